# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Notes what our code opens on the GUI thread: it may open no file, no ledger and no socket.

Python itself reports each of these to an audit hook, whatever module does it. What Qt and FreeCAD
open in C++, such as a form, is not seen; importing a module does not count, nor does what the
preview opens, which has no FreeCAD. In FreeCAD the Init.py of an addon calls `watch`, which is
before any addon's GUI starts. Standard library only.
"""

import os
import sys
import threading
from types import FrameType
from typing import Any

WATCHED = frozenset(
    (
        "open",
        "os.listdir",
        "os.scandir",
        "os.mkdir",
        "os.remove",
        "os.rename",
        "sqlite3.connect",
        "socket.connect",
        "socket.getaddrinfo",
        "subprocess.Popen",
    )
)
OURS = (os.sep + "freecad_telemetry" + os.sep, os.sep + "freecad_telemetry_gui" + os.sep)
OTHERS = (os.sep + "tests" + os.sep, os.sep + "telemetry_dev" + os.sep)
IMPORTS = ("importlib", "shibokensupport", "linecache")
"""Parts of the names of files whose code imports modules; PySide looks into each module.

FreeCAD 1.0 lets Python read the source text of whoever registers a command.
"""

seen: list[str] = []
"""What was opened, each as "event arguments: file:line of ours"."""

_watching = threading.Event()


def watch() -> None:
    """Watch from now on; there is no way back."""
    if not _watching.is_set():
        _watching.set()
        sys.addaudithook(_hook)


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "import":
        forbidden = arguments[0].split(".")[0] in ("posthog", "requests", "urllib3", "sqlite3")
        if not forbidden or arguments[0] in sys.modules:
            return
    elif event not in WATCHED:
        return
    if threading.current_thread() is not threading.main_thread():
        return
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if event != "import" and any(part in file for part in IMPORTS):
            return
        if any(part in file for part in OTHERS):
            return
        if any(part in file for part in OURS):
            seen.append(f"{event} {arguments[0]}: {file.rpartition(os.sep)[2]}:{frame.f_lineno}")
            return
        frame = frame.f_back
