# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Every button of the panel, pressed once in real FreeCAD; what came of it in ledger and server."""

import inspect
import json
import sqlite3

from freecad_telemetry.consent.identity import shortened
from telemetry_dev.collector import Behavior
from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.freecad.run import GUI_THREAD_WATCH, PANEL_DRIVER

NEWEST = 99
"""A catalog version that counts as the newest: no question about new points comes up."""


def yes(collector, **more):
    """Return parameters with which the first start finds a yes."""
    return {
        "FirstStart": False,
        "Enable": True,
        "ConsentVersion": NEWEST,
        "ConsentDate": "2026-11-02T14:03:00+00:00",
        "SendSystemInformation": True,
        "SendPreferences": True,
        "PostHogURL": collector.url,
        "DataRemovalURL": collector.removal_url,
        **more,
    }


def script(*parts):
    """Return the statements of functions as one script."""
    texts = [PANEL_DRIVER]
    for part in parts:
        lines = inspect.getsource(part).splitlines()[1:]
        texts.append(inspect.cleandoc("\n".join(["", *lines])))
    texts.append('result("pressed", pressed)')
    texts.append('import gui_thread_watch; result("watched", gui_thread_watch.seen)')
    return "\n".join(texts)


def rows(profile, query):
    """Return what the ledger has."""
    with sqlite3.connect(profile.ledger) as ledger:
        return ledger.execute(query).fetchall()


def status_and_identity():
    wait_for(lambda: bridge.state.last, 30)
    result("first", sentence())
    kept = []
    press("mainButton", view)
    wait_for(lambda: sentence().startswith("Paused"))
    kept.append((sentence(), group.GetString("PausedUntil")))
    press("mainButton", view)
    wait_for(lambda: sentence() == "Sharing is on.")
    for number in range(4):
        choose(view.status_card.main_button, number)
        wait_for(lambda: sentence().startswith("Paused"))
        pump(0.3)
        kept.append((sentence(), group.GetString("PausedUntil")))
        press("mainButton", view)
        wait_for(lambda: sentence() == "Sharing is on.")
    result("pauses", kept)
    press("turnOffButton", view.status_card)
    off = dialog("TelemetryTurnOffDialog")
    press("removalBox", off)
    press("removalBox", off)
    press("cancelButton", off)
    turn_off()
    pump(0.5)
    result("off", (group.GetBool("Enable", True), group.GetBool("FirstStart", True)))
    press("mainButton", view)
    question = dialog("TelemetryQuestion")
    wait_for(find("shareButton", parent=question).isEnabled)
    press("system", question)
    press("shareButton", question)
    wait_for(lambda: sentence() == "Sharing is on.")
    wait_for(lambda: bridge.state.outbox.events == 0 and not bridge.state.outbox.sending, 20)
    result("on again", (group.GetBool("SendSystemInformation"), group.GetBool("SendPreferences")))

    label = find("idLabel", parent=view)
    first = bridge.state.identity.id
    hidden = label.text()
    press("showButton", view)
    shown = label.text()
    press("showButton", view)
    press("copyButton", view.identity_bar)
    result("ids", (hidden, shown.replace("\n", ""), label.text(), clipboard.text()))
    press("newButton", view)
    press("cancelButton", dialog("TelemetryNewIdDialog"))
    press("newButton", view)
    new = dialog("TelemetryNewIdDialog")
    press("removalBox", new)
    press("makeButton", new)
    wait_for(lambda: bridge.state.identity.id != first)
    wait_for(lambda: bridge.state.requests and bridge.state.requests[0].state.value == "accepted")
    pump(0.5)
    result("new id", (first, bridge.state.identity.id, group.GetString("PostHogUUID")))


def test_status_and_identity(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: yes(collector)}, addons=GUI_THREAD_WATCH)
    run = profile.run(script(status_and_identity), timeout=150)
    got = run.results
    assert not got["watched"], "opened on the GUI thread"
    sentences, until = zip(*got["pauses"], strict=True)
    assert got["first"] == "Sharing is on."
    assert until[0] == until[4] == "resume"
    assert until[1] == "restart"
    assert "20" < until[2] < until[3]
    assert sentences[0] == "Paused until you resume."
    assert sentences[1] == "Paused until FreeCAD restarts."
    assert got["off"] == [False, False]
    assert got["on again"] == [True, False]
    hidden, shown, again, copied = got["ids"]
    first, second, stored = got["new id"]
    assert hidden == again != shown == copied == first
    assert stored == second != first
    answers = rows(profile, "SELECT answer, categories, source FROM decisions ORDER BY id")
    assert [(answer, source) for answer, _, source in answers] == [
        ("yes", "adopted"),
        ("no", "panel"),
        ("yes", "question"),
    ]
    assert json.loads(answers[-1][1]) == ["system"]
    sent = [request for request in collector.requests if request.method == "POST"]
    assert {event["distinct_id"] for request in sent for event in request.events} == {first}
    assert "freecad_preferences" not in {event["event"] for event in sent[-1].events}
    (removal,) = (request for request in collector.requests if request.method == "DELETE")
    assert removal.target.endswith(f"person_id={first}")
    assert rows(profile, "SELECT removed_at IS NOT NULL FROM identities ORDER BY since") == [
        (1,),
        (0,),
    ]


def payloads_and_history():
    wait_for(lambda: bridge.state.last, 30)
    turn_off()  # off and on again: there is an older payload
    press("mainButton", view)
    question = dialog("TelemetryQuestion")
    wait_for(find("shareButton", parent=question).isEnabled)
    press("shareButton", question)
    wait_for(lambda: sentence() == "Sharing is on.")
    before = bridge.state.last
    wait_for(lambda: bridge.state.last is not before and bridge.state.outbox.events == 0, 20)
    pump(0.5)

    for number, name in ((0, "sent"), (1, "next")):
        page = tab(number)
        tree = find("tree", parent=page)
        wait_for(tree.model().rowCount)
        show_as("keys", page)
        result(f"{name} keys", not tree.isColumnHidden(2))
        tree.copy_all()
        result(f"{name} words", clipboard.text())
        show_as("as_sent", page)
        press("copyButton", page)
        result(f"{name} raw", clipboard.text())
        if number == 0:
            press("prettyBox", page)
            result("pretty", find("textEdit", parent=page).toPlainText())
        show_as("readable", page)

    page = tab(0)
    wait_for(lambda: page.model.rowCount() >= 2)
    everything = page.model.rowCount()
    messages, tree = page.list, page.content.tree
    result("newest", (messages.currentIndex().row(), page.message.row.id))
    place = messages.visualRect(page.model.index(1, 0)).bottomLeft() + QtCore.QPoint(20, -5)
    QTest.mouseClick(messages.viewport(), QtCore.Qt.LeftButton, QtCore.Qt.NoModifier, place)
    wait_for(lambda: page.message.row.id == page.model.row_at(page.model.index(1, 0)).id)
    result("chosen", (messages.currentIndex().row(), page.message.row.id))
    edit = find("searchEdit", parent=page)
    QTest.mouseClick(edit, QtCore.Qt.LeftButton)
    QTest.keyClicks(edit, "nothing like it")
    wait_for(lambda: page.model.rowCount() == 0)
    edit.clear()
    wait_for(lambda: page.model.rowCount() == everything)
    QTest.keyClicks(edit, "version_minor")
    wait_for(lambda: "version_minor" in tree.explanation())
    result("hit", tree.explanation())
    QTest.keyClick(edit, QtCore.Qt.Key_Return)
    QTest.keyClick(edit, QtCore.Qt.Key_Escape)
    wait_for(lambda: page.model.rowCount() == everything)
    press("exportButton", page)
    result("json", save_file("history.json"))
    press("exportButton", page)
    result("csv", save_file("history.csv"))
    choose(find("exportButton", parent=page), 0)
    warning = dialog("TelemetryExportWarning")
    click(next(b for b in warning.buttons() if b is not warning.escapeButton()))
    result("json with ids", save_file("history-ids.json"))
    wait_for(lambda: find("TelemetryToast", parent=page).text().startswith("Saved as "))
    press("deleteButton", page)
    press("cancelButton", dialog("TelemetryEraseDialog"))
    result("kept", page.model.rowCount())
    press("deleteButton", page)
    erase = dialog("TelemetryEraseDialog")
    press("eraseButton", erase)
    wait_for(lambda: page.model.rowCount() < everything)
    pump(0.5)
    press("nextButton", page)
    wait_for(lambda: view.tabs.currentIndex() == 1)
    result("id", bridge.state.identity.id)


def test_payloads_and_history(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: yes(collector)}, addons=GUI_THREAD_WATCH)
    folder = str(profile.home)
    run = profile.run(script(payloads_and_history), args={"folder": folder}, timeout=150)
    got = run.results
    assert not got["watched"], "opened on the GUI thread"
    identifier = got["id"]
    assert got["newest"][0] == 0
    assert got["chosen"][0] == 1
    assert got["newest"][1] > got["chosen"][1]
    assert "Key: version_minor" in got["hit"]
    sent = [request for request in collector.requests if request.method == "POST"]
    for name in ("sent", "next"):
        assert got[f"{name} keys"]
        assert "FreeCAD version: 1." in got[f"{name} words"]
        assert identifier not in got[f"{name} raw"] + got[f"{name} words"]
    uuids = [event["uuid"] for event in sent[-1].events]
    assert all(number in got["sent raw"] for number in uuids)
    assert len(got["pretty"].splitlines()) > len(got["sent raw"].splitlines())
    written = json.loads(got["json"])
    exported = {event["uuid"] for row in written["history"] for event in row["events"]}
    assert {event["uuid"] for request in sent for event in request.events} <= exported
    assert identifier not in got["json"] + got["csv"]
    assert identifier in got["json with ids"]
    assert (
        got["csv"].splitlines()[0].endswith("when,what,result,events,bytes,attempts,names,reason")
    )
    assert got["kept"] >= 2
    assert rows(profile, "SELECT count(*) FROM attempts") == [(0,)]
    assert rows(profile, "SELECT id FROM identities") == [(identifier,)], "IDs outlive the history"


def your_data():
    wait_for(lambda: bridge.state.last, 30)
    opened = []

    class Opener(QtCore.QObject):
        @QtCore.Slot(QtCore.QUrl)
        def open(self, url):
            opened.append(url.toString())

    opener = Opener()
    for scheme in ("mailto", "https"):
        QtGui.QDesktopServices.setUrlHandler(scheme, opener, "open")
    first = bridge.state.identity.id
    press("newButton", view)
    press("makeButton", dialog("TelemetryNewIdDialog"))
    wait_for(lambda: bridge.state.former)
    page = tab(2)
    press("copyDataButton", page)
    copy = dialog("TelemetryCopyDialog")
    press("mailButton", copy)
    press("copyTextButton", copy)
    result("mail", clipboard.text())
    press("closeButton", copy)
    tabs = []
    for name in ("noticeButton", "listButton", "notCollectedButton", "decisionsButton"):
        press(name, page)
        privacy = dialog("TelemetryPrivacyDialog")
        tabs.append(find("tabs", QtWidgets.QTabWidget, privacy).currentIndex())
        press("closeButton", privacy)
    result("tabs", tabs)
    for name in ("resultsButton", "sourceButton", "contactButton"):
        press(name, page)
    press("copyContactButton", page)
    result("contact", clipboard.text())
    result("opened", opened)
    press("copyIdButton", page)
    result("former", (clipboard.text(), first))
    press("removeIdButton", page)
    removal = dialog("TelemetryRemovalDialog")
    result("asked", find("idBox", parent=removal).currentData())
    press("retryBox", removal)
    press("retryBox", removal)
    result("trouble")
    told("trouble")
    press("requestButton", removal)
    wait_for(lambda: bridge.state.requests[0].state.value == "waiting", what="not waiting")
    press("cancelRequestButton", removal)
    wait_for(lambda: bridge.state.requests[0].state.value == "cancelled", what="not cancelled")
    press("closeButton", removal)
    press("retryRequestButton", page)
    wait_for(lambda: bridge.state.requests[0].state.value == "waiting", what="not waiting again")
    press("cancelRequestButton", page)
    wait_for(lambda: bridge.state.requests[0].state.value == "cancelled")
    result("health")
    told("health")
    press("retryRequestButton", page)
    wait_for(lambda: bridge.state.requests[0].state.value == "accepted", 20)
    result("sharing", sentence())
    press("removalButton", page)
    removal = dialog("TelemetryRemovalDialog")
    press("requestButton", removal)
    wait_for(lambda: bridge.state.requests[0].state.value == "accepted", 20)
    result("words", find("stateLabel", parent=removal).text())
    press("closeButton", removal)
    pump(0.5)
    result("after", (sentence(), group.GetBool("Enable", True)))
    page = tab(0)
    wait_for(lambda: page.message and page.message.row.kind.value == "removal")
    wait_for(page.content.raw.isVisible)
    result("removal", (page.message.row.outcome.value, page.message.ids[0]))
    press("copyButton", page)
    result("removal as sent", clipboard.text())
    opener.deleteLater()  # Qt's list of handlers is connected with it, and outlives Python
    pump(0.1)


def test_your_data(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: yes(collector)}, addons=GUI_THREAD_WATCH)
    live = profile.start(script(your_data))
    live.wait_for_result("trouble", 90)
    collector.removal_status = 503
    live.tell("trouble")
    live.wait_for_result("health", 60)
    collector.removal_status = 200
    live.tell("health")
    run = live.wait(120)
    got = run.results
    assert not got["watched"], "opened on the GUI thread"
    copied, first = got["former"]
    assert copied == first == got["asked"]
    mail, statistics, source, contact = got["opened"]
    assert mail.startswith("mailto:telemetry@freecad.org?subject=")
    assert {link.partition("://")[0] for link in (statistics, source)} == {"https"}
    assert contact == "mailto:telemetry@freecad.org"
    assert got["contact"] == "telemetry@freecad.org"
    assert got["tabs"] == [0, 1, 2, 3]
    assert got["mail"].startswith("To: telemetry@freecad.org")
    assert got["sharing"] == "Sharing is on.", "the removal under a former ID leaves sharing on"
    assert "accepted" in got["words"]
    assert got["after"] == ["Sharing is off.", False]
    removals = [request for request in collector.requests if request.method == "DELETE"]
    outcome, second = got["removal"]
    assert outcome == "accepted"
    assert removals[-1].target.endswith(second)
    shown = got["removal as sent"].replace(shortened(second), second)
    head = removals[-1].head.decode().replace("\r\n", "\n").rstrip()
    assert shown.startswith(f"{collector.url}{removals[-1].target}\n\n{head}\n")
    assert "HTTP status 200\n" in shown
    outcomes = rows(profile, "SELECT outcome, status FROM removal_attempts ORDER BY id")
    assert outcomes[-2:] == [("accepted", 200), ("accepted", 200)]
    assert set(outcomes[:-2]) == {("retry", 503)}
    assert removals[0].target.endswith(first)
    assert (removals[-1].status, removals[-1].target.endswith(first)) == (200, False)
    assert rows(profile, "SELECT kind, state FROM requests ORDER BY id") == [
        ("copy", "prepared"),
        ("removal", "accepted"),
        ("removal", "accepted"),
    ]


def try_now():
    wait_for(lambda: bridge.state.outbox.failing_since, 30)
    button = find("tryNowButton", parent=view)
    if args["offered"]:
        wait_for(button.isVisible, what="Try now is not offered")
        result("failing")
        told("well")
        press("tryNowButton", view)
        wait_for(lambda: bridge.state.last and bridge.state.outbox.events == 0, 40)
    pump(0.5)
    result("visible", button.isVisible())
    result("outcome", find("outcomeLabel", parent=view).text())


def test_try_now_sends_what_waits(make_profile, collector):
    collector.behave(Behavior.answer(500))
    profile = make_profile(parameters={TELEMETRY: yes(collector)}, addons=GUI_THREAD_WATCH)
    live = profile.start(script(try_now), args={"offered": True})
    live.wait_for_result("failing", 90)
    collector.behave(Behavior.normal())
    live.tell("well")
    run = live.wait(120)
    assert not run.results["visible"], "nothing waits any more"
    assert run.results["outcome"].startswith("Last message accepted")
    assert [request.status for request in collector.requests] == [500, 200]


def test_try_now_is_not_offered_against_a_retry_after(make_profile, collector):
    collector.behave(Behavior.answer(429, retry_after=600))
    profile = make_profile(parameters={TELEMETRY: yes(collector)}, addons=GUI_THREAD_WATCH)
    run = profile.run(script(try_now), args={"offered": False})
    assert not run.results["visible"]
    assert run.results["outcome"].startswith("The server asked to try again later")
    assert len(collector.requests) == 1


def what_is_new():
    wait_for(lambda: bridge.state.update_due, 30, "nothing new")
    after(2500, lambda: modal_dialog().reject())
    press("changeButton", view)  # comes back when FreeCAD's preferences are closed
    press("updateButton", view)
    result("question", dialog("TelemetryQuestion").isVisible())


def test_what_is_new_opens_the_question(make_profile, collector):
    profile = make_profile(
        parameters={TELEMETRY: yes(collector, ConsentVersion=1)}, addons=GUI_THREAD_WATCH
    )
    assert profile.run(script(what_is_new)).results["question"]


NAMED_COMPUTER = {
    "AATelemetryComputer": {
        "named_computer.py": """
import pathlib

read_text = pathlib.Path.read_text


def read_or_make_up(path, *arguments, **options):
    if str(path) == "/etc/machine-id":
        return "made up"
    return read_text(path, *arguments, **options)


pathlib.Path.read_text = read_or_make_up
""",
        "Init.py": "import named_computer",
    }
}
"""An addon that gives the computer an ID, which a root has not."""


def first_computer():
    wait_for(lambda: bridge.state.last, 30)
    result("asked", find("computerNotice", parent=view).isVisible())
    Gui.runCommand("Telemetry_TogglePanel")  # the next FreeCAD opens it


def other_computer():
    notice = find("computerNotice", parent=view)
    wait_for(notice.isVisible)
    shot("notice", panel)
    press("newIdHereButton", notice)
    press("cancelButton", dialog("TelemetryNewIdDialog"))
    press("keepIdButton", notice)
    wait_for(lambda: not notice.isVisible())
    result("sharing", sentence())
    Gui.runCommand("Telemetry_TogglePanel")  # the next FreeCAD opens it


def test_a_ledger_from_another_computer_is_kept(make_profile, collector):
    profile = make_profile(
        parameters={TELEMETRY: yes(collector)}, addons={**GUI_THREAD_WATCH, **NAMED_COMPUTER}
    )
    assert not profile.run(script(first_computer)).results["asked"]
    ((here,),) = rows(profile, "SELECT value FROM state WHERE name = 'computers'")
    rows(profile, "UPDATE state SET value = '0123456789abcdef' WHERE name = 'computers'")
    got = profile.run(script(other_computer)).results
    assert not got["watched"], "opened on the GUI thread"
    assert got["sharing"] == "Sharing is on."
    assert rows(profile, "SELECT value FROM state WHERE name = 'computers'") == [
        (f"0123456789abcdef {here}",)
    ]
    assert not profile.run(script(first_computer)).results["asked"]


def untouched():
    names = {}
    for number in range(3):
        page = tab(number)
        for button in page.findChildren(QtWidgets.QAbstractButton):
            if button.objectName() and not button.objectName().startswith("qt_"):
                names.setdefault(form_of(button), set()).add(button.objectName())
    for widget in (view.status_card, view.identity_bar, find("computerNotice", parent=view)):
        for button in widget.findChildren(QtWidgets.QAbstractButton):
            names.setdefault(form_of(button), set()).add(button.objectName())
    result("names", {form: sorted(found) for form, found in names.items()})


def undecided():
    press("nextButton", tab(0))
    wait_for(lambda: find("tree", parent=tab(1)).model().rowCount())


def test_undecided_the_page_sent_leads_to_what_would_be_sent(make_profile, collector):
    profile = make_profile(
        parameters={TELEMETRY: {"PostHogURL": collector.url}}, addons=GUI_THREAD_WATCH
    )
    profile.run(script(undecided), timeout=90)
    assert collector.requests == []


def test_no_button_of_the_view_is_left_out(make_profile, collector):
    profile = make_profile(parameters={TELEMETRY: yes(collector)}, addons=GUI_THREAD_WATCH)
    names = profile.run(script(untouched)).results["names"]
    text = "".join(
        inspect.getsource(part)
        for part in (
            status_and_identity,
            payloads_and_history,
            your_data,
            try_now,
            what_is_new,
            undecided,
            other_computer,
        )
    )
    left_out = [
        f"{form}: {name}"
        for form, found in names.items()
        for name in found
        if f'"{name}"' not in text and name not in ("ScrollLeftButton", "ScrollRightButton")
    ]
    assert left_out == []
