"""Sentences that can be said in another language."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import pytest

from annotator.model.errors import ProjectError
from annotator.model.words import Said, counted, joined, said, sentence_of, told

GERMAN = {
    "{path} is gone.": "{path} ist weg.",
    "{n} article": "{n} Artikel",
    "{n} articles": "{n} Artikel",
    "the claim": "die Behauptung",
    "No {kind} in {path}.": "In {path} fehlt {kind}.",
    "Use {{}} here.": "Hier {{}} verwenden.",
}


def in_german(words: str) -> str:
    return GERMAN.get(words, words)


def test_a_sentence_is_its_english_and_can_be_told_in_german() -> None:
    sentence = said("{path} is gone.", path=Path("a/b"))

    assert sentence == "a/b is gone."
    assert {sentence: 1}["a/b is gone."] == 1
    assert told(sentence, in_german) == "a/b ist weg."


def test_what_is_in_a_place_is_told_too_and_may_hold_braces() -> None:
    sentence = said("No {kind} in {path}.", kind=said("the claim"), path="{kind}{0}")

    assert sentence == "No the claim in {kind}{0}."
    assert told(sentence, in_german) == "In {kind}{0} fehlt die Behauptung."
    assert told(said("Use {{}} here."), in_german) == "Hier {} verwenden."


@pytest.mark.parametrize(("n", "english"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles")])
def test_one_is_counted_otherwise_than_many(n: int, english: str) -> None:
    sentence = counted(n, "{n} article", "{n} articles")

    assert sentence == english
    assert told(sentence, in_german) == f"{n} Artikel"


def test_parts_are_joined_and_told_each_by_itself() -> None:
    sentence = joined([said("the claim"), "{x}", 3], separator=" {} ")

    assert sentence == "the claim {} {x} {} 3"
    assert told(sentence, in_german) == "die Behauptung {} {x} {} 3"
    assert joined([]) == ""


def test_plain_text_comes_back_as_it_is() -> None:
    assert told("{path} is gone.", in_german) == "{path} is gone."


@pytest.mark.parametrize(
    "wrong", ["{pfad} ist weg.", "{path ist weg.", "{path.x}", "{} weg", "{0}"]
)
def test_a_wrong_translation_gives_the_english(wrong: str) -> None:
    assert told(said("{path} is gone.", path="a"), lambda _words: wrong) == "a is gone."


def test_a_sentence_is_whole_after_pickle_and_copy() -> None:
    sentence = said("No {kind} in {path}.", kind=said("the claim"), path="a")

    for again in (
        pickle.loads(pickle.dumps(sentence)),
        copy.copy(sentence),
        copy.deepcopy(sentence),
    ):
        assert again == sentence
        assert told(again, in_german) == "In a fehlt die Behauptung."


def test_an_error_says_its_english_and_can_be_told_in_german() -> None:
    error = ProjectError(said("{path} is gone.", path="a"))

    assert str(error) == "a is gone."
    assert told(sentence_of(error), in_german) == "a ist weg."
    about = said("No {kind} in {path}.", kind="x", path=error)
    assert about == "No x in a is gone.."
    assert told(about, in_german) == "In a ist weg. fehlt x."


def test_an_error_of_another_kind_says_what_it_says() -> None:
    error = OSError(2, "No such file")

    assert sentence_of(error) == str(error)
    assert sentence_of(ValueError()) == ""
    assert said("{error}", error=error) == str(error)


def test_a_place_without_a_value_is_a_mistake_of_the_code() -> None:
    with pytest.raises(KeyError):
        said("{path} is gone.")


def test_values_cannot_be_changed_and_words_are_kept() -> None:
    sentence = said("{n} articles", n=3)

    assert isinstance(sentence, Said)
    assert sentence.words == "{n} articles"
    assert dict(sentence.values) == {"n": 3}
    with pytest.raises(TypeError):
        sentence.values["n"] = 4  # type: ignore[index]
