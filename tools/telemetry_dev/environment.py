# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The virtual environment of the checkout, and the system libraries that Qt needs."""

import os
import subprocess
import sys
import venv
from collections.abc import Iterable, Sequence
from pathlib import Path

from telemetry_dev import debian
from telemetry_dev.debian import SetupError, say
from telemetry_dev.layout import CHECKOUT, PYTHON_PATHS, REQUIREMENTS, VENV, venv_python

QT_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Debian's package of each library that PySide6's modules and plugins load from the system."""

SCREEN_PACKAGES = ("xvfb", "xdotool", "fonts-dejavu-core", "fonts-droid-fallback")
"""For windows without a screen, and keys for them; the second font has Chinese and Japanese."""

QT_PARTS = (
    "QtCore",
    "QtGui",
    "QtNetwork",
    "QtSvg",
    "QtTest",
    "QtUiTools",
    "QtWidgets",
)
QT_PLUGINS = ("platforms/libqxcb", "platforms/libqoffscreen", "xcbglintegrations/", "iconengines/")


def ensure() -> None:
    """Make .venv, or bring it up to the requirements; install what Qt lacks where that can be.

    Raises SetupError when the environment cannot be made or Qt cannot work in it.
    """
    stamp = VENV / "requirements.stamp"
    wanted = f"{sys.version_info[:2]}\n{REQUIREMENTS.read_text(encoding='utf-8')}"
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == wanted):
        if not (venv_python().exists() and _python_works()):
            say(f"making {VENV.name}")
            _make_venv()
        say(f"installing {REQUIREMENTS.relative_to(CHECKOUT)}")
        _pip("install", "--upgrade", "--requirement", str(REQUIREMENTS))
        stamp.write_text(wanted, encoding="utf-8")
    _ensure_qt_libraries()


def _make_venv() -> None:
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, ImportError) as error:
        if not debian.can_install():
            raise SetupError(f"{VENV.name} cannot be made; on Debian install python3-venv.") from (
                error
            )
        debian.install(["python3-venv"])
        venv.create(VENV, with_pip=True, clear=True)


def _python_works() -> bool:
    run = subprocess.run(
        [venv_python(), "-c", "import pip, sys; print(sys.version_info[:2])"],
        capture_output=True,
        text=True,
        check=False,
    )
    return run.returncode == 0 and run.stdout.strip() == str(sys.version_info[:2])


def _pip(*arguments: str) -> None:
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    run = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise SetupError(f"pip failed:\n{run.stdout[-2000:]}\n{run.stderr[-4000:]}")


def _ensure_qt_libraries() -> None:
    if sys.platform != "linux":
        return
    checked, wanted = VENV / "qt.stamp", " ".join(SCREEN_PACKAGES)
    if checked.exists() and checked.read_text(encoding="utf-8") == wanted:
        return
    lacking = missing_libraries(_qt_files())
    if lacking:
        unknown = sorted(lacking - QT_PACKAGES.keys())
        packages = sorted({QT_PACKAGES[name] for name in lacking if name in QT_PACKAGES})
        if unknown or not debian.can_install():
            raise SetupError(
                "Qt needs libraries that this system lacks: "
                f"{', '.join(sorted(lacking))}. Debian's names: {' '.join(packages)}."
            )
        debian.install(packages)
        lacking = missing_libraries(_qt_files())
        if lacking:
            raise SetupError(f"Qt still lacks {', '.join(sorted(lacking))}.")
    if debian.can_install():
        debian.install(SCREEN_PACKAGES)
    checked.write_text(wanted, encoding="utf-8")


def _qt_files() -> list[Path]:
    found = sorted(VENV.glob("lib/python*/site-packages/PySide6"))
    if not found:
        raise SetupError("PySide6 is not in the environment.")
    modules = [path for part in QT_PARTS for path in found[0].glob(f"{part}.*.so")]
    plugins = found[0] / "Qt" / "plugins"
    return modules + [path for part in QT_PLUGINS for path in plugins.glob(f"{part}*.so")]


def missing_libraries(files: Iterable[Path]) -> set[str]:
    """Names of the shared libraries that the loader does not find for these files (Linux)."""
    lacking = set()
    for file in files:
        run = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=False)
        for line in run.stdout.splitlines():
            name, _, place = line.strip().partition(" => ")
            if place.startswith("not found"):
                lacking.add(name)
    return lacking


def variables(**more: str) -> dict[str, str]:
    """The environment of a process that uses the addon's packages without FreeCAD."""
    paths = os.pathsep.join(str(path) for path in PYTHON_PATHS)
    return {**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "1", **more}


def run_python(arguments: Sequence[str], **more: str) -> int:
    """Run .venv's Python with the addon's packages on its path; returns the exit code."""
    command = [str(venv_python()), *arguments]
    return subprocess.run(command, env=variables(**more), cwd=CHECKOUT, check=False).returncode
