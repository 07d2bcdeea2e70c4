"""Ties by key: who is likeliest has the first digit, and a tie takes at most three presses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from annotator.model.change import Change, Entity
from annotator.model.scheme_file import scheme_record
from annotator.model.span import Fragment
from annotator.store import edits
from annotator.store.project import SCHEME_ID
from annotator.ui.settings import Settings
from annotator.ui.tie_candidates import Nearby, candidates
from annotator.ui.tying import TieList
from annotator.ui.window import Window

K = Qt.Key
TEXT = (
    "😀 Ada Okafor met Bo Lind at the quay. “The harbour must close,” Lind told her.\n"
    "The fishers oppose the plan, and Cy Dorn rejected the idea that boats could wait."
)


@pytest.fixture
def list_of():
    """Return a function that gives a desk a list of ties, shown."""

    def put(here) -> TieList:
        ties = TieList(here.session, here.view, here.view)
        here.ties = ties
        return ties

    return put


def rows(ties: TieList) -> list[str]:
    shown = ties.findChild(QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


def press(here, key) -> None:
    here.qtbot.keyClick(here.ties, key)


def made(here) -> list[tuple[str, str, str]]:
    spans = {span.id: " … ".join(span.quotes) for span in here.spans}
    return [
        (tie.type, spans[tie.from_span], spans[tie.to_span])
        for tie in here.project.relations(here.session.article.id)
    ]


def test_who_is_named_by_the_verb_comes_before_who_is_nearer(desk, list_of):
    here = desk("😀 Ada Okafor told Bo Lind that the harbour must close.")
    for name in ("Ada Okafor", "Bo Lind"):
        here.mark("Actor", name)
    here.mark("Claim", "the harbour must close")
    ties = list_of(here)
    ties.offer()
    assert ["Ada Okafor" in rows(ties)[0], "Bo Lind" in rows(ties)[1]] == [True, True]
    press(here, K.Key_Return)
    assert made(here) == [("source", "the harbour must close", "Ada Okafor")]


def test_the_span_stays_selected_and_its_digits_go(desk, list_of):
    here = desk(TEXT)
    here.mark("Actor", "Bo Lind")
    claim = here.mark("Claim", "The harbour must close")
    ties = list_of(here)
    ties.offer()
    assert here.view.scene().numbers
    with here.qtbot.waitSignal(ties.closed):
        press(here, K.Key_1)
    assert here.session.selected == claim
    assert not here.view.scene().numbers
    assert not ties.isVisible()


def test_a_stance_gets_its_holder_and_then_its_target(desk, list_of):
    here = desk(TEXT)
    here.mark("Actor", "The fishers")
    here.mark("Actor", "Cy Dorn")
    here.mark("Claim", "boats could wait")
    here.mark("Stance", "rejected")
    ties = list_of(here)
    ties.offer()
    press(here, K.Key_Return)
    ties.offer()
    assert [row.split()[1] for row in rows(ties)] == ["target"] * 3 + ["holder"]
    press(here, K.Key_Return)
    assert made(here) == [
        ("holder", "rejected", "Cy Dorn"),
        ("target", "rejected", "boats could wait"),
    ]


def test_one_type_alone_is_offered_when_asked(desk, list_of):
    here = desk(TEXT)
    here.mark("Actor", "Cy Dorn")
    here.mark("Claim", "boats could wait")
    here.mark("Stance", "rejected")
    ties = list_of(here)
    ties.offer(only="target")
    assert {row.split()[1] for row in rows(ties)} == {"target"}
    press(here, K.Key_Return)
    assert made(here) == [("target", "rejected", "boats could wait")]


def test_an_actor_is_offered_what_nobody_says_yet(desk, list_of):
    here = desk("😀 Bo Lind said no. Ada Okafor said yes. Cy Dorn agreed, and the fishers sang.")
    bo, ada = here.mark("Actor", "Bo Lind"), here.mark("Actor", "Ada Okafor")
    no, yes = here.mark("Claim", "no"), here.mark("Claim", "yes")
    sang = here.mark("Stance", "sang")
    here.session.tie("source", yes.id, ada.id)
    here.session.select_span(ada.id)
    ties = list_of(here)
    ties.offer()
    assert "source of" in rows(ties)[0] + rows(ties)[1]
    assert {rows(ties)[0].split(": ")[1], rows(ties)[1].split(": ")[1]} == {"no", "sang"}
    here.session.select_span(bo.id)
    ties.offer()
    assert rows(ties)[0].endswith("Claim: no")
    assert rows(ties)[-1].split(": ")[1] in {"yes", "sang"}
    press(here, K.Key_1)
    assert ("source", "no", "Bo Lind") in made(here)
    assert here.session.selected.id == bo.id
    assert no.id != sang.id


def test_what_has_a_speaker_comes_after_what_has_none(desk, list_of):
    here = desk("😀 Cy said the quay was fine. Then Ada left; the harbour must close.")
    cy, ada = here.mark("Actor", "Cy"), here.mark("Actor", "Ada")
    fine, close = here.mark("Claim", "the quay was fine"), here.mark("Claim", "must close")
    ties = list_of(here)
    here.session.select_span(cy.id)
    ties.offer()
    assert rows(ties)[0].endswith("the quay was fine")
    here.session.tie("source", fine.id, ada.id)
    ties.offer()
    assert [row.split(": ")[1] for row in rows(ties)[:2]] == ["must close", "the quay was fine"]
    assert close.id


def test_a_retired_type_is_not_offered(desk, list_of):
    here = desk(TEXT)
    here.mark("Actor", "Cy Dorn")
    here.mark("Stance", "rejected")
    scheme = here.project.scheme
    retired = replace(
        scheme,
        relations=tuple(replace(kind, retired=kind.name == "holder") for kind in scheme.relations),
    )
    change = Change(Entity.SCHEME, SCHEME_ID, scheme_record(scheme), scheme_record(retired))
    here.session.take(here.project.apply("Retire", [change]))
    ties = list_of(here)
    ties.offer()
    assert {row.split()[1] for row in rows(ties)} == {"target"}


def test_the_entry_of_an_actor_is_named(desk, list_of):
    here = desk(TEXT)
    actor = here.mark("Actor", "Bo Lind")
    entry = here.session.name_entry(actor.id, "actor", "Bo Lindqvist, MP")
    here.mark("Claim", "The harbour must close")
    ties = list_of(here)
    ties.offer()
    assert entry is not None
    assert "Bo Lindqvist, MP, Actor: Bo Lind" in rows(ties)[0]


def test_nine_are_offered_and_each_kind_has_a_share(desk, list_of):
    names = [f"Ada{n}" for n in range(20)]
    here = desk("😀 " + " and ".join(names) + " rejected it.")
    for name in names:
        here.session.label("Actor", [here.at(name + " ")])
    here.mark("Stance", "rejected it")
    ties = list_of(here)
    ties.offer()
    assert [row.split()[1] for row in rows(ties)] == ["holder"] * 5 + ["target"] * 4
    press(here, K.Key_9)
    assert made(here)[0][0] == "target"


def test_other_keys_close_the_list_and_held_ones_do_not(desk, list_of):
    here = desk(TEXT)
    here.mark("Actor", "Bo Lind")
    here.mark("Claim", "The harbour must close")
    ties = list_of(here)
    for key in (K.Key_Shift, K.Key_Control, K.Key_5):
        ties.offer()
        press(here, key)
        assert ties.isVisibleTo(here.view)
    for key in (K.Key_Escape, K.Key_X):
        ties.offer()
        press(here, key)
        assert not ties.isVisibleTo(here.view)
    assert made(here) == []


def test_arrows_choose_and_enter_takes_the_row(desk, list_of):
    here = desk(TEXT)
    here.mark("Actor", "Ada Okafor")
    here.mark("Actor", "Bo Lind")
    here.mark("Claim", "The harbour must close")
    ties = list_of(here)
    ties.offer()
    second = rows(ties)[1].split(": ")[1]
    for key in (K.Key_Down, K.Key_Down, K.Key_Up, K.Key_Down, K.Key_Enter):
        press(here, key)
    assert made(here)[0][2] == second


def test_nothing_to_tie_to_is_told(desk, list_of):
    here = desk(TEXT)
    here.mark("Claim", "The harbour must close")
    ties = list_of(here)
    with here.qtbot.waitSignal(ties.told) as told:
        ties.offer()
    assert "nothing here" in told.args[0]
    with here.qtbot.waitSignal(ties.told) as told:
        ties.offer(only="source")
    assert "source" in told.args[0]


def test_ties_reach_between_fragments_and_across_fifty_thousand_code_points(desk, list_of):
    here = desk("😀 Bo Lind spoke.\n" + "Then it rained.\n" * 3500 + "No, he had said, never.")
    here.mark("Actor", "Bo Lind")
    claim = here.mark("Claim", "No", "never")
    assert claim.start - here.spans[0].end > 50_000
    ties = list_of(here)
    ties.offer()
    press(here, K.Key_1)
    assert made(here) == [("source", "No … never", "Bo Lind")]
    here.session.undo()
    assert made(here) == []


def test_who_holds_a_stance_is_unlikely_what_it_is_about(desk):
    here = desk("😀 Cy Dorn met Ada Okafor and rejected it.")
    cy, ada = here.mark("Actor", "Cy Dorn"), here.mark("Actor", "Ada Okafor")
    stance = here.mark("Stance", "rejected it")

    def order() -> list[str]:
        nearby = Nearby(
            scheme=here.project.scheme,
            text=here.text,
            others=[cy, ada],
            ties=edits.ties_of(here.project, stance),
        )
        return [tie.other.quotes[0] for tie in candidates(stance, nearby, "target")]

    assert order() == ["Ada Okafor", "Cy Dorn"]
    here.session.tie("holder", stance.id, ada.id)
    assert order() == ["Cy Dorn", "Ada Okafor"]


# By the keys of the real window


@pytest.fixture
def window(qtbot, theme, tmp_path, project, add_article):
    article = add_article(project, TEXT, title="Quay")
    for label, words in (
        ("Actor", "Ada Okafor"),
        ("Actor", "Bo Lind"),
        ("Claim", "The harbour must close"),
        ("Actor", "Lind told"),
    ):
        start = TEXT.index(words)
        edits.add_span(
            project, article, label, [Fragment(start, start + len(words.split(" told")[0]))]
        )
    project.close()
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    made = Window(theme, settings)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_path(project.path)
    qtbot.waitUntil(lambda: made.session.article is not None)
    qtbot.waitUntil(made.workspace.view.hasFocus)
    yield made
    made.projects.close()


def test_a_selected_claim_is_tied_to_the_right_actor_in_at_most_three_presses(window):
    session = window.session
    spans = {span.quotes[0]: span for span in session.project.spans(session.article.id)}
    claim = spans["The harbour must close"]
    window.workspace.view.show_span(claim)
    presses = 0
    for key in (K.Key_R, K.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
        presses += 1
    (tie,) = session.project.relations(session.article.id)
    assert (tie.from_span, tie.to_span) == (claim.id, spans["Lind"].id)
    assert presses <= 3
    assert session.selected == claim
    assert window.workspace.view.hasFocus()


def test_r_again_shows_the_others_each_once(desk, list_of):
    names = [f"Ada{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    here = desk("😀 " + " met ".join(names) + ". Then the harbour closed.")
    for name in names:
        here.mark("Actor", name)
    here.mark("Claim", "the harbour closed")
    ties = list_of(here)
    ties.offer()
    seen = []
    for _ in range(3):
        seen += rows(ties)
        press(here, Qt.Key.Key_R)
    assert len(seen) == len(names)
    assert all(any(name in row for row in seen) for name in names)
    assert rows(ties) == seen[:9]
    press(here, Qt.Key.Key_9)
    assert len(here.session.ties) == 1
