# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Take the pictures of real FreeCAD for README.md and docs/ into docs/images/.

`dev.py screenshots [SCENE…]`; the preview's own pictures go to build/screenshots/.
"""

import argparse
import shutil
import tempfile
from pathlib import Path

from telemetry_dev import environment, freecad_install
from telemetry_dev.collector import Collector
from telemetry_dev.display import virtual_display
from telemetry_dev.freecad_install import Installation
from telemetry_dev.freecad_parameters import merge
from telemetry_dev.freecad_profile import TELEMETRY, Profile
from telemetry_dev.layout import BUILD, CHECKOUT
from telemetry_dev.scenes import SCENES, Scene

PASSES_ON = False
IMAGES = CHECKOUT / "docs" / "images"
LARGEST = 200_000
"""Bytes of one picture in the repository."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    names = [scene.name for scene in SCENES]
    parser.add_argument("scene", nargs="*", choices=[*names, []], help="default: all")


def run(arguments: argparse.Namespace) -> int:
    """Take the pictures; 1 if one is too large or the preview fails."""
    freecad = freecad_install.for_tests()
    print(freecad)
    too_large = []
    for scene in SCENES:
        if arguments.scene and scene.name not in arguments.scene:
            continue
        for theme in scene.themes:
            for picture in take(freecad, scene, theme):
                size = picture.stat().st_size
                print(f"{picture.relative_to(CHECKOUT)}  {size / 1000:.0f} kB")
                if size > LARGEST:
                    too_large.append(picture)
    for picture in too_large:
        print(f"larger than {LARGEST // 1000} kB: {picture.name}")
    preview = 0 if arguments.scene else _preview_pictures()
    return 1 if too_large or preview else 0


def take(freecad: Installation, scene: Scene, theme: str) -> list[Path]:
    """Play one scene in one theme; returns its pictures in docs/images."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with Collector() as collector:
        server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
        with Profile(
            freecad,
            theme=theme,
            language=scene.language,
            addons=scene.addons,
            parameters=merge({TELEMETRY: server}, scene.parameters),
        ) as profile:
            live = profile.start(scene.script, args={"server": collector.url}, screen=scene.screen)
            if scene.sends:
                collector.wait_for(1, timeout=90, accepted=True)
                live.tell("sent")
            run = live.wait(180)
            pictures = []
            for name, shot in run.shots.items():
                target = IMAGES / f"{name}-{theme}.png"
                shutil.copyfile(shot, target)
                pictures.append(target)
            return pictures


def _preview_pictures() -> int:
    code = 0
    for theme in ("light", "dark"):
        shots = BUILD / "screenshots" / f"preview-{theme}"
        shutil.rmtree(shots, ignore_errors=True)
        shots.mkdir(parents=True)
        words = ["-m", "freecad_telemetry_gui.preview", "--demo", "--theme", theme]
        with (
            Collector() as collector,
            virtual_display() as variables,
            tempfile.TemporaryDirectory() as folder,
        ):
            words += ["--server", collector.url, "--ledger", f"{folder}/ledger.sqlite3"]
            code |= environment.run_python([*words, "--shots", str(shots)], **variables)
        for picture in sorted(shots.glob("*.png")):
            print(picture.relative_to(CHECKOUT))
    return code
