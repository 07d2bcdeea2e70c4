"""Blocks hold every code point once, and none is too long to lay out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.blocks import LONGEST, Blocks

PARTS = st.lists(
    st.sampled_from(
        ["a", "\n", "😀", " ", "x" * 700, "e\u0301" * 400, "word " * 900, "short line\n" * 4000]
    )
)


@given(PARTS.map("".join))
def test_blocks_and_newlines_make_the_text_again(text):
    blocks = Blocks(text)
    parts = [
        blocks.content(n) + ("\n" if blocks.ends_line(n) and n + 1 < len(blocks) else "")
        for n in range(len(blocks))
    ]
    assert "".join(parts) == text
    assert max(blocks.end(n) - blocks.start(n) for n in range(len(blocks))) <= LONGEST
    assert sum(count for _, count in blocks.section_sizes) == len(blocks)
    for position in range(0, len(text) + 1, 97):
        block = blocks.at(position)
        assert blocks.start(block) <= position <= blocks.end(block)


def test_a_long_line_is_cut_at_blanks_and_between_clusters():
    words = Blocks("word " * 2000)
    assert all(words.content(n).endswith(" ") for n in range(len(words) - 1))
    letters = Blocks("e\u0301" * 4000)
    assert not any(letters.content(n).startswith("\u0301") for n in range(len(letters)))
