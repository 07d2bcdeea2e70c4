"""Labelling in the view by mouse and keys: what is selected is what gets the label."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.model.span import Fragment
from annotator.ui.tying import TieList

K = Qt.Key
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton
TEXT = "😀 Mayor Ines Okafor said the harbour must close. “No,” said Bo, “never.” Then it rained."


def drag(here, start: QPoint, end: QPoint, held=NONE):
    """Press, move in two steps and release, with modifier keys held."""
    place = here.view.viewport()
    middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    for kind, point, button, buttons in (
        (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QEvent.Type.MouseMove, middle, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton),
    ):
        where = QPointF(point)
        event = QMouseEvent(kind, where, place.mapToGlobal(where), button, buttons, held)
        QApplication.sendEvent(place, event)


def selected(here) -> list[str]:
    return [here.text[f.start : f.end] for f in here.view.selection.fragments]


def test_a_drag_snaps_to_words_and_alt_does_not(desk):
    here = desk(TEXT)
    start, end = here.text.index("kafor"), here.text.index("arbour") + 2
    drag(here, here.point(start), here.point(end))
    assert selected(here) == ["Okafor said the harbour"]
    drag(here, here.point(start), here.point(end), ALT)
    assert selected(here) == [here.text[start:end]]
    here.labelling.press("Claim")
    assert here.spans[0].quotes == (here.text[start:end],)


def test_a_drag_to_the_left_keeps_its_anchor_at_the_right(desk):
    here = desk(TEXT)
    drag(here, here.point(here.text.index("close") + 2), here.point(here.text.index("must") + 1))
    assert selected(here) == ["must close"]
    assert here.view.selection.caret < here.view.selection.anchor


def test_double_click_takes_the_word_and_triple_the_sentence(desk):
    here = desk(TEXT)
    place, point = here.view.viewport(), here.point(here.text.index("arbour"))
    here.qtbot.mouseClick(place, LEFT, NONE, point)
    here.qtbot.mouseDClick(place, LEFT, NONE, point)
    assert selected(here) == ["harbour"]
    here.qtbot.mouseClick(place, LEFT, NONE, point)
    assert selected(here) == ["😀 Mayor Ines Okafor said the harbour must close."]


def test_ctrl_adds_fragments_before_and_after_the_label(desk):
    here = desk(TEXT)

    def words(a, b, held=NONE):
        drag(here, here.point(here.text.index(a)), here.point(here.text.index(b) + 1), held)

    words("No", "No")
    words("never", "never", CTRL)
    here.labelling.press("Claim")
    assert here.spans[0].quotes == ("No", "never")
    words("Then", "rained", CTRL)
    assert here.spans[0].quotes == ("No", "never", "Then it rained")
    assert here.session.selected == here.spans[0]
    here.session.undo()
    assert here.spans[0].quotes == ("No", "never")


def test_keys_add_fragments_too(desk):
    here = desk(TEXT)
    here.caret_to("No,")
    here.view.grow()
    here.labelling.keep_fragment()
    for _ in range(3):
        here.key(K.Key_Right, CTRL)
    assert selected(here) == ["No"]
    target = here.text.index("never")
    while here.view.selection.caret < target:
        here.key(K.Key_Right)
    here.view.grow()
    assert selected(here) == ["No", "never"]
    here.labelling.press("Claim")
    assert here.spans[0].quotes == ("No", "never")
    here.labelling.keep_fragment()
    while here.view.selection.caret < here.text.index("rained"):
        here.key(K.Key_Right)
    here.key(K.Key_Right, CTRL, SHIFT)
    here.labelling.keep_fragment()
    assert here.spans[0].quotes == ("No", "never", "rained")
    assert here.session.selected == here.spans[0]


def test_clicks_go_through_overlapping_spans_from_the_inside(desk):
    here = desk(TEXT)
    outer = here.mark("Claim", "the harbour must close")
    inner = here.mark("Actor", "the harbour")
    here.session.select_span(None)
    point = here.point(here.text.index("arbour"))
    for wanted in (inner.id, outer.id, inner.id):
        here.qtbot.mouseClick(here.view.viewport(), LEFT, NONE, point)
        assert here.session.selected.id == wanted
        here.qtbot.wait(1)
    away = here.point(here.text.index("rained"))
    here.qtbot.mouseClick(here.view.viewport(), LEFT, NONE, away)
    assert here.session.selected is None


def test_an_edge_is_dragged_by_its_handle(desk):
    here = desk(TEXT)
    span = here.mark("Claim", "the harbour")
    grip = here.view.caret_rect(span.end)
    target = here.point(here.text.index("close") + 3)
    drag(here, QPoint(grip.left(), grip.center().y()), target)
    assert here.spans[0].quotes == ("the harbour must close",)
    grip = here.view.caret_rect(here.spans[0].start)
    drag(here, QPoint(grip.left(), grip.center().y()), here.point(here.text.index("must") + 1))
    assert here.spans[0].quotes == ("must close",)
    here.session.undo()
    here.session.undo()
    assert here.spans == [span]


def test_a_drag_from_the_letter_ties(desk):
    here = desk(TEXT)
    _ties = TieList(here.session, here.view, here.view)
    here.mark("Actor", "Mayor Ines Okafor")
    here.mark("Claim", "the harbour must close")
    line = here.view.caret_rect(here.session.selected.start)
    letter = QPoint(here.view.column_left() - 20, line.center().y())
    drag(here, letter, here.point(here.text.index("Ines") + 1))
    (tie,) = here.project.relations(here.session.article.id)
    assert tie.type == "source"


def test_a_label_key_relabels_what_is_selected_and_takes_the_unit_otherwise(desk):
    here = desk(TEXT)
    here.caret_to("Ines")
    here.labelling.press("Actor")
    assert here.spans[0].quotes == ("Mayor Ines Okafor",)
    here.labelling.press("Stance")
    assert [s.label for s in here.spans] == ["Stance"]
    here.key(K.Key_Right)
    assert here.session.selected is None
    here.caret_to("rained")
    here.labelling.press("Claim")
    assert here.session.selected.quotes == ("Then it rained.",)


def test_next_and_previous_span_go_round(desk):
    here = desk(TEXT)
    names = ["Mayor Ines Okafor", "the harbour", "never"]
    for name in names:
        here.mark("Actor", name)
    here.caret_to("😀")
    seen = []
    for _ in range(4):
        here.labelling.next_span()
        seen.append(here.session.selected.quotes[0])
    assert seen == [*names, names[0]]
    here.labelling.previous_span()
    assert here.session.selected.quotes[0] == "never"


@pytest.mark.parametrize(
    ("edge", "step", "forward", "quote"),
    [
        ("end", "word", True, "the harbour must"),
        ("end", "word", False, "the"),
        ("start", "word", False, "said the harbour"),
        ("start", "word", True, "harbour"),
        ("end", "character", True, "the harbour "),
        ("end", "character", False, "the harbou"),
        ("start", "character", True, "he harbour"),
        ("start", "character", False, " the harbour"),
    ],
)
def test_edges_move_by_words_and_characters(desk, edge, step, forward, quote):
    here = desk(TEXT)
    here.mark("Claim", "the harbour")
    here.labelling.move_edge(edge, step, forward=forward)
    assert here.spans[0].quotes == (quote,)


def test_an_edge_never_passes_the_other_or_the_text(desk):
    here = desk("😀 Bo")
    here.session.label("Actor", [Fragment(2, 4)])
    for _ in range(5):
        here.labelling.move_edge("end", "character", forward=False)
    assert here.spans[0].quotes == ("B",)
    for _ in range(5):
        here.labelling.move_edge("start", "character", forward=False)
        here.labelling.move_edge("end", "word", forward=True)
    assert here.spans[0].quotes == ("😀 Bo",)


def test_furniture_is_toggled_and_nothing_of_the_text_changes(desk):
    here = desk("Menu\n\nThe text.")
    here.labelling.toggle_furniture()
    (region,) = here.session.article.furniture
    assert here.text[region.start : region.end] == "Menu"
    before = here.picture()
    here.labelling.toggle_furniture()
    assert here.session.article.furniture == ()
    assert here.picture() != before
    here.session.undo()
    assert here.session.article.furniture == (region,)


def test_labelling_moves_no_word(desk):
    here = desk(TEXT * 5)
    places = [here.view.caret_rect(n) for n in range(0, len(here.text), 7)]
    for name in ("Ines Okafor", "harbour must close", "never"):
        here.mark("Claim", name)
    here.session.select_span(None)
    here.picture()
    assert [here.view.caret_rect(n) for n in range(0, len(here.text), 7)] == places


def test_a_label_is_drawn_and_undo_takes_the_paint_away(desk):
    here = desk(TEXT)
    here.caret_to("rained")
    clean = here.picture()
    here.mark("Claim", "the harbour must close")
    here.session.select_span(None)
    assert here.picture() != clean
    here.session.undo()
    here.caret_to("rained")
    assert here.picture() == clean
