# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's end: prompt, and with exit code 0, wherever our threads are stuck."""

import json
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from telemetry_dev import freecad_root
from telemetry_dev.bench.quit import once
from telemetry_dev.bench.subjects import OURS
from telemetry_dev.layout import CHECKOUT

RUNS = 200


def test_two_hundred_ends_of_freecads_python_are_prompt_and_silent(make_profile, freecad, capsys):
    if freecad.root is None:
        pytest.skip("needs a network namespace, and the root's Python")
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
            *freecad_root.enter_command(freecad.root, profile.folder, own_network=True),
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
    runs = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(runs) == RUNS
    waits, ends = defaultdict(list), defaultdict(list)
    for state, code, complaint, wait, end, _ in runs:
        assert (code, complaint) == (0, ""), state
        waits[state].append(wait)
        ends[state].append(end)
    with capsys.disabled():
        print(f"\n{RUNS} ends; seconds that FreeCAD waits for us, and until the process is gone")
        for state, found in waits.items():
            print(f"  {state:13} {max(found):.3f} {max(ends[state]):.3f}")
    for state, found in waits.items():
        # 0.1 s is what we wait at most; the rest is for a machine that is busy.
        assert sorted(found)[len(found) // 2] < 0.11, state
        assert max(found) < 0.3, state


@pytest.mark.parametrize("case", ["absent", "hanging", "endless body", "black hole"])
def test_freecad_ends_promptly_and_well_whatever_the_server_does(freecad, case):
    took, code = once(freecad, OURS, case)
    assert code == 0
    assert took < 3
