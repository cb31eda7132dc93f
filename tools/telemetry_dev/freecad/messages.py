# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's own translations: which messages they have, read out of a FreeCAD that runs.

Most of them are Qt resources inside FreeCAD's libraries, which a module adds when it is imported.
Format of .qm files: Qt's `qtranslator.cpp`.
"""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import Profile

MODULES = (
    "AssemblyGui",
    "Draft_rc",
    "FemGui",
    "ImportGui",
    "InspectionGui",
    "MatGui",
    "MeasureGui",
    "MeshGui",
    "MeshPartGui",
    "OpenSCAD_rc",
    "PartDesignGui",
    "PartGui",
    "PathGui",
    "PointsGui",
    "ReverseEngineeringGui",
    "RobotGui",
    "SketcherGui",
    "SpreadsheetGui",
    "StartGui",
    "SurfaceGui",
    "TechDrawGui",
)
"""What brings the translations of FreeCAD's parts, besides what FreeCAD loads at its start."""

COPY = """
import importlib
import os

for name in args["modules"]:
    importlib.import_module(name)
wanted = tuple(f"_{code}.qm" for code in args["codes"]) + (".ui",)
copied = 0
for place in (":/", os.path.join(App.getResourceDir(), "Mod")):
    found = QtCore.QDirIterator(place, QtCore.QDirIterator.Subdirectories)
    while found.hasNext():
        path = found.next()
        name = path.rsplit("/", 1)[-1]
        if name.endswith(wanted) and not name.startswith("qt"):
            copied += QtCore.QFile.copy(path, os.path.join(args["folder"], name))
result("copied", copied)
"""

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_OBSOLETE = 5
"""Tags of the file's sections, and of the parts of a message."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text that FreeCAD translates.

    Attributes:
        part: the file it is in, without the language: "Sketcher", "FreeCAD".
        context, source: what Qt looks it up by.
        translations: by language; only those that FreeCAD has.
    """

    part: str
    context: str
    source: str
    translations: dict[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Messages:
    """What was read.

    Attributes:
        freecad: the version, "1.1.3".
        messages: those that need no comment to be told apart (lrelease keeps a comment only where
            it makes a difference), and that more than one language has.
        forms: the context of each form that lies open: file name -> class.
    """

    freecad: str
    messages: Sequence[Message]
    forms: dict[str, str]


def read(freecad: Installation, codes: Sequence[str]) -> Messages:
    """Start FreeCAD and read its messages in these languages, two at least.

    Raises FreeCADFailed where FreeCAD or one of its modules cannot be started.
    """
    with Profile(freecad, addon=False, posthog=False) as profile:
        folder = profile.home / "messages"
        folder.mkdir()
        values = {"codes": list(codes), "modules": MODULES, "folder": str(folder)}
        profile.run(COPY, args=values)
        messages: dict[Message, Message] = {}
        for code in codes:
            for file in sorted(folder.glob(f"*_{code}.qm")):
                part = file.name.removesuffix(f"_{code}.qm")
                for context, source, comment, text in parse(file.read_bytes()):
                    if not comment and text:
                        message = Message(part, context, source)
                        messages.setdefault(message, message).translations[code] = text
        forms = {file.name: _form_class(file) for file in sorted(folder.glob("*.ui"))}
    version = ".".join(map(str, freecad.version))
    # A file that nobody works on keeps the texts of earlier versions.
    present = [message for message in messages if len(message.translations) > 1]
    return Messages(version, present, forms)


def _form_class(file: Path) -> str:
    return ElementTree.parse(file).getroot().findtext("class", "")


def parse(data: bytes) -> Iterator[tuple[str, str, str, str]]:
    """Return context, source, comment and translation of each message of a .qm file.

    Of plural forms it is the first. Raises ValueError where it is no such file.
    """
    if data[:16] != _MAGIC:
        raise ValueError("not a .qm file")
    at = 16
    while at < len(data):
        section, length = struct.unpack_from(">BI", data, at)
        at += 5
        if section == _MESSAGES:
            yield from _parse_messages(data[at : at + length])
        at += length


def _parse_messages(data: bytes) -> Iterator[tuple[str, str, str, str]]:
    at = 0
    parts: dict[int, bytes] = {}
    while at < len(data):
        tag = data[at]
        at += 1
        if tag == _END:
            source, context, comment = (
                parts.get(each, b"").decode("utf-8") for each in (_SOURCE, _CONTEXT, _COMMENT)
            )
            yield context, source, comment, parts.get(_TRANSLATION, b"").decode("utf-16-be")
            parts = {}
        elif tag == _OBSOLETE:
            at += 4
        else:
            (length,) = struct.unpack_from(">I", data, at)
            at += 4
            if length != 0xFFFFFFFF:  # a text that is null
                parts.setdefault(tag, data[at : at + length])
                at += length
