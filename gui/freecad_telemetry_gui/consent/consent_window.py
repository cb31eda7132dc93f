# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The window that asks for consent: everything that would be sent, and the user's choice.

Who shares already and was not asked about the catalog's newest version is asked about what is
new in it, and about nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice, ShownWording
from freecad_telemetry.consent.identity import shortened
from freecad_telemetry.events.payload import newer_than, sections
from freecad_telemetry.reasons import reason_of
from freecad_telemetry.records import Event, Preview, State
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent import consent_texts
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.freecad.destination import other_server
from freecad_telemetry_gui.payload.payload_model import PayloadModel
from freecad_telemetry_gui.payload.payload_nodes import Node
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import (
    QtCore,
    QtWidgets,
    connect_button,
    english,
    find_child,
    load_ui,
    order_tabs,
    replace,
    single_shot_timer,
    text_scale,
    translate,
)
from freecad_telemetry_gui.texts.category_texts import category_sentence
from freecad_telemetry_gui.texts.reason_texts import reason_clause
from freecad_telemetry_gui.widgets import original_button
from freecad_telemetry_gui.widgets.check_outline import outline_check_boxes
from freecad_telemetry_gui.widgets.dialog import FittingDialog
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.toast import announce
from freecad_telemetry_gui.widgets.windows import open_window

_SIZE_PX = (764, 700)
"""Width and height of the window at 96 dpi, where the screen has room for it."""
_CHOICES_GAP_PX = 12
_TREE_HEIGHT_PX = 84
"""The least height of the list at 96 dpi."""


class ConsentWindow(Retranslating, FittingDialog):
    """Asks for consent; not modal. Closing it, or Esc, decides nothing.

    Nothing can be chosen before everything that would be sent was shown. It asks about additional
    data only, where sharing is on and was agreed to in an older version of the catalog.
    """

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TelemetryQuestion")
        self.setModal(False)
        self._bridge = bridge
        self._previous_decision = agreed = bridge.state.decision
        self._is_update = agreed.answer is Choice.YES and agreed.version < CATALOG.version
        self._kept = frozenset({Category.SESSION})
        self._offered = CATALOG.categories(CATALOG.version) & frozenset(OPTIONAL_CATEGORIES)
        if self._is_update:
            known = CATALOG.categories(agreed.version)
            self._kept |= agreed.categories & known
            self._offered -= known
        self._server = other_server(Settings(bridge.host.store))
        self._snapshot = bridge.snapshot()
        self._preview: Preview | None = None
        self._error: BaseException | None = None
        self._fill()
        for check_box in self._check_boxes.values():
            check_box.toggled.connect(self._on_toggled)
            check_box.installEventFilter(self)
        self._tree.nodeChanged.connect(self._open_branch)
        bridge.stateChanged.connect(self._on_state)
        # The buttons themselves hear of another language after this window.
        self._buttons_timer = single_shot_timer(self, 0, self._fit_buttons)
        self.retranslate()
        scale = text_scale(self)
        self.fit(*(round(length * scale) for length in _SIZE_PX))
        self._tree.setFocus()
        self._request_preview()

    def _fill(self) -> None:
        """Make what the window consists of."""
        form = load_ui("consent_window")
        self._check_boxes = {
            category: find_child(form, QtWidgets.QCheckBox, category.value)
            for category in OPTIONAL_CATEGORIES
        }
        self._share = connect_button(form, "shareButton", self._answer_yes)
        self._dont_share = connect_button(form, "dontShareButton", self._answer_no)
        self._later = connect_button(form, "laterButton", self.reject)
        connect_button(form, "noticeButton", self._open_notice)
        self._tree = PayloadTree()
        replace(find_child(form, QtWidgets.QWidget, "payload"), self._tree)
        self._tree.setMinimumHeight(round(_TREE_HEIGHT_PX * text_scale(self)))
        flow(find_child(form, QtWidgets.QWidget, "choices")).setSpacing(_CHOICES_GAP_PX)
        original = original_button.OriginalButton(self._original_texts)
        replace(find_child(form, QtWidgets.QPushButton, "originalButton"), original)
        flow(find_child(form, QtWidgets.QWidget, "others"))
        foot = find_child(form, QtWidgets.QWidget, "answers")
        foot.setParent(None)
        self.set_parts(form, foot)
        order_tabs(self)
        install_focus_ring(self)
        outline_check_boxes(self)
        title = find_child(self, QtWidgets.QLabel, "title")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        title.setFont(font)

    @property
    def wording(self) -> str:
        """The text of the window as it is shown now, for the record of the decision."""
        widgets = [find_child(self, QtWidgets.QWidget, name) for name in self._texts()]
        shown = [widget.property("text") for widget in widgets if not widget.isHidden()]
        return "\n".join(shown).replace("&", "")

    def _texts(self) -> Mapping[str, str]:
        """Return the text of each widget by its name, in reading order."""
        if self._is_update:
            texts = consent_texts.update_question(self._offered, self._kept, self._server)
        else:
            texts = consent_texts.question(self._offered, self._server)
        return {**texts, "summary": self._summary()}

    def _summary(self) -> str:
        if self._error is None:
            return consent_texts.summary(self._chosen() | self._kept)
        #: {} is the text of an error.
        text = translate(
            "TelemetryQuestion",
            "Could not determine what would be sent, so nothing can be shared: {}",
        )
        return text.format(reason_clause(reason_of(self._error)))

    # What is shown

    def _chosen(self) -> frozenset[Category]:
        return frozenset(
            category for category, check_box in self._check_boxes.items() if check_box.isChecked()
        )

    def _request_preview(self) -> None:
        # The function that the collector uses says what would leave with these choices.
        preview, categories = self._bridge.service.preview, self._chosen() | self._kept
        self._bridge.ask(preview, self._snapshot, categories, then=self._on_preview, owner=self)

    def _on_preview(self, result: object) -> None:
        if isinstance(result, Preview):
            self._preview = result
        else:
            assert isinstance(result, BaseException)
            self._error = result
        self.retranslate()

    def _fill_tree(self) -> None:
        if self._preview is None:
            return
        sent: tuple[Event, ...] = (*self._preview.events, *self._preview.if_crashed)
        held = self._preview.withheld
        if self._is_update:
            version = self._previous_decision.version
            sent = newer_than(version, sent)
            held = newer_than(version, (e for e in held if e.category in self._offered))
        self._tree.show_payload(
            sections((*sent, *held)),
            counted=self._preview.counted,
            id_text=shortened,
            notes=consent_texts.moments(self._preview),
            not_shared=frozenset(event.category for event in held if event.category),
        )

    def _on_toggled(self) -> None:
        self.retranslate()
        announce(find_child(self, QtWidgets.QLabel, "summary"), self._summary())
        self._choose(self.sender())
        self._request_preview()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.FocusIn:
            self._choose(watched)
        return super().eventFilter(watched, event)

    def _choose(self, check_box: QtCore.QObject) -> None:
        """Explain a category, and open its branch."""
        model = self._tree.model()
        assert isinstance(model, PayloadModel)
        index = model.index_of(f"/{check_box.objectName()}")
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index, QtWidgets.QAbstractItemView.ScrollHint.PositionAtTop)

    def _open_branch(self, node: Node | None) -> None:
        if node is not None and node.parent is not None and node.parent.parent is None:
            self._tree.expand(self._tree.currentIndex())

    def retranslate(self) -> None:
        texts = self._texts()
        self.setWindowTitle(texts["title"])
        for name, text in texts.items():
            widget = find_child(self, QtWidgets.QWidget, name)
            widget.setProperty("text", text)
            widget.setVisible(bool(text))
        for category, check_box in self._check_boxes.items():
            check_box.setToolTip(category_sentence(category))
            check_box.setAccessibleDescription(category_sentence(category))
        self._later.setToolTip(consent_texts.later_help(is_update=self._is_update))
        for button in (self._share, self._dont_share):
            button.setEnabled(self._preview is not None and self._error is None)
        self._fit_buttons()
        self._buttons_timer.start()
        self._fill_tree()

    def _fit_buttons(self) -> None:
        """Make the two choices alike, and no button less wide than its text."""
        answers = (self._dont_share, self._share)
        width = max(answer.sizeHint().width() for answer in answers)
        for answer in answers:
            answer.setMinimumWidth(width)
        # FreeCAD's style sheets give buttons a least width that is less than their text's.
        for button in self.findChildren(QtWidgets.QPushButton):
            if button not in answers:
                button.setMinimumWidth(button.sizeHint().width())

    def _original_texts(self) -> list[str]:
        return [text.replace("&", "") for text in self._texts().values() if text]

    @late
    def _open_notice(self) -> None:
        from freecad_telemetry_gui.your_data.privacy_dialog import PrivacyDialog

        open_window(PrivacyDialog, self._bridge, self)

    # What was chosen

    def _answer_yes(self) -> None:
        service = self._bridge.service
        answer = service.share_update if self._is_update else service.share
        answer(self._chosen(), self._shown_wording())
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
        with english():
            english_title = self._texts()["title"]
        is_english = self._texts()["title"] == english_title
        return "en" if is_english else original_button.language()

    def _on_state(self, state: State) -> None:
        # Answered elsewhere, for example in another FreeCAD: this window is out of date.
        decision = state.decision
        if decision.answer is not Choice.UNDECIDED and decision != self._previous_decision:
            self.reject()
