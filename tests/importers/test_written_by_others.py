"""Files that doccano 1.8.4 and Label Studio 1.23.2 wrote themselves, after importing ours.

The texts are those of ``tests/exporters/conftest.py``.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from annotator.importers.foreign import Unit
from annotator.importers.registry import registry
from annotator.model.status import Status
from annotator.store.check import check

FOLDER = Path(__file__).parent / "written"
SPANS = [
    ("Claim", "We will not pay", "and never have"),
    ("Actor", "Minister Ada Lund 👩‍👩‍👧"),
    ("Actor", "Ada Lund"),
    ("Actor", "The port union"),
    ("Actor", "Zo\u00eb Pe\u0301rez"),
    ("Stance", "calls the toll\u00a0unfair"),
    ("Claim", "the toll\u00a0unfair"),
]
TIES = [
    ("holder", "calls the toll\u00a0unfair", "The port union"),
    ("source", "We will not pay", "Minister Ada Lund 👩‍👩‍👧"),
    ("source", "the toll\u00a0unfair", "The port union"),
    ("target", "calls the toll\u00a0unfair", "the toll\u00a0unfair"),
]


def first(project):
    """Return the spans, ties and attributes of the layer that the first article has."""
    article = next(i for i in project.article_ids() if project.article(i).meta.title == "Talks")
    (layer,) = project.layers(article)
    spans = project.spans(article, layer)
    words = {span.id: span.quotes[0] for span in spans}
    ties = [
        (r.type, words[r.from_span], words[r.to_span]) for r in project.relations(article, layer)
    ]
    return [(s.label, *s.quotes) for s in spans], sorted(ties), spans


def hulls(spans):
    """Return the spans as they are where there are no pieces."""
    whole = "We will not pay,” said Minister Ada Lund 👩‍👩‍👧 on Monday, “and never have"
    return [("Claim", whole), *spans[1:]]


def test_label_studio_gives_all_back_but_whose_it_is(bring, project):
    report = bring(FOLDER / "label-studio-1.23.2.json")
    assert not report.problems and len(report.added) == 4
    spans, ties, found = first(project)
    assert (spans, ties) == (SPANS, TIES)
    assert dict(found[0].attributes) == {"kind": "evaluation", "voice": "direct", "negated": True}
    assert dict(found[5].attributes) == {"polarity": "oppose", "strength": 3}
    second = next(i for i in project.article_ids() if "Mayor" in project.text(i))
    assert project.layers(second) == ["1", "1 (2)"]
    assert project.status(second, "1").status is Status.DONE
    assert [u.reason.split(" names")[0] for u in report.unfit] == ["“concept”", "“actor”"]


def test_its_short_form_gives_labels_and_what_still_has_a_place(bring, project):
    report = bring(FOLDER / "label-studio-1.23.2-min.json")
    assert not report.problems and len(report.added) == 4
    spans, ties, found = first(project)
    assert (spans, ties) == (hulls(SPANS), [])
    assert [dict(span.attributes) for span in found if span.attributes] == [{"strength": 3}]
    assert all("names no place" in unfit.reason for unfit in report.unfit)


def test_doccano_gives_entities_and_relations_back(bring, project):
    report = bring(FOLDER / "doccano-1.8.4.jsonl", unit=Unit.CODEPOINT)
    assert not report.problems and not report.unfit and len(report.added) == 4
    spans, ties, _ = first(project)
    whole = hulls(SPANS)[0][1]
    assert spans == hulls(SPANS)
    assert ties == sorted((t, whole if a == SPANS[0][1] else a, b) for t, a, b in TIES)


def test_a_doccano_project_without_relations_gives_the_labels(bring, project):
    report = bring(FOLDER / "doccano-1.8.4-labels.jsonl", unit=Unit.CODEPOINT)
    assert not report.problems and len(report.added) == 4
    spans, ties, _ = first(project)
    assert (spans, ties) == (hulls(SPANS), [])
    assert [unfit.count for unfit in report.unfit if "no ids" in unfit.reason] == [5]


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_whose_a_file_is_is_seen_without_being_told(path):
    assert path.name.startswith(registry().for_file(path).name)


JUNK = [None, True, -1, 2.5, 10**15, "", "Claim", [], [[]], [1, 2], {}, {"start": 0, "end": 1}]


def places(value, path=()):
    """Yield the path of everything in a JSON value, the outermost first."""
    yield path
    if isinstance(value, dict | list):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(one, (*path, key))


def spoiled(value, chance):
    """Return a copy in which something is gone or something else."""
    copy = json.loads(json.dumps(value))
    *way, last = chance.choice([path for path in places(copy) if path])
    node = copy
    for key in way:
        node = node[key]
    if chance.random() < 0.25:
        del node[last]
    else:
        node[last] = chance.choice(JUNK)
    return copy


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_spoiled_is_a_reason_and_never_a_crash(bring, write, project, seed):
    chance = random.Random(seed)
    for path in sorted(FOLDER.iterdir()):
        words = path.read_text(encoding="utf-8")
        is_list = path.suffix == ".json"
        known = json.loads(words) if is_list else list(map(json.loads, words.splitlines()))
        bad = [spoiled(chance.choice(known), chance) for _ in range(40)]
        content = json.dumps(bad) if is_list else "\n".join(map(json.dumps, bad))
        name = registry().for_file(path).name
        report = bring(write(f"bad-{path.name}", content), format_name=name, unit=Unit.CODEPOINT)
        assert report.problems
        assert not any("the reader of" in problem.reason for problem in report.problems)
    assert check(project) == []
