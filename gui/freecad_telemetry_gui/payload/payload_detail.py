# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What is known of one line of a payload: what it is, why it is asked, where it is read."""

from __future__ import annotations

from freecad_telemetry_gui.payload.payload_nodes import Node
from freecad_telemetry_gui.qt import Qt, QtCore, QtWidgets, translate
from freecad_telemetry_gui.texts.sanitized import isolated
from freecad_telemetry_gui.widgets.retranslating import Retranslating


class PayloadDetail(Retranslating, QtWidgets.QScrollArea):
    """Tells about the line that is chosen in a `PayloadTree` beside it."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._node: Node | None = None
        self.setObjectName("detailArea")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(content)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        self._title, self._text = QtWidgets.QLabel(), QtWidgets.QLabel()
        self._title.setObjectName("detailTitle")
        self._text.setObjectName("detailText")
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(label)
        column.addStretch(1)
        # Not by its font: style sheets of FreeCAD's themes win over that in a scroll area.
        self._title.setStyleSheet("font-weight: bold")
        self.setWidget(content)
        self._align()
        self.show_node(None)

    def follow(self, tree: QtCore.QObject) -> None:
        """Tell about the current line of a `PayloadTree`."""
        tree.nodeChanged.connect(self.show_node)  # type: ignore[attr-defined]

    def show_node(self, node: Node | None) -> None:
        """Tell about a line; without one, what to do."""
        self._node = node
        mirrored = self.isRightToLeft()
        self._title.setText(node.label if node else "")
        self._title.setVisible(node is not None)
        if node is None:
            text = translate(
                "TelemetryPayloadPage",
                "Choose a line to read what it is, why it is asked and where it is read.",
            )
        else:
            text = "\n".join(
                f"{caption} {isolated(sentence) if mirrored else sentence}".strip()
                for caption, sentence in node.lines
            )
        self._text.setText(text)
        self.setAccessibleName(translate("TelemetryPayloadPage", "About the selected data point"))
        self.setAccessibleDescription(node.sentences if node else text)
        self.verticalScrollBar().setValue(0)

    def _align(self) -> None:
        # Every line at the same side, also one in Latin letters in a text from right to left.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._text):
            label.setAlignment(
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )

    def retranslate(self) -> None:
        self.show_node(self._node)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.LayoutDirectionChange:
            self._align()
            self.retranslate()
