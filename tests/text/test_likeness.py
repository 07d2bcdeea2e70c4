"""Likeness of claims: what shares rare words is near, whatever their form."""

from __future__ import annotations

from math import log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.likeness import LikenessIndex, stems_of

CLAIMS = [
    ("talks", "Kyiv should negotiate with Moscow now"),
    ("weapons", "The government must deliver more weapons to Kyiv"),
    ("border", "The border must stay open for lorries"),
    ("waffen", "Die Regierung muss mehr Waffen liefern"),
    ("grain", "The price of grain will rise"),
    ("和平", "双方应立即停火并开始谈判"),
]


def ids(index: LikenessIndex, text: str, limit: int = 10) -> list[str]:
    return [id_ for id_, _ in index.nearest(text, limit)]


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("😀 Negotiations are what KYIV needs", "talks"),
        ("The delivery of weapons was delayed by two governments", "weapons"),
        ("Waffenlieferungen? Nein: keine Lieferung an diese Regierung", "waffen"),
        ("Lorries wait at the border", "border"),
        ("grain’s price", "grain"),
        ("他们开始谈判", "和平"),
    ],
)
def test_the_nearest_claim_shares_words_in_other_forms(text, nearest):
    assert ids(LikenessIndex(CLAIMS), text)[0] == nearest


def test_the_same_words_are_one_and_nothing_shared_is_not_near():
    index = LikenessIndex(CLAIMS)
    (id_, score), *others = index.nearest(
        "weapons, more weapons: to Kyiv the government must deliver", 9
    )
    assert id_ == "weapons" and score == pytest.approx(1)
    assert all(0 < score < 0.5 for _, score in others)
    assert index.nearest("Quixotic zebras", 9) == index.nearest("", 9) == []
    assert index.nearest("grain", 0) == []
    assert LikenessIndex().nearest("grain", 9) == []


def test_words_of_many_claims_say_nothing_beside_rare_ones():
    many = [(str(n), f"the minister said that number{n} is x{n}y") for n in range(100)]
    index = LikenessIndex([*many, ("rare", "the minister said that harvests fail")])
    assert ids(index, "the minister said that a harvest failed") == ["rare"]
    assert len(index.nearest("the minister said", 5)) == 5


def test_claims_come_change_and_go():
    index = LikenessIndex(CLAIMS)
    index.add("grain", "Wheat becomes dearer")
    index.drop("border")
    index.drop("unknown")
    assert len(index) == len(CLAIMS) - 1
    assert ids(index, "price of grain at the border") == ["weapons"]
    assert ids(index, "dear wheat") == ["grain"]
    index.add("again", "Wheat becomes dearer")
    assert ids(index, "wheat becomes dearer") == ["grain", "again"]


def test_stems_fold_case_accents_and_endings():
    assert stems_of("Négociations, negociaciones: l’État") == ["negoci", "l", "etat"]
    assert stems_of("谈判 x") == ["谈判", "x"]
    assert stems_of("") == []


WORDS = st.sampled_from(
    [
        "ada",
        "berg",
        "said",
        "talks",
        "😀",
        "negotiate",
        "negotiations",
        "é",
        "谈判开始",
        "עברית",
        "border",
    ]
)
TEXTS = st.lists(WORDS, max_size=6).map(" ".join)


@given(st.lists(TEXTS, max_size=12), st.sets(st.integers(0, 11)), TEXTS)
def test_few_claims_are_ranked_by_the_cosine_of_their_sets(texts, gone, text):
    index = LikenessIndex((str(n), t) for n, t in enumerate(texts))
    for n in gone:
        index.drop(str(n))
    kept = {str(n): set(stems_of(t)) for n, t in enumerate(texts) if n not in gone}

    def squares(stems: set[str]) -> float:
        count = {stem: sum(stem in other for other in kept.values()) for stem in stems}
        return sum(log(1 + (len(kept) + 1) / (count[stem] + 1)) ** 2 for stem in stems)

    own = set(stems_of(text))
    expected = {
        id_: squares(own & stems) / sqrt(squares(own) * squares(stems))
        for id_, stems in kept.items()
        if own & stems
    }
    found = index.nearest(text, 99)
    assert dict(found) == pytest.approx(expected)
    assert [score for _, score in found] == sorted((s for _, s in found), reverse=True)
