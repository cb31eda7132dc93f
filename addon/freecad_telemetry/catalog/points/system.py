# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category system: the computer that FreeCAD runs on, in terms that many people share."""

from __future__ import annotations

import re
from collections.abc import Callable

from freecad_telemetry.catalog.declaration import (
    CLOSED_SET,
    RANGES,
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
)
from freecad_telemetry.catalog.points.kernels import SYSTEM_VERSION
from freecad_telemetry.catalog.points.platforms import (
    DISPLAY_SERVERS,
    DISTRIBUTIONS,
    MACHINES,
    OPENGL_VENDORS,
    OPERATING_SYSTEMS,
    OS_VERSION,
    PACKAGES,
    RUNTIMES,
    SYSTEMS,
    opengl_vendor,
)
from freecad_telemetry.catalog.points.ranges import MEMORY, PROCESSORS, SCREENS
from freecad_telemetry.catalog.points.version_patterns import PYTHON_VERSION
from freecad_telemetry.catalog.values import CUSTOM, Decimal, Pattern, ValueType
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.translatable import N_

_PLATFORM_PURPOSE = N_("Shows which platforms FreeCAD must be built for, tested on and supported.")
_SCREEN_PURPOSE = N_("Shows which screens FreeCAD's windows and dialogs must fit.")
_SPEED_PURPOSE = N_("Shows on which computers FreeCAD must be fast enough.")
_GRAPHICS_PURPOSE = N_("Shows which graphics drivers bugs of the 3D view come from.")
_PYTHON_PURPOSE = N_("Shows which versions of Python FreeCAD and its addons have to work with.")

EVENTS = (
    EventType(
        "freecad_system_info",
        Category.SYSTEM,
        1,
        Moment.LAUNCH,
        #: Noun: the computer and its operating system.
        N_("System"),
        N_("The kind of computer, operating system and screen."),
        _PLATFORM_PURPOSE,
        Question.PLATFORMS,
        section=True,
    ),
)

SCREEN_SIZE = Pattern("[0-9]{2,5}x[0-9]{2,5}", "1920x1040")
_MAJOR = Pattern("[0-9]{1,2}", "4")
_DISPLAYS = {
    "wayland": "Wayland",
    "windows": "Windows",
    "cocoa": "macOS",
    "offscreen": "none",
    "minimal": "none",
    "vnc": "none",
}
"""Qt's platform plug-ins -> display servers."""
_GIB = 1024.0**3


def _screen_size(facts: Facts) -> str | None:
    screen = facts.snapshot.screen
    return SCREEN_SIZE.reduce(f"{screen.width}x{screen.height}") if screen else None


def _screen_ratio(facts: Facts) -> float | None:
    screen = facts.snapshot.screen
    return float(min(max(screen.device_pixel_ratio, 0.25), 16.0)) if screen else None


def _display_server(facts: Facts) -> str:
    plugin = facts.snapshot.display.partition("-")[0]
    if plugin == "xcb":
        return "XWayland" if facts.platform.session_type == "wayland" else "X11"
    return _DISPLAYS.get(plugin, "unknown")


def _opengl_vendor(facts: Facts) -> str | None:
    return opengl_vendor(facts.snapshot.opengl[0]) if facts.snapshot.opengl else None


def _opengl_version(facts: Facts) -> str | None:
    if not facts.snapshot.opengl:
        return None
    found = re.match(r"([0-9]{1,2})\.", facts.snapshot.opengl[1])
    return found[1] if found else CUSTOM


def _new_point(
    key: str,
    type_: ValueType,
    label: str,
    description: str,
    purpose: str,
    source: str,
    read: Callable[[Facts], str | None],
    reduction: str,
) -> DataPoint:
    return DataPoint(
        "freecad_system_info",
        key,
        Category.SYSTEM,
        2,
        type_,
        label,
        description,
        purpose,
        Question.PLATFORMS,
        source,
        read,
        reduction,
    )


_SECOND_VERSION = (
    _new_point(
        "package_format",
        PACKAGES,
        #: Noun: for example AppImage, Flatpak, Snap.
        N_("Package"),
        N_("In which form FreeCAD came to this computer."),
        N_("Shows which packages of FreeCAD are worth their maintenance."),
        N_("FreeCAD's home folder and environment variables such as APPIMAGE"),
        lambda facts: PACKAGES.reduce(facts.platform.package_format, "unknown"),
        CLOSED_SET,
    ),
    _new_point(
        "display_server",
        DISPLAY_SERVERS,
        #: Such as X11 or Wayland.
        N_("Display server"),
        N_("Which part of the system shows windows."),
        _PLATFORM_PURPOSE,
        N_("QGuiApplication.platformName() and XDG_SESSION_TYPE"),
        _display_server,
        CLOSED_SET,
    ),
    _new_point(
        "screens",
        SCREENS.type,
        N_("Number of screens"),
        N_("How many screens there are, four or more as one."),
        _SCREEN_PURPOSE,
        "QGuiApplication.screens()",
        lambda facts: (
            SCREENS.name_of(facts.snapshot.screen.count) if facts.snapshot.screen else None
        ),
        RANGES,
    ),
    _new_point(
        "processors",
        PROCESSORS.type,
        N_("Processor cores"),
        N_("About how many cores the processor has."),
        _SPEED_PURPOSE,
        "os.cpu_count()",
        lambda facts: (
            PROCESSORS.name_of(facts.platform.processors) if facts.platform.processors else None
        ),
        RANGES,
    ),
    _new_point(
        "memory",
        MEMORY.type,
        N_("Main memory"),
        N_("About how much main memory there is."),
        _SPEED_PURPOSE,
        N_("os.sysconf() or GetPhysicallyInstalledSystemMemory()"),
        lambda facts: (
            MEMORY.name_of(facts.platform.memory / _GIB) if facts.platform.memory else None
        ),
        RANGES,
    ),
    _new_point(
        "opengl_vendor",
        OPENGL_VENDORS,
        #: The maker of the graphics driver.
        N_("Graphics"),
        N_("Who made the graphics driver, if FreeCAD knows it already."),
        _GRAPHICS_PURPOSE,
        N_("glGetString(GL_VENDOR) of a context that FreeCAD has current"),
        _opengl_vendor,
        CLOSED_SET,
    ),
    _new_point(
        "opengl_major",
        _MAJOR,
        N_("OpenGL version"),
        N_("The first number of OpenGL's version, if FreeCAD knows it already."),
        _GRAPHICS_PURPOSE,
        N_("glGetString(GL_VERSION) of a context that FreeCAD has current"),
        _opengl_version,
        #: How a value is made coarser.
        N_("the first number only"),
    ),
)

POINTS = (
    DataPoint(
        "freecad_system_info",
        "machine",
        Category.SYSTEM,
        1,
        MACHINES,
        #: Such as x86_64 or ARM.
        N_("Processor type"),
        N_("The family of the processor."),
        _PLATFORM_PURPOSE,
        Question.PLATFORMS,
        "platform.machine()",
        lambda facts: MACHINES.reduce(facts.platform.machine),
        reduction=CLOSED_SET,
    ),
    DataPoint(
        "freecad_system_info",
        "system",
        Category.SYSTEM,
        1,
        SYSTEMS,
        N_("Operating system"),
        N_("The family of the operating system."),
        _PLATFORM_PURPOSE,
        Question.PLATFORMS,
        "platform.system()",
        lambda facts: SYSTEMS.reduce(facts.platform.system),
        reduction=CLOSED_SET,
    ),
    DataPoint(
        "freecad_system_info",
        "system_version",
        Category.SYSTEM,
        1,
        SYSTEM_VERSION,
        N_("Operating system build"),
        N_("The build of the operating system's core, as its maker published it."),
        _PLATFORM_PURPOSE,
        Question.PLATFORMS,
        "platform.version()",
        lambda facts: SYSTEM_VERSION.reduce(facts.platform.system_version),
        reduction=N_("“custom” where it has words that no published build has"),
    ),
    DataPoint(
        "freecad_system_info",
        "python_version",
        Category.SYSTEM,
        1,
        PYTHON_VERSION,
        N_("Python version"),
        N_("The version of Python inside FreeCAD."),
        _PYTHON_PURPOSE,
        Question.PLATFORMS,
        "platform.python_version()",
        lambda facts: PYTHON_VERSION.reduce(facts.platform.python_version),
    ),
    DataPoint(
        "freecad_system_info",
        "screen_resolution",
        Category.SYSTEM,
        1,
        SCREEN_SIZE,
        #: The monitor.
        N_("Screen"),
        N_("The space that FreeCAD's window may use."),
        _SCREEN_PURPOSE,
        Question.PLATFORMS,
        N_("QScreen.availableSize() of the screen with FreeCAD's window"),
        _screen_size,
    ),
    DataPoint(
        "freecad_system_info",
        "screen_dpi",
        Category.SYSTEM,
        1,
        Decimal(0.25, 16.0),
        #: A factor such as 200 %.
        N_("Screen scaling"),
        N_("How many pixels of the screen show one pixel of a drawing."),
        _SCREEN_PURPOSE,
        Question.PLATFORMS,
        "QScreen.devicePixelRatio()",
        _screen_ratio,
    ),
    DataPoint(
        "*",
        "$os",
        Category.SYSTEM,
        1,
        OPERATING_SYSTEMS,
        N_("Operating system of this event"),
        N_("The family of the operating system; it goes with every event, to break numbers down."),
        _PLATFORM_PURPOSE,
        Question.PLATFORMS,
        "platform.system()",
        lambda facts: OPERATING_SYSTEMS.reduce(facts.platform.os),
        reduction=CLOSED_SET,
    ),
    DataPoint(
        "*",
        "$os_version",
        Category.SYSTEM,
        1,
        OS_VERSION,
        N_("Operating system version of this event"),
        N_("The version of the operating system; it goes with every event, to break numbers down."),
        _PLATFORM_PURPOSE,
        Question.PLATFORMS,
        N_("VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()"),
        lambda facts: OS_VERSION.reduce(facts.platform.os_version),
        #: How a value is made coarser.
        reduction=N_("version numbers only"),
    ),
    DataPoint(
        "*",
        "$os_distro",
        Category.SYSTEM,
        1,
        DISTRIBUTIONS,
        N_("Linux distribution of this event"),
        N_("The name of the Linux distribution; it goes with every event, to break numbers down."),
        _PLATFORM_PURPOSE,
        Question.PLATFORMS,
        N_("NAME in os-release"),
        lambda facts: DISTRIBUTIONS.reduce(facts.platform.os_distro) or None,
        reduction=CLOSED_SET,
    ),
    DataPoint(
        "*",
        "$python_version",
        Category.SYSTEM,
        1,
        PYTHON_VERSION,
        N_("Python version of this event"),
        N_(
            "The version of Python inside FreeCAD; it goes with every event, to break numbers down."
        ),
        _PYTHON_PURPOSE,
        Question.PLATFORMS,
        "platform.python_version()",
        lambda facts: PYTHON_VERSION.reduce(
            facts.platform.python_version.split("a")[0].split("b")[0].split("rc")[0].rstrip("+")
        ),
    ),
    DataPoint(
        "*",
        "$python_runtime",
        Category.SYSTEM,
        1,
        RUNTIMES,
        N_("Python implementation of this event"),
        N_("Which implementation of Python is inside FreeCAD; it goes with every event."),
        _PYTHON_PURPOSE,
        Question.PLATFORMS,
        "platform.python_implementation()",
        lambda facts: RUNTIMES.reduce(facts.platform.python_runtime),
        reduction=CLOSED_SET,
    ),
    *_SECOND_VERSION,
)
