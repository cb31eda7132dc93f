# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Category customizations: which of FreeCAD's own defaults were changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from freecad_telemetry.catalog.declaration import (
    COUNTED_IN_RANGES,
    Category,
    DataPoint,
    EventType,
    Moment,
    Question,
)
from freecad_telemetry.catalog.points.freecad_parameters import (
    ROOT,
    KnownParameter,
    known_parameter,
    known_parameters,
)
from freecad_telemetry.catalog.points.ranges import COUNTS
from freecad_telemetry.catalog.values import CUSTOM, Rule, Value, ValueType
from freecad_telemetry.facts.facts import Facts, Vocabulary
from freecad_telemetry.facts.host import ParameterValue
from freecad_telemetry.translatable import N_, Phrase

_EVENT = "freecad_customizations"
_PURPOSE = N_("Shows which defaults people change, so that FreeCAD can start with better ones.")
_COUNT_PURPOSE = N_("Shows how many people adapt FreeCAD to their work, and in which way.")

#: Where it is read: a group of parameters. The name of the page stays.
_LISTED = N_("BaseApp/Preferences, the parameters of docs/data-catalog.md")

EVENTS = (
    EventType(
        name=_EVENT,
        category=Category.CUSTOMIZATIONS,
        since=2,
        moment=Moment.LAUNCH,
        label=N_("Changed settings"),
        description=N_(
            "Which settings of FreeCAD differ from its defaults; the most individual part."
        ),
        purpose=_PURPOSE,
        question=Question.DEFAULTS,
        section=True,
    ),
)


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
    known = known_parameters()
    stored = (facts.snapshot.stored or {}).items()
    version = facts.snapshot.version
    return [
        (known[parameter], value)
        for parameter, value in stored
        if parameter in known
        and known[parameter].kind == kind
        and not known[parameter].themed.of(version)
        and _differs(value, known[parameter].default.of(version))
    ]


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
    """Count what is stored but not in the list, per module; colors and texts included."""
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

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, dict) and all(_may_leave(*item) for item in value.items())

    @property
    def rule(self) -> Rule:
        return [
            "changed defaults",
            [
                [known.key, sorted(known.values)]
                for known in known_parameters().values()
                if known.kind != "number"
            ],
        ]

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(N_("names of FreeCAD's own settings, each with one of its own values"))


def _may_leave(key: object, value: object) -> bool:
    """Tell whether a switch or a choice may leave with this value."""
    declared = _known(key)
    if declared is None:
        return False
    if declared.kind == "bool":
        return isinstance(value, bool)
    return declared.kind == "choice" and (
        isinstance(value, str) and (value in declared.values or value == CUSTOM)
    )


@dataclass(frozen=True, slots=True)
class ChangedNumbers(ValueType):
    """Names of the list whose values are numbers."""

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, list) and all(
            (declared := _known(key)) is not None and declared.kind == "number" for key in value
        )

    @property
    def rule(self) -> Rule:
        return [
            "changed numbers",
            [known.key for known in known_parameters().values() if known.kind == "number"],
        ]

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(N_("names of FreeCAD's own settings; their numbers are not sent"))


def _known(key: object) -> KnownParameter | None:
    return known_parameter(key) if isinstance(key, str) else None


@dataclass(frozen=True, slots=True)
class Counted(ValueType):
    """A range of numbers for each of FreeCAD's parts.

    Attributes:
        parts: the parts of FreeCAD.
        ranges: the names of the ranges, in order.
    """

    parts: frozenset[str]
    ranges: tuple[str, ...]

    def accepts(self, value: object, vocabulary: Vocabulary) -> bool:
        return isinstance(value, dict) and all(
            key in self.parts and item in self.ranges for key, item in value.items()
        )

    @property
    def rule(self) -> Rule:
        return ["counted", sorted(self.parts), self.ranges]

    @property
    def phrase(self) -> Phrase:
        #: Says which values are allowed.
        return Phrase(N_("parts of FreeCAD, each with a range of numbers"))


_point = partial(
    DataPoint, event=_EVENT, category=Category.CUSTOMIZATIONS, question=Question.DEFAULTS
)

POINTS = (
    _point(
        key="changed",
        since=2,
        type=ChangedDefaults(),
        label=N_("Changed switches and choices"),
        description=N_(
            "FreeCAD's own switches and choices that differ from their default, with their value."
        ),
        purpose=_PURPOSE,
        source=_LISTED,
        read=changed_defaults,
        reduction=N_("only settings that FreeCAD itself defines, only values of their closed sets"),
    ),
    _point(
        key="changed_numbers",
        since=2,
        type=ChangedNumbers(),
        label=N_("Changed numbers"),
        description=N_(
            "FreeCAD's own numbers that differ from their default, without their value."
        ),
        purpose=_PURPOSE,
        source=_LISTED,
        read=changed_numbers,
        reduction=N_("the names only"),
    ),
    _point(
        key="other_changed",
        since=2,
        type=Counted(MODULES, COUNTS.names),
        label=N_("Other changed settings"),
        description=N_("How many other settings are stored, for each part of FreeCAD, in ranges."),
        purpose=_PURPOSE,
        source=N_("BaseApp/Preferences, everything else"),
        read=other_changed,
        reduction=COUNTED_IN_RANGES,
    ),
    _point(
        key="custom_shortcuts",
        since=2,
        type=COUNTS.type,
        #: Shortcuts that the user changed.
        label=N_("Own keyboard shortcuts"),
        description=N_("About how many keyboard shortcuts were changed."),
        purpose=_COUNT_PURPOSE,
        source=f"{ROOT}/Shortcut",
        read=lambda facts: COUNTS.name_of(facts.snapshot.shortcuts),
        reduction=COUNTED_IN_RANGES,
    ),
    _point(
        key="custom_toolbars",
        since=2,
        type=COUNTS.type,
        #: Toolbars that the user made.
        label=N_("Own toolbars"),
        description=N_("About how many toolbars were made."),
        purpose=_COUNT_PURPOSE,
        source="BaseApp/Workbench/*/Toolbar",
        read=lambda facts: COUNTS.name_of(facts.snapshot.toolbars),
        reduction=COUNTED_IN_RANGES,
    ),
    _point(
        key="macros",
        since=2,
        type=COUNTS.type,
        label=N_("Macros"),
        description=N_("About how many macros there are."),
        purpose=_COUNT_PURPOSE,
        source=N_("files in the macro folder"),
        read=lambda facts: COUNTS.name_of(facts.macros),
        reduction=COUNTED_IN_RANGES,
    ),
    _point(
        key="preference_packs",
        since=2,
        type=COUNTS.type,
        #: Preference packs that the user saved.
        label=N_("Own preference packs"),
        description=N_("About how many preference packs were saved."),
        purpose=_COUNT_PURPOSE,
        source=N_("folders in SavedPreferencePacks"),
        read=lambda facts: COUNTS.name_of(facts.preference_packs),
        reduction=COUNTED_IN_RANGES,
    ),
)
