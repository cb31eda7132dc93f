# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The only module that imports PySide: FreeCAD's shim inside FreeCAD, PySide6 outside.

Forms retranslate themselves on LanguageChange, inside FreeCAD and outside, as far as their texts
come from the .ui file. So a widget whose text is set from code has none in its .ui file.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING or "FreeCAD" not in sys.modules:
    from PySide6 import QtCore, QtGui, QtWidgets
else:
    from PySide import QtCore, QtGui, QtWidgets

Qt = QtCore.Qt
Signal = QtCore.Signal
Slot = QtCore.Slot
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)
"""Returns the text unchanged; lupdate finds context and text by this name."""

ROOT = Path(__file__).resolve().parents[2]
"""The addon's folder: `ui`, `icons` and `translations` lie in it."""

LINE_HEIGHT_PX = 17
"""Height of a line of text at 96 dpi: sizes in pixels are meant for texts of that size."""

WidgetType = TypeVar("WidgetType", bound=QtWidgets.QWidget)
Loader = Callable[[str], QtWidgets.QWidget]

DrawIcon = Callable[[str], QtGui.QIcon]

_loader: Loader | None = None
_draw_icon: DrawIcon | None = None
_in_english = False


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """Return a text in the language in use; `%n` becomes `n`, in the digits of the locale.

    Where no file of plural forms is loaded, "(s)" becomes "s", or nothing for one.
    """
    if _in_english:
        return _singular_or_plural(text.replace("%n", str(n)), n)
    translated = QtCore.QCoreApplication.translate(context, text, disambiguation or None, n)
    if n < 0:
        return translated
    # Qt knows "%Ln" for this, but whoever translates need not know both.
    localized_number = QtCore.QLocale().toString(n)
    return _singular_or_plural(translated.replace(str(n), localized_number, 1), n)


def _singular_or_plural(text: str, n: int) -> str:
    return text.replace("(s)", "" if n == 1 else "s") if n >= 0 else text


@contextmanager
def english() -> Iterator[None]:
    """Let `translate` return the English text, whatever the language in use."""
    global _in_english
    _in_english = True
    try:
        yield
    finally:
        _in_english = False


def use_loader(loader: Loader) -> None:
    """Register how FreeCAD loads a .ui file; called once, by `freecad.host`."""
    global _loader
    _loader = loader


def use_icons(draw: DrawIcon) -> None:
    """Register how FreeCAD draws an icon by its name; called once, by `freecad.host`.

    Qt needs a plug-in for SVG that distributions do not install with FreeCAD; FreeCAD does not.
    """
    global _draw_icon
    _draw_icon = draw


def load_ui(name: str) -> QtWidgets.QWidget:
    """Load `ui/<name>.ui`; raises RuntimeError where that fails.

    A button's icon is named by its dynamic property `iconName`, as `icon` takes it.
    """
    path = ROOT / "ui" / f"{name}.ui"
    form = (_loader or _load_outside)(str(path))
    if form is None:
        raise RuntimeError(f"{path} could not be loaded")
    for button in form.findChildren(QtWidgets.QAbstractButton):
        icon_name = button.property("iconName")
        if icon_name:
            button.setIcon(icon(icon_name))
    return form


def _load_outside(path: str) -> QtWidgets.QWidget:
    from PySide6 import QtUiTools

    loader = QtUiTools.QUiLoader()
    loader.setLanguageChangeEnabled(True)
    return loader.load(path)


def find_child(form: QtWidgets.QWidget, widget_type: type[WidgetType], name: str) -> WidgetType:
    """Return the widget of that name in a form; raises LookupError."""
    widget = form.findChild(widget_type, name)
    if widget is None:
        raise LookupError(f"{form.objectName()} has no {widget_type.__name__} {name}")
    return widget


def connect_button(
    form: QtWidgets.QWidget, name: str, call: Callable[..., object] | QtCore.SignalInstance
) -> QtWidgets.QAbstractButton:
    """Call whenever the button of that name is clicked, and return it; raises LookupError."""
    button = find_child(form, QtWidgets.QAbstractButton, name)
    button.clicked.connect(call)
    return button


def connect_check(button: QtWidgets.QAbstractButton, call: Callable[[bool], object]) -> None:
    """Call with whether the button is checked, whenever it is clicked.

    To a function with more parameters than the signal has, PySide2 hands nothing, even where they
    have defaults; and no PySide hands anything to a `partial`.
    """
    button.clicked.connect(lambda checked: call(checked))


def replace(placeholder: QtWidgets.QWidget, widget: QtWidgets.QWidget) -> None:
    """Put a widget of ours in the place of a placeholder of a form; its name stays."""
    parent = placeholder.parentWidget()
    widget.setObjectName(placeholder.objectName())
    widget.setSizePolicy(placeholder.sizePolicy())
    if isinstance(parent, QtWidgets.QSplitter):
        parent.replaceWidget(parent.indexOf(placeholder), widget)
        widget.show()  # Qt 5 leaves it hidden where the splitter was not shown yet
    elif isinstance(parent, QtWidgets.QStackedWidget):
        index, current = parent.indexOf(placeholder), parent.currentIndex()
        parent.insertWidget(index, widget)
        if index == current:  # else the next one would be shown for a moment
            parent.setCurrentIndex(index)
        parent.removeWidget(placeholder)
    elif parent is not None and parent.layout() is None:  # its children are to flow
        widget.setParent(parent)
        widget.stackUnder(placeholder)
        placeholder.setParent(None)
    else:
        layout = parent.layout() if parent else None
        if layout is None or layout.replaceWidget(placeholder, widget) is None:
            raise LookupError(f"{placeholder.objectName()} has no place in a form")
    placeholder.setObjectName("")
    placeholder.hide()
    placeholder.deleteLater()


def order_tabs(root: QtWidgets.QWidget, after: QtWidgets.QWidget | None = None) -> None:
    """Let the Tab key go through all below `root` in reading order: as the layouts have it.

    Qt takes the order in which widgets were made, which differs where one took the place of
    another.

    Args:
        after: what comes before all these; where left out, the first of them stays where it is.
    """
    widgets = [*([after] if after else []), *_in_reading_order(root)]
    for widget, following in pairwise(widgets):
        QtWidgets.QWidget.setTabOrder(widget, following)


def _in_reading_order(widget: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    """Yield what takes the focus, `widget` first."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    layout = widget.layout()
    inner: Sequence[QtWidgets.QWidget | None]
    if isinstance(widget, QtWidgets.QScrollArea):
        inner = [widget.widget()]
    elif isinstance(widget, QtWidgets.QSplitter | QtWidgets.QStackedWidget):
        inner = [widget.widget(index) for index in range(widget.count())]
    elif isinstance(widget, QtWidgets.QTabWidget):
        pages = [widget.widget(index) for index in range(widget.count())]
        inner = [widget.tabBar(), *pages]
    elif layout is not None:
        inner = _in_layout(layout)
    else:
        inner = []
    for child_widget in inner:
        if child_widget is not None:
            yield from _in_reading_order(child_widget)


def _in_layout(layout: QtWidgets.QLayout) -> list[QtWidgets.QWidget]:
    """Return the widgets of a layout, of a grid row by row."""
    indexes = list(range(layout.count()))
    if isinstance(layout, QtWidgets.QGridLayout):
        indexes.sort(key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[index]
    widgets = []
    for index in indexes:
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            widgets.append(widget)
        elif inner is not None:
            widgets += _in_layout(inner)
    return widgets


def set_content(widget: QtWidgets.QWidget, form: QtWidgets.QWidget) -> None:
    """Make a form the only content of a widget."""
    layout = QtWidgets.QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(form)


def adopt_layout(widget: QtWidgets.QWidget, form: QtWidgets.QWidget) -> None:
    """Move what a form holds into a widget.

    A form inside of it would be one level more: whatever changes in a layout climbs up level by
    level, and each step lays out anew all that stands above.
    """
    layout = form.layout()
    if layout is None:
        raise LookupError(f"{form.objectName()} has no layout")
    widget.setLayout(layout)
    form.setParent(widget)  # it writes the texts in another language
    form.hide()


@lru_cache(maxsize=64)
def icon(name: str) -> QtGui.QIcon:
    """Return `icons/telemetry-<name>.svg`, or the addon's own icon for "telemetry".

    The colors are made for dark and for light. The prefix keeps the files apart from FreeCAD's
    icons: FreeCAD looks in our folder as well.
    """
    full_name = name if name == "telemetry" else f"telemetry-{name}"
    if _draw_icon is not None:
        return _draw_icon(full_name)
    return QtGui.QIcon(str(ROOT / "icons" / f"{full_name}.svg"))


@lru_cache(maxsize=16)
def row_icon(name: str) -> QtGui.QIcon:
    """Return an icon for rows of a list, which Qt does not tint where they are selected."""
    result = QtGui.QIcon(icon(name))
    for size in (16, 32):  # each is drawn from its SVG
        result.addPixmap(result.pixmap(size, size), QtGui.QIcon.Mode.Selected)
    return result


def single_shot_timer(
    owner: QtCore.QObject, milliseconds: int, call: Callable[[], object]
) -> QtCore.QTimer:
    """Return a timer that calls once, so long after each `start`, while its owner exists."""
    timer = QtCore.QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer


def text_scale(widget: QtWidgets.QWidget) -> float:
    """Return how much larger a widget's texts are than usual, 1 at least: sizes grow with them."""
    return max(widget.fontMetrics().height() / LINE_HEIGHT_PX, 1.0)


def open_link(address: str) -> None:
    """Open a page in the web browser, or an e-mail in the mail program."""
    QtGui.QDesktopServices.openUrl(QtCore.QUrl(address))


def is_alive(instance: QtCore.QObject) -> bool:
    """Tell whether the C++ object behind a QObject still exists."""
    try:
        instance.objectName()
    except RuntimeError:
        return False
    return True
