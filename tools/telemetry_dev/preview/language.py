# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The preview's languages: those of `translations/`, and one that follows its file."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from freecad_telemetry_gui.qt import ROOT, Qt, QtCore, QtWidgets

TRANSLATIONS = ROOT / "translations"
FILE_POLL_MS = 500
"""Milliseconds between two looks at a file that is being translated."""


class LiveLanguage(QtCore.QObject):
    """Shows a language as its .ts file has it, unfinished texts too, and follows the file."""

    def __init__(self, app: QtWidgets.QApplication, code: str) -> None:
        super().__init__(app)
        self._app = app
        self._file = TRANSLATIONS / f"FreeCADTelemetry_{code}.ts"
        self._seen = 0.0
        self._translator: QtCore.QTranslator | None = None
        # A translator reads the bytes where they lie; a file is safer than a buffer of Python's.
        self._folder = QtCore.QTemporaryDir()
        self._timer = QtCore.QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FILE_POLL_MS)
        self.look()

    def look(self) -> None:
        """Load the file again where it has changed."""
        try:
            changed = self._file.stat().st_mtime
        except OSError:
            return  # an editor is just replacing it
        if changed == self._seen:
            return
        self._seen = changed
        compiled = compile_ts(self._file)
        if not compiled:
            return
        file = Path(self._folder.filePath(f"{changed}.qm"))
        file.write_bytes(compiled)
        translator = QtCore.QTranslator(self)
        if translator.load(str(file)):
            self._app.installTranslator(translator)
            if self._translator is not None:
                self._app.removeTranslator(self._translator)
            self._translator = translator

    def end(self) -> None:
        """Show English again, and leave the file alone."""
        self._timer.stop()
        if self._translator is not None:
            self._app.removeTranslator(self._translator)


def compile_ts(source: Path) -> bytes:
    """Return a .ts file compiled by lrelease, b"" where it cannot be; says why."""
    import PySide6

    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).with_name(f"lrelease{suffix}")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "live.qm"
        command = [str(tool), "-silent", str(source), "-qm", str(target)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode != 0 or not target.exists():
            print(f"{source.name}: {run.stdout}{run.stderr}", file=sys.stderr)
            return b""
        return target.read_bytes()


def use_plain_english() -> None:
    """Write dates as English does where the system has no language, as in a container."""
    if QtCore.QLocale().language() == QtCore.QLocale.Language.C:
        QtCore.QLocale.setDefault(QtCore.QLocale("en_US"))


def use_language(app: QtWidgets.QApplication, code: str, *, live: bool = False) -> bool:
    """Load a language of `translations/` and Qt's own; False where there is none."""
    suffix = "ts" if live else "qm"
    file = TRANSLATIONS / f"FreeCADTelemetry_{code}.{suffix}"
    locale = QtCore.QLocale(code.replace("-", "_"))
    QtCore.QLocale.setDefault(locale)
    if locale.textDirection() == Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if not file.exists():
        return False
    own = QtCore.QTranslator(app)
    folder = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{code.replace('-', '_')}", folder):
        app.installTranslator(own)
    if live:
        LiveLanguage(app, code)
        return True
    translator = QtCore.QTranslator(app)
    return translator.load(str(file)) and app.installTranslator(translator)
