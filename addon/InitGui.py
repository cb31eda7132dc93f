# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD runs this file when it starts; it must never break that.

FreeCAD executes it inside a function, where `__file__` is missing.
"""

import sys

import FreeCAD

try:
    from pathlib import Path

    folder = str(Path(sys._getframe().f_code.co_filename).resolve().parents[1] / "gui")
    if folder not in sys.path:
        sys.path.append(folder)
    import freecad_telemetry_gui.startup

    freecad_telemetry_gui.startup.start()
except Exception as error:  # noqa: BLE001 - whatever it is, FreeCAD goes on
    FreeCAD.Console.PrintError(f"Telemetry could not start: {type(error).__name__}: {error}\n")
