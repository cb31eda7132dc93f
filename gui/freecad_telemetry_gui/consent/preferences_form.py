# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The form on our page in FreeCAD's preferences: one table says which widget shows what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, NamedTuple

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import Choice
from freecad_telemetry.consent.status import Mode
from freecad_telemetry.settings import SETTINGS, Settings
from freecad_telemetry.urls import check_url
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.category_row import CategoryRow
from freecad_telemetry_gui.freecad.destination import other_server, removal_server
from freecad_telemetry_gui.panel.failure import widget_or_failure
from freecad_telemetry_gui.qt import (
    QtCore,
    QtWidgets,
    connect_button,
    connect_check,
    find_child,
    load_ui,
    order_tabs,
    replace,
    set_content,
    translate,
)
from freecad_telemetry_gui.texts import formats, privacy_texts
from freecad_telemetry_gui.texts.pause_texts import pause_choices
from freecad_telemetry_gui.texts.request_texts import removal_sentence
from freecad_telemetry_gui.texts.status_texts import (
    pause_sentence,
    removal_under_way,
    shares_sentence,
    status_sentence,
)
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.check_outline import outline_check_boxes
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.folding import make_folding
from freecad_telemetry_gui.widgets.input_value import read_value, write_value
from freecad_telemetry_gui.widgets.retranslating import Retranslating

MAX_KEY_CHARS = 200
"""PostHog's keys have 47; longer texts were pasted by mistake."""

_SENT_DATA = 1
"""The tab with the panel's view."""

_PARAMETERS = {
    Category.SYSTEM: "SendSystemInformation",
    Category.PREFERENCES: "SendPreferences",
    Category.ADDONS: "SendAddonInformation",
    Category.CUSTOMIZATIONS: "SendCustomizations",
}

_CURRENT = "current"
"""The entry of the drop-down that stands for the pause that holds."""


class Field(NamedTuple):
    """One input widget of the form.

    Attributes:
        widget: shows the value, and lets the user change it.
        current: returns the value that holds.
        save: lets the value in the widget hold; fields that are saved together share it.
    """

    widget: QtWidgets.QWidget
    current: Callable[[], Any]
    save: Callable[[], None]


class PreferencesForm(Retranslating, QtWidgets.QWidget):
    """Shows what holds, follows it while open, and saves what the user changed."""

    def __init__(self, bridge: Bridge, settings: Settings) -> None:
        super().__init__()
        self._bridge = bridge
        self._settings = settings
        self._loaded: dict[QtWidgets.QWidget, object] = {}
        self._form = form = load_ui("preferences_page")
        set_content(self, form)
        self._tabs = find_child(form, QtWidgets.QTabWidget, "tabs")
        self._other_server = find_child(form, QtWidgets.QLabel, "otherServer")
        self._status = find_child(form, QtWidgets.QLabel, "status")
        self._outcome = find_child(form, QtWidgets.QLabel, "outcome")
        self._sharing = find_child(form, QtWidgets.QCheckBox, "sharing")
        self._hint = find_child(form, QtWidgets.QLabel, "hint")
        self._deletion = find_child(form, QtWidgets.QLabel, "deletion")
        self._removal = find_child(form, QtWidgets.QCheckBox, "removal")
        self._removal_note = find_child(form, QtWidgets.QLabel, "removalNote")
        rows = self._add_category_rows(find_child(form, QtWidgets.QGroupBox, "categoriesGroup"))
        self._session = rows.pop(Category.SESSION)
        self._categories = rows
        self._pause = find_child(form, QtWidgets.QComboBox, "pause")
        self._history_days = find_child(form, QtWidgets.QSpinBox, "historyDays")
        self._url = find_child(form, QtWidgets.QLineEdit, "url")
        self._key = find_child(form, QtWidgets.QLineEdit, "key")
        self._note = find_child(form, QtWidgets.QLabel, "serverNote")
        self._default_server_button = connect_button(
            form, "freecadServer", self._choose_default_server
        )
        self._view: QtWidgets.QWidget | None = None
        self._prepare_widgets()
        bridge.stateChanged.connect(self.load)
        bridge.preferencesRequested.connect(self._show_sharing)
        order_tabs(form)
        set_accessible_names(form)
        install_focus_ring(self)
        outline_check_boxes(self)
        self.retranslate()

    def _prepare_widgets(self) -> None:
        """Let the widgets of the form do something."""
        for category, check_box in self._categories.items():
            connect_check(check_box, partial(self._category_clicked, category))
        self._url.setPlaceholderText(str(SETTINGS["PostHogURL"].default))
        self._key.setPlaceholderText(str(SETTINGS["PostHogAPIKey"].default))
        connect_check(self._sharing, self._sharing_clicked)
        self._removal.toggled.connect(self._show_consequences)
        self._sharing_tab = find_child(self._form, QtWidgets.QWidget, "sharingTab")
        self._sharing_tab.installEventFilter(self)
        self._tabs.currentChanged.connect(self._tab_changed)
        self._tab_changed(0)
        self._advanced = find_child(self._form, QtWidgets.QToolButton, "advanced")
        make_folding(self._advanced, find_child(self._form, QtWidgets.QWidget, "server").setVisible)
        self._url.textChanged.connect(self._check_server)
        self._key.textChanged.connect(self._check_server)
        self._history_days.valueChanged.connect(self._write_days_unit)

    def _add_category_rows(self, group: QtWidgets.QGroupBox) -> dict[Category, QtWidgets.QCheckBox]:
        """Add a row for each category; return their check boxes."""
        layout = group.layout()
        assert layout is not None
        check_boxes = {}
        for category in Category:
            row = CategoryRow(self._bridge, category)
            layout.addWidget(row)
            check_boxes[category] = row.check_box
            if category in _PARAMETERS:  # FreeCAD's "Reset" looks for these
                row.check_box.setProperty("prefEntry", _PARAMETERS[category])
                row.check_box.setProperty("prefPath", "Mod/Telemetry")
        return check_boxes

    # Loading and saving

    def load(self) -> None:
        """Show what holds now in every widget that the user did not touch."""
        self._show_status()
        touched = self._touched()
        self._list_pauses()
        for field in self._fields():
            if field.widget not in touched:
                write_value(field.widget, field.current())
                # As the widget shows it: a spin box can be unable to hold a value.
                self._loaded[field.widget] = read_value(field.widget)
        self._session.setChecked(self._is_sharing())
        self._show_consequences()
        self._check_server()

    def _show_status(self) -> None:
        """Say what holds, and what came of turning sharing off, as the status card does."""
        state, now = self._bridge.state, datetime.now(UTC)
        withdrawn = state.status.mode is Mode.OFF and state.decision.answer is Choice.NO
        outcome = (shares_sentence(state), removal_sentence(state, now)) if withdrawn else ()
        for label, text in (
            (self._other_server, privacy_texts.other_server_sentence(other_server(self._settings))),
            (self._status, status_sentence(state, now)),
            (self._outcome, "\n".join(line for line in outcome if line)),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def save(self) -> None:
        """Save what the user changed since it was loaded; nothing else, above all no consent."""
        touched = self._touched()
        saves = [field.save for field in self._fields() if field.widget in touched]
        for save in dict.fromkeys(saves):  # one for all categories
            save()
        self._loaded |= {widget: read_value(widget) for widget in touched}
        self._show_status()

    def _touched(self) -> set[QtWidgets.QWidget]:
        """Return the widgets whose value the user changed since they were loaded."""
        return {widget for widget, value in self._loaded.items() if read_value(widget) != value}

    def _fields(self) -> tuple[Field, ...]:
        """Return which widget shows what: the decision, the pause, or a setting."""
        return (
            Field(self._sharing, self._is_sharing, self._save_sharing),
            *(
                Field(check_box, partial(self._agrees_to, category), self._save_categories)
                for category, check_box in self._categories.items()
            ),
            Field(self._pause, self._current_pause, self._save_pause),
            self._setting("HistoryDays", "historyDays"),
            self._setting("ShowStatusBarItem", "statusItem"),
            self._setting("PostHogURL", "url", self._server_url),
            self._setting("PostHogAPIKey", "key", self._server_key),
        )

    def _setting(
        self, name: str, widget_name: str, valid: Callable[[], str | None] | None = None
    ) -> Field:
        """Return the field of a setting.

        Args:
            valid: returns what is stored, None where the widget's value cannot be; the value
                itself where left out.
        """
        widget = find_child(self._form, QtWidgets.QWidget, widget_name)

        def save() -> None:
            value = valid() if valid else read_value(widget)
            if value in (SETTINGS[name].default, ""):
                self._settings.reset(name)  # a default is not stored: a later one shall hold
            elif value is not None:
                self._settings.set(name, value)

        return Field(widget, partial(self._settings.get, name), save)

    # Sharing

    def _is_sharing(self) -> bool:
        return self._bridge.state.decision.answer is Choice.YES

    def _agrees_to(self, category: Category) -> bool:
        return category in self._bridge.state.decision.categories

    def _save_sharing(self) -> None:
        if not self._sharing.isChecked():
            self._bridge.service.turn_off("preferences", remove=self._is_removal_chosen())

    def _is_removal_chosen(self) -> bool:
        return self._removal.isChecked() and not self._removal.isHidden()

    def _save_categories(self) -> None:
        if self._sharing.isChecked():
            ticked = (
                category
                for category, check_box in self._categories.items()
                if check_box.isChecked()
            )
            self._bridge.service.set_categories(frozenset(ticked))

    def _sharing_clicked(self, checked: bool) -> None:
        if checked and not self._is_sharing():
            # There is no one-click yes: it is checked when that was chosen in the consent window.
            self._sharing.setChecked(False)
            self._bridge.consentRequested.emit()
        self._show_consequences()

    def _show_consequences(self) -> None:
        """Say what comes of the check box for sharing; offer a removal where it is cleared."""
        state, is_sharing = self._bridge.state, self._is_sharing()
        is_cleared = is_sharing and not self._sharing.isChecked()
        if is_sharing:
            hint = translate(
                "TelemetryPreferencesForm", "Turning sharing off takes effect with OK or Apply."
            )
        else:
            hint = translate(
                "TelemetryPreferencesForm",
                "Before sharing is turned on, you see everything that would be sent and are asked "
                "to agree; your choice takes effect immediately.",
            )
        self._hint.setText(hint)
        self._hint.setVisible(is_cleared or not is_sharing)
        count, identity = state.outbox.events, state.identity
        self._deletion.setText(
            translate("TelemetryTurnOffDialog", "%n unsent event(s) will be deleted.", "", count)
        )
        self._deletion.setVisible(is_cleared and count > 0)
        can_remove = identity is not None and not removal_under_way(state, identity.id)
        self._removal.setVisible(is_cleared and can_remove)
        if not is_cleared:
            self._removal.setChecked(False)
        self._removal_note.setText(privacy_texts.removal_sentence(removal_server(self._settings)))
        self._removal_note.setVisible(self._is_removal_chosen())
        for widget in (*self._categories.values(), self._pause):
            widget.setEnabled(is_sharing and not is_cleared)

    def _category_clicked(self, category: Category, checked: bool) -> None:
        decision = self._bridge.state.decision
        if checked and category not in CATALOG.categories(decision.version):
            # Not asked about yet: the consent window shows what it is.
            self._categories[category].setChecked(False)
            self._bridge.consentRequested.emit()

    def _tab_changed(self, index: int) -> None:
        policy = QtWidgets.QSizePolicy.Policy
        for number in range(self._tabs.count()):
            # What is not shown asks for no height: FreeCAD would add a second scroll bar.
            vertical = policy.Preferred if number == index else policy.Ignored
            tab = self._tabs.widget(number)
            assert tab is not None
            tab.setSizePolicy(policy.Preferred, vertical)
        self._fit_sharing_tab()
        if index != _SENT_DATA or self._view is not None:
            return
        self._view = widget_or_failure(self._make_view)
        replace(find_child(self._form, QtWidgets.QWidget, "panelView"), self._view)
        order_tabs(self._form)
        page = self._tabs.currentWidget()
        if page.hasFocus():  # Qt found nothing in it yet
            self._tabs.tabBar().setFocus()

    def _show_sharing(self) -> None:
        self._tabs.setCurrentIndex(0)  # the panel on the other tab asked for it

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() in (QtCore.QEvent.Type.Resize, QtCore.QEvent.Type.LayoutRequest):
            self._fit_sharing_tab()
        return super().eventFilter(watched, event)

    def _fit_sharing_tab(self) -> None:
        """Ask for the height that the sentences need: FreeCAD's dialog asks for least heights."""
        tab = self._sharing_tab
        layout = tab.layout()
        assert layout is not None
        height = layout.minimumHeightForWidth(tab.width())
        is_shown = self._tabs.currentIndex() != _SENT_DATA
        tab.setMinimumHeight(max(height, 0) if is_shown else 0)

    def _make_view(self) -> QtWidgets.QWidget:
        from freecad_telemetry_gui.panel.panel_view import PanelView

        return PanelView(self._bridge, compact=False)

    # Pause

    def _list_pauses(self) -> None:
        chosen = read_value(self._pause)
        status = self._bridge.state.status
        self._pause.clear()
        if status.pause:
            self._pause.addItem(pause_sentence(status, datetime.now(UTC)), _CURRENT)
        self._pause.addItem(translate("TelemetryPreferencesForm", "Not paused"), "")
        for choice in pause_choices():
            self._pause.addItem(choice.text, choice.name)
        write_value(self._pause, chosen)

    def _current_pause(self) -> str:
        return _CURRENT if self._bridge.state.status.pause else ""

    def _save_pause(self) -> None:
        if not self._sharing.isChecked():
            return
        chosen, service = read_value(self._pause), self._bridge.service
        if chosen == "":
            service.resume()
        for choice in pause_choices():
            if choice.name == chosen:
                service.pause(choice.kind, choice.length)

    # Server

    def _server_url(self) -> str | None:
        """Return the address in the form, "" for the default; None where it cannot be used."""
        url = self._url.text().strip().rstrip("/")
        try:
            check_url(url or str(SETTINGS["PostHogURL"].default))
        except ValueError:
            return None
        return url

    def _server_key(self) -> str | None:
        """Return the key in the form, "" for the default; None where it cannot be one."""
        key = self._key.text().strip()
        valid = key.isascii() and key.isprintable() and " " not in key
        return key if valid and len(key) <= MAX_KEY_CHARS else None

    def _choose_default_server(self) -> None:
        self._url.setText(str(SETTINGS["PostHogURL"].default))
        self._key.setText(str(SETTINGS["PostHogAPIKey"].default))

    def _check_server(self) -> None:
        """Say where the data would go, and whether that can be saved."""
        url, key = self._server_url(), self._server_key()
        is_default = url in ("", SETTINGS["PostHogURL"].default) and key in (
            "",
            SETTINGS["PostHogAPIKey"].default,
        )
        self._default_server_button.setEnabled(not is_default)
        if not is_default:
            self._advanced.setChecked(True)
        if url is None:
            note = translate(
                "TelemetryPreferencesForm",
                "This address cannot be saved. It must start with https:// and end after the "
                "server name, for example https://eu.i.posthog.com.",
            )
        elif key is None:
            note = translate(
                "TelemetryPreferencesForm",
                "This key cannot be saved. A key must not contain spaces or accented letters.",
            )
        elif not is_default:
            note = translate(
                "TelemetryPreferencesForm",
                "With this server and key, your data goes to whoever controls them, not to the "
                "FreeCAD project.",
            )
        else:
            note = translate("TelemetryPreferencesForm", "Data is sent to the FreeCAD project.")
        self._note.setText(note)

    def retranslate(self) -> None:
        self.setWindowTitle(translate("TelemetryPreferencesForm", "Telemetry"))
        self._show_status()
        self._list_pauses()
        self._check_server()
        self._write_days_unit()
        self._show_consequences()

    def _write_days_unit(self, *_: object) -> None:
        days = self._history_days.value()
        #: Around a field with the number; write %n as a figure in every form.
        text = translate("TelemetryPreferencesForm", "%n day(s)", "", days)
        before, number, after = text.partition(formats.number(days))
        self._history_days.setPrefix(before if number else "")
        self._history_days.setSuffix(after if number else "")
