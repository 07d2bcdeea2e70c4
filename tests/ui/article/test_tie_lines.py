"""Lines of ties: they touch no word, point the right way, and cost only what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.model.span import Fragment
from annotator.store import edits
from annotator.store.project import Project
from annotator.ui.article.tie_routes import LINES

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
TEXT = (
    "😀 Mayor Ines Okafor told the council on a Tuesday evening in May that the harbour must "
    "close, while Bo Lind, who had waited in the corridor for hours, rejected the idea as “a "
    "farce” and promised that the fishers would go to court. Nobody from the council answered. "
    "The rain fell on the quay all night.\n\n"
    "“The quay is rotten,” Okafor said later. “Nobody can mend it.” Then the lights went out."
)
FILLER = "\n" + "Then it rained and nobody said a word about that, not even the fishers.\n" * 60
HEBREW = "😀 ראש העיר עדה אוקפור אמרה כי הנמל חייב להיסגר עד סוף השנה, והדייגים לא הסכימו כלל. " * 4


def source(here, claim: str, actor: str):
    """Mark a claim and an actor, tie them, select the claim and paint."""
    said, who = here.mark("Claim", claim), here.mark("Actor", actor)
    here.session.tie("source", said.id, who.id)
    here.session.select_span(said.id)
    return said, who, painted(here)


def painted(here):
    here.view.viewport().repaint()
    return here.view.tie_lines.drawing


def words_of(drawing) -> list[str]:
    return [pill.words for pill in drawing.pills]


def box(here, span):
    """Return the left, top, right and bottom of the first line of a span in the viewport."""
    start = here.view.caret_rect(span.start)
    page = here.view.page
    block, line = page.line_of(span.start)
    low = page.blocks.start(block)
    piece = next(
        p for p in page.layout(block).pieces(span.start - low, span.end - low) if p[0] == line
    )
    left = here.view.column_left()
    return left + piece[1], start.top(), left + piece[2], start.top() + page.metrics.line


def strikes_a_word(here, drawing) -> bool:
    """Tell whether a line runs through letters, from the tops of small ones to the baseline."""
    view, metrics = here.view, here.view.page.metrics
    natural = metrics.ascent + metrics.descent
    scroll, column = view.verticalScrollBar().value(), view.column_left()
    rows = []
    for block, top in view.page.visible(scroll, scroll + view.viewport().height()):
        layout = view.page.layout(block)
        for line in range(layout.lines if layout.text.strip() else 0):
            y = top - scroll + line * metrics.line
            pieces = layout.pieces(*layout.line_range(line))
            right = column + max((p[2] for p in pieces if p[0] == line), default=0)
            rows.append((y + metrics.baseline - natural * 0.5, y + metrics.baseline, right))
    for path in (p for p in (drawing.lines, drawing.leaders) if not p.isEmpty()):
        steps = max(2, int(path.length()))
        for step in range(steps + 1):
            point = path.pointAtPercent(step / steps)
            if any(low < point.y() < high and point.x() < right - 1 for low, high, right in rows):
                return True
    return False


# What is drawn


def test_a_tie_of_the_selected_span_is_drawn_with_its_type(desk):
    here = desk(TEXT)
    claim, _, drawing = source(here, "the harbour must close", "Mayor Ines Okafor")
    assert words_of(drawing) == ["source"]
    assert len(drawing.heads) == len(drawing.tails) == 1
    with_tie = here.picture()
    here.session.select_span(None)
    assert here.picture() != with_tie
    assert not painted(here).pills
    assert claim.id


def test_the_arrow_points_at_the_far_end_whichever_is_selected(desk):
    here = desk(TEXT)
    claim, actor, drawing = source(here, "the fishers would go to court", "Bo Lind")
    for selected in (claim, actor):
        here.session.select_span(selected.id)
        drawing = painted(here)
        left, top, right, bottom = box(here, actor)
        (head,) = drawing.heads
        tip = head.at(0)
        assert left <= tip.x() <= right
        assert top - 12 <= tip.y() <= bottom + 4


@pytest.mark.parametrize("zoom", [60, 100, 170, 300])
@pytest.mark.parametrize("width", [420, 900])
def test_no_line_strikes_through_a_word(desk, zoom, width):
    here = desk(TEXT)
    here.view.resize(width, 700)
    here.view.set_zoom(zoom)
    pairs = [
        ("the harbour must close", "Mayor Ines Okafor"),
        ("the fishers would go to court", "the corridor"),
        ("The quay is rotten", "Bo Lind"),
        ("Nobody can mend it", "Okafor said"),
    ]
    for claim, actor in pairs:
        said, who, drawing = source(here, claim, actor)
        assert not strikes_a_word(here, drawing)
        here.session.select_span(who.id)
        assert not strikes_a_word(here, painted(here))
        here.view.scroll_to(said.start)
        assert not strikes_a_word(here, painted(here))


def test_lines_keep_to_gaps_in_text_from_right_to_left(desk):
    here = desk(HEBREW)
    here.session.label("Claim", [here.at("הנמל חייב להיסגר")])
    claim = here.session.selected
    last = here.text.rindex("עדה אוקפור")
    here.session.label("Actor", [Fragment(last, last + len("עדה אוקפור"))])
    actor = here.session.selected
    here.session.tie("source", claim.id, actor.id)
    here.session.select_span(claim.id)
    drawing = painted(here)
    assert not strikes_a_word(here, drawing)
    left, top, right, _ = box(here, actor)
    assert left <= drawing.heads[0].at(0).x() <= right
    assert abs(drawing.heads[0].at(0).y() - top) < here.view.page.metrics.line / 2


def test_a_line_begins_at_the_nearest_fragment(desk):
    here = desk(TEXT)
    claim = here.mark("Claim", "told the council", "The quay is rotten")
    actor = here.mark("Actor", "Okafor said")
    here.session.tie("source", claim.id, actor.id)
    here.session.select_span(claim.id)
    (tail,) = painted(here).tails
    near = here.view.caret_rect(claim.fragments[1].start)
    assert near.top() <= tail.y() <= near.bottom()


def test_the_colours_are_those_of_the_label_in_light_and_dark(desk, theme):
    here = desk(TEXT)
    source(here, "the harbour must close", "Mayor Ines Okafor")
    claim = here.project.scheme.label("Claim")
    for appearance in ("light", "dark"):
        theme.set_appearance(appearance)
        head = painted(here).heads[0]
        middle = (head.at(0) + head.at(1) + head.at(2)) / 3
        found = here.picture().pixelColor(middle.toPoint())
        ink = theme.look(claim).ink
        assert max(abs(found.red() - ink.red()), abs(found.blue() - ink.blue())) < 60


# Out of sight


def test_an_end_out_of_sight_is_named_at_its_edge_and_a_click_goes_there(desk):
    here = desk(TEXT + FILLER + "Cy Dorn said the mayor was right.")
    claim, actor, _ = source(here, "the mayor was right", "Mayor Ines Okafor")
    entry = here.session.name_entry(actor.id, "actor", "Ines Okafor, mayor")
    here.session.select_span(claim.id)
    here.view.show_span(claim)
    drawing = painted(here)
    (pill,) = drawing.pills
    assert pill.words == "source ↑ Ines Okafor, mayor"
    assert entry is not None
    assert pill.box.top() < 30
    assert here.view.viewport().rect().contains(pill.box.toRect())
    here.qtbot.mouseClick(here.view.viewport(), LEFT, NONE, pill.box.center().toPoint())
    assert here.session.selected.id == actor.id
    assert here.view.viewport().rect().contains(here.view.caret_rect(actor.start))
    (back,) = painted(here).pills
    assert back.words.startswith("source ↓ the mayor was right")
    here.qtbot.mouseDClick(here.view.viewport(), LEFT, NONE, back.box.center().toPoint())
    assert here.session.selected.id in {actor.id, claim.id}


def test_the_selected_span_out_of_sight_is_named_too(desk):
    here = desk(TEXT + FILLER + "Cy Dorn said the mayor was right.")
    _, actor, _ = source(here, "the mayor was right", "Mayor Ines Okafor")
    here.view.scroll_to(actor.start)
    drawing = painted(here)
    assert words_of(drawing) == ["source", "Claim ↓ the mayor was right"]
    bar = here.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert not painted(here).pills


def test_at_most_eight_lines_and_the_rest_is_counted(desk):
    names = [f"Ada{n}" for n in range(30)]
    here = desk(
        "😀 Bo heard it. " + " ".join(f"{name} spoke for a while." for name in names) + FILLER
    )
    actor = here.mark("Actor", "Bo")
    for name in names:
        claim = here.mark("Claim", f"{name} spoke")
        here.session.tie("source", claim.id, actor.id)
    here.session.select_span(actor.id)
    drawing = painted(here)
    assert len(drawing.tails) == LINES
    assert any(pill.words == f"+{len(names) - LINES}" for pill in drawing.pills)
    assert not strikes_a_word(here, drawing)
    for one in drawing.pills:
        assert not any(one.box.intersects(p.box) for p in drawing.pills if p is not one)


def test_equal_types_at_one_place_are_one_pill_with_a_count(desk):
    here = desk("😀 Bo and Cy said no.")
    claim = here.mark("Claim", "no")
    for name in ("Bo", "Cy"):
        here.session.tie("source", claim.id, here.mark("Actor", name).id)
    here.session.select_span(claim.id)
    assert words_of(painted(here)) == ["source ×2"]


def test_a_click_on_a_pill_in_sight_goes_to_the_far_end(desk):
    here = desk(TEXT)
    _, actor, drawing = source(here, "the harbour must close", "Mayor Ines Okafor")
    here.qtbot.mouseClick(here.view.viewport(), LEFT, NONE, drawing.pills[0].box.center().toPoint())
    assert here.session.selected.id == actor.id


# When it changes


def test_lines_come_and_go_with_ties_and_their_ends(desk):
    here = desk(TEXT)
    claim, actor, _ = source(here, "the harbour must close", "Mayor Ines Okafor")
    here.session.remove_span(actor.id)
    assert not painted(here).pills
    here.session.undo()
    here.session.select_span(claim.id)
    assert words_of(painted(here)) == ["source"]
    before = painted(here).heads[0].at(0)
    here.session.move_edges(actor.id, [here.at("Mayor")])
    assert painted(here).heads[0].at(0) != before
    (tie,) = edits.ties_of(here.project, claim)
    here.session.untie(tie.id)
    assert not painted(here).pills


def hover(here, point: QPoint) -> None:
    place = here.view.viewport()
    where = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, place.mapToGlobal(where), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(place, event)


def test_ties_of_a_span_show_when_the_mouse_rests_on_it(desk):
    here = desk(TEXT)
    claim, actor, _ = source(here, "the harbour must close", "Mayor Ines Okafor")
    here.session.select_span(None)
    hover(here, here.point(claim.start + 2))
    assert not painted(here).pills
    here.qtbot.waitUntil(lambda: bool(painted(here).pills))
    assert here.view.scene().tied == {claim.id, actor.id}
    assert here.session.selected is None
    pill = painted(here).pills[0].box.center().toPoint()
    hover(here, pill)
    here.qtbot.waitUntil(lambda: not here.view.tie_lines._rest.isActive())
    assert painted(here).pills, "the pill stays under the mouse, so that it can be clicked"
    hover(here, here.point(here.text.index("rain")))
    here.qtbot.waitUntil(lambda: not painted(here).pills)


def test_keys_are_stronger_than_a_mouse_that_lies_there(desk):
    here = desk(TEXT)
    claim, _, _ = source(here, "the harbour must close", "Mayor Ines Okafor")
    other, _, _ = source(here, "The quay is rotten", "Okafor said")
    here.session.select_span(None)
    hover(here, here.point(claim.start + 2))
    here.qtbot.waitUntil(lambda: bool(painted(here).pills))
    here.labelling.next_span()
    here.session.select_span(other.id)
    painted(here)
    assert here.view.tie_lines.star.span.id == other.id


def test_a_mouse_that_leaves_takes_the_lines_along(desk):
    here = desk(TEXT)
    claim, _, _ = source(here, "the harbour must close", "Mayor Ines Okafor")
    here.session.select_span(None)
    hover(here, here.point(claim.start + 2))
    here.qtbot.waitUntil(lambda: bool(painted(here).pills))
    QApplication.sendEvent(here.view.viewport(), QEvent(QEvent.Type.Leave))
    assert not painted(here).pills


# What it costs


def test_a_moving_mouse_asks_for_nothing_and_painting_reads_nothing(desk, monkeypatch):
    here = desk(TEXT)
    claim, _, _ = source(here, "the harbour must close", "Mayor Ines Okafor")
    here.session.select_span(claim.id)
    painted(here)
    asked = []
    select = Project.select
    monkeypatch.setattr(Project, "select", lambda *a, **k: asked.append(a) or select(*a, **k))
    for _ in range(5):
        painted(here)
    assert asked == []
    ties = []
    ties_of = edits.ties_of
    monkeypatch.setattr(edits, "ties_of", lambda *a: ties.append(a) or ties_of(*a))
    for position in range(claim.start, claim.end):
        hover(here, here.point(position))
    assert ties == []


def test_of_thousands_of_ties_only_those_in_sight_are_read(desk, monkeypatch):
    count = 300
    here = desk("😀 Bo spoke.\n" + "".join(f"Ada{n} heard of it.\n" for n in range(count)))
    actor = here.mark("Actor", "Bo")
    for n in range(count):
        claim = here.mark("Claim", f"Ada{n} heard")
        edits.add_relation(here.project, "source", claim.id, actor.id)
    read = []
    layer = here.session.layer
    span = type(layer).span
    monkeypatch.setattr(type(layer), "span", lambda self, id_: read.append(id_) or span(self, id_))
    here.session.select_span(actor.id)
    drawing = painted(here)
    assert len(read) < 60
    assert len(drawing.tails) <= LINES
