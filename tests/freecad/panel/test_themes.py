# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel in FreeCAD's own themes, scaled, narrow, in a longer language: nothing is clipped.

FreeCAD's style sheets change sizes in ways that no other style does.
"""

import pytest

from telemetry_dev import past
from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.translations import pseudo


def measure():
    app = QtWidgets.QApplication.instance()
    if args["longer"]:
        import pseudo_language
        import pseudo_texts

        app.installTranslator(pseudo_language.PseudoLanguage(app, pseudo_texts.KNOWN))
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    view = wait_for(lambda: panel.view)
    panel.setFloating(True)
    panel.resize(300, 700)
    pump(1)

    def clipped():
        found = []
        for widget in panel.findChildren(QtWidgets.QWidget):
            if not widget.isVisible() or not widget.objectName():
                continue
            if isinstance(widget, QtWidgets.QLabel) and widget.text():
                if widget.wordWrap():
                    fits = widget.heightForWidth(widget.width()) <= widget.height() + 1
                else:
                    fits = widget.sizeHint().width() <= widget.width() + 1
            elif isinstance(widget, QtWidgets.QPushButton | QtWidgets.QToolButton):
                fits = not widget.text() or widget.sizeHint().width() <= widget.width() + 1
            else:
                continue
            if not fits:
                found.append((widget.objectName(), widget.text(), widget.width()))
        return found

    area = find("scrollArea", QtWidgets.QScrollArea, view)
    for number in range(4):
        view.show_page(number)
        pump(0.8)
        result(f"clipped {number}", clipped())
        room = area.viewport().width()
        wide = [
            (widget.objectName(), widget.minimumSizeHint().width(), room)
            for widget in area.widget().findChildren(QtWidgets.QWidget)
            if widget.isVisible() and widget.minimumSizeHint().width() > room - 12
        ]
        result(f"wider {number}", wide if area.widget().width() > room else [])
    result("width", panel.width())


@pytest.mark.parametrize(
    ("theme", "scale", "longer"),
    [("light", 1.0, True), ("dark", 1.5, True), ("classic", 2.5, False)],
)
def test_nothing_is_clipped(make_profile, collector, theme, scale, longer):
    server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
    profile = make_profile(theme=theme, parameters={TELEMETRY: server}, addons=pseudo.addon())
    past.make(profile.ledger, 60)
    options = {"scale": scale, "screen": f"{round(1300 * scale)}x{round(900 * scale)}"}
    got = profile.run(measure, args={"longer": longer}, **options).results
    assert got["width"] <= 310
    for number in range(4):
        assert got[f"clipped {number}"] == []
        assert got[f"wider {number}"] == []
