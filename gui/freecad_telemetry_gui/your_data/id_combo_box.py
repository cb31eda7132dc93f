# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A drop-down with the user's IDs: the current one and earlier ones."""

from __future__ import annotations

from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.records import State
from freecad_telemetry_gui.qt import QtWidgets, translate
from freecad_telemetry_gui.texts import formats

SEPARATOR = "\n"
"""Between the IDs of a choice that stands for several."""


def fill_id_combo_box(
    combo_box: QtWidgets.QComboBox, state: State, *, with_all: bool = False
) -> None:
    """List the IDs, shortened, the current one first; keep what is chosen.

    Those whose data was removed are left out.

    Args:
        with_all: also all of them as one choice, where there are several.
    """
    chosen = combo_box.currentData()
    combo_box.blockSignals(True)
    combo_box.clear()
    identities = ((state.identity,) if state.identity else ()) + state.former
    for identity in identities:
        if identity.removed_at is not None:
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
        combo_box.addItem(text, identity.id)
    if with_all and combo_box.count() > 1:
        all_ids = SEPARATOR.join(str(combo_box.itemData(row)) for row in range(combo_box.count()))
        #: Choice: every ID that was ever used here. {} is a number of IDs.
        text = translate("TelemetryIdBox", "All your IDs ({})")
        combo_box.addItem(text.format(formats.number(combo_box.count())), all_ids)
    combo_box.setCurrentIndex(max(combo_box.findData(chosen), 0))
    combo_box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToContents)
    combo_box.blockSignals(False)
