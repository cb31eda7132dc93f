# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Names of drop-downs for screen readers: on Linux, Qt takes them from a label, and only there."""

from __future__ import annotations

from freecad_telemetry_gui.qt import Qt, QtWidgets, single_shot_timer
from freecad_telemetry_gui.widgets.retranslating import Retranslating


class _NameLabel(Retranslating, QtWidgets.QLabel):
    """The accessible name of a drop-down as a label that is not shown; follows the language."""

    def __init__(self, combo_box: QtWidgets.QComboBox) -> None:
        super().__init__(combo_box.parentWidget())
        self._combo_box = combo_box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(combo_box)
        self.hide()
        # The form that names the drop-down may hear of another language after this.
        self._name_timer = single_shot_timer(self, 0, self._write_name)
        self._write_name()

    def _write_name(self) -> None:
        self.setText(self._combo_box.accessibleName())

    def retranslate(self) -> None:
        self._name_timer.start()


def set_accessible_names(form: QtWidgets.QWidget) -> None:
    """Give each named drop-down of a form, that has no label beside it, one for screen readers."""
    labeled = {label.buddy() for label in form.findChildren(QtWidgets.QLabel)}
    for combo_box in form.findChildren(QtWidgets.QComboBox):
        if combo_box.accessibleName() and combo_box not in labeled:
            _NameLabel(combo_box)
