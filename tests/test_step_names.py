"""The names of steps, kept in English, are found again to be said in another language."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import step_names
from annotator.model.step_names import TEMPLATES, step_name_said
from annotator.model.words import Said, said, told

WORDS = st.text(st.sampled_from("abÄ 7×{}\n.+( "), max_size=9)


def places(template: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", template)


@pytest.mark.parametrize("template", TEMPLATES)
@given(data=st.data())
def test_a_name_of_whatever_values_is_found_again(template: str, data: st.DataObject) -> None:
    values = {
        name: data.draw(st.integers(0, 10**6) if name == "n" else WORDS, label=name)
        for name in places(template)
    }
    name = said(template, **values)

    found = step_name_said(str(name))

    assert isinstance(found, Said)
    assert found == name


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_name_of_plain_values_has_its_own_words_and_values(template: str) -> None:
    values = {name: 7 if name == "n" else f"x{name}" for name in places(template)}

    found = step_name_said(str(said(template, **values)))

    assert isinstance(found, Said)
    assert (found.words, dict(found.values)) == (template, values)


def test_a_name_is_told_in_another_language() -> None:
    name = step_name_said("Label 3 × Claim")

    assert told(name, {step_names.LABEL_EVERYWHERE: "{label} {n}-mal"}.__getitem__) == (
        "Claim 3-mal"
    )


def test_an_unknown_name_comes_back_as_it_is() -> None:
    assert step_name_said("Juggle claims") == "Juggle claims"
    assert not isinstance(step_name_said("Juggle claims"), Said)


def test_all_templates_are_listed_once() -> None:
    known = [value for key, value in vars(step_names).items() if key.isupper() and key[0] != "_"]
    known.remove(TEMPLATES)

    assert sorted(known) == sorted(TEMPLATES)
