# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The texts of the made-up language, and that language as an addon for a FreeCAD that is tested."""

from collections.abc import Mapping
from functools import cache

from telemetry_dev.layout import CHECKOUT
from telemetry_dev.translations import update

ADDON = "AATelemetryPseudo"


@cache
def known_texts() -> frozenset[tuple[str, str, str]]:
    """Return context, text and disambiguation of every text that lupdate sees in the sources."""
    return frozenset(message.key for message in update.fresh_template().messages)


def addon() -> Mapping[str, Mapping[str, str]]:
    """Return an addon for `Profile`: its module `pseudo_texts` has the texts as `KNOWN`."""
    source = CHECKOUT / "tools" / "telemetry_dev" / "inside" / "pseudo_language.py"
    return {
        ADDON: {
            "pseudo_language.py": source.read_text("utf-8"),
            "pseudo_texts.py": f"KNOWN = frozenset({sorted(known_texts())!r})\n",
        }
    }
