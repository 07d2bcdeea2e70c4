"""Sums of heights and places in them are those of a plain list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.heights import Heights

HEIGHTS = st.lists(st.integers(1, 90), min_size=1, max_size=600)


@given(HEIGHTS, st.data())
def test_tops_and_places_follow_changes(heights, data):
    size = data.draw(st.integers(1, 200))
    groups = [heights[n : n + size] for n in range(0, len(heights), size)]
    ours = Heights([len(g) for g in groups], [sum(g) for g in groups], lambda n: list(groups[n]))
    plain = list(heights)
    for _ in range(5):
        block = data.draw(st.integers(0, len(plain) - 1))
        plain[block] = ours[block] = data.draw(st.integers(1, 500))
    assert ours.total == sum(plain)
    block = data.draw(st.integers(0, len(plain) - 1))
    assert ours.top(block) == sum(plain[:block])
    assert ours.at(ours.top(block)) == block
    assert ours.at(ours.top(block) + plain[block] - 1) == block
    assert (ours.at(-5), ours.at(sum(plain) + 5)) == (0, len(plain) - 1)
