# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The consent window: what it shows, and what each way out of it does."""

from __future__ import annotations

import pytest

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice, ShownWording
from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.facts.host import Parameter
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.qt import Qt, QtCore, QtGui, QtWidgets
from telemetry_dev.past.values import ID

CHOICES = ("system", "preferences", "addons", "customizations")
TITLE = "Share data to help improve FreeCAD?"
VIEW = "BaseApp/Preferences/View"
CHANGED = {
    Parameter(VIEW, "ShowFPS", "bool"): True,
    Parameter(VIEW, "MarkerSize", "int"): 13,
    Parameter("BaseApp/Preferences/Document", "AutoSaveTimeout", "int"): 5,
    Parameter("BaseApp/Preferences/Document", "prefAuthor", "str"): "Anna Acme",
}


@pytest.fixture
def question(world, bridge, qtbot):
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.findChild(QtWidgets.QPushButton, "shareButton").isEnabled)
    return window


def button(window, name):
    return window.findChild(QtWidgets.QPushButton, name)


def box(window, name):
    return window.findChild(QtWidgets.QCheckBox, name)


def tick(qtbot, widget):
    option = QtWidgets.QStyleOptionButton()
    widget.initStyleOption(option)
    part = QtWidgets.QStyle.SubElement.SE_CheckBoxIndicator
    place = widget.style().subElementRect(part, option, widget).center()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
    assert widget.isChecked()


def press(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def shown_text(window):
    return tree(window).text()


def tree(window):
    return window.findChild(QtWidgets.QTreeView, "payload")


def headings(window):
    """Return the text beside each category of the list."""
    model = tree(window).model()
    rows = range(model.rowCount())
    return {
        str(model.index(row, 0).data()).partition(" (")[0]: model.index(row, 1).data()
        for row in rows
    }


def labels(window):
    """Return the label of every line of the list."""
    return [line.partition(":")[0] for line in shown_text(window).splitlines()]


def label(window, name):
    return window.findChild(QtWidgets.QLabel, name)


def test_nothing_is_ticked_and_no_answer_is_the_default(question):
    assert not any(box(question, name).isChecked() for name in CHOICES)
    assert not question.isModal()
    buttons = question.findChildren(QtWidgets.QPushButton)
    assert {"shareButton", "dontShareButton", "laterButton"} <= {b.objectName() for b in buttons}
    assert not any(b.isDefault() or b.autoDefault() for b in buttons)
    assert not any(b.hasFocus() for b in buttons)


def test_both_answers_look_alike(question):
    yes, no = button(question, "shareButton"), button(question, "dontShareButton")
    assert yes.size() == no.size()
    assert yes.font() == no.font()
    assert yes.palette() == no.palette()
    assert yes.styleSheet() == no.styleSheet() == ""
    assert yes.isFlat() == no.isFlat() is False


def test_it_shows_the_present_value_of_every_point(world, bridge, qtbot):
    theme = Parameter("BaseApp/Preferences/MainWindow", "Theme", "str")
    world.host.values[theme] = "A theme of mine"
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(button(window, "shareButton").isEnabled)
    for name in CHOICES:
        tick(qtbot, box(window, name))
    qtbot.waitUntil(lambda: "not shared" not in shown_text(window))
    text = shown_text(window)
    assert "2560 × 1400" in text
    assert ": only after an unexpected exit" in text
    assert ": when FreeCAD exits" in text
    assert "custom (its name is not sent)" in text
    assert "A theme of mine" not in text
    keys = keys_below(tree(window).model(), QtCore.QModelIndex())
    events = {name for name, event in CATALOG.events.items() if event.category in Category}
    for point in CATALOG.points:
        # Sizes and sides of overlays are there only for a panel that lies in one.
        if point.event in events and "overlay" not in point.source.lower():
            assert point.key in keys, point.key


def keys_below(model, parent):
    found = set()
    for row in range(model.rowCount(parent)):
        found.add(model.index(row, 2, parent).data())
        found |= keys_below(model, model.index(row, 0, parent))
    return found


def test_the_id_that_is_used_again_is_shortened(make, qtbot):
    window = ConsentWindow(make("off"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(button(window, "shareButton").isEnabled)
    text = shown_text(window)
    assert shortened(ID) in text
    assert ID not in text


def test_every_category_stays_with_its_values_whatever_is_checked(question, qtbot):
    shared = {"FreeCAD sessions": ""}
    others = dict.fromkeys(("System", "Preferences", "Addons"), "not shared")
    assert shared.items() | others.items() <= headings(question).items()
    assert len(headings(question)) == 5
    before = labels(question)
    tick(qtbot, box(question, "system"))
    qtbot.waitUntil(lambda: headings(question)["System"] == "")
    qtbot.mouseClick(box(question, "system"), Qt.MouseButton.LeftButton, pos=QtCore.QPoint(8, 8))
    qtbot.waitUntil(lambda: headings(question)["System"] == "not shared")
    assert len(headings(question)) == 5
    assert labels(question) == before
    model = tree(question).model()
    system = model.index_of("/system")
    assert model.node(model.index(3, 0, system)).held_back, "its values are grayed, too"


def test_a_sentence_follows_the_boxes(question, qtbot):
    summary = label(question, "summary")
    assert summary.text() == "You would share: FreeCAD sessions."
    tick(qtbot, box(question, "system"))
    assert summary.text() == "You would share: FreeCAD sessions and System."
    tick(qtbot, box(question, "addons"))
    assert summary.text() == "You would share: FreeCAD sessions, System, and Addons."


@pytest.mark.parametrize("way", ["focus", "check", "heading"])
def test_a_category_is_explained_and_open_when_it_is_chosen(question, qtbot, way):
    view, check_box = tree(question), box(question, "addons")
    index = view.model().index_of("/addons")
    assert not view.isExpanded(index)
    if way == "focus":
        question.activateWindow()
        check_box.setFocus(Qt.FocusReason.TabFocusReason)
    elif way == "check":
        check_box.setChecked(True)
    else:
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
        )
    index = view.model().index_of("/addons")
    qtbot.waitUntil(lambda: view.isExpanded(index))
    assert "official addon catalog" in view.explanation()
    assert "official addon catalog" in check_box.toolTip()


def test_what_is_always_included_is_named_in_full(question):
    always = box(question, "session")
    assert (always.isChecked(), always.isEnabled()) == (True, False)
    assert always.text() == "FreeCAD sessions (always)"
    included = label(question, "included").text()
    named = {
        "freecad_version": ("version", "build", "library versions"),
        "freecad_startup": ("starts",),
        "freecad_shutdown": ("exits",),
        "freecad_unclean_shutdown": ("unexpected exit",),
        ("freecad_unclean_shutdown", "version"): ("FreeCAD's and Qt's version",),
        ("freecad_unclean_shutdown", "qt_version"): ("FreeCAD's and Qt's version",),
        ("freecad_unclean_shutdown", "session_length"): ("how long",),
        ("freecad_unclean_shutdown", "workbench"): ("last workbench",),
        ("freecad_unclean_shutdown", "clean_sessions_before"): ("exited normally before",),
    }
    for words in named.values():
        assert all(word in included for word in words)
    # Whatever is added to the catalog has to be named.
    libraries = {"qt_version", "pyside_version", "occ_version", "coin_version"}
    version = {"version_major", "version_minor", "version_patch", "revision", "build"}
    for point in CATALOG.points:
        if point.category is Category.SESSION and not point.transport:
            known = point.key in libraries | version or (point.event, point.key) in named
            assert known, point.key
    events = {name for name, event in CATALOG.events.items() if event.category is Category.SESSION}
    assert events <= named.keys()


def test_who_gets_the_data_is_told_and_another_server_first(world, bridge, question, qtbot):
    """The tests' own collector is another server."""
    host = world.settings.get("PostHogURL").removeprefix("http://")
    first = question.wording.splitlines()[1]
    assert first == f"This FreeCAD is set up to send data to {host}, not to the FreeCAD project."
    assert "association" not in question.wording
    assert "PostHog" not in question.wording
    assert "withdraw your consent at any time" in question.wording
    for name in ("PostHogURL", "PostHogAPIKey"):
        world.settings.reset(name)
    usual = ConsentWindow(bridge)
    qtbot.addWidget(usual)
    assert "set up to send" not in usual.wording
    assert "The data goes to the FreeCAD project association AISBL. PostHog" in usual.wording
    world.settings.set("PostHogAPIKey", "phc_other")
    other = ConsentWindow(bridge)
    qtbot.addWidget(other)
    assert "set up to send data to eu.i.posthog.com, not to" in other.wording


def test_share_agrees_to_what_is_ticked_and_keeps_what_was_shown(question, world, bridge, qtbot):
    tick(qtbot, box(question, "system"))
    tick(qtbot, box(question, "addons"))
    wording = question.wording
    press(qtbot, button(question, "shareButton"))
    state = world.wait(bridge, lambda state: state.decision.answer is Choice.YES)
    assert state.decision.categories == {Category.SYSTEM, Category.ADDONS}
    assert state.decision.version == CATALOG.version
    assert state.decision.source == "question"
    assert state.decision.language == "en"
    assert state.decision.wording == wording
    lines = wording.splitlines()
    assert lines[0] == TITLE
    assert "with its current values" in lines[2]
    assert lines[3] == "FreeCAD sessions (always)"
    assert lines[5:9] == ["Choose what to share:", "System", "Preferences", "Addons"]
    assert lines[10] == "You would share: FreeCAD sessions, System, and Addons."
    assert lines[-2:] == ["Don't share", "Share"]
    assert state.identity is not None
    assert not question.isVisible()


def test_dont_share_is_a_no_without_an_id(question, world, bridge, qtbot, collector):
    tick(qtbot, box(question, "system"))
    press(qtbot, button(question, "dontShareButton"))
    state = world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    assert state.decision.categories == frozenset()
    assert state.decision.wording.startswith(f"{TITLE}\n")
    assert state.identity is None
    assert collector.connections == 0


@pytest.mark.parametrize("way", ["escape", "close", "later", "enter"])
def test_every_other_way_out_decides_nothing(question, bridge, qtbot, collector, way):
    tick(qtbot, box(question, "system"))
    if way == "escape":
        qtbot.keyClick(question, Qt.Key.Key_Escape)
    elif way == "close":
        question.close()
    elif way == "later":
        press(qtbot, button(question, "laterButton"))
    else:
        qtbot.keyClick(question, Qt.Key.Key_Return)
    assert question.isVisible() == (way == "enter")
    qtbot.wait(300)
    assert bridge.state.decision.answer is Choice.UNDECIDED
    assert bridge.state.identity is None
    assert collector.connections == 0


def test_no_answer_is_possible_before_the_values_are_shown(world, bridge, qtbot, monkeypatch):
    monkeypatch.setattr(bridge.service, "preview", lambda snapshot, categories, then: None)
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    assert not button(window, "shareButton").isEnabled()
    assert not button(window, "dontShareButton").isEnabled()
    assert button(window, "laterButton").isEnabled()


def test_where_the_values_cannot_be_found_out_nothing_can_be_shared(
    world, bridge, qtbot, monkeypatch
):
    monkeypatch.setattr(
        bridge.service, "preview", lambda snapshot, categories, then: then(OSError("<b>disk</b>"))
    )
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    summary = label(window, "summary")
    qtbot.waitUntil(lambda: "<b>disk</b>" in summary.text())
    assert summary.textFormat() == Qt.TextFormat.PlainText
    assert not button(window, "shareButton").isEnabled()


def test_it_closes_when_the_answer_was_given_elsewhere(question, world, bridge, qtbot):
    bridge.service.decline(ShownWording("", "en", 1))
    world.wait(bridge, lambda state: state.status.mode is Mode.OFF)
    qtbot.waitUntil(lambda: not question.isVisible())


def test_it_opens_again_after_a_no(world, bridge, qtbot):
    bridge.service.decline(ShownWording("", "en", 1))
    world.wait(bridge, lambda state: state.decision.answer is Choice.NO)
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(button(window, "shareButton").isEnabled)
    press(qtbot, button(window, "shareButton"))
    world.wait(bridge, lambda state: state.decision.answer is Choice.YES)


def test_texts_follow_the_language_and_the_language_shown_is_recorded(
    question, world, bridge, qtbot, qapp
):
    class Translator(QtCore.QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return f"[{text}]" if context.startswith("Telemetry") else ""

        def isEmpty(self):  # noqa: N802
            return False

    translator = Translator()
    qapp.installTranslator(translator)
    try:
        title = question.findChild(QtWidgets.QLabel, "title")
        qtbot.waitUntil(lambda: title.text() == f"[{TITLE}]")
        assert button(question, "shareButton").text() == "[&Share]"
        assert box(question, "system").text() == "[S&ystem]"
        yes, no = button(question, "shareButton"), button(question, "dontShareButton")
        qtbot.waitUntil(lambda: yes.size() == no.size())
        original = button(question, "originalButton")
        assert original.isVisible()
        press(qtbot, original)
        shown = question.findChild(QtWidgets.QDialog, "TelemetryOriginal")
        assert "with its current values" in shown.text.toPlainText()
        assert "[" not in shown.text.toPlainText()
        shown.close()
        press(qtbot, button(question, "shareButton"))
        state = world.wait(bridge, lambda state: state.decision.answer is Choice.YES)
        assert state.decision.language == "[en]"
        assert state.decision.wording.startswith(f"[{TITLE}]")
    finally:
        qapp.removeTranslator(translator)


def test_everything_can_be_reached_with_the_keyboard(question, qtbot):
    names = set()
    question.activateWindow()
    for _ in range(20):
        focused = QtWidgets.QApplication.focusWidget()
        if focused is not None:
            names.add(focused.objectName())
        qtbot.keyClick(focused or question, Qt.Key.Key_Tab)
    wanted = {*CHOICES, "payload", "shareButton", "dontShareButton", "laterButton"}
    assert wanted <= names


def test_every_control_has_an_accessible_name(question):
    for kind in (QtWidgets.QAbstractButton, QtWidgets.QTreeView):
        for widget in question.findChildren(kind):
            if widget.isVisible():
                found = QtGui.QAccessible.queryAccessibleInterface(widget)
                assert found.text(QtGui.QAccessible.Text.Name), widget.objectName()


def test_changed_settings_are_told_by_name_and_are_called_the_most_specific(world, bridge, qtbot):
    world.host.stored = CHANGED
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(button(window, "shareButton").isEnabled)
    text = box(window, "customizations").text()
    assert text == "&Changed settings – most specific to you"
    lines = [line.strip() for line in shown_text(window).splitlines()]
    for line in (
        "Changed switches and choices: 2 settings",
        "Display: Show counter of frames per second: yes",
        "Display: Marker size: 13px",
        "Changed numbers: 1 setting",
        "Document: Minutes between two auto-recovery files",
        "Other changed settings: Document 1",
    ):
        assert line in lines, line
    assert "Anna" not in shown_text(window)


# The catalog has something new


def yes_to_version_1(world):
    """Let FreeCAD's first start find a yes to the first version, with one category."""
    for name, value in (
        ("FirstStart", False),
        ("Enable", True),
        ("ConsentVersion", 1),
        ("ConsentDate", "2026-11-02T14:03:00+00:00"),
        ("SendSystemInformation", True),
        ("SendCustomizations", True),  # a tick that nobody was asked for
    ):
        world.settings.set(name, value)


@pytest.fixture
def updated(world, qtbot):
    """A core whose user agreed to the first version, and the question about what is new."""
    yes_to_version_1(world)
    world.host.stored = CHANGED
    bridge = world.start()
    world.wait(bridge, lambda state: state.ask_now and state.update_due and not state.outbox.events)
    window = ConsentWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(button(window, "shareButton").isEnabled)
    return bridge, window


def test_who_shares_already_is_asked_about_what_is_new_only(updated, qtbot):
    bridge, window = updated
    assert bridge.state.decision.categories == {Category.SYSTEM}
    shown = {name for name in CHOICES if box(window, name).isVisible()}
    assert shown == {"customizations"}
    assert not box(window, "customizations").isChecked()
    keys = keys_below(tree(window).model(), QtCore.QModelIndex())
    # What is new in a category that was not agreed to would not be sent: it is not asked about.
    preferences = Category.PREFERENCES
    new = {p.key for p in CATALOG.points if p.since > 1 and p.category is not preferences}
    assert new <= keys
    old = {p.key for p in CATALOG.points if p.since == 1 and p.event != "*"}
    assert not (old - {"timestamp"}) & keys
    text = shown_text(window)
    assert "2560" not in text
    assert "Display: Marker size: 13px" in text
    assert not box(window, "session").isVisible()
    included = label(window, "included").text()
    assert included.startswith("You already share: FreeCAD sessions and System.")
    assert label(window, "choose").text() == "Choose what else to share:"
    assert label(window, "summary").text() == "You would share: FreeCAD sessions and System."
    assert button(window, "shareButton").text() == "&Share additional data"
    yes, no = button(window, "shareButton"), button(window, "dontShareButton")
    assert yes.size() == no.size()


def test_share_agrees_to_the_new_part_and_keeps_the_rest(updated, world, qtbot):
    bridge, window = updated
    tick(qtbot, box(window, "customizations"))
    press(qtbot, button(window, "shareButton"))
    state = world.wait(bridge, lambda state: state.decision.version == CATALOG.version)
    assert state.decision.categories == {Category.SYSTEM, Category.CUSTOMIZATIONS}
    assert state.decision.wording.startswith("Share additional data?\n")
    assert state.identity is not None
    assert not state.update_due


def test_share_without_a_tick_agrees_to_new_points_but_to_no_new_category(updated, world, qtbot):
    bridge, window = updated
    press(qtbot, button(window, "shareButton"))
    state = world.wait(bridge, lambda state: state.decision.version == CATALOG.version)
    assert state.decision.categories == {Category.SYSTEM}


def test_declining_the_new_part_keeps_sharing_as_before_and_is_not_asked_again(
    updated, world, qtbot
):
    bridge, window = updated
    identity = bridge.state.identity
    tick(qtbot, box(window, "customizations"))
    press(qtbot, button(window, "dontShareButton"))
    state = world.wait(bridge, lambda state: state.decision.source == "update declined")
    assert state.status.mode is Mode.SHARING
    assert (state.decision.version, state.decision.categories) == (1, {Category.SYSTEM})
    assert state.update_due
    assert state.update_declined
    assert state.identity == identity
    world.quit(bridge)
    again = world.start()
    state = world.wait(again, lambda state: state.status.shares)
    qtbot.wait(200)
    assert not again.state.ask_now
    # "What is new…" in the panel still leads to it.
    later = ConsentWindow(again)
    qtbot.addWidget(later)
    later.show()
    qtbot.waitUntil(button(later, "shareButton").isEnabled)
    press(qtbot, button(later, "shareButton"))
    world.wait(again, lambda state: state.decision.version == CATALOG.version)


def test_closing_the_question_about_something_new_decides_nothing(updated, bridge, qtbot):
    bridge, window = updated
    decision = bridge.state.decision
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.wait(300)
    assert bridge.state.decision == decision
    assert bridge.state.ask_now  # nobody counted that it was shown: this was not by itself


def test_a_no_elsewhere_wins_over_the_new_part(updated, world, qtbot, monkeypatch):
    bridge, window = updated
    monkeypatch.setattr(window, "_on_state", lambda state: None)
    bridge.service.turn_off()
    bridge.service.share_update(
        frozenset({Category.CUSTOMIZATIONS}), ShownWording("?", "en", CATALOG.version)
    )
    world.wait(bridge, lambda state: state.status.mode is Mode.OFF)
    qtbot.wait(200)
    assert bridge.state.decision.answer is Choice.NO
