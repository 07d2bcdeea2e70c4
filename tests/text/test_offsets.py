"""Code points and UTF-16 units agree with what the encoder says, in both directions."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.offsets import OffsetMap

SIGNS = st.sampled_from(
    [
        "a",
        " ",
        "\n",
        "é",
        "e\u0301",
        "😀",
        "👩‍👩‍👧‍👦",
        "🇺🇦",
        "𝒜",
        "\u2028",
        "\u00a0",
        "א",
        "ع",
        "\uffff",
    ]
)
TEXTS = st.lists(SIGNS, max_size=30).map("".join)


@settings(max_examples=10_000)
@given(TEXTS, st.data())
def test_every_position_goes_there_and_back(text, data):
    offsets = OffsetMap(text)
    point = data.draw(st.integers(0, len(text)))
    unit = offsets.to_utf16(point)
    assert unit == len(text[:point].encode("utf-16-le")) // 2
    assert offsets.to_code_point(unit) == point


@given(TEXTS)
def test_a_position_inside_a_pair_is_its_characters_start(text):
    offsets = OffsetMap(text)
    for point, sign in enumerate(text):
        if sign > "\uffff":
            assert offsets.to_code_point(offsets.to_utf16(point) + 1) in (point, point + 1)


def test_positions_outside_are_held_within():
    offsets = OffsetMap("a😀")
    assert [offsets.to_utf16(p) for p in (-5, 0, 1, 2, 9)] == [0, 0, 1, 3, 3]
    assert [offsets.to_code_point(u) for u in (-5, 0, 1, 3, 9)] == [0, 0, 1, 2, 2]
