# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The window that asks for consent: everything that would be sent, and the user's answer to it.

Who shares already and was not asked about the catalog's newest version is asked about what is
new in it, and about nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, ShownWording
from freecad_telemetry.events.payload import NAMING, newer_than, sections
from freecad_telemetry.reasons import Reason, reason_of
from freecad_telemetry.records import Event, Preview, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.payload_model import PayloadModel
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import (
    QT_TRANSLATE_NOOP,
    QtWidgets,
    connect_button,
    find_child,
    load_ui,
    open_link,
    order_tabs,
    replace,
    set_content,
    single_shot_timer,
    text_scale,
    translate,
)
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.links import PRIVACY_POLICY
from freecad_telemetry_gui.texts.reason_texts import reason_clause
from freecad_telemetry_gui.texts.status_texts import category_label
from freecad_telemetry_gui.widgets import original_button
from freecad_telemetry_gui.widgets.check_outline import outline_check_boxes
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.retranslating import Retranslating

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
_NEW_TITLE = QT_TRANSLATE_NOOP("TelemetryQuestion", "Share something new with FreeCAD?")
_NEW_INTRO = QT_TRANSLATE_NOOP(
    "TelemetryQuestion",
    "FreeCAD's developers would like to know more than you agreed to. This is everything that is "
    "new and would be sent from this computer, with its present values. Until you agree, none of "
    "it is sent.",
)
_NEW_TICK = QT_TRANSLATE_NOOP("TelemetryQuestion", "Tick what you agree to besides:")
#: {} is a list of categories, for example "FreeCAD sessions, System".
_NEW_NOTE = QT_TRANSLATE_NOOP(
    "TelemetryQuestion",
    "You share already: {}. That stays as it is, whatever you answer here.",
)
_NEW_SHARE = QT_TRANSLATE_NOOP("TelemetryQuestion", "&Share the new part")
_NEW_DONT_SHARE = QT_TRANSLATE_NOOP("TelemetryQuestion", "&Don't share the new part")
_NEW_LATER = QT_TRANSLATE_NOOP(
    "TelemetryQuestion", "Closes this window; nothing new is shared until you decide"
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
_SIZE_PX = (640, 680)
"""Width and height of the window at 96 dpi: it fits on a screen of 1366 × 768."""


class ConsentWindow(Retranslating, QtWidgets.QDialog):
    """Asks for consent; not modal. Closing it, or Esc, decides nothing.

    Nothing can be answered before everything that would be sent was shown. It asks about what is
    new only, where sharing is on and was agreed to in an older version of the catalog.
    """

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TelemetryQuestion")
        self.setModal(False)
        self._bridge = bridge
        self._previous_decision = agreed = bridge.state.decision
        self._is_update = agreed.answer is Choice.YES and agreed.version < CATALOG.version
        self._kept = frozenset[Category]()
        self._offered = CATALOG.categories(CATALOG.version) & frozenset(OPTIONAL_CATEGORIES)
        if self._is_update:
            known = CATALOG.categories(agreed.version)
            self._kept = agreed.categories & known
            self._offered -= known
        self._snapshot = bridge.snapshot()
        self._preview: Preview | None = None
        self._expanded_paths: set[str] = set()
        self._form = form = load_ui("consent_window")
        set_content(self, form)
        self._title = find_child(form, QtWidgets.QLabel, "title")
        self._intro = find_child(form, QtWidgets.QLabel, "intro")
        self._note = find_child(form, QtWidgets.QLabel, "note")
        self._footer = find_child(form, QtWidgets.QLabel, "footer")
        self._check_boxes = {
            category: find_child(form, QtWidgets.QCheckBox, category.value)
            for category in OPTIONAL_CATEGORIES
        }
        self._share = connect_button(form, "shareButton", self._answer_yes)
        self._dont_share = connect_button(form, "dontShareButton", self._answer_no)
        self._later = connect_button(form, "laterButton", self.reject)
        connect_button(form, "policyButton", lambda: open_link(PRIVACY_POLICY))
        self._original = original_button.OriginalButton(self._original_texts)
        replace(find_child(form, QtWidgets.QPushButton, "originalButton"), self._original)
        self._tree = PayloadTree()
        replace(find_child(form, QtWidgets.QWidget, "payload"), self._tree)
        order_tabs(form)
        install_focus_ring(self)
        outline_check_boxes(self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)

        for category, check_box in self._check_boxes.items():
            check_box.setVisible(category in self._offered)
            check_box.toggled.connect(self._request_preview)
        bridge.stateChanged.connect(self._on_state)
        # The buttons themselves hear of another language after this window.
        self._answer_buttons_timer = single_shot_timer(self, 0, self._write_answer_buttons)
        self.retranslate()
        scale = text_scale(self)
        self.resize(*(round(length * scale) for length in _SIZE_PX))
        self._tree.setFocus()
        self._request_preview()

    @property
    def wording(self) -> str:
        """The text of the window as it is shown now, for the record of the decision."""
        check_boxes = [
            check_box for check_box in self._check_boxes.values() if not check_box.isHidden()
        ]
        above: list[QtWidgets.QLabel] = [self._title, self._intro]
        below: list[QtWidgets.QLabel] = [self._note, self._footer]
        buttons = [self._dont_share, self._share]
        lines = [
            *(label.text() for label in above),
            *(check_box.text() for check_box in check_boxes),
            *(label.text() for label in below),
            *(button.text() for button in buttons),
        ]
        return "\n".join(line.replace("&", "") for line in lines)

    # What is shown

    def _request_preview(self) -> None:
        # The function that the collector uses says what would leave with these ticks.
        preview, categories = self._bridge.service.preview, self._ticked() | self._kept
        self._bridge.ask(preview, self._snapshot, categories, then=self._on_preview, owner=self)

    def _ticked(self) -> frozenset[Category]:
        return frozenset(
            category
            for category, check_box in self._check_boxes.items()
            if check_box.isChecked() and not check_box.isHidden()
        )

    def _on_preview(self, result: object) -> None:
        if not isinstance(result, Preview):
            assert isinstance(result, BaseException)
            error = reason_clause(reason_of(result))
            self._note.setText(
                #: {} is the text of an error.
                translate(
                    "TelemetryQuestion",
                    "What would be sent could not be found out, so nothing can be shared: {}",
                ).format(error)
            )
            return
        self._preview = result
        self.retranslate()

    def _payload(self) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
        """Return what would be sent, and what would with more ticks."""
        if self._preview is None:
            return (), ()
        sent, held = self._preview.events, self._preview.withheld
        if not self._is_update:
            return sent, held
        version = self._previous_decision.version
        offered = [event for event in held if event.category in self._offered]
        return newer_than(version, sent), newer_than(version, offered)

    def _fill_tree(self) -> None:
        if self._preview is None:
            return
        sent, held = self._payload()
        #: Beside a part of the data: it is sent at the next start, and only then.
        only_after_crash = translate("TelemetryQuestion", "only if FreeCAD ends badly")
        #: Beside a part of the data, greyed, before the user has answered.
        reason = Reason.quoted(translate("TelemetryQuestion", "Not ticked: would not be sent"))
        self._tree.show_payload(
            sections((*sent, *self._preview.if_crashed)),
            sections(held),
            {event.event: reason for event in held},
            self._preview.counted,
            notes={event.event: only_after_crash for event in self._preview.if_crashed},
        )
        # Open once what has come to a new place; what the user closed stays closed.
        model = self._tree.model()
        assert isinstance(model, PayloadModel)
        paths = {f"/{category}" for category in self._ticked()} | {_NOT_TICKED}
        if self._is_update:
            paths |= {f"{_NOT_TICKED}/{category}" for category in self._offered}
        for path in paths - self._expanded_paths:
            self._tree.expand(model.index_of(path))
        self._expanded_paths = paths
        self._tree.refresh()  # the column's width follows what is open

    def retranslate(self) -> None:
        title, intro, note = self._sentences()
        self.setWindowTitle(title)
        self._title.setText(title)
        self._intro.setText(intro)
        self._note.setText(note)
        self._footer.setText(translate(_CONTEXT, _FOOTER))
        sent, held = self._payload()
        if_crashed = self._preview.if_crashed if self._preview else ()
        counts = count_values((*sent, *held, *if_crashed))
        for category, check_box in self._check_boxes.items():
            count = formats.number(counts[category]) if category in counts else "…"
            check_box.setText(translate(_CONTEXT, _LABELS[category]).format(count))
        for button in (self._share, self._dont_share):
            button.setEnabled(self._preview is not None)
        self._write_answer_buttons()
        self._answer_buttons_timer.start()
        self._fill_tree()

    def _sentences(self) -> tuple[str, str, str]:
        """Return the title, what is asked, and what stands below the data."""
        if not self._is_update:
            texts = (_TITLE, _INTRO, _SESSION)
            title, intro, note = (translate(_CONTEXT, text) for text in texts)
            return title, intro, note
        kept = [category for category in Category if category in self._kept | {Category.SESSION}]
        intro = translate(_CONTEXT, _NEW_INTRO)
        if self._offered:
            intro = f"{intro} {translate(_CONTEXT, _NEW_TICK)}"
        names = ", ".join(category_label(category) for category in kept)
        return translate(_CONTEXT, _NEW_TITLE), intro, translate(_CONTEXT, _NEW_NOTE).format(names)

    def _write_answer_buttons(self) -> None:
        """Name the answers, and make them alike."""
        if self._is_update:
            self._share.setText(translate(_CONTEXT, _NEW_SHARE))
            self._dont_share.setText(translate(_CONTEXT, _NEW_DONT_SHARE))
            self._later.setToolTip(translate(_CONTEXT, _NEW_LATER))
        answers = (self._dont_share, self._share)
        width = max(answer.sizeHint().width() for answer in answers)
        for answer in answers:
            answer.setMinimumWidth(width)
        # FreeCAD's style sheets give buttons a least width that is less than their text's.
        for button in self._form.findChildren(QtWidgets.QPushButton):
            if button not in answers:
                button.setMinimumWidth(button.sizeHint().width())

    def _original_texts(self) -> list[str]:
        title, intro, note = self._sentences()
        shown = [
            _LABELS[category]
            for category, check_box in self._check_boxes.items()
            if not check_box.isHidden()
        ]
        labels = [translate(_CONTEXT, text).replace("&", "") for text in shown]
        choices = [text.replace(" ({})", "") for text in labels]
        return [title, intro, *choices, note, translate(_CONTEXT, _FOOTER)]

    # Answers

    def _answer_yes(self) -> None:
        service = self._bridge.service
        answer = service.share_update if self._is_update else service.share
        answer(self._ticked(), self._shown_wording())
        self.accept()

    def _answer_no(self) -> None:
        service = self._bridge.service
        answer = service.keep_version if self._is_update else service.decline
        answer(self._shown_wording())
        self.accept()

    def _shown_wording(self) -> ShownWording:
        return ShownWording(self.wording, self._language(), CATALOG.version)

    def _language(self) -> str:
        # A language that has no translation of this window yet shows it in English.
        return "en" if translate(_CONTEXT, _TITLE) == _TITLE else original_button.language()

    def _on_state(self, state: State) -> None:
        # Answered elsewhere, for example in another FreeCAD: this window is out of date.
        decision = state.decision
        if decision.answer is not Choice.UNDECIDED and decision != self._previous_decision:
            self.reject()


def count_values(events: Iterable[Event]) -> dict[Category, int]:
    """Return how many values of each category would be sent.

    Of addons and changed defaults: how many of them are named.
    """
    keys: dict[Category, set[tuple[str, str]]] = {}
    named: dict[Category, int] = {}
    for event in events:
        for key, value in event.properties.items():
            point = CATALOG.point(event.event, key)
            if point is None:
                continue
            keys.setdefault(point.category, set()).add((point.event, key))
            if (event.event, key) in NAMING and isinstance(value, (list, dict)):
                named[point.category] = named.get(point.category, 0) + len(value)
    return {category: len(keys_of_category) for category, keys_of_category in keys.items()} | named
