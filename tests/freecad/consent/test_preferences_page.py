# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Our page in FreeCAD's preferences: found by their search, applied by their buttons."""

import pytest

from telemetry_dev.freecad.profile import TELEMETRY


def look_around():
    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))

    def in_the_preferences():
        dialog = modal_dialog()
        buttons = dialog.findChild(QtWidgets.QDialogButtonBox)
        form = find("TelemetryPreferencesForm", parent=dialog)
        click(find("systemContents", parent=form))
        tree = find("contents", parent=form)
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
    assert got["warning"].startswith("Then the data does not go to FreeCAD's developers")
    assert got["address"] == "https://eu.i.posthog.com"
    stored = profile.parameters()[TELEMETRY]
    assert stored["ShowStatusBarItem"] is False
    assert stored["PostHogURL"] == collector.url, "Cancel keeps what held"
    assert "PostHogUUID" not in stored
    assert collector.requests == []


@pytest.mark.needs_freecad_1_1("a search in FreeCAD's preferences")
def test_the_page_is_found_by_the_search(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    found = profile.run(search).results["found"]
    assert any("history on this computer" in text for text in found), found
