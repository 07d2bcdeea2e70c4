"""The guided tour by keys: it waits for what is done, goes on by itself, and never insists."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QToolButton

from annotator.exporters.run import export
from annotator.model.article import Furniture
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create
from annotator.ui.actions import ACTIONS
from annotator.ui.keys import shown_keys
from annotator.ui.sample import sample_project
from annotator.ui.settings import TOUR_OVER, Settings
from annotator.ui.tour.line import line_for, shown
from annotator.ui.tour.places import places_in
from annotator.ui.tour.roles import roles_of
from annotator.ui.tour.stops import Stop, stops_of
from annotator.ui.window import Window

TEXT = "News\n\nAda Byron rejects the plan. “We will not pay a second time,” she said.\n"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settings(tmp_path):
    made = Settings(tmp_path / "settings.json")
    made.set("annotator", "ada")
    return made


@pytest.fixture
def window(qtbot, theme, settings):
    made = Window(theme, settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.projects.close()


@pytest.fixture
def touring(qtbot, window):
    """Open the sample, as the button of the first page does; the card has the keyboard."""
    window.projects.open_sample()
    qtbot.waitUntil(lambda: window.session.article is not None)
    return window


@pytest.fixture
def own(tmp_path, add_article):
    """Return a function that makes a project of one article with a scheme."""

    def make(scheme: Scheme):
        path = tmp_path / "own.annot"
        with create(path, scheme, annotator="ada") as project:
            add_article(project, TEXT, title="Own")
        return path

    return make


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is, and let what it started come to its end."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.processEvents()


def at(qtbot, window, stop):
    qtbot.waitUntil(lambda: window.tour.stop is stop)
    QApplication.processEvents()


def key_of(name):
    return next(shown_keys(spec.keys, 1)[0] for spec in ACTIONS if spec.name == name)


def button(window, words):
    found = [
        *window.tour.card.findChildren(QPushButton),
        *window.tour.card.findChildren(QToolButton),
    ]
    return next(one for one in found if one.text() == words and one.isVisible())


def labels(window):
    return [span.label for span in window.session.project.spans(window.session.article.id)]


def test_the_whole_way_by_keys_alone(qtbot, touring):
    at(qtbot, touring, Stop.WELCOME)
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.SPEAKER)
    assert labels(touring) == []  # an article with room
    assert "Yusuf Haddad" in touring.tour.card.words
    qtbot.waitUntil(touring.workspace.view.hasFocus)
    press(qtbot, Qt.Key.Key_2)
    at(qtbot, touring, Stop.ENTRY)
    qtbot.waitUntil(touring.workspace.entries.isVisible)
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.CLAIM)
    qtbot.waitUntil(lambda: touring.session.selected is None)
    press(qtbot, Qt.Key.Key_Q)
    press(qtbot, Qt.Key.Key_1)
    at(qtbot, touring, Stop.STANCE)
    qtbot.waitUntil(lambda: touring.session.selected is None)
    press(qtbot, Qt.Key.Key_E)
    press(qtbot, Qt.Key.Key_3)
    at(qtbot, touring, Stop.TIE)
    qtbot.waitUntil(lambda: touring.session.selected.label == "Claim")
    press(qtbot, Qt.Key.Key_R)
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.UNDO)
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert touring.tour.stop is Stop.UNDO and key_of("redo") in touring.tour.card.words
    press(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    at(qtbot, touring, Stop.LINE)
    project, article = touring.session.project, touring.session.article.id
    spans = {span.label: span for span in project.spans(article)}
    assert set(spans) == {
        "Actor", "Claim", "Stance",
    }  # fmt: skip
    assert spans["Actor"].quotes == ("Yusuf Haddad",) and spans["Actor"].attributes["actor"]
    assert len(spans["Claim"].fragments) == 2 and spans["Stance"].quotes == ("supports",)
    (tie,) = project.relations(article)
    assert (tie.type, tie.from_span, tie.to_span) == (
        "source", spans["Claim"].id, spans["Actor"].id,
    )  # fmt: skip
    assert spans["Claim"].id in touring.tour.card.line
    press(qtbot, Qt.Key.Key_F6)
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.END)
    press(qtbot, Qt.Key.Key_Return)
    assert not touring.is_touring and touring.workspace.view.hasFocus()
    assert touring.settings.get(TOUR_OVER) is True


def test_it_begins_by_itself_until_it_was_left(qtbot, theme, touring):
    assert touring.is_touring
    touring.projects.close()
    assert not touring.is_touring and touring.settings.get(TOUR_OVER) is None
    touring.projects.open_sample()
    assert touring.is_touring  # the project was closed, the tour not declined
    press(qtbot, Qt.Key.Key_Escape)
    assert not touring.is_touring
    touring.projects.close()
    touring.settings.flush()
    again = Window(theme, Settings(touring.settings.path))
    qtbot.addWidget(again)
    again.show()
    again.projects.open_sample()
    assert not again.is_touring
    again.commands.action("tour").trigger()
    assert again.is_touring
    again.projects.close()


def test_it_does_not_begin_in_a_project_of_ones_own(window, own):
    window.open_path(own(load_scheme()))
    assert not window.is_touring


@pytest.mark.parametrize("stop", [Stop.SPEAKER, Stop.ENTRY, Stop.CLAIM])
def test_one_key_leaves_it_from_the_article(qtbot, touring, stop):
    press(qtbot, Qt.Key.Key_Return)
    while touring.tour.stop is not stop:
        qtbot.mouseClick(button(touring, "Skip this"), Qt.MouseButton.LeftButton)
    assert touring.workspace.view.hasFocus()
    press(qtbot, Qt.Key.Key_F1, SHIFT)
    assert not touring.is_touring and touring.settings.get(TOUR_OVER) is True
    assert touring.tour.card.isHidden()


def test_a_click_leaves_it(qtbot, touring):
    qtbot.mouseClick(button(touring, "Leave the tour"), Qt.MouseButton.LeftButton)
    assert not touring.is_touring and touring.workspace.view.hasFocus()


def test_escape_in_the_article_lets_go_and_the_tour_stays(qtbot, touring):
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.SPEAKER)
    press(qtbot, Qt.Key.Key_E)
    assert touring.workspace.view.selection.length > 0
    press(qtbot, Qt.Key.Key_Escape)
    assert touring.workspace.view.selection.length == 0
    assert touring.tour.stop is Stop.SPEAKER


def test_what_else_is_done_is_waited_for_and_counts_later(qtbot, touring):
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.SPEAKER)
    press(qtbot, Qt.Key.Key_1)  # a claim where an actor was asked for
    assert touring.tour.stop is Stop.SPEAKER and labels(touring) == ["Claim"]
    press(qtbot, Qt.Key.Key_Down, CTRL)
    assert touring.tour.stop is Stop.SPEAKER and "Yusuf" not in touring.tour.card.words
    press(qtbot, Qt.Key.Key_Up, CTRL)
    assert "Yusuf Haddad" in touring.tour.card.words
    for _ in (Stop.SPEAKER, Stop.ENTRY):
        qtbot.mouseClick(button(touring, "Skip this"), Qt.MouseButton.LeftButton)
    assert touring.tour.stop is Stop.CLAIM
    touring.session.label("Stance", [touring.tour._here.position])
    assert touring.tour.stop is Stop.TIE


def test_what_is_taken_back_does_not_count(qtbot, touring):
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_Z, CTRL)
    for _ in (Stop.SPEAKER, Stop.ENTRY):
        qtbot.mouseClick(button(touring, "Skip this"), Qt.MouseButton.LeftButton)
    touring.session.label("Stance", [touring.tour._here.position])
    assert touring.tour.stop is Stop.CLAIM


def test_back_lets_one_try_again(qtbot, touring):
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.SPEAKER)
    press(qtbot, Qt.Key.Key_2)
    at(qtbot, touring, Stop.ENTRY)
    qtbot.waitUntil(touring.workspace.entries.isVisible)
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.mouseClick(button(touring, "Back"), Qt.MouseButton.LeftButton)
    assert touring.tour.stop is Stop.SPEAKER
    assert touring.workspace.view.hasFocus()
    press(qtbot, Qt.Key.Key_G, CTRL | SHIFT)
    assert touring.session.status.flag and touring.tour.stop is Stop.SPEAKER
    touring.workspace.view.go_to(touring.session.text.index("Aurelia Dorn"))
    press(qtbot, Qt.Key.Key_2)
    at(qtbot, touring, Stop.ENTRY)


def test_keys_and_names_are_those_of_the_scheme(qtbot, window, own):
    scheme = load_scheme("attribution")
    source = replace(scheme.labels[1], key="7", name="Origin")
    relations = tuple(
        replace(kind, to_labels=("Origin",)) if kind.name == "source" else kind
        for kind in scheme.relations
    )
    changed = replace(
        scheme, labels=(scheme.labels[0], source, scheme.labels[2]), relations=relations
    )
    window.open_path(own(changed))
    window.commands.action("tour").trigger()
    assert "stays in this project" in window.tour.card.words
    press(qtbot, Qt.Key.Key_Return)
    assert "Origin" in window.tour.card.title and "Press 7" in window.tour.card.words
    assert "Ada Byron" in window.tour.card.words
    press(qtbot, Qt.Key.Key_7)
    at(qtbot, window, Stop.ENTRY)


@pytest.mark.parametrize(
    ("name", "stops"),
    [
        ("claims-actors-stances", list(Stop)),
        ("attribution", [stop for stop in Stop if stop is not Stop.STANCE]),
        ("argument", [Stop.WELCOME, Stop.CLAIM, Stop.UNDO, Stop.LINE, Stop.END]),
    ],
)
def test_a_scheme_without_a_part_leaves_its_stop_out(name, stops):
    assert list(stops_of(roles_of(load_scheme(name)))) == stops


def test_a_retired_label_is_not_asked_for():
    scheme = load_scheme()
    stance = replace(scheme.labels[2], retired=True)
    roles = roles_of(replace(scheme, labels=(*scheme.labels[:2], stance)))
    assert roles.stance is None and roles.claim.name == "Claim"


def test_without_a_project_it_begins_in_the_sample(qtbot, window):
    window.settings.set(TOUR_OVER, True)
    window.commands.action("tour").trigger()
    assert window.session.project.path == sample_project("ada")
    assert window.is_touring


def test_without_an_article_it_says_so(window, tmp_path):
    with create(tmp_path / "empty.annot", load_scheme(), annotator="ada"):
        pass
    window.open_path(tmp_path / "empty.annot")
    window.commands.action("tour").trigger()
    assert not window.is_touring
    assert "Import one first" in window.workspace.status.message


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_card_stands_beside_the_article_and_changes_nothing_of_it(qtbot, touring, size):
    touring.resize(*size)
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.SPEAKER)
    view, card = touring.workspace.view, touring.tour.card
    before = _placed(view, touring)
    for stop in list(Stop)[2:]:
        words = "Skip this" if touring.tour.stop.is_tried else "Next"
        qtbot.mouseClick(button(touring, words), Qt.MouseButton.LeftButton)
        at(qtbot, touring, stop)
        over, now = _placed(card, touring), _placed(view, touring)
        assert now == before and not over.intersects(now)
        assert touring.rect().contains(over)
        bar = card.findChild(QScrollArea).verticalScrollBar()
        assert bar.maximum() == 0 or size == (900, 600)
        for one in card.findChildren(QPushButton):
            if one.isVisible():
                assert over.contains(_placed(one, touring))
    assert (touring.width(), touring.height()) == size


def _placed(part, window):
    return part.rect().translated(part.mapTo(window, QPoint()))


def test_f6_comes_to_the_card_and_escape_goes_back(qtbot, touring):
    press(qtbot, Qt.Key.Key_Return)
    at(qtbot, touring, Stop.SPEAKER)
    press(qtbot, Qt.Key.Key_F6)
    assert touring.tour.card.isAncestorOf(QApplication.focusWidget())
    press(qtbot, Qt.Key.Key_2)
    assert labels(touring) == []  # typing there labels nothing
    press(qtbot, Qt.Key.Key_Escape)
    assert touring.workspace.view.hasFocus() and touring.tour.stop is Stop.SPEAKER


def test_the_line_is_the_one_that_export_writes(qtbot, touring, tmp_path):
    project = touring.session.project
    export(project, tmp_path / "data.jsonl")
    lines = (tmp_path / "data.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 10
    for written in lines:
        assert line_for(project, json.loads(written)["id"]) == written


def test_the_whole_line_is_copied(qtbot, touring):
    press(qtbot, Qt.Key.Key_Return)
    while touring.tour.stop is not Stop.LINE:
        qtbot.mouseClick(button(touring, "Skip this"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(touring, "Copy line"), Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert json.loads(copied)["id"] == touring.session.article.id
    assert len(touring.tour.card.line) < len(copied)


def test_braces_in_a_quote_do_not_end_the_span_that_is_shown():
    span = {"id": "s", "text": 'a "}" and \\ {{', "more": [{"x": 1}]}
    line = json.dumps({"head": "x" * 90, "spans": [span, {"id": "t"}]}, separators=(",", ":"))
    assert json.dumps(span, separators=(",", ":")) + " …" in shown(line, "s", 20)


def test_places_keep_off_furniture_headings_and_what_is_marked():
    start = TEXT.index("Ada")
    found = places_in(TEXT)
    assert TEXT[found.name.start : found.name.end] == "Ada Byron"
    assert TEXT[found.claim[0].start : found.claim[0].end] == "We will not pay a second time,"
    assert TEXT[found.position.start : found.position.end] == "rejects"
    assert places_in(TEXT, taken=[Fragment(start, start + 3)]) is None
    whole = Furniture(start=start, end=len(TEXT), kind="other")
    assert places_in(TEXT, [whole]) is None
    assert places_in("Ada Byron and the river\n") is None
