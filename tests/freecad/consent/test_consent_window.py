# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""When the question opens by itself, and how it lives with FreeCAD's own dialogs."""

import sqlite3

import pytest

from telemetry_dev.freecad.profile import TELEMETRY, USED

START = "BaseApp/Preferences/Mod/Start"
WELCOMED = {START: USED[START]}
"""The Welcome page is done with."""


def look():
    pump(2.5)
    question = find("TelemetryQuestion")
    result("question", question is not None and question.isVisible())
    result("modal", modal_dialog() is not None)
    result("window", main_window().isVisible())


def test_a_new_profile_is_asked_at_its_second_start_and_three_times_at_most(make_profile):
    profile = make_profile(used=False, parameters=WELCOMED)
    seen = []
    for _ in range(5):
        run = profile.run(look)
        seen.append(run.results["question"])
        assert not run.results["modal"]
        assert run.returncode == 0
    assert seen == [False, True, True, True, False]
    with sqlite3.connect(profile.ledger) as ledger:
        assert ledger.execute("SELECT count(*) FROM decisions").fetchone() == (0,)
        assert ledger.execute("SELECT count(*) FROM identities").fetchone() == (0,)


def test_a_first_start_that_was_very_short_counts_too(make_profile):
    profile = make_profile(used=False, parameters=WELCOMED)
    profile.run("quit()")
    assert profile.run(look).results["question"]


def welcome():
    def is_asked():
        question = find("TelemetryQuestion")
        return question is not None and question.isVisible()

    page = wait_for_widget("FirstStartWidget")
    pump(3)
    result("over the page", is_asked())
    choices = [box.count() for box in page.findChildren(QtWidgets.QComboBox)]
    result("choices", len([count for count in choices if count > 1]))
    click(next(b for b in page.findChildren(QtWidgets.QPushButton) if "Done" in b.text()))
    wait_for(is_asked, 5)
    result("page", page.isVisible())


def test_nobody_is_asked_before_the_welcome_page_was_answered(make_profile):
    profile = make_profile(used=False)
    profile.run("quit()")
    got = profile.run(welcome).results
    assert got["choices"] >= 3, "language, units, navigation"
    assert not got["over the page"]
    assert not got["page"]


RECOVERY = """<?xml version='1.0' encoding='utf-8'?>
<AutoRecovery SchemaVersion="1">
  <Status>Created</Status><Label>Unnamed</Label><FileName></FileName>
</AutoRecovery>
"""


def recover():
    dialog = wait_for(modal_dialog)
    result("dialog", dialog.metaObject().className())
    pump(3)
    question = find("TelemetryQuestion")
    result("during", question is not None and question.isVisible())
    dialog.close()
    wait_for_widget("TelemetryQuestion", 5)


def test_nobody_is_asked_while_documents_are_recovered(make_profile):
    profile = make_profile()
    unused = 4_000_000  # a process that is gone
    name = f"FreeCAD_Doc_6a1b6f39-54a1-4f5a-9d34-0123456789ab_0a1b2c_{unused}"
    profile.write_cache(f"{name}/fc_recovery_file.xml", RECOVERY)
    profile.write_cache(f"FreeCAD_{unused}.lock", "")
    got = profile.run(recover).results
    assert got == {"dialog": "Gui::Dialog::DocumentRecovery", "during": False}


def measure():
    question = wait_for_widget("TelemetryQuestion")
    wait_for(find("shareButton", parent=question).isEnabled)
    pump(0.5)
    frame, available = question.frameGeometry(), question.screen().availableGeometry()
    result("fits", available.contains(frame))
    result("sizes", [frame.width(), frame.height(), available.width(), available.height()])
    area = find("fittingArea", QtWidgets.QScrollArea, question)
    result("scrolls", area.verticalScrollBar().maximum())
    for name in ("dontShareButton", "shareButton", "laterButton", "noticeButton"):
        button = find(name, parent=question)
        place = QtCore.QRect(button.mapTo(question, QtCore.QPoint(0, 0)), button.size())
        result(name, question.rect().contains(place))


@pytest.mark.parametrize(
    ("screen", "scale"), [("1366x768", 1.25), ("1920x1080", 2.0), ("800x500", 1.0)]
)
def test_all_of_the_window_is_on_the_screen(make_profile, screen, scale):
    got = make_profile().run(measure, screen=screen, scale=scale).results
    assert got["fits"], got["sizes"]
    assert got["scrolls"] == 0
    buttons = ("dontShareButton", "shareButton", "laterButton", "noticeButton")
    assert all(got[name] for name in buttons)


def change_your_mind():
    def in_the_preferences():
        dialog = modal_dialog()
        click(dialog.findChild(QtWidgets.QCheckBox, "sharing"))
        pump(0.5)
        question = shown()
        result("over the dialog", question.parent() is dialog)
        # Through the window system: a window behind a modal dialog takes no click.
        for name in ("system", "shareButton"):
            widget = find(name, parent=question)
            wait_for(widget.isEnabled)
            place = widget.mapTo(question, QtCore.QPoint(10, widget.height() // 2))
            handle = question.windowHandle()
            QTest.mouseClick(handle, QtCore.Qt.LeftButton, QtCore.Qt.NoModifier, place)
        wait_for(dialog.findChild(QtWidgets.QCheckBox, "sharing").isChecked, what="not shared")
        click(dialog.findChild(QtWidgets.QDialogButtonBox).button(QtWidgets.QDialogButtonBox.Ok))

    def shown():
        windows = QtWidgets.QApplication.topLevelWidgets()
        found = [w for w in windows if w.objectName() == "TelemetryQuestion" and w.isVisible()]
        return found[0] if found else None

    click(find("dontShareButton", parent=wait_for_widget("TelemetryQuestion")))
    pump(1)
    group = parameters("BaseApp/Preferences/Mod/Telemetry")
    result("after no", sorted(group.GetContents()))
    after(2000, in_the_preferences)
    open_preferences()
    pump(1)
    result("enabled", group.GetBool("Enable", False))
    result("system", group.GetBool("SendSystemInformation", False))
    result("preferences", group.GetBool("SendPreferences", False))


def test_turning_sharing_on_in_the_preferences_asks_the_question(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: {"PostHogURL": collector.url}})
    run = profile.run(change_your_mind)
    no = {name: value for _, name, value in run.results["after no"]}
    assert (no["Enable"], no["FirstStart"]) == (False, False)
    assert "PostHogUUID" not in no
    assert run.results["over the dialog"]
    assert run.results["enabled"] is True
    assert run.results["system"] is True
    assert run.results["preferences"] is False
    with sqlite3.connect(profile.ledger) as ledger:
        decisions = ledger.execute("SELECT answer, source FROM decisions ORDER BY id").fetchall()
    assert decisions == [("no", "question"), ("yes", "question")]


def close_the_preferences_first():
    click(find("laterButton", parent=wait_for_widget("TelemetryQuestion")))

    def in_the_preferences():
        dialog = modal_dialog()
        click(dialog.findChild(QtWidgets.QCheckBox, "sharing"))
        pump(0.5)
        buttons = dialog.findChild(QtWidgets.QDialogButtonBox)
        click(buttons.button(QtWidgets.QDialogButtonBox.Cancel))

    after(2000, in_the_preferences)
    open_preferences()
    pump(1)
    windows = QtWidgets.QApplication.topLevelWidgets()
    (question,) = [w for w in windows if w.objectName() == "TelemetryQuestion" and w.isVisible()]
    result("parent", question.parent() is main_window())
    click(find("dontShareButton", parent=question))
    pump(1)
    result("enabled", parameters("BaseApp/Preferences/Mod/Telemetry").GetBool("Enable", True))


def test_the_question_outlives_the_preferences_that_it_was_opened_from(make_profile):
    run = make_profile().run(close_the_preferences_first)
    assert run.results["parent"]
    assert run.results["enabled"] is False


def reset_the_page():
    group = parameters("BaseApp/Preferences/Mod/Telemetry")
    pump(1)
    result("enabled before", group.GetBool("Enable", False))

    def choose_reset():
        menu = QtWidgets.QApplication.activePopupWidget()
        menu.setActiveAction(menu.actions()[0])
        QTest.keyClick(menu, QtCore.Qt.Key_Return)

    def in_the_preferences():
        dialog = modal_dialog()
        after(500, choose_reset)
        click(dialog.findChild(QtWidgets.QPushButton, "buttonReset"))
        pump(2)
        boxes = dialog.findChildren(QtWidgets.QCheckBox, "sharing")
        result("boxes", [box.isChecked() for box in boxes if box.isVisible()])
        click(dialog.findChild(QtWidgets.QDialogButtonBox).button(QtWidgets.QDialogButtonBox.Ok))

    after(2000, in_the_preferences)
    open_preferences()
    pump(2)
    result("first start", group.GetBool("FirstStart", True))
    result("enabled", group.GetBool("Enable", False))


def test_reset_in_the_preferences_means_not_decided(make_profile, collector):
    decided = {
        "FirstStart": False,
        "Enable": True,
        "ConsentVersion": 1,
        "ConsentDate": "2026-11-02T14:03:00+00:00",
        "HistoryDays": 30,
    }
    profile = make_profile(parameters={TELEMETRY: {**decided, "PostHogURL": collector.url}})
    run = profile.run(reset_the_page)
    assert run.results["enabled before"] is True
    assert run.results["boxes"] == [False]
    assert run.results["first start"] is True
    assert run.results["enabled"] is False
    stored = profile.parameters()[TELEMETRY]
    assert "HistoryDays" not in stored
    assert "PostHogURL" not in stored
    with sqlite3.connect(profile.ledger) as ledger:
        answers = [row[0] for row in ledger.execute("SELECT answer FROM decisions ORDER BY id")]
    assert answers == ["yes", "undecided"]
