# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's languages as Qt's tools know them, and where our files of each are."""

import json
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from telemetry_dev.freecad.languages import LANGUAGES
from telemetry_dev.layout import CHECKOUT, venv_python
from telemetry_dev.translations import qt_tools

FOLDER = CHECKOUT / "translations"
NAME = "FreeCADTelemetry"
"""FreeCAD tells .qm files of all addons apart by their bare names only."""
TEMPLATE = FOLDER / f"{NAME}.ts"
SOURCE = "en"
"""Has plural forms only: every other text is shown as it stands in the source."""
COMPLETE = ("de", "fr", "es-ES", "it", "pt-BR", "ru", "zh-CN", "ja", "ar")
"""The languages that must be complete, besides English."""

LANGUAGE_CONTEXT = "TelemetryLanguage"
"""The context of the one text that tells which translation is loaded: its code."""
_QT_CODES = {"sr-CS": "sr_RS@latin", "val-ES": "ca_ES@valencia"}
"""Where FreeCAD's code means nothing to Qt; Qt takes the rules of plurals from its own."""
_STAND_INS = {"kab": "fr_DZ"}
"""Languages that Qt's tools refuse, and one whose plurals follow the same rule (CLDR's)."""


def qt_code(code: str) -> str:
    """Return the language attribute of a .ts file."""
    return _QT_CODES.get(code, code.replace("-", "_"))


def tools_code(code: str) -> str:
    """Return the language that Qt's tools are told: one with the same plural forms if need be."""
    return _STAND_INS.get(code, qt_code(code))


def ts_file(code: str) -> Path:
    """Return the .ts file of a language, whether or not it exists."""
    return FOLDER / f"{NAME}_{code}.ts"


def qm_file(code: str) -> Path:
    """Return the .qm file of a language, whether or not it exists."""
    return FOLDER / f"{NAME}_{code}.qm"


def existing() -> list[str]:
    """Return the codes of the languages that have a .ts file, in the order of their codes."""
    return sorted(path.stem.removeprefix(f"{NAME}_") for path in FOLDER.glob(f"{NAME}_*.ts"))


def name_of(code: str) -> str:
    """Return a language's English name, the code itself where FreeCAD has no such language."""
    return LANGUAGES.get(code, code)


_ASK_FORMS = """
import json, sys
from PySide6.QtCore import QCoreApplication, QTranslator
app = QCoreApplication([])
translator = QTranslator()
assert translator.load(sys.argv[1])
numbers = {}
for n in [*range(0, 130), *range(1000, 1003), 1000000]:
    numbers.setdefault(int(translator.translate("C", "%n", None, n)), []).append(n)
print(json.dumps([numbers[form] for form in sorted(numbers)]))
"""


@cache
def plural_forms(code: str) -> tuple[tuple[int, ...], ...]:
    """Return the numbers, up to 129 and some large ones, that take each of a language's forms.

    Asked of Qt itself, which uses the rules that lrelease writes into a .qm file.
    """
    count = len(_forms_of(code))
    with tempfile.TemporaryDirectory() as folder:
        source, compiled = Path(folder) / "forms.ts", Path(folder) / "forms.qm"
        forms = "".join(f"<numerusform>{number}</numerusform>" for number in range(count))
        source.write_text(
            f'<!DOCTYPE TS><TS version="2.1" language="{escape(tools_code(code))}"><context>'
            '<name>C</name><message numerus="yes"><source>%n</source>'
            f"<translation>{forms}</translation></message></context></TS>",
            encoding="utf-8",
        )
        qt_tools.lrelease(source, compiled)
        run = subprocess.run(
            [venv_python(), "-c", _ASK_FORMS, str(compiled)],
            capture_output=True,
            text=True,
            check=True,
        )
    return tuple(tuple(numbers) for numbers in json.loads(run.stdout))


def _forms_of(code: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder) / "forms.py", Path(folder) / "forms.ts"
        source.write_text('translate("C", "%n", "", 1)\n', encoding="utf-8")
        qt_tools.lupdate([source], made, tools_code(code))
        return made.read_text(encoding="utf-8").split("<numerusform>")[1:]
