# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Looks of the preview: light and dark as FreeCAD's, a pseudo-language, mirrored."""

from __future__ import annotations

from freecad_telemetry_gui.qt import ROOT, Qt, QtCore, QtGui, QtWidgets

_ACCENTS = str.maketrans("aeiouycnszAEIOUYCNSZ", "áéíöûýçñšžÁÉÍÖÛÝÇÑŠŽ")
_COLOURS = {
    "light": ("#f8f9fa", "#ffffff", "#1e1e1e", "#e9ecef", "#f1f3f5", "#557bb6", "#8a8f94"),
    "dark": ("#2b2b2b", "#1e1e1e", "#e6e6e6", "#3a3a3a", "#262626", "#3b6ea8", "#8f8f8f"),
}


def use_theme(app: QtWidgets.QApplication, name: str) -> None:
    """Make the application look "light" or "dark"."""
    app.setStyle("Fusion")
    window, base, text, button, alternate, highlight, faint = (
        QtGui.QColor(colour) for colour in _COLOURS[name]
    )
    # From these two Qt derives the colours of frames and lines.
    palette, role = QtGui.QPalette(button, window), QtGui.QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.ToolTipBase), window),
        ((role.Base,), base),
        ((role.AlternateBase,), alternate),
        ((role.Button,), button),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), text),
        ((role.Highlight,), highlight),
        ((role.HighlightedText,), QtGui.QColor("white")),
        ((role.PlaceholderText,), faint),
        ((role.Link,), highlight),
    ):
        for found in roles:
            palette.setColor(found, colour)
    for found in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QtGui.QPalette.ColorGroup.Disabled, found, faint)
    app.setPalette(palette)


class PseudoLanguage(QtCore.QTranslator):
    """A made-up language: accented, in brackets, 60 % longer; shows what is not translatable."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if not context.startswith("Telemetry") or not text:
            return text
        accented = "".join(
            part if part.startswith(("{", "%", "(")) else part.translate(_ACCENTS)
            for part in _parts(text)
        )
        longer = " ~~~~" * max(len(text) * 6 // 50, 1)
        return f"[{accented}{longer}]"


def _parts(text: str) -> list[str]:
    """Split a text so that placeholders stand alone."""
    pattern = QtCore.QRegularExpression(r"\{\w*\}|%n|\(s\)")
    found, start = [], 0
    matches = pattern.globalMatch(text)
    while matches.hasNext():
        match = matches.next()
        found += [text[start : match.capturedStart()], match.captured()]
        start = match.capturedEnd()
    return [*found, text[start:]]


def use_plain_english() -> None:
    """Write dates as English does where the system has no language, as in a container."""
    if QtCore.QLocale().language() == QtCore.QLocale.Language.C:
        QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))


def use_language(app: QtWidgets.QApplication, code: str) -> bool:
    """Load a language of `translations/` and Qt's own; False where there is none."""
    translator = QtCore.QTranslator(app)
    file = ROOT / "translations" / f"FreeCADTelemetry_{code}.qm"
    QtCore.QLocale.setDefault(QtCore.QLocale(code.replace("-", "_")))
    if QtCore.QLocale().textDirection() == Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if not translator.load(str(file)):
        return False
    app.installTranslator(translator)
    own = QtCore.QTranslator(app)
    folder = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{code.replace('-', '_')}", folder):
        app.installTranslator(own)
    return True


__all__ = ["PseudoLanguage", "use_language", "use_plain_english", "use_theme"]
