# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

# To mypy, PySide6 is PySide2: see ../mypy.ini.
