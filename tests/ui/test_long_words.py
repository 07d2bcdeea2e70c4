"""The layout holds with words that are 40 % longer, and in a script that runs right to left."""

from __future__ import annotations

import itertools
import os
import re
from pathlib import Path

import pytest
from every_screen import HEIGHT, WIDTH, Screens
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from annotator.ui.elided import ElidedLabel

LONGER = 1.4
PICTURES = os.environ.get("ANNOTATOR_PICTURES")
"""A folder for pictures of all that is looked at; for people."""


def longer(words: str) -> str:
    """Return words that are 40 % longer, each by itself, with their places as they are."""
    made, owed = [], 0.0
    for part in re.split(r"(\{\w+\})", words):
        if part.startswith("{"):
            made.append(part)
            continue
        for word in re.split(r"(\w+)", part):
            owed += (LONGER - 1) * len(word)
            more = int(owed) if word[-1:].isalpha() else 0
            owed -= more
            made.append(word + "n" * more)
    return "".join(made)


class LongWords(QTranslator):
    """Speaks a language in which everything takes more room."""

    def translate(self, _context, source, _comment=None, _n=-1):
        """Return the words longer than they are."""
        return longer(source)


@pytest.fixture(params=["left to right", "right to left"])
def direction(request, qapp):
    there = QTranslator(qapp)
    made = LongWords()
    qapp.installTranslator(made)
    if request.param == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield request.param
    qapp.removeTranslator(made)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    there.deleteLater()


def test_words_are_40_percent_longer_and_keep_their_places():
    words = "{done} of {total} articles are done"
    assert 1.3 * len("of  articles are done") < len(longer(words)) - len("{done}{total}") + 2
    assert longer("{n} spans").startswith("{n} spans")
    assert longer("&Labels").startswith("&Labels")


def test_nothing_is_cut_or_covered(qtbot, theme, tmp_path, direction):
    found = []
    for number, (name, widget) in enumerate(Screens(qtbot, theme, tmp_path).all()):
        if PICTURES:
            picture = Path(PICTURES, f"{direction} {number:02} {name}".replace(":", ""))
            picture.parent.mkdir(parents=True, exist_ok=True)
            widget.grab().save(f"{picture}.png")
        found += [f"{name}: {what}" for what in faults(widget)]
    assert "\n".join(sorted(set(found))) == ""


def faults(top: QWidget) -> list[str]:
    """Return what is cut, covered or too large in what a window shows."""
    found = []
    least = top.minimumSizeHint().expandedTo(top.minimumSize())
    if least.width() > WIDTH or least.height() > HEIGHT:
        found.append(f"needs {least.width()} × {least.height()}")
    if isinstance(top, QDialog) and (top.width() > WIDTH or top.height() > HEIGHT):
        found.append(f"is {top.width()} × {top.height()}")
    for widget in _shown(top):
        cut = _cut(widget)
        if cut:
            found.append(f"cut by {cut}: {_named(widget)}")
        found += _covered(widget)
    return found


def _shown(top: QWidget) -> list[QWidget]:
    inside = [w for w in top.findChildren(QWidget) if w.isVisibleTo(top)]
    return [w for w in inside if w.window() is top or w.isWindow() is False]


def _cut(widget: QWidget) -> str:
    """Return how much of the words of a widget is cut off, or nothing."""
    if isinstance(widget, ElidedLabel) or not widget.isVisible():
        return ""
    room = widget.contentsRect()
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return _more(widget.heightForWidth(widget.width()) - widget.height())
        return _more(widget.sizeHint().width() - widget.width())
    if isinstance(widget, QAbstractButton) and widget.text():
        return _more(widget.sizeHint().width() - widget.width())
    if isinstance(widget, QComboBox) and not widget.isEditable():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField
        )
        said = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return "" if widget.toolTip() else _more(said - field.width())
    if isinstance(widget, QLineEdit) and not widget.text():
        said = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        # Qt ends it in an ellipsis by itself; all of it is to be had under the mouse.
        return "" if widget.toolTip() else _more(said + 4 - room.width())
    if isinstance(widget, QTabBar):
        most = max((widget.tabRect(n).right() for n in range(widget.count())), default=0)
        return _more(most - widget.width())
    if isinstance(widget, QMenuBar):
        return _more(widget.sizeHint().width() - widget.width())
    return ""


def _more(pixels: int) -> str:
    return f"{pixels} px" if pixels > 1 else ""


def _covered(parent: QWidget) -> list[str]:
    """Return which widgets of one layout lie over one another, or stand out of their parent."""
    layout = parent.layout()
    if layout is None or isinstance(parent, QStackedWidget) or not parent.isVisible():
        return []
    inside = [item.widget() for item in _items(layout) if item.widget() is not None]
    inside = [w for w in inside if w.isVisible() and w.parentWidget() is parent]
    found = []
    for one, other in itertools.combinations(inside, 2):
        if one.geometry().intersects(other.geometry()):
            found.append(f"{_named(one)} lies over {_named(other)}")
    if not isinstance(parent.parentWidget(), QAbstractScrollArea):
        room = parent.rect().adjusted(-1, -1, 1, 1)
        found += [
            f"{_named(w)} stands out of {_named(parent)} ({_box(w)})"
            for w in inside
            if not room.contains(w.geometry())
        ]
    return found


def _box(widget: QWidget) -> str:
    box: QRect = widget.geometry()
    return f"{box.x()}, {box.y()}, {box.width()} × {box.height()}"


def _items(layout):
    for number in range(layout.count()):
        item = layout.itemAt(number)
        yield item
        if item.layout() is not None:
            yield from _items(item.layout())


def _named(widget: QWidget) -> str:
    words = ""
    for ask in ("text", "currentText", "accessibleName", "placeholderText", "objectName"):
        words = words or (getattr(widget, ask)() if hasattr(widget, ask) else "")
    chain, above = type(widget).__name__, widget.parentWidget()
    while above is not None and not above.isWindow():
        if type(above).__module__.startswith("annotator"):
            return f"{type(above).__name__} > {chain} “{words[:60]}”"
        above = above.parentWidget()
    return f"{chain} “{words[:60]}”"


def test_the_search_for_faults_sees_them(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(100, 100)
    label = QLabel("much longer than there is room for", top)
    label.resize(60, 20)
    top.show()
    QApplication.processEvents()
    assert any("cut by" in fault for fault in faults(top))
