"""Offsets of other programs: quotes prove their unit; where none does, they are asked for."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.importers.foreign import ForeignSpan, Unit, place
from annotator.model.errors import SourceError
from annotator.model.span import quotes_of
from annotator.text.normalise import normalise

SIGNS = st.sampled_from(["a", "b", " ", "\n", "\r\n", "\r", "😀", "é", "e\u0301", "\u2028", "ש"])
SIZE = {
    Unit.CODEPOINT: len,
    Unit.UTF16: lambda words: len(words.encode("utf-16-le")) // 2,
    Unit.UTF8: lambda words: len(words.encode()),
}


@given(st.lists(SIGNS, min_size=1, max_size=30), st.sampled_from(list(Unit)), st.data())
def test_a_quote_leads_to_its_own_words_in_any_unit(signs, unit, data):
    raw = "".join(signs)
    first = data.draw(st.integers(0, len(signs) - 1))
    last = data.draw(st.integers(first + 1, len(signs)))
    before, words = "".join(signs[:first]), "".join(signs[first:last])
    for place_ in (len(before), len(before) + len(words)):
        assume(raw[place_ - 1 : place_ + 1] != "\r\n")  # a line end is not cut in two
    start = SIZE[unit](before)
    span = ForeignSpan(name="s", fragments=((start, start + SIZE[unit](words)),), quotes=(words,))
    placed = place(raw, [span], told=unit)
    (fragments,) = placed.fragments
    assert quotes_of(placed.text, fragments) == (normalise(words).text,)
    assert placed.text == normalise(raw).text


def test_the_quote_says_which_unit_is_meant():
    for unit in Unit:
        start = SIZE[unit]("😀 ")
        span = ForeignSpan(name="s", fragments=((start, start + 3),), quotes=("Ada",))
        assert place("😀 Ada spoke", [span]).unit is unit


def test_without_a_quote_places_that_differ_are_asked_for_and_others_are_not():
    spans = [ForeignSpan(name="span 7", fragments=((2, 5),))]
    with pytest.raises(SourceError, match=r"span 7.*--offsets"):
        place("😀 Ada spoke here", spans)
    assert place("😀 Ada spoke here", spans, told=Unit.CODEPOINT).fragments[0][0].start == 2
    assert place("Ada spoke 😀", [ForeignSpan(name="s", fragments=((0, 3),))]).fragments


@pytest.mark.parametrize(
    ("fragment", "quote"),
    [((0, 3), "Bob"), ((3, 99), "x"), ((-1, 2), "Ad"), ((2, 2), ""), ((4, 2), "")],
)
def test_a_false_quote_or_place_names_the_span(fragment, quote):
    with pytest.raises(SourceError, match="T9"):
        place("Ada spoke", [ForeignSpan(name="T9", fragments=(fragment,), quotes=(quote,))])
