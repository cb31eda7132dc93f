# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A sentence about what was just done: shown for a moment over a page, read to screen readers."""

from __future__ import annotations

from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, single_shot_timer

SHOWN_MS = 4000
"""Long enough to read a sentence that one did not expect."""
_MARGIN_PX = 8
_PADDING_PX = 6
_EDGE_PX = _PADDING_PX + 1
_STYLE = (
    "background: {base}; color: {text}; border: 1px solid {text}; border-radius: 4px; "
    "padding: {padding}px"
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
        self.setObjectName("TelemetryToast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._page = page
        self._timer = single_shot_timer(self, SHOWN_MS, self.hide)

    def show_text(self, text: str) -> None:
        """Show a sentence for a moment."""
        page, palette = self._page, QtWidgets.QToolTip.palette()
        # Themes give labels a transparent background: only a style of its own wins over theirs.
        self.setStyleSheet(
            _STYLE.format(
                base=palette.color(QtGui.QPalette.ColorRole.ToolTipBase).name(),
                text=palette.color(QtGui.QPalette.ColorRole.ToolTipText).name(),
                padding=_PADDING_PX,
            )
        )
        self.setText(text)
        self.ensurePolished()  # else the height knows nothing of the padding
        preferred_width = self.fontMetrics().horizontalAdvance(text) + 2 * _EDGE_PX + 2
        width = min(preferred_width, page.width() - 2 * _MARGIN_PX)
        inner = QtCore.QRect(0, 0, width - 2 * _EDGE_PX, page.height())
        lines = self.fontMetrics().boundingRect(inner, Qt.TextFlag.TextWordWrap, text)
        height = max(self.heightForWidth(width), lines.height() + 2 * _EDGE_PX)
        top = page.height() - height - max(page.height() // 6, _MARGIN_PX)  # above the buttons
        self.setGeometry((page.width() - width) // 2, max(top, 0), width, height)
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)


def show_toast(page: QtWidgets.QWidget, text: str) -> None:
    """Show a sentence for a moment over the lower end of a page."""
    shown = next((child for child in page.children() if isinstance(child, Toast)), None)
    (shown or Toast(page)).show_text(text)
