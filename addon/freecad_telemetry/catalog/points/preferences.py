# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category preferences: how FreeCAD's window and its most discussed settings are set up."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry.catalog.declaration import (
    CLOSED_SET,
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
)
from freecad_telemetry.catalog.points.panels import PANEL_POINTS, PREFERENCES_EVENT
from freecad_telemetry.catalog.points.preference_values import (
    FIRST_WORKBENCH,
    GEOMETRY,
    LANGUAGES,
    NAVIGATION_STYLES,
    ON_VIEW_PARAMETERS,
    ORBIT_STYLES,
    THEMES,
    UNIT_SYSTEMS,
    WORKBENCH_LIST,
    WORKBENCH_SELECTORS,
)
from freecad_telemetry.catalog.values import (
    Boolean,
    Integer,
    Numbered,
    Value,
    ValueType,
    VocabularyText,
)
from freecad_telemetry.facts.facts import Facts
from freecad_telemetry.facts.host import Parameter, ParameterKind, ParameterValue
from freecad_telemetry.translatable import N_

_PREFERENCES = "BaseApp/Preferences"
_SKETCHER = "BaseApp/Preferences/Mod/Sketcher"

_DEFAULTS = N_("Shows which settings people really use, so that better defaults can be chosen.")
_TRANSLATIONS = N_(
    "Shows how many people use each translation, so that effort goes where it is needed."
)
_LOOKS = N_("Shows which looks of FreeCAD must be kept in good order.")
_WORKBENCHES = N_(
    "Shows which workbenches people use, so that changes spare them and bugs in them are found."
)

EVENTS = (
    EventType(
        PREFERENCES_EVENT,
        Category.PREFERENCES,
        1,
        Moment.LAUNCH,
        #: As FreeCAD calls its settings dialog.
        N_("Preferences"),
        #: Which settings it has.
        N_("How FreeCAD is set up."),
        _DEFAULTS,
        Question.DEFAULTS,
        section=True,
    ),
)


def _point(
    key: str,
    parameter: Parameter,
    default: ParameterValue,
    type_: ValueType,
    label: str,
    description: str,
    purpose: str,
    question: Question,
    reduce: Callable[[ParameterValue, Facts], Value],
    reduction: str = "",
) -> DataPoint:
    """Declare a point that is one parameter of FreeCAD."""
    return DataPoint(
        PREFERENCES_EVENT,
        key,
        Category.PREFERENCES,
        1,
        type_,
        label,
        description,
        purpose,
        question,
        f"{parameter.path}/{parameter.name}",
        lambda facts: reduce(facts.snapshot.parameter(parameter, default), facts),
        reduction,
        parameter,
    )


def _parameter(path: str, kind: ParameterKind) -> Parameter:
    group, _, name = path.rpartition("/")
    return Parameter(group, name, kind)


def _known(
    key: str,
    path: str,
    type_: VocabularyText,
    default: str,
    label: str,
    description: str,
    purpose: str,
    question: Question,
) -> DataPoint:
    """Declare a text from a closed set of this computer."""
    return _point(
        key,
        _parameter(path, "str"),
        default,
        type_,
        label,
        description,
        purpose,
        question,
        lambda value, facts: type_.reduce(str(value), facts.vocabulary),
        CLOSED_SET,
    )


def _flag(key: str, path: str, default: bool, label: str, description: str) -> DataPoint:
    """Declare a switch."""
    return _point(
        key,
        _parameter(path, "bool"),
        default,
        Boolean(),
        label,
        description,
        _DEFAULTS,
        Question.DEFAULTS,
        lambda value, facts: bool(value),
    )


def _choice(
    key: str, path: str, default: int, type_: Numbered, label: str, description: str
) -> DataPoint:
    """Declare the number of a choice; it goes as text."""
    return _point(
        key,
        _parameter(path, "int"),
        default,
        type_,
        label,
        description,
        _DEFAULTS,
        Question.DEFAULTS,
        lambda value, facts: type_.reduce(str(value)),
    )


def _number(
    key: str,
    path: str,
    default: int,
    high: int,
    label: str,
    description: str,
    type_: ValueType | None = None,
) -> DataPoint:
    """Declare a number; one that is out of bounds goes as the nearest bound."""
    return _point(
        key,
        _parameter(path, "int"),
        default,
        type_ or Integer(0, high),
        label,
        description,
        _DEFAULTS,
        Question.DEFAULTS,
        lambda value, facts: min(max(int(value), 0), high),
    )


def _names(key: str, path: str, label: str, description: str) -> DataPoint:
    """Declare a list of workbenches."""
    return _point(
        key,
        _parameter(path, "str"),
        "",
        WORKBENCH_LIST,
        label,
        description,
        _WORKBENCHES,
        Question.API_CHANGES,
        lambda value, facts: WORKBENCH_LIST.reduce(
            str(value).split(",") if value else [], facts.vocabulary
        ),
        CLOSED_SET,
    )


def _language(value: ParameterValue, facts: Facts) -> Value:
    return LANGUAGES.reduce(str(value) or facts.snapshot.locale, facts.vocabulary)


_SETTINGS = (
    _point(
        "language",
        _parameter(f"{_PREFERENCES}/General/Language", "str"),
        "",
        LANGUAGES,
        N_("Language"),
        N_("The language of FreeCAD's windows."),
        _TRANSLATIONS,
        Question.TRANSLATIONS,
        _language,
        CLOSED_SET,
    ),
    _known(
        "theme",
        f"{_PREFERENCES}/MainWindow/Theme",
        THEMES,
        "unset",
        #: As FreeCAD calls it in its preferences.
        N_("Theme"),
        N_("The theme of FreeCAD's windows."),
        _LOOKS,
        Question.DEFAULTS,
    ),
    _known(
        "stylesheet",
        f"{_PREFERENCES}/MainWindow/StyleSheet",
        THEMES,
        "unset",
        #: A file that says how windows look.
        N_("Style sheet"),
        N_("The style sheet that draws FreeCAD's windows."),
        _LOOKS,
        Question.DEFAULTS,
    ),
    _known(
        "overlay_stylesheet",
        f"{_PREFERENCES}/MainWindow/OverlayActiveStyleSheet",
        THEMES,
        "unset",
        N_("Overlay style sheet"),
        N_("The style sheet that draws panels laid over the 3D view."),
        _LOOKS,
        Question.DEFAULTS,
    ),
    _point(
        "geometry",
        _parameter(f"{_PREFERENCES}/MainWindow/Geometry", "str"),
        "unset",
        GEOMETRY,
        N_("Window position and size"),
        N_("Where FreeCAD's window was on the screen when it was last closed."),
        N_("Shows how much space FreeCAD's panels and dialogs have."),
        Question.DEFAULTS,
        lambda value, facts: GEOMETRY.reduce(str(value)),
        N_("four whole numbers"),
    ),
    _choice(
        "default_unit_schema",
        f"{_PREFERENCES}/Units/UserSchema",
        0,
        UNIT_SYSTEMS,
        N_("Unit system"),
        N_("The chosen system of units."),
    ),
    _flag(
        "sketcher_dimension_single_tool",
        f"{_SKETCHER}/dimensioning/SingleDimensioningTool",
        True,
        N_("Sketcher: one dimension tool"),
        N_("Whether one tool makes every kind of dimension."),
    ),
    _flag(
        "sketcher_dimension_separate_tools",
        f"{_SKETCHER}/dimensioning/SeparatedDimensioningTools",
        False,
        N_("Sketcher: separate dimension tools"),
        N_("Whether each kind of dimension has its own tool."),
    ),
    _flag(
        "sketcher_constraint_unified_coincident",
        f"{_SKETCHER}/Constraints/UnifiedCoincident",
        True,
        N_("Sketcher: one coincidence tool"),
        N_("Whether one tool joins points to points and to lines."),
    ),
    _flag(
        "sketcher_constraint_auto_hor_ver",
        f"{_SKETCHER}/Constraints/AutoHorVer",
        True,
        N_("Sketcher: one horizontal or vertical tool"),
        N_("Whether one tool chooses between horizontal and vertical."),
    ),
    _choice(
        "sketcher_on_view_parameters",
        f"{_SKETCHER}/Tools/OnViewParameterVisibility",
        1,
        ON_VIEW_PARAMETERS,
        N_("Sketcher: values shown while drawing"),
        N_("Which values can be typed in beside the pointer while drawing."),
    ),
    _names(
        "workbench_enabled_list",
        f"{_PREFERENCES}/Workbenches/Ordered",
        N_("Workbenches in use"),
        N_("The workbenches that are switched on, in order."),
    ),
    _names(
        "workbench_disabled_list",
        f"{_PREFERENCES}/Workbenches/Disabled",
        N_("Workbenches switched off"),
        N_("The workbenches that are switched off."),
    ),
    _known(
        "workbench_default",
        f"{_PREFERENCES}/General/AutoloadModule",
        FIRST_WORKBENCH,
        "",
        #: Which workbench FreeCAD opens first.
        N_("Workbench at start"),
        N_("The workbench that FreeCAD opens first."),
        _WORKBENCHES,
        Question.DEFAULTS,
    ),
    _choice(
        "ui_workbench_selector",
        f"{_PREFERENCES}/Workbenches/WorkbenchSelectorType",
        0,
        WORKBENCH_SELECTORS,
        N_("Workbench selector"),
        N_("Whether workbenches are chosen from a list or from tabs."),
    ),
    _point(
        "navigation_style",
        _parameter(f"{_PREFERENCES}/View/NavigationStyle", "str"),
        "Gui::CADNavigationStyle",
        NAVIGATION_STYLES,
        N_("Navigation style"),
        N_("What the mouse does in the 3D view to turn, move and zoom."),
        _DEFAULTS,
        Question.DEFAULTS,
        lambda value, facts: NAVIGATION_STYLES.reduce(str(value)),
        CLOSED_SET,
    ),
    _number(
        "navigation_orbit_style",
        f"{_PREFERENCES}/View/OrbitStyle",
        1,
        20,
        #: As FreeCAD calls it in its preferences, for the 3D view.
        N_("Orbit style"),
        N_("How a drag of the mouse turns the 3D view."),
        ORBIT_STYLES,
    ),
    _number(
        "navigation_rotation_style",
        f"{_PREFERENCES}/View/RotationStyle",
        1,
        20,
        #: As FreeCAD calls it in its preferences, for the 3D view.
        N_("Rotation mode"),
        N_("The point that the 3D view turns about."),
    ),
    _number(
        "ui_toolbar_icon_size",
        f"{_PREFERENCES}/General/ToolbarIconSize",
        24,
        512,
        N_("Size of toolbar icons"),
        N_("The size of the icons in toolbars, in pixels."),
    ),
)

POINTS = (*_SETTINGS, *PANEL_POINTS)
