# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The question before consent: everything that would be sent, and the user's answer to it."""

from __future__ import annotations

from collections.abc import Iterable

from freecad_telemetry.catalogue import CATALOGUE
from freecad_telemetry.catalogue.declaration import Category
from freecad_telemetry.consent import CHOICES, Answer, Shown
from freecad_telemetry.host import Snapshot
from freecad_telemetry.payload import sections
from freecad_telemetry.records import Event, Preview, State
from freecad_telemetry.text import QT_TRANSLATE_NOOP
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.links import PRIVACY_POLICY
from freecad_telemetry_gui.payload_tree import PayloadModel, PayloadTree
from freecad_telemetry_gui.plain import cut
from freecad_telemetry_gui.qt import (
    Qt,
    QtCore,
    QtGui,
    QtWidgets,
    child,
    fill,
    load_ui,
    replace,
    translate,
)

_CONTEXT = "TelemetryQuestion"
_TITLE = QT_TRANSLATE_NOOP("TelemetryQuestion", "Help improve FreeCAD?")
_INTRO = QT_TRANSLATE_NOOP(
    "TelemetryQuestion",
    "FreeCAD's developers would like to know which versions, systems, addons and settings people "
    "use, and how often FreeCAD ends badly. This is everything that would be sent from this "
    "computer, with its present values. Tick what you agree to:",
)
_SESSION = QT_TRANSLATE_NOOP(
    "TelemetryQuestion",
    "FreeCAD's version, and the times of its starts and ends, are always part of sharing.",
)
_FOOTER = QT_TRANSLATE_NOOP(
    "TelemetryQuestion",
    "Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You "
    "can stop, see, copy or remove it at any time.",
)
_LABELS = {
    Category.SYSTEM: QT_TRANSLATE_NOOP("TelemetryQuestion", "S&ystem ({})"),
    Category.PREFERENCES: QT_TRANSLATE_NOOP("TelemetryQuestion", "P&references ({})"),
    Category.ADDONS: QT_TRANSLATE_NOOP("TelemetryQuestion", "&Addons ({})"),
    Category.CUSTOMIZATIONS: QT_TRANSLATE_NOOP(
        "TelemetryQuestion", "&Changed defaults ({}) – the most individual part"
    ),
}
_NOT_TICKED = "/held back"
"""The path of the heading under which the tree lists what would not be sent."""
_SIZE = QtCore.QSize(640, 620)


class QuestionWindow(QtWidgets.QDialog):
    """Asks for consent; not modal. Closing it, or Esc, decides nothing.

    Nothing can be answered before everything that would be sent was shown.
    """

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TelemetryQuestion")
        self.setModal(False)
        self._bridge = bridge
        self._asked_on_top_of = bridge.state.decision
        self._snapshot = bridge.snapshot()
        self._preview: Preview | None = None
        self._opened: set[str] = set()
        self._form = form = load_ui("question")
        fill(self, form)
        self._title = child(form, QtWidgets.QLabel, "title")
        self._intro = child(form, QtWidgets.QLabel, "intro")
        self._note = child(form, QtWidgets.QLabel, "note")
        self._footer = child(form, QtWidgets.QLabel, "footer")
        self._boxes = {
            category: child(form, QtWidgets.QCheckBox, category.value) for category in CHOICES
        }
        self._share = child(form, QtWidgets.QPushButton, "shareButton")
        self._dont_share = child(form, QtWidgets.QPushButton, "dontShareButton")
        later = child(form, QtWidgets.QPushButton, "laterButton")
        policy = child(form, QtWidgets.QPushButton, "policyButton")
        self._original = child(form, QtWidgets.QPushButton, "originalButton")
        self._tree = PayloadTree()
        replace(child(form, QtWidgets.QWidget, "payload"), self._tree)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)

        known = {declared.category for declared in CATALOGUE.events.values()}
        for category, box in self._boxes.items():
            box.setVisible(category in known)
            box.toggled.connect(self._ask)
        self._share.clicked.connect(self._answer_yes)
        self._dont_share.clicked.connect(self._answer_no)
        later.clicked.connect(self.reject)
        policy.clicked.connect(lambda: QtGui.QDesktopServices.openUrl(QtCore.QUrl(PRIVACY_POLICY)))
        self._original.clicked.connect(self._show_original)
        bridge.stateChanged.connect(self._state_changed)
        self._retranslate()
        self.resize(_SIZE)
        self._tree.setFocus()
        self._ask()

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def wording(self) -> str:
        """The text of the question as it is shown now, for the record of the decision."""
        boxes = [box for box in self._boxes.values() if not box.isHidden()]
        above: list[QtWidgets.QLabel] = [self._title, self._intro]
        below: list[QtWidgets.QLabel] = [self._note, self._footer]
        buttons = [self._dont_share, self._share]
        lines = [
            *(label.text() for label in above),
            *(box.text() for box in boxes),
            *(label.text() for label in below),
            *(button.text() for button in buttons),
        ]
        return "\n".join(line.replace("&", "") for line in lines)

    # What is shown

    def _ask(self) -> None:
        # The function that the collector uses says what would leave with these ticks.
        ask = self._bridge.ask
        ask("preview", self._snapshot, self._ticked(), then=self._show, owner=self)

    def _ticked(self) -> frozenset[Category]:
        return frozenset(
            category
            for category, box in self._boxes.items()
            if box.isChecked() and not box.isHidden()
        )

    def _show(self, result: object) -> None:
        if not isinstance(result, Preview):
            self._note.setText(
                #: {} is the text of an error.
                translate(
                    "TelemetryQuestion",
                    "What would be sent could not be found out, so nothing can be shared: {}",
                ).format(cut(str(result), 300))
            )
            return
        self._preview = result
        self._retranslate()

    def _fill_tree(self) -> None:
        if self._preview is None:
            return
        #: Beside a part of the data, greyed, before the user has answered.
        why = translate("TelemetryQuestion", "Not ticked: would not be sent")
        self._tree.show_payload(
            sections(self._preview.events),
            sections(self._preview.withheld),
            {event.event: why for event in self._preview.withheld},
            self._preview.counted,
        )
        # Open once what has come to a new place; what the user closed stays closed.
        model = self._tree.model()
        assert isinstance(model, PayloadModel)
        places = {f"/{category}" for category in self._ticked()} | {_NOT_TICKED}
        for place in places - self._opened:
            self._tree.expand(model.index_of(place))
        self._opened = places
        self._tree.refresh()  # the column's width follows what is open

    def _retranslate(self) -> None:
        self.setWindowTitle(translate(_CONTEXT, _TITLE))
        self._title.setText(translate(_CONTEXT, _TITLE))
        self._intro.setText(translate(_CONTEXT, _INTRO))
        self._note.setText(translate(_CONTEXT, _SESSION))
        self._footer.setText(translate(_CONTEXT, _FOOTER))
        found = self._preview
        counts = counted((*found.events, *found.withheld) if found else ())
        for category, box in self._boxes.items():
            box.setText(translate(_CONTEXT, _LABELS[category]).format(counts.get(category, "…")))
        for button in (self._share, self._dont_share):
            button.setEnabled(self._preview is not None)
        self._make_answers_alike()
        # The buttons themselves hear of another language after this window.
        QtCore.QTimer.singleShot(0, self._make_answers_alike)
        self._original.setVisible(translate(_CONTEXT, _TITLE) != _TITLE)
        self._fill_tree()

    def _make_answers_alike(self) -> None:
        answers = (self._dont_share, self._share)
        width = max(answer.sizeHint().width() for answer in answers)
        for answer in answers:
            answer.setMinimumWidth(width)

    def _show_original(self) -> None:
        texts = [_INTRO, *(_LABELS[category] for category in self._boxes), _SESSION, _FOOTER]
        box = QtWidgets.QMessageBox(self)
        box.setObjectName("TelemetryQuestionOriginal")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_TITLE)
        box.setText("\n\n".join(text.replace("&", "").replace(" ({})", "") for text in texts))
        box.setModal(False)
        box.show()

    # Answers

    def _answer_yes(self) -> None:
        self._bridge.service.share(self._ticked(), self._shown())
        self.accept()

    def _answer_no(self) -> None:
        self._bridge.service.decline(self._shown())
        self.accept()

    def _shown(self) -> Shown:
        return Shown(self.wording, self._language(), CATALOGUE.version)

    def _language(self) -> str:
        # A language that has no translation yet is shown in English.
        if translate(_CONTEXT, _TITLE) == _TITLE:
            return "en"
        return language_code(self._snapshot)

    def _state_changed(self, state: State) -> None:
        # Answered elsewhere, for example in another FreeCAD: this window is out of date.
        decision = state.decision
        if decision.answer is not Answer.UNDECIDED and decision != self._asked_on_top_of:
            self.reject()


def language_code(snapshot: Snapshot) -> str:
    """Return FreeCAD's code of the language that it speaks, "en" where it is unknown."""
    locale = snapshot.locale
    if locale in snapshot.languages.values():
        return locale
    return snapshot.languages.get(locale, "en")


def counted(events: Iterable[Event]) -> dict[Category, int]:
    """Return how many values of each category would be sent; of addons, how many are named."""
    keys: dict[Category, set[tuple[str, str]]] = {}
    names = 0
    for event in events:
        for key, value in event.properties.items():
            point = CATALOGUE.point(event.event, key)
            if point is None:
                continue
            keys.setdefault(point.category, set()).add((point.event, key))
            if point.category is Category.ADDONS and isinstance(value, list):
                names += len(value)
    found = {category: len(found) for category, found in keys.items()}
    if Category.ADDONS in found:
        found[Category.ADDONS] = names
    return found
