# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category customizations: which of FreeCAD's own defaults were changed.

The list of parameters, `freecad_parameters.json`, is made by
`python3 dev.py catalogue parameters` from FreeCAD itself. What is not in it is only counted.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from freecad_telemetry.catalogue.buckets import COUNTS
from freecad_telemetry.catalogue.declaration import (
    COUNTED_IN_RANGES,
    CUSTOM,
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
    Value,
    ValueType,
)
from freecad_telemetry.facts import Facts, Vocabulary
from freecad_telemetry.host import Parameter, ParameterValue
from freecad_telemetry.text import QT_TRANSLATE_NOOP, Phrase

ROOT = "BaseApp/Preferences"
"""Parameters below this group are looked at, no others."""
PARAMETER_LIST = Path(__file__).with_name("freecad_parameters.json")

_EVENT = "freecad_customizations"
_PURPOSE = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue",
    "Shows which defaults people change, so that FreeCAD can start with better ones.",
)
_COUNT_PURPOSE = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue",
    "Shows how many people adapt FreeCAD to their work, and in which way.",
)

#: Where it is read: a group of parameters. The name of the page stays.
_LISTED = QT_TRANSLATE_NOOP(
    "TelemetryCatalogue", "BaseApp/Preferences, the parameters of docs/data-catalogue.md"
)

EVENTS = (
    EventType(
        _EVENT,
        Category.CUSTOMIZATIONS,
        2,
        Moment.LAUNCH,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Changed defaults"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "Which settings of FreeCAD differ from its defaults; the most individual part.",
        ),
        _PURPOSE,
        Question.DEFAULTS,
        section=True,
    ),
)


@dataclass(frozen=True, slots=True)
class KnownParameter:
    """A parameter that FreeCAD itself defines.

    Attributes:
        parameter: path, name and type.
        key: its name on the wire: path and name without "BaseApp/Preferences/".
        kind: "bool", "choice" or "number".
        default: as FreeCAD has it.
        values: the closed set of a choice: value as text -> label.
        module: the part of FreeCAD that it belongs to.
        label: a few English words.
        question: the question of the list that it helps answer, by its ID.
        source: the file of FreeCAD that defines it.
    """

    parameter: Parameter
    key: str
    kind: str
    default: ParameterValue
    values: Mapping[str, str]
    module: str
    label: str
    question: str
    source: str


QUESTIONS: Mapping[str, str] = {
    "defaults.addons_help": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "How do people want to find help, examples and addons, and which defaults of "
        "these tools do not fit them?",
    ),
    "defaults.annotation": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which sizes and styles of texts and dimensions do people change in drafts, so "
        "that new drafts look right from the start?",
    ),
    "defaults.assembly": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the Assembly workbench do people change, so that assembling "
        "takes fewer clicks?",
    ),
    "defaults.bim": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the BIM workbench do architects and engineers change first?",
    ),
    "defaults.cam": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the CAM workbench do people change before they mill, and are "
        "the cautious ones wanted?",
    ),
    "defaults.display": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the 3D view do people change, so that models look good and "
        "draw fast on most computers?",
    ),
    "defaults.documents": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "How do people want their work saved, backed up and recovered, and are the safe "
        "defaults the ones they keep?",
    ),
    "defaults.drafting": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the Draft workbench, its grid and its snapping do people change?",
    ),
    "defaults.drawing": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of drawing pages and views do people change in TechDraw?",
    ),
    "defaults.drawing_standards": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which drawing standards, arrows and dimension styles do people choose in "
        "TechDraw, so that new drawings start with the common ones?",
    ),
    "defaults.exchange": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "With which settings do people import and export files of other programs, so that"
        " the common exchanges work without changes?",
    ),
    "defaults.fem": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue", "Which defaults of the FEM workbench do people change?"
    ),
    "defaults.fem_solvers": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which settings of meshers and solvers do people need for their simulations, so "
        "that the first run succeeds more often?",
    ),
    "defaults.ifc": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue", "With which settings do people import and export IFC models?"
    ),
    "defaults.interface": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the main window, its tool bars, panels and messages do people "
        "change, so that FreeCAD can start with better ones?",
    ),
    "defaults.materials": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue", "Which defaults of materials and of measuring do people change?"
    ),
    "defaults.modelling": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of Part and Part Design do people change, so that solid modelling"
        " works better from the start?",
    ),
    "defaults.navigation": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?",
    ),
    "defaults.scripting": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of macros, the Python console and the editor do people who write "
        "scripts change?",
    ),
    "defaults.selection": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the model tree and of selecting do people change, so that they"
        " find and pick objects faster?",
    ),
    "defaults.sketch_display": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of how sketches look do people change, so that they can be read "
        "more easily?",
    ),
    "defaults.sketching": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "Which defaults of the sketcher's tools and constraints do people change first, "
        "so that better ones can be chosen?",
    ),
    "defaults.spreadsheet": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue", "Which defaults of spreadsheets do people change?"
    ),
    "defaults.start": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue", "What do people want to see when FreeCAD starts?"
    ),
    "defaults.units": QT_TRANSLATE_NOOP(
        "TelemetryCatalogue",
        "In which units and with how many decimals do people work, so that the choice at "
        "the first start fits most of them?",
    ),
}
"""The questions that the list of parameters helps answer, by ID."""


@functools.cache
def known_parameters() -> Mapping[Parameter, KnownParameter]:
    """Return FreeCAD's own parameters. Reads a file once; not for the GUI thread."""
    data = json.loads(PARAMETER_LIST.read_text("utf-8"))
    found = {}
    for item in data["parameters"]:
        parameter = Parameter(item["path"], item["name"], item["type"])
        found[parameter] = KnownParameter(
            parameter,
            f"{item['path'].removeprefix(ROOT + '/')}/{item['name']}",
            item["kind"],
            item["default"],
            item.get("values", {}),
            item["module"],
            item["label"],
            item["question"],
            item["source"],
        )
    return found


@functools.cache
def _by_key() -> Mapping[str, KnownParameter]:
    return {known.key: known for known in known_parameters().values()}


def known_parameter(key: str) -> KnownParameter | None:
    """Return the parameter behind a name on the wire, None where it is not in the list."""
    return _by_key().get(key)


_MODULES = {
    "AddonManager": "AddonManager",
    "Addons": "AddonManager",
    "Arch": "BIM",
    "Assembly": "Assembly",
    "BIM": "BIM",
    "CAM": "CAM",
    "Draft": "Draft",
    "Fem": "FEM",
    "Help": "Help",
    "Import": "Import-Export",
    "Material": "Material",
    "Measure": "Measure",
    "Mesh": "Mesh",
    "NativeIFC": "BIM",
    "OpenSCAD": "OpenSCAD",
    "Part": "Part",
    "PartDesign": "PartDesign",
    "Path": "CAM",
    "Points": "Points",
    "Robot": "Robot",
    "Sketcher": "Sketcher",
    "Spreadsheet": "Spreadsheet",
    "Start": "Start",
    "Surface": "Surface",
    "TechDraw": "TechDraw",
}
_GROUPS = {
    "Document": "Document",
    "DockWindows": "Display",
    "General": "General",
    "MainWindow": "General",
    "NaviCube": "Display",
    "TreeView": "Display",
    "Units": "General",
    "View": "Display",
}
OTHER = "other"
MODULES = frozenset({*_MODULES.values(), *_GROUPS.values(), OTHER})
"""Where a changed parameter is counted; addons of whatever name are "other"."""
_IGNORED = frozenset({"Mod/Telemetry", "RecentFiles", "RecentMacros", "Themes"})


def _module(path: str) -> str | None:
    """Return the module that a group belongs to, None where it is no setting."""
    inside = path.removeprefix(ROOT).strip("/").split("/")
    if inside[0] in _IGNORED or "/".join(inside[:2]) in _IGNORED:
        return None
    if inside[0] == "Mod":
        return _MODULES.get(inside[1] if len(inside) > 1 else "", OTHER)
    return _GROUPS.get(inside[0], OTHER)


def _differs(value: ParameterValue, default: ParameterValue) -> bool:
    """Tell whether a stored value is another one; floats have the precision of FreeCAD's text."""
    if isinstance(value, float) and isinstance(default, int | float):
        return abs(value - default) > 1e-6 * max(1.0, abs(default))
    return type(value) is type(default) and value != default


def _changed(facts: Facts, kind: str) -> list[tuple[KnownParameter, ParameterValue]]:
    """Return the known parameters of a kind that are stored with another value than the default."""
    found = []
    known = known_parameters()
    for parameter, value in (facts.snapshot.stored or {}).items():
        declared = known.get(parameter)
        if declared is None or declared.kind != kind:
            continue
        if _differs(value, declared.default):
            found.append((declared, value))
    return found


def changed_defaults(facts: Facts) -> Value:
    """Return switches and choices that differ from the default, with their value."""
    values: dict[str, bool | str] = {}
    for declared, value in _changed(facts, "bool"):
        values[declared.key] = bool(value)
    for declared, value in _changed(facts, "choice"):
        text = str(value)
        values[declared.key] = text if text in declared.values else CUSTOM
    return dict(sorted(values.items()))


def changed_numbers(facts: Facts) -> Value:
    """Return the names of numbers that differ from the default."""
    return sorted(declared.key for declared, _ in _changed(facts, "number"))


def other_changed(facts: Facts) -> Value:
    """Count what is stored but not in the list, per module; colours and texts included."""
    known = known_parameters()
    counts: dict[str, int] = {}
    for parameter in facts.snapshot.stored or ():
        module = None if parameter in known else _module(parameter.path)
        if module is not None:
            counts[module] = counts.get(module, 0) + 1
    return {module: COUNTS.name_of(count) for module, count in sorted(counts.items())}


@dataclass(frozen=True, slots=True)
class ChangedDefaults(ValueType):
    """Names of the list with a value of the name's closed set."""

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, dict) and all(
            self._may(known_parameter(key) if isinstance(key, str) else None, item)
            for key, item in value.items()
        )

    @staticmethod
    def _may(declared: KnownParameter | None, value: object) -> bool:
        if declared is None:
            return False
        if declared.kind == "bool":
            return isinstance(value, bool)
        return declared.kind == "choice" and (
            isinstance(value, str) and (value in declared.values or value == CUSTOM)
        )

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(
            QT_TRANSLATE_NOOP(
                "TelemetryCatalogue",
                "names of FreeCAD's own settings, each with one of its own values",
            )
        )


@dataclass(frozen=True, slots=True)
class ChangedNumbers(ValueType):
    """Names of the list whose values are numbers."""

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, list) and all(
            isinstance(key, str) and (found := known_parameter(key)) and found.kind == "number"
            for key in value
        )

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(
            QT_TRANSLATE_NOOP(
                "TelemetryCatalogue", "names of FreeCAD's own settings; their numbers are not sent"
            )
        )


@dataclass(frozen=True, slots=True)
class Counted(ValueType):
    """A range of numbers for each of FreeCAD's parts."""

    def accepts(self, value: object, words: Vocabulary) -> bool:
        return isinstance(value, dict) and all(
            key in MODULES and item in COUNTS.names for key, item in value.items()
        )

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(
            QT_TRANSLATE_NOOP(
                "TelemetryCatalogue", "parts of FreeCAD, each with a range of numbers"
            )
        )


def _point(
    key: str,
    type_: ValueType,
    label: str,
    description: str,
    source: str,
    read: Callable[[Facts], Value | None],
    reduction: str,
    purpose: str = _COUNT_PURPOSE,
) -> DataPoint:
    return DataPoint(
        _EVENT,
        key,
        Category.CUSTOMIZATIONS,
        2,
        type_,
        label,
        description,
        purpose,
        Question.DEFAULTS,
        source,
        read,
        reduction,
    )


POINTS = (
    _point(
        "changed",
        ChangedDefaults(),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Changed switches and choices"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "FreeCAD's own switches and choices that differ from their default, with their value.",
        ),
        _LISTED,
        changed_defaults,
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "only settings that FreeCAD itself defines, only values of their closed sets",
        ),
        _PURPOSE,
    ),
    _point(
        "changed_numbers",
        ChangedNumbers(),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Changed numbers"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "FreeCAD's own numbers that differ from their default, without their value.",
        ),
        _LISTED,
        changed_numbers,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "the names only"),
        _PURPOSE,
    ),
    _point(
        "other_changed",
        Counted(),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Other changed settings"),
        QT_TRANSLATE_NOOP(
            "TelemetryCatalogue",
            "How many other settings are stored, for each part of FreeCAD, in ranges.",
        ),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "BaseApp/Preferences, everything else"),
        other_changed,
        COUNTED_IN_RANGES,
        _PURPOSE,
    ),
    _point(
        "custom_shortcuts",
        COUNTS.type,
        #: Shortcuts that the user changed.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Own keyboard shortcuts"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "About how many keyboard shortcuts were changed."),
        f"{ROOT}/Shortcut",
        lambda facts: COUNTS.name_of(facts.snapshot.shortcuts),
        COUNTED_IN_RANGES,
    ),
    _point(
        "custom_toolbars",
        COUNTS.type,
        #: Toolbars that the user made.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Own toolbars"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "About how many toolbars were made."),
        "BaseApp/Workbench/*/Toolbar",
        lambda facts: COUNTS.name_of(facts.snapshot.toolbars),
        COUNTED_IN_RANGES,
    ),
    _point(
        "macros",
        COUNTS.type,
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Macros"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "About how many macros there are."),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "files in the macro folder"),
        lambda facts: COUNTS.name_of(facts.macros),
        COUNTED_IN_RANGES,
    ),
    _point(
        "preference_packs",
        COUNTS.type,
        #: Preference packs that the user saved.
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "Own preference packs"),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "About how many preference packs were saved."),
        QT_TRANSLATE_NOOP("TelemetryCatalogue", "folders in SavedPreferencePacks"),
        lambda facts: COUNTS.name_of(facts.preference_packs),
        COUNTED_IN_RANGES,
    ),
)
