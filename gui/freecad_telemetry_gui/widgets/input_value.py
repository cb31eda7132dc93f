# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The value in an input widget, whatever its kind.

Of a drop-down it is the data of its entry. Of the others it is what Qt calls the user property:
`checked` of a check box, `value` of a spin box, `text` of a line of text.
"""

from __future__ import annotations

from typing import Any

from freecad_telemetry_gui.qt import QtWidgets


def read_value(widget: QtWidgets.QWidget) -> Any:
    """Return the value in a widget."""
    if isinstance(widget, QtWidgets.QComboBox):
        return widget.currentData()
    return widget.metaObject().userProperty().read(widget)


def write_value(widget: QtWidgets.QWidget, value: Any) -> None:
    """Show a value in a widget; a drop-down that does not have it shows its first entry."""
    if isinstance(widget, QtWidgets.QComboBox):
        widget.setCurrentIndex(max(0, widget.findData(value)))
    else:
        widget.metaObject().userProperty().write(widget, value)
