# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The tools of the project: `python3 dev.py --help`. Standard library only."""

import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("dev.py needs Python 3.11 or newer.")

sys.path.insert(0, str(Path(__file__).resolve().parent / "addon"))
sys.path.insert(0, str(Path(__file__).resolve().parent / "tools"))

from telemetry_dev.command_line import main

if __name__ == "__main__":
    sys.exit(main())
