# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The shapes of version numbers: digits, and the few words that mark what is not a release."""

from __future__ import annotations

from freecad_telemetry.catalog.values import Pattern

_MARK = r"(?:[-.]?(?:a|b|rc|RC|alpha|beta|dev|post)[0-9]{0,3})?"
# The parts of a date have zeros in front, or four digits.
_NUMBER = "(?:0|[1-9][0-9]{0,2})"
_PART = rf"(?:\.{_NUMBER})?"

VERSION_NUMBER = Pattern(rf"{_NUMBER}{_MARK}|dev", "1")
"""One part of FreeCAD.Version(); where it is no release, the last part may be marked."""
WHOLE_VERSION = Pattern(rf"[0-9]\.{_NUMBER}{_PART}{_MARK}", "1.1.3")
LIBRARY_VERSION = Pattern(rf"[1-9]?[0-9]{_PART}{_PART}{_PART}{_MARK}", "6.8.3")
PYTHON_VERSION = Pattern(rf"[2-9]\.{_NUMBER}\.{_NUMBER}(?:(?:a|b|rc)[0-9]{{1,2}})?\+?", "3.11.9")
REVISION = Pattern("[0-9]{1,5}", "39109")
"""The number of a state of FreeCAD's source."""
