"""Furniture of any text at all: regions are sound, and the work grows with the text alone."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.furniture import find_furniture

PIECES = st.sampled_from(
    [
        "\n", "\n\n", " ", "\u00a0", "\u2028", "😀", "👩‍👩‍👧", "שלום עולם", "مرحبا", "é", "İ",
        "© 2026", "We use cookies", "Subscribe to our newsletter", "(AP Photo/X)", "Read more",
        "Next article", "Search…", "A title of some length", "Ada Lovelace, mathematician",
        "“Quote.”", "Share", "/", "word " * 40, "(dpa)", "x" * 900,
        "The sentence that stands twice on this very page, in full.",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=200)
@given(
    text=TEXTS,
    title=st.one_of(st.just(""), st.just("A title of some length"), st.text(max_size=20)),
)
def test_regions_are_whole_lines_sorted_and_apart(text: str, title: str):
    last = -1
    for region in find_furniture(text, title):
        assert last < region.start < region.end <= len(text)
        assert region.kind and text[region.start : region.end].strip()
        assert region.start == 0 or text[region.start - 1] == "\n"
        assert region.end == len(text) or text[region.end] == "\n"
        last = region.end


LONG: dict[str, Callable[[int], str]] = {
    "one line": lambda n: "word " * n,
    "short lines": lambda n: "".join(
        f"This is sentence number {i} of them all.\n" for i in range(n)
    ),
    "one line again and again": lambda n: "“The same sentence over and over again, it is.”\n" * n,
    "names": lambda n: "Anna Berg spoke.\nAnna Berg, minister of all\n" * n,
    "slashes": lambda n: "a/" * 200 + "\n" + "b/c (d/e\n" * n,
    "blank lines": lambda n: "\n \n" * n,
    "footers": lambda n: "© 2026 Courier\nA title\n" * n,
    "rights": lambda n: f"{'A paragraph. ' * 20}\n" * 3 + "© 2026 Courier\n" * n,
    "links": lambda n: "Read more\nA title\n" * n,
    "credits": lambda n: ("photo by " * 40 + "\n") * (n // 10),
    "cookies": lambda n: ("accept read our we use update " * 13 + "\n") * (n // 10),
}


def _calls(text: str) -> int:
    profile = cProfile.Profile()
    profile.runcall(find_furniture, text)
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined]


@pytest.mark.parametrize("shape", LONG)
def test_ten_times_the_text_is_ten_times_the_work(shape: str):
    small, large = _calls(LONG[shape](200)), _calls(LONG[shape](2000))
    assert large <= 12 * small + 1000


@pytest.mark.parametrize("text", ["x " * 500_000, "a short line\n" * 100_000])
def test_a_megabyte_is_read_to_its_end(text: str):
    assert find_furniture(f"{text}\n\nAll rights reserved.")[-1].kind == "footer"
