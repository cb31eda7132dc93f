# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Show the addon at work: a FreeCAD (or the panel alone), and a server on this computer.

Nothing leaves the computer, and your own FreeCAD settings are not touched. Without a display it
runs on a virtual one, answers the question itself, and leaves pictures in build/demo/.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from telemetry_dev import environment
from telemetry_dev.collector import Collector, Request
from telemetry_dev.display import has_display, virtual_display
from telemetry_dev.freecad import installation
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import TELEMETRY, Profile
from telemetry_dev.layout import BUILD, CHECKOUT

PASSES_ON = False
PICTURES = BUILD / "demo"

SCRIPT = """
question = wait_for_widget("TelemetryQuestion", 30)
pump(0.5)
shot("1-question")
for name in ("system", "preferences", "addons"):
    click(find(name, QtWidgets.QCheckBox, question))
pump(0.3)
shot("2-everything-ticked")
click(find("shareButton", QtWidgets.QPushButton, question))
result("shared")
told("accepted")
panel = find("TelemetryPanel", QtWidgets.QDockWidget)
if not panel.isVisible():
    Gui.runCommand("Telemetry_TogglePanel")
wait_for_widget("TelemetryPanel")
pump(1.5)
shot("3-panel")
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--without-freecad", action="store_true", help="the panel in a window of its own"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the demo; 0 when everything was sent and accepted."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    freecad = None if arguments.without_freecad else installation.at_hand()
    with Collector() as collector:
        print(f"The server of this demo: {collector.url}")
        if freecad is None:
            code = _in_preview(collector)
        elif has_display() and (freecad.root is None or os.environ.get("DISPLAY")):
            code = _for_a_person(collector, freecad)
        else:
            code = _by_itself(collector, freecad)
        requests = collector.requests
    _tell(requests)
    for picture in sorted(PICTURES.glob("*.png")):
        print(f"Picture: {picture.relative_to(CHECKOUT)}")
    return code


def _profile(collector: Collector, freecad: Installation) -> Profile:
    server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
    return Profile(freecad, parameters={TELEMETRY: server})


def _by_itself(collector: Collector, freecad: Installation) -> int:
    print(f"{freecad}, on a virtual display", flush=True)
    with _profile(collector, freecad) as profile:
        live = profile.start(SCRIPT)
        live.wait_for_result("shared", 120)
        print("“Share” was pressed.", flush=True)
        collector.wait_for(1, timeout=60, accepted=True)
        live.tell("accepted")
        run = live.wait(120)
        for name, picture in run.shots.items():
            shutil.copyfile(picture, PICTURES / f"{name}.png")
        print(f"FreeCAD ended with {run.returncode}.")
        return 0


def _for_a_person(collector: Collector, freecad: Installation) -> int:
    print(f"{freecad}: answer the question; close FreeCAD to end the demo.", flush=True)
    with _profile(collector, freecad) as profile:
        run = profile.start("", quit_at_end=False, own_display=True).wait(8 * 3600, check=False)
        if run.returncode != 0:
            print(f"FreeCAD ended with {run.signal or run.returncode}:\n{run.log[-2000:]}")
        return 0 if run.returncode == 0 else 1


def _in_preview(collector: Collector) -> int:
    print("No FreeCAD 1.0 or newer was found: the same panel in a window of its own.", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        command = ["-m", "telemetry_dev.preview.app", "--demo", "--server", collector.url]
        command += ["--ledger", str(Path(folder) / "ledger.sqlite3")]
        if has_display():
            return environment.run_python(command)
        with virtual_display() as variables:
            code = environment.run_python([*command, "--shots", str(PICTURES)], **variables)
        if code == 0 and not any(request.accepted for request in collector.requests):
            print("Nothing was sent.", file=sys.stderr)
            return 1
        return code


def _tell(requests: Sequence[Request]) -> None:
    print(f"\nThe server got {len(requests)} request(s).")
    for number, request in enumerate(requests, 1):
        answer = request.status if request.status is not None else "no answer"
        print(f"\n{number}. {request.method} {request.target}: {len(request.body)} bytes, {answer}")
        if request.accepted:
            print("   Accepted by the server.")
        for event in request.events:
            print(f"   {event['event']}")
            for name, value in event["properties"].items():
                print(f"      {name}: {json.dumps(value, ensure_ascii=False)}")
