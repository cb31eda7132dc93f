# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Short words about what was just done: shown for a moment over a page, told to screen readers."""

from __future__ import annotations

from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets

SHOWN = 4000
"""Milliseconds for which a toast stays."""
_NAME = "TelemetryToast"
_GAP = 8
_STYLE = (
    "background: palette(tool-tip-base); color: palette(tool-tip-text);"
    "border: 1px solid palette(mid); border-radius: 4px; padding: 6px;"
)


def announce(widget: QtWidgets.QWidget, text: str) -> None:
    """Tell screen readers a sentence that appeared in a widget."""
    if hasattr(QtGui, "QAccessibleAnnouncementEvent"):
        event: QtGui.QAccessibleEvent = QtGui.QAccessibleAnnouncementEvent(widget, text)
    else:  # before Qt 6.8: the widget's own text is read
        event = QtGui.QAccessibleEvent(widget, QtGui.QAccessible.Event.Alert)
    QtGui.QAccessible.updateAccessibility(event)


class Toast(QtWidgets.QLabel):
    """A label over the lower end of a page; it takes no clicks and goes by itself."""

    def __init__(self, page: QtWidgets.QWidget) -> None:
        super().__init__(page)
        self.setObjectName(_NAME)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setStyleSheet(_STYLE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._page = page
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)

    def tell(self, text: str) -> None:
        """Show a sentence for a moment."""
        page = self._page
        self.setText(text)
        width = min(self.sizeHint().width(), page.width() - 2 * _GAP)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry((page.width() - width) // 2, page.height() - height - _GAP, width, height)
        self.show()
        self.raise_()
        self._timer.start(SHOWN)
        announce(self, text)


def tell(page: QtWidgets.QWidget, text: str) -> None:
    """Show a sentence for a moment over the lower end of a page."""
    found = page.findChild(Toast, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    (found or Toast(page)).tell(text)


__all__ = ["Toast", "announce", "tell"]
