"""A format whose library is not here says how to get it, and says what is true where it runs."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import pytest

from annotator.exporters import registry
from annotator.exporters.registry import EXPORTERS, exporter_named
from annotator.importers.docbin import reading
from annotator.importers.drafts import Options
from annotator.model.errors import AnnotatorError

NEEDING = [exporter for exporter in EXPORTERS if exporter.needs]


@pytest.fixture
def bare(monkeypatch):
    """Let no library of an extra be found."""
    for module in (registry, reading):
        monkeypatch.setattr(module, "find_spec", lambda name: None)
    assert find_spec("json"), "the real one goes on"


@pytest.mark.parametrize("exporter", NEEDING, ids=lambda exporter: exporter.name)
def test_an_installed_program_names_the_command_that_adds_the_library(bare, exporter):
    with pytest.raises(AnnotatorError) as told:
        exporter_named(exporter.name)
    assert f"Run: pip install 'claim-annotator[{exporter.needs}]'" in str(told.value)
    assert "Nothing was written." in str(told.value)


@pytest.mark.parametrize("exporter", NEEDING, ids=lambda exporter: exporter.name)
def test_a_frozen_program_names_the_one_that_can_have_it(bare, monkeypatch, exporter):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(AnnotatorError) as told:
        exporter_named(exporter.name)
    assert "This build of the program does not carry it" in str(told.value)
    assert f"uv tool install 'claim-annotator[{exporter.needs}]'" in str(told.value)
    assert "Run: pip" not in str(told.value), "nothing can be added to it"


@pytest.mark.parametrize(("frozen", "words"), [(False, "Run: pip"), (True, "This build")])
def test_reading_says_the_same(bare, monkeypatch, tmp_path, frozen, words):
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    with pytest.raises(AnnotatorError, match=words):
        next(iter(reading.read(tmp_path / "docs.spacy", Options(name="docs.spacy"))))
