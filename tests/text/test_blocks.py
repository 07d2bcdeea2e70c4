"""Blocks hold every code point once, and none is too long to lay out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.blocks import LONGEST, Blocks

PARTS = st.lists(
    st.sampled_from(
        ["a", "\n", "😀", " ", "x" * 700, "e\u0301" * 400, "word " * 900, "short line\n" * 1500]
    )
)


def numbers(blocks):
    found, block = [], 0
    while block is not None:
        found.append(block)
        block = blocks.next(block)
    return found


@given(PARTS.map("".join))
def test_blocks_and_newlines_make_the_text_again(text):
    blocks = Blocks(text)
    found = numbers(blocks)
    newlines = ["\n" if blocks.ends_line(n) and n != found[-1] else "" for n in found]
    parts = [blocks.content(n) + newline for n, newline in zip(found, newlines, strict=True)]
    assert "".join(parts) == text
    assert max(blocks.end(n) - blocks.start(n) for n in found) <= LONGEST
    assert sum(blocks.section_sizes) == len(text) + 1
    for position in range(0, len(text) + 1, 97):
        block = blocks.at(position)
        assert blocks.start(block) <= position <= blocks.end(block)


@given(PARTS.map("".join))
def test_the_way_back_is_the_way_there(text):
    blocks = Blocks(text)
    found = numbers(blocks)
    assert found == sorted(found) == list(blocks.through(found[0], found[-1]))
    back, block = [], found[-1]
    while block is not None:
        back.append(block)
        block = blocks.previous(block)
    assert back == found[::-1]


def test_a_long_line_is_cut_at_blanks_and_between_clusters():
    words = Blocks("word " * 2000)
    assert all(words.content(n).endswith(" ") for n in numbers(words)[:-1])
    letters = Blocks("e\u0301" * 4000)
    assert not any(letters.content(n).startswith("\u0301") for n in numbers(letters))
