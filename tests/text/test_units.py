"""The units under a position, as a reader of news would mark them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import units
from annotator.text.normalise import normalise

TEXT = (
    "😀 The minister, Ada van der Berg, met Dr. B. Ofori of the Lake Council on Friday. "
    "“We will not pay,” she said, “unless the U.S. moves first.” Nobody else spoke!\n"
    "Am 3. Mai kam z. B. Frau Müller-Lüdenscheidt. Er ging."
)


def at(quote: str, inside: int = 1) -> int:
    return TEXT.index(quote) + inside


def told(found: tuple[int, int]) -> str:
    return TEXT[slice(*found)]


@pytest.mark.parametrize(
    ("unit", "where", "expected"),
    [
        (units.word_at, "minister", "minister"),
        (units.word_at, "U.S.", "U.S"),
        (units.word_at, "Müller", "Müller-Lüdenscheidt"),
        (units.name_at, "Berg", "Ada van der Berg"),
        (units.name_at, "Ada", "Ada van der Berg"),
        (units.name_at, "Lake", "Lake Council"),
        (units.name_at, "minister", "minister"),
        (units.sentence_at, "met", TEXT[: TEXT.index(" “We")]),
        (units.sentence_at, "pay", "“We will not pay,” she said, “unless the U.S. moves first.”"),
        (units.sentence_at, "Frau", "Am 3. Mai kam z. B. Frau Müller-Lüdenscheidt."),
        (units.clause_at, "Berg", "Ada van der Berg"),
        (units.phrase_at, "moves", "unless the U.S. moves first"),
    ],
)
def test_units(unit, where, expected):
    assert told(unit(TEXT, at(where))) == expected


def test_a_quotation_is_taken_without_its_he_said():
    found = units.quotation_at(TEXT, at("moves"))
    assert [TEXT[f.start : f.end] for f in found] == [
        "We will not pay,",
        "unless the U.S. moves first.",
    ]
    assert units.quotation_at(TEXT, at("minister")) == ()


def test_growing_climbs_the_ladder_and_shrinking_comes_down():
    here = at("Berg")
    steps = [(here, here)]
    while (more := units.grown(TEXT, *steps[-1])) != steps[-1]:
        steps.append(more)
    assert [told(s) for s in steps[1:]] == [
        "Berg",
        "Ada van der Berg",
        TEXT[: TEXT.index(" “We")],
        TEXT[: TEXT.index("\n")],
    ]
    down = steps[-1]
    while (less := units.shrunk(TEXT, *down, here)) != down:
        assert less[1] - less[0] < down[1] - down[0]
        down = less
    assert told(down) == "Berg"


ANY = st.lists(
    st.sampled_from(
        [
            "a",
            "Bo",
            " ",
            "\n",
            ".",
            ",",
            "“",
            "”",
            "😀",
            "👩‍👩‍👧",
            "e\u0301",
            "א",
            "\u2028",
            "\u00a0",
            "3",
            "-",
        ]
    ),
    min_size=1,
    max_size=60,
).map("".join)


@given(ANY, st.data())
def test_units_hold_within_any_text(text, data):
    position = data.draw(st.integers(0, len(text)))
    for unit in (
        units.word_at, units.name_at, units.clause_at, units.phrase_at, units.sentence_at,
        units.paragraph_at,
    ):  # fmt: skip
        start, end = unit(text, position)
        assert 0 <= start <= end <= len(text)
    low, high = units.snapped(text, *sorted((position, data.draw(st.integers(0, len(text))))))
    assert 0 <= low <= high <= len(text)
    assert units.previous_grapheme(text, position) <= position <= len(text)
    if position < len(text):
        assert units.next_word_boundary(text, position) > position


@given(ANY)
def test_stepping_by_grapheme_never_cuts_one(text):
    there = [0]
    while there[-1] < len(text):
        there.append(units.next_grapheme(text, there[-1]))
    back = [len(text)]
    while back[-1] > 0:
        back.append(units.previous_grapheme(text, back[-1]))
    assert there == back[::-1]
    for point in range(len(text) + 1):
        assert units.grapheme_start(text, point) in there


@given(st.text() | ANY)
def test_normalising_twice_changes_nothing_more(text):
    once = normalise(text)
    assert normalise(once.text).text == once.text
    assert "\r" not in once.text and "\0" not in once.text
    once.text.encode("utf-8")


def test_normalising_counts_what_it_replaces():
    found = normalise("\ufeffa\r\nb\rc\0\ud800\u00a0\u2028")
    assert found.text == "a\nb\nc\ufffd\ufffd\u00a0\u2028"
    assert found.replaced == {"byte order mark": 1, "line end": 2, "NUL": 1, "lone surrogate": 1}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("😀 President Ada Byron and Minister Bo Lind met.", "Lind", "Minister Bo Lind"),
        ("😀 President Ada Byron and Minister Bo Lind met.", "Byron", "President Ada Byron"),
        ("Ada Byron and the Harbour Guild met.", "Guild", "Harbour Guild"),
        ("the Ministry of Peace and War said", "Peace", "Ministry of Peace and War"),
        ("It came on Tuesday. Russia waited.", "Russia", "Russia"),
        ("It came from Bo Lind. Then Ada left.", "Lind", "Bo Lind"),
        ("said Gen. Mark A. Milley today", "Mark", "Gen. Mark A. Milley"),
        ("to the Harbour’s demands", "Harbour", "Harbour"),
        ("what the U.S. offered", "U.S.", "U.S."),
        ("Later Selenskyj left.", "Selenskyj", "Selenskyj"),
    ],
)
def test_a_name_is_one_name(text, words, name):
    position = text.index(words) + len(words) - 2
    start, end = units.name_at(text, position)
    assert text[start:end] == name


def test_a_selection_may_leave_a_possessive_out():
    text = "😀 the Harbour’s demands"
    assert units.snapped(text, 6, 13) == (6, 13)
    assert units.snapped(text, 6, 14) == (6, 15)


@pytest.mark.parametrize(
    "text",
    [
        "“We look at what she does,” he said, implying that they negotiate “under threat.”",
        "Of “good” signals, he recalled that “nothing has become easier”.",
        "“It takes time,” says the expert. She recalls “the aim”.",
    ],
)
def test_another_clause_between_quotations_does_not_join_them(text):
    assert len(units.quotation_at("😀 " + text, 6)) == 1
