# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category preferences: how FreeCAD's window and its most discussed settings are set up."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from freecad_telemetry.catalog.declaration import (
    CLOSED_SET,
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
)
from freecad_telemetry.catalog.points.freecad_defaults import Default, Release
from freecad_telemetry.catalog.points.panels import PANEL_POINTS, PREFERENCES_EVENT
from freecad_telemetry.catalog.points.preference_values import (
    FIRST_WORKBENCH,
    GEOMETRY,
    LANGUAGES,
    NAVIGATION_STYLES,
    ON_VIEW_PARAMETERS,
    ORBIT_STYLES,
    ROTATION_MODES,
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

_DEFAULTS_PURPOSE = N_(
    "Shows which settings people really use, so that better defaults can be chosen."
)
_TRANSLATIONS_PURPOSE = N_(
    "Shows how many people use each translation, so that effort goes where it is needed."
)
_LOOKS_PURPOSE = N_("Shows which looks of FreeCAD must be kept in good order.")
_WORKBENCHES_PURPOSE = N_(
    "Shows which workbenches people use, so that changes spare them and bugs in them are found."
)

EVENTS = (
    EventType(
        name=PREFERENCES_EVENT,
        category=Category.PREFERENCES,
        since=1,
        moment=Moment.LAUNCH,
        #: As FreeCAD calls its settings dialog.
        label=N_("Preferences"),
        #: Which settings it has.
        description=N_("How FreeCAD is set up."),
        purpose=_DEFAULTS_PURPOSE,
        question=Question.DEFAULTS,
        section=True,
    ),
)


Convert = Callable[[ParameterValue, Facts], Value]
"""Makes what is sent of what is stored."""


def _setting(
    *,
    key: str,
    path: str,
    default: ParameterValue,
    earlier: Mapping[Release, ParameterValue] | None = None,
    convert: Convert,
    type: ValueType,  # noqa: A002
    label: str,
    description: str,
    purpose: str = _DEFAULTS_PURPOSE,
    question: Question = Question.DEFAULTS,
    reduction: str = "",
    since: int,
) -> DataPoint:
    """Declare a point that is one parameter of FreeCAD.

    Args:
        path: group and name of the parameter; it is stored under the type of `default`.
        default, earlier: FreeCAD's own, see `Default`.
    """
    parameter = _parameter(path, default)
    defaults = Default(default, earlier or {})
    return DataPoint(
        event=PREFERENCES_EVENT,
        key=key,
        category=Category.PREFERENCES,
        since=since,
        type=type,
        label=label,
        description=description,
        purpose=purpose,
        question=question,
        source=path,
        read=lambda facts: convert(
            facts.snapshot.parameter(parameter, defaults.of(facts.snapshot.version)), facts
        ),
        reduction=reduction,
        parameter=parameter,
    )


_KINDS: Mapping[type, ParameterKind] = {bool: "bool", int: "int", str: "str"}


def _parameter(path: str, default: ParameterValue) -> Parameter:
    group, _, name = path.rpartition("/")
    return Parameter(group, name, _KINDS[type(default)])


def _switch(value: ParameterValue, facts: Facts) -> Value:
    return bool(value)


def _up_to(high: int) -> Convert:
    """Convert a number; one that is out of bounds goes as the nearest bound."""
    return lambda value, facts: min(max(int(value), 0), high)


def _number_of(choice: Numbered) -> Convert:
    """Convert the number of a choice; it goes as text."""
    return lambda value, facts: choice.or_custom(str(value))


def _one_of(names: VocabularyText) -> Convert:
    """Convert a text from a closed set."""
    return lambda value, facts: names.or_custom(str(value), facts.vocabulary)


def _workbenches(value: ParameterValue, facts: Facts) -> Value:
    return WORKBENCH_LIST.filtered(str(value).split(",") if value else [], facts.vocabulary)


def _language(value: ParameterValue, facts: Facts) -> Value:
    """Tell the language; where FreeCAD does not have that of the system, it is in English."""
    system = facts.snapshot.locale
    default = system if system in facts.vocabulary.languages else "English"
    return LANGUAGES.or_custom(str(value) or default, facts.vocabulary)


POINTS = (
    _setting(
        key="language",
        since=1,
        path=f"{_PREFERENCES}/General/Language",
        default="",
        type=LANGUAGES,
        convert=_language,
        label=N_("Language"),
        description=N_("The language of FreeCAD's windows."),
        purpose=_TRANSLATIONS_PURPOSE,
        question=Question.TRANSLATIONS,
        reduction=CLOSED_SET,
    ),
    _setting(
        key="theme",
        since=1,
        path=f"{_PREFERENCES}/MainWindow/Theme",
        default="unset",
        type=THEMES,
        convert=_one_of(THEMES),
        #: As FreeCAD calls it in its preferences.
        label=N_("Theme"),
        description=N_("The theme of FreeCAD's windows."),
        purpose=_LOOKS_PURPOSE,
        reduction=CLOSED_SET,
    ),
    _setting(
        key="stylesheet",
        since=1,
        path=f"{_PREFERENCES}/MainWindow/StyleSheet",
        default="unset",
        type=THEMES,
        convert=_one_of(THEMES),
        #: A file that says how windows look.
        label=N_("Style sheet"),
        description=N_("The style sheet that draws FreeCAD's windows."),
        purpose=_LOOKS_PURPOSE,
        reduction=CLOSED_SET,
    ),
    _setting(
        key="overlay_stylesheet",
        since=1,
        path=f"{_PREFERENCES}/MainWindow/OverlayActiveStyleSheet",
        default="unset",
        type=THEMES,
        convert=_one_of(THEMES),
        label=N_("Overlay style sheet"),
        description=N_("The style sheet that draws panels laid over the 3D view."),
        purpose=_LOOKS_PURPOSE,
        reduction=CLOSED_SET,
    ),
    _setting(
        key="geometry",
        since=1,
        path=f"{_PREFERENCES}/MainWindow/Geometry",
        default="unset",
        type=GEOMETRY,
        convert=lambda value, facts: GEOMETRY.or_custom(str(value)),
        label=N_("Window position and size"),
        description=N_("Where FreeCAD's window was on the screen when it was last closed."),
        purpose=N_("Shows how much space FreeCAD's panels and dialogs have."),
        reduction=N_("four whole numbers"),
    ),
    _setting(
        key="default_unit_schema",
        since=1,
        path=f"{_PREFERENCES}/Units/UserSchema",
        default=0,
        type=UNIT_SYSTEMS,
        convert=_number_of(UNIT_SYSTEMS),
        label=N_("Unit system"),
        description=N_("The chosen system of units."),
    ),
    _setting(
        key="sketcher_dimension_single_tool",
        since=1,
        path=f"{_SKETCHER}/dimensioning/SingleDimensioningTool",
        default=True,
        type=Boolean(),
        convert=_switch,
        label=N_("Sketcher: one dimension tool"),
        description=N_("Whether one tool makes every kind of dimension."),
    ),
    _setting(
        key="sketcher_dimension_separate_tools",
        since=1,
        path=f"{_SKETCHER}/dimensioning/SeparatedDimensioningTools",
        default=False,
        type=Boolean(),
        convert=_switch,
        label=N_("Sketcher: separate dimension tools"),
        description=N_("Whether each kind of dimension has its own tool."),
    ),
    _setting(
        key="sketcher_constraint_unified_coincident",
        since=1,
        path=f"{_SKETCHER}/Constraints/UnifiedCoincident",
        default=True,
        type=Boolean(),
        convert=_switch,
        label=N_("Sketcher: one coincidence tool"),
        description=N_("Whether one tool joins points to points and to lines."),
    ),
    _setting(
        key="sketcher_constraint_auto_hor_ver",
        since=1,
        path=f"{_SKETCHER}/Constraints/AutoHorVer",
        default=True,
        type=Boolean(),
        convert=_switch,
        label=N_("Sketcher: one horizontal or vertical tool"),
        description=N_("Whether one tool chooses between horizontal and vertical."),
    ),
    _setting(
        key="sketcher_on_view_parameters",
        since=1,
        path=f"{_SKETCHER}/Tools/OnViewParameterVisibility",
        default=1,
        type=ON_VIEW_PARAMETERS,
        convert=_number_of(ON_VIEW_PARAMETERS),
        label=N_("Sketcher: values shown while drawing"),
        description=N_("Which values can be typed in beside the pointer while drawing."),
    ),
    _setting(
        key="workbench_enabled_list",
        since=1,
        path=f"{_PREFERENCES}/Workbenches/Ordered",
        default="",
        type=WORKBENCH_LIST,
        convert=_workbenches,
        label=N_("Workbenches in use"),
        description=N_("The workbenches that are switched on, in order."),
        purpose=_WORKBENCHES_PURPOSE,
        question=Question.API_CHANGES,
        reduction=CLOSED_SET,
    ),
    _setting(
        key="workbench_disabled_list",
        since=1,
        path=f"{_PREFERENCES}/Workbenches/Disabled",
        default="",
        type=WORKBENCH_LIST,
        convert=_workbenches,
        label=N_("Workbenches switched off"),
        description=N_("The workbenches that are switched off."),
        purpose=_WORKBENCHES_PURPOSE,
        question=Question.API_CHANGES,
        reduction=CLOSED_SET,
    ),
    _setting(
        key="workbench_default",
        since=1,
        path=f"{_PREFERENCES}/General/AutoloadModule",
        default="",
        type=FIRST_WORKBENCH,
        convert=_one_of(FIRST_WORKBENCH),
        #: Which workbench FreeCAD opens first.
        label=N_("Workbench at start"),
        description=N_("The workbench that FreeCAD opens first."),
        purpose=_WORKBENCHES_PURPOSE,
        reduction=CLOSED_SET,
    ),
    _setting(
        key="ui_workbench_selector",
        since=1,
        path=f"{_PREFERENCES}/Workbenches/WorkbenchSelectorType",
        default=0,
        type=WORKBENCH_SELECTORS,
        convert=_number_of(WORKBENCH_SELECTORS),
        label=N_("Workbench selector"),
        description=N_("Whether workbenches are chosen from a list or from tabs."),
    ),
    _setting(
        key="navigation_style",
        since=1,
        path=f"{_PREFERENCES}/View/NavigationStyle",
        default="Gui::CADNavigationStyle",
        type=NAVIGATION_STYLES,
        convert=lambda value, facts: NAVIGATION_STYLES.or_custom(str(value)),
        label=N_("Navigation style"),
        description=N_("What the mouse does in the 3D view to turn, move and zoom."),
        reduction=CLOSED_SET,
    ),
    _setting(
        key="navigation_orbit_style",
        since=1,
        path=f"{_PREFERENCES}/View/OrbitStyle",
        default=4,
        earlier={(1, 0): 1},
        type=ORBIT_STYLES,
        convert=_up_to(20),
        #: As FreeCAD calls it in its preferences, for the 3D view.
        label=N_("Orbit style"),
        description=N_("How a drag of the mouse turns the 3D view."),
    ),
    _setting(
        key="navigation_rotation_style",
        since=1,
        path=f"{_PREFERENCES}/View/RotationMode",
        default=0,
        earlier={(1, 0): 1},
        type=ROTATION_MODES,
        convert=_up_to(20),
        #: As FreeCAD calls it in its preferences, for the 3D view.
        label=N_("Rotation mode"),
        description=N_("The point that the 3D view turns about."),
    ),
    _setting(
        key="ui_toolbar_icon_size",
        since=1,
        path=f"{_PREFERENCES}/General/ToolbarIconSize",
        default=24,
        type=Integer(0, 512),
        convert=_up_to(512),
        label=N_("Size of toolbar icons"),
        description=N_("The size of the icons in toolbars, in pixels."),
    ),
    *PANEL_POINTS,
)
