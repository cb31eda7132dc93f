# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category system: the computer that FreeCAD runs on, in terms that many people share."""

from __future__ import annotations

import re
from functools import partial

from freecad_telemetry.catalog.declaration import (
    CLOSED_SET,
    RANGES,
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
)
from freecad_telemetry.catalog.points.kernels import SYSTEM_VERSION, system_version
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
    os_version,
)
from freecad_telemetry.catalog.points.ranges import MEMORY, PROCESSORS, SCREENS
from freecad_telemetry.catalog.points.version_patterns import PYTHON_VERSION
from freecad_telemetry.catalog.values import CUSTOM, Decimal, Pattern
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.translatable import N_

_PLATFORM_PURPOSE = N_("Shows which platforms FreeCAD must be built for, tested on and supported.")
_SCREEN_PURPOSE = N_("Shows which screens FreeCAD's windows and dialogs must fit.")
_SPEED_PURPOSE = N_("Shows on which computers FreeCAD must be fast enough.")
_GRAPHICS_PURPOSE = N_("Shows which graphics drivers bugs of the 3D view come from.")
_PYTHON_PURPOSE = N_("Shows which versions of Python FreeCAD and its addons have to work with.")

EVENTS = (
    EventType(
        name="freecad_system_info",
        category=Category.SYSTEM,
        since=1,
        moment=Moment.LAUNCH,
        #: Noun: the computer and its operating system.
        label=N_("System"),
        description=N_("The kind of computer, operating system and screen."),
        purpose=_PLATFORM_PURPOSE,
        question=Question.PLATFORMS,
        section=True,
    ),
)

SCREEN_SIZE = Pattern("[0-9]{2,5}x[0-9]{2,5}", "1920x1040")
_MAJOR = Pattern("[1-9]", "4")
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
    return SCREEN_SIZE.or_custom(f"{screen.width}x{screen.height}") if screen else None


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
    major = re.match(r"([1-9])\.", facts.snapshot.opengl[1])
    return major[1] if major else CUSTOM


_info_point = partial(
    DataPoint,
    event="freecad_system_info",
    category=Category.SYSTEM,
    question=Question.PLATFORMS,
)
_context_point = partial(
    DataPoint, event="*", category=Category.SYSTEM, question=Question.PLATFORMS
)
"""Goes with every event, to break numbers down."""

POINTS = (
    _info_point(
        key="machine",
        since=1,
        type=MACHINES,
        #: Such as x86_64 or ARM.
        label=N_("Processor type"),
        description=N_("The family of the processor."),
        purpose=_PLATFORM_PURPOSE,
        source="platform.machine()",
        read=lambda facts: MACHINES.or_custom(facts.platform.machine),
        reduction=CLOSED_SET,
    ),
    _info_point(
        key="system",
        since=1,
        type=SYSTEMS,
        label=N_("Operating system"),
        description=N_("The family of the operating system."),
        purpose=_PLATFORM_PURPOSE,
        source="platform.system()",
        read=lambda facts: SYSTEMS.or_custom(facts.platform.system),
        reduction=CLOSED_SET,
    ),
    _info_point(
        key="system_version",
        since=1,
        type=SYSTEM_VERSION,
        label=N_("Operating system build"),
        description=N_("The versions of the operating system's kernel and of its package."),
        purpose=_PLATFORM_PURPOSE,
        source="platform.version()",
        read=lambda facts: system_version(facts.platform.system_version),
        #: How a value is made coarser.
        reduction=N_("version and package numbers only"),
    ),
    _info_point(
        key="python_version",
        since=1,
        type=PYTHON_VERSION,
        label=N_("Python version"),
        description=N_("The version of Python inside FreeCAD."),
        purpose=_PYTHON_PURPOSE,
        source="platform.python_version()",
        read=lambda facts: PYTHON_VERSION.or_custom(facts.platform.python_version),
    ),
    _info_point(
        key="screen_resolution",
        since=1,
        type=SCREEN_SIZE,
        #: The monitor.
        label=N_("Screen"),
        description=N_("The space that FreeCAD's window may use."),
        purpose=_SCREEN_PURPOSE,
        source=N_("QScreen.availableSize() of the screen with FreeCAD's window"),
        read=_screen_size,
    ),
    _info_point(
        key="screen_dpi",
        since=1,
        type=Decimal(0.25, 16.0),
        #: A factor such as 200 %.
        label=N_("Screen scaling"),
        description=N_("How many pixels of the screen show one pixel of a drawing."),
        purpose=_SCREEN_PURPOSE,
        source="QScreen.devicePixelRatio()",
        read=_screen_ratio,
    ),
    _context_point(
        key="$os",
        since=1,
        type=OPERATING_SYSTEMS,
        label=N_("Operating system of this event"),
        description=N_(
            "The family of the operating system; it goes with every event, to break numbers down."
        ),
        purpose=_PLATFORM_PURPOSE,
        source="platform.system()",
        read=lambda facts: OPERATING_SYSTEMS.or_custom(facts.platform.os),
        reduction=CLOSED_SET,
    ),
    _context_point(
        key="$os_version",
        since=1,
        type=OS_VERSION,
        label=N_("Operating system version of this event"),
        description=N_(
            "The version of the operating system; it goes with every event, to break numbers down."
        ),
        purpose=_PLATFORM_PURPOSE,
        source=N_("VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()"),
        read=lambda facts: os_version(facts.platform.os_version),
        #: How a value is made coarser. “rolling” stays English: it is what is sent.
        reduction=N_("version numbers only; a date is sent as “rolling”"),
    ),
    _context_point(
        key="$os_distro",
        since=1,
        type=DISTRIBUTIONS,
        label=N_("Linux distribution of this event"),
        description=N_(
            "The name of the Linux distribution; it goes with every event, to break numbers down."
        ),
        purpose=_PLATFORM_PURPOSE,
        source=N_("NAME in os-release"),
        read=lambda facts: DISTRIBUTIONS.or_custom(facts.platform.os_distro) or None,
        reduction=CLOSED_SET,
    ),
    _context_point(
        key="$python_version",
        since=1,
        type=PYTHON_VERSION,
        label=N_("Python version of this event"),
        description=N_(
            "The version of Python inside FreeCAD; it goes with every event, to break numbers down."
        ),
        purpose=_PYTHON_PURPOSE,
        source="platform.python_version()",
        read=lambda facts: PYTHON_VERSION.or_custom(
            facts.platform.python_version.split("a")[0].split("b")[0].split("rc")[0].rstrip("+")
        ),
    ),
    _context_point(
        key="$python_runtime",
        since=1,
        type=RUNTIMES,
        label=N_("Python implementation of this event"),
        description=N_(
            "Which implementation of Python is inside FreeCAD; it goes with every event."
        ),
        purpose=_PYTHON_PURPOSE,
        source="platform.python_implementation()",
        read=lambda facts: RUNTIMES.or_custom(facts.platform.python_runtime),
        reduction=CLOSED_SET,
    ),
    _info_point(
        key="package_format",
        since=2,
        type=PACKAGES,
        #: Noun: for example AppImage, Flatpak, Snap.
        label=N_("Package"),
        description=N_("In which form FreeCAD came to this computer."),
        purpose=N_("Shows which packages of FreeCAD are worth their maintenance."),
        source=N_("FreeCAD's home folder and environment variables such as APPIMAGE"),
        read=lambda facts: PACKAGES.or_else(facts.platform.package_format, "unknown"),
        reduction=CLOSED_SET,
    ),
    _info_point(
        key="display_server",
        since=2,
        type=DISPLAY_SERVERS,
        #: Such as X11 or Wayland.
        label=N_("Display server"),
        description=N_("Which part of the system shows windows."),
        purpose=_PLATFORM_PURPOSE,
        source=N_("QGuiApplication.platformName() and XDG_SESSION_TYPE"),
        read=_display_server,
        reduction=CLOSED_SET,
    ),
    _info_point(
        key="screens",
        since=2,
        type=SCREENS.type,
        label=N_("Number of screens"),
        description=N_("How many screens there are, four or more as one."),
        purpose=_SCREEN_PURPOSE,
        source="QGuiApplication.screens()",
        read=lambda facts: (
            SCREENS.name_of(facts.snapshot.screen.count) if facts.snapshot.screen else None
        ),
        reduction=RANGES,
    ),
    _info_point(
        key="processors",
        since=2,
        type=PROCESSORS.type,
        label=N_("Processor cores"),
        description=N_("About how many cores the processor has."),
        purpose=_SPEED_PURPOSE,
        source="os.cpu_count()",
        read=lambda facts: (
            PROCESSORS.name_of(facts.platform.processors) if facts.platform.processors else None
        ),
        reduction=RANGES,
    ),
    _info_point(
        key="memory",
        since=2,
        type=MEMORY.type,
        label=N_("Main memory"),
        description=N_("About how much main memory there is."),
        purpose=_SPEED_PURPOSE,
        source=N_("os.sysconf() or GetPhysicallyInstalledSystemMemory()"),
        read=lambda facts: (
            MEMORY.name_of(facts.platform.memory / _GIB) if facts.platform.memory else None
        ),
        reduction=RANGES,
    ),
    _info_point(
        key="opengl_vendor",
        since=2,
        type=OPENGL_VENDORS,
        #: The maker of the graphics driver.
        label=N_("Graphics"),
        description=N_("Who made the graphics driver, if FreeCAD knows it already."),
        purpose=_GRAPHICS_PURPOSE,
        source=N_("glGetString(GL_VENDOR) of a context that FreeCAD has current"),
        read=_opengl_vendor,
        reduction=CLOSED_SET,
    ),
    _info_point(
        key="opengl_major",
        since=2,
        type=_MAJOR,
        label=N_("OpenGL version"),
        description=N_("The first number of OpenGL's version, if FreeCAD knows it already."),
        purpose=_GRAPHICS_PURPOSE,
        source=N_("glGetString(GL_VERSION) of a context that FreeCAD has current"),
        read=_opengl_version,
        #: How a value is made coarser.
        reduction=N_("the first number only"),
    ),
)
