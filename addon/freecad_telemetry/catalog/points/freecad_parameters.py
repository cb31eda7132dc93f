# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The parameters that FreeCAD itself defines, and the questions that changes of them answer.

The list, `freecad_parameters.json`, is made by `python3 dev.py catalog parameters` from FreeCAD
itself. What is not in it is only counted. `freecad_texts.json`, made by `python3 dev.py catalog
texts`, tells which of FreeCAD's own messages name them, so that the panel can show FreeCAD's
translations of these.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from freecad_telemetry.catalog.points.freecad_defaults import Default, Release
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry.translatable import N_

ROOT = "BaseApp/Preferences"
"""Parameters below this group are looked at, no others."""
PARAMETER_LIST = Path(__file__).with_name("freecad_parameters.json")
FREECAD_TEXTS = Path(__file__).with_name("freecad_texts.json")

Message = tuple[str, str]
"""Context and source text of a message of FreeCAD, by which Qt finds its translation."""


@dataclass(frozen=True, slots=True)
class KnownParameter:
    """A parameter that FreeCAD itself defines.

    Attributes:
        parameter: path, name and type.
        key: its name on the wire: path and name without "BaseApp/Preferences/".
        kind: "bool", "choice" or "number".
        default: as FreeCAD has it.
        themed: whether themes of FreeCAD set it, by version: then it tells nothing of its own.
        values: the closed set of a choice: value as text -> label.
        module: the part of FreeCAD that it belongs to.
        label: a few English words.
        question: the question of the list that it helps answer, by its ID.
        source: the file of FreeCAD that defines it.
        label_message: the message of FreeCAD that names it, None where it has none.
        value_messages: the messages that name its values, for those that have one.
    """

    parameter: Parameter
    key: str
    kind: str
    default: Default
    themed: Default
    values: Mapping[str, str]
    module: str
    label: str
    question: str
    source: str
    label_message: Message | None
    value_messages: Mapping[str, Message]


QUESTIONS: Mapping[str, str] = {
    "defaults.addons_help": N_(
        "How do people want to find help, examples and addons, and which defaults of "
        "these tools do not fit them?"
    ),
    "defaults.annotation": N_(
        "Which sizes and styles of texts and dimensions do people change in drafts, so "
        "that new drafts look right from the start?"
    ),
    "defaults.assembly": N_(
        "Which defaults of the Assembly workbench do people change, so that assembling "
        "takes fewer clicks?"
    ),
    "defaults.bim": N_(
        "Which defaults of the BIM workbench do architects and engineers change first?"
    ),
    "defaults.cam": N_(
        "Which defaults of the CAM workbench do people change before they mill, and are "
        "the cautious ones wanted?"
    ),
    "defaults.display": N_(
        "Which defaults of the 3D view do people change, so that models look good and "
        "draw fast on most computers?"
    ),
    "defaults.documents": N_(
        "How do people want their work saved, backed up and recovered, and are the safe "
        "defaults the ones they keep?"
    ),
    "defaults.drafting": N_(
        "Which defaults of the Draft workbench, its grid and its snapping do people change?"
    ),
    "defaults.drawing": N_(
        "Which defaults of drawing pages and views do people change in TechDraw?"
    ),
    "defaults.drawing_standards": N_(
        "Which drawing standards, arrows and dimension styles do people choose in "
        "TechDraw, so that new drawings start with the common ones?"
    ),
    "defaults.exchange": N_(
        "With which settings do people import and export files of other programs, so that"
        " the common exchanges work without changes?"
    ),
    "defaults.fem": N_("Which defaults of the FEM workbench do people change?"),
    "defaults.fem_solvers": N_(
        "Which settings of meshers and solvers do people need for their simulations, so "
        "that the first run succeeds more often?"
    ),
    "defaults.ifc": N_("With which settings do people import and export IFC models?"),
    "defaults.interface": N_(
        "Which defaults of the main window, its tool bars, panels and messages do people "
        "change, so that FreeCAD can start with better ones?"
    ),
    "defaults.materials": N_("Which defaults of materials and of measuring do people change?"),
    "defaults.modelling": N_(
        "Which defaults of Part and Part Design do people change, so that solid modelling"
        " works better from the start?"
    ),
    "defaults.navigation": N_(
        "How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?"
    ),
    "defaults.scripting": N_(
        "Which defaults of macros, the Python console and the editor do people who write "
        "scripts change?"
    ),
    "defaults.selection": N_(
        "Which defaults of the model tree and of selecting do people change, so that they"
        " find and pick objects faster?"
    ),
    "defaults.sketch_display": N_(
        "Which defaults of how sketches look do people change, so that they can be read "
        "more easily?"
    ),
    "defaults.sketching": N_(
        "Which defaults of the sketcher's tools and constraints do people change first, "
        "so that better ones can be chosen?"
    ),
    "defaults.spreadsheet": N_("Which defaults of spreadsheets do people change?"),
    "defaults.start": N_("What do people want to see when FreeCAD starts?"),
    "defaults.units": N_(
        "In which units and with how many decimals do people work, so that the choice at "
        "the first start fits most of them?"
    ),
}
"""The questions that the list of parameters helps answer, by ID."""


@functools.cache
def known_parameters() -> Mapping[Parameter, KnownParameter]:
    """Return FreeCAD's own parameters. Reads two files once; not for the GUI thread."""
    rows = json.loads(PARAMETER_LIST.read_text("utf-8"))["parameters"]
    texts = json.loads(FREECAD_TEXTS.read_text("utf-8"))
    known = {}
    for row in rows:
        parameter = Parameter(row["path"], row["name"], row["type"])
        key = f"{row['path'].removeprefix(ROOT + '/')}/{row['name']}"
        label = texts["labels"].get(key)
        values = texts["values"].get(key, {})
        known[parameter] = KnownParameter(
            parameter,
            key=key,
            kind=row["kind"],
            default=Default(
                row["default"],
                {_release(text): value for text, value in row.get("earlier", {}).items()},
            ),
            themed=Default(False, {_release(row["themed"]): True} if "themed" in row else {}),
            values=row.get("values", {}),
            module=row["module"],
            label=row["label"],
            question=row["question"],
            source=row["source"],
            label_message=(label[0], label[1]) if label else None,
            value_messages={value: (text[0], text[1]) for value, text in values.items()},
        )
    return known


def _release(text: str) -> Release:
    major, _, minor = text.partition(".")
    return int(major), int(minor)


@functools.cache
def _by_key() -> Mapping[str, KnownParameter]:
    return {known.key: known for known in known_parameters().values()}


def known_parameter(key: str) -> KnownParameter | None:
    """Return the parameter behind a name on the wire, None where it is not in the list."""
    return _by_key().get(key)
