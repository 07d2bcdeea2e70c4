"""Finding: what counts as the same, and that places are exact."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.find import Finder, find_all


def places(text: str, needle: str, **options: bool) -> list[str]:
    return [text[found.start : found.stop] for found in find_all(text, needle, **options)]


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("😀 Ada and ADA", "ada", ["Ada", "ADA"]),
        ("İstanbul, istanbul", "istanbul", ["istanbul"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "s", ["S"]),
        ("ﬁnal fine", "fin", ["ﬁn", "fin"]),
        ("cafe\u0301 café", "café", ["cafe\u0301", "café"]),
        ("cafe\u0301 cafe", "cafe", ["cafe"]),
        ("ΣΟΦΟΣ σοφός", "σοφοσ", ["ΣΟΦΟΣ"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("Київ и й", "и", ["и", "и"]),
        ("abc", "", []),
        ("", "a", []),
        ("한국어 한국", "한국", ["한국", "한국"]),
    ],
)
def test_same_words_are_found(text, needle, found):
    assert places(text, needle) == found


def test_accents_can_be_left_out():
    assert places("Ğül, cafe\u0301s", "gul", accents=False) == ["Ğül"]
    assert places("Ğül, cafe\u0301s", "cafe", accents=False) == ["cafe\u0301"]
    assert places("Nguyễn", "nguyen", accents=False) == ["Nguyễn"]


def test_case_and_whole_words():
    assert places("Ada ada", "Ada", case=True) == ["Ada"]
    assert find_all("art, party, art", "art", whole_words=True) == [range(3), range(12, 15)]
    assert places("(art)", "(art", whole_words=True) == ["(art"]
    assert places("arte\u0301 art_", "art", whole_words=True) == []


def test_a_finder_answers_again_with_other_options():
    finder = Finder("Ada é ada")
    assert len(finder.find("ada")) == 2
    assert len(finder.find("ada", case=True)) == 1
    assert len(finder.find("e", accents=False)) == 1
    assert len(finder.find("ada")) == 2


SIGNS = st.text("aAsSßİiıé\u0301\u0323Éﬁfσς😀 ΰ각", max_size=30)


@given(SIGNS, SIGNS.filter(bool))
def test_a_place_holds_what_was_looked_for(text, needle):
    def same(words: str) -> str:
        parts = "".join(
            unicodedata.normalize("NFD", unicodedata.normalize("NFD", s).casefold()) for s in words
        )
        return unicodedata.normalize("NFC", parts)

    last = 0
    for found in find_all(text, needle):
        assert last <= found.start < found.stop <= len(text)
        assert same(text[found.start : found.stop]) == same(needle)
        last = found.stop


@given(SIGNS, SIGNS.filter(bool), SIGNS)
def test_words_between_blanks_are_found_where_they_stand(before, needle, after):
    text = f"{before}|{needle}| {after}"
    wanted = range(len(before) + 1, len(before) + 1 + len(needle))
    assert range(wanted.start - 1, wanted.stop + 1) in find_all(text, f"|{needle}|", case=True)
    assert range(wanted.start - 1, wanted.stop + 1) in find_all(text, f"|{needle}|")
