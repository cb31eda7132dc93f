# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel without FreeCAD: `python -m telemetry_dev.preview.app --help`.

It uses a throw-away ledger unless one is named, and sends only to a server that is named.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from freecad_telemetry.events.body import batch
from freecad_telemetry.records import Detail, RowKind
from freecad_telemetry.service import Service
from freecad_telemetry.settings import Settings
from freecad_telemetry_gui.bridge import Bridge
from freecad_telemetry_gui.commands import commands
from freecad_telemetry_gui.consent.consent_window import ConsentWindow
from freecad_telemetry_gui.consent.preferences_form import PreferencesForm
from freecad_telemetry_gui.freecad.destination import destination
from freecad_telemetry_gui.panel.panel_view import PanelView
from freecad_telemetry_gui.panel.status_item import StatusItem
from freecad_telemetry_gui.panel.turn_off_dialog import TurnOffDialog
from freecad_telemetry_gui.qt import Qt, QtWidgets, Signal, icon, is_alive, translate
from freecad_telemetry_gui.widgets.windows import bring_to_front, open_window
from freecad_telemetry_gui.your_data.copy_dialog import CopyDialog
from freecad_telemetry_gui.your_data.new_id_dialog import NewIdDialog
from telemetry_dev.inside.pseudo_language import PseudoLanguage
from telemetry_dev.past.samples import SAMPLES
from telemetry_dev.preview.core import NOWHERE, STOP_SECONDS, sample_service
from telemetry_dev.preview.event_loop import TIMEOUT_SECONDS, wait_until
from telemetry_dev.preview.host import PreviewHost
from telemetry_dev.preview.language import use_language, use_plain_english
from telemetry_dev.preview.screenshots import contact_sheet, take_shots
from telemetry_dev.preview.theme import use_theme
from telemetry_dev.translations.pseudo import known_texts


class PreviewWindow(QtWidgets.QMainWindow):
    """A window with all that FreeCAD's window shows of the addon (`commands.Windows`).

    The commands are in the menu, the small icon is in the status bar.

    Attributes:
        bridge: the way to the core.
        view: the panel's view.
        question: the question before consent, None until it was opened.
        preferences: the window with the preferences page, None until it was opened.
    """

    def __init__(self, bridge: Bridge, settings: Settings, *, compact: bool) -> None:
        super().__init__()
        self.bridge = bridge
        self._settings = settings
        self.question: ConsentWindow | None = None
        self.preferences: PreferencesWindow | None = None
        self.view = PanelView(bridge, compact)
        self.setCentralWidget(self.view)
        self._menu = self.menuBar().addMenu("")
        self._commands = commands(self)
        for name, command in self._commands.items():
            action = self._menu.addAction(icon(_icon_name(command.pixmap)), "")
            action.setObjectName(name)
            action.triggered.connect(lambda *_, run=command.run: run())
        self._menu.aboutToShow.connect(self._write_menu)
        self.status_item = StatusItem(bridge, self, settings)
        self.statusBar().addPermanentWidget(self.status_item)
        self.status_item.parameter_changed()
        self._write_menu()
        self.setWindowTitle("Telemetry – preview")
        self.setWindowIcon(icon("telemetry"))
        bridge.consentRequested.connect(self.open_consent_window)
        bridge.preferencesRequested.connect(self.open_preferences)

    def open_consent_window(self) -> None:
        """Open the question, or bring it to the front."""
        self.question = open_window(ConsentWindow, self.bridge, self)

    def toggle_panel(self) -> None:
        """Show the panel, or hide it."""
        self.view.setVisible(not self.view.isVisible())

    def show_panel(self) -> None:
        """Show the panel."""
        self.view.show()

    def open_turn_off(self) -> None:
        """Open the dialog that turns sharing off."""
        open_window(TurnOffDialog, self.bridge, self)

    def open_new_id(self) -> None:
        """Open the dialog that explains and makes a new ID."""
        open_window(NewIdDialog, self.bridge, self)

    def open_copy(self) -> None:
        """Open the instructions for a copy of the data."""
        open_window(CopyDialog, self.bridge, self)

    def open_preferences(self) -> None:
        """Open the preferences page in a window of its own."""
        if self.preferences is None or not is_alive(self.preferences):
            self.preferences = PreferencesWindow(self.bridge, self._settings, self)
            self.preferences.saved.connect(self.status_item.parameter_changed)
        bring_to_front(self.preferences)

    def _write_menu(self) -> None:
        self._menu.setTitle(translate("TelemetryPanel", "Telemetry"))
        for action in self._menu.actions():
            command = self._commands[action.objectName()]
            action.setText(translate(action.objectName(), command.menu_text))
            action.setToolTip(translate(action.objectName(), command.tooltip))
            action.setEnabled(command.active())


class PreferencesWindow(QtWidgets.QDialog):
    """The preferences page with the buttons that FreeCAD has below it.

    Signals:
        saved(): what the user changed was saved.
    """

    saved = Signal()

    def __init__(self, bridge: Bridge, settings: Settings, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = PreferencesForm(bridge, settings)
        self.setWindowTitle(self.form.windowTitle())
        button = QtWidgets.QDialogButtonBox.StandardButton
        self.buttons = QtWidgets.QDialogButtonBox(button.Ok | button.Cancel | button.Apply)
        self.buttons.accepted.connect(self._save)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(button.Apply).clicked.connect(self._save)
        layout = QtWidgets.QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.buttons)
        self.resize(690, 640)
        self.form.load()

    def _save(self) -> None:
        self.form.save()
        self.saved.emit()


def _icon_name(pixmap: str) -> str:
    return "telemetry" if pixmap.startswith("pref") else pixmap.removeprefix("telemetry-")


def parse_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="preview", description=__doc__)
    parser.add_argument("--ledger", type=Path, help="use this ledger instead of a throw-away one")
    parser.add_argument("--server", default=NOWHERE, help="send here; without it nothing is sent")
    parser.add_argument("--removal-url", default=f"{NOWHERE}/", help="the removal service")
    parser.add_argument("--sample", choices=SAMPLES, help="show made-up records in this state")
    parser.add_argument("--lang", help="language, for example de or pt-BR")
    parser.add_argument("--live", action="store_true", help="follow the language's .ts file")
    parser.add_argument("--pseudo", action="store_true", help="a made-up, longer language")
    parser.add_argument("--rtl", action="store_true", help="mirrored, as for Arabic")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="360x680", help="of the window, for example 300x700")
    parser.add_argument("--demo", action="store_true", help="share, wait for the server, show")
    parser.add_argument("--sheet", type=Path, help="save all pictures on one sheet, and quit")
    parser.add_argument("--shots", type=Path, help="save pictures of everything here, and quit")
    options = parser.parse_args(arguments)
    if options.sample and (options.ledger or options.server != NOWHERE or options.demo):
        parser.error("--sample has a ledger of its own, and sends nothing")
    return options


def main() -> int:
    """Show the preview; return the exit code."""
    options = parse_arguments()
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        if not options.sheet:
            options.shots = options.shots or Path("build") / "preview"
    app = QtWidgets.QApplication([])
    use_theme(app, options.theme)
    use_plain_english()
    if options.lang and not use_language(app, options.lang, live=options.live):
        print(f"There is no translation for {options.lang} yet.", file=sys.stderr)
    if options.pseudo:
        app.installTranslator(PseudoLanguage(app, known_texts()))
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with tempfile.TemporaryDirectory(prefix="telemetry-preview-") as folder:
        return _run(app, options, Path(folder))


def _run(app: QtWidgets.QApplication, options: argparse.Namespace, folder: Path) -> int:
    host = PreviewHost(
        folder / "FreeCAD", {"PostHogURL": options.server, "DataRemovalURL": options.removal_url}
    )
    host.install_addons()
    settings = Settings(host.store)
    if options.sample:
        service = sample_service(options.sample, folder)
    else:
        ledger = options.ledger or folder / "Telemetry" / "ledger.sqlite3"
        service = Service(ledger, destination(settings), settings.snapshot())
    bridge = Bridge(service, host)
    width, _, height = options.size.partition("x")
    window = PreviewWindow(bridge, settings, compact=int(width) < 640)
    window.resize(int(width), int(height))
    service.start()
    window.show()
    if not options.sample:
        service.startup_over(bridge.snapshot())
    code = 0
    try:
        if options.demo:
            code = _demo(window, bridge)
        if options.shots or options.sheet:
            pictures = options.shots or folder / "shots"
            take_shots(window.view, bridge, pictures)
            if options.sheet:
                contact_sheet(pictures, options.sheet)
        elif code == 0:
            code = app.exec()
    finally:
        service.stop(STOP_SECONDS)
        bridge.close()
        if window.question is not None and is_alive(window.question):
            window.question.close()
        window.close()
    return code


def _demo(window: PreviewWindow, bridge: Bridge) -> int:
    """Answer the question with "Share", wait for the server, print what it accepted."""
    window.open_consent_window()
    question = window.question
    assert question is not None
    share = question.findChild(QtWidgets.QPushButton, "shareButton")
    assert share is not None
    if not wait_until(share.isEnabled):
        print("The question could not show what would be sent.", file=sys.stderr)
        return 1
    for name in ("system", "preferences", "addons"):
        box = question.findChild(QtWidgets.QCheckBox, name)
        if box is not None:
            box.setChecked(True)
    share.click()
    if not wait_until(lambda: bridge.state.last_accepted is not None):
        print(
            f"Nothing was accepted within {TIMEOUT_SECONDS:g} s: {bridge.state.outbox}",
            file=sys.stderr,
        )
        return 1
    details: list[object] = []
    last = bridge.state.last
    assert last is not None
    message = bridge.service.message
    bridge.ask(message, RowKind.SUBMISSION, last.submission, then=details.append, owner=window)
    wait_until(lambda: bool(details), 5.0)
    if details and isinstance(details[0], Detail):
        _print(details[0])
    return 0


def _print(detail: Detail) -> None:
    attempt = detail.attempts[-1]
    print(f"sent to {attempt.url}: {len(attempt.body)} bytes, HTTP {attempt.status}")
    for event in batch(attempt.body):
        properties = event.get("properties")
        count = len(properties) if isinstance(properties, dict) else 0
        print(f"  accepted: {event.get('event')} ({count} properties)")


if __name__ == "__main__":
    sys.exit(main())
