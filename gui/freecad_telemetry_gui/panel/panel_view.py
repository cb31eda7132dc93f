# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel's content: status, ID and four pages. The dock and the preferences page show it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial

from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.fence import late
from freecad_telemetry_gui.panel.failure import widget_or_failure
from freecad_telemetry_gui.panel.identity_bar import IdentityBar
from freecad_telemetry_gui.panel.status_card import StatusCard
from freecad_telemetry_gui.qt import (
    QtCore,
    QtGui,
    QtWidgets,
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
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.id_visibility import IdVisibility
from freecad_telemetry_gui.widgets.retranslating import Retranslating

MIN_CONTENT_WIDTH_PX = 260
"""The least width of the content, whatever the pages ask for that are not shown."""
NARROW_BELOW_PX = 360
"""Below this width (at 96 dpi) the tabs become a drop-down and buttons icons."""
WIDE_FROM_PX = 640
"""From this width on (at 96 dpi) details stand beside their list."""

PREBUILD_DELAY_MS = 1100
"""So long after the panel is shown its other pages are built: what was asked for goes first."""
PREBUILD_PAUSE_MS = 40
"""Between two steps of that: a click that came meanwhile waits for one of them, not for all."""

SENT, NEXT, HISTORY, DATA = range(4)


class _Content(QtWidgets.QWidget):
    """What the scroll area holds: it scrolls only where the least height does not fit."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else -1

    def minimumSizeHint(self) -> QtCore.QSize:
        # Pages that are not shown count in a stack's least width, but must not widen the panel.
        hint = super().minimumSizeHint()
        return QtCore.QSize(min(hint.width(), MIN_CONTENT_WIDTH_PX), hint.height())


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
        column = find_child(self, QtWidgets.QWidget, "content").layout()
        assert column is not None
        if not compact:
            column.setContentsMargins(9, 9, 9, 9)
        content = _Content()
        content.setObjectName("content")
        content.setLayout(column)
        find_child(self, QtWidgets.QScrollArea, "scrollArea").setWidget(content)
        self.status_card = StatusCard(bridge)
        replace(find_child(self, QtWidgets.QWidget, "statusCard"), self.status_card)
        self.identity_bar = IdentityBar(bridge, self._id_visibility)
        replace(find_child(self, QtWidgets.QWidget, "identityBar"), self.identity_bar)
        self.tabs = QtWidgets.QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(True)
        self.tabs.setUsesScrollButtons(True)
        replace(find_child(self, QtWidgets.QWidget, "tabBar"), self.tabs)
        self._page_combo_box = find_child(self, QtWidgets.QComboBox, "pageBox")
        self._stack = find_child(self, QtWidgets.QStackedWidget, "pages")
        self._pages: dict[int, QtWidgets.QWidget] = {}
        for _ in range(4):
            self.tabs.addTab("")
            self._page_combo_box.addItem("")
            self._stack.addWidget(QtWidgets.QWidget())  # the place of a page
        self._narrow: bool | None = None
        self._wide: bool | None = None
        # What is done ahead, step by step, while the panel is visible and nothing else is done.
        self._prebuild_steps: list[Callable[[], object]] = []
        modules = {
            NEXT: "payload.next_page",
            HISTORY: "history.history_page",
            DATA: "your_data.data_page",
        }
        for number, module in modules.items():
            self._prebuild_steps += [
                partial(importlib.import_module, f"freecad_telemetry_gui.{module}"),
                partial(self.page, number),
                partial(self._prepare_page, number),
            ]
        self._prebuild_timer = single_shot_timer(self, PREBUILD_PAUSE_MS, self._prebuild_step)
        set_accessible_names(self)
        install_focus_ring(self)
        self._write_tab_texts()
        self.tabs.currentChanged.connect(self.show_page)
        self._page_combo_box.currentIndexChanged.connect(self.show_page)

    def page(self, number: int) -> QtWidgets.QWidget:
        """Return a page; it is built where it was never shown."""
        if number not in self._pages:
            page = widget_or_failure(self._page_makers()[number])
            self._pages[number] = page
            place = self._stack.widget(number)
            assert place is not None
            replace(place, page)
            self._fit_page_to_width(page)
            order_tabs(page, after=self._page_combo_box)
        return self._pages[number]

    def show_page(self, number: int) -> None:
        """Show one of SENT, NEXT, HISTORY, DATA."""
        if not 0 <= number < self._stack.count():
            return
        self.page(number)
        self._stack.setCurrentIndex(number)
        policy = QtWidgets.QSizePolicy.Policy
        for other in range(self._stack.count()):
            # A page that is not shown asks for no height.
            vertical_policy = policy.Preferred if other == number else policy.Ignored
            place = self._stack.widget(other)
            assert place is not None
            place.setSizePolicy(policy.Preferred, vertical_policy)
        self.tabs.setCurrentIndex(number)
        self._page_combo_box.setCurrentIndex(number)

    def show_next(self) -> None:
        """Show what would be sent now."""
        self.show_page(NEXT)

    @late
    def show_submission(self, number: int) -> None:
        """Show a submission, readable."""
        from freecad_telemetry_gui.payload.sent_page import SentPage

        self.show_page(SENT)
        page = self.page(SENT)
        assert isinstance(page, SentPage)
        page.show_submission(number)

    def _page_makers(self) -> tuple[Callable[[], QtWidgets.QWidget], ...]:
        return (self._make_sent, self._make_next, self._make_history, self._make_data)

    def _make_sent(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.payload.sent_page import SentPage

        return SentPage(self._bridge, self._id_visibility)

    def _make_next(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.payload.next_page import NextPage

        return NextPage(self._bridge, self._id_visibility)

    def _make_history(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.history.history_page import HistoryPage

        page = HistoryPage(self._bridge, self._id_visibility)
        page.submissionChosen.connect(self.show_submission)
        return page

    def _make_data(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.your_data.data_page import DataPage

        return DataPage(self._bridge, self._id_visibility)

    # Width

    def _fit_to_width(self) -> None:
        """Fit everything to the width; texts that are larger count as a narrower panel."""
        width = self.width() / text_scale(self)
        narrow, wide = width < NARROW_BELOW_PX, width >= WIDE_FROM_PX
        # In some languages the names of the tabs need more than that.
        fits = not narrow and self.tabs.sizeHint().width() <= self.width()
        self.tabs.setVisible(fits)
        self._page_combo_box.setVisible(not fits)
        if (narrow, wide) == (self._narrow, self._wide):
            return
        self._narrow, self._wide = narrow, wide
        self.status_card.set_narrow(narrow=narrow)
        self.identity_bar.set_narrow(narrow=narrow)
        for page in self._pages.values():
            self._fit_page_to_width(page)
        order_tabs(self)

    def _fit_page_to_width(self, page: QtWidgets.QWidget) -> None:
        for name, value in (("narrow", self._narrow), ("wide", self._wide)):
            method = getattr(page, f"set_{name}", None)
            if method is not None and value is not None:
                method(**{name: value})

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_to_width()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        self._fit_to_width()
        self.page(self._stack.currentIndex())
        super().showEvent(event)
        self._prebuild_timer.start(PREBUILD_DELAY_MS)

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self._prebuild_timer.stop()

    def _prepare_page(self, number: int) -> None:
        """Let the theme look at a page that is not shown yet, and the page read what it can."""
        page = self.page(number)
        for widget in page.findChildren(QtWidgets.QWidget):
            widget.ensurePolished()
        prepare = getattr(page, "prepare", None)
        if prepare is not None:
            prepare()

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

    def _write_tab_texts(self) -> None:
        texts = (
            translate("TelemetryPanel", "Last sent", "page: what was sent last"),
            translate("TelemetryPanel", "Next", "page: what would be sent next"),
            translate("TelemetryPanel", "History", "page"),
            translate("TelemetryPanel", "Your data", "page: copy and removal"),
        )
        for number, text in enumerate(texts):
            self.tabs.setTabText(number, text)
            self._page_combo_box.setItemText(number, text)
        self.tabs.setAccessibleName(translate("TelemetryPanel", "Parts of the panel"))

    def retranslate(self) -> None:
        self._write_tab_texts()
        self._fit_to_width()
