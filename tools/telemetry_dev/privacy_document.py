# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""docs/privacy.md, made of the panel's privacy notice in English: the two cannot differ.

What stands around the notice is in privacy_document.md beside this file. Run as a module it writes
the page.
"""

from pathlib import Path
from urllib.parse import urlsplit

from freecad_telemetry.settings import SETTINGS
from freecad_telemetry_gui.qt import english
from freecad_telemetry_gui.texts import privacy_texts
from telemetry_dev.layout import CHECKOUT

DOCUMENT = CHECKOUT / "docs" / "privacy.md"
TEMPLATE = Path(__file__).with_suffix(".md")
_MADE = "<!-- Made by `python3 dev.py catalog document`; do not edit. -->\n"


def document() -> str:
    """Return the whole page."""
    removal_server = urlsplit(str(SETTINGS["DataRemovalURL"].default)).netloc
    with english():
        notice = privacy_texts.notice(removal_server)
        not_collected = privacy_texts.not_collected()
    return _MADE + TEMPLATE.read_text("utf-8").format(
        version=privacy_texts.VERSION,
        date=privacy_texts.DATE,
        notice="\n\n".join(
            f"## {heading}\n\n" + text.replace("\n", "\n\n") for heading, text in notice
        ),
        not_collected="\n".join(f"- **{heading}.** {text}" for heading, text in not_collected),
    )


if __name__ == "__main__":
    DOCUMENT.write_text(document(), "utf-8")
