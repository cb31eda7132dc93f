# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Our page in FreeCAD's preferences: found by their search, applied by their buttons.

FreeCAD's dialog is modal: what the panel shows and does has to be possible in it as well.
"""

import sqlite3

import pytest

from freecad_telemetry.catalog.registry import CATALOG
from telemetry_dev.freecad.profile import TELEMETRY

YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": CATALOG.version,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendSystemInformation": True,
}


def look_around():
    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))

    def in_the_preferences():
        dialog = modal_dialog()
        buttons = dialog.findChild(QtWidgets.QDialogButtonBox)
        form = find("TelemetryPreferencesForm", parent=dialog)
        click(find("systemContents", parent=form))
        tree = find("contents", parent=find("systemContents", parent=form).parent())
        wait_for(lambda: "1600 × 1000" in tree.text(), what="not this computer's screen")
        result("contents", tree.text())
        item = find("TelemetryStatusItem")
        result("before", item.isVisible())
        click(find("statusItem", parent=form))
        result("not yet", item.isVisible())
        click(buttons.button(QtWidgets.QDialogButtonBox.Apply))
        pump(0.3)
        result("after", item.isVisible())
        url = find("url", QtWidgets.QLineEdit, form)
        result("server is another one", url.isVisible())
        url.setText("https://telemetry.example.org")
        result("warning", find("serverNote", parent=form).text())
        click(find("freecadServer", parent=form))
        result("address", url.text())
        click(buttons.button(QtWidgets.QDialogButtonBox.Cancel))

    after(2500, in_the_preferences)
    open_preferences()
    pump(0.5)


def search():
    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))

    def in_the_preferences():
        dialog = modal_dialog()
        searches = [
            line
            for line in dialog.findChildren(QtWidgets.QLineEdit)
            if "Search" in line.placeholderText()
        ]
        searches[0].setFocus()
        QTest.keyClicks(searches[0], "history on this comp")
        pump(1)
        texts = [
            view.model().index(row, 0).data(role)
            for window in QtWidgets.QApplication.topLevelWidgets()
            for view in window.findChildren(QtWidgets.QListView)
            if view.isVisible()
            for row in range(view.model().rowCount())
            for role in range(300)
            if isinstance(view.model().index(row, 0).data(role), str)
        ]
        result("found", texts)
        searches[0].clear()
        pump(0.3)
        dialog.reject()

    after(2500, in_the_preferences)
    open_preferences()
    pump(0.5)


def test_the_page_tells_applies_and_warns(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    got = profile.run(look_around).results
    assert "Screen: 1600 × 1000" in got["contents"]
    assert (got["before"], got["not yet"], got["after"]) == (True, True, False)
    assert got["server is another one"]
    assert got["warning"].startswith("With this server and key, your data goes to whoever")
    assert got["address"] == "https://eu.i.posthog.com"
    stored = profile.parameters()[TELEMETRY]
    assert stored["ShowStatusBarItem"] is False
    assert stored["PostHogURL"] == collector.url, "Cancel keeps what held"
    assert "PostHogUUID" not in stored
    assert collector.requests == []


def ask_for_the_addon_manager():
    from freecad_telemetry_gui import startup

    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))
    addon, opened = startup._addon, []
    addon.host.open_addon_manager = lambda: opened.append(modal_dialog() is None)

    def in_the_preferences():
        for _ in range(2):
            addon.bridge.addonManagerRequested.emit()
        pump(0.3)
        result("over the preferences", list(opened))
        modal_dialog().reject()

    after(2500, in_the_preferences)
    open_preferences()
    pump(0.5)
    result("opened alone", opened)


def test_the_addon_manager_opens_once_the_preferences_are_closed(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    got = profile.run(ask_for_the_addon_manager).results
    assert got == {**got, "over the preferences": [], "opened alone": [True]}


@pytest.mark.needs_freecad_1_1("a search in FreeCAD's preferences")
def test_the_page_is_found_by_the_search(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    found = profile.run(search).results["found"]
    assert any("history on this computer" in text for text in found), found


def use_the_panel_in_the_preferences():
    wait_for(lambda: find("TelemetryPanel")._bridge.state.last_accepted, 30)
    bridge = find("TelemetryPanel")._bridge

    def in_the_preferences():
        dialog = modal_dialog()
        form = find("TelemetryPreferencesForm", parent=dialog)
        bars = dialog.findChildren(QtWidgets.QScrollArea, "scrollArea")
        labels = [label for label in form.findChildren(QtWidgets.QLabel) if label.isVisible()]
        result("cut", [x.text() for x in labels if x.height() < x.heightForWidth(x.width())])
        tabs = find("tabs", QtWidgets.QTabWidget, form)
        click(find("systemContents", parent=form))
        pump(1)
        tree = find("contents", parent=find("systemContents", parent=form).parent())
        result("tree scrolls", tree.verticalScrollBar().maximum())
        tabs.setCurrentIndex(1)
        view = wait_for(lambda: next(iter(of_class(form, "PanelView")), None))
        wait_for(lambda: any(tree.text() for tree in of_class(view, "PayloadTree")))
        pump(1)
        area = next(area for area in bars if area.isAncestorOf(form))
        result("around", area.verticalScrollBar().maximum())
        result("payload", next(tree.text() for tree in of_class(view, "PayloadTree")))
        result("messages", find("table", parent=view).model().rowCount())
        identity = bridge.state.identity.id
        click(find("showButton", parent=view))
        result("id", [identity, find("idLabel", parent=view).text()])
        click(find("mainButton", parent=view))
        wait_for(lambda: bridge.state.status.mode.value == "paused")
        result("paused", find("status", QtWidgets.QLabel, form).text())
        click(find("mainButton", parent=view))
        wait_for(lambda: bridge.state.status.mode.value == "sharing")
        click(find("newButton", parent=view))
        new = wait_for_widget("TelemetryNewIdDialog")
        result("over", new.parent() is dialog)
        # Through the window system: a window behind a modal dialog takes no click.
        button = find("makeButton", parent=new)
        place = button.mapTo(new, button.rect().center())
        QTest.mouseClick(new.windowHandle(), QtCore.Qt.LeftButton, QtCore.Qt.NoModifier, place)
        wait_for(lambda: bridge.state.identity.id != identity)
        shot("sent data", dialog)
        click(
            dialog.findChild(QtWidgets.QDialogButtonBox).button(QtWidgets.QDialogButtonBox.Cancel)
        )

    def of_class(parent, name):
        widgets = parent.findChildren(QtWidgets.QWidget)
        return [w for w in widgets if w.isVisible() and type(w).__name__ == name]

    after(2500, in_the_preferences)
    open_preferences()
    pump(0.5)


def test_payload_id_and_history_are_read_in_the_preferences_and_its_buttons_act(
    make_profile, collector
):
    profile = make_profile(parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}})
    got = profile.run(use_the_panel_in_the_preferences, screen="1280x720").results
    assert got["cut"] == [], "every sentence has its lines"
    assert got["tree scrolls"] == got["around"] == 0, "no scroll bar inside another"
    assert "FreeCAD version: 1." in got["payload"]
    assert got["messages"] >= 1
    identity, shown = got["id"]
    assert "".join(shown.split()) == identity
    assert got["paused"].startswith("Paused until")
    assert got["over"]
    with sqlite3.connect(profile.ledger) as ledger:
        answers = [row[0] for row in ledger.execute("SELECT answer FROM decisions")]
        identities = ledger.execute("SELECT count(*) FROM identities").fetchone()
    assert answers == ["yes"], "Cancel concerns Sharing, and nothing was changed there"
    assert identities == (2,)
