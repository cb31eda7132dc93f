# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What travels between the readers and the list."""

from telemetry_dev.parameters.model import plain, preference_path


def test_text_of_forms_becomes_plain():
    assert plain("<html><b>&Print</b> A && B:</html>") == "Print A & B"
    assert plain("print & display") == "print & display"
    assert len(plain("x" * 500)) == 90
    assert preference_path("/Mod//Tiny/") == "BaseApp/Preferences/Mod/Tiny"
