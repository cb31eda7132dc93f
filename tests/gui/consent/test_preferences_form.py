# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The preferences page: an untouched one saves nothing, a touched one exactly that."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, ShownWording
from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.consent.status import Mode, PauseKind
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.consent.preferences_form import PreferencesForm
from freecad_telemetry_gui.consent.preferences_page import FreeCADTelemetryPreferencesPage
from freecad_telemetry_gui.freecad.parameter_mirror import ParameterMirror
from freecad_telemetry_gui.panel.status_item import StatusItem
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets
from freecad_telemetry_gui.texts.category_texts import category_sentence

CATEGORIES = ("session", "system", "preferences", "addons", "customizations")
SHOWN = ShownWording("the question", "en", CATALOG.version)


class Windows:
    """What the status-bar item could open; nothing does here."""

    def show_panel(self):
        raise AssertionError


@pytest.fixture
def mirror(world, bridge):
    found = ParameterMirror(bridge, world.settings)
    world.host.store.watchers.append(found.parameter_changed)
    return found


@pytest.fixture
def open_page(world, bridge, mirror, qtbot):
    """Makes a page as FreeCAD does when its preferences open."""

    def make():
        FreeCADTelemetryPreferencesPage.bridge = bridge
        FreeCADTelemetryPreferencesPage.settings = world.settings
        page = FreeCADTelemetryPreferencesPage()
        qtbot.addWidget(page.form)
        page.loadSettings()
        page.form.show()
        return page

    return make


def share(world, bridge, *categories):
    bridge.service.share(frozenset(categories), SHOWN)
    world.wait(bridge, lambda state: state.decision.answer is Choice.YES)


def box(page, name):
    return page.form.findChild(QtWidgets.QCheckBox, name)


def line(page, name):
    return page.form.findChild(QtWidgets.QLineEdit, name)


def click(qtbot, widget):
    option = QtWidgets.QStyleOptionButton()
    widget.initStyleOption(option)
    part = QtWidgets.QStyle.SubElement.SE_CheckBoxIndicator
    place = widget.style().subElementRect(part, option, widget).center()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def decisions(bridge, qtbot):
    found = []
    bridge.service.decisions(found.append)
    qtbot.waitUntil(lambda: len(found) == 1)
    return found[0]


def test_an_untouched_page_saves_nothing_while_undecided(world, bridge, open_page, qtbot):
    page = open_page()
    world.host.store.writes.clear()
    page.saveSettings()
    qtbot.wait(300)
    assert world.host.store.writes == []
    assert decisions(bridge, qtbot) == ()
    assert bridge.state.identity is None


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_an_untouched_page_saves_no_decision(world, bridge, open_page, qtbot, answer):
    if answer == "yes":
        share(world, bridge, Category.SYSTEM)
        world.wait(bridge, lambda state: state.last_accepted)
    else:
        bridge.service.decline(SHOWN)
        world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    qtbot.wait(100)
    page = open_page()
    before = dict(world.host.store.values)
    page.saveSettings()
    page.saveSettings()
    qtbot.wait(300)
    assert len(decisions(bridge, qtbot)) == 1
    assert world.host.store.values == before


def test_a_page_that_was_opened_before_the_decision_does_not_undo_it(
    world, bridge, open_page, qtbot
):
    page = open_page()
    share(world, bridge, Category.SYSTEM)
    page.saveSettings()
    qtbot.wait(300)
    assert bridge.state.decision.answer is Choice.YES
    assert bridge.state.decision.categories == {Category.SYSTEM}
    assert box(page, "sharing").isChecked()
    assert box(page, "system").isChecked()


def test_ticking_sharing_asks_the_question_and_is_no_consent(world, bridge, open_page, qtbot):
    page = open_page()
    with qtbot.waitSignal(bridge.consentRequested):
        click(qtbot, box(page, "sharing"))
    assert not box(page, "sharing").isChecked()
    page.saveSettings()
    qtbot.wait(300)
    assert bridge.state.decision.answer is Choice.UNDECIDED


def test_clearing_sharing_withdraws_with_ok_and_not_before(world, bridge, open_page, qtbot):
    share(world, bridge, Category.SYSTEM)
    page = open_page()
    assert not box(page, "removal").isVisible()
    click(qtbot, box(page, "sharing"))
    assert box(page, "removal").isVisible()
    assert not box(page, "system").isEnabled()
    qtbot.wait(200)
    assert bridge.state.decision.answer is Choice.YES
    page.saveSettings()
    state = world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    assert state.decision.source == "preferences"
    assert state.outbox.events == 0
    assert state.requests == ()
    qtbot.waitUntil(lambda: not box(page, "removal").isVisible())


def test_by_keyboard_the_focus_goes_to_no_whole_page(bridge, open_page, qtbot):
    page = open_page()
    tabs = page.form.findChild(QtWidgets.QTabWidget, "tabs")
    page.form.activateWindow()
    qtbot.waitUntil(page.form.isActiveWindow)
    box(page, "statusItem").setFocus()
    qtbot.keyClick(box(page, "statusItem"), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentIndex() == 1
    assert tabs.tabBar().hasFocus()
    qtbot.wait(20)
    tabs.tabBar().focusNextChild()
    assert QtWidgets.QApplication.focusWidget().objectName() == "mainButton"


def test_a_removal_is_requested_in_the_same_step(world, bridge, open_page, qtbot, collector):
    share(world, bridge, Category.SYSTEM)
    identity = world.wait(bridge, lambda state: state.last_accepted).identity.id
    page = open_page()
    click(qtbot, box(page, "sharing"))
    assert not page.form.findChild(QtWidgets.QLabel, "removalNote").isVisible()
    click(qtbot, box(page, "removal"))
    note = page.form.findChild(QtWidgets.QLabel, "removalNote")
    assert note.isVisible()
    assert note.text().endswith("which sees your IP address together with your ID.")
    elsewhere = page.form.findChild(QtWidgets.QLabel, "otherServer")
    assert elsewhere.isVisible()
    assert elsewhere.text().startswith("This FreeCAD is set up to send data to 127.0.0.1:")
    qtbot.wait(200)
    assert bridge.state.requests == ()
    page.saveSettings()
    state = world.wait(bridge, lambda state: state.requests)
    assert state.decision.answer is Choice.NO
    assert [request.identity for request in state.requests] == [identity]
    outcome = page.form.findChild(QtWidgets.QLabel, "outcome")
    start = f"Removal request for {shortened(identity)}: The service accepted the request."
    qtbot.waitUntil(lambda: outcome.isVisible() and outcome.text().startswith(start))


def test_a_box_that_is_checked_again_requests_nothing(world, bridge, open_page, qtbot):
    share(world, bridge, Category.SYSTEM)
    page = open_page()
    click(qtbot, box(page, "sharing"))
    click(qtbot, box(page, "removal"))
    click(qtbot, box(page, "sharing"))
    assert not box(page, "removal").isVisible()
    page.saveSettings()
    qtbot.wait(200)
    assert bridge.state.decision.answer is Choice.YES
    assert bridge.state.requests == ()
    click(qtbot, box(page, "sharing"))
    assert not box(page, "removal").isChecked()


def test_the_number_of_events_that_will_be_deleted_is_told_before(make, qtbot):
    bridge = make("offline")
    form = PreferencesForm(bridge, Settings(bridge.host.store))
    qtbot.addWidget(form)
    form.load()
    form.show()
    deletion = form.findChild(QtWidgets.QLabel, "deletion")
    assert not deletion.isVisible()
    click(qtbot, form.findChild(QtWidgets.QCheckBox, "sharing"))
    assert deletion.isVisible()
    count = bridge.state.outbox.events
    assert count > 1
    assert deletion.text() == f"{count} unsent events will be deleted."
    form.save()
    outcome = form.findChild(QtWidgets.QLabel, "outcome")
    qtbot.waitUntil(lambda: outcome.text() == f"{count} unsent events were deleted.")


def test_unticking_a_category_is_a_decision_of_its_own(world, bridge, open_page, qtbot):
    share(world, bridge, Category.SYSTEM, Category.ADDONS)
    page = open_page()
    click(qtbot, box(page, "addons"))
    page.saveSettings()
    # In memory it holds before that is written.
    state = world.wait(bridge, lambda state: state.decision.source == "preferences")
    assert state.decision.categories == {Category.SYSTEM}
    assert len(decisions(bridge, qtbot)) == 2


def test_ticking_a_category_that_the_question_showed_is_recorded(world, bridge, open_page, qtbot):
    share(world, bridge, Category.SYSTEM)
    page = open_page()
    click(qtbot, box(page, "preferences"))
    page.saveSettings()
    wanted = {Category.SYSTEM, Category.PREFERENCES}
    state = world.wait(bridge, lambda state: state.decision.categories == wanted)
    assert state.decision.source == "preferences"
    assert state.decision.version == SHOWN.version


def test_categories_and_pause_cannot_be_touched_before_a_yes(world, bridge, open_page, qtbot):
    page = open_page()
    pause = page.form.findChild(QtWidgets.QComboBox, "pause")
    widgets = [box(page, name) for name in ("system", "preferences", "addons")] + [pause]
    assert not any(widget.isEnabled() for widget in widgets)
    share(world, bridge, Category.SYSTEM)
    qtbot.waitUntil(lambda: all(widget.isEnabled() for widget in widgets))


@pytest.mark.parametrize(
    ("entry", "kind"), [("restart", PauseKind.RESTART), ("day", PauseKind.TIME)]
)
def test_a_pause_begins_and_ends_with_ok(world, bridge, open_page, qtbot, entry, kind):
    share(world, bridge)
    page = open_page()
    pause = page.form.findChild(QtWidgets.QComboBox, "pause")
    pause.setCurrentIndex(pause.findData(entry))
    page.saveSettings()
    state = world.wait(bridge, lambda state: state.status.mode is Mode.PAUSED)
    assert state.status.pause.kind is kind
    qtbot.waitUntil(lambda: pause.currentText().startswith("Paused until"))
    page.saveSettings()
    qtbot.wait(200)
    assert bridge.state.status.pause == state.status.pause
    pause.setCurrentIndex(pause.findData(""))
    page.saveSettings()
    world.wait(bridge, lambda state: state.status.mode is Mode.SHARING)


def test_retention_is_stored_and_its_default_is_not(world, open_page):
    page = open_page()
    days = page.form.findChild(QtWidgets.QSpinBox, "historyDays")
    assert days.value() == 90
    days.setValue(0)
    assert days.text() == "forever"
    page.saveSettings()
    assert world.settings.stored("HistoryDays") == 0
    days.setValue(90)
    page.saveSettings()
    assert world.settings.stored("HistoryDays") is None


@pytest.mark.parametrize(
    "address",
    [
        "http://telemetry.example.org",
        "https://",
        "telemetry.example.org",
        "https://user:secret@example.org",
        "https://example.org/path",
        "ftp://example.org",
    ],
)
def test_an_address_that_data_may_not_go_to_is_not_saved(world, open_page, address):
    before = world.settings.stored("PostHogURL")
    page = open_page()
    line(page, "url").setText(address)
    assert "cannot be saved" in page.form.findChild(QtWidgets.QLabel, "serverNote").text()
    page.saveSettings()
    assert world.settings.stored("PostHogURL") == before


def test_another_server_is_warned_about_and_saved(world, open_page):
    page = open_page()
    line(page, "url").setText(" https://telemetry.example.org/ ")
    note = page.form.findChild(QtWidgets.QLabel, "serverNote")
    assert "not to the FreeCAD project" in note.text()
    page.saveSettings()
    assert world.settings.stored("PostHogURL") == "https://telemetry.example.org"


def test_back_to_freecads_server_stores_nothing(world, open_page, qtbot):
    world.settings.set("PostHogURL", "https://telemetry.example.org")
    world.settings.set("PostHogAPIKey", "phc_other")
    page = open_page()
    back = page.form.findChild(QtWidgets.QPushButton, "freecadServer")
    assert back.isEnabled()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert line(page, "url").text() == "https://eu.i.posthog.com"
    assert not back.isEnabled()
    page.saveSettings()
    assert world.settings.stored("PostHogURL") is None
    assert world.settings.stored("PostHogAPIKey") is None


def test_the_page_follows_what_happens_while_it_is_open(world, bridge, open_page, qtbot):
    page = open_page()
    status = page.form.findChild(QtWidgets.QLabel, "status")
    assert status.text() == "Nothing is shared until you decide."
    share(world, bridge, Category.SYSTEM)
    qtbot.waitUntil(lambda: status.text() == "Sharing is on.")
    assert box(page, "sharing").isChecked()
    click(qtbot, box(page, "addons"))
    bridge.service.pause(PauseKind.RESUME)
    qtbot.waitUntil(lambda: status.text() == "Paused until you resume.")
    assert box(page, "addons").isChecked()  # touched: it stays as the user left it


def test_a_page_that_is_gone_is_not_called_any_more(world, bridge, open_page, qtbot):
    page = open_page()
    page.form.deleteLater()
    qtbot.waitUntil(lambda: not page_is_alive(page))
    share(world, bridge, Category.SYSTEM)
    qtbot.wait(100)


def page_is_alive(page):
    try:
        page.form.objectName()
    except RuntimeError:
        return False
    return True


def test_freecads_reset_finds_the_parameter_behind_each_widget(open_page):
    page = open_page()
    entries = {
        widget.property("prefEntry")
        for widget in page.form.findChildren(QtWidgets.QWidget)
        if widget.property("prefPath") == "Mod/Telemetry"
    }
    names = {entry if isinstance(entry, str) else bytes(entry).decode() for entry in entries}
    assert {"FirstStart", "Enable", "HistoryDays", "PostHogURL", "PostHogAPIKey"} <= names


def test_the_view_is_built_when_its_tab_is_shown(open_page):
    page = open_page()
    tabs = page.form.findChild(QtWidgets.QTabWidget, "tabs")
    assert tabs.currentIndex() == 0
    assert page.form.findChild(QtWidgets.QWidget, "panelView").children() == []
    tabs.setCurrentIndex(1)
    view = page.form.findChild(QtWidgets.QWidget, "panelView")
    assert type(view).__name__ == "PanelView"
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(1)
    assert page.form.findChild(QtWidgets.QWidget, "panelView") is view
    view.status_card.change_button.click()
    assert tabs.currentIndex() == 0, "where the categories are"


def test_every_control_has_an_accessible_name(open_page):
    page = open_page()
    for kind in (
        QtWidgets.QAbstractButton,
        QtWidgets.QLineEdit,
        QtWidgets.QSpinBox,
        QtWidgets.QComboBox,
    ):
        for widget in page.form.findChildren(kind):
            if widget.isVisible() and widget.objectName() != "qt_spinbox_lineedit":
                found = QtGui.QAccessible.queryAccessibleInterface(widget)
                assert found.text(QtGui.QAccessible.Text.Name), widget.objectName()


def test_a_category_that_was_not_asked_about_opens_the_question(world, bridge, open_page, qtbot):
    bridge.service.share(frozenset(), ShownWording("the question", "en", 1))
    world.wait(bridge, lambda state: state.decision.answer is Choice.YES)
    page = open_page()
    customizations = box(page, "customizations")
    with qtbot.waitSignal(bridge.consentRequested):
        click(qtbot, customizations)
    assert not customizations.isChecked()
    page.saveSettings()
    # Whoever asks for it some other way gets nothing either.
    bridge.service.set_categories(frozenset({Category.CUSTOMIZATIONS, Category.SYSTEM}))
    state = world.wait(bridge, lambda state: state.decision.categories)
    assert state.decision.categories == {Category.SYSTEM}
    assert state.decision.version == 1


def test_a_category_tells_what_is_in_it_under_its_own_row(world, bridge, open_page, qtbot):
    page = open_page()
    buttons = {
        name: page.form.findChild(QtWidgets.QToolButton, f"{name}Contents")
        for name in ("session", "system", "preferences")
    }
    assert page.form.findChild(PayloadTree) is None
    qtbot.mouseClick(buttons["system"], Qt.MouseButton.LeftButton)
    tree = buttons["system"].parentWidget().findChild(PayloadTree)
    qtbot.waitUntil(lambda: "2560 × 1400" in tree.text())
    top = tree.mapTo(page.form, QtCore.QPoint(0, 0)).y()
    rows = [box(page, name).mapTo(page.form, QtCore.QPoint(0, 0)).y() for name in CATEGORIES]
    assert rows[1] < top < rows[2], "below its own row"
    assert "FreeCAD version" not in tree.text(), "of this category only"
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    assert "Why:" in tree.explanation()
    qtbot.wait(50)
    assert tree.verticalScrollBar().maximum() == 0, "the page scrolls, nothing in it"
    qtbot.mouseClick(buttons["session"], Qt.MouseButton.LeftButton)
    inner = buttons["session"].parentWidget().findChild(PayloadTree)
    qtbot.waitUntil(lambda: "only after an unexpected exit" in inner.text())
    qtbot.mouseClick(buttons["system"], Qt.MouseButton.LeftButton)
    assert not tree.isVisible()
    assert bridge.state.decision.answer is Choice.UNDECIDED
    assert bridge.state.identity is None
    name = QtGui.QAccessible.queryAccessibleInterface(buttons["system"]).text(
        QtGui.QAccessible.Text.Name
    )
    assert name == "Details: System"


def test_each_category_has_its_sentence(open_page):
    page = open_page()
    shown = {label.text() for label in page.form.findChildren(QtWidgets.QLabel)}
    assert {category_sentence(category) for category in Category} <= shown


def test_where_the_data_goes_is_folded_away_unless_it_is_another_server(world, open_page, qtbot):
    page = open_page()
    assert line(page, "url").isVisible(), "the tests' server is another one"
    for name in ("PostHogURL", "PostHogAPIKey"):
        world.settings.reset(name)
    page = open_page()
    assert not line(page, "url").isVisible()
    qtbot.mouseClick(
        page.form.findChild(QtWidgets.QToolButton, "advanced"), Qt.MouseButton.LeftButton
    )
    assert line(page, "url").isVisible()


def test_sent_data_holds_the_panel_and_asks_for_little_height(open_page, qtbot):
    page = open_page()
    high = page.form.minimumSizeHint().height()
    page.form.findChild(QtWidgets.QTabWidget, "tabs").setCurrentIndex(1)
    qtbot.wait(20)
    label = page.form.findChild(QtWidgets.QLabel, "immediately")
    assert label.isVisible()
    assert "take effect immediately" in label.text()
    qtbot.waitUntil(lambda: page.form.minimumSizeHint().height() < min(high, 400))


def test_the_icon_in_the_status_bar_can_be_left_out(world, bridge, open_page, qtbot):
    item = StatusItem(bridge, Windows(), world.settings)
    qtbot.addWidget(item)
    world.host.store.watchers.append(item.parameter_changed)
    item.parameter_changed()
    assert item.isVisible()
    page = open_page()
    assert box(page, "statusItem").isChecked()
    click(qtbot, box(page, "statusItem"))
    assert item.isVisible(), "only OK or Apply saves"
    page.saveSettings()
    assert not item.isVisible()
    assert world.host.store.values["ShowStatusBarItem", "bool"] is False
    click(qtbot, box(page, "statusItem"))
    page.saveSettings()
    assert item.isVisible()
    assert ("ShowStatusBarItem", "bool") not in world.host.store.values, "a default is not stored"
