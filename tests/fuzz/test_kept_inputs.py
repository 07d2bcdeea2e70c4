"""Inputs that fuzzing found, and small changes of all files that the tests have, break nothing."""

from __future__ import annotations

import random

import pytest

from annotator.importers.registry import IMPORTERS
from tests.fuzz.promises import KEPT, Promises, seeds

_CHANGED = 40
FORMATS = [importer.name for importer in IMPORTERS]


@pytest.fixture(params=FORMATS)
def promises(request):
    """Return what gives inputs to one importer."""
    if request.param == "spacy":
        pytest.importorskip("spacy")
    with Promises(request.param) as made:
        yield made


def test_kept_inputs_break_no_promise(promises):
    for path in seeds(promises.importer.name):
        promises.keep(path.read_bytes())


def test_good_inputs_are_articles(promises):
    good = [path for path in seeds(promises.importer.name) if path.stem == "good"]
    assert good
    for path in good:
        assert promises.keep(path.read_bytes()) > 0, path.name


def test_changed_files_break_no_promise(promises):
    chance = random.Random(1)
    files = seeds(promises.importer.name)
    for _ in range(_CHANGED):
        first, second = (chance.choice(files).read_bytes() for _ in range(2))
        promises.keep(_changed(first, second, chance))


def test_kept_inputs_are_of_formats_that_there_are():
    assert {path.name for path in KEPT.glob("*")} <= set(FORMATS)


def _changed(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return one file with a stretch of another, some bytes turned, and perhaps cut off."""
    changed = bytearray(data[:200_000] or b"x")
    start = chance.randrange(len(changed))
    stretch = chance.randrange(len(other) + 1)
    changed[start : start + chance.randrange(40)] = other[stretch : stretch + chance.randrange(40)]
    for _ in range(chance.randrange(4)):
        changed[chance.randrange(len(changed) or 1) : 1] = bytes([chance.randrange(256)])
    return bytes(changed[: len(changed) - chance.choice([0, 0, chance.randrange(20)])])
