# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What may ever leave: one module for each category; `contents` puts them together.

This package imports none of its modules: two threads that import a package and one of its modules
at the same moment would wait for each other.
"""
