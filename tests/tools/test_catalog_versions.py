# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Each version of the catalog is recorded once, and never changed."""

from __future__ import annotations

import json

from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.catalog.values import Pattern
from telemetry_dev import catalog_versions
from tests.core.support import NEXT


def test_no_point_is_added_or_widened_without_raising_the_version():
    assert catalog_versions.differences() == [], "run: python3 dev.py catalog freeze"
    assert sorted(catalog_versions.recorded()) == list(range(1, CATALOG.version + 1))


def test_a_fingerprint_holds_no_words_for_people():
    assert Pattern("a", "an example").rule == Pattern("a", "another one").rule


def test_a_version_that_nobody_has_yet_is_taken_out_and_recorded_again(monkeypatch, tmp_path):
    record = tmp_path / "record.json"
    versions = catalog_versions.recorded()
    record.write_text(json.dumps({2: versions[2]}))
    monkeypatch.setattr(catalog_versions, "RECORD", record)
    assert catalog_versions.freeze()
    assert catalog_versions.recorded() == versions
    assert not catalog_versions.freeze()


def test_a_new_point_changes_the_newest_fingerprint_only():
    for version in range(1, NEXT.version):
        before = catalog_versions.fingerprints(version)
        assert catalog_versions.fingerprints(version, NEXT) == before
    assert catalog_versions.fingerprints(NEXT.version, NEXT).keys() == {"*.$os_too"}
