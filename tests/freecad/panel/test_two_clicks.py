# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The questions that the panel answers, each in at most two clicks from its opening.

docs/panel.md tells the same paths to people; keep the two alike.
"""

import inspect

import pytest

from telemetry_dev import past
from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.freecad.run import PANEL_DRIVER

PATHS = {
    "what was sent last": ([], "FreeCAD version: 1."),
    "when": ([], "Today"),
    "to whom": ([], "events to 127.0.0.1:"),
    "under which ID": ([], "under ID 4c60\u2060…\u2060e0."),
    "under which ID, in full": (["showButton"], "4c60b1f2-9d1e-4f6a-8a35-c1d5a0b7e1e0"),
    "which categories are shared": ([], "You share: FreeCAD sessions, System"),
    "whether it was accepted": ([], "Last message accepted"),
    "every byte of it": (["As sent"], "POST /batch/ HTTP/1.1"),
    "what will be sent next": (["Next"], "This would be sent if FreeCAD started now."),
    "what was sent before": ([], "Yesterday"),
    "how to stop for now": (["mainButton"], "Paused until you resume."),
    "how to stop for good": (["turnOffButton"], "Turn off sharing?"),
    "how to get a copy": (["Your data", "copyDataButton"], "To: telemetry@freecad.org"),
    "how to have it removed": (
        ["Your data", "removalButton"],
        "Asks the removal service to remove everything stored under an ID.",
    ),
    "who is responsible": (["Your data", "noticeButton"], "the FreeCAD project association AISBL"),
    "all that can be sent": (["Your data", "listButton"], "Around the data"),
    "what is not collected": (["Your data", "notCollectedButton"], "folders of your documents"),
    "what was decided": (["Your data", "decisionsButton"], "Your decisions as recorded on this"),
    "how to take another ID": (["newButton"], "Data from this computer will be sent"),
}
"""Clicks, and what can be read after them."""


def walk():
    wait_for(lambda: bridge.state.last and bridge.state.outbox.events == 0, 30)
    wait_for(find("tree", parent=view.page(0)).model().rowCount)
    names = {"Sent": 0, "Next": 1, "Your data": 2}

    def shown(window):
        """Return every text that can be read in a window now."""
        texts = []
        for widget in window.findChildren(QtWidgets.QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QtWidgets.QLabel):
                texts.append(widget.text())
            elif isinstance(widget, QtWidgets.QPlainTextEdit):
                texts.append(widget.toPlainText())
            elif hasattr(widget, "show_payload"):
                texts.append(widget.text())
            elif widget.objectName() == "table":
                rows = (widget.model().index(row, 0) for row in range(widget.model().rowCount()))
                texts += [row.data(QtCore.Qt.UserRole + 1) for row in rows]
        return "\n".join(texts)

    def windows():
        """Return the panel's view and the dialogs that are open."""
        found = QtWidgets.QApplication.topLevelWidgets()
        return [
            view,
            *(
                w
                for w in found
                if w.objectName().startswith("Telemetry")
                and w.isVisible()
                and isinstance(w, QtWidgets.QDialog)
            ),
        ]

    def everything():
        return "\n".join(shown(window) for window in windows())

    for question, (steps, wanted) in args["paths"].items():
        for step in steps:
            if step in names:
                tab(names[step])
            elif step == "As sent":
                show_as("as_sent", view.page(0))
            else:
                press(step, view)
        try:
            wait_for(lambda text=wanted: text in everything(), 5)
            result(question, (len(steps), True))
        except TimeoutError:
            result(question, (len(steps), everything()[:4000]))
        for window in windows()[1:]:
            window.close()
        # Back to the freshly opened panel, for the next question.
        tab(0)
        show_as("readable", view.page(0))
        if find("showButton", parent=view).text() == "Hide":
            press("showButton", view)
        if sentence().startswith("Paused"):
            press("mainButton", view)
            wait_for(lambda: sentence() == "Sharing is on.")


@pytest.fixture(scope="module")
def answers(freecad):
    """Walk all paths in one FreeCAD."""
    from telemetry_dev.collector import Collector
    from telemetry_dev.freecad.profile import Profile

    with Collector() as collector:
        server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
        with Profile(freecad, parameters={TELEMETRY: server}) as profile:
            past.make(profile.ledger, 40)
            lines = inspect.getsource(walk).splitlines()[1:]
            script = f"{PANEL_DRIVER}\n{inspect.cleandoc(chr(10).join(['', *lines]))}"
            return profile.run(script, args={"paths": PATHS}, timeout=180).results


@pytest.mark.parametrize("question", PATHS)
def test_the_panel_answers_in_two_clicks(answers, question):
    clicks, found = answers[question]
    assert clicks <= 2
    assert found is True, f"{PATHS[question][1]!r} is not in:\n{found}"
