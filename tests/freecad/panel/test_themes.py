# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The panel in FreeCAD's own themes, scaled, narrow, in a longer language: nothing is clipped.

FreeCAD's style sheets change sizes and colors in ways that no other style does.
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

    for number in range(3):
        view.show_page(number)
        pump(0.8)
        result(f"clipped {number}", clipped())
    head = find("head", QtWidgets.QScrollArea, view)
    result("head", (head.widget().width(), head.viewport().width()))
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
    for number in range(3):
        assert got[f"clipped {number}"] == []
    needed, room = got["head"]
    assert needed <= room


def measure_boxes():
    from freecad_telemetry_gui.panel.turn_off_dialog import TurnOffDialog
    from freecad_telemetry_gui.widgets.colors import contrast
    from freecad_telemetry_gui.widgets.windows import open_window

    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    wait_for(lambda: panel.view)
    dialog = open_window(TurnOffDialog, panel._bridge, main_window())
    box = find("removalBox", parent=dialog)
    wait_for(box.isVisible)
    find("cancelButton", parent=dialog).setFocus()
    pump(0.5)

    def best(box, left, right):
        image = dialog.grab().toImage()
        ratio = image.devicePixelRatio()
        place = QtCore.QRect(box.mapTo(dialog, QtCore.QPoint(0, 0)), box.size())
        back = image.pixelColor(2, 2)
        return max(
            contrast(image.pixelColor(int(x * ratio), int(y * ratio)), back)
            for x in range(place.left() + left, min(place.left() + right, place.right()))
            for y in range(place.top(), place.bottom())
        )

    result("unchecked", best(box, 0, 16))
    result("text", best(box, 24, 400))
    box.setEnabled(False)
    pump(0.3)
    result("disabled text", best(box, 24, 400))
    shot("boxes", dialog)


@pytest.mark.parametrize("theme", ["light", "dark"])  # in Classic, Qt draws them as in any program
def test_check_boxes_can_be_seen_and_disabled_ones_look_so(make_profile, collector, theme):
    server = {"PostHogURL": collector.url, "DataRemovalURL": collector.removal_url}
    profile = make_profile(theme=theme, parameters={TELEMETRY: server})
    past.make(profile.ledger, 3)
    got = profile.run(measure_boxes).results
    assert got["unchecked"] >= 3
    assert got["disabled text"] < got["text"] * 0.7
