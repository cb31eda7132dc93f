# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD runs this file when it starts; it must never break that.

FreeCAD executes it inside a function, where `__file__` is missing.
"""

import sys

import FreeCAD

try:
    from pathlib import Path

    root = Path(sys._getframe().f_code.co_filename).absolute().parents[1]
    own = [str(root / "addon"), str(root / "gui")]
    sys.path[:0] = own  # FreeCAD may have put another copy of the addon before this one
    try:
        import freecad_telemetry_gui.startup
    finally:
        for entry in own:
            sys.path.remove(entry)
    freecad_telemetry_gui.startup.start(root)
except BaseException as error:  # noqa: BLE001 - a SystemExit would end FreeCAD
    FreeCAD.Console.PrintError(f"Telemetry could not start: {type(error).__name__}: {error}\n")
