# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Lists: what Ctrl+C copies, what fits into 300 px, readable gray, right to left, digits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from freecad_telemetry.events.payload import sections
from freecad_telemetry.ledger import identities, requests
from freecad_telemetry.records import RequestKind, RequestState
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.history.erase_dialog import EraseDialog
from freecad_telemetry_gui.history.history_page import HistoryPage
from freecad_telemetry_gui.panel.panel_view import DATA, HISTORY, NEXT, PanelView
from freecad_telemetry_gui.payload.payload_detail import PayloadDetail
from freecad_telemetry_gui.payload.payload_tree import LABEL, VALUE, PayloadModel, PayloadTree
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets, find_child, translate
from freecad_telemetry_gui.texts import formats, status_texts
from freecad_telemetry_gui.widgets import colors
from freecad_telemetry_gui.your_data.about_dialog import AboutDialog
from telemetry_dev.past.ledger import writing
from telemetry_dev.past.samples import Sample, sharing
from telemetry_dev.past.values import EVERYTHING, OLD_ID, launch_events
from telemetry_dev.preview.theme import use_theme
from tests.gui.support import wait_for_answers

NOW = datetime.now(UTC)
LONG_AGO = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


def asked_for_removal(path: Path) -> None:
    """Write made-up records, a request for removal among them."""
    sharing(path)
    with writing(path) as connection:
        waiting = RequestState.WAITING
        number = requests.add(connection, RequestKind.REMOVAL, OLD_ID, waiting, LONG_AGO)
        requests.change(connection, number, RequestState.NOTHING_STORED, LONG_AGO, status=404)
        identities.mark_removed(connection, OLD_ID, LONG_AGO)


@pytest.fixture
def bridge(world: Any) -> Bridge:
    """Made-up records, a request for removal among them."""
    started: Bridge = world.start_sample(Sample(asked_for_removal))
    return started


def panel(qtbot: QtBot, bridge: Bridge, width: int, page: int) -> QtWidgets.QWidget:
    """Show a page of the panel."""
    view = PanelView(bridge, compact=True)
    qtbot.addWidget(view)
    view.resize(width, 720)
    view.show()
    view.show_page(page)
    wait_for_answers(qtbot, bridge)
    qtbot.wait(40)
    shown = view.page(page)
    shown.keep_alive = view  # type: ignore[attr-defined]
    return shown


def copied(qtbot: QtBot, view: QtWidgets.QTreeView, row: int = 0) -> str:
    """Choose a row, press Ctrl+C, return the clipboard's text."""
    view.setCurrentIndex(view.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QtWidgets.QApplication.clipboard().text()


def test_ctrl_c_copies_the_whole_line_of_every_table(qtbot, bridge):
    page = panel(qtbot, bridge, 420, HISTORY)
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    line = copied(qtbot, page.table)
    for text in ("Today", "6 events", "Accepted", " bytes"):
        assert text in line
    page = panel(qtbot, bridge, 300, DATA)
    line = copied(qtbot, find_child(page, QtWidgets.QTreeView, "requestsView"))
    for text in ("Removal of your data", "Nothing stored", "1f0e…f9"):
        assert text in line
    assert "on the server" in copied(qtbot, find_child(page, QtWidgets.QTreeView, "formerView"))
    about = AboutDialog(bridge)
    qtbot.addWidget(about)
    about.show()
    view = find_child(about, QtWidgets.QTreeView, "decisionsView")
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    assert "System, Preferences, Addons" in copied(qtbot, view)


@pytest.mark.parametrize("code", ["", "de", "pt-BR"])
def test_requests_and_ids_fit_into_a_narrow_panel(qtbot, bridge, use, code):
    use(code)
    page = panel(qtbot, bridge, 300, DATA)
    for name, breaks in (("requestsView", 1), ("formerView", 2)):
        view = find_child(page, QtWidgets.QTreeView, name)
        model = view.model()
        shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
        assert len(shown) == 1
        for row in range(model.rowCount()):
            text = model.data(model.index(row, shown[0]))
            assert text.count("\n") == breaks
            width = view.viewport().width() - 8
            assert all(
                view.fontMetrics().horizontalAdvance(line) <= width for line in text.split("\n")
            ), text
    state = find_child(page, QtWidgets.QLabel, "requestState")
    find_child(page, QtWidgets.QTreeView, "requestsView").setCurrentIndex(
        find_child(page, QtWidgets.QTreeView, "requestsView").model().index(0, 1)
    )
    assert "1f0e…f9" in state.text()


def test_widths_follow_the_font(qtbot, bridge, qapp):
    before = qapp.font()
    small = ConsentWindow(bridge)
    qtbot.addWidget(small)
    font = QtGui.QFont(before)
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    try:
        large = ConsentWindow(bridge)
        qtbot.addWidget(large)
        page = panel(qtbot, bridge, 700, HISTORY)
        edit = find_child(page, QtWidgets.QLineEdit, "filterEdit")
        assert large.width() > small.width() * 1.4
        assert edit.minimumWidth() > 130
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_not_sent_can_be_read(qtbot, bridge, qapp, theme):
    before = QtGui.QPalette(qapp.palette())
    use_theme(qapp, theme)
    try:
        page = panel(qtbot, bridge, 420, NEXT)
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


# Right to left, and digits


@pytest.fixture
def arabic(qapp: QtWidgets.QApplication, use: Callable[[str], None]) -> Iterator[None]:
    """Arabic, mirrored, with its digits."""
    use("ar")
    QtCore.QLocale.setDefault(QtCore.QLocale("ar_EG"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_values_keep_their_direction_on_the_screen_and_are_plain_in_copies(qtbot, arabic):
    tree, detail = PayloadTree(), PayloadDetail()
    detail.follow(tree)
    for widget in (tree, detail):
        qtbot.addWidget(widget)
    tree.show_payload(sections(launch_events(NOW, 8, EVERYTHING)))
    model = tree.model()
    assert isinstance(model, PayloadModel)
    screen = next(node for node in model.root.children[1].children if "×" in node.value)
    index = model.index_of(screen.path)
    shown = model.data(index.siblingAtColumn(VALUE))
    assert shown.startswith("\u2068")
    assert shown.rstrip("◆ ").endswith("\u2069")
    assert "\u2068" not in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    tree.setCurrentIndex(index)
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\u2068" not in QtWidgets.QApplication.clipboard().text()
    assert "\u2068" not in tree.text()
    label = find_child(detail, QtWidgets.QLabel, "detailText")
    assert f"\u2068{screen.value}\u2069" in label.text()
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_nothing_is_isolated_from_left_to_right(qtbot):
    tree = PayloadTree()
    qtbot.addWidget(tree)
    tree.show_payload(sections(launch_events(NOW, 8, EVERYTHING)))
    model = tree.model()
    assert "\u2068" not in model.data(model.index(0, LABEL))


def test_digits_are_not_mixed_in_arabic(qtbot, arabic):
    for text in (status_texts.events(6), status_texts.sessions(30), formats.exact_time(NOW)):
        assert not any("0" <= character <= "9" for character in text), text
    assert status_texts.events(6) != status_texts.events(7)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de_DE", "14:03:05"),
        ("en_US", "2:03:05\u202fPM"),
        ("fi_FI", "14.03.05"),
        ("zh_CN", "14:03:05"),
        ("ja_JP", "14時03分05秒"),
    ],
)
def test_the_time_with_seconds_is_written_as_the_locale_writes_it(qtbot, locale, expected):
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale(locale))
    try:
        moment = datetime(2026, 3, 9, 14, 3, 5).astimezone()
        assert formats.exact_time(moment).replace("\u202f", " ") == expected.replace("\u202f", " ")
    finally:
        QtCore.QLocale.setDefault(before)


def test_large_numbers_in_sentences_are_grouped(qtbot):
    before = QtCore.QLocale()
    QtCore.QLocale.setDefault(QtCore.QLocale("de_DE"))
    try:
        assert translate("TelemetryWording", "%n event(s)", "", 20_000).startswith("20.000 ")
    finally:
        QtCore.QLocale.setDefault(before)


# Over a modal dialog


def test_a_dialog_that_is_open_comes_over_a_modal_one_and_goes_back(qtbot, bridge):
    home = QtWidgets.QMainWindow()
    qtbot.addWidget(home)
    home.show()
    dialog = EraseDialog.open_for(bridge, home)
    assert dialog.parentWidget() is home
    modal = QtWidgets.QDialog(home)
    modal.setModal(True)
    modal.show()
    qtbot.waitUntil(lambda: QtWidgets.QApplication.activeModalWidget() is modal)
    again = EraseDialog.open_for(bridge, home)
    assert again is dialog
    assert dialog.parentWidget() is modal, "the modal dialog would take its input"
    assert dialog.isVisible()
    modal.reject()
    assert dialog.parentWidget() is home
    assert dialog.isVisible()
    dialog.close()
