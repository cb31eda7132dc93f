# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The privacy notice, the data list, what is not collected, and the record of decisions."""

from __future__ import annotations

from freecad_telemetry.consent.decision import Decision
from freecad_telemetry.records import State
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.freecad.destination import other_server, removal_server
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child, replace, translate
from freecad_telemetry_gui.texts import formats, history_texts, privacy_texts
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.dialog import ButtonRole, TelemetryDialog
from freecad_telemetry_gui.widgets.original_button import OriginalButton
from freecad_telemetry_gui.widgets.row_copying import enable_row_copying
from freecad_telemetry_gui.your_data.decisions_model import DecisionsModel

NOTICE, DATA_LIST, NOT_COLLECTED, DECISIONS = range(4)
_SECTION_GAP_PX = 6


class PrivacyDialog(TelemetryDialog):
    """Four tabs: NOTICE, DATA_LIST, NOT_COLLECTED, DECISIONS."""

    form_name = "privacy_dialog"
    opening_px = (660, 460)

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        form = self.form
        self._tabs = find_child(form, QtWidgets.QTabWidget, "tabs")
        self._notice = find_child(form, QtWidgets.QWidget, "noticeContent")
        self._not_collected = find_child(form, QtWidgets.QWidget, "notCollectedContent")
        self._data_list = PayloadTree(of_catalog=True)
        replace(find_child(form, QtWidgets.QWidget, "listView"), self._data_list)
        self._decisions = DecisionsModel(self)
        self._decisions_view = find_child(form, QtWidgets.QTreeView, "decisionsView")
        self._decisions_view.setModel(self._decisions)
        enable_row_copying(self._decisions_view)
        self._decisions_view.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff  # the last column is cut; its row tells it whole
        )
        self._decisions_view.selectionModel().currentRowChanged.connect(self._show_decision)
        self._decision_text = find_child(form, QtWidgets.QPlainTextEdit, "decisionText")
        splitter = find_child(form, QtWidgets.QSplitter, "decisionsSplitter")
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 2)
        for view in (self._data_list, splitter):
            # A page asks for the least height: what is in it scrolls, the dialog does not.
            policy = view.sizePolicy()
            policy.setVerticalPolicy(QtWidgets.QSizePolicy.Policy.Ignored)
            view.setSizePolicy(policy)
        self.buttons.addButton(OriginalButton(self._original_texts), ButtonRole.ActionRole)
        self._shown_for = _decided(bridge.state)
        bridge.stateChanged.connect(self._on_state)
        self.show_tab(NOTICE)
        self.retranslate()
        self._request_decisions()

    def show_tab(self, number: int) -> None:
        """Show one of the tabs."""
        self._tabs.setCurrentIndex(number)

    def _on_state(self) -> None:
        decided = _decided(self.bridge.state)
        if decided != self._shown_for:
            self._shown_for = decided
            self._request_decisions()

    def _request_decisions(self) -> None:
        self.bridge.ask(self.bridge.service.decisions, then=self._on_decisions, owner=self)

    def _on_decisions(self, result: object) -> None:
        # By now the core has read the names of settings that the data list has too.
        self._data_list.refresh()
        if isinstance(result, tuple):
            self._decisions.set_decisions(result)
            for column in range(self._decisions.columnCount()):
                self._decisions_view.resizeColumnToContents(column)
            self._decisions_view.setCurrentIndex(self._decisions.index(0, 0))
        else:
            self._decision_text.setPlainText(history_texts.error_text(result))

    def _show_decision(self, *_: object) -> None:
        decision = self._decisions.decision_at(self._decisions_view.currentIndex())
        self._decision_text.setPlainText(_wording_text(decision) if decision else "")

    def _sections(self) -> privacy_texts.Sections:
        settings = Settings(self.bridge.host.store)
        return privacy_texts.notice(removal_server(settings), other_server(settings))

    def _original_texts(self) -> list[str]:
        parts = (
            ((translate("TelemetryPrivacyDialog", "Privacy notice"), _version_text()),),
            self._sections(),
            ((translate("TelemetryPrivacyDialog", "What is not collected"), ""),),
            privacy_texts.not_collected(),
        )
        (title, *others) = (pair for part in parts for pair in part)
        return [title[0], title[1], *("\n".join(pair).rstrip() for pair in others)]

    def retranslate(self) -> None:
        _write(self._notice, (("", _version_text()), *self._sections()))
        _write(self._not_collected, privacy_texts.not_collected())
        self._decisions.retranslate()
        # The form itself hears of another language after this.
        self._tabs.tabBar().setAccessibleName(translate("TelemetryPrivacyDialog", "Privacy notice"))
        self._show_decision()


def _decided(state: State) -> object:
    """Return what changes with the record of decisions: a stop holds before it is recorded."""
    return state.decision, state.pending_stops, state.unsaved


def _write(content: QtWidgets.QWidget, sections: privacy_texts.Sections) -> None:
    """Write headings and texts into a column of labels; missing ones are made."""
    layout = content.layout()
    assert isinstance(layout, QtWidgets.QVBoxLayout)
    texts = [text for pair in sections for text in pair]
    labels = content.findChildren(QtWidgets.QLabel)
    for place in range(len(labels), len(texts)):
        label = QtWidgets.QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if place % 2 == 0:
            # Not by its font: style sheets of FreeCAD's themes win over that in a scroll area.
            label.setStyleSheet("font-weight: bold")
            label.setContentsMargins(0, _SECTION_GAP_PX, 0, 0)
        layout.insertWidget(place, label)
        labels.append(label)
    texts += [""] * (len(labels) - len(texts))  # of sections that are gone
    for label, text in zip(labels, texts, strict=True):
        label.setText(text)
        label.setVisible(bool(text))


def _version_text() -> str:
    #: Of the privacy notice. {version} is a number.
    return translate("TelemetryPrivacyDialog", "Version {version}, of {date}").format(
        version=formats.number(privacy_texts.VERSION), date=formats.date(privacy_texts.DATE)
    )


def _wording_text(decision: Decision) -> str:
    if not decision.wording:
        return translate(
            "TelemetryPrivacyDialog", "This decision was not made in the consent window."
        )
    #: {language} is a code such as "de"; {text} is the whole text of a window.
    return translate(
        "TelemetryPrivacyDialog", "Text shown at that time ({language}):\n{text}"
    ).format(language=visible(decision.language, lines=False), text=visible(decision.wording))
