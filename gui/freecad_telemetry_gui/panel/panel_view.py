# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel's content: status, ID and three pages. The dock and the preferences page show it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.panel.computer_notice import ComputerNotice
from freecad_telemetry_gui.panel.failure import widget_or_failure
from freecad_telemetry_gui.panel.identity_bar import IdentityBar
from freecad_telemetry_gui.panel.status_card import StatusCard
from freecad_telemetry_gui.qt import (
    QtCore,
    QtGui,
    QtWidgets,
    Signal,
    adopt_layout,
    find_child,
    load_ui,
    order_tabs,
    replace,
    single_shot_timer,
    text_scale,
    translate,
)
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.check_outline import outline_check_boxes
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating
from freecad_telemetry_gui.widgets.toast import show_toast

if TYPE_CHECKING:
    from freecad_telemetry_gui.history.sent_page import SentPage

QWIDGETSIZE_MAX = (1 << 24) - 1
"""What Qt takes for "no limit"; PySide2 has no name for it."""
BESIDE_FROM_WIDTH_PX = 640
"""From this width on (at 96 dpi) the pages stand beside card and ID."""
BESIDE_BELOW_HEIGHT_PX = 300
"""Below this height too, as in a dock at the bottom, if the width allows it."""
MIN_BESIDE_WIDTH_PX = 440
"""The least width at which they can."""
HEAD_WIDTH_PX = 285, 340
"""The least and the greatest width of card and ID then: about a third."""
LOW_HEAD_WIDTH_PX = 230
"""The least where the panel is low and less wide."""
MIN_HEAD_HEIGHT_PX, MIN_BODY_HEIGHT_PX = 60, 200
"""Card and ID get the height that they need, as long as the pages keep their least height."""
WIDE_FROM_PX = 560
"""From this width of a page on (at 96 dpi) its parts stand beside each other."""

PREBUILD_DELAY_MS = 1100
"""So long after the panel is shown its other pages are built: what was asked for goes first."""
PREBUILD_PAUSE_MS = 40
"""Between two steps of that: a click that came meanwhile waits for one of them, not for all."""

SENT, NEXT, DATA = range(3)


class _HeadContent(QtWidgets.QWidget):
    """Card and ID in their scroll area, which takes the height that they need.

    Signals:
        changed(): they may need another height.
    """

    changed = Signal()

    def event(self, event: QtCore.QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QtCore.QEvent.Type.LayoutRequest:
            self.changed.emit()
        return handled


class PanelView(Retranslating, QtWidgets.QWidget):
    """Everything that a person sees, decides and can do.

    Pages are built when they are shown for the first time.
    """

    def __init__(
        self,
        bridge: Bridge,
        compact: bool,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        """Build the view.

        Args:
            compact: it stands in a dock: smaller margins.
        """
        super().__init__(parent)
        self._bridge = bridge
        self._id_visibility = IdVisibility(self)
        adopt_layout(self, load_ui("panel_view"))
        frame = self.layout()
        assert isinstance(frame, QtWidgets.QBoxLayout)
        self._frame = frame
        if not compact:
            frame.setContentsMargins(9, 9, 9, 9)
        self._fill_head()
        self._fill_body()
        self._beside = False
        self._wide: bool | None = None
        # What is done ahead, step by step, while the panel is visible and nothing else is done.
        self._prebuild_steps: list[Callable[[], object]] = []
        modules = {NEXT: "payload.next_page", DATA: "your_data.data_page"}
        for number, module in modules.items():
            self._prebuild_steps += [
                partial(importlib.import_module, f"freecad_telemetry_gui.{module}"),
                partial(self.page, number),
                partial(self._polish_page, number),
            ]
        self._prebuild_timer = single_shot_timer(self, PREBUILD_PAUSE_MS, self._prebuild_step)
        set_accessible_names(self)
        install_focus_ring(self)
        self._write_tab_texts()
        self.tabs.currentChanged.connect(self.show_page)
        self._page_combo_box.currentIndexChanged.connect(self.show_page)

    def _fill_head(self) -> None:
        """Put card and ID into their scroll area."""
        self._head = find_child(self, QtWidgets.QScrollArea, "head")
        column = find_child(self._head, QtWidgets.QWidget, "headContent").layout()
        assert column is not None
        self._head_content = _HeadContent()
        self._head_content.setObjectName("headContent")
        self._head_content.setLayout(column)
        self._head.setWidget(self._head_content)
        for widget in (self._head_content, self._head.viewport()):
            widget.setAutoFillBackground(False)  # a tab of the preferences has another color
        self._head_content.changed.connect(self._fit_head)
        self.status_card = StatusCard(self._bridge)
        replace(find_child(self, QtWidgets.QWidget, "statusCard"), self.status_card)
        self.identity_bar = IdentityBar(self._bridge, self._id_visibility)
        replace(find_child(self, QtWidgets.QWidget, "identityBar"), self.identity_bar)
        self.identity_bar.copied.connect(self._tell_copied)
        notice = ComputerNotice(self._bridge, self.identity_bar.id_label)
        replace(find_child(self, QtWidgets.QWidget, "computerNotice"), notice)

    def _fill_body(self) -> None:
        """Make tabs, drop-down, and the places of the pages."""
        self.tabs = QtWidgets.QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(True)
        self.tabs.setUsesScrollButtons(True)
        replace(find_child(self, QtWidgets.QWidget, "tabBar"), self.tabs)
        self._page_combo_box = find_child(self, QtWidgets.QComboBox, "pageBox")
        self._stack = find_child(self, QtWidgets.QStackedWidget, "pages")
        self._pages: dict[int, QtWidgets.QWidget] = {}
        self._sent: SentPage | None = None
        policy = QtWidgets.QSizePolicy.Policy.Ignored
        self._stack.setSizePolicy(policy, policy)  # a page gets what is left, whatever it asks for
        for _ in range(3):
            self.tabs.addTab("")
            self._page_combo_box.addItem("")
            self._stack.addWidget(QtWidgets.QWidget())  # the place of a page

    def page(self, number: int) -> QtWidgets.QWidget:
        """Return a page; it is built where it was never shown."""
        if number not in self._pages:
            page = widget_or_failure(self._page_makers()[number])
            self._pages[number] = page
            outline_check_boxes(page)
            place = self._stack.widget(number)
            assert place is not None
            replace(place, page)
            order_tabs(page, after=self._page_combo_box)
        return self._pages[number]

    def show_page(self, number: int) -> None:
        """Show one of SENT, NEXT, DATA."""
        if not 0 <= number < self._stack.count():
            return
        self.page(number)
        self._stack.setCurrentIndex(number)
        self.tabs.setCurrentIndex(number)
        self._page_combo_box.setCurrentIndex(number)

    def _page_makers(self) -> tuple[Callable[[], QtWidgets.QWidget], ...]:
        return (self._make_sent, self._make_next, self._make_data)

    def _make_sent(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.history.sent_page import SentPage

        page = SentPage(self._bridge, self._id_visibility)
        page.nextRequested.connect(self._show_next)
        page.set_wide(wide=bool(self._wide))
        self._sent = page
        return page

    def _show_next(self) -> None:
        self.show_page(NEXT)

    def _make_next(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.payload.next_page import NextPage

        return NextPage(self._bridge, self._id_visibility)

    def _make_data(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.your_data.data_page import DataPage

        return DataPage(self._bridge, self._id_visibility)

    # Size

    def _fit_to_size(self) -> None:
        """Fit everything to the size; texts that are larger count as a smaller panel."""
        scale = text_scale(self)
        width, height = self.width() / scale, self.height() / scale
        low = height < BESIDE_BELOW_HEIGHT_PX and width >= MIN_BESIDE_WIDTH_PX
        beside = low or width >= BESIDE_FROM_WIDTH_PX
        direction = QtWidgets.QBoxLayout.Direction
        self._frame.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        margins = self._frame.contentsMargins()
        body_width = self.width() - margins.left() - margins.right()
        least = HEAD_WIDTH_PX[0] if width >= BESIDE_FROM_WIDTH_PX else LOW_HEAD_WIDTH_PX
        third = min(max(width * 0.35, least), HEAD_WIDTH_PX[1]) * scale
        head_width = max(round(third), self._head_content.minimumSizeHint().width())
        if beside:
            self._head.setFixedWidth(head_width)
            body_width -= head_width + self._frame.spacing()
        else:
            self._head.setMinimumWidth(0)
            self._head.setMaximumWidth(QWIDGETSIZE_MAX)
        wide = body_width / scale >= (MIN_BESIDE_WIDTH_PX * 0.7 if low else WIDE_FROM_PX)
        moves = (beside, wide) != (self._beside, self._wide)
        self._beside, self._wide = beside, wide
        self._fit_head()
        fits = self.tabs.sizeHint().width() <= body_width
        self.tabs.setVisible(fits)
        self._page_combo_box.setVisible(not fits)
        if moves:
            if self._sent is not None:
                self._sent.set_wide(wide=wide)
            order_tabs(self)

    def _fit_head(self) -> None:
        """Give card and ID the height that they need, if the pages have enough without it."""
        column = self._head_content.layout()
        assert column is not None
        if self._beside:
            self._head.setMinimumHeight(0)
            self._head.setMaximumHeight(QWIDGETSIZE_MAX)
            return
        margins = self._frame.contentsMargins()
        wanted = column.totalHeightForWidth(self.width() - margins.left() - margins.right())
        left = self.height() - round(MIN_BODY_HEIGHT_PX * text_scale(self))
        self._head.setFixedHeight(min(wanted, max(left, MIN_HEAD_HEIGHT_PX)))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_to_size()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        self._fit_to_size()
        self.page(self._stack.currentIndex())
        super().showEvent(event)
        self._prebuild_timer.start(PREBUILD_DELAY_MS)

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self._prebuild_timer.stop()

    def _polish_page(self, number: int) -> None:
        """Let the theme look at a page that is not shown yet."""
        for widget in self.page(number).findChildren(QtWidgets.QWidget):
            widget.ensurePolished()

    @late
    def _prebuild_step(self) -> None:
        """Do one step of what a first look at another page would have to wait for."""
        if self._prebuild_steps:
            self._prebuild_steps.pop(0)()
            self._prebuild_timer.start(PREBUILD_PAUSE_MS)

    def minimumSizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(200, 200)

    def sizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(320, 560)

    def _tell_copied(self) -> None:
        show_toast(
            self, translate("TelemetryIdentityBar", "The full ID was copied. Keep it private.")
        )

    def _write_tab_texts(self) -> None:
        texts = (
            translate("TelemetryPanel", "Sent", "page: what was sent"),
            translate("TelemetryPanel", "Next", "page: what would be sent next"),
            translate("TelemetryPanel", "Your data", "page: copy and removal"),
        )
        for number, text in enumerate(texts):
            self.tabs.setTabText(number, text)
            self._page_combo_box.setItemText(number, text)
        self.tabs.setAccessibleName(translate("TelemetryPanel", "Panel pages"))

    def retranslate(self) -> None:
        self._write_tab_texts()
        self._fit_to_size()
