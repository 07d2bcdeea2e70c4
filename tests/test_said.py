"""Each sentence that the rooms below the window make for people can be told in another language."""

from __future__ import annotations

from string import Formatter

import pytest
from room_trees import read, rooms
from spoken import faults

from annotator.model import step_names


@pytest.mark.parametrize("name", sorted(rooms().keys() - {"annotator.model.words"}))
def test_whatever_people_read_can_be_told_in_another_language(name):
    assert faults(rooms()[name], rooms(), name) == []


def test_the_names_of_steps_are_templates_alone():
    for words in step_names.TEMPLATES:
        assert all(not spec for _, _, spec, _ in Formatter().parse(words))


@pytest.mark.parametrize(
    "source",
    [
        'raise ProjectError("It is broken.")',
        'raise ProjectError(f"{path} is broken.")',
        'raise ProjectError(said("{path} is broken.", path=path) + "!")',
        'raise ProjectError("{path} is broken.".format(path=path))',
        "raise ProjectError(str(error)) from error",
        'raise SourceError(said("it is {what}", other=1))',
        'raise SourceError(said("it has {size:.0f} MB", size=size))',
        "raise SourceError(said(words))",
        'def f():\n  why = "it is broken"\n  raise SourceError(why)',
        'def f(a):\n  raise SourceError(said("a") if a else "it is broken")',
        'def why():\n  return "it is broken"\ndef f():\n  raise SourceError(why())',
        '_WHY = {1: said("a"), 2: "it is broken"}\ndef f(n):\n  raise SourceError(_WHY[n])',
        '_WHY = "it is broken"\ndef f(n):\n  yield Problem(where="a", reason=_WHY)',
        'losses.note(f"of {n} pieces", "a", "b")',
        'project.apply(f"Label {label}", changes)',
        'unfit[f"{name} has no place"] += 1',
        'standoff.unfit["a note"] += 1',
        'unfit.update(f"“{feature}”" for feature in features)',
        'def f(n):\n  return ForeignSpan(name=f"token {n}", fragments=())',
        'def f():\n  return said("a").upper()',
        "def f():\n  return f\"{said('a')}: b\"",
        'def f():\n  return ", ".join(said("a {n}", n=n) for n in many)',
        '_UNITS = {1: said("bytes"), 2: "code points"}\ndef f(n):\n  said("{x}", x=_UNITS[n])',
        'def damaged(reason):\n  return said("{x}", x=reason)\ndamaged("it is cut off")',
        'class _LineError(SourceError):\n  def __init__(self):\n    super().__init__(f"{self}")',
        'def f(n):\n  return counted(n, "{n} article of {name}", "{n} articles")',
    ],
)
def test_english_that_nobody_could_translate_is_found(source):
    module = read(source)
    assert faults(module, {"annotator.x": module}), source


def test_english_of_another_module_is_found():
    there = read('WHY = "it is broken"\ndef why():\n  return f"{WHY} again"')
    here = read(
        "from annotator.there import WHY, why\n"
        "def f(n):\n  raise SourceError(WHY)\n"
        "def g(n):\n  raise SourceError(why())"
    )
    assert len(faults(here, {"annotator.there": there})) == 2
