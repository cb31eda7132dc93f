# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Where the panel stands in FreeCAD: at first, where it was moved to, at the bottom, overlaid."""

import pytest

from telemetry_dev import past
from telemetry_dev.freecad.profile import MAIN_WINDOW, TELEMETRY

SMALL = {MAIN_WINDOW: {"Geometry": "0 0 1278 696", "Maximized": True}}
SCREEN = "1280x720"


@pytest.fixture
def profile(make_profile, collector):
    """A FreeCAD in a small window, with made-up records."""
    server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
    made = make_profile(parameters={TELEMETRY: server, **SMALL})
    past.make(made.ledger, 40)
    return made


def open_at_first():
    window = main_window()

    def shown():
        found = window.findChildren(QtWidgets.QDockWidget)
        return {dock.objectName() for dock in found if not dock.isHidden()}

    before = shown()
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    view = wait_for(lambda: panel.view)
    wait_for(lambda: panel._bridge.state.last, 30)
    pump(2)
    result("beside", [dock.objectName() for dock in window.tabifiedDockWidgets(panel)])
    result("hidden", sorted(before - shown()))
    result("width", panel.width())

    def text(name):
        label = find(name, QtWidgets.QLabel, view)
        assert label.visibleRegion().boundingRect() == label.rect(), name
        return label.text()

    names = ("sentenceLabel", "sharesLabel", "outcomeLabel", "nextLabel", "idLabel")
    result("texts", [text(name) for name in names])
    result("tabs", view.tabs.isVisible())
    page = view.page(0)
    wait_for(lambda: page.message)
    pump(0.5)

    def whole_lines(tree):
        found, index = 0, tree.indexAt(QtCore.QPoint(5, 5))
        while index.isValid():
            found += tree.viewport().rect().contains(tree.visualRect(index))
            index = tree.indexBelow(index)
        return found

    result("messages", whole_lines(page.list))
    result("lines", whole_lines(page.content.tree))
    shot("first")


def test_at_first_it_is_a_tab_beside_the_model_tree_and_tells_all_without_scrolling(profile):
    got = profile.run(open_at_first, screen=SCREEN).results
    assert "Model" in got["beside"] or "Tree view" in got["beside"]
    assert got["hidden"] == [], "no other panel is pushed away"
    assert 310 <= got["width"] <= 330
    status, shares, outcome, following, identity = got["texts"]
    assert status == "Sharing is on."
    assert shares.startswith("You share: FreeCAD sessions, System")
    assert outcome.startswith("Last message accepted")
    assert following
    assert "…" in identity
    assert got["tabs"]
    assert got["messages"] >= 3
    assert got["lines"] >= 6


def move_to_the_bottom():
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    main_window().addDockWidget(QtCore.Qt.BottomDockWidgetArea, panel)
    view = wait_for(lambda: panel.view)
    main_window().resizeDocks([panel], [240], QtCore.Qt.Vertical)
    pump(1)

    def place(widget):
        return QtCore.QRect(widget.mapTo(view, QtCore.QPoint(0, 0)), widget.size())

    card, page = place(view.status_card), place(view.page(0))
    result("beside", card.right() < page.left())
    result("inside", view.rect().contains(page))
    result("heights", (view.height(), page.height()))
    shot("bottom")
    panel.hide()


def look_where_it_is():
    panel = find("TelemetryPanel")
    Gui.runCommand("Telemetry_TogglePanel")
    wait_for(panel.isVisible)
    area = main_window().dockWidgetArea(panel)
    result("bottom", area == QtCore.Qt.BottomDockWidgetArea)


def test_at_the_bottom_it_shows_data_and_there_it_is_found_again(profile):
    got = profile.run(move_to_the_bottom, screen=SCREEN).results
    assert got["beside"]
    assert got["inside"]
    height, page_height = got["heights"]
    assert height < 300
    assert page_height >= height - 60
    assert profile.run(look_where_it_is, screen=SCREEN).results["bottom"]


def lay_over():
    App.newDocument("Overlay")  # an overlay is hidden where there is no 3D view
    pump(1)
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    view = wait_for(lambda: panel.view)
    pump(1)

    def overlaid():
        return panel.parentWidget().metaObject().className() == "Gui::OverlaySplitter"

    for _ in range(2):  # some docks may be overlaid from the start: the first one ends that
        if not overlaid():
            Gui.runCommand("Std_DockOverlayAll")
            pump(1)
    result("overlaid", overlaid())
    result("status", not find("sentenceLabel", parent=view).visibleRegion().isEmpty())
    page = view.page(0)
    place = QtCore.QRect(page.mapTo(view, QtCore.QPoint(0, 0)), page.size())
    result("inside", view.rect().contains(place))
    shot("overlay")


def test_as_an_overlay_it_shows_card_and_page(profile):
    got = profile.run(lay_over, screen=SCREEN).results
    assert got["overlaid"]
    assert got["status"]
    assert got["inside"]
