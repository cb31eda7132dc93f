# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Each benchmark in real FreeCAD runs; its figures are judged by `dev.py bench`, not here."""

from telemetry_dev.bench import quit as bench_quit
from telemetry_dev.bench import start, wire
from telemetry_dev.bench.subjects import DOCUMENTED, OURS


def test_the_end_of_freecad_is_measured_with_posthog_as_documented(freecad):
    took, code = bench_quit.once(freecad, DOCUMENTED, "healthy", before=1.0)
    assert code == 0
    assert 0 < took < 30


def test_init_and_the_heartbeat_are_measured(freecad):
    figures = start.both(freecad, OURS, 1.0)
    assert set(figures) == {"cold", "warm"}
    for one in figures.values():
        assert 0 < one["init"][1] <= one["init"][0] < 5
        assert len(one["beats"]) > 10


def test_the_bytes_of_a_launch_are_counted(freecad):
    sizes, events = wire.measure(freecad, OURS, {}, 1, wire.SECONDS)
    ((size,),) = sizes
    assert 300 < size < wire.AIMS["first"]
    assert "freecad_startup" in events
