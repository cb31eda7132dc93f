# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A drop-down with the user's IDs: the current one and earlier ones."""

from __future__ import annotations

from freecad_telemetry.identity import shortened
from freecad_telemetry.records import State
from freecad_telemetry_gui import formats
from freecad_telemetry_gui.qt import QtWidgets, translate


def fill_id_box(box: QtWidgets.QComboBox, state: State, *, with_removed: bool) -> None:
    """List the IDs, shortened, the current one first; keep what is chosen.

    Args:
        with_removed: also IDs whose data was removed.
    """
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    identities = ((state.identity,) if state.identity else ()) + state.former
    for identity in identities:
        if identity.removed_at is not None and not with_removed:
            continue
        if identity.until is None:
            #: {id} is an ID, {date} the day since which it is used.
            text = translate("TelemetryIdBox", "{id} (in use since {date})").format(
                id=shortened(identity.id), date=formats.date(identity.since)
            )
        else:
            #: {id} is an ID; it was in use from the day {first} to the day {last}.
            text = translate("TelemetryIdBox", "{id} ({first} to {last})").format(
                id=shortened(identity.id),
                first=formats.date(identity.since),
                last=formats.date(identity.until),
            )
        box.addItem(text, identity.id)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.blockSignals(False)


__all__ = ["fill_id_box"]
