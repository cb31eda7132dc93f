# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One start of FreeCAD, driven by a script, on a display of its own; what came of it.

Use it through telemetry_dev.freecad.profile.Profile. A script is text, or a function without
arguments whose source is taken. It runs in FreeCAD's GUI thread half a second after the main
window showed, and finds these names (telemetry_run_driver.py):

    App, Gui, QtCore, QtGui, QtWidgets, QTest   FreeCAD and Qt
    args                         the values given to ``start(args=…)``
    result(key, value)           keep a JSON value; it arrives in ``Run.results``
    shot(name, widget=None)      picture of a widget; None: of the screen where the main window is
    main_window()                FreeCAD's main window
    pump(seconds)                let FreeCAD run for so long
    wait_for(condition, timeout) pump until the function returns something true; returns it
    find(name), wait_for_widget(name, timeout)   a widget by its object name, in any window
    click(widget or name)        a mouse click on its middle, or a check box's box
    after(milliseconds, function)                for what must happen while a modal dialog is open
    told(name, timeout)          wait for ``LiveRun.tell(name, value)``; returns the value
    parameters(group)            FreeCAD's parameter group
    modal_dialog()               the modal dialog that is open, None when there is none
    open_preferences(group="Telemetry")          FreeCAD's preferences; returns when they close
    quit()                       close the main window as a user does; done at the script's end
"""

import contextlib
import inspect
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telemetry_dev.debian import SetupError
from telemetry_dev.freecad import chroot
from telemetry_dev.freecad.installation import Installation

INSIDE = Path(__file__).parents[1] / "inside"
DRIVER = "telemetry_run_driver.py"
PANEL_DRIVER = (INSIDE / "panel_driver.py").read_text(encoding="utf-8")
"""Goes before a script that drives the panel; see there for what it gives."""
GUI_THREAD_WATCH = {
    "AATelemetryWatch": {
        "gui_thread_watch.py": (INSIDE / "gui_thread_watch.py").read_text(encoding="utf-8"),
        "Init.py": "import gui_thread_watch; gui_thread_watch.watch()",
    }
}
"""An addon for `Profile`: `gui_thread_watch.seen` lists what our code opened on the GUI thread."""
Script = str | Callable[[], object]


class FreeCADFailed(AssertionError):
    """FreeCAD or the script in it did not end well; ``run`` has what is known."""

    def __init__(self, reason: str, run: "Run") -> None:
        raised = "".join(f"\n{error}" for error in run.errors)
        super().__init__(f"{reason}{raised}\n--- log of FreeCAD ---\n{run.log[-4000:]}")
        self.run = run


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one start of FreeCAD. Times are seconds of one monotonic clock.

    Attributes:
        results: the last value of each key.
        shots: the pictures by name.
        errors: tracebacks of the script.
        log: standard output and error of FreeCAD.
        console: FreeCAD's own log file, with every message that went to its report view.
        returncode: exit code; -9 for killed by signal 9; None when FreeCAD had to be ended.
        started: when the process was made.
        visible: when the main window was first seen, 0 if never.
        closed: when the closing of the main window was asked for, 0 if never.
        ended: when the process was gone.
        trace: what strace wrote, "" without.
        folder: where all this lies, until the profile is closed.
    """

    results: dict[str, Any]
    shots: dict[str, Path]
    errors: list[str]
    log: str
    console: str
    returncode: int | None
    started: float
    visible: float
    closed: float
    ended: float
    trace: str
    folder: Path

    @property
    def quit_seconds(self) -> float:
        """From closing the window to the end of the process."""
        return self.ended - self.closed

    @property
    def duration(self) -> float:
        """From the start of the process to its end, in seconds."""
        return self.ended - self.started

    @property
    def signal(self) -> str:
        """The name of the signal that ended FreeCAD, "" when none did."""
        code = self.returncode
        return signal.Signals(-code).name if code is not None and code < 0 else ""


class LiveRun:
    """FreeCAD while it runs."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path, *, in_root: bool) -> None:
        self._process = process
        self._in_root = in_root
        self.folder = folder

    @property
    def pid(self) -> int:
        """FreeCAD's process id, waited for."""
        path = self.folder / "pid"
        self._wait_until(lambda: path.exists() and path.read_text() != "", 30.0, "no process")
        return int(path.read_text())

    def kill(self) -> None:
        """Kill FreeCAD as a crash of the computer would (SIGKILL)."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask FreeCAD to end as a logout does (SIGTERM)."""
        self.send_signal(signal.SIGTERM)

    def send_signal(self, number: int) -> None:
        """Send FreeCAD a signal."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"%d\n" % number)
        self._process.stdin.flush()

    def press_keys(self, *keys: str) -> None:
        """Press keys one after the other as a keyboard does, for the window that is in front.

        keys: X's names, such as "space", "ctrl+c", "Delete".

        FreeCAD runs on a virtual display. Raises SetupError without xdotool.
        """
        if shutil.which("xdotool") is None:
            raise SetupError("Keys are pressed by xdotool (Debian's package xdotool).")
        command = ["xdotool", "key", "--clearmodifiers", "--delay", "60", *keys]
        if self._in_root:
            command = [*chroot.display_command(self.pid), *command]
        environment = {**os.environ, "DISPLAY": (self.folder / "display").read_text()}
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise FreeCADFailed(f"xdotool failed: {run.stderr}", _collect(self.folder))

    def results(self) -> dict[str, Any]:
        """The results so far."""
        return {line["key"]: line["value"] for line in _lines(self.folder) if "key" in line}

    def wait_for_result(self, key: str, timeout: float = 60.0) -> Any:
        """Wait until the script gave a result; returns it.

        Raises FreeCADFailed when FreeCAD ended or ``timeout`` seconds went by before that.
        """
        self._wait_until(lambda: key in self.results(), timeout, f"no result {key!r}")
        return self.results()[key]

    def tell(self, name: str, value: Any = True) -> None:
        """Give the script a value that it waits for with ``told``."""
        making = self.folder / "told" / f"{name}.making"
        making.write_text(json.dumps(value), encoding="utf-8")
        making.chmod(0o644)
        making.replace(self.folder / "told" / f"{name}.json")

    def running(self) -> bool:
        """Whether FreeCAD is still there."""
        return self._process.poll() is None

    def wait(self, timeout: float = 120.0, *, check: bool = True) -> Run:
        """Wait for FreeCAD's end; kills it after ``timeout`` seconds.

        Raises FreeCADFailed unless it ended with exit code 0 and the script raised nothing;
        with ``check`` false only when it hung.
        """
        try:
            self._process.wait(timeout)
            hung = False
        except subprocess.TimeoutExpired:
            hung = True
        self.end()
        run = _collect(self.folder)
        if hung:
            raise FreeCADFailed(f"FreeCAD was still running after {timeout:g} s", run)
        if check and run.errors:
            raise FreeCADFailed("The script in FreeCAD raised.", run)
        if check and run.returncode != 0:
            raise FreeCADFailed(f"FreeCAD ended with {run.signal or run.returncode}", run)
        return run

    def end(self) -> None:
        """Kill FreeCAD and what was started for it; nothing happens when it has ended."""
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _wait_until(self, condition: Callable[[], bool], timeout: float, what: str) -> None:
        deadline = time.monotonic() + timeout
        while not condition():
            if not self.running() and not condition():
                raise FreeCADFailed(f"{what}: FreeCAD ended", _collect(self.folder))
            if time.monotonic() > deadline:
                self.end()
                raise FreeCADFailed(f"{what} after {timeout:g} s", _collect(self.folder))
            time.sleep(0.02)


def start(
    freecad: Installation,
    shared: Path,
    home: Path,
    folder: Path,
    script: Script,
    *,
    args: Mapping[str, Any] | None = None,
    env: Mapping[str, str] | None = None,
    trace: str = "",
    network: str = "machine",
    screen: str = "1600x1000",
    scale: float = 1.0,
    quit_at_end: bool = True,
    own_display: bool = False,
    window_manager: bool = True,
    hostname: str = "",
    arguments: Sequence[str] = (),
) -> LiveRun:
    """Start FreeCAD with a script.

    shared: the profile's folder; home and folder (for what the run leaves) lie in it.
    args: JSON values for the script.
    env: environment variables besides the few that FreeCAD needs.
    trace: what strace is to record, e.g. "network"; "" for no strace.
    network: "machine"; "none": a network namespace with nothing but loopback; "black hole":
        besides, every other address takes packets and never answers.
    screen: size of the virtual display in pixels.
    scale: QT_SCALE_FACTOR.
    quit_at_end: close FreeCAD when the script has ended.
    own_display: use the person's display instead of a virtual one.
    hostname: another name of the machine.
    arguments: of FreeCAD's command line, besides.

    Raises SetupError when something is asked that only the FreeCAD root can do.
    """
    for part in ("shots", "told", "driver"):
        (folder / part).mkdir(parents=True)
    (folder / "runtime").mkdir(mode=0o700)
    shutil.copy2(INSIDE / DRIVER, folder / "driver" / DRIVER)
    shutil.copy2(INSIDE / "runner.py", folder / "runner.py")
    (folder / "script.py").write_text(_source(script), encoding="utf-8")
    settings = {"args": dict(args or {}), "quit": quit_at_end}
    (folder / "driver.json").write_text(json.dumps(settings), encoding="utf-8")
    virtual = sys.platform == "linux" and not own_display
    if freecad.root is None and (trace or network != "machine" or hostname):
        raise SetupError("strace and namespaces are for the FreeCAD root only.")
    log = ["--write-log", "--log-file", str(folder / "console.txt")]
    if freecad.root is None and virtual and shutil.which("Xvfb") is None:
        raise SetupError("Without a display FreeCAD needs Xvfb (Debian's package xvfb).")
    spec: dict[str, Any] = {
        "command": [freecad.executable, *log, *arguments, str(folder / "driver" / DRIVER)],
        "environment": _environment(freecad, home, folder, scale, env or {}),
        "home": str(home),
        "account": chroot.ACCOUNT_ID if freecad.root else None,
        "screen": screen if virtual else "",
        "window_manager": window_manager and freecad.root is not None,
        "trace": trace,
        "network": network,
    }
    if freecad.root is not None and own_display:
        spec["environment"] |= _display_variables(home)
    (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
    if freecad.root is not None:
        _give_away(shared)
        command = chroot.enter_command(
            freecad.root, shared, own_network=network != "machine", hostname=hostname
        )
        command += ["/usr/bin/python3", str(folder / "runner.py"), str(folder)]
    else:
        command = [sys.executable, str(folder / "runner.py"), str(folder)]
    with (folder / "runner.txt").open("wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT
        )
    return LiveRun(process, folder, in_root=freecad.root is not None)


def _source(script: Script) -> str:
    if isinstance(script, str):
        return textwrap.dedent(script)
    return f"{textwrap.dedent(inspect.getsource(script))}\n{script.__name__}()\n"


def _environment(
    freecad: Installation, home: Path, folder: Path, scale: float, more: Mapping[str, str]
) -> dict[str, str]:
    environment = {
        "HOME": str(home),
        "TELEMETRY_RUN_FOLDER": str(folder),
        "QT_SCALE_FACTOR": str(scale),
    }
    if freecad.root is not None:
        environment |= {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
        }
    else:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "FREECAD_"))}
        environment = {**kept, **environment, "FREECAD_USER_HOME": str(home)}
    return {**environment, **more}


def _display_variables(home: Path) -> dict[str, str]:
    """What lets FreeCAD in the root use the person's display."""
    authority = Path(os.environ.get("XAUTHORITY") or Path.home() / ".Xauthority")
    if authority.exists():
        shutil.copy2(authority, home / ".Xauthority")
    return {"DISPLAY": os.environ["DISPLAY"], "XAUTHORITY": str(home / ".Xauthority")}


def _give_away(shared: Path) -> None:
    """Make the account inside the root the owner of the profile's files."""
    account = chroot.ACCOUNT_ID
    for path in (shared, *shared.rglob("*")):
        # Another FreeCAD in the profile may remove files meanwhile.
        with contextlib.suppress(FileNotFoundError):
            found = path.lstat()
            # Packages are hard links to the shared copy, which stays root's.
            if found.st_uid != account and (found.st_nlink == 1 or stat.S_ISDIR(found.st_mode)):
                os.chown(path, account, account, follow_symlinks=False)


def _lines(folder: Path) -> list[dict[str, Any]]:
    path = folder / "results.jsonl"
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _collect(folder: Path) -> Run:
    lines = _lines(folder)
    marks = {line["mark"]: line["monotonic"] for line in lines if "mark" in line}
    path = folder / "exit.json"
    end = json.loads(path.read_text()) if path.exists() else {}
    return Run(
        results={line["key"]: line["value"] for line in lines if "key" in line},
        shots={shot.stem: shot for shot in sorted((folder / "shots").glob("*.png"))},
        errors=[line["error"] for line in lines if "error" in line],
        log=_text(folder / "log.txt") + _text(folder / "runner.txt"),
        console=_text(folder / "console.txt"),
        returncode=end.get("returncode"),
        started=end.get("started", 0.0),
        visible=marks.get("visible", 0.0),
        closed=marks.get("close", 0.0),
        ended=end.get("ended", 0.0),
        trace=_text(folder / "strace.txt"),
        folder=folder,
    )
