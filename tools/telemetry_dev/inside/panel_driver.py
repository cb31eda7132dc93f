# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Goes before a script that drives the panel in real FreeCAD with clicks.

It opens the panel and gives the script `panel` (the dock), `view`, `bridge`, `group` (our
parameters), `clipboard`, `pressed` (the names of buttons by form) and the functions below.
"""

from pathlib import Path

pressed = {}
group = parameters("BaseApp/Preferences/Mod/Telemetry")
Gui.runCommand("Telemetry_TogglePanel")
panel = wait_for_widget("TelemetryPanel")
wait_for(lambda: panel.view)
view, bridge = panel.view, panel._bridge
clipboard = QtWidgets.QApplication.clipboard()


def press(name, parent):
    """Click a button and note its name with that of its form."""
    button = wait_for(
        lambda: next(
            (
                found
                for found in parent.findChildren(QtWidgets.QAbstractButton, name)
                if found.isVisible() and found.isEnabled()
            ),
            None,
        ),
        what=f"no button {name} to press",
    )
    holder = button.parentWidget()
    while holder is not None:
        if isinstance(holder, QtWidgets.QScrollArea):
            holder.ensureWidgetVisible(button)
        holder = holder.parentWidget()
    pressed.setdefault(form_of(button), []).append(name)
    click(button)
    pump(0.15)
    return button


def form_of(widget):
    while widget is not None and not widget.objectName().startswith("Telemetry"):
        widget = widget.parentWidget()
    return widget.objectName() if widget is not None else ""


def choose(button, number):
    """Open a button's menu by its arrow and click an entry."""

    def entry():
        menu = button.menu()
        action = [found for found in menu.actions() if not found.isSeparator()][number]
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, QtCore.Qt.LeftButton, QtCore.Qt.NoModifier, place)

    after(300, entry)
    place = QtCore.QPoint(button.width() - 6, button.height() // 2)
    QTest.mouseClick(button, QtCore.Qt.LeftButton, QtCore.Qt.NoModifier, place)
    pump(0.3)


def tab(number):
    """Click a tab, or choose it from the box of a narrow panel."""
    if view.tabs.isVisible():
        place = view.tabs.tabRect(number).center()
        QTest.mouseClick(view.tabs, QtCore.Qt.LeftButton, QtCore.Qt.NoModifier, place)
    else:
        find("pageBox", parent=view).setCurrentIndex(number)
    pump(0.5)
    return view.page(number)


def show_as(name, page):
    """Choose how a page shows the data: "readable", "changed", "keys" or "as_sent"."""
    box = find("viewBox", parent=page)
    names = [box.itemData(number).name.lower() for number in range(box.count())]
    box.setCurrentIndex(names.index(name))
    pump(0.2)


def dialog(name):
    return wait_for(
        lambda: next(
            (
                found
                for found in QtWidgets.QApplication.topLevelWidgets()
                if found.objectName() == name and found.isVisible()
            ),
            None,
        ),
        what=f"no dialog {name}",
    )


def save_file(name):
    """Answer Qt's file dialog; return what was written."""
    path = Path(args["folder"]) / name
    chooser = wait_for(
        lambda: next(
            (
                found
                for found in QtWidgets.QApplication.topLevelWidgets()
                if isinstance(found, QtWidgets.QFileDialog) and found.isVisible()
            ),
            None,
        )
    )
    chooser.findChild(QtWidgets.QLineEdit, "fileNameEdit").setText(str(path))
    click(chooser.findChild(QtWidgets.QDialogButtonBox).buttons()[0])
    wait_for(lambda: path.exists() and path.stat().st_size)
    pump(0.1)
    return path.read_text(encoding="utf-8")


def turn_off():
    """Turn sharing off as the card offers it."""
    press("turnOffButton", view.status_card)
    press("turnOffButton", dialog("TelemetryTurnOffDialog"))
    wait_for(lambda: sentence() == "Sharing is off.")


def sentence():
    return find("sentenceLabel", parent=view).text()


main_window().resizeDocks([panel], [420], QtCore.Qt.Horizontal)
pump(0.3)
