# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Take pictures of every tab and dialog in real FreeCAD: light, dark, classic, longer, mirrored.

A few go to docs/images/, for README.md and docs/; the rest, and those of the preview, to
build/screenshots/, for somebody to look at: `dev.py screenshots [SCENE…] [--look dark]`. With
`--freecad 1.0` all are for a look.
"""

import argparse
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from telemetry_dev import environment, past
from telemetry_dev.collector import Collector
from telemetry_dev.display import virtual_display
from telemetry_dev.freecad import chroot, installation
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.profile import TELEMETRY, Profile
from telemetry_dev.freecad.user_cfg import merge
from telemetry_dev.layout import BUILD, CHECKOUT
from telemetry_dev.scenes import (
    DIALOGS,
    LOOKS,
    MADE_UP,
    OPENING,
    PUBLIC_ADDON,
    SCENES,
    Look,
    Scene,
    addon_catalog,
)
from telemetry_dev.translations import pseudo

PASSES_ON = False
IMAGES = CHECKOUT / "docs" / "images"
PICTURES = BUILD / "screenshots"
LARGEST = 200_000
"""Bytes of one picture in the repository."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    names = [scene.name for scene in SCENES]
    parser.add_argument("scene", nargs="*", choices=[*names, "preview", []], help="default: all")
    looks = [look.name for look in LOOKS]
    parser.add_argument("--look", action="append", choices=looks, help="default: all")
    parser.add_argument("--freecad", choices=chroot.SUITES, help="default: the newest")


def run(arguments: argparse.Namespace) -> int:
    """Take the pictures; 1 if one for the repository is too large or the preview fails."""
    freecad = installation.for_tests(arguments.freecad or "")
    pictures = PICTURES / arguments.freecad if arguments.freecad else PICTURES
    print(freecad)
    too_large = []
    for scene in SCENES:
        if arguments.scene and scene.name not in arguments.scene:
            continue
        for look in scene.looks:
            if arguments.look and look.name not in arguments.look:
                continue
            for picture in take(freecad, scene, look, pictures):
                size = picture.stat().st_size
                print(f"{picture.relative_to(CHECKOUT)}  {size / 1000:.0f} kB", flush=True)
                if picture.parent == IMAGES and size > LARGEST:
                    too_large.append(picture)
    for picture in too_large:
        print(f"larger than {LARGEST // 1000} kB: {picture.name}")
    chosen = arguments.look or arguments.freecad
    wanted = not chosen and (not arguments.scene or "preview" in arguments.scene)
    preview = _preview_pictures() if wanted else 0
    return 1 if too_large or preview else 0


def take(freecad: Installation, scene: Scene, look: Look, base: Path) -> list[Path]:
    """Play one scene in one look; return its pictures.

    base: the folder of those that the repository does not have; PICTURES for the newest FreeCAD.
    """
    folder = base / look.name
    for place in (IMAGES, folder):
        place.mkdir(parents=True, exist_ok=True)
    addons: dict[str, Mapping[str, str]] = {
        name: {"package.xml": PUBLIC_ADDON.format(name=name, url=url)}
        for name, url in scene.addons.items()
    }
    if look.language == "pseudo":
        addons |= pseudo.addon()
    with Collector() as collector:
        server = {"DataRemovalURL": collector.removal_url}
        if scene.sends:
            server["PostHogURL"] = collector.url
        with Profile(
            freecad,
            theme=look.theme,
            language="" if look.language in MADE_UP else look.language,
            addons=addons,
            parameters=merge({TELEMETRY: server}, scene.parameters),
        ) as profile:
            profile.cache_addon_catalog(addon_catalog(scene.addons))
            if scene.past:
                past.make(profile.ledger, scene.past)
            options = {
                "server": collector.url,
                "language": look.language,
                "made_up": look.language in MADE_UP,
                "sends": scene.sends,
                "dialogs": DIALOGS,
            }
            script = OPENING + scene.script
            screen = _pixels(scene.screen, look.scale)
            run = profile.run(script, args=options, screen=screen, scale=look.scale, timeout=240)
            pictures = []
            for name, shot in run.shots.items():
                target = folder / f"{name}.png"
                if base == PICTURES and f"{name}-{look.name}" in scene.documents:
                    target = IMAGES / f"{name}-{look.name}.png"
                shutil.copyfile(shot, target)
                pictures.append(target)
            return pictures


def _pixels(screen: str, scale: float) -> str:
    """Return the size of a display whose logical size is `screen`."""
    return "x".join(str(round(int(length) * scale)) for length in screen.split("x"))


def _preview_pictures() -> int:
    code = 0
    for theme in ("light", "dark"):
        shots = PICTURES / f"preview-{theme}"
        shutil.rmtree(shots, ignore_errors=True)
        shots.mkdir(parents=True)
        command = ["-m", "telemetry_dev.preview.app", "--demo", "--theme", theme]
        with (
            Collector() as collector,
            virtual_display() as variables,
            tempfile.TemporaryDirectory() as folder,
        ):
            command += ["--server", collector.url, "--ledger", f"{folder}/ledger.sqlite3"]
            code |= environment.run_python([*command, "--shots", str(shots)], **variables)
        for picture in sorted(shots.glob("*.png")):
            print(picture.relative_to(CHECKOUT))
    return code
