"""From the sample project to a trained model and back, with the very words of the README."""

from __future__ import annotations

import json
import re
import runpy
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.suggestion import layer_of
from annotator.samples import make_sample_project
from annotator.store import Project, edits, open_project

pytest.importorskip("spacy")

README = Path(__file__).parents[2] / "README.md"
TITLE = "## To a trained model and back"


def _blocks() -> list[str]:
    """Return the indented blocks of the README's section: two commands around a script."""
    section = README.read_text(encoding="utf-8").split(f"{TITLE}\n")[1].split("\n## ")[0]
    found = re.findall(r"(?:^    .*\n|^\n(?=    ))+", section, re.MULTILINE)
    return [re.sub("^    ", "", block, flags=re.MULTILINE).strip() + "\n" for block in found]


def _run(command: str):
    program, *arguments = shlex.split(command)
    assert program == "annotator"
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def _label_all_names(project: Project) -> None:
    """Mark each name of the register as its actor, in all articles, and say that they are done."""
    names = {name: actor.id for actor in project.actors() for name in (actor.name, *actor.aliases)}
    longest = sorted(map(re.escape, names), key=len, reverse=True)
    pattern = re.compile(rf"\b({'|'.join(longest)})\b")
    for article in project.article_ids():
        known = {span.fragments for span in project.spans(article)}
        for match in pattern.finditer(project.text(article)):
            place = (Fragment(*match.span()),)
            if place not in known:
                attributes = {"actor": [names[match.group()]]}
                edits.add_span(project, article, "Actor", place, attributes=attributes)
        edits.set_status(project, article, status=Status.DONE)


def _said(project: Project, annotator: str):
    return {
        article: (
            [(s.id, s.label, s.fragments, s.attributes) for s in project.spans(article, annotator)],
            [(r.id, r.type) for r in project.relations(article, annotator)],
            project.status(article, annotator),
        )
        for article in project.article_ids()
    }


def test_the_readme_leads_from_a_project_to_a_model_and_back(tmp_path, monkeypatch, capsys):
    export, script, bring = _blocks()
    monkeypatch.chdir(tmp_path)
    make_sample_project(Path("news.annot"), annotator="ada")
    with open_project(Path("news.annot"), annotator="ada") as project:
        _label_all_names(project)
        before = _said(project, "ada")

    exported = _run(export)
    assert exported.exit_code == 0, exported.output
    report = json.loads(Path("claims/report.json").read_bytes())
    sizes = {part["part"]: part["articles"] for part in report["parts"]}
    assert set(sizes) == {"train", "validation", "test"}
    assert sum(sizes.values()) == len(before)

    Path("train.py").write_text(script, encoding="utf-8")
    found = runpy.run_path("train.py")
    score = found["nlp"].evaluate(found["test"])["spans_sc_per_type"]["Actor"]
    assert score["f"] > 0.3, "a name that stands in the training part should be found again"
    assert "'spancat'" in capsys.readouterr().out

    brought = _run(f"{bring.strip()} --annotator ada")
    assert brought.exit_code == 0, brought.output
    with open_project(Path("news.annot"), annotator="ada") as project:
        assert len(project.article_ids()) == len(before)
        assert _said(project, "ada") == before
        suggested = {
            project.text(article): [
                (span.label, span.start, span.end)
                for span in project.spans(article, layer_of("my-model"))
            ]
            for article in project.article_ids()
        }
    docs = list(found["predictions"].get_docs(found["nlp"].vocab))
    assert len(docs) == sizes["test"]
    for doc in docs:
        predicted = [(s.label_, s.start_char, s.end_char) for s in doc.spans["sc"]]
        assert sorted(suggested.pop(doc.text)) == sorted(set(predicted))
        assert predicted
    assert not any(suggested.values())
