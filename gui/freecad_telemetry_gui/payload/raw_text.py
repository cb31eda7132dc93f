# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A recorded exchange as text: request line, headers, the body exactly as sent; then the answer."""

from __future__ import annotations

import json
from collections.abc import Iterable

from freecad_telemetry.events.body import pretty, unpacked
from freecad_telemetry.records import MAX_RESPONSE_BYTES, Attempt, Event
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts import formats, history_texts
from freecad_telemetry_gui.texts.reason_texts import reason_text
from freecad_telemetry_gui.texts.sanitized import visible

MAX_SHOWN_CHARS = 400_000
"""A hundred times a usual body; to lay out so much takes the GUI thread some 100 ms."""


def request_text(attempt: Attempt, *, with_line_breaks: bool) -> str:
    """Return the request as it was handed to the connection; its body as text."""
    body = ""
    if attempt.body:
        body = pretty(attempt.body) if with_line_breaks else unpacked(attempt.body)
    head = [attempt.url, ""]
    if attempt.tunnel_request:
        #: Heading above what was sent to a proxy, before the rest was sent through it.
        head += [translate("TelemetryRaw", "To the proxy:"), *_lines(attempt.tunnel_request), ""]
    if attempt.tunnel_answer:
        #: Heading above what a proxy answered.
        head += [translate("TelemetryRaw", "Response of the proxy:")]
        head += [*_lines(attempt.tunnel_answer), ""]
    head.append(attempt.request_line)
    head += [f"{name}: {value}" for name, value in attempt.headers]
    return visible("\n".join([*head, "", body]))


def _lines(head: str) -> list[str]:
    return head.rstrip().splitlines()


def answer_text(attempt: Attempt) -> str:
    """Return what came back, and how long it took."""
    lines = [
        #: Heading above what the server answered.
        translate("TelemetryRaw", "Response:"),
        #: {outcome}: for example "accepted by the server"; {duration}: for example "0.42 s".
        translate("TelemetryRaw", "{outcome}, after {duration}").format(
            outcome=history_texts.outcome(attempt),
            duration=formats.duration(attempt.duration),
        ),
    ]
    if attempt.status is not None:
        #: {} is the number of an HTTP status, for example 200.
        lines.append(translate("TelemetryRaw", "HTTP status {}").format(attempt.status))
    else:
        lines.append(translate("TelemetryRaw", "No response received."))
    error = visible(attempt.error)
    if not error and attempt.status is None:
        error = reason_text(attempt.reason)
    if error:
        #: {} is the text of an error.
        lines.append(translate("TelemetryRaw", "Error: {}").format(error))
    if attempt.retry_after is not None:
        lines.append(
            translate(
                "TelemetryRaw",
                "The server asked to wait %n second(s) before the next attempt.",
                "",
                int(attempt.retry_after),
            )
        )
    lines += [visible(f"{name}: {value}", lines=False) for name, value in attempt.answer_headers]
    if attempt.answer:
        lines += ["", visible(attempt.answer.decode("utf-8", "replace"))]
    if len(attempt.answer) >= MAX_RESPONSE_BYTES:
        #: {} is a size, for example "4.1 kB".
        cut_at = translate("TelemetryRaw", "Only the first {} of the response is kept.")
        lines += ["", cut_at.format(formats.size(MAX_RESPONSE_BYTES))]
    return "\n".join(lines)


def preview_text(events: Iterable[Event]) -> str:
    """Return events that were not sent as JSON with line breaks.

    Of an event that is not recorded yet, what it gets then is left out: ID, number and time.
    """
    batch = [{key: part for key, part in event.wire.items() if part != ""} for event in events]
    return visible(json.dumps({"batch": batch}, indent=2, ensure_ascii=False))


def cut_for_display(text: str) -> str:
    """Return a text that is short enough to be shown."""
    if len(text) <= MAX_SHOWN_CHARS:
        return text
    note = translate("TelemetryRaw", "Only the beginning is shown. Copy includes everything.")
    return f"{text[:MAX_SHOWN_CHARS]}…\n\n{note}"
