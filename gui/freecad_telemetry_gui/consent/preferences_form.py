# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The widget of our page in FreeCAD's preferences: two tabs, settings and the panel's view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from freecad_telemetry.catalog.declaration import Category
from freecad_telemetry.catalog.registry import CATALOG
from freecad_telemetry.consent.decision import OPTIONAL_CATEGORIES, Choice
from freecad_telemetry.consent.status import PauseKind
from freecad_telemetry.settings import SETTINGS, Settings
from freecad_telemetry.urls import check_url
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.consent.category_preview import CategoryPreview
from freecad_telemetry_gui.qt import (
    QtWidgets,
    find_child,
    load_ui,
    order_tabs,
    replace,
    set_content,
    translate,
)
from freecad_telemetry_gui.texts import formats
from freecad_telemetry_gui.texts.status_texts import pause_sentence, status_sentence
from freecad_telemetry_gui.texts.value_texts import catalog_text
from freecad_telemetry_gui.widgets.accessible_names import set_accessible_names
from freecad_telemetry_gui.widgets.focus_ring import install_focus_ring
from freecad_telemetry_gui.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    from freecad_telemetry_gui.panel.panel_view import PanelView

_KEPT = "kept"
"""The entry of the pause box that stands for a pause that was chosen earlier."""


class PreferencesForm(Retranslating, QtWidgets.QWidget):
    """Shows what holds, follows it while open, and saves what the user changed.

    A value that the user did not touch follows the state; `_loaded` is what was shown last.
    """

    def __init__(self, bridge: Bridge, settings: Settings) -> None:
        super().__init__()
        self._bridge = bridge
        self._settings = settings
        self._loaded: dict[str, object] = {}
        self._form = form = load_ui("preferences_page")
        set_content(self, form)
        self._tabs = find_child(form, QtWidgets.QTabWidget, "tabs")
        self._status = find_child(form, QtWidgets.QLabel, "status")
        self._sharing = find_child(form, QtWidgets.QCheckBox, "sharing")
        self._categories = {
            category: find_child(form, QtWidgets.QCheckBox, category.value)
            for category in OPTIONAL_CATEGORIES
        }
        self._pause = find_child(form, QtWidgets.QComboBox, "pause")
        self._history = find_child(form, QtWidgets.QSpinBox, "historyDays")
        self._status_item = find_child(form, QtWidgets.QCheckBox, "statusItem")
        self._url = find_child(form, QtWidgets.QLineEdit, "url")
        self._key = find_child(form, QtWidgets.QLineEdit, "key")
        self._note = find_child(form, QtWidgets.QLabel, "serverNote")
        self._back = find_child(form, QtWidgets.QPushButton, "freecadServer")
        self._view: PanelView | None = None
        known = {declared.category for declared in CATALOG.events.values()}
        for category, box in self._categories.items():
            box.setVisible(category in known)
            # PySide gives a `partial` no argument.
            box.clicked.connect(lambda on, found=category: self._category_clicked(found, on))
        self._url.setPlaceholderText(str(SETTINGS["PostHogURL"].default))
        self._key.setPlaceholderText(str(SETTINGS["PostHogAPIKey"].default))
        self._sharing.clicked.connect(self._sharing_clicked)
        self._tabs.currentChanged.connect(self._tab_changed)
        self._contents = CategoryPreview(bridge, form)
        self._url.textChanged.connect(self._look_at_server)
        self._key.textChanged.connect(self._look_at_server)
        self._back.clicked.connect(self._choose_default_server)
        self._history.valueChanged.connect(self._write_days)
        bridge.stateChanged.connect(self.load)
        order_tabs(form)
        set_accessible_names(form)
        install_focus_ring(self)
        self.retranslate()

    # Loading and saving

    def load(self) -> None:
        """Show what holds now in every widget that the user did not touch."""
        state = self._bridge.state
        decided_yes = state.decision.answer is Choice.YES
        self._status.setText(status_sentence(state, datetime.now(UTC)))
        touched = self._touched()
        self._list_pauses()
        held = self._held()
        for name, (read, write) in self._fields().items():
            if name not in touched:
                write(held[name])
                # As the widget shows it: a box can be unable to hold a value.
                self._loaded[name] = read()
        for box in (*self._categories.values(), self._pause):
            box.setEnabled(decided_yes)
        self._look_at_server()

    def save(self) -> None:
        """Save what the user changed since it was loaded; nothing else, above all no consent."""
        changed = self._touched()
        service = self._bridge.service
        if "HistoryDays" in changed:
            self._store("HistoryDays", self._history.value())
        if "ShowStatusBarItem" in changed:
            self._store("ShowStatusBarItem", self._status_item.isChecked())
        if "PostHogURL" in changed and self._url_is_good():
            self._store("PostHogURL", _address(self._url.text()))
        if "PostHogAPIKey" in changed and self._key_is_good():
            self._store("PostHogAPIKey", self._key.text().strip())
        if "sharing" in changed and not self._sharing.isChecked():
            service.turn_off("preferences")
        else:
            if changed & {category.value for category in OPTIONAL_CATEGORIES}:
                service.set_categories(
                    frozenset(
                        category for category, box in self._categories.items() if box.isChecked()
                    )
                )
            if "pause" in changed:
                self._save_pause()
        for name in changed:
            self._loaded[name] = self._fields()[name][0]()

    def _fields(self) -> Mapping[str, tuple[Callable[[], Any], Callable[[Any], object]]]:
        """Return how each field is read and written, by name."""
        return {
            "sharing": (self._sharing.isChecked, self._sharing.setChecked),
            **{
                category.value: (box.isChecked, box.setChecked)
                for category, box in self._categories.items()
            },
            "pause": (self._pause.currentData, self._select_pause),
            "HistoryDays": (self._history.value, self._history.setValue),
            "ShowStatusBarItem": (self._status_item.isChecked, self._status_item.setChecked),
            "PostHogURL": (self._url.text, self._url.setText),
            "PostHogAPIKey": (self._key.text, self._key.setText),
        }

    def _touched(self) -> set[str]:
        """Return the fields that the user changed since they were loaded."""
        return {
            name
            for name, (read, _) in self._fields().items()
            if name in self._loaded and read() != self._loaded[name]
        }

    def _held(self) -> Mapping[str, object]:
        """Return what holds now, by name of the field."""
        state = self._bridge.state
        return {
            "sharing": state.decision.answer is Choice.YES,
            **{
                category.value: category in state.decision.categories
                for category in OPTIONAL_CATEGORIES
            },
            "pause": _KEPT if state.status.pause else "",
            **{
                name: self._settings.get(name)
                for name in ("HistoryDays", "ShowStatusBarItem", "PostHogURL", "PostHogAPIKey")
            },
        }

    def _store(self, name: str, value: bool | int | str) -> None:
        if value in (SETTINGS[name].default, ""):
            self._settings.reset(name)  # a default is not stored: a later one shall hold
        else:
            self._settings.set(name, value)

    # Sharing

    def _sharing_clicked(self, checked: bool) -> None:
        if not checked or self._bridge.state.decision.answer is Choice.YES:
            return
        # There is no one-click yes: the box is ticked when the question was answered so.
        self._sharing.setChecked(False)
        self._bridge.consentRequested.emit()

    def _category_clicked(self, category: Category, checked: bool) -> None:
        decision = self._bridge.state.decision
        if checked and category not in CATALOG.categories(decision.version):
            # Not asked about yet: the question shows what it is.
            self._categories[category].setChecked(False)
            self._bridge.consentRequested.emit()

    def _tab_changed(self, index: int) -> None:
        if index != 1 or self._view is not None:
            return
        from freecad_telemetry_gui.panel.panel_view import PanelView

        self._view = PanelView(self._bridge, compact=False)
        replace(find_child(self._form, QtWidgets.QWidget, "panelView"), self._view)
        order_tabs(self._form)

    # Pause

    def _list_pauses(self) -> None:
        chosen = self._pause.currentData()
        status = self._bridge.state.status
        entries = [
            ("", translate("TelemetryPreferencesForm", "Not paused")),
            ("restart", translate("TelemetryPreferencesForm", "Until FreeCAD starts again")),
            ("day", translate("TelemetryPreferencesForm", "For one day")),
            ("week", translate("TelemetryPreferencesForm", "For one week")),
            ("resume", translate("TelemetryPreferencesForm", "Until I resume")),
        ]
        if status.pause:
            entries.insert(0, (_KEPT, pause_sentence(status, datetime.now(UTC))))
        self._pause.clear()
        for data, text in entries:
            self._pause.addItem(text, data)
        self._select_pause(chosen)

    def _select_pause(self, data: str | None) -> None:
        self._pause.setCurrentIndex(max(0, self._pause.findData(data)))

    def _save_pause(self) -> None:
        chosen = self._pause.currentData()
        service = self._bridge.service
        if chosen == "":
            service.resume()
        elif chosen in ("restart", "resume"):
            service.pause(PauseKind(chosen))
        elif chosen in ("day", "week"):
            days = 1 if chosen == "day" else 7
            service.pause(PauseKind.TIME, timedelta(days=days))

    # Server

    def _url_is_good(self) -> bool:
        text = self._url.text().strip()
        try:
            return not text or bool(check_url(text))
        except ValueError:
            return False

    def _key_is_good(self) -> bool:
        text = self._key.text().strip()
        return text.isascii() and text.isprintable() and " " not in text and len(text) <= 200

    def _choose_default_server(self) -> None:
        self._url.setText(str(SETTINGS["PostHogURL"].default))
        self._key.setText(str(SETTINGS["PostHogAPIKey"].default))

    def _look_at_server(self) -> None:
        url, key = _address(self._url.text()), self._key.text().strip()
        here = url in ("", SETTINGS["PostHogURL"].default)
        same = here and key in ("", SETTINGS["PostHogAPIKey"].default)
        self._back.setEnabled(not same)
        if not self._url_is_good():
            note = translate(
                "TelemetryPreferencesForm",
                "This address will not be saved: it must begin with https:// and end after the "
                "server's name, as in https://eu.i.posthog.com.",
            )
        elif not self._key_is_good():
            note = translate(
                "TelemetryPreferencesForm",
                "This key will not be saved: a key has no spaces and no special letters.",
            )
        elif not same:
            note = translate(
                "TelemetryPreferencesForm",
                "Then the data does not go to FreeCAD's developers, but to whoever owns this "
                "server and key.",
            )
        else:
            note = translate(
                "TelemetryPreferencesForm",
                "The data goes to FreeCAD's developers.",
            )
        self._note.setText(note)

    def retranslate(self) -> None:
        self.setWindowTitle(translate("TelemetryPreferencesForm", "Telemetry"))
        for declared in CATALOG.events.values():
            box = self._categories.get(declared.category)
            if box is not None:
                text = catalog_text(declared.description)
                box.setToolTip(text)
                box.setAccessibleDescription(text)
        self._status.setText(status_sentence(self._bridge.state, datetime.now(UTC)))
        self._list_pauses()
        self._look_at_server()
        self._write_days()
        self._contents.retranslate()

    def _write_days(self, *_: object) -> None:
        days = self._history.value()
        #: Around a field with the number; write %n as a figure in every form.
        text = translate("TelemetryPreferencesForm", "%n day(s)", "", days)
        before, number, after = text.partition(formats.number(days))
        self._history.setPrefix(before if number else "")
        self._history.setSuffix(after if number else "")


def _address(text: str) -> str:
    return text.strip().rstrip("/")
