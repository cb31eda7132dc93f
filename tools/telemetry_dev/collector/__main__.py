# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""``python -m telemetry_dev.collector``: a collector as a process of its own."""

import argparse
import signal
import threading
from pathlib import Path

from telemetry_dev.collector.behavior import PLAIN_NAMES, Behavior
from telemetry_dev.collector.server import Collector


def main() -> None:
    """Serve until the process is told to end; prints the URL first."""
    parser = argparse.ArgumentParser(prog="telemetry_dev.collector", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="default: a free one")
    parser.add_argument("--record", type=Path, help="append each request as a line of JSON")
    parser.add_argument(
        "--behavior",
        default="normal",
        help=f"{', '.join(PLAIN_NAMES)}, a status such as 503, 429:SECONDS, redirect:URL, and of "
        "the removal service (an empty body) removal:404, removal:429:SECONDS",
    )
    parser.add_argument(
        "--tls", type=Path, help="speak https, and write the certificate to trust to this file"
    )
    parser.add_argument("--removal-status", type=int, default=200)
    arguments = parser.parse_args()
    end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: end.set())
    context = None
    if arguments.tls:
        from telemetry_dev.collector.tls import Authority

        authority = Authority()
        authority.write(arguments.tls)
        context = authority.server()
    with Collector(arguments.port, arguments.record, context) as collector:
        collector.removal_status = arguments.removal_status
        collector.behave(Behavior.named(arguments.behavior))
        print(collector.url, flush=True)
        end.wait()


if __name__ == "__main__":
    main()
