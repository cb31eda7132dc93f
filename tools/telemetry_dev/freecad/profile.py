# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Throw-away profiles: a home folder as FreeCAD finds it on a user's computer.

with Profile(freecad, used=True, parameters={TELEMETRY: {"PostHogURL": collector.url}}) as p:
    run = p.run("result('title', main_window().windowTitle())")
    assert run.results["title"].startswith("FreeCAD")
"""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from telemetry_dev import addon_catalog_cache
from telemetry_dev.debian import SetupError
from telemetry_dev.freecad import packages, user_cfg
from telemetry_dev.freecad.installation import Installation
from telemetry_dev.freecad.languages import language_name
from telemetry_dev.freecad.run import LiveRun, Run, start
from telemetry_dev.freecad.user_cfg import Groups, Value
from telemetry_dev.layout import ADDON_PARTS, CHECKOUT

TELEMETRY = "BaseApp/Preferences/Mod/Telemetry"
"""The parameter group of the addon."""

MAIN_WINDOW = "BaseApp/Preferences/MainWindow"

USED: Groups = {
    # FreeCAD's Start page shows its questions (language, units, theme) while this is unset.
    "BaseApp/Preferences/Mod/Start": {"FirstStart2024": False, "Migration2024Complete": True},
    MAIN_WINDOW: {"Geometry": "0 0 1580 960", "Maximized": False},
}
"""What a FreeCAD that was started before has stored, as far as it matters to us."""

THEMES = {"light": "FreeCAD Light", "dark": "FreeCAD Dark", "classic": "FreeCAD Classic"}
"""Preference packs that come with FreeCAD."""


class Profile:
    """A home folder in a temporary folder of its own; a context manager.

    used: FreeCAD was started here before, so its Welcome page is over and a theme is chosen.
    addon: our addon is installed, as a copy of the checkout.
    posthog: a requirement such as "posthog==7.39.2", True for the newest, False for none.
    addons: other addons for the Mod folder, {folder: {file: text}}.
    parameters: preset FreeCAD parameters, see telemetry_dev.freecad.user_cfg.
    theme: "light", "dark" or "classic"; "" for "light" in a used profile, none in a new one.
    language: FreeCAD's code, such as "de"; "" for the system's (English).
    home: the name of the home folder.
    keep: leave the folder behind for a look.

    Attributes:
        folder: below /tmp, and inside the root under the same path.
        home: $HOME.
        data, config, cache: App.getUserAppDataDir(), …ConfigDir(), …CachePath().
        ledger: the path of the addon's ledger, whether or not it exists.
    """

    def __init__(
        self,
        freecad: Installation,
        *,
        used: bool = True,
        addon: bool = True,
        posthog: bool | str = True,
        addons: Mapping[str, Mapping[str, str]] | None = None,
        parameters: Groups | None = None,
        theme: str = "",
        language: str = "",
        home: str = "home",
        keep: bool = False,
    ) -> None:
        self.freecad = freecad
        self._keep = keep or bool(os.environ.get("FREECAD_TELEMETRY_KEEP"))
        self._live: list[LiveRun] = []
        base = "/tmp" if freecad.root else None
        self.folder = Path(tempfile.mkdtemp(prefix="freecad-telemetry-", dir=base)).resolve()
        self.folder.chmod(0o755)
        self.home = self.folder / home
        if freecad.root is None:
            # $FREECAD_USER_HOME, which works the same on every system, puts all in one place.
            self.data = self.config = self.home
            self.cache = self.home / "temp"
            self.ledger = self.home / "Telemetry/ledger.sqlite3"
        else:
            version = freecad.version_folder
            self.data = self.home / ".local/share/FreeCAD" / version
            self.config = self.home / ".config/FreeCAD" / version
            self.cache = self.home / ".cache/FreeCAD" / version / "Cache"
            self.ledger = self.home / ".local/share/FreeCAD/Telemetry/ledger.sqlite3"
        for folder in (self.data / "Mod", self.config, self.cache):
            folder.mkdir(parents=True, exist_ok=True)
        if addon:
            self.install_addon()
        if posthog:
            self._install_packages(posthog if isinstance(posthog, str) else packages.POSTHOG)
        for name, files in (addons or {}).items():
            self.install(name, files)
        self.set_parameters(
            *_presets(freecad, used=used, theme=theme, language=language), parameters or {}
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End what still runs and remove the folder, unless it is to be kept."""
        for run in self._live:
            run.end()
        if self._keep:
            print(f"kept: {self.folder}")
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    # What is installed and stored

    def install_addon(self, name: str = "Telemetry") -> Path:
        """Copy our addon into the Mod folder; returns its folder there."""
        target = self.data / "Mod" / name
        for part in ADDON_PARTS:
            source = CHECKOUT / part
            if source.is_dir():
                ignore = shutil.ignore_patterns("__pycache__", ".mypy_cache", ".ruff_cache")
                shutil.copytree(source, target / part, ignore=ignore)
            elif source.exists():
                target.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target / part)
        return target

    def install(self, name: str, files: Mapping[str, str]) -> Path:
        """Write another addon, {file: text}, into the Mod folder; returns its folder there."""
        target = self.data / "Mod" / name
        target.mkdir()
        for file, text in files.items():
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            (target / file).write_text(text, encoding="utf-8")
        return target

    def _install_packages(self, requirement: str) -> None:
        source = packages.folder(self.freecad, requirement)
        shutil.copytree(source, self.data / self.freecad.packages_folder, copy_function=_link)

    def write_cache(self, path: str, text: str) -> Path:
        """Write a file below FreeCAD's cache folder."""
        target = self.cache / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        return target

    def cache_addon_catalog(self, text: str) -> None:
        """Let the Addon Manager have fetched this catalog from its own address."""
        self.write_cache(addon_catalog_cache.PATH, text)
        for parameter, value in addon_catalog_cache.FETCHED.items():
            self.set_parameters({parameter.path: {parameter.name: value}})

    def write_policy(self, text: str) -> None:
        """Write the machine-wide policy file that runs from now on find; "" removes it."""
        if self.freecad.root is None:
            raise SetupError("A policy file of its own is for the FreeCAD root only.")
        policy = self.folder / "policy" / "telemetry-policy.json"
        policy.parent.mkdir(exist_ok=True)
        if text:
            policy.write_text(text, encoding="utf-8")
        else:
            policy.unlink(missing_ok=True)

    def set_parameters(self, *groups: Groups) -> None:
        """Add FreeCAD parameters to user.cfg, while FreeCAD is not running."""
        path = self.config / "user.cfg"
        stored = user_cfg.read(path, mark_unsigned=True)
        user_cfg.write(path, user_cfg.merge(stored, *groups))

    def parameters(self) -> dict[str, dict[str, Value]]:
        """What FreeCAD stored when it ended last: {"BaseApp/Preferences/…": {name: value}}."""
        return user_cfg.read(self.config / "user.cfg")

    # Runs

    def run(self, script: Any = "", *, check: bool = True, **options: Any) -> Run:
        """Start FreeCAD, run a script in it, wait for its end. Options: see ``start``.

        Raises FreeCADFailed when the script raised, FreeCAD hung or ended with an exit code
        that is not 0, unless ``check`` is false.
        """
        timeout = options.pop("timeout", 120.0)
        return self.start(script, **options).wait(timeout, check=check)

    def start(self, script: Any = "", **options: Any) -> LiveRun:
        """Start FreeCAD and come back at once. Options: see telemetry_dev.freecad.run.start."""
        folder = self.folder / "runs" / f"{len(self._live) + 1:03}"
        run = start(self.freecad, self.folder, self.home, folder, script, **options)
        self._live.append(run)
        return run


def _presets(freecad: Installation, *, used: bool, theme: str, language: str) -> list[Groups]:
    presets: list[Groups] = []
    if used:
        theme = theme or "light"
    if theme:
        presets.append(_theme(freecad, THEMES[theme]))
    if used:
        presets.append(USED)
    if language:
        name = language_name(language, freecad.version)
        presets.append({"BaseApp/Preferences/General": {"Language": name}})
    return presets


def _theme(freecad: Installation, name: str) -> Groups:
    """The parameters of one of FreeCAD's own preference packs."""
    if freecad.root is None:
        return {MAIN_WINDOW: {"Theme": name, "StyleSheet": "FreeCAD.qss", "QtStyle": "FreeCAD"}}
    packs = freecad.root / "usr/share/freecad/Gui/PreferencePacks"
    return user_cfg.read(packs / name / f"{name}.cfg", mark_unsigned=True)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
