"""“Label the same words everywhere” by keys and mouse: what is offered, ticked and labelled."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTableView, QWidget

from annotator.model.article import Furniture
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import edits, register_edits
from annotator.text.find import find_all
from annotator.ui.everywhere import Everywhere
from annotator.ui.everywhere import dialog as dialog_module
from annotator.ui.everywhere import hunt as hunt_module
from annotator.ui.everywhere.dialog import EverywhereDialog
from annotator.ui.session import Session

TEXT = "😀 Okafor spoke. 😀😀 Okafor left, okafor came.\n\nPresident Okafor, Okaforson."
OTHER = "😀 “Okafor”, he said. Okafor!"
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Hands:
    """A window with an article, and hands to work in the dialog above it."""

    def __init__(self, qtbot, theme, project, add_article):
        self.qtbot, self.project, self._add = qtbot, project, add_article
        self.window = QWidget()
        self.window.resize(1280, 800)
        qtbot.addWidget(self.window)
        self.session = Session(self.window)
        self.session.open_project(project)
        self.everywhere = Everywhere(self.session, theme, self.window)
        self.said = []
        self.session.problem.connect(self.said.append)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def add(self, text, **meta):
        return self._add(self.project, text, **meta)

    def mark(self, article, words, label="Actor", number=0):
        """Open an article and label words of it."""
        self.session.open_article(article)
        place = find_all(self.session.text, words, case=True)[number]
        return self.session.label(label, [Fragment(place.start, place.stop)])

    def open(self, span):
        self.everywhere.open_for(span)
        dialog = self.dialog
        self.qtbot.waitUntil(lambda: dialog.isActiveWindow() and not dialog._hunt.running)

    @property
    def dialog(self):
        shown = [d for d in self.window.findChildren(EverywhereDialog) if d.isVisible()]
        return shown[-1] if shown else None

    @property
    def list(self):
        return self.dialog.findChild(QTableView)

    @property
    def rows(self):
        """Return what the rows say, with x where they are ticked, - where in part."""
        model, signs = self.list.model(), {0: " ", 1: "-", 2: "x"}
        role = Qt.ItemDataRole.CheckStateRole
        indexes = [model.index(n, 0) for n in range(model.rowCount())]
        return [f"{signs[i.data(role).value]} {i.data()}" for i in indexes]

    def key(self, key, *held):
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= one
        self.qtbot.keyClick(self.list, key, modifiers)

    def press(self, words):
        """Press Alt with the letter of a choice; Qt takes a moment to press the button."""
        button = self.button(words)
        before, letter = button.isChecked(), button.text().split("&")[1][0].upper()
        self.qtbot.keyClick(self.list, getattr(Qt.Key, f"Key_{letter}"), ALT)
        self.qtbot.waitUntil(lambda: button.isChecked() != before)

    def choose(self, words):
        """Press a choice and wait for what it finds."""
        self.press(words)
        self.qtbot.waitUntil(lambda: not self.dialog._hunt.running)

    def enter(self):
        dialog = self.dialog
        with self.qtbot.waitSignal(dialog.finished):
            self.key(Qt.Key.Key_Return)

    def button(self, words, kind=QAbstractButton):
        found = [b for b in self.dialog.findChildren(kind) if words in b.text().replace("&", "")]
        return found[0]

    def shown(self):
        return " ".join(w.text() for w in self.dialog.findChildren(QLabel) if w.isVisible())

    def quotes(self, article):
        return [(s.start, s.quotes[0]) for s in self.project.spans(article) if s.label == "Actor"]


@pytest.fixture
def hands(qtbot, theme, project, add_article):
    return Hands(qtbot, theme, project, add_article)


def test_by_keys_alone_from_the_span_to_one_step_and_back(hands):
    article = hands.add(TEXT, title="The mayor")
    span = hands.mark(article, "Okafor")
    before = hands.quotes(article)
    hands.open(span)
    assert [row[:2] for row in hands.rows] == ["x ", "x ", "x "]
    assert (
        hands.rows[1]
        == "x 😀 Okafor spoke. 😀😀 Okafor left, okafor came. President Okafor, Okaforson."
    )
    assert hands.button("Label", QPushButton).text() == "Label 2 × Actor"
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Space)
    assert [row[0] for row in hands.rows] == ["-", "x", " "]
    hands.enter()
    place = TEXT.index("😀😀 Okafor") + 3
    assert hands.quotes(article) == [*before, (place, "Okafor")]
    assert [s.start for s in hands.session.layer.between(0, 99)] == [span.start, place]
    assert hands.session.selected.id == span.id
    assert hands.said[-1].startswith("1 place marked as Actor")
    assert hands.project.undo_name == "Label 1 × Actor"
    hands.session.undo()
    assert hands.quotes(article) == before


def test_the_whole_project_is_one_key_away(hands):
    own, other = (
        hands.add(TEXT, title="The mayor"),
        hands.add(OTHER, title="Others", source="Courier"),
    )
    done = hands.add("Okafor is done.", title="Okafor’s end", source="Courier")
    edits.set_status(hands.project, done, status=Status.DONE)
    hands.open(hands.mark(own, "Okafor"))
    hands.choose("Whole project")
    headings = [row for row in hands.rows if "Okafor" not in row]
    assert headings == ["x The mayor", "x Others, Courier"]
    assert "x Okafor’s end, Courier · done" in hands.rows
    assert "5 places in 3 articles" in hands.dialog.said
    assert "1 article is done or skipped and stays so" in hands.dialog.said
    hands.enter()
    assert [len(hands.quotes(a)) for a in (own, other, done)] == [3, 2, 1]
    assert hands.project.status(other).status is Status.IN_PROGRESS
    assert hands.project.status(done).status is Status.DONE
    hands.session.undo()
    assert [len(hands.quotes(a)) for a in (own, other, done)] == [1, 0, 0]
    assert hands.project.status(other).status is Status.NEW


def test_headings_and_all_and_none(hands):
    own, _ = hands.add(TEXT, title="Own"), hands.add(OTHER, title="Other")
    hands.open(hands.mark(own, "Okafor"))
    hands.choose("Whole project")
    hands.list.setFocus()
    label = hands.button("Label", QPushButton)

    def ticks():
        return "".join(row[0] for row in hands.rows)

    assert ticks() == "xxxxxx"
    hands.key(Qt.Key.Key_Right)  # the heading of the other article
    hands.key(Qt.Key.Key_Space)
    assert ticks() == "xxx   "
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Space)
    assert ticks() == "xxx-x "
    hands.key(Qt.Key.Key_Left)
    assert hands.list.currentIndex().row() == 3
    hands.key(Qt.Key.Key_Space)
    assert ticks() == "xxxxxx"
    hands.key(Qt.Key.Key_Home)
    hands.key(Qt.Key.Key_Space)
    assert ticks() == "   xxx"
    hands.key(Qt.Key.Key_A, CTRL, SHIFT)
    assert ticks() == "      "
    assert not label.isEnabled()
    hands.key(Qt.Key.Key_Return)
    assert hands.dialog is not None
    hands.key(Qt.Key.Key_A, CTRL)
    assert (ticks(), label.isEnabled()) == ("xxxxxx", True)
    hands.qtbot.mouseClick(hands.button("None", QPushButton), Qt.MouseButton.LeftButton)
    assert ticks() == "      "
    hands.qtbot.mouseClick(hands.button("All", QPushButton), Qt.MouseButton.LeftButton)
    assert ticks() == "xxxxxx"


def test_a_click_on_its_box_ticks_a_row_and_one_on_its_words_does_not(hands):
    hands.open(hands.mark(hands.add(TEXT), "Okafor"))
    area = hands.list.visualRect(hands.list.model().index(1, 0))

    def click(x):
        place = area.topLeft()
        place.setX(x)
        place.setY(area.center().y())
        hands.qtbot.mouseClick(hands.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return "".join(row[0] for row in hands.rows)

    assert click(300) == "xxx"
    assert click(40) == "- x"
    assert click(40) == "xxx"


def test_case_and_whole_words_and_what_was_unticked_is_remembered(hands):
    hands.open(hands.mark(hands.add(TEXT), "Okafor"))
    hands.key(Qt.Key.Key_Space)
    hands.choose("Same case")
    assert [row[0] for row in hands.rows] == ["-", " ", "x", "x"]
    hands.choose("Whole words")
    assert len(hands.rows) == 5
    assert hands.rows[1][0] == " "


def test_what_is_left_out_is_counted(hands):
    article = hands.add(TEXT)
    hands.mark(article, "President Okafor")
    edits.set_furniture(hands.project, article, [Furniture(start=18, end=30, kind="other")])
    hands.open(hands.mark(article, "Okafor"))
    assert hands.rows == []
    assert "nowhere else in this article" in hands.shown()
    assert "1 marked as Actor already" in hands.shown()
    assert "1 in furniture" in hands.shown()
    hands.choose("Leave out")
    assert len(hands.rows) == 2


def test_a_place_of_which_a_part_is_marked_is_not_ticked_at_first(hands):
    article = hands.add("President Okafor came. President Okafor left. President Okafor.")
    hands.mark(article, "Okafor", number=1)
    hands.open(hands.mark(article, "President Okafor"))
    assert [row[0] for row in hands.rows] == ["-", " ", "x"]


def test_entries_go_along_unless_unticked(hands):
    actor = register_edits.add_actor(hands.project, "Okafor & Sons")
    article = hands.add(TEXT)
    span = hands.mark(article, "Okafor")
    hands.session.set_attribute(span.id, "actor", [actor.id])
    hands.open(hands.session.selected)
    assert hands.button("With its entry").text() == "With its &entry: Okafor && Sons"
    hands.choose("With its entry")
    hands.enter()
    assert [dict(s.attributes) for s in hands.project.spans(article)][1:] == [{}, {}]
    hands.session.undo()
    hands.open(hands.session.layer.span(span.id))
    assert not hands.button("With its entry").isChecked()  # as it was left
    hands.choose("With its entry")
    hands.enter()
    made = [dict(s.attributes) for s in hands.project.spans(article)][1:]
    assert made == [{"actor": [actor.id]}] * 2


def test_words_that_never_stand_whole_are_found_and_say_nothing_of_others(hands):
    chinese = hands.add("😀总统泽连斯基说。泽连斯基走了。")
    hands.open(hands.mark(chinese, "泽连斯基"))
    assert len(hands.rows) == 2
    assert not hands.button("Whole words").isChecked()
    hands.choose("Whole project")
    hands.enter()
    hands.open(hands.mark(hands.add(TEXT), "Okafor"))
    assert hands.button("Whole words").isChecked()
    assert hands.button("Whole project").isChecked()


def test_a_span_of_fragments_is_told_why_not(hands):
    article = hands.add(TEXT)
    hands.session.open_article(article)
    hands.open(hands.session.label("Claim", [Fragment(2, 8), Fragment(20, 26)]))
    assert "This Claim has 2 fragments" in hands.shown()
    hands.key(Qt.Key.Key_Return)
    assert len(hands.project.spans(article)) == 1
    hands.key(Qt.Key.Key_Escape)
    assert hands.dialog is None


def test_esc_leaves_everything_as_it_is(hands):
    article = hands.add(TEXT)
    hands.open(hands.mark(article, "Okafor"))
    before = hands.project.undo_name
    hands.key(Qt.Key.Key_Escape)
    assert hands.dialog is None
    assert hands.project.undo_name == before


@pytest.fixture
def gate(monkeypatch):
    """Let the search wait after its first portion."""
    opened, real = threading.Event(), hunt_module.find_everywhere

    def slow(project, wanted):
        for number, portion in enumerate(real(project, wanted)):
            if number:
                opened.wait(10)
            yield portion

    monkeypatch.setattr(hunt_module, "find_everywhere", slow)
    yield opened
    opened.set()


def test_what_is_found_shows_while_the_search_goes_on(hands, gate):
    own = hands.add(TEXT, title="Own")
    hands.add(OTHER, title="Other")
    span = hands.mark(own, "Okafor")
    hands.open(span)
    hands.press("Whole project")
    hands.qtbot.waitUntil(lambda: len(hands.rows) == 3)
    assert not hands.button("Label", QPushButton).isEnabled()
    hands.list.setFocus()
    hands.key(Qt.Key.Key_Return)  # not before all is there
    hands.key(Qt.Key.Key_Down)
    gate.set()
    hands.qtbot.waitUntil(lambda: hands.button("Label", QPushButton).isEnabled())
    assert len(hands.rows) == 6
    assert hands.list.currentIndex().row() == 2  # where it was


def test_a_search_that_was_stopped_keeps_what_it_found(hands, gate):
    own = hands.add(TEXT, title="Own")
    hands.add(OTHER, title="Other")
    hands.open(hands.mark(own, "Okafor"))
    hands.press("Whole project")
    hands.qtbot.waitUntil(lambda: len(hands.rows) == 3)
    hands.qtbot.mouseClick(hands.button("Stop", QPushButton), Qt.MouseButton.LeftButton)
    assert "stopped" in hands.dialog.said
    gate.set()
    hands.enter()
    assert len(hands.quotes(own)) == 3


def test_a_search_that_fails_says_so(hands, monkeypatch):
    span = hands.mark(hands.add(TEXT), "Okafor")

    def broken(project, wanted):
        raise ProjectError("The disk is gone.")
        yield

    monkeypatch.setattr(hunt_module, "find_everywhere", broken)
    hands.open(span)
    assert "The disk is gone." in hands.dialog.said


@pytest.mark.parametrize("error", [ChangeRefused("An article went."), ProjectError("Disk full.")])
def test_a_step_that_is_not_written_leaves_the_list(hands, monkeypatch, error):
    def refuse(*args, **options):
        raise error

    saved = []
    hands.session.saved_changed.connect(lambda ok, reason: saved.append((ok, reason)))
    article = hands.add(TEXT)
    hands.open(hands.mark(article, "Okafor"))
    monkeypatch.setattr(dialog_module, "label_everywhere", refuse)
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: str(error) in hands.dialog.said)
    assert len(hands.rows) == 3
    assert saved == ([(False, "Disk full.")] if isinstance(error, ProjectError) else [])
    monkeypatch.undo()
    hands.enter()
    assert len(hands.quotes(article)) == 3
    assert saved[-1:] in ([], [(True, "")])


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize(
    "text", ["😀 Okafor spoke, then Okafor left.", "😀 אוקפור דיבר, אז אוקפור הלך."]
)
def test_the_words_stand_on_the_tint_of_their_label(hands, theme, appearance, text):
    theme.set_appearance(appearance)
    words = text.split()[1]
    span = hands.mark(hands.add(text), words)
    hands.open(span)
    image = hands.list.viewport().grab().toImage()
    tint = theme.look(hands.project.scheme.label("Actor")).tint.rgb()
    row = hands.list.visualRect(hands.list.model().index(1, 0))
    spots = ((x, y) for x in range(row.width()) for y in range(row.top(), row.bottom()))
    there = [x for x, y in spots if image.pixel(x, y) == tint]
    backward = "א" in text
    assert (there[0] > image.width() / 2) == backward
