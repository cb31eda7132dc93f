# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The English original, at one click, beside a translation that no native speaker has reviewed.

Who is asked for consent must be able to read what its authors wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from freecad_telemetry_gui.qt import Qt, QtWidgets, english, translate
from freecad_telemetry_gui.texts.reviewed import REVIEWED
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.windows import fit_to_screen

Texts = Callable[[], Iterable[str]]
_SIZE_PX = (520, 420)


def language() -> str:
    """Return FreeCAD's code of the language that our texts are shown in."""
    #: The tools fill this in: the code of the language, for example "de".
    return translate("TelemetryLanguage", "en")


def is_offered() -> bool:
    """Tell whether the texts are shown in a translation that waits for its review."""
    return language() not in ("en", *REVIEWED)


class OriginalButton(Retranslating, QtWidgets.QPushButton):
    """A flat button that shows a window's texts in English; hidden where it is not needed."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self.setObjectName("originalButton")
        self.setAutoDefault(False)
        self.setFlat(True)
        self._texts = texts
        self.clicked.connect(self._open)
        self._write_text()
        if not is_offered():
            self.hide()

    def setVisible(self, visible: bool) -> None:
        """Show it where it is needed; a box of buttons shows whatever it is given."""
        super().setVisible(visible and is_offered())

    def retranslate(self) -> None:
        self._write_text()
        self.setVisible(True)

    def _write_text(self) -> None:
        #: Button: shows the English text, in the words of its authors.
        self.setText(translate("TelemetryOriginal", "English original"))
        help_text = translate("TelemetryOriginal", "Shows this window's text in English.")
        self.setToolTip(help_text)

    def _open(self) -> None:
        with english():
            title, *sentences = self._texts()
        OriginalWindow(title, "\n\n".join(sentences), self.window()).show()


class OriginalWindow(QtWidgets.QDialog):
    """A text in English, whatever the language; not modal."""

    def __init__(self, title: str, text: str, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("TelemetryOriginal")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWindowTitle(title)
        self.text = QtWidgets.QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        close = QtWidgets.QPushButton("Close")
        close.setObjectName("closeButton")
        close.clicked.connect(self.close)
        buttons = QtWidgets.QDialogButtonBox()
        buttons.addButton(close, QtWidgets.QDialogButtonBox.ButtonRole.RejectRole)
        layout = QtWidgets.QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        install_focus_ring(self)
        fit_to_screen(self, *_SIZE_PX)
