# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The environment, and the command line in front of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from telemetry_dev import command_line, debian, environment, layout


def bare_python(*words):
    """A Python that finds its standard library and nothing that was installed."""
    command = [sys.executable, "-I", "-S", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_front_and_all_its_commands_need_the_standard_library_only():
    run = bare_python(str(layout.CHECKOUT / "dev.py"), "--help")
    assert run.returncode == 0, run.stderr
    for name in command_line.COMMANDS:
        assert f"    {name}" in run.stdout


@pytest.mark.parametrize("name", ["demo", "test", "screenshots", "lint"])
def test_a_command_explains_itself_without_an_environment(name):
    run = bare_python(str(layout.CHECKOUT / "dev.py"), name, "--help")
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith(f"usage: dev.py {name}")


def test_an_unknown_argument_is_refused(capsys):
    with pytest.raises(SystemExit):
        command_line.main(["lint", "--unknown"])
    assert "--unknown" in capsys.readouterr().err


def test_libraries_that_the_system_lacks_are_found(monkeypatch, tmp_path):
    loader = tmp_path / "ldd"
    loader.write_text(
        "#!/bin/sh\n"
        "echo '\tlibGL.so.1 => not found'\n"
        "echo '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)'\n"
        "echo '\tlinux-vdso.so.1 (0x00007f)'\n"
    )
    loader.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert environment.missing_libraries([Path("any.so")]) == {"libGL.so.1"}


def test_the_libraries_that_qt_needs_are_there():
    environment.ensure()


def test_every_package_that_qt_needs_is_named_once_per_library():
    assert all(name.startswith("lib") and ".so." in name for name in environment.QT_PACKAGES)
    assert all(package == package.lower() for package in environment.QT_PACKAGES.values())


def test_packages_that_are_missing_are_told_from_those_installed():
    if debian.can_install():
        assert debian.missing(["dpkg", "no-such-package"]) == ["no-such-package"]
    assert "no-such-package" in debian.missing(["no-such-package"])


def test_the_cache_folder_can_be_chosen(monkeypatch, tmp_path):
    monkeypatch.setenv("FREECAD_TELEMETRY_CACHE", str(tmp_path / "cache"))
    assert layout.cache_folder() == tmp_path / "cache"
    assert layout.cache_folder().is_dir()
