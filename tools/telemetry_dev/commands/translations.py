# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The translations: `update`, `check`, `release`, `status`, and more.

  update [XX…]       bring the .ts files up to the sources (lupdate); keeps what is done
  check [XX…]        placeholders, plurals, keys, punctuation, terms; warns of what is left to do
  release [XX…]      make the .qm files (lrelease); with --check, fail where anything is left to do
  status             the table of languages in translations/README.md
  add XX             begin a language
  export XX [FILE]   what waits for a translation, as JSON (--all: everything)
  import XX FILE     take translations over from such a file
  shots XX           every screen in that language on one sheet, in build/

Languages are FreeCAD's codes, such as de or pt-BR; without one, all that have a .ts file.
"""

import argparse
import sys
from pathlib import Path

from telemetry_dev import environment
from telemetry_dev.layout import BUILD, CHECKOUT
from telemetry_dev.translations import checking, exchange, languages, release, status, update

PASSES_ON = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", choices=tuple(_ACTIONS), metavar="WHAT")
    parser.add_argument("languages", nargs="*", metavar="XX")
    parser.add_argument("--all", action="store_true", help="export what is translated as well")
    parser.add_argument("--check", action="store_true", help="release: make nothing, only check")


def run(arguments: argparse.Namespace) -> int:
    """Do what is asked for."""
    try:
        return _ACTIONS[arguments.what](arguments)
    except ValueError as error:
        print(f"translations: {error}")
        return 1


def _codes(codes: list[str]) -> list[str]:
    existing = languages.existing()
    unknown = sorted(set(codes) - set(existing))
    if unknown:
        raise ValueError(f"no .ts file for {', '.join(unknown)}; begin one with `add`")
    return codes or existing


def _one(codes: list[str]) -> str:
    if not codes:
        raise ValueError("name a language, for example de")
    return _codes(codes[:1])[0]


def _update(arguments: argparse.Namespace) -> int:
    return _print_changed(_codes(arguments.languages))


def _add(arguments: argparse.Namespace) -> int:
    if not arguments.languages:
        raise ValueError("name the new language, for example nl")
    return _print_changed(arguments.languages)


def _print_changed(codes: list[str]) -> int:
    for path in update.update(codes):
        print(path.relative_to(CHECKOUT))
    status.write()
    return 0


def _export(arguments: argparse.Namespace) -> int:
    code = _one(arguments.languages)
    default = BUILD / "translations" / f"{code}.json"
    target = Path(arguments.languages[1]) if len(arguments.languages) > 1 else default
    count = exchange.export(code, target, everything=arguments.all)
    print(f"{target}: {count} texts")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    code = _one(arguments.languages)
    if len(arguments.languages) != 2:
        raise ValueError("name the file to read: import XX FILE")
    taken, faults = exchange.take_in(code, Path(arguments.languages[1]))
    for fault in faults:
        print(fault)
    print(f"{taken} translations taken over, {len(faults)} faults")
    return 1 if faults else 0


def _check(arguments: argparse.Namespace) -> int:
    codes = _codes(arguments.languages)
    faults = checking.faults(codes)
    warnings = [] if faults else checking.left_to_do(codes)
    for line in (*faults, *(f"warning: {line}" for line in warnings)):
        print(line)
    print(f"translations: {len(faults)} faults, {len(warnings)} warnings, {len(codes)} languages")
    return 1 if faults else 0


def _release(arguments: argparse.Namespace) -> int:
    if arguments.check:
        return _check_release(_codes(arguments.languages))
    for path in release.release(_codes(arguments.languages)):
        print(path.relative_to(CHECKOUT))
    status.write()
    return 0


def _check_release(codes: list[str]) -> int:
    lines = checking.faults(codes) or checking.left_to_do(codes)
    for line in lines:
        print(line)
    print(f"translations: {f'{len(lines)} things to do' if lines else 'ready for a release'}")
    return 1 if lines else 0


def _status(arguments: argparse.Namespace) -> int:
    status.write()
    print(status.table())
    return 0


def _shots(arguments: argparse.Namespace) -> int:
    code = _one(arguments.languages)
    target = BUILD / "translations" / f"{code}.png"
    command = ["-m", "telemetry_dev.preview.app", "--lang", code, "--live", "--sample", "sharing"]
    platform = {"QT_QPA_PLATFORM": "offscreen"} if sys.platform == "linux" else {}
    failed = environment.run_python([*command, "--sheet", str(target)], **platform)
    if not failed:
        print(target)
    return failed


_ACTIONS = {
    "update": _update,
    "check": _check,
    "release": _release,
    "status": _status,
    "add": _add,
    "export": _export,
    "import": _import,
    "shots": _shots,
}
