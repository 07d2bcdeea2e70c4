"""The caret goes where a text field's would, through any script, and stays in sight."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from annotator.store import edits
from annotator.text.blocks import Blocks
from annotator.text.units import grapheme_start
from annotator.ui.article.block_layout import BlockLayout
from annotator.ui.article.metrics import metrics_for
from annotator.ui.article.page import Page
from annotator.ui.article.selection import Selection

K, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BOTH_WAYS = set("שלוםעלם")  # where directions meet, two positions share one place
MIXED = "👩‍👩‍👧 e\u0301a\u00a0b שלום עולם 12 العربية 😀 end.\n\nNext\u2028line."


def test_right_walks_every_cluster_and_left_walks_back(desk):
    here = desk("👩‍👩‍👧 e\u0301a\u00a0b😀\n\nlast")
    seen = [0]
    while here.view.selection.caret < len(here.text):
        here.key(K.Key_Right)
        seen.append(here.view.selection.caret)
    assert seen[:4] == [0, 5, 6, 8]  # family and é are one step each
    back = []
    while here.view.selection.caret:
        here.key(K.Key_Left)
        back.append(here.view.selection.caret)
    assert back == seen[-2::-1]


def test_left_moves_on_in_a_line_that_runs_to_the_left(desk):
    here = desk("שלום עולם")
    here.key(K.Key_Left)
    assert here.view.selection.caret == 1
    assert here.view.caret_rect(1).left() < here.view.caret_rect(0).left()
    here.key(K.Key_Right)
    assert here.view.selection.caret == 0


def test_words_lines_and_ends(desk):
    here = desk("One two, three.\nFour five.\n\nSix.")
    here.key(K.Key_Right, CTRL)
    assert here.view.selection.caret == 4
    here.key(K.Key_End)
    assert here.view.selection.caret == 15
    here.key(K.Key_Home)
    here.key(K.Key_Down)
    assert here.view.selection.caret == 16
    here.key(K.Key_End, CTRL)
    assert here.view.selection.caret == len(here.text)
    here.key(K.Key_Home, CTRL, SHIFT)
    assert here.view.selection == Selection(anchor=len(here.text), caret=0)


def test_up_and_down_keep_their_column_over_a_short_line(desk):
    here = desk("A long first line of words\nx\nAnother long line of words")
    for _ in range(12):
        here.key(K.Key_Right)
    left = here.view.caret_rect(12).left()
    here.key(K.Key_Down)
    assert here.text[here.view.selection.caret - 1] == "x"
    here.key(K.Key_Down)
    assert abs(here.view.caret_rect(here.view.selection.caret).left() - left) < 8
    here.key(K.Key_Up)
    here.key(K.Key_Up)
    assert here.view.selection.caret == 12


@pytest.mark.parametrize("zoom", [60, 100, 300])
def test_the_caret_is_always_in_sight(desk, zoom):
    here = desk("\n".join(f"Paragraph {n} with some words in it." for n in range(300)))
    here.view.set_zoom(zoom)
    for key, *held in [(K.Key_End, CTRL), (K.Key_PageUp,), (K.Key_PageUp,), (K.Key_Up,),
                       (K.Key_Home, CTRL), (K.Key_PageDown,), (K.Key_Down,)]:  # fmt: skip
        here.key(key, *held)
        here.picture()
        box = here.view.caret_rect(here.view.selection.caret)
        assert here.view.viewport().rect().contains(box.center())


def test_the_caret_is_drawn_with_and_without_the_keyboard(desk, theme):
    here = desk("Words.")
    here.key(K.Key_End)

    def drawn() -> bool:
        here.view.viewport().repaint()
        picture, box = here.picture(), here.view.caret_rect(6)
        near = {picture.pixelColor(box.left() + dx, box.center().y()).name() for dx in (-1, 0, 1)}
        page = theme.colors.page.name()
        return bool(near - {page})

    assert here.view.hasFocus()
    assert drawn()
    here.view.clearFocus()
    assert drawn()


@given(st.integers(0, len(MIXED)), st.integers(60, 300))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_place_on_the_page_is_the_position_that_it_came_from(qapp, theme, position, zoom):
    page = Page(Blocks(MIXED), metrics_for(zoom), 300)
    block = page.blocks.at(position)
    layout = page.layout(block)
    inside = position - page.blocks.start(block)
    line = layout.line_at(inside)
    x = layout.x(inside, line)
    found = layout.position_at(line, x)
    low, high = layout.line_range(line)
    assert low <= found <= high
    if not BOTH_WAYS.intersection(page.blocks.content(block)):
        assert abs(layout.x(found, line) - x) < 0.6


@given(st.text(st.sampled_from("a b😀\u0301של\u00a0\u2028\u200d.é"), max_size=60), st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_stretches_cover_each_cluster_once(qapp, theme, text, data):
    """Half and half of a range cover on the screen what the whole covers."""
    layout = BlockLayout(text, metrics_for(100), 200)
    whole = sum(right - left for _, left, right in layout.pieces(0, len(text)))
    middle = grapheme_start(text, data.draw(st.integers(0, len(text))))
    halves = [*layout.pieces(0, middle), *layout.pieces(middle, len(text))]
    assert abs(sum(right - left for _, left, right in halves) - whole) < 6


def test_where_directions_meet_each_stretch_has_its_own_place(qapp, theme):
    text = "قال الوزير إن الاتفاق 2024 سيوقع قريبا."
    layout = BlockLayout(text, metrics_for(100), 900)
    start = text.index("2024")
    ((_, left, right),) = layout.pieces(start, start + 4)
    digits = [layout.pieces(n, n + 1)[0] for n in range(start, start + 4)]
    assert [digits[0][1], digits[-1][2]] == [left, right]
    assert [round(a[2], 1) for a in digits[:-1]] == [round(b[1], 1) for b in digits[1:]]
    ((_, whole_left, whole_right),) = layout.pieces(start - 8, start + 10)
    assert whole_left < left < right < whole_right
    assert layout.edge(start, trailing=False) == left
    assert layout.edge(0, trailing=False) > layout.edge(0, trailing=True)


def test_a_line_of_a_megabyte_scrolls_and_moves(desk):
    here = desk("😀 " + "word and word " * 80_000 + "\nlast")
    assert here.view.page.height > 10_000
    here.key(K.Key_End, CTRL)
    here.picture()
    assert here.view.selection.caret == len(here.text)
    here.key(K.Key_Up)
    here.key(K.Key_Home)
    here.key(K.Key_Left)
    here.key(K.Key_Right)
    assert len(here.text) - 200 < here.view.selection.caret < len(here.text)


def test_an_article_opens_at_its_first_word_that_is_no_furniture(desk, add_article):
    here = desk("Another text.")
    text = "Menu\n\nHome\n\n😀 The text."
    article = add_article(here.project, text)
    for words in ("Menu", "Home"):
        start = text.index(words)
        edits.toggle_furniture(here.project, article, start, start + len(words))
    here.session.open_article(article)
    assert here.view.selection.caret == text.index("😀")
