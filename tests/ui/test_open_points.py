"""What is open: quiet marks, a line in the inspector, and once a list before *done*."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QToolButton

from annotator.model.register import UNKNOWN
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import edits
from annotator.ui.inspector.points import PointsSection
from annotator.ui.queue.model import QueueModel
from annotator.ui.settings import Settings
from annotator.ui.theme import LIGHT
from annotator.ui.window import Window

K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST = (
    "😀 Ada Okafor met Bo Lind at the quay. “The harbour must close,” Lind told her.\n"
    "The fishers oppose the plan."
)
SECOND = "A second text about the harbour. Nobody says a thing in it."


class Hands:
    """A person at the keyboard of a window, with one article of two open."""

    def __init__(self, qtbot, window, articles):
        self.qtbot, self.window, self.articles = qtbot, window, articles
        self.session, self.workspace = window.session, window.workspace
        self.list, self.view = self.workspace.open_points, self.workspace.view
        self.section = window.findChild(PointsSection)

    def mark(self, label, words, **attributes):
        start = self.session.text.index(words)
        span = self.session.label(label, [Fragment(start, start + len(words))])
        for name, value in attributes.items():
            self.session.set_attribute(span.id, name, value)
        self.session.select_span(None)
        self.settle()
        return span

    def settle(self):
        points = self.workspace.linting.points
        self.qtbot.waitUntil(lambda: points.is_settled)
        QApplication.processEvents()

    def press(self, key, held=NONE):
        QTest.keyClick(QApplication.focusWidget() or self.view, key, held)
        QApplication.processEvents()

    @property
    def rows(self):
        shown = self.list.findChild(QListWidget)
        return [shown.item(row).text() for row in range(shown.count())]

    @property
    def status(self):
        return self.session.project.status(self.articles[0]).status

    @property
    def selected(self):
        return self.session.selected and self.session.selected.id

    @property
    def said(self):
        return self.workspace.status.message


@pytest.fixture
def hands(qtbot, theme, tmp_path, project, add_article):
    articles = [
        add_article(project, FIRST, title="First", published="2026-03-01"),
        add_article(project, SECOND, title="Second"),
    ]
    project.close()
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    settings.set("ask_entries", False)
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_path(project.path)
    qtbot.waitUntil(lambda: window.session.article is not None)
    qtbot.waitUntil(window.workspace.view.hasFocus)
    yield Hands(qtbot, window, articles)
    window.projects.close()


def test_done_shows_once_what_is_open_and_the_same_key_is_done_anyway(hands):
    hands.mark("Claim", "The harbour must close")
    hands.mark("Actor", "Bo Lind")
    assert hands.list.points == ()
    hands.press(K.Key_Return, CTRL)
    assert [point.label for point in hands.list.points] == ["Actor", "Claim"]
    assert hands.rows == [
        "1   This actor has no entry. Actor: Bo Lind",
        "2   This claim has no source. Claim: The harbour must close",
    ]
    assert (hands.status, hands.session.article.id) == (Status.IN_PROGRESS, hands.articles[0])
    hands.press(K.Key_Return, CTRL)
    assert (hands.status, hands.session.article.id) == (Status.DONE, hands.articles[1])
    assert not hands.list.isVisible()
    assert hands.view.hasFocus()


def test_a_digit_goes_to_the_point_and_labels_nothing(hands):
    hands.mark("Actor", "Bo Lind")
    claim = hands.mark("Claim", "The harbour must close")
    count = hands.session.layer.count
    hands.press(K.Key_Return, CTRL)
    hands.press(K.Key_2)
    assert hands.selected == claim.id
    assert hands.view.selection.caret == claim.start
    assert hands.said == "This claim has no source."
    assert not hands.list.isVisible()
    assert hands.view.hasFocus()
    assert hands.session.layer.count == count
    assert hands.status is Status.IN_PROGRESS


def test_enter_takes_the_current_row_and_a_digit_without_row_does_nothing(hands):
    first = hands.mark("Actor", "Bo Lind")
    claim = hands.mark("Claim", "The harbour must close")
    hands.press(K.Key_Return, CTRL)
    hands.press(K.Key_9)
    assert hands.list.isVisible()
    hands.press(K.Key_Return)
    assert hands.selected == first.id
    hands.session.set_attribute(first.id, "actor", [UNKNOWN])
    hands.mark("Stance", "oppose", polarity="oppose")
    hands.press(K.Key_Return, CTRL)
    hands.press(K.Key_Down)
    hands.press(K.Key_Up)
    hands.press(K.Key_Return)
    assert hands.selected == claim.id


def test_esc_stays_and_what_was_shown_holds_nothing_up_again(hands):
    hands.mark("Claim", "The harbour must close")
    hands.press(K.Key_Return, CTRL)
    hands.press(K.Key_Escape)
    assert (hands.list.isVisible(), hands.view.hasFocus()) == (False, True)
    assert hands.status is Status.IN_PROGRESS
    hands.press(K.Key_Return, CTRL)
    assert hands.status is Status.DONE


def test_what_has_changed_is_shown_again(hands):
    claim = hands.mark("Claim", "The harbour must close")
    who = hands.mark("Actor", "Bo Lind")
    hands.press(K.Key_Return, CTRL)
    hands.press(K.Key_Escape)
    hands.session.set_attribute(who.id, "actor", [UNKNOWN])
    hands.press(K.Key_Return, CTRL)
    assert hands.rows == ["1   This claim has no source. Claim: The harbour must close"]
    hands.press(K.Key_Escape)
    hands.session.tie("source", claim.id, who.id)
    hands.press(K.Key_Return, CTRL)
    assert hands.status is Status.DONE


def test_an_undo_below_the_list_is_seen_in_it(hands):
    hands.mark("Claim", "The harbour must close")
    hands.mark("Actor", "Bo Lind")
    hands.press(K.Key_Return, CTRL)
    assert len(hands.rows) == 2
    hands.press(K.Key_Z, CTRL)
    hands.qtbot.waitUntil(lambda: len(hands.rows) == 1)
    hands.press(K.Key_Z, CTRL)
    hands.qtbot.waitUntil(lambda: not hands.list.isVisible())
    assert hands.view.hasFocus()


def test_the_button_is_done_anyway(hands):
    hands.mark("Claim", "The harbour must close")
    hands.press(K.Key_Return, CTRL)
    hands.qtbot.mouseClick(hands.list.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert hands.status is Status.DONE


def test_skip_never_asks(hands):
    hands.mark("Claim", "The harbour must close")
    hands.press(K.Key_Return, CTRL | SHIFT)
    assert hands.status is Status.SKIPPED


def test_many_points_are_nine_rows_and_a_number(hands):
    for word in FIRST.replace("\n", " ").split()[1:13]:
        hands.mark("Actor", word)
    hands.press(K.Key_Return, CTRL)
    assert len(hands.rows) == 9
    assert "and 3 more" in [label.text() for label in hands.list.findChildren(QLabel)]


def test_done_with_nothing_to_mark_says_so(hands):
    info = [w for w in hands.window.findChildren(QLabel) if "true negative" in w.text()]
    assert [label.isVisible() for label in info] == [False]
    hands.press(K.Key_Return, CTRL)
    assert hands.status is Status.DONE
    assert hands.said == "Done with nothing to mark: it counts as a true negative."
    hands.qtbot.waitUntil(lambda: "nothing to mark" in spoken(hands, 0))
    hands.press(K.Key_Return, CTRL)
    assert "Every article of this list" in hands.said
    assert "true negative" in hands.said
    assert [label.isVisible() for label in info] == [True]
    hands.mark("Actor", "harbour")
    hands.qtbot.waitUntil(lambda: "1 span" in spoken(hands, 1))
    assert "nothing to mark" not in spoken(hands, 1)


def spoken(hands, row):
    model = hands.window.findChild(QueueModel)
    return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_date_that_is_missing_is_told_and_holds_nothing_up(hands):
    hands.press(K.Key_Down, CTRL)
    hands.settle()
    hands.qtbot.waitUntil(lambda: hands.section.text == "Open points (1)")
    hands.press(K.Key_Return, CTRL)
    assert not hands.list.isVisible()
    assert hands.session.project.status(hands.articles[1]).status is Status.DONE


def test_the_line_in_the_inspector_counts_and_goes_to_a_point(hands):
    assert hands.section.text == "Nothing is open"
    who = hands.mark("Actor", "Bo Lind")
    claim = hands.mark("Claim", "The harbour must close")
    hands.qtbot.waitUntil(lambda: hands.section.text == "Open points (2)")
    shown = hands.section.findChild(QListWidget)
    assert not shown.isVisible()
    hands.qtbot.mouseClick(hands.section.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert shown.isVisible()
    place = shown.visualItemRect(shown.item(1)).center()
    hands.qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hands.selected == claim.id
    shown.setFocus()
    shown.setCurrentRow(0)
    hands.qtbot.keyClick(shown, K.Key_Return)
    assert hands.selected == who.id
    hands.session.set_attribute(who.id, "actor", [UNKNOWN])
    hands.qtbot.waitUntil(lambda: hands.section.text == "Open points (1)")
    assert shown.count() == 1


def test_the_next_point_goes_round(hands):
    hands.list.next_point()
    assert hands.said == "Nothing is open in this article."
    spans = [hands.mark("Actor", words) for words in ("Ada Okafor", "Bo Lind", "The fishers")]
    hands.session.set_attribute(spans[1].id, "actor", [UNKNOWN])
    hands.settle()
    went = []
    for _ in range(3):
        hands.list.next_point()
        went.append(hands.selected)
    assert went == [spans[0].id, spans[2].id, spans[0].id]
    assert hands.said == "This actor has no entry."


def ring_at(view, position):
    """Tell whether something of the ring's colour stands left of the line of a position."""
    picture = view.viewport().grab().toImage()
    line = view.caret_rect(position)
    places = (
        QPoint(x, y)
        for x in range(line.left() - 60, line.left() - 2)
        for y in range(line.top(), line.bottom())
    )
    return any(
        abs(color.red() - LIGHT.warning.red())
        + abs(color.green() - LIGHT.warning.green())
        + abs(color.blue() - LIGHT.warning.blue())
        < 60
        for color in map(picture.pixelColor, places)
    )


def test_a_ring_in_the_margin_comes_and_goes_with_the_point(hands):
    who = hands.mark("Actor", "Ada Okafor", actor=[UNKNOWN])
    assert not ring_at(hands.view, who.start)
    hands.session.set_attribute(who.id, "actor", None)
    hands.settle()
    assert ring_at(hands.view, who.start)
    hands.press(K.Key_Z, CTRL)
    hands.settle()
    assert not ring_at(hands.view, who.start)


def test_an_article_that_is_opened_is_looked_at_after_it(hands):
    project = hands.session.project
    edits.add_span(project, hands.articles[1], "Actor", [Fragment(2, 8)])
    hands.press(K.Key_Down, CTRL)
    hands.qtbot.waitUntil(lambda: hands.section.text == "Open points (2)")
    (span,) = project.spans(hands.articles[1])
    assert span.id in hands.view.scene().open
