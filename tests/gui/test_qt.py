# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Translation: numbers, and forms of plurals."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry_gui.qt import QtCore, translate
from freecad_telemetry_gui.texts import status_texts


def test_large_numbers_in_sentences_are_grouped(qtbot):
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale("de_DE"))
    try:
        assert translate("TelemetryWording", "%n event(s)", "", 20_000).startswith("20.000 ")
    finally:
        QtCore.QLocale.setDefault(before)


Use = Callable[[str], None]


def test_a_plural_has_the_languages_forms(use: Use) -> None:
    use("ru")
    assert len({status_texts.events(n).replace(str(n), "") for n in (1, 3, 5)}) == 3
    use("ja")
    assert len({status_texts.events(n).replace(str(n), "") for n in (1, 3, 5)}) == 1
    use("en")
    assert (status_texts.events(1), status_texts.events(2)) == ("1 event", "2 events")
