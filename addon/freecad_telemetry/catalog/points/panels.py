# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category preferences: which panels FreeCAD's window shows, and where."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry.catalog.declaration import Category, DataPoint, Question
from freecad_telemetry.catalog.points.freecad_defaults import Default
from freecad_telemetry.catalog.values import Boolean, ClosedChoice, Integer, Value, ValueType
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry.translatable import N_

PREFERENCES_EVENT = "freecad_preferences"
"""The event that carries these points, and `preferences`'."""
_DOCKS = "BaseApp/MainWindow/DockWindows"
MAX_PIXELS = 20000
"""Wider than any screen that is sold, an 8K one twice over; a broken setting stays a number."""

_PURPOSE = N_(
    "Shows which panels people keep open and where, so that a better first layout can be chosen."
)
_SHOWN = N_("Whether this panel is shown.")
_SIDE = N_("At which side of the 3D view this panel is laid over it, if it is.")
_TRANSPARENT = N_("Whether the overlay that holds this panel is transparent.")
_WIDTH = N_("The width of the overlay that holds this panel, in pixels.")
_HEIGHT = N_("The height of the overlay that holds this panel, in pixels.")

SIDES = {"Left": "left", "Right": "right", "Top": "top", "Bottom": "bottom"}
_SIDE_NAMES = ClosedChoice(tuple(SIDES.values()))
_WIDGETS = {side: Parameter(f"{_DOCKS}/Overlay{side}", "Widgets", "str") for side in SIDES}
_SEE_THROUGH = {side: Parameter(f"{_DOCKS}/Overlay{side}", "Transparent", "bool") for side in SIDES}
_SEE_THROUGH_DEFAULTS = {
    side: Default(True, {(1, 0): False}) if side == "Right" else Default(False) for side in SIDES
}
_WIDTHS = {side: Parameter(f"{_DOCKS}/Overlay{side}", "Width", "int") for side in SIDES}
_HEIGHTS = {side: Parameter(f"{_DOCKS}/Overlay{side}", "Height", "int") for side in SIDES}

OVERLAY_PARAMETERS: tuple[Parameter, ...] = tuple(
    parameter
    for table in (_WIDGETS, _SEE_THROUGH, _WIDTHS, _HEIGHTS)
    for parameter in table.values()
)
"""Read besides the parameters that points name: an overlay names the panels it holds."""


def _overlay(facts: Facts, widget: str) -> str | None:
    """Return the side whose overlay holds a panel, None where none does."""
    for side, parameter in _WIDGETS.items():
        names = str(facts.snapshot.parameter(parameter, "")).split(",")
        if widget in (name.strip() for name in names):
            return side
    return None


def _pixels(facts: Facts, parameter: Parameter) -> int:
    return min(max(int(facts.snapshot.parameter(parameter, 0)), 0), MAX_PIXELS)


def _panel(
    *,
    panel: str,
    key: str,
    widget: str,
    shown: str,
    side: str,
    transparent: str,
    width: str,
    height: str,
    since: int = 1,
) -> tuple[DataPoint, ...]:
    """Declare the points of one panel, given their labels.

    Args:
        panel: in the names on the wire.
        key: the parameter that says whether the panel is shown.
        widget: the panel's name in the parameters of the overlays.
    """

    def point(
        name: str,
        label: str,
        description: str,
        type_: ValueType,
        source: str,
        read: Callable[[Facts], Value | None],
        parameter: Parameter | None = None,
    ) -> DataPoint:
        return DataPoint(
            event=PREFERENCES_EVENT,
            key=f"ui_{panel}_{name}",
            category=Category.PREFERENCES,
            since=since,
            type=type_,
            label=label,
            description=description,
            purpose=_PURPOSE,
            question=Question.DEFAULTS,
            source=f"{_DOCKS}/{source}",
            read=read,
            parameter=parameter,
        )

    def read_shown(facts: Facts) -> Value | None:
        return bool(facts.snapshot.parameter(is_shown, False))

    def read_side(facts: Facts) -> Value | None:
        overlay = _overlay(facts, widget)
        return SIDES[overlay] if overlay else None

    def read_transparent(facts: Facts) -> Value | None:
        overlay = _overlay(facts, widget)
        if overlay is None:
            return None
        default = _SEE_THROUGH_DEFAULTS[overlay].of(facts.snapshot.version)
        return bool(facts.snapshot.parameter(_SEE_THROUGH[overlay], default))

    def read_width(facts: Facts) -> Value | None:
        overlay = _overlay(facts, widget)
        return _pixels(facts, _WIDTHS[overlay]) if overlay in ("Left", "Right") else None

    def read_height(facts: Facts) -> Value | None:
        overlay = _overlay(facts, widget)
        return _pixels(facts, _HEIGHTS[overlay]) if overlay in ("Top", "Bottom") else None

    is_shown = Parameter(_DOCKS, key, "bool")
    pixels = Integer(0, MAX_PIXELS)
    return (
        point("enabled", shown, _SHOWN, Boolean(), key, read_shown, is_shown),
        point("overlay", side, _SIDE, _SIDE_NAMES, "Overlay…/Widgets", read_side),
        point(
            "transparent",
            transparent,
            _TRANSPARENT,
            Boolean(),
            "Overlay…/Transparent",
            read_transparent,
        ),
        point("width", width, _WIDTH, pixels, "Overlay…/Width", read_width),
        point("height", height, _HEIGHT, pixels, "Overlay…/Height", read_height),
    )


PANEL_POINTS = (
    *_panel(
        panel="task_view",
        key="Std_TaskView",
        widget="Tasks",
        #: A switch: is the panel “Task view” shown?
        shown=N_("Task view: shown"),
        side=N_("Task view: side of the overlay"),
        transparent=N_("Task view: transparent"),
        width=N_("Task view: width"),
        height=N_("Task view: height"),
    ),
    *_panel(
        panel="tree_view",
        key="Std_TreeView",
        widget="Tree view",
        #: A switch: is the panel “Tree view” shown?
        shown=N_("Tree view: shown"),
        side=N_("Tree view: side of the overlay"),
        transparent=N_("Tree view: transparent"),
        width=N_("Tree view: width"),
        height=N_("Tree view: height"),
    ),
    *_panel(
        panel="property_view",
        key="Std_ComboView",
        widget="Property view",
        #: A switch: is the panel “Property view” shown?
        shown=N_("Property view: shown"),
        side=N_("Property view: side of the overlay"),
        transparent=N_("Property view: transparent"),
        width=N_("Property view: width"),
        height=N_("Property view: height"),
    ),
    *_panel(
        panel="python_console",
        key="Std_PythonView",
        widget="Python console",
        #: A switch: is the panel “Python console” shown?
        shown=N_("Python console: shown"),
        side=N_("Python console: side of the overlay"),
        transparent=N_("Python console: transparent"),
        width=N_("Python console: width"),
        height=N_("Python console: height"),
    ),
    *_panel(
        panel="report_view",
        key="Std_ReportView",
        widget="Report view",
        #: A switch: is the panel “Report view” shown?
        shown=N_("Report view: shown"),
        side=N_("Report view: side of the overlay"),
        transparent=N_("Report view: transparent"),
        width=N_("Report view: width"),
        height=N_("Report view: height"),
    ),
    *_panel(
        panel="model",
        key="Std_ComboView",
        widget="Model",
        #: A switch: is the panel “Model view” shown?
        shown=N_("Model view: shown"),
        side=N_("Model view: side of the overlay"),
        transparent=N_("Model view: transparent"),
        width=N_("Model view: width"),
        height=N_("Model view: height"),
        since=2,
    ),
)
