# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The page "Your data": ask for a copy or for removal, earlier requests and IDs, about the data."""

from __future__ import annotations

from datetime import UTC, datetime

from freecad_telemetry.records import DataRequest, RequestKind, State
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.qt import (
    QtCore,
    QtGui,
    QtWidgets,
    adopt_layout,
    connect_button,
    find_child,
    load_ui,
    open_link,
    translate,
)
from freecad_telemetry_gui.texts import formats, history_texts, links
from freecad_telemetry_gui.widgets.flow_layout import flow
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.row_copying import enable_row_copying
from freecad_telemetry_gui.widgets.toast import announce, show_toast
from freecad_telemetry_gui.widgets.windows import open_window
from freecad_telemetry_gui.your_data.data_models import IdentitiesModel, RequestsModel

MAX_SHOWN_ROWS = 5
"""A list of more rows scrolls: the page's buttons stay in sight."""


class DataPage(Retranslating, QtWidgets.QWidget):
    """What the user can do about what was sent."""

    def __init__(
        self, bridge: Bridge, id_visibility: IdVisibility, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = id_visibility
        adopt_layout(self, load_ui("data_page"))
        self._requests_label = find_child(self, QtWidgets.QLabel, "requestsLabel")
        self._requests_view = find_child(self, QtWidgets.QTreeView, "requestsView")
        self._request_state = find_child(self, QtWidgets.QLabel, "requestState")
        self._request_actions = find_child(self, QtWidgets.QWidget, "requestActions")
        self._former_label = find_child(self, QtWidgets.QLabel, "formerLabel")
        self._former_view = find_child(self, QtWidgets.QTreeView, "formerView")
        self._former_actions = find_child(self, QtWidgets.QWidget, "formerActions")
        for name in ("requestActions", "formerActions", "links"):
            flow(find_child(self, QtWidgets.QWidget, name))
        self.requests = RequestsModel(id_visibility, self)
        self.former = IdentitiesModel(id_visibility, self)
        self._requests_view.setModel(self.requests)
        self._former_view.setModel(self.former)
        for view in (self._requests_view, self._former_view):
            view.header().setSectionsMovable(False)
            enable_row_copying(view)
            view.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        connect_button(self, "copyDataButton", self.open_copy)
        connect_button(self, "removalButton", lambda: self.open_removal(""))
        connect_button(self, "aboutButton", self.open_about)
        self._cancel_button = connect_button(self, "cancelRequestButton", self._cancel_request)
        self._retry_button = connect_button(self, "retryRequestButton", self._retry_request)
        self._copy_id_button = connect_button(self, "copyIdButton", self._copy_former)
        self._remove_id_button = connect_button(self, "removeIdButton", self._remove_former)
        connect_button(self, "privacyButton", lambda: open_link(links.PRIVACY_POLICY))
        connect_button(self, "resultsButton", lambda: open_link(links.PUBLIC_RESULTS))
        connect_button(self, "sourceButton", lambda: open_link(links.SOURCE_CODE))
        self._requests_view.selectionModel().currentRowChanged.connect(self._show_actions)
        self._former_view.selectionModel().currentRowChanged.connect(self._show_actions)
        id_visibility.changed.connect(self.requests.retranslate)
        id_visibility.changed.connect(self.former.retranslate)
        id_visibility.changed.connect(self._show_actions)
        bridge.stateChanged.connect(self._show_state)
        self._show_state(bridge.state)

    @late
    def open_copy(self) -> None:
        """Open the dialog for a copy of the data."""
        from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog

        open_window(CopyDialog, self._bridge, self.window())

    @late
    def open_removal(self, identity: str) -> None:
        """Open the dialog for the removal of the data, for one of the IDs where it is given."""
        from freecad_telemetry_gui.your_data.removal_dialog import RemovalDialog

        dialog = open_window(RemovalDialog, self._bridge, self.window())
        if identity:
            dialog.choose(identity)

    @late
    def open_about(self) -> None:
        """Open the dialog about the data."""
        from freecad_telemetry_gui.your_data.about_dialog import AboutDialog

        open_window(AboutDialog, self._bridge, self.window())

    def set_narrow(self, *, narrow: bool) -> None:
        """Show rows line by line where there is no room for columns."""
        for view, model in self._views_with_models():
            model.show_lines(on=narrow)
            view.setHeaderHidden(narrow)
            for column in range(model.columnCount()):
                view.setColumnHidden(column, narrow and column != model.main)
        self._show_actions()
        self._fit_lists()

    def _views_with_models(
        self,
    ) -> tuple[tuple[QtWidgets.QTreeView, RequestsModel | IdentitiesModel], ...]:
        return ((self._requests_view, self.requests), (self._former_view, self.former))

    def _fit_lists(self) -> None:
        """Give the lists the height of their rows, and the columns their widths."""
        for view, model in self._views_with_models():
            row_height = max(view.sizeHintForRow(0), view.fontMetrics().height() + 4)
            shown_rows = min(max(model.rowCount(), 1), MAX_SHOWN_ROWS)
            frame_height = 2 * view.frameWidth() + 4
            header_height = 0 if view.isHeaderHidden() else view.header().sizeHint().height()
            view.setFixedHeight(header_height + row_height * shown_rows + frame_height)
            for column in range(model.columnCount()):
                view.resizeColumnToContents(column)

    def _show_state(self, state: State) -> None:
        self.requests.set_rows(state.requests)
        self.former.show_identities(state.former, state.requests)
        #: {} is a number.
        self._requests_label.setText(
            translate("TelemetryDataPage", "Earlier requests ({})").format(
                formats.number(len(state.requests))
            )
        )
        #: {} is a number.
        self._former_label.setText(
            translate("TelemetryDataPage", "Earlier IDs ({})").format(
                formats.number(len(state.former))
            )
        )
        for view, shown in (
            (self._requests_view, bool(state.requests)),
            (self._former_view, bool(state.former)),
        ):
            view.setVisible(shown)
            if shown and not view.currentIndex().isValid():
                view.setCurrentIndex(view.model().index(0, 0))
        self._requests_label.setVisible(bool(state.requests))
        self._former_label.setVisible(bool(state.former))
        self._former_actions.setVisible(bool(state.former))
        self._fit_lists()
        self._show_actions()

    def _current_request(self) -> DataRequest | None:
        return self.requests.row_at(self._requests_view.currentIndex())

    def _show_actions(self, *_: object) -> None:
        request = self._current_request()
        removal = request is not None and request.kind is RequestKind.REMOVAL
        lines = []
        if request is not None:
            lines.append(history_texts.request_state(request, datetime.now(UTC)))
            if self._requests_view.isColumnHidden(3):
                caption = self.requests.headers()[3]
                lines.append(f"{caption} {self._id_visibility.text(request.identity)}")
        text = "\n".join(lines)
        if text != self._request_state.text():
            self._request_state.setText(text)
            if text and self._request_state.isVisible():
                announce(self._request_state, lines[0])
        self._request_state.setVisible(request is not None)
        self._cancel_button.setVisible(bool(removal and request and request.state.is_under_way))
        self._retry_button.setVisible(bool(removal and request and request.state.can_be_retried))
        self._request_actions.setVisible(
            not self._cancel_button.isHidden() or not self._retry_button.isHidden()
        )
        former = self.former.row_at(self._former_view.currentIndex())
        self._copy_id_button.setEnabled(former is not None)
        self._remove_id_button.setEnabled(former is not None and self.former.can_be_removed(former))

    def _cancel_request(self) -> None:
        request = self._current_request()
        if request is not None:
            self._bridge.service.cancel_removal(request.id)

    def _retry_request(self) -> None:
        request = self._current_request()
        if request is not None:
            self._bridge.service.retry_removal(request.id)

    def _copy_former(self) -> None:
        former = self.former.row_at(self._former_view.currentIndex())
        if former is not None:
            QtWidgets.QApplication.clipboard().setText(former.id)
            show_toast(self, translate("TelemetryDataPage", "The ID was copied."))

    def _remove_former(self) -> None:
        former = self.former.row_at(self._former_view.currentIndex())
        if former is not None:
            self.open_removal(former.id)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        self._fit_lists()

    def retranslate(self) -> None:
        self.requests.retranslate()
        self.former.retranslate()
        self._show_state(self._bridge.state)
