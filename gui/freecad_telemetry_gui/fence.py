# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The fence around our code: what it raises ends here, and is told.

FreeCAD crashes where it asks for an object and gets an exception. So all that FreeCAD calls goes
through here (`freecad.host`), and so does what loads a module or a form late: the Addon Manager
deletes the addon's files, and FreeCAD runs on.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from freecad_telemetry_gui.qt import ROOT, QtCore, is_alive

Result = TypeVar("Result")
Parameters = ParamSpec("Parameters")

_tell: Callable[[BaseException], None] | None = None


def use_fence(tell: Callable[[BaseException], None]) -> None:
    """Register what tells the user of an exception; called once, inside FreeCAD.

    Where nobody tells, as in the preview, exceptions are raised.
    """
    global _tell
    _tell = tell


def attempt(call: Callable[[], Result], otherwise: Callable[[BaseException], Result]) -> Result:
    """Return what `call` returns, or `otherwise(error)` where it raises; that error is told."""
    try:
        return call()
    except BaseException as error:  # a SystemExit that leaves a slot would end FreeCAD
        if _tell is None:
            raise
        with contextlib.suppress(BaseException):  # the panel may be gone when FreeCAD ends
            _tell(error)
        return otherwise(error)


def fenced(call: Callable[Parameters, Result], otherwise: Result) -> Callable[Parameters, Result]:
    """Return `call` for FreeCAD: it returns `otherwise` where `call` raises.

    A method of what Qt has deleted is not called any more: FreeCAD keeps what it was given.
    """
    owner = getattr(call, "__self__", None)

    def guarded(*arguments: Parameters.args, **named: Parameters.kwargs) -> Result:
        if isinstance(owner, QtCore.QObject) and not is_alive(owner):
            return otherwise
        return attempt(lambda: call(*arguments, **named), lambda _: otherwise)

    return guarded


def late(method: Callable[..., None]) -> Callable[..., None]:
    """Mark a method of a widget that loads something late, and may find it gone."""
    count = method.__code__.co_argcount  # Qt hands over more than a slot takes

    @functools.wraps(method)
    def guarded(*arguments: Any) -> None:
        attempt(lambda: method(*arguments[:count]), lambda _: None)

    return guarded


def is_removed() -> bool:
    """Tell whether the addon's files are gone; asked after an exception only."""
    return not QtCore.QFile.exists(str(ROOT / "package.xml"))


def describe(error: BaseException) -> str:
    """Return an error as text: its kind, and what it says."""
    return f"{type(error).__name__}: {error}"


def place(error: BaseException) -> str:
    """Return the line of our code that raised an error, "file.py:12"; no file is opened for it."""
    found, traceback = "?", error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.startswith(str(ROOT)):
            found = f"{Path(file).name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return found
