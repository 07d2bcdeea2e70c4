"""brat's folders: lines as its documentation has them, and back in with the losses told alone."""

from __future__ import annotations

import re
import textwrap

import awkward
from what_is_said import said

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.register import UNNAMED
from annotator.model.span import Fragment
from annotator.resources import format_page, load_scheme
from annotator.store import create, edits

BOUND = re.compile(r"T\d+\t[A-Za-z0-9_-]+ \d+ \d+(;\d+ \d+)*\t[^\n]+")
OTHER = re.compile(
    r"R\d+\t[\w-]+ Arg1:T\d+ Arg2:T\d+|A\d+\t[\w-]+ T\d+( [\w-]+)?"
    r"|N\d+\tReference T\d+ [\w-]+:\S+\t.+|#\d+\tAnnotatorNotes T\d+\t.+"
)


def test_each_line_is_one_that_brat_knows_and_quotes_its_text(rich, tmp_path):
    export(rich.project, tmp_path / "set", format_name="brat")
    files = sorted((tmp_path / "set").rglob("*.ann"))
    assert [f.parent.name for f in files] == ["ada", "ada", "ada", "bo"]
    for file in files:
        text = file.with_suffix(".txt").read_bytes().decode()
        assert text == rich.project.text(file.stem)
        for line in file.read_text(encoding="utf-8").splitlines():
            assert BOUND.fullmatch(line) or OTHER.fullmatch(line), line
            if line.startswith("T"):
                _, place, words = line.split("\t")
                pairs = [pair.split() for pair in place.split(" ", 1)[1].split(";")]
                assert " ".join(text[int(s) : int(e)] for s, e in pairs) == words
    config = (tmp_path / "set" / "annotation.conf").read_text(encoding="utf-8")
    sections = ["entities", "relations", "events", "attributes"]
    assert re.findall(r"\[(\w+)\]", config) == sections
    assert "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n" in config
    assert "source\tArg1:Claim, Arg2:Actor" in config
    assert "negated\tArg:Claim\n" in config


def test_what_goes_out_comes_back_but_for_what_the_page_names(rich, tmp_path):
    text = rich.project.text(rich.first)
    start = text.index("never")
    edits.add_span(  # over a line end
        rich.project, rich.first, "Claim", [Fragment(start, text.index("union"))]
    )
    export(rich.project, tmp_path / "set", format_name="brat")
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        report = import_sources(other, [tmp_path / "set"])
        assert report.problems == () and len(report.added) == 3
        assert {u.reason.split(" ")[0] for u in report.unfit} == {"“actor”", "“concept”"}
        before, after = said(rich.project), said(other)
        before.pop(rich.project.text(rich.unread))
        for texts in (before, after):
            for found in texts.values():
                found.meta = ()
                found.layers = {n: x for n, x in found.layers.items() if x.spans}
                for layer in found.layers.values():
                    layer.status = ("", False, "")
                    for _, _, attributes in layer.spans:
                        attributes.pop("actor", None)
                        attributes.pop("concept", None)
        assert after == before


def test_answers_that_are_no_entries_come_back(rich, tmp_path):
    edits.set_attribute(rich.project, rich.person, "actor", [UNNAMED])
    export(rich.project, tmp_path / "set", format_name="brat")
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        assert import_sources(other, [tmp_path / "set"]).problems == ()
        (id_,) = [i for i in other.article_ids() if "union" in other.text(i)]
        answers = [s.attributes.get("actor") for s in other.spans(id_, "ada")]
    assert [UNNAMED] in answers


def test_parts_have_folders_of_their_own(rich, tmp_path):
    from annotator.exporters.splits import plan_of  # noqa: PLC0415

    export(rich.project, tmp_path / "set", format_name="brat", split=plan_of("50/50"))
    parts = {f.relative_to(tmp_path / "set").parts[0] for f in (tmp_path / "set").rglob("*.ann")}
    assert parts <= {"train", "test"} and parts


def test_any_name_and_any_text_comes_back(tmp_path):
    with (
        awkward.project(tmp_path / "a.annot") as project,
        create(tmp_path / "b.annot", awkward.scheme(), annotator="cy") as other,
    ):
        export(project, tmp_path / "set", format_name="brat")
        (file,) = (tmp_path / "set").rglob("*.ann")
        for line in file.read_text(encoding="utf-8").splitlines():
            assert BOUND.fullmatch(line) or OTHER.fullmatch(line), line
        report = import_sources(other, [tmp_path / "set"])
        assert (report.problems, report.unfit) == ((), ())
        assert awkward.spans(other) == awkward.spans(project)


def test_the_lines_of_the_page_load_it(rich, tmp_path, monkeypatch, capsys):
    export(rich.project, tmp_path / "claims", format_name="brat")
    monkeypatch.chdir(tmp_path)
    code = format_page("brat").split("    from pathlib")[1].split("\n\n## ")[0]
    exec(textwrap.dedent("    from pathlib" + code), {})
    assert "We will not pay and never have" in capsys.readouterr().out
