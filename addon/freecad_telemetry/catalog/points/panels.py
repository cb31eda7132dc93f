# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category preferences: which panels FreeCAD's window shows, and where."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry.catalog.declaration import Category, DataPoint, Question
from freecad_telemetry.catalog.values import Boolean, ClosedChoice, Integer, Value, ValueType
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry.translatable import N_

PREFERENCES_EVENT = "freecad_preferences"
"""The event that carries these points, and `preferences`'."""
_DOCKS = "BaseApp/MainWindow/DockWindows"

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
_WIDTHS = {side: Parameter(f"{_DOCKS}/Overlay{side}", "Width", "int") for side in SIDES}
_HEIGHTS = {side: Parameter(f"{_DOCKS}/Overlay{side}", "Height", "int") for side in SIDES}

OVERLAY_PARAMETERS: tuple[Parameter, ...] = tuple(
    parameter
    for table in (_WIDGETS, _SEE_THROUGH, _WIDTHS, _HEIGHTS)
    for parameter in table.values()
)
"""Read besides the parameters that points name: an overlay names the panels it holds."""


def _side(facts: Facts, widget: str) -> str | None:
    """Return the side whose overlay holds a panel, None where none does."""
    for side, parameter in _WIDGETS.items():
        names = str(facts.snapshot.parameter(parameter, "")).split(",")
        if widget in (name.strip() for name in names):
            return side
    return None


def _pixels(facts: Facts, parameter: Parameter) -> int:
    return min(max(int(facts.snapshot.parameter(parameter, 0)), 0), 20000)


def _panel(
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
    """Declare the points of one panel, given their labels."""

    def point(
        name: str, type_: ValueType, label: str, description: str, source: str,
        read: Callable[[Facts], Value | None], parameter: Parameter | None = None,
    ) -> DataPoint:  # fmt: skip
        return DataPoint(
            PREFERENCES_EVENT, f"ui_{panel}_{name}", Category.PREFERENCES, since, type_, label,
            description, _PURPOSE, Question.DEFAULTS, source, read, parameter=parameter,
        )  # fmt: skip

    def see_through(facts: Facts) -> Value | None:
        found = _side(facts, widget)
        return bool(facts.snapshot.parameter(_SEE_THROUGH[found], False)) if found else None

    def measure(
        sides: tuple[str, str], table: dict[str, Parameter]
    ) -> Callable[[Facts], Value | None]:
        def read(facts: Facts) -> Value | None:
            found = _side(facts, widget)
            return _pixels(facts, table[found]) if found in sides else None

        return read

    def side_name(facts: Facts) -> Value | None:
        found = _side(facts, widget)
        return SIDES[found] if found else None

    enabled = Parameter(_DOCKS, key, "bool")
    overlays = f"{_DOCKS}/Overlay…"
    return (
        point("enabled", Boolean(), shown, _SHOWN, f"{_DOCKS}/{key}",
              lambda facts: bool(facts.snapshot.parameter(enabled, False)), enabled),
        point("overlay", _SIDE_NAMES, side, _SIDE, f"{overlays}/Widgets", side_name),
        point("transparent", Boolean(), transparent, _TRANSPARENT, f"{overlays}/Transparent",
              see_through),
        point("width", Integer(0, 20000), width, _WIDTH, f"{overlays}/Width",
              measure(("Left", "Right"), _WIDTHS)),
        point("height", Integer(0, 20000), height, _HEIGHT, f"{overlays}/Height",
              measure(("Top", "Bottom"), _HEIGHTS)),
    )  # fmt: skip


PANEL_POINTS = (
    *_panel(
        "task_view",
        "Std_TaskView",
        "Tasks",
        #: A switch: is the panel “Task view” shown?
        N_("Task view: shown"),
        N_("Task view: side of the overlay"),
        N_("Task view: transparent"),
        N_("Task view: width"),
        N_("Task view: height"),
    ),
    *_panel(
        "tree_view",
        "Std_TreeView",
        "Tree view",
        #: A switch: is the panel “Tree view” shown?
        N_("Tree view: shown"),
        N_("Tree view: side of the overlay"),
        N_("Tree view: transparent"),
        N_("Tree view: width"),
        N_("Tree view: height"),
    ),
    *_panel(
        "property_view",
        "Std_ComboView",
        "Property view",
        #: A switch: is the panel “Property view” shown?
        N_("Property view: shown"),
        N_("Property view: side of the overlay"),
        N_("Property view: transparent"),
        N_("Property view: width"),
        N_("Property view: height"),
    ),
    *_panel(
        "python_console",
        "Std_PythonView",
        "Python console",
        #: A switch: is the panel “Python console” shown?
        N_("Python console: shown"),
        N_("Python console: side of the overlay"),
        N_("Python console: transparent"),
        N_("Python console: width"),
        N_("Python console: height"),
    ),
    *_panel(
        "report_view",
        "Std_ReportView",
        "Report view",
        #: A switch: is the panel “Report view” shown?
        N_("Report view: shown"),
        N_("Report view: side of the overlay"),
        N_("Report view: transparent"),
        N_("Report view: width"),
        N_("Report view: height"),
    ),
    *_panel(
        "model",
        "Std_ComboView",
        "Model",
        #: A switch: is the panel “Model view” shown?
        N_("Model view: shown"),
        N_("Model view: side of the overlay"),
        N_("Model view: transparent"),
        N_("Model view: width"),
        N_("Model view: height"),
        since=2,
    ),
)
