# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Where the panel's links lead."""

PUBLIC_RESULTS = "https://www.freecad.org/telemetry.php"
SOURCE_CODE = "https://github.com/FreeCAD/Telemetry"
