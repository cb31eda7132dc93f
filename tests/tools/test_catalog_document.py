# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The document of the catalog: fresh, and whole."""

from __future__ import annotations

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.points import freecad_parameters
from freecad_telemetry.catalog.points.customizations import MODULES
from freecad_telemetry.catalog.points.ranges import COUNTS
from freecad_telemetry.facts.freecad_lists import freecad_lists
from freecad_telemetry.records import Event
from freecad_telemetry.upload.final_check import BODY_KEYS
from telemetry_dev import catalog_document

ID = "22222222-2222-4222-8222-222222222222"


def test_the_document_is_fresh():
    written = catalog_document.DOCUMENT.read_text("utf-8")
    assert written == catalog_document.document(), "run: python3 dev.py catalog document"


def test_the_document_tells_what_goes_around_the_data():
    text = catalog_document.DOCUMENT.read_text("utf-8")
    around = text[text.index("## Around the data") : text.index("## Fixed texts")]
    event = Event(ID, "freecad_startup", ID, "2026-11-02T14:03:11+00:00", {}, Category.SESSION)
    for key in {*BODY_KEYS, *event.wire} - {"batch", "properties"}:
        assert f"`{key}`" in around, key
    for word in ("User-Agent", "IP address", "proxy", "removal"):
        assert word in around


def test_the_document_lists_every_closed_set():
    text = catalog_document.DOCUMENT.read_text("utf-8")
    shipped = freecad_lists()
    names = (*shipped.languages, *shipped.themes, *shipped.workbenches, *MODULES, *COUNTS.names)
    for name in names:
        assert f"“{name}”" in text, name
    for known in freecad_parameters.known_parameters().values():
        (row,) = [line for line in text.splitlines() if line.endswith(f"| `{known.key}` |")]
        for value, label in known.values.items():
            assert label.replace("|", "\\|") in row, (known.key, value)
