"""Sums of heights and places in them are those of a plain list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.blocks import STRIDE
from annotator.ui.article.heights import Heights

SECTIONS = st.lists(st.lists(st.integers(1, 90), min_size=1, max_size=200), min_size=1, max_size=6)


@given(SECTIONS, st.data())
def test_tops_and_places_follow_changes(sections, data):
    ours = Heights([sum(section) for section in sections], lambda n: list(sections[n]))
    numbers = [n * STRIDE + k for n, section in enumerate(sections) for k in range(len(section))]
    plain = [height for section in sections for height in section]
    for _ in range(5):
        place = data.draw(st.integers(0, len(plain) - 1))
        plain[place] = ours[numbers[place]] = data.draw(st.integers(1, 500))
    assert ours.total == sum(plain)
    place = data.draw(st.integers(0, len(plain) - 1))
    assert ours.top(numbers[place]) == sum(plain[:place])
    assert ours.at(ours.top(numbers[place])) == numbers[place]
    assert ours.at(ours.top(numbers[place]) + plain[place] - 1) == numbers[place]
    assert (ours.at(-5), ours.at(sum(plain) + 5)) == (0, numbers[-1])
