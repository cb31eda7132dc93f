# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""docs/privacy.md: fresh, and what is not settled stands there as a question only."""

from __future__ import annotations

from freecad_telemetry_gui.texts import privacy_texts
from telemetry_dev import privacy_document
from telemetry_dev.layout import CHECKOUT

QUESTIONS = "## Open questions for the association"


def test_the_document_is_fresh():
    written = privacy_document.DOCUMENT.read_text("utf-8")
    assert written == privacy_document.document(), "run: python3 dev.py catalog document"


def test_the_document_is_dated_and_has_the_whole_notice():
    text = privacy_document.document()
    assert f"Version {privacy_texts.VERSION}, of {privacy_texts.DATE.isoformat()}." in text
    sections = (*privacy_texts.notice("www.freecad.org"), *privacy_texts.not_collected())
    for heading, sentences in sections:
        assert heading in text
        for line in sentences.splitlines():
            assert line in text


def test_open_questions_are_listed_last_and_claimed_nowhere():
    notice, questions = privacy_document.document().split(QUESTIONS)
    assert "\n## " not in questions
    for word in ("safeguard", "Privacy Framework", "contractual", "sold", "passed on"):
        assert word in questions
        assert word not in notice


def test_freecads_general_policy_is_linked_nowhere():
    folders = ("gui", "ui", "docs", "addon")
    texts = [CHECKOUT / "README.md", CHECKOUT / "package.xml"]
    texts += [path for name in folders for path in (CHECKOUT / name).rglob("*") if path.is_file()]
    for path in texts:
        if path.suffix in (".py", ".ui", ".md", ".xml"):
            assert "PRIVACY_POLICY" not in path.read_text("utf-8"), path
