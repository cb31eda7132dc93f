# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category preferences: how FreeCAD's window and its most discussed settings are set up."""

from __future__ import annotations

from collections.abc import Callable

from freecad_telemetry.catalogue.declaration import (
    CLOSED_SET,
    WORKBENCH_NAMES,
    Category,
    DataPoint,
    EventType,
    Fixed,
    Flag,
    Known,
    KnownNames,
    Moment,
    OneOf,
    Question,
    Shape,
    Value,
    ValueType,
    Whole,
)
from freecad_telemetry.facts import Facts
from freecad_telemetry.host import Parameter, ParameterKind, ParameterValue
from freecad_telemetry.text import QT_TRANSLATE_NOOP

_EVENT = "freecad_preferences"
_PREFERENCES = "BaseApp/Preferences"
_SKETCHER = "BaseApp/Preferences/Mod/Sketcher"
_DOCKS = "BaseApp/MainWindow/DockWindows"

_DEFAULTS = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue",
    "Shows which settings people really use, so that better defaults can be chosen.",
)
_TRANSLATIONS = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue",
    "Shows how many people use each translation, so that effort goes where it is needed.",
)
_LOOKS = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue", "Shows which looks of FreeCAD must be kept in good order."
)
_WORKBENCHES = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue",
    "Shows which workbenches people use, so that changes spare them and bugs in them are found.",
)
_PANELS = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue",
    "Shows which panels people keep open and where, so that a better first layout can be chosen.",
)

EVENTS = (
    EventType(
        _EVENT,
        Category.PREFERENCES,
        1,
        Moment.LAUNCH,
        #: As FreeCAD calls its settings dialog.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Preferences"),
        #: Which settings it has.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "How FreeCAD is set up."),
        _DEFAULTS,
        Question.DEFAULTS,
        section=True,
    ),
)

_THEMES = Known(
    "themes",
    QT_TRANSLATE_NOOP(
        "TelemetryCatalogue", "the names of the themes and stylesheets that FreeCAD ships"
    ),
    frozenset({"unset", ""}),
)
_LANGUAGES = Known(
    "languages", QT_TRANSLATE_NOOP("TelemetryCatalogue", "FreeCAD's languages and their codes")
)
_GEOMETRY = Shape("-?[0-9]{1,5} -?[0-9]{1,5} [0-9]{1,5} [0-9]{1,5}|unset", "0 0 1600 1000")
_SMALL_NUMBER = Shape("-?[0-9]{1,3}", "3")
_WORKBENCH = Known("workbenches", WORKBENCH_NAMES, frozenset({""}))
_WORKBENCH_NAMES = KnownNames(
    "workbenches",
    QT_TRANSLATE_NOOP("TelemetryCatalogue", "workbenches of FreeCAD and of public addons"),
)
NAVIGATION_STYLES = OneOf(
    frozenset(
        f"Gui::{name}NavigationStyle"
        for name in (
            "Inventor",
            "CAD",
            "Revit",
            "Blender",
            "SolidWorks",
            "MayaGesture",
            "Touchpad",
            "Gesture",
            "OpenCascade",
            "OpenSCAD",
            "TinkerCAD",
            "SiemensNX",
        )
    )
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
        _EVENT,
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
    type_: Known,
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
        Flag(),
        label,
        description,
        _DEFAULTS,
        Question.DEFAULTS,
        lambda value, facts: bool(value),
    )


def _number_as_text(
    key: str, path: str, default: int, label: str, description: str, purpose: str = _DEFAULTS
) -> DataPoint:
    """Declare a number that goes as text."""
    return _point(
        key,
        _parameter(path, "int"),
        default,
        _SMALL_NUMBER,
        label,
        description,
        purpose,
        Question.DEFAULTS,
        lambda value, facts: _SMALL_NUMBER.reduce(str(value)),
    )


def _number(
    key: str, path: str, default: int, high: int, label: str, description: str
) -> DataPoint:
    """Declare a number; one that is out of bounds goes as the nearest bound."""
    return _point(
        key,
        _parameter(path, "int"),
        default,
        Whole(0, high),
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
        _WORKBENCH_NAMES,
        label,
        description,
        _WORKBENCHES,
        Question.API_CHANGES,
        lambda value, facts: _WORKBENCH_NAMES.reduce(
            str(value).split(",")[: _WORKBENCH_NAMES.longest] if value else [], facts.vocabulary
        ),
        CLOSED_SET,
    )


def _language(value: ParameterValue, facts: Facts) -> Value:
    return _LANGUAGES.reduce(str(value) or facts.snapshot.locale, facts.vocabulary)


_SETTINGS = (
    _point(
        "language",
        _parameter(f"{_PREFERENCES}/General/Language", "str"),
        "",
        _LANGUAGES,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Language"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The language of FreeCAD's windows."),
        _TRANSLATIONS,
        Question.TRANSLATIONS,
        _language,
        CLOSED_SET,
    ),
    _known(
        "theme",
        f"{_PREFERENCES}/MainWindow/Theme",
        _THEMES,
        "unset",
        #: As FreeCAD calls it in its preferences.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Theme"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The theme of FreeCAD's windows."),
        _LOOKS,
        Question.DEFAULTS,
    ),
    _known(
        "stylesheet",
        f"{_PREFERENCES}/MainWindow/StyleSheet",
        _THEMES,
        "unset",
        #: A file that says how windows look.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Style sheet"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The style sheet that draws FreeCAD's windows."),
        _LOOKS,
        Question.DEFAULTS,
    ),
    _known(
        "overlay_stylesheet",
        f"{_PREFERENCES}/MainWindow/OverlayActiveStyleSheet",
        _THEMES,
        "unset",
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Overlay style sheet"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "The style sheet that draws panels laid over the 3D view."
        ),
        _LOOKS,
        Question.DEFAULTS,
    ),
    _point(
        "geometry",
        _parameter(f"{_PREFERENCES}/MainWindow/Geometry", "str"),
        "unset",
        _GEOMETRY,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Window position and size"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "Where FreeCAD's window was on the screen when it was last closed.",
        ),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Shows how much space FreeCAD's panels and dialogs have."
        ),
        Question.DEFAULTS,
        lambda value, facts: _GEOMETRY.reduce(str(value)),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "four whole numbers"),
    ),
    _number_as_text(
        "default_unit_schema",
        f"{_PREFERENCES}/Units/UserSchema",
        0,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Unit system"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The number of the chosen system of units."),
    ),
    _flag(
        "sketcher_dimension_single_tool",
        f"{_SKETCHER}/dimensioning/SingleDimensioningTool",
        True,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Sketcher: one dimension tool"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Whether one tool makes every kind of dimension."),
    ),
    _flag(
        "sketcher_dimension_separate_tools",
        f"{_SKETCHER}/dimensioning/SeparatedDimensioningTools",
        False,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Sketcher: separate dimension tools"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Whether each kind of dimension has its own tool."),
    ),
    _flag(
        "sketcher_constraint_unified_coincident",
        f"{_SKETCHER}/Constraints/UnifiedCoincident",
        True,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Sketcher: one coincidence tool"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Whether one tool joins points to points and to lines."
        ),
    ),
    _flag(
        "sketcher_constraint_auto_hor_ver",
        f"{_SKETCHER}/Constraints/AutoHorVer",
        True,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Sketcher: one horizontal or vertical tool"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Whether one tool chooses between horizontal and vertical."
        ),
    ),
    _number_as_text(
        "sketcher_on_view_parameters",
        f"{_SKETCHER}/Tools/OnViewParameterVisibility",
        1,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Sketcher: values shown while drawing"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Which values can be typed in beside the pointer while drawing."
        ),
    ),
    _names(
        "workbench_enabled_list",
        f"{_PREFERENCES}/Workbenches/Ordered",
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Workbenches in use"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The workbenches that are switched on, in order."),
    ),
    _names(
        "workbench_disabled_list",
        f"{_PREFERENCES}/Workbenches/Disabled",
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Workbenches switched off"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The workbenches that are switched off."),
    ),
    _known(
        "workbench_default",
        f"{_PREFERENCES}/General/AutoloadModule",
        _WORKBENCH,
        "",
        #: Which workbench FreeCAD opens first.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Workbench at start"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The workbench that FreeCAD opens first."),
        _WORKBENCHES,
        Question.DEFAULTS,
    ),
    _number_as_text(
        "ui_workbench_selector",
        f"{_PREFERENCES}/Workbenches/WorkbenchSelectorType",
        0,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Workbench selector"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "Whether workbenches are chosen from a list or from tabs."
        ),
    ),
    _point(
        "navigation_style",
        _parameter(f"{_PREFERENCES}/View/NavigationStyle", "str"),
        "Gui::CADNavigationStyle",
        NAVIGATION_STYLES,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Navigation style"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue", "What the mouse does in the 3D view to turn, move and zoom."
        ),
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
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Orbit style"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "How a drag of the mouse turns the 3D view."),
    ),
    _number(
        "navigation_rotation_style",
        f"{_PREFERENCES}/View/RotationStyle",
        1,
        20,
        #: As FreeCAD calls it in its preferences, for the 3D view.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Rotation mode"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The point that the 3D view turns about."),
    ),
    _number(
        "ui_toolbar_icon_size",
        f"{_PREFERENCES}/General/ToolbarIconSize",
        24,
        512,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Size of toolbar icons"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "The size of the icons in toolbars, in pixels."),
    ),
)

_SHOWN = QT_TRANSLATE_NOOP("TelemetryCatalogue", "Whether this panel is shown.")
_SIDE = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue", "At which side of the 3D view this panel is laid over it, if it is."
)
_TRANSPARENT = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue", "Whether the overlay that holds this panel is transparent."
)
_WIDTH = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue", "The width of the overlay that holds this panel, in pixels."
)
_HEIGHT = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue", "The height of the overlay that holds this panel, in pixels."
)

SIDES = {"Left": "left", "Right": "right", "Top": "top", "Bottom": "bottom"}
_SIDE_NAMES = Fixed(tuple(SIDES.values()))
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
            _EVENT, f"ui_{panel}_{name}", Category.PREFERENCES, since, type_, label, description,
            _PANELS, Question.DEFAULTS, source, read, parameter=parameter,
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
        point("enabled", Flag(), shown, _SHOWN, f"{_DOCKS}/{key}",
              lambda facts: bool(facts.snapshot.parameter(enabled, False)), enabled),
        point("overlay", _SIDE_NAMES, side, _SIDE, f"{overlays}/Widgets", side_name),
        point("transparent", Flag(), transparent, _TRANSPARENT, f"{overlays}/Transparent",
              see_through),
        point("width", Whole(0, 20000), width, _WIDTH, f"{overlays}/Width",
              measure(("Left", "Right"), _WIDTHS)),
        point("height", Whole(0, 20000), height, _HEIGHT, f"{overlays}/Height",
              measure(("Top", "Bottom"), _HEIGHTS)),
    )  # fmt: skip


POINTS = (
    *_SETTINGS,
    *_panel(
        "task_view",
        "Std_TaskView",
        "Tasks",
        #: A switch: is the panel “Task view” shown?
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Task view: shown"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Task view: side of the overlay"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Task view: transparent"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Task view: width"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Task view: height"),
    ),
    *_panel(
        "tree_view",
        "Std_TreeView",
        "Tree view",
        #: A switch: is the panel “Tree view” shown?
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Tree view: shown"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Tree view: side of the overlay"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Tree view: transparent"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Tree view: width"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Tree view: height"),
    ),
    *_panel(
        "property_view",
        "Std_ComboView",
        "Property view",
        #: A switch: is the panel “Property view” shown?
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Property view: shown"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Property view: side of the overlay"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Property view: transparent"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Property view: width"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Property view: height"),
    ),
    *_panel(
        "python_console",
        "Std_PythonView",
        "Python console",
        #: A switch: is the panel “Python console” shown?
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Python console: shown"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Python console: side of the overlay"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Python console: transparent"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Python console: width"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Python console: height"),
    ),
    *_panel(
        "report_view",
        "Std_ReportView",
        "Report view",
        #: A switch: is the panel “Report view” shown?
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Report view: shown"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Report view: side of the overlay"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Report view: transparent"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Report view: width"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Report view: height"),
    ),
    *_panel(
        "model",
        "Std_ComboView",
        "Model",
        #: A switch: is the panel “Model view” shown?
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Model view: shown"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Model view: side of the overlay"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Model view: transparent"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Model view: width"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Model view: height"),
        since=2,
    ),
)
