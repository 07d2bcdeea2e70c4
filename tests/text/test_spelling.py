"""Spellings of one name are found, and names that look alike stay apart."""

from __future__ import annotations

import pytest

from annotator.text.names.spelling import LEAST, alike
from annotator.text.names.words import words_of

BY_RULE = """
Zelensky Zelenskyy Zelenskiy Selenskyj Zelenski
Putin Poutine Putine
Lukaschenko Lukashenko Loukachenko
Jelzin Yeltsin Eltsine
Chruschtschow Khrushchev Khrouchtchev
Gorbatschow Gorbachev Gorbatchev
Nawalny Navalny Nawalnyj
Medwedew Medvedev
Tymoschenko Timoshenko
Schoigu Shoigu Choïgou
Prigoschin Prigozhin
Saakaschwili Saakashvili
Netanjahu Netanyahu Netanyahou
Hussein Husain Hussain
Khamenei Chamenei
Janukowitsch Yanukovych Ianoukovitch
Chodorkowski Khodorkovsky
Michoustine Mishustin
Sobtschak Sobchak Sobtchak
Schirinowski Zhirinovsky
Nemzow Nemtsov
Rachmaninow Rachmaninoff
Müller Mueller
Gonzalez González Gonzales
Organisation Organization
"""

BY_LIKENESS = """
Mohammed Muhammad
Laurence Lawrence
Prigojine Prigozhin
Nasrallah Nasralla
Soljenitsyne Solzhenitsyn
Ahmadinedschad Ahmadinejad
Abdullah Abdallah
Stoltenberg Stoltenburg
Lukashenko Lukaschenka
Зеленський Зеленский
"""

APART = """
Merkel Markel
Austria Australia
Ireland Iceland
Iran Iraq
Niger Nigeria
Slovakia Slovenia
Zambia Gambia
Mauritius Mauritania
Paraguay Uruguay
Fernandez Hernandez
Schubert Hubert
Scholz Holz
Chan Han
Schumann Human
Lee Le
Williams Williamson
Richards Richardson
Robinson Robertson
Hamilton Hampton
Müller Möller
Schulz Schulze
Zelensky Zelenska
Putin Putina
Ivanov Ivanova
Kowalski Kowalska
person1234 person1243
2011 2001
Зеленський Zelensky
"""


def rows(text: str) -> list[list[str]]:
    return [[words_of(name)[0] for name in line.split()] for line in text.split("\n") if line]


@pytest.mark.parametrize("names", rows(BY_RULE), ids=lambda names: names[0])
def test_the_rules_bring_the_spellings_of_one_sound_together(names):
    assert {alike(one, other) for one in names for other in names} <= {0.97, 1.0}


@pytest.mark.parametrize(("one", "other"), rows(BY_LIKENESS))
def test_what_the_rules_leave_is_measured(one, other):
    assert LEAST <= alike(one, other) == alike(other, one) < 0.97


@pytest.mark.parametrize(("one", "other"), rows(APART))
def test_names_that_only_look_alike_stay_apart(one, other):
    assert alike(one, other) == alike(other, one) == 0
