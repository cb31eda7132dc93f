# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Ends Python in many short processes while the core's threads are stuck in all sorts of places.

Runs in the FreeCAD root, as root, in a network namespace of its own; standard library, the core
and posthog only. `exit_states.py run COUNT` starts the processes, two at a time, and prints one
line of JSON for each: state, exit code, standard error, seconds in `stop`, seconds from there to
the end of the process, and what was on the disk just before. `exit_states.py STATE URL LEDGER` is
one of them. One more process after each round of states has no thread of ours: BASELINE.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
}
STUCK = {
    "first delay": ("Telemetry sender", "wait"),
    "import": ("Telemetry sender", "stuck_import"),
    "name lookup": ("Telemetry sender", "getaddrinfo"),
    "connect": ("Telemetry sender", "_connect"),
    "handshake": ("Telemetry sender", "do_handshake"),
    "answer": ("Telemetry sender", "getresponse"),
    "endless body": ("Telemetry sender", "read"),
    "removal": ("Telemetry removal", "_read_status"),
    "ledger lock": ("Telemetry ledger", "transaction"),
    "history": ("Telemetry reader", "then"),
}
"""For each state, the thread and the function in which it must be when FreeCAD quits."""
BASELINE = "no threads"


# One process


def one(state: str, url: str, ledger: Path) -> None:
    if state == "import":
        sys.path.insert(0, str(HERE / "stuck"))
    from freecad_telemetry.environment import Environment
    from freecad_telemetry.facts.host import Directories, Snapshot
    from freecad_telemetry.records import Destination
    from freecad_telemetry.service import Service

    delay = 60.0 if state == "first delay" else 0.001
    environment = Environment(
        uniform=lambda low, high: delay if high < 10 else high,
        variables={},
        policy=ledger.parent / "none",
        posthog_version=lambda: "7.91.1",
    )
    destination = Destination(url, "phc_test", f"{url}/deletetelemetry.php")
    if state == BASELINE:
        import freecad_telemetry.upload.posthog_transport

        assert freecad_telemetry.upload.posthog_transport.batch_post
        print(json.dumps([0.0, time.monotonic(), {}]), flush=True)
        return
    service = Service(ledger, destination, YES, environment=environment)
    service.start()
    wait_until(lambda: service.state.ready)
    folders = Directories(ledger.parent, ledger.parent, ledger.parent)
    if state == "ledger lock":
        other = sqlite3.connect(ledger, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN EXCLUSIVE")
    elif state == "removal":
        service.request_removal(service.state.identity.id, retry=True)
    service.startup_over(Snapshot(("1", "1", "3"), "German", folders))
    if state == "history":
        from freecad_telemetry.records import HistoryQuery

        def then(rows: object) -> None:
            time.sleep(60)

        service.history(HistoryQuery(), then)
    thread, function = STUCK[state]
    wait_until(lambda: function in functions_of(thread))
    found = on_disk(ledger, state)
    begun = time.monotonic()
    service.stop()
    ended = time.monotonic()
    print(json.dumps([ended - begun, ended, found]), flush=True)


def on_disk(ledger: Path, state: str) -> dict[str, object]:
    """What the ledger tells of the moment: that it is locked, or what is on its way."""
    patience = 0 if state == "ledger lock" else 5
    with contextlib.closing(sqlite3.connect(ledger, timeout=patience)) as reader:
        try:
            return {
                name: reader.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for name, table in (
                    ("claimed", "submissions WHERE state = 'sending'"),
                    ("begun", "attempts WHERE outcome = 'unknown'"),
                    ("removing", "requests WHERE state = 'sending'"),
                )
            }
        except sqlite3.OperationalError as error:
            return {"trouble": str(error)}


def functions_of(name: str) -> list[str]:
    """The functions that a thread is in."""
    found = [thread.ident for thread in threading.enumerate() if thread.name == name]
    frame = sys._current_frames().get(found[0]) if found else None
    names = []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


def wait_until(condition: object, timeout: float = 20.0) -> None:
    end = time.monotonic() + timeout
    while not condition():  # type: ignore[operator]
        if time.monotonic() > end:
            raise TimeoutError([functions_of(thread.name) for thread in threading.enumerate()])
        time.sleep(0.002)


# All of them


def run(count: int) -> None:
    from telemetry_dev.collector import Behavior, Collector

    servers = make_the_network_silent()
    stuck = HERE / "stuck" / "posthog"
    stuck.mkdir(parents=True, exist_ok=True)
    text = "import time\n\ndef stuck_import():\n    time.sleep(60)\n\nstuck_import()\n"
    (stuck / "__init__.py").write_text(text)
    full = socket.create_server(("127.0.0.1", 0), backlog=0)
    servers += [full, *fill(full)]
    silent = socket.create_server(("127.0.0.1", 0), backlog=400)
    hanging, endless = Collector(), Collector()
    hanging.behave(Behavior.hang_after_read())
    endless.behave(Behavior.endless_body(byte_delay=0.01))
    urls = {
        "name lookup": "https://telemetry.example",
        "connect": f"http://127.0.0.1:{full.getsockname()[1]}",
        "handshake": f"https://127.0.0.1:{silent.getsockname()[1]}",
        "endless body": endless.url,
    }
    rounds = -(-count // len(STUCK))
    states = [*list(STUCK) * rounds][:count]
    for number in range(rounds, 0, -1):
        states.insert(number * len(STUCK), BASELINE)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:

        def start(number: int) -> None:
            state = states[number]
            ledger = Path(folder) / str(number) / "ledger.sqlite3"
            words = [state, urls.get(state, hanging.url), str(ledger)]
            done = subprocess.run(
                [sys.executable, __file__, *words], capture_output=True, text=True, check=False
            )
            ended = time.monotonic()
            took, stopped, found = json.loads(done.stdout) if done.stdout else (None, ended, {})
            line = [state, done.returncode, done.stderr, took, ended - stopped, found]
            print(json.dumps(line), flush=True)

        list(pool.map(start, range(len(states))))
    for server in servers:
        server.close()


def make_the_network_silent() -> list[socket.socket]:
    """Bring loopback up, and let name servers be there that never answer."""
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        ask = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(control, 0x8913, ask))[1]
        fcntl.ioctl(control, 0x8914, struct.pack("16sh14x", b"lo", flags | 1))
    lines = Path("/etc/resolv.conf").read_text().splitlines()
    servers = []
    for address in [line.split()[1] for line in lines if line.startswith("nameserver")] or [
        "127.0.0.1"
    ]:
        with contextlib.suppress(subprocess.CalledProcessError):
            words = ["ip", "address", "add", f"{address}/32", "dev", "lo"]
            subprocess.run(words, check=True, stderr=subprocess.DEVNULL)
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind((address, 53))
        servers.append(server)
    return servers


def fill(listener: socket.socket) -> list[socket.socket]:
    """Fill a listener's queue: whoever connects next waits."""
    filling = []
    for _ in range(4):
        one = socket.socket()
        one.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            one.connect(listener.getsockname())
        filling.append(one)
    return filling


if __name__ == "__main__":
    sys.path[:0] = os.environ["CORE_PATHS"].split(":")
    if sys.argv[1] == "run":
        run(int(sys.argv[2]))
    else:
        one(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
