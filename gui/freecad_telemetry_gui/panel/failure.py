# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One sentence in the place of something of ours that cannot be shown."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry_gui.fence import attempt, describe, is_removed
from freecad_telemetry_gui.qt import Qt, QtWidgets, translate
from freecad_telemetry_gui.texts.sanitized import cut
from freecad_telemetry_gui.widgets.retranslating import Retranslating

MAX_FAILURE_CHARS = 500
"""Of an error's text: some lines of the panel; FreeCAD's report view has all of it."""


def start_failure(reason: str) -> str:
    """Return why there is no core."""
    #: {} is the text of an error.
    text = translate(
        "TelemetryPanel", "The Telemetry addon could not start, so nothing is sent: {}"
    )
    return text.format(cut(reason, MAX_FAILURE_CHARS))


def removal() -> str:
    """Return that the addon's files are gone."""
    return translate("TelemetryPanel", "The Telemetry addon was removed. Restart FreeCAD.")


def _failure(error: str) -> str:
    #: {} is the text of an error.
    text = translate("TelemetryPanel", "The Telemetry addon cannot show this: {}")
    return text.format(cut(error, MAX_FAILURE_CHARS))


class FailureLabel(Retranslating, QtWidgets.QLabel):
    """The sentence; `write` returns it in the language in use."""

    def __init__(self, write: Callable[[], str]) -> None:
        super().__init__()
        self._write = write
        self.setObjectName("failureLabel")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(9)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(translate("TelemetryPanel", "Telemetry"))
        self.setText(self._write())


def widget_or_failure(make: Callable[[], QtWidgets.QWidget]) -> QtWidgets.QWidget:
    """Return the widget that `make` makes, or a sentence where it raises."""

    def failure(error: BaseException) -> QtWidgets.QWidget:
        text = describe(error)
        return FailureLabel(removal if is_removed() else lambda: _failure(text))

    return attempt(make, failure)
