# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The privacy notice: what people must be told. docs/privacy.md is made of its English texts.

Whoever changes what it says gives it a new version and date. What only the association can settle
is not claimed here: it stands in docs/privacy.md as a question (telemetry_dev.privacy_document).
"""

from __future__ import annotations

from datetime import date

from freecad_telemetry.contact import CONTACT
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts.links import PUBLIC_RESULTS
from freecad_telemetry_gui.texts.sanitized import visible

VERSION = 2
DATE = date(2026, 11, 29)
"""Of the notice; version 1 was the text "About the data"."""

Sections = tuple[tuple[str, str], ...]
"""Headings and what stands below each."""


def other_server_sentence(server: str) -> str:
    """Return that the data goes elsewhere; "" where `server` is ""."""
    if not server:
        return ""
    #: {} is the name of a server.
    return translate(
        "TelemetryPrivacy",
        "This FreeCAD is set up to send data to {}, not to the FreeCAD project.",
    ).format(visible(server, lines=False))


def removal_sentence(removal_server: str) -> str:
    """Return what a removal request shows to whom."""
    #: {} is the name of a server.
    return translate(
        "TelemetryPrivacy",
        "A removal request goes to {}, which sees your IP address together with your ID.",
    ).format(visible(removal_server, lines=False))


def removal_note(removal_server: str, other_server: str) -> str:
    """Return what to know where a removal is requested along with something else."""
    sentences = other_server_sentence(other_server), removal_sentence(removal_server)
    return "\n".join(filter(None, sentences))


def notice(removal_server: str, other_server: str = "") -> Sections:
    """Return the privacy notice.

    Args:
        removal_server: the name of the server that removal requests go to.
        other_server: the name of the server that the data goes to, where it is not FreeCAD's.
    """
    return (*_elsewhere(other_server), *_parties(), *_consent(), *_person(removal_server))


def _elsewhere(other_server: str) -> Sections:
    if not other_server:
        return ()
    rest = translate(
        "TelemetryPrivacy",
        "What follows about who is responsible, storage and rights may not apply there.",
    )
    return (
        (
            translate("TelemetryPrivacy", "Another server"),
            f"{other_server_sentence(other_server)}\n{rest}",
        ),
    )


def _parties() -> Sections:
    return (
        (
            translate("TelemetryPrivacy", "Who is responsible"),
            #: {} is an e-mail address.
            translate(
                "TelemetryPrivacy",
                "The controller of your data is the FreeCAD project association AISBL ({}). "
                "PostHog processes the data for the association on servers in the European Union "
                "(Frankfurt). PostHog's parent company is in the USA.",
            ).format(CONTACT),
        ),
        (
            translate("TelemetryPrivacy", "What is sent"),
            translate(
                "TelemetryPrivacy",
                "FreeCAD sessions (always) and the categories that you choose, as listed in the "
                "data list. Nothing is sent before you agree. If the data list grows, nothing of "
                "the additional data is sent before you agree to it.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "What it is for"),
            translate(
                "TelemetryPrivacy",
                "It helps FreeCAD's developers find bugs, choose better defaults, decide which "
                "systems, languages and older versions to support, and avoid breaking addons when "
                "the API changes. It also shows in grant applications that people use FreeCAD. "
                "The data list gives the purpose of every value.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "Who can see it"),
            #: {} is the address of a page in the web.
            translate(
                "TelemetryPrivacy",
                "Raw data: officers of the association, FreeCAD's maintainers and its system "
                "administrators. Aggregate statistics are public at {}.",
            ).format(PUBLIC_RESULTS),
        ),
    )


def _consent() -> Sections:
    return (
        (
            translate("TelemetryPrivacy", "Legal basis"),
            translate(
                "TelemetryPrivacy",
                "Your consent. You can withdraw it at any time; this does not affect the "
                "lawfulness of processing before the withdrawal. FreeCAD works the same whether "
                "or not you share data.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "How to withdraw your consent"),
            "\n".join(
                (
                    translate(
                        "TelemetryPrivacy",
                        "Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → "
                        "Preferences → Telemetry.",
                    ),
                    translate(
                        "TelemetryPrivacy",
                        "When you turn sharing off, unsent data is deleted and no more data is "
                        "sent. This alone does not remove data that the server has already "
                        "accepted: you can request its removal in the same step, or at any time "
                        "on the page “Your data”.",
                    ),
                )
            ),
        ),
        (
            translate("TelemetryPrivacy", "How long it is kept"),
            translate(
                "TelemetryPrivacy",
                "90 days on the server. On this computer, the history is kept for the time set in "
                "the preferences (90 days by default); your decisions, IDs and requests are kept "
                "until you delete the folder of the local database.",
            ),
        ),
    )


def _person(removal_server: str) -> Sections:
    return (
        (
            translate("TelemetryPrivacy", "Is it linked to you?"),
            translate(
                "TelemetryPrivacy",
                "It is stored under a random ID, not your name. If the previous Telemetry addon "
                "left its ID in FreeCAD's settings, that ID is used again, so that you can still "
                "request a copy or the removal of the data sent under it. It is pseudonymous, not "
                "anonymous: anyone who knows your ID can tell which data is yours and request a "
                "copy of it or its removal, so keep it private. An e-mail about your data links "
                "the ID to you.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "Your IP address"),
            "\n".join(
                (
                    translate(
                        "TelemetryPrivacy",
                        "As with any connection, the server sees your IP address. It is not part "
                        "of the data. Every event asks the server not to look up your location, "
                        "and the server is set up to discard IP addresses.",
                    ),
                    removal_sentence(removal_server),
                )
            ),
        ),
        (
            translate("TelemetryPrivacy", "Your rights"),
            translate(
                "TelemetryPrivacy",
                "You have the right to see your data, to get a copy of it, to have it corrected or "
                "removed, to restrict its use, to withdraw your consent, and to complain to a data "
                "protection authority. Use the page “Your data” for a copy or removal, and write "
                "to the address above for anything else.",
            ),
        ),
    )


def not_collected() -> Sections:
    """Return what is never part of the data, by subject."""
    return (
        (
            translate("TelemetryPrivacy", "Your documents"),
            translate(
                "TelemetryPrivacy",
                "No names, contents or folders of your documents or other files. No pictures of "
                "your screen.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "You"),
            translate(
                "TelemetryPrivacy",
                "Not your name, user name or e-mail address, and not the name of this computer.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "What you do in FreeCAD"),
            translate(
                "TelemetryPrivacy",
                "No record of the commands, tools or keys that you use. The times of startups and "
                "exits are recorded, and after an unexpected exit the last workbench and about how "
                "long FreeCAD had run.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "What you have named or written"),
            translate(
                "TelemetryPrivacy",
                "No names of your macros, toolbars, shortcuts or preference packs, or of addons "
                "that are not in the official addon catalog: these are only counted. No text that "
                "you enter in settings: where your own text could stand, the word “custom” is sent "
                "instead.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "Where you are"),
            translate(
                "TelemetryPrivacy",
                "No location and no time zone. Your IP address is not part of the data; the "
                "privacy notice says who sees it.",
            ),
        ),
        (
            translate("TelemetryPrivacy", "Your computer"),
            translate(
                "TelemetryPrivacy",
                "No serial numbers or other numbers that identify the hardware. No list of other "
                "programs. After an unexpected exit, no crash report and nothing from FreeCAD's "
                "memory.",
            ),
        ),
    )
