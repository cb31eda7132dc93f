# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The dialog "About the data": what people must be told, the list of data, their decisions."""

from __future__ import annotations

from freecad_telemetry.consent.decision import Decision
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.payload.payload_tree import PayloadTree
from freecad_telemetry_gui.qt import Qt, QtWidgets, find_child, replace, translate
from freecad_telemetry_gui.texts import history_texts
from freecad_telemetry_gui.texts.sanitized import visible
from freecad_telemetry_gui.widgets.dialog import ButtonRole, TelemetryDialog
from freecad_telemetry_gui.widgets.original_button import OriginalButton
from freecad_telemetry_gui.widgets.row_copying import enable_row_copying
from freecad_telemetry_gui.your_data.data_models import DecisionsModel


def facts() -> tuple[tuple[str, str], ...]:
    """Return what people must be told: headings and sentences."""
    return (
        (
            translate("TelemetryAbout", "Who is responsible"),
            translate(
                "TelemetryAbout",
                "The FreeCAD project association AISBL, telemetry@freecad.org, is the controller "
                "of the data. PostHog stores it on the association's behalf in the European "
                "Union (Frankfurt); PostHog belongs to a company in the USA.",
            ),
        ),
        (
            translate("TelemetryAbout", "What it is for"),
            translate(
                "TelemetryAbout",
                "It helps FreeCAD's developers find bugs, choose better defaults, know which "
                "systems, languages and older versions to support, spare addons when the "
                "programming interface changes, and apply for grants. The list of data says for "
                "every value which of these it is for.",
            ),
        ),
        (
            translate("TelemetryAbout", "On what basis"),
            translate(
                "TelemetryAbout",
                "Your consent, and nothing else. You can withdraw it at any time; what was sent "
                "before then stays lawful. Nothing in FreeCAD depends on it.",
            ),
        ),
        (
            translate("TelemetryAbout", "How long it is kept"),
            translate(
                "TelemetryAbout",
                "90 days on the server. The history on this computer is kept as long as you set "
                "in the preferences, 90 days at first.",
            ),
        ),
        (
            translate("TelemetryAbout", "Who sees it"),
            translate(
                "TelemetryAbout",
                "The raw data: officers of the association, FreeCAD's maintainers and system "
                "administrators. Sums and shares are public, at "
                "https://www.freecad.org/telemetry.php.",
            ),
        ),
        (
            translate("TelemetryAbout", "Under which name"),
            translate(
                "TelemetryAbout",
                "Under a random ID. The data is pseudonymous: it holds no name, but whoever knows "
                "the ID can tell which data is yours. An e-mail about it ties the ID to you.",
            ),
        ),
        (
            translate("TelemetryAbout", "Your IP address"),
            translate(
                "TelemetryAbout",
                "As with any connection, the server sees it while your computer talks to it. It "
                "is not part of the data: every event asks not to look up where it comes from, "
                "and the project on the server discards addresses.",
            ),
        ),
        (
            translate("TelemetryAbout", "Your rights"),
            translate(
                "TelemetryAbout",
                "You can see your data, get a copy, have it corrected, removed or its use "
                "restricted, and complain to a data protection authority. The page “Your data” "
                "helps with a copy and with removal; for the rest write to the address above.",
            ),
        ),
    )


class AboutDialog(TelemetryDialog):
    """Three parts: the facts, everything that can ever leave, and the record of decisions."""

    form_name = "about_dialog"
    opening_px = (560, 520)

    def __init__(self, bridge: Bridge, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        form = self.form
        self._tabs = find_child(form, QtWidgets.QTabWidget, "tabs")
        self._tabs.setCurrentIndex(0)
        self._fact_labels = self._make_fact_labels(
            find_child(form, QtWidgets.QWidget, "aboutContent")
        )
        self._about_area = find_child(form, QtWidgets.QScrollArea, "aboutArea")
        self._catalog_tree = PayloadTree(of_catalog=True)
        replace(find_child(form, QtWidgets.QWidget, "listView"), self._catalog_tree)
        splitter = find_child(form, QtWidgets.QSplitter, "decisionsSplitter")
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([300, 200])
        self._decision_area = find_child(form, QtWidgets.QScrollArea, "decisionArea")
        self._decisions = DecisionsModel(self)
        self._decisions_view = find_child(form, QtWidgets.QTreeView, "decisionsView")
        self._decisions_view.setModel(self._decisions)
        enable_row_copying(self._decisions_view)
        self._decisions_view.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff  # the last column is cut; its row tells it whole
        )
        self._decisions_view.selectionModel().currentRowChanged.connect(self._show_decision)
        self._decision_detail = find_child(form, QtWidgets.QLabel, "decisionDetail")
        self.buttons.addButton(OriginalButton(_original_texts), ButtonRole.ActionRole)
        self._decision = bridge.state.decision
        bridge.stateChanged.connect(self._on_state)
        self._catalog_tree.refresh()
        self.retranslate()
        self._request_decisions()

    @staticmethod
    def _make_fact_labels(
        content: QtWidgets.QWidget,
    ) -> tuple[tuple[QtWidgets.QLabel, QtWidgets.QLabel], ...]:
        layout = content.layout()
        assert isinstance(layout, QtWidgets.QVBoxLayout)
        pairs = []
        for _ in facts():
            heading, text = QtWidgets.QLabel(), QtWidgets.QLabel()
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            for label in (heading, text):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                layout.addWidget(label)
            layout.addSpacing(6)
            pairs.append((heading, text))
        layout.addStretch(1)
        return tuple(pairs)

    def _on_state(self) -> None:
        if self.bridge.state.decision != self._decision:
            self._decision = self.bridge.state.decision
            self._request_decisions()

    def _request_decisions(self) -> None:
        self.bridge.ask(self.bridge.service.decisions, then=self._on_decisions, owner=self)

    def _on_decisions(self, result: object) -> None:
        if isinstance(result, tuple):
            self._decisions.set_rows(result)
            for column in range(self._decisions.columnCount()):
                self._decisions_view.resizeColumnToContents(column)
            if result:
                self._decisions_view.setCurrentIndex(self._decisions.index(0, 0))
        else:
            self._decision_detail.setText(history_texts.error_text(result))

    def _show_decision(self, *_: object) -> None:
        decision = self._decisions.row_at(self._decisions_view.currentIndex())
        self._decision_detail.setText(_wording_text(decision) if decision else "")

    def retranslate(self) -> None:
        for (heading, text), (title, sentences) in zip(self._fact_labels, facts(), strict=True):
            heading.setText(title)
            text.setText(sentences)
        self._decisions.retranslate()
        # The form itself hears of another language after this.
        for widget, name in (
            (self._tabs.tabBar(), translate("TelemetryAboutDialog", "About the data")),
            (self._about_area, translate("TelemetryAboutDialog", "About")),
            (self._decision_area, translate("TelemetryAboutDialog", "Your decisions")),
        ):
            widget.setAccessibleName(name)
        self._show_decision()


def _original_texts() -> list[str]:
    title = translate("TelemetryAboutDialog", "About the data")
    return [title, *(f"{heading}\n{text}" for heading, text in facts())]


def _wording_text(decision: Decision) -> str:
    if not decision.wording:
        return translate("TelemetryAbout", "It was not decided in the question.")
    #: {language} is a code such as "de"; {text} is the whole text of a window.
    return translate("TelemetryAbout", "What was shown then ({language}):\n{text}").format(
        language=visible(decision.language, lines=False), text=visible(decision.wording)
    )
