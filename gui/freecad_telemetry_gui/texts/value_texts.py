# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Labels and values of events, data points and FreeCAD's settings, as people read them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from freecad_telemetry.catalog.declaration import DataPoint, EventType
from freecad_telemetry.catalog.points.customizations import ChangedNumbers, Counted
from freecad_telemetry.catalog.points.freecad_parameters import QUESTIONS, known_parameter
from freecad_telemetry.catalog.values import CUSTOM, Value, ValueType
from freecad_telemetry.translatable import CONTEXT
from freecad_telemetry_gui.qt import Qt, QtGui, translate
from freecad_telemetry_gui.texts import formats, setting_names
from freecad_telemetry_gui.texts.sanitized import visible

_SIZE = re.compile(r"(\d+)x(\d+)")


def catalog_text(text: str) -> str:
    """Return a text of the catalog in the language in use."""
    return translate(CONTEXT, text) if text else ""  # lupdate finds it at N_


def allowed_text(type_: ValueType) -> str:
    """Return which values are allowed."""
    phrase = type_.phrase
    values = {name: _filled_in(value) for name, value in phrase.values.items()}
    texts = {name: catalog_text(text) for name, text in phrase.texts.items()}
    choices = {name: _choices(labels) for name, labels in phrase.choices.items()}
    return catalog_text(phrase.pattern).format(**values, **texts, **choices)


def _filled_in(value: int | float | str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        #: One of several names in a list; {} is the name. The marks of quotation are yours.
        quoted = translate("TelemetryValues", "“{}”")
        return ", ".join(quoted.format(name) for name in value)
    return value if isinstance(value, str) else formats.number(value)


def _choices(labels: Mapping[str, str]) -> str:
    #: A value and what it stands for, one of several in a list: 0 “list”.
    pattern = translate("TelemetryValues", "{value} “{label}”")
    return ", ".join(
        pattern.format(value=value, label=catalog_text(label)) for value, label in labels.items()
    )


def event_label(declared: EventType | None, name: str) -> str:
    """Return an event's label, its name where the catalog does not know it."""
    return catalog_text(declared.label) if declared else visible(name, lines=False)


def point_label(point: DataPoint | None, key: str) -> str:
    """Return a data point's label, its key where the catalog does not know it."""
    return catalog_text(point.label) if point else visible(key, lines=False)


def setting_label(key: str) -> str:
    """Return the name of one of FreeCAD's own settings, as FreeCAD has it."""
    known = known_parameter(key)
    if known is None:
        return visible(key, lines=False)
    #: A setting of FreeCAD: {module} is the part of FreeCAD, for example "Sketcher".
    pattern = translate("TelemetryValues", "{module}: {label}")
    return pattern.format(module=known.module, label=setting_names.label(known))


def setting_value(key: str, value: Value | None) -> str:
    """Return the value of one of FreeCAD's own settings, as FreeCAD names it."""
    known = known_parameter(key)
    if known is not None and isinstance(value, str) and value in known.values:
        return setting_names.value(known, value)
    return value_text(None, value)


def setting_question(key: str) -> str:
    """Return which question a setting helps answer, "" where that is unknown."""
    known = known_parameter(key)
    return catalog_text(QUESTIONS.get(known.question, "")) if known else ""


def value_text(point: DataPoint | None, value: Value | None) -> str:
    """Return a value as people read it. Without a `point` only the value's type tells how."""
    if value is None:
        #: A value in a table: there is none.
        return translate("TelemetryValues", "none")
    if point is not None and (label := point.type.label_of(value)):
        return catalog_text(label)
    if isinstance(value, bool):
        if value:
            return translate("TelemetryValues", "yes", "value of a switch")
        return translate("TelemetryValues", "no", "value of a switch")
    if isinstance(value, (int, float)):
        if point is not None and point.key == "screen_dpi":
            return formats.percent(value)
        return formats.number(value)
    if isinstance(value, (list, dict)) and not value:
        #: A list without any entry.
        return translate("TelemetryValues", "none", "empty list")
    if isinstance(value, list):
        if point is not None and isinstance(point.type, ChangedNumbers):
            return translate("TelemetryValues", "%n setting(s)", "", len(value))
        return ", ".join(_name(str(item)) for item in value)
    if isinstance(value, dict):
        if point is not None and isinstance(point.type, Counted):
            return ", ".join(f"{_name(str(key))} {inner}" for key, inner in value.items())
        return translate("TelemetryValues", "%n setting(s)", "", len(value))
    return _size_or_name(str(value))


def _size_or_name(value: str) -> str:
    if size := _SIZE.fullmatch(value):
        text = f"{size[1]} × {size[2]}"
        mirrored = QtGui.QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # In a text from right to left the height would come first.
        return f"\u2066{text}\u2069" if mirrored else text
    return _name(value)


def _name(value: str) -> str:
    if not value:
        #: A setting whose text is empty.
        return translate("TelemetryValues", "(empty)")
    if value == "unset":
        return translate("TelemetryValues", "not set", "value of a setting")
    if value == CUSTOM:
        #: Stands for a name that is not public: only this word is sent in its place.
        return translate("TelemetryValues", "custom (its name is not sent)")
    return visible(value, lines=False)


def version_text(values: Mapping[str, object]) -> str:
    """Return FreeCAD's version, which is sent in three parts."""
    parts = ("version_major", "version_minor", "version_patch")
    return ".".join(str(values[part]) for part in parts if part in values)


def json_text(value: object) -> str:
    """Return a value as it is written on the wire, with what is invisible made visible."""
    return visible(json.dumps(value, ensure_ascii=False), lines=False)
