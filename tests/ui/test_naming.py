"""Which entry a span means: asked at the span, answered with one key, in the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.model.register import UNKNOWN, Affiliation
from annotator.model.span import Fragment
from annotator.store import edits, register_edits
from annotator.ui.naming import Proposing
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.window import Window

TEXT = (
    "😀 Volodymyr Zelensky warned on Monday that the harbour must close. “No,” said Bo Lind.\n\n"
    "Later Selenskyj left. She stayed. The harbour has to be closed, Mr. Zelenskyy insisted."
)
K = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window with one article and a register; counts the keys that are pressed."""

    def __init__(self, window):
        self.window, self.session = window, window.session
        self.view = window.workspace.view
        self.presses = 0

    def press(self, key, held=NONE):
        QTest.keyClick(QApplication.focusWidget() or self.view, key, held)
        QApplication.processEvents()
        self.presses += 1

    def type(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)
        QApplication.processEvents()

    def put_caret(self, words):
        start = self.session.text.index(words)
        self.view.select(type(self.view.selection)(anchor=start, caret=start))
        self.presses = 0

    @property
    def asks(self):
        return self.window.workspace.entries.isVisible()

    @property
    def offered(self):
        return [row.name for row in self.window.workspace.entries.rows]

    @property
    def actors(self):
        ids = self.session.selected.attributes.get("actor", [])
        return [self.session.name_of(id_) for id_ in ids]


@pytest.fixture
def registered(project, add_article):
    """Return the article, with two actors and their party in the register."""
    article = add_article(project, TEXT, title="Harbour", published="2022-01-28")
    party = register_edits.add_actor(project, "Harbour Party", "organisation")
    for name in ("Volodymyr Zelensky", "Bo Lind"):
        actor = register_edits.add_actor(project, name)
        belongs = Affiliation(organisation=party.id, since="2020", until="2022")
        register_edits.change_entry(project, replace(actor, affiliations=(belongs,)))
    return article


@pytest.fixture
def desk(qtbot, theme, tmp_path, project, registered):
    project.close()
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_path(project.path)
    qtbot.waitUntil(window.workspace.view.hasFocus)
    yield Desk(window)
    window.projects.close()


@pytest.mark.parametrize("spelling", ["Volodymyr Zelensky", "Selenskyj", "Mr. Zelenskyy"])
def test_two_presses_make_an_actor_with_its_entry(desk, spelling):
    desk.put_caret(spelling)
    desk.press(K.Key_2)
    desk.press(K.Key_Return)
    assert desk.presses == 2
    assert desk.session.selected.quotes == (spelling,)
    assert desk.actors == ["Volodymyr Zelensky"]
    assert desk.view.hasFocus() and not desk.asks


def test_an_unknown_name_becomes_an_entry_with_enter_and_goes_with_one_undo(desk):
    desk.put_caret("Bo Lind")
    desk.session.do(lambda p: register_edits.remove_entry(p, p.registers.live_actors()[0]))
    desk.press(K.Key_2)
    assert desk.offered[0] == "Bo Lind"
    desk.press(K.Key_Return)
    assert desk.actors == ["Bo Lind"]
    desk.press(K.Key_Z, CTRL)
    assert desk.actors == []
    assert "Bo Lind" not in [a.name for a in desk.session.project.registers.live_actors()]


def test_words_narrow_down_and_name_a_new_entry(desk):
    desk.put_caret("Selenskyj")
    desk.press(K.Key_2)
    desk.type("har")
    assert desk.offered[0] == "Harbour Party"
    desk.type("bour master")
    assert desk.offered == ["harbour master"]
    desk.press(K.Key_Return)
    assert desk.actors == ["harbour master"]


def test_a_digit_takes_its_row_and_no_entry_is_an_answer(desk):
    desk.put_caret("Selenskyj")
    desk.press(K.Key_2)
    place = desk.offered.index("unknown")
    desk.press(K(K.Key_1 + place))
    assert desk.session.selected.attributes["actor"] == [UNKNOWN]
    assert len(desk.session.project.spans(desk.session.article.id)) == 1


def test_a_pronoun_means_who_was_mentioned_before_it(desk):
    desk.put_caret("Bo Lind")
    desk.press(K.Key_2)
    desk.press(K.Key_Return)
    desk.put_caret("She")
    desk.press(K.Key_2)
    assert desk.offered[0] == "Bo Lind"


def test_the_organisation_of_that_day_tells_entries_apart(desk):
    desk.put_caret("Bo Lind")
    desk.press(K.Key_2)
    assert desk.window.workspace.entries.rows[0].detail == "Harbour Party"


@pytest.mark.parametrize(
    ("key", "held"), [(K.Key_Right, NONE), (K.Key_Tab, NONE), (K.Key_Left, CTRL)]
)
def test_a_key_of_the_article_closes_the_list_and_works_there(desk, key, held):
    desk.put_caret("Bo Lind")
    desk.press(K.Key_2)
    assert desk.asks and not desk.view.hasFocus()
    desk.press(key, held)
    assert not desk.asks and desk.view.hasFocus()
    assert len(desk.session.project.spans(desk.session.article.id)) == 1


def test_escape_leaves_the_span_without_an_entry_and_n_asks_again(desk):
    desk.put_caret("Bo Lind")
    desk.press(K.Key_2)
    desk.press(K.Key_Escape)
    assert desk.session.selected.quotes == ("Bo Lind",) and desk.actors == []
    desk.press(K.Key_N)
    desk.press(K.Key_Return)
    assert desk.actors == ["Bo Lind"]
    desk.press(K.Key_N)
    desk.type("zel")
    desk.press(K.Key_Return)
    assert desk.actors == ["Volodymyr Zelensky"]


def test_asking_at_once_can_be_switched_off(desk):
    desk.window.commands.action("ask_entries").trigger()
    desk.put_caret("Bo Lind")
    desk.press(K.Key_2)
    assert desk.view.hasFocus() and not desk.asks


def test_a_claim_is_shown_the_concepts_of_claims_like_it(desk, qtbot):
    project, article = desk.session.project, desk.session.article.id
    start = TEXT.index("the harbour must close")
    claim, _ = edits.add_span(project, article, "Claim", [Fragment(start, start + 22)])
    concept, _ = edits.name_entry(project, claim.id, "concept", "The port should shut down")
    desk.put_caret("The harbour has")
    desk.press(K.Key_1)
    desk.press(K.Key_N)
    qtbot.waitUntil(lambda: desk.offered == ["The port should shut down"])
    assert "the harbour must close" in desk.window.workspace.entries.rows[0].detail
    desk.press(K.Key_Return)
    assert desk.session.selected.attributes["concept"] == [concept.id]


def test_a_merged_entry_is_proposed_by_its_names_as_the_one_it_became(desk):
    project = desk.session.project
    actors = {a.name: a for a in project.registers.live_actors()}
    gone, stays = actors["Bo Lind"], actors["Volodymyr Zelensky"]
    desk.put_caret("Bo Lind")
    desk.press(K.Key_2)
    desk.press(K.Key_Escape)
    desk.session.do(lambda p: register_edits.merge(p, [gone], stays))
    desk.press(K.Key_N)
    assert desk.offered[0] == "Volodymyr Zelensky"
    desk.press(K.Key_Escape)
    desk.session.do(lambda p: register_edits.unmerge(p, gone))
    desk.press(K.Key_N)
    assert desk.offered[0] == "Bo Lind"


def test_the_list_stays_inside_the_article_and_hides_with_it(desk):
    desk.put_caret("Zelenskyy insisted")
    desk.press(K.Key_2)
    entries = desk.window.workspace.entries
    assert desk.view.rect().contains(entries.geometry())
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    desk.session.close_project()
    assert not entries.isVisible()


def test_words_that_meant_somebody_once_are_proposed_again(desk, qtbot):
    desk.put_caret("Monday")
    desk.press(K.Key_2)
    desk.type("bo li")
    desk.press(K.Key_Return)
    assert desk.actors == ["Bo Lind"]
    desk.press(K.Key_Delete)
    desk.press(K.Key_Z, CTRL)
    desk.press(K.Key_N)
    assert desk.offered[0] == "Bo Lind"


def test_what_was_said_in_earlier_articles_is_read_from_the_project(
    qtbot, theme, tmp_path, project, registered, add_article
):
    lind = next(a for a in project.registers.live_actors() if a.name == "Bo Lind")
    start = TEXT.index("Monday")
    edits.add_span(project, registered, "Actor", [Fragment(start, start + 6)], {"actor": [lind.id]})
    other = add_article(project, "😀 And Monday spoke.")
    session = Session()
    session.open_project(project)
    session.open_article(other)
    proposing = Proposing(session)
    span = session.label("Actor", [Fragment(6, 12)])
    attribute = project.scheme.label("Actor").attribute("actor")
    qtbot.waitUntil(
        lambda: [p.name for p in proposing.for_span(span, attribute)][:1] == ["Bo Lind"]
    )


def test_a_title_is_no_part_of_a_new_name_and_nobody_named_is_an_answer(desk):
    desk.session.open_article(desk.session.article.id)
    desk.put_caret("Volodymyr Zelensky")
    desk.session.do(
        lambda p: register_edits.remove_entry(
            p, next(a for a in p.registers.live_actors() if a.name == "Volodymyr Zelensky")
        )
    )
    desk.press(K.Key_2)
    assert desk.offered[0] == "Volodymyr Zelensky"
    desk.press(K.Key_Escape)
    desk.put_caret("closed")
    desk.press(K.Key_2)
    assert desk.offered[:2] == ["unnamed group", "unknown"]


def test_enter_that_comes_before_the_question_answers_it(desk):
    desk.put_caret("Bo Lind")
    QTest.keyClick(desk.view, K.Key_2)
    QTest.keyClick(desk.view, K.Key_Return)
    assert desk.actors == ["Bo Lind"]
    QApplication.processEvents()
    assert desk.view.hasFocus() and not desk.asks
