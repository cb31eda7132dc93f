# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's end: prompt, and with exit code 0, wherever our threads are stuck."""

import json
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from telemetry_dev.bench.quit import once
from telemetry_dev.bench.subjects import NOTHING, OURS
from telemetry_dev.freecad import chroot
from telemetry_dev.layout import CHECKOUT

RUNS = 200
BASELINE = "no threads"
MAX_QUIT_WAIT_SECONDS = 0.1
"""Seconds that FreeCAD may wait for our threads: a promise, so not read from the product."""
BUSY = 0.4
"""Seconds by which a busy machine may be late."""
NOTHING_LEFT = {"begun": 0, "removing": 0}
ON_DISK = {
    "first delay": {"claimed": 0, **NOTHING_LEFT},
    "import": {"claimed": 1, **NOTHING_LEFT},
    "name lookup": {"claimed": 1, **NOTHING_LEFT},
    "connect": {"claimed": 1, **NOTHING_LEFT},
    "handshake": {"claimed": 1, **NOTHING_LEFT},
    "answer": {"claimed": 1, "begun": 1},
    "endless body": {"claimed": 1, "begun": 1},
    "removal": {"claimed": 0, "begun": 0, "removing": 1},
    "ledger lock": {"trouble": "database is locked"},
}
"""What the ledger tells just before the end: that each state was reached."""


def middle(values):
    return sorted(values)[len(values) // 2]


@pytest.mark.posix_only("a network namespace")
def test_two_hundred_ends_of_freecads_python_are_prompt_and_silent(make_profile, freecad, capsys):
    profile = make_profile()
    folder = profile.folder / "exit"
    shutil.copytree(CHECKOUT / "tools" / "telemetry_dev", folder / "telemetry_dev")
    script = folder / "exit_states.py"
    shutil.copy2(Path(__file__).with_name("exit_states.py"), script)
    paths = [
        profile.data / "Mod" / "Telemetry" / "addon",
        profile.data / freecad.packages_folder,
        folder,
    ]
    done = subprocess.run(
        [
            *chroot.enter_command(freecad.root, profile.folder, own_network=True),
            *("env", "-i", "PATH=/usr/bin:/bin:/usr/sbin:/sbin", "LANG=C.UTF-8"),
            f"CORE_PATHS={':'.join(map(str, paths))}",
            *("/usr/bin/python3", str(script), "run", str(RUNS)),
        ],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    waits, ends, disks = defaultdict(list), defaultdict(list), defaultdict(list)
    for line in done.stdout.splitlines():
        state, code, complaint, wait, end, found = json.loads(line)
        assert (code, complaint) == (0, ""), state
        waits[state].append(wait)
        ends[state].append(wait + end)
        disks[state].append(found)
    del waits[BASELINE]
    assert sum(map(len, waits.values())) == RUNS
    base = sorted(ends.pop(BASELINE))
    with capsys.disabled():
        print(f"\n{RUNS} ends; seconds that FreeCAD waits for us, and until the process is gone")
        for state in waits:
            print(f"  {state:13} {max(waits[state]):.3f} {max(ends[state]):.3f}")
        print(f"  {BASELINE:13} {0:.3f} {base[-1]:.3f}")
    for state, wanted in ON_DISK.items():
        assert not [found for found in disks[state] if not wanted.items() <= found.items()], state
    for state, found in waits.items():
        found.sort()
        ended = sorted(ends[state])
        assert middle(found) < MAX_QUIT_WAIT_SECONDS + BUSY, state
        assert middle(ended) < middle(base) + MAX_QUIT_WAIT_SECONDS + BUSY, state
        # One of twenty may meet a moment in which the machine does something else.
        assert ended[-2] < base[-1] + MAX_QUIT_WAIT_SECONDS + 2 * BUSY, state
        if state == "ledger lock":
            assert found[0] > 0.9 * MAX_QUIT_WAIT_SECONDS
        else:
            assert found[len(found) // 4] < 0.8 * MAX_QUIT_WAIT_SECONDS, (
                f"{state}: waits longer than needed"
            )


@pytest.fixture(scope="module")
def without(freecad):
    """Seconds that the end of FreeCAD takes where no addon is installed: the longest of two."""
    return max(once(freecad, NOTHING, "absent", before=0.0)[0] for _ in range(2))


@pytest.mark.parametrize("case", ["absent", "hanging", "endless body", "black hole"])
def test_freecad_ends_promptly_and_well_whatever_the_server_does(freecad, without, case, capsys):
    took, code = once(freecad, OURS, case, before=0.0)
    with capsys.disabled():
        print(f"\n{case}: the end takes {took:.3f} s, without the addon {without:.3f} s")
    assert code == 0
    assert took < without + MAX_QUIT_WAIT_SECONDS + BUSY
