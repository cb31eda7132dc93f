# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What goes around the data points: in each event, in each message, and with the connection."""

from __future__ import annotations

from dataclasses import dataclass

from freecad_telemetry.translatable import N_


@dataclass(frozen=True, slots=True)
class FramePart:
    """One thing that is sent beside the data points.

    Attributes:
        key: its name in the JSON text or among the headers; "" for what has none.
        label, description: for people, in English.
    """

    key: str
    label: str
    description: str


FRAME = (
    FramePart(
        "distinct_id",
        N_("Your ID"),
        N_(
            "A random number that identifies your data on the server. It is created when you agree "
            "to share; an ID that the previous Telemetry addon left is used again."
        ),
    ),
    FramePart(
        "event", N_("Name of the event"), N_("What the event is, for example freecad_startup.")
    ),
    FramePart(
        "uuid",
        N_("Event ID"),
        N_("A random number, so that an event that is sent twice counts once."),
    ),
    FramePart(
        "timestamp",
        N_("Time of the event"),
        N_("When it was recorded, by your computer's clock, in UTC."),
    ),
    FramePart(
        "api_key",
        N_("API key"),
        N_(
            "Identifies the project on the server that the data belongs to. It is public and the "
            "same for everyone who has not changed it."
        ),
    ),
    FramePart(
        "sent_at",
        N_("Time of sending"),
        N_("When the message was made, by your computer's clock, in UTC."),
    ),
    FramePart("historical_migration", N_("Historical migration"), N_("Always no.")),
    FramePart(
        "User-Agent",
        N_("Sending library"),
        N_("The name and version of the software library that talks to the server."),
    ),
    FramePart(
        "",
        N_("Connection"),
        N_(
            "What every connection to a web server has: the server's name, the length and form of "
            "the message, and your IP address, which is not part of the data. A proxy that you use "
            "may add lines of its own."
        ),
    ),
    FramePart(
        "person_id",
        N_("Removal request"),
        N_(
            "Only if you request removal: your ID, and the name and version of this addon, go to "
            "the removal service, which sees your IP address together with your ID."
        ),
    ),
)
"""Each event has the first four, each message the next four."""
