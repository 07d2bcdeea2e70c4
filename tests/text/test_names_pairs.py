"""Likely merges of a register: one person twice is proposed, two persons are not."""

from __future__ import annotations

import random

import pytest

from annotator.text.names import Reason, likely_same

Entries = list[tuple[str, list[str]]]


def entries(*names: str) -> Entries:
    """Make an entry of each line of names with bars between; its main name is its id."""
    return [(line.split("|")[0], line.split("|")) for line in names]


def pairs(*names: str) -> list[set[str]]:
    return [{pair.one, pair.other} for pair in likely_same(entries(*names))]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Amnesty International", "amnesty  international", Reason.EXACT),
        ("the Kremlin", "Kremlin", Reason.EXACT),
        ("J. K. Rowling", "JK Rowling", Reason.EXACT),
        ("Ada Berg|Minister Ada Berg", "The Minister|Ada Berg", Reason.EXACT),
        ("Vladimir Putin", "Wladimir Poutine", Reason.ALIKE),
        ("Volodymyr Zelensky", "Wolodymyr Selenskyj", Reason.ALIKE),
        ("Alexander Lukashenko", "Aljaksandr Lukaschenka", Reason.ALIKE),
        ("Ali Mohammed", "Ali Muhammad", Reason.ALIKE),
        ("Organisation for Security", "Organization for Security", Reason.ALIKE),
        ("Orbán Viktor", "Viktor Orban", Reason.WORDS),
        ("Ministry of Finance of Merrow", "Finance Ministry, Merrow", Reason.WORDS),
        ("Vladimir Putin", "V. Putin", Reason.SURNAME),
        ("Vladimir Vladimirovich Putin", "Vladimir Putin", Reason.SURNAME),
        ("Vladimir Putin", "Putin", Reason.SURNAME),
        ("Vladimir Putin", "Mr. Putin|President Putin", Reason.TITLE),
        ("European Union", "EU", Reason.ACRONYM),
        ("Internationaler Währungsfonds", "IWF", Reason.ACRONYM),
    ],
)
def test_one_in_two_entries_is_proposed(one, other, reason):
    found = likely_same(entries("Nobody Else", other, one))
    assert [(p.one, p.other, p.reason) for p in found] == [
        (other.split("|")[0], one.split("|")[0], reason)
    ]


@pytest.mark.parametrize(
    "names",
    [
        ("Paul Dupont", "Pierre Dupont"),
        ("Paul Dupont|M. Dupont|Dupont", "Pierre Dupont|M. Dupont|Dupont"),
        ("Paul Dupont", "Pierre Dupont|Dupont", "Dupont"),
        ("Paul Dupont", "Paula Dupont"),
        ("Georg Bush", "George Bush"),
        ("Simon Roth", "Simone Roth"),
        ("Volodymyr Zelensky", "Olena Zelenska"),
        ("Donald Trump", "Donald Trump Jr."),
        ("Angela Merkel", "Angela Markel"),
        ("Austria", "Australia"),
        ("Iran", "Iraq"),
        ("Niger", "Nigeria"),
        ("North Korea", "South Korea", "Korea"),
        ("Sudan", "South Sudan"),
        ("Foreign Ministry", "Defence Ministry", "Ministry"),
        ("Bank of England", "England"),
        ("European Union", "Electoral Union", "EU"),
        ("Actor 11", "Actor 1", "Actor 1100", "Actor 1000"),
        ("😀", "😂"),
        ("Зеленський", "Zelensky"),
    ],
)
def test_two_are_not_proposed(names):
    assert pairs(*names) == []


def test_a_shortened_name_goes_with_full_names_that_are_one():
    found = pairs("Vladimir Putin", "Wladimir Poutine", "V. Putin", "Mr. Putin")
    assert len(found) == 6
    assert pairs("Vladimir Putin", "Igor Putin", "V. Putin", "Putin") == [
        {"Vladimir Putin", "V. Putin"}
    ]
    assert pairs("Vladimir Putin", "Viktor Putin", "V. Putin", "Putin") == []


def test_the_likeliest_come_first_whatever_the_order():
    names = entries(
        "Vladimir Putin", "Wladimir Poutine", "Putin", "NATO", "Nato", "EU", "European Union"
    )
    for seed in range(5):
        random.Random(seed).shuffle(names)
        found = likely_same(names)
        assert [p.score for p in found] == sorted((p.score for p in found), reverse=True)
        assert {frozenset((p.one, p.other)): p.reason for p in found} == {
            frozenset(("NATO", "Nato")): Reason.EXACT,
            frozenset(("Vladimir Putin", "Wladimir Poutine")): Reason.ALIKE,
            frozenset(("EU", "European Union")): Reason.ACRONYM,
            frozenset(("Vladimir Putin", "Putin")): Reason.SURNAME,
            frozenset(("Wladimir Poutine", "Putin")): Reason.ALIKE,
        }


def test_a_whole_register_is_searched_without_comparing_all_pairs():
    chance = random.Random(1)
    letters = "bdfgklmnprstv"

    def word() -> str:
        return "".join(chance.choice(letters) + chance.choice("aeiou") for _ in range(5)).title()

    names = [(str(n), [f"{word()} {word()}"]) for n in range(3000)]
    twice = [(f"again {n}", [f"President {names[n][1][0]}"]) for n in range(0, 3000, 100)]
    found = {(p.one, p.other) for p in likely_same([*names, *twice])}
    assert {(str(n), f"again {n}") for n in range(0, 3000, 100)} <= found
    assert len(found) < 200
