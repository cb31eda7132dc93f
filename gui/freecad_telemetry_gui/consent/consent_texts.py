# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What the consent window says: what is asked, who gets the data, and which rights there are."""

from __future__ import annotations

from collections.abc import Mapping

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.records import Preview
from freecad_telemetry_gui.qt import translate
from freecad_telemetry_gui.texts.category_texts import category_sentence
from freecad_telemetry_gui.texts.privacy_texts import other_server_sentence
from freecad_telemetry_gui.texts.status_texts import share_label


def question(offered: frozenset[Category], server: str) -> Mapping[str, str]:
    """Return the text of each widget by its name, in reading order; "" for one that is left out.

    Args:
        offered: the categories that can be chosen.
        server: where the data goes, if not to FreeCAD's project; else "".
    """
    return {
        "title": translate("TelemetryQuestion", "Share data to help improve FreeCAD?"),
        "otherServer": other_server_sentence(server),
        "intro": translate(
            "TelemetryQuestion",
            "FreeCAD's developers would like to know which versions, systems, addons and settings "
            "people use, and how often FreeCAD exits unexpectedly. Below is everything that would "
            "be sent from this computer, with its current values. Nothing about your documents is "
            "included: no names, contents or folders. Nothing is sent unless you choose “Share”.",
        ),
        #: A check box that cannot be changed: this category is always included.
        "session": translate("TelemetryQuestion", "FreeCAD sessions (always)"),
        "included": category_sentence(Category.SESSION),
        #: Before check boxes.
        "choose": translate("TelemetryQuestion", "Choose what to share:"),
        **_choices(offered),
        "summary": "",
        "footer": _footer(server),
        #: The user's choice: share nothing.
        "dontShareButton": translate("TelemetryQuestion", "&Don't share"),
        #: The user's choice, verb: share the data.
        "shareButton": translate("TelemetryQuestion", "&Share"),
    }


def update_question(
    offered: frozenset[Category], kept: frozenset[Category], server: str
) -> Mapping[str, str]:
    """Return the same where only additional data is asked about.

    Args:
        kept: what is shared already.
    """
    #: {} is a list of categories, for example "FreeCAD sessions and System".
    already_shared = translate(
        "TelemetryQuestion",
        "You already share: {}. This does not change, whatever you choose here.",
    )
    return {
        **question(offered, server),
        "title": translate("TelemetryQuestion", "Share additional data?"),
        "intro": translate(
            "TelemetryQuestion",
            "The data list has grown since you agreed to share. Below is all additional data that "
            "would be sent from this computer, with its current values. None of it is sent unless "
            "you agree.",
        ),
        "session": "",
        "included": already_shared.format(share_label(kept)),
        #: Before check boxes.
        "choose": translate("TelemetryQuestion", "Choose what else to share:") if offered else "",
        "dontShareButton": translate("TelemetryQuestion", "&Don't share additional data"),
        "shareButton": translate("TelemetryQuestion", "&Share additional data"),
    }


def summary(chosen: frozenset[Category]) -> str:
    """Return what would be shared with these categories."""
    #: {} is a list of categories, for example "FreeCAD sessions and System".
    return translate("TelemetryQuestion", "You would share: {}.").format(share_label(chosen))


def later_help(*, is_update: bool) -> str:
    """Return the tool tip of "Decide later"."""
    if is_update:
        return translate(
            "TelemetryQuestion", "Closes this window. No additional data is shared until you decide"
        )
    return translate("TelemetryQuestion", "Closes this window. Nothing is shared until you decide")


def moments(preview: Preview) -> Mapping[str, str]:
    """Return when the events are sent that do not leave at the next chance, by name."""
    #: Beside an event: it is sent at the next startup, and only then.
    only_after_crash = translate("TelemetryQuestion", "only after an unexpected exit")
    return {event.event: only_after_crash for event in preview.if_crashed}


def _choices(offered: frozenset[Category]) -> Mapping[str, str]:
    labels = {
        #: Category of data: the computer and its operating system.
        Category.SYSTEM: translate("TelemetryQuestion", "S&ystem"),
        #: Category of data: settings of FreeCAD.
        Category.PREFERENCES: translate("TelemetryQuestion", "P&references"),
        #: Category of data.
        Category.ADDONS: translate("TelemetryQuestion", "&Addons"),
        #: Category of data: settings that differ from FreeCAD's defaults; few people have the same.
        Category.CUSTOMIZATIONS: translate(
            "TelemetryQuestion", "&Changed settings – most specific to you"
        ),
    }
    return {
        category.value: label if category in offered else "" for category, label in labels.items()
    }


def _footer(server: str) -> str:
    if server:  # who has the data there, for how long, and who removes it, nobody here knows
        return translate(
            "TelemetryQuestion",
            "You can withdraw your consent at any time and see what was sent. FreeCAD works the "
            "same either way.",
        )
    return translate(
        "TelemetryQuestion",
        "The data goes to the FreeCAD project association AISBL. PostHog stores it for the "
        "association in the EU for 90 days, under a random ID instead of your name. You can "
        "withdraw your consent at any time, see what was sent, and request a copy of your data or "
        "its removal. FreeCAD works the same either way.",
    )
