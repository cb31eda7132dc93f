# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Gray that can be read."""

from __future__ import annotations

import pytest

from freecad_telemetry_gui.panel.panel_view import NEXT
from freecad_telemetry_gui.payload.payload_model import PayloadModel
from freecad_telemetry_gui.qt import QtGui, QtWidgets, find_child
from freecad_telemetry_gui.widgets import colors
from telemetry_dev.preview.theme import use_theme
from tests.gui.support import show_page


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_not_sent_can_be_read(qtbot, make, qapp, theme):
    before = QtGui.QPalette(qapp.palette())
    use_theme(qapp, theme)
    try:
        page = show_page(qtbot, make("sharing"), 420, NEXT)
        tree = find_child(page, QtWidgets.QTreeView, "tree")
        model = tree.model()
        assert isinstance(model, PayloadModel)
        color = model.faint
        palette, role = tree.palette(), QtGui.QPalette.ColorRole
        for base in (role.Base, role.AlternateBase):
            assert colors.contrast(color, palette.color(base)) >= colors.MIN_TEXT_CONTRAST
        assert color != palette.color(role.Text)
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize(("text", "base"), [("#000000", "#f0f0f0"), ("#ffffff", "#232323")])
def test_gray_can_be_read_where_a_style_sheet_sets_only_the_text(text, base):
    palette, role = QtGui.QPalette(), QtGui.QPalette.ColorRole
    palette.setColor(role.Text, QtGui.QColor(text))
    palette.setColor(role.Base, QtGui.QColor(0, 0, 0, 0))
    assert colors.contrast(colors.muted(palette), QtGui.QColor(base)) >= colors.MIN_TEXT_CONTRAST
    palette.setColor(role.Highlight, QtGui.QColor(base))
    assert (
        colors.contrast(colors.focus_ring(palette), QtGui.QColor(base)) >= colors.MIN_MARK_CONTRAST
    )
