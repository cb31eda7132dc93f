# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The benchmarks' own parts, and the one that needs no FreeCAD; see tests/freecad for the rest."""

import ast
import json

from telemetry_dev.bench import BENCHES, ledger, report, start, subjects
from telemetry_dev.commands import bench


def test_every_benchmark_can_be_repeated_as_wished():
    for name in BENCHES:
        module = bench.module_of(name)
        assert module.REPEAT >= 1
        assert callable(module.run)


def test_the_ledger_is_measured_beside_an_empty_one(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(report, "FOLDER", tmp_path)
    monkeypatch.setattr(report, "CHECKOUT", tmp_path)
    assert ledger.run(3, submissions=20) == []
    kept = json.loads((tmp_path / "ledger.json").read_text())
    assert set(kept["figures"]) == {"empty", "20 submissions"}
    assert kept["figures"]["20 submissions"]["file per submission, bytes"] > 0
    assert "commit of one event, p50 ms" in capsys.readouterr().out


def test_percentiles_are_of_the_nearest_rank():
    values = list(range(1, 101))
    assert [report.percentile(values, percent) for percent in (0, 50, 99, 100)] == [1, 51, 100, 100]
    assert report.percentile([7.0], 99) == 7.0


def test_the_addon_as_documented_never_talks_to_another_host():
    text = subjects.documented_addon("http://127.0.0.1:9")
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    (made,) = [call for call in calls if getattr(call.func, "id", "") == "Posthog"]
    assert "host" in [keyword.arg for keyword in made.keywords]
    assert "http://127.0.0.1:9" in text


def test_the_longest_stalls_come_first():
    beats = [[0.1, 0.002], [0.2, 0.05], [0.3, 0.01]]
    assert start.longest_beats(beats, 2) == [[0.2, 0.05], [0.3, 0.01]]
