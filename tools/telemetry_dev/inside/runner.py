# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Start a display and FreeCAD, pass signals on, note how and when FreeCAD ended.

Run as a process of its own by telemetry_dev.freecad.run, inside the FreeCAD root or beside a
FreeCAD of the machine: `python runner.py FOLDER`. FOLDER/spec.json says what to do. Each line on
standard input is the number of a signal for FreeCAD; at its end FreeCAD is killed, so nothing
outlives the test. Standard library only; Python 3.11 to the root's version.
"""

import ctypes
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
LINUX = sys.platform == "linux"


def main() -> None:
    folder = Path(sys.argv[1])
    spec = json.loads((folder / "spec.json").read_text(encoding="utf-8"))
    environment: dict[str, str] = spec["environment"]
    account: dict[str, Any] = {"user": spec["account"], "group": spec["account"]}
    if spec["account"] is None:
        account = {}
    else:
        account["extra_groups"] = []
    if LINUX:
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    helpers = []
    if spec["network"] != "machine":
        _bring_up_network(spec["network"])
    if spec["screen"]:
        display, server = _start_display(spec["screen"])
        environment["DISPLAY"] = display
        (folder / "display").write_text(display)
        helpers.append(server)
        if spec["window_manager"]:
            helpers.append(
                subprocess.Popen(
                    ["openbox", "--sm-disable"],
                    env=environment,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    preexec_fn=_die_with_parent if LINUX else None,
                    **account,
                )
            )
    command = spec["command"]
    if spec["trace"]:
        # -D: strace becomes FreeCAD's grandchild, so FreeCAD is still our own child.
        trace = str(folder / "strace.txt")
        command = [
            "strace",
            "-D",
            "-f",
            "--seccomp-bpf",
            "-ttt",
            "-e",
            f"trace={spec['trace']}",
            "-o",
            trace,
        ]
        command += spec["command"]
    started = time.monotonic()
    with (folder / "log.txt").open("wb") as log:
        freecad = subprocess.Popen(
            command,
            env=environment,
            cwd=spec["home"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            preexec_fn=_die_with_parent if LINUX else None,
            **account,
        )
    (folder / "pid").write_text(str(freecad.pid))
    threading.Thread(target=_pass_signals, args=(freecad,), daemon=True).start()
    code = freecad.wait()
    ended = time.monotonic()
    if spec["trace"]:
        _wait_for_grandchildren(10.0, but={helper.pid for helper in helpers})
    for helper in reversed(helpers):
        helper.terminate()
    for helper in helpers:
        helper.wait()
    _kill_grandchildren()
    record = {"returncode": code, "started": started, "ended": ended}
    (folder / "exit.making").write_text(json.dumps(record))
    (folder / "exit.making").replace(folder / "exit.json")


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _start_display(screen: str) -> tuple[str, "subprocess.Popen[bytes]"]:
    """A virtual X server on a free display number; screen: "1600x1000"."""
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{screen}x24", "-ac", "-noreset"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=_die_with_parent,
    )
    os.close(write)
    with os.fdopen(read) as file:
        number = file.readline().strip()
    if not number:
        raise SystemExit("Xvfb did not start")
    return f":{number}", server


def _bring_up_network(kind: str) -> None:
    """Loopback in our own network namespace; for "black hole" also a route that answers nothing.

    In a black hole every address outside 127.0.0.0/8 takes packets and never answers.
    """
    import fcntl

    get_flags, set_flags, up = 0x8913, 0x8914, 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        ask = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(control, get_flags, ask))[1]
        fcntl.ioctl(control, set_flags, struct.pack("16sh14x", b"lo", flags | up))
    if kind == "black hole":
        for line in (
            "link add hole type veth peer name bottom",
            "link set bottom up",
            "link set hole arp off up",
            "address add 192.0.2.1/24 dev hole",
            "route add default dev hole",
        ):
            subprocess.run(["ip", *line.split()], check=True)


def _pass_signals(freecad: "subprocess.Popen[bytes]") -> None:
    for line in sys.stdin:
        freecad.send_signal(int(line))
    freecad.kill()


def _children() -> list[int]:
    if not LINUX:
        return []
    text = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text()
    return [int(pid) for pid in text.split()]


def _wait_for_grandchildren(seconds: float, but: set[int]) -> None:
    deadline = time.monotonic() + seconds
    while set(_children()) - but and time.monotonic() < deadline:
        for pid in set(_children()) - but:
            os.waitpid(pid, os.WNOHANG)
        time.sleep(0.01)


def _kill_grandchildren() -> None:
    for pid in _children():
        os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
