"""What models suggest, in the window: drawn quietly, accepted and dismissed by keys."""

from __future__ import annotations

import orjson
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QToolButton

from annotator.importers.foreign import Unit
from annotator.importers.run import import_sources
from annotator.model.change import Change, Entity
from annotator.model.ids import RelationId, SpanId, new_id
from annotator.model.records import relation_record, span_record
from annotator.model.span import Fragment, Relation, Span, quotes_of
from annotator.model.suggestion import layer_of
from annotator.ui.inspector.suggestions import SuggestionsSection
from annotator.ui.settings import Settings
from annotator.ui.window import Window

K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST = (
    "😀 Ada Okafor met Bo Lind at the quay. “The harbour must close,” Lind told her, 🇺🇦 “now.”\n"
    "The fishers oppose the plan." + "\n\nThe rain went on." * 80 + "\n\nCy Marsh agreed."
)
SECOND = "A second text about the harbour. Nobody says a thing in it."


class Hands:
    """A person at the keyboard of a window, with one article of two open."""

    def __init__(self, qtbot, window, articles):
        self.qtbot, self.window, self.articles = qtbot, window, articles
        self.session, self.workspace = window.session, window.workspace
        self.view, self.status = self.workspace.view, self.workspace.status

    def settle(self):
        """Let the article be painted, and what is suggested be read."""
        self.workspace.suggesting.settled()
        QApplication.processEvents()

    def press(self, key, held=NONE, times=1):
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.view, key, held)
            QApplication.processEvents()

    def trigger(self, name):
        """Choose an action in the menu: it has no key."""
        self.window.commands.action(name).trigger()
        QApplication.processEvents()

    def caret_to(self, words):
        self.press(K.Key_Home, CTRL)
        self.press(K.Key_Right, times=self.session.text.index(words) - self.caret)

    @property
    def caret(self):
        return self.view.selection.caret

    @property
    def chosen(self):
        text = self.session.text
        return " … ".join(text[f.start : f.end] for f in self.view.selection.fragments)

    @property
    def own(self):
        spans = self.session.project.spans(self.articles[0])
        return [(span.label, " … ".join(span.quotes)) for span in spans]

    @property
    def open(self):
        return [" … ".join(one.spans[0].quotes) for one in self.workspace.suggesting.open]

    @property
    def section(self):
        return self.window.findChild(SuggestionsSection)

    @property
    def count(self):
        """Return what the status line says of suggestions; nothing while it is hidden."""
        labels = self.status.findChildren(QLabel)
        (label,) = (
            one for one in labels if one.accessibleDescription() == "Suggestions in this article"
        )
        return label.text() if label.isVisible() else ""

    def picture(self):
        QApplication.processEvents()
        return self.view.viewport().grab().toImage()


def suggest(project, article, label, *words, source="ner-2", text=FIRST):
    fragments = tuple(Fragment(text.index(word), text.index(word) + len(word)) for word in words)
    span = Span(
        id=SpanId(new_id()),
        article=article,
        annotator=layer_of(source),
        label=label,
        fragments=fragments,
        quotes=quotes_of(text, fragments),
        origin=source,
        created="2026-11-25T10:00:00Z",
    )
    change = Change(Entity.SPAN, span.id, None, span_record(span))
    return span, project.apply("Import", [change], layers={span.annotator})


def tie(project, claim, actor):
    relation = Relation(
        id=RelationId(new_id()),
        article=claim.article,
        annotator=claim.annotator,
        type="source",
        from_span=claim.id,
        to_span=actor.id,
    )
    change = Change(Entity.RELATION, relation.id, None, relation_record(relation))
    project.apply("Import", [change], layers={claim.annotator})


@pytest.fixture
def sit(qtbot, theme, tmp_path, project, add_article):
    """Return a function that opens a window; what is suggested in the first article is given."""
    windows = []

    def down(*suggested):
        articles = [add_article(project, FIRST, title="First"), add_article(project, SECOND)]
        for label, *words in suggested:
            suggest(project, articles[0], label, *words)
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
        hands = Hands(qtbot, window, articles)
        hands.settle()
        windows.append(window)
        return hands

    yield down
    for window in windows:
        window.projects.close()


@pytest.fixture
def hands(sit):
    """Return hands at a window where a claim in two fragments and three actors are suggested."""
    return sit(
        ("Actor", "Bo Lind"),
        ("Claim", "The harbour must close", "now"),
        ("Actor", "Ada Okafor"),
        ("Actor", "Cy Marsh"),
    )


def test_without_suggestions_nothing_is_shown(sit):
    hands = sit()

    assert hands.section is None
    assert hands.count == ""
    hands.press(K.Key_Y)
    assert hands.status.message == "Nothing is suggested in this article."
    assert hands.own == []


def test_s_goes_from_one_to_the_next_and_says_who_suggests_it(hands):
    hands.press(K.Key_Home, CTRL)
    seen = []
    for _ in range(5):
        hands.press(K.Key_S)
        seen.append(hands.chosen)

    assert seen == [
        "Ada Okafor",
        "Bo Lind",
        "The harbour must close … now",
        "Cy Marsh",
        "Ada Okafor",
    ]
    assert hands.status.message == "Y accepts, X dismisses: Actor, suggested by ner-2"
    hands.press(K.Key_S, SHIFT)
    assert hands.chosen == "Cy Marsh"
    assert hands.own == []


def test_y_accepts_and_goes_to_the_next(hands):
    hands.press(K.Key_Home, CTRL)
    hands.press(K.Key_Y)

    assert hands.own == [("Actor", "Ada Okafor")]
    assert hands.chosen == "Bo Lind"
    assert hands.status.message == "Actor accepted. 3 left."
    hands.press(K.Key_Y, times=2)
    assert hands.own[1:] == [("Actor", "Bo Lind"), ("Claim", "The harbour must close … now")]
    assert hands.chosen == "Cy Marsh"
    hands.press(K.Key_Y)
    assert hands.status.message == "Actor accepted. No suggestion is left here."
    assert (hands.open, hands.chosen, hands.count) == ([], "", "")
    assert not hands.section.isVisible()
    (own,) = (s for s in hands.session.project.spans(hands.articles[0]) if s.label == "Claim")
    assert own.origin == "ner-2"


def test_y_takes_what_is_under_the_caret_the_innermost_first(hands):
    _, step = suggest(hands.session.project, hands.articles[0], "Claim", "met Bo Lind at the quay")
    hands.session.take(step)
    hands.settle()
    hands.caret_to("nd at the quay")

    hands.press(K.Key_Y)
    assert hands.own == [("Actor", "Bo Lind")]
    hands.caret_to("quay")
    hands.press(K.Key_Y)
    assert hands.own == [("Claim", "met Bo Lind at the quay"), ("Actor", "Bo Lind")]


def test_nothing_is_accepted_that_is_out_of_sight(hands):
    hands.press(K.Key_Home, CTRL)
    hands.press(K.Key_X, times=3)
    hands.press(K.Key_Home, CTRL)

    hands.press(K.Key_Y)
    assert hands.own == []
    assert hands.chosen == "Cy Marsh"
    hands.press(K.Key_Y)
    assert hands.own == [("Actor", "Cy Marsh")]


def test_x_dismisses_for_good_and_undo_brings_back(hands):
    hands.press(K.Key_Home, CTRL)
    hands.press(K.Key_S, times=2)
    hands.press(K.Key_X)

    assert hands.open == ["Ada Okafor", "The harbour must close … now", "Cy Marsh"]
    assert hands.chosen == "The harbour must close … now"
    assert hands.status.message == "Actor dismissed. 3 left."
    assert hands.own == []
    hands.press(K.Key_Down, CTRL)
    hands.press(K.Key_Up, CTRL)
    hands.settle()
    assert len(hands.open) == 3
    hands.press(K.Key_Z, CTRL)
    assert hands.open == ["Ada Okafor", "Bo Lind", "The harbour must close … now", "Cy Marsh"]


def test_two_labels_on_the_same_words_are_two_suggestions(sit):
    hands = sit(("Actor", "Bo Lind"), ("Stance", "Bo Lind"), ("Actor", "Cy Marsh"))
    hands.press(K.Key_Home, CTRL)
    seen = []
    for _ in range(3):
        hands.press(K.Key_S)
        seen.append(hands.chosen)
    assert seen == ["Bo Lind", "Bo Lind", "Cy Marsh"]

    hands.press(K.Key_S, times=2)
    hands.press(K.Key_Y)
    hands.press(K.Key_S, SHIFT)
    hands.press(K.Key_X)
    assert hands.own == [("Stance", "Bo Lind")]
    assert hands.open == ["Cy Marsh"]


def test_all_are_accepted_or_dismissed_as_one_step(hands):
    hands.trigger("accept_suggestions")
    assert len(hands.own) == 4
    assert hands.status.message == "4 accepted."
    hands.press(K.Key_Z, CTRL)
    assert (hands.own, len(hands.open)) == ([], 4)
    hands.trigger("dismiss_suggestions")
    assert (hands.own, hands.open) == ([], [])
    hands.press(K.Key_Z, CTRL)
    assert len(hands.open) == 4


def test_what_is_labelled_by_hand_is_suggested_no_more(hands):
    hands.press(K.Key_Home, CTRL)
    hands.press(K.Key_S)
    hands.press(K.Key_2)
    hands.settle()

    assert hands.own == [("Actor", "Ada Okafor")]
    assert "Ada Okafor" not in hands.open
    hands.press(K.Key_Z, CTRL)
    hands.settle()
    assert "Ada Okafor" in hands.open


def test_ties_come_with_the_second_end_and_show_in_the_window(hands):
    project, article = hands.session.project, hands.articles[0]
    claim, actor = (
        next(s for s in project.spans(article, "suggest:ner-2") if s.quotes[0] == words)
        for words in ("The harbour must close", "Bo Lind")
    )
    tie(project, claim, actor)
    hands.press(K.Key_Home, CTRL)
    hands.press(K.Key_S)
    hands.press(K.Key_S)
    hands.press(K.Key_Y, times=2)

    (made,) = project.relations(article)
    assert made.type == "source"
    hands.press(K.Key_Z, CTRL, times=2)
    assert project.relations(article) == []


def test_suggestions_are_drawn_and_gone_once_dismissed(sit):
    hands = sit()
    bare = hands.picture()
    _, step = suggest(hands.session.project, hands.articles[0], "Claim", "fishers oppose")
    hands.session.take(step)
    hands.settle()
    assert hands.picture() != bare
    hands.trigger("dismiss_suggestions")
    hands.press(K.Key_Home, CTRL)
    with_caret = hands.picture()
    hands.press(K.Key_Z, CTRL)
    assert hands.picture() != with_caret


def test_a_suggestion_has_no_tint_and_a_span_has(hands):
    """The ground between two letters of a suggested word is the page’s; of a span’s it is not."""
    page = hands.window.theme.colors.page
    box = hands.view.caret_rect(FIRST.index("Okafor") - 1)
    point = QPoint(box.left() + 2, box.top() + 12)
    hands.press(K.Key_End, CTRL)
    hands.press(K.Key_Home, CTRL)
    assert hands.picture().pixelColor(point) == page
    hands.press(K.Key_Y)
    hands.press(K.Key_Home, CTRL)
    assert hands.picture().pixelColor(point) != page


def test_the_inspector_lists_them_and_a_click_goes_there(hands):
    section = hands.section
    assert section.text == "Suggestions (4)"
    listed = section.findChild(QListWidget)
    assert not listed.isVisible()
    section.findChild(QToolButton).click()
    assert [listed.item(row).text() for row in range(listed.count())][2:] == [
        "Claim: The harbour must close … now (ner-2)",
        "Actor: Cy Marsh (ner-2)",
    ]

    place = listed.visualItemRect(listed.item(1)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert hands.chosen == "Bo Lind"
    assert hands.view.hasFocus()
    hands.press(K.Key_Y)
    hands.qtbot.waitUntil(lambda: section.text == "Suggestions (3)")
    assert listed.count() == 3


def test_buttons_of_the_list_decide_on_all(hands):
    hands.section.findChild(QToolButton).click()
    accept, dismiss = hands.section.findChildren(QPushButton)
    assert (accept.text(), dismiss.text()) == ("Accept all", "Dismiss all")
    accept.click()
    assert len(hands.own) == 4
    assert hands.view.hasFocus()
    hands.press(K.Key_Z, CTRL)
    dismiss.click()
    assert (hands.own, hands.open) == ([], [])


def test_the_status_line_counts(hands):
    assert hands.count == "4 suggestions"
    hands.press(K.Key_Home, CTRL)
    hands.press(K.Key_X, times=3)
    assert hands.count == "1 suggestion"
    hands.press(K.Key_Down, CTRL)
    hands.settle()
    assert hands.count == ""
    assert not hands.section.isVisible()


def test_an_import_while_the_article_is_open_shows_at_once(sit, tmp_path):
    hands = sit()
    source = tmp_path / "predicted.jsonl"
    start = FIRST.index("Bo Lind")
    line = {"text": FIRST, "label": [[start, start + len("Bo Lind"), "Actor"]]}
    source.write_bytes(orjson.dumps(line))
    report = import_sources(
        hands.session.project,
        [source],
        format_name="doccano",
        unit=Unit.CODEPOINT,
        suggestions="ner-2",
    )
    assert report.step is not None
    hands.session.take(hands.session.project.written_step(report.step))
    hands.settle()
    assert (hands.open, hands.count) == (["Bo Lind"], "1 suggestion")
