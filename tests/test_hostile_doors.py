"""Words made to do harm, through every door by which words come in.

A table: what may be typed, named or written in a file, times each door. A door takes
the words as words or refuses them in a sentence; it never breaks, and what it took is
there unchanged.
"""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import annotator
from annotator.cli import main
from annotator.importers.registry import IMPORTERS
from annotator.importers.run import import_sources
from annotator.model.errors import AnnotatorError, SchemeError
from annotator.model.ids import new_id
from annotator.model.scheme_file import scheme_from, scheme_record
from annotator.resources import load_scheme
from annotator.store import create, open_project
from annotator.store.check import check
from annotator.store.queries import QueueView, queue
from annotator.store.statements import Column, StatementView, matching
from annotator.text.find import find_all
from annotator.text.fuzzy import fit

WORDS = {
    "quote": 'it\'s “so” "or" not',
    "sql": "'; DROP TABLE span; --",
    "fts": 'title:a OR NEAR("b" c*) AND (((',
    "like": "100%_\\%",
    "nul": "a\0b",
    "half": "a\ud800b",
    "turned": "\u202egpj.exe\u2066x",
    "escape": "\x1b]0;gone\x07\x1b[2J",
    "html": "<img src=x onerror=alert(1)>&amp;<b>",
    "formula": "=1+cmd|' /C calc'!A0",
    "path": "../../../etc/passwd",
    "device": "CON",
    "braces": "{0}{title}{{x}}%s%n$(id)`id`",
    "lines": "one\r\ntwo\u2028three\x85four",
    "option": "--json",
    "blank": " \t\u00a0",
    "none": "",
    "long": "ab " * 4000,
    "odd": "\ufffe\ufdd0\U000e0041\u200b",
}
HARMFUL = pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
KEPT = {"\0": "\ufffd", "\ud800": "\ufffd"}
"""What no article and no name of one has, and what stands there instead."""


def kept(words: str) -> str:
    """Return words as an article has them."""
    return "".join(KEPT.get(sign, sign) for sign in words.replace("\r\n", "\n"))


def native(number: int, words: str) -> dict[str, object]:
    """Return a line of our JSONL with the words wherever it has words."""
    text = f"{number} {words} and more."
    actor, concept, span = new_id(), new_id(), new_id()
    fields = ("title", "source", "url", "author", "published", "language")
    return {
        "format": "annotator/1",
        "text": text,
        "offset_unit": "codepoint",
        "meta": dict.fromkeys(fields, words),
        "annotations": [
            {
                "annotator": words or "ada",
                "status": "done",
                "note": words,
                "spans": [
                    {
                        "id": span,
                        "label": "Actor",
                        "start": 0,
                        "end": len(text),
                        "text": text,
                        "attributes": {"actor": [actor], words or "more": words},
                    }
                ],
                "relations": [],
            }
        ],
        "actors": [{"id": actor, "name": words, "type": words, "aliases": [words]}],
        "concepts": [{"id": concept, "name": words}],
    }


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a file, bytes or text, and gives its path."""

    def made(name: str, content: str | bytes) -> Path:
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return made


@HARMFUL
def test_a_line_of_jsonl(project, write, words):
    report = import_sources(project, [write("a.jsonl", json.dumps(native(1, words)))])
    assert len(report.added) + len(report.problems) >= 1
    for id_ in report.added:
        assert project.text(id_) == kept(f"1 {words} and more.")
    assert check(project) == []


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda one: one.name)
def test_files_of_any_format_that_are_nothing_but_the_words(project, write, importer):
    files = [
        write(f"{name}{importer.suffixes[0]}", words.encode("utf-8", "surrogatepass"))
        for name, words in WORDS.items()
    ]
    report = import_sources(project, files, format_name=importer.name)
    told = {Path(problem.where.partition(":")[0]).stem for problem in report.problems}
    # Lines that are blank are no lines, and so is nothing.
    assert len(report.added) + len(report.duplicates) + len({*told, "blank", "none"}) >= len(files)
    assert check(project) == []


FIELDS = {
    "csv": lambda w: f'text,title,author\n"Some text.",{json.dumps(w)},x\n',
    "tsv": lambda w: f"text\ttitle\nSome text.\t{w}\n",
    "doccano": lambda w: json.dumps({"id": 1, "text": "Some text.", "label": [[0, 4, w]]}),
    "prodigy": lambda w: json.dumps(
        {"text": "Some text.", "spans": [{"start": 0, "end": 4, "label": w}], "meta": {w: w}}
    ),
    "label-studio": lambda w: json.dumps(
        [{"id": 1, "data": {"text": "Some text.", w: w}, "annotations": [{"result": [{
            "id": w, "type": "labels", "from_name": w, "to_name": "text",
            "value": {"start": 0, "end": 4, "text": "Some", "labels": [w]}}]}]}]
    ),
    "iob2": lambda w: f"Some\tB-{w}\ntext\tO\n",
    "conll": lambda w: f"Some {w}\ntext O\n",
    "markdown": lambda w: f"---\ntitle: {w}\nauthor: {w}\n---\nSome text.\n",
    "toml": lambda w: f"+++\ntitle = {json.dumps(w)}\n+++\nSome text.\n",
    "html": lambda w: f"<html><title>{w}</title><article><p>{'Some text. ' * 30}</p></article>",
}  # fmt: skip
SUFFIXES = {"markdown": ".md", "toml": ".md", "csv": ".csv", "tsv": ".tsv", "html": ".html",
            "label-studio": ".json", "iob2": ".iob2", "conll": ".conll"}  # fmt: skip


@pytest.mark.parametrize("format_name", FIELDS)
def test_a_field_of_a_file(project, write, format_name):
    name = {"toml": "markdown"}.get(format_name, format_name)
    suffix = SUFFIXES.get(format_name, ".jsonl")
    for number, words in enumerate(WORDS.values()):
        content = FIELDS[format_name](words).replace("Some text", f"Some {number} text")
        path = write(f"{number}{suffix}", content.encode("utf-8", "surrogatepass"))
        report = import_sources(project, [path], format_name=name)
        assert report.added or report.problems
    assert check(project) == []


PLACES = ("name", "label", "attribute", "guideline", "choice", "relation")


def scheme_with(place: str, words: str) -> str:
    """Return a scheme file with the words at a place of it."""
    record = copy.deepcopy(scheme_record(load_scheme()))
    labels = record["labels"]
    match place:
        case "name":
            record["name"] = words
        case "label":
            labels.append({**labels[0], "name": words, "key": "9", "attributes": []})
        case "attribute":
            labels[0]["attributes"].append(
                {"name": words, "type": "text", "choices": [], "required": False}
            )
        case "guideline":
            labels[0]["guideline"] = words
        case "choice":
            next(a for a in labels[0]["attributes"] if a["choices"])["choices"].append(words)
        case _:
            ends = {"from": [labels[0]["name"]], "to": [labels[1]["name"]]}
            record["relations"].append({"name": words, **ends})
    return json.dumps(record)


@HARMFUL
def test_a_scheme_file(tmp_path, write, words):
    for place in PLACES:
        file = str(write(f"{place}.json", scheme_with(place, words)))
        if words == WORDS["half"] or (not words and place in ("label", "attribute", "relation")):
            with pytest.raises(SchemeError):
                load_scheme(file)
        else:
            scheme = load_scheme(file)
            assert scheme_from(json.loads(json.dumps(scheme_record(scheme)))) == scheme
            if place == "label":
                create(tmp_path / "p.annot", scheme, annotator="ada").close()
                with open_project(tmp_path / "p.annot") as opened:
                    assert opened.scheme == scheme
                    assert check(opened) == []


@pytest.mark.parametrize(
    "content",
    [
        "[" * 100_000,
        '{"format": "annotator-scheme/1", "labels": ' + "[" * 100_000,
        scheme_with("name", "x").replace('"name"', '"name": "other", "name"', 1),
        scheme_with("name", "x")[:-1] + ', "more": NaN}',
        scheme_with("name", "x")[:-1] + ', "more": ' + "9" * 5000 + "}",
        b"\xff\xfe\x00",
        b"",
    ],
    ids=["deep", "deep inside", "a key twice", "NaN", "digits", "no UTF-8", "nothing"],
)
def test_a_scheme_file_that_is_none(write, content):
    with pytest.raises(SchemeError):
        load_scheme(str(write("a.json", content)))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a file without an end")
def test_a_scheme_without_an_end_is_not_read(write):
    with pytest.raises(SchemeError, match="no file of a scheme"):
        load_scheme(str(write("a.json", scheme_with("name", "x") + " " * 5_000_000)))
    with pytest.raises(SchemeError, match="no file of a scheme"):
        load_scheme("/dev/zero")


# What is typed


@pytest.fixture
def full(project, add_article):
    """Return a project with an article for each of the words."""
    for number, words in enumerate(WORDS.values()):
        add_article(project, f"{number} {kept(words)} said so.", title=kept(words) or "Untitled")
    return project


@HARMFUL
def test_what_is_searched_and_filtered_for(full, words):
    full.search(words)
    layer = full.annotator
    with full.reading() as connection:
        assert len(queue(connection, layer, QueueView(text=words))) <= len(WORDS)
    for column in Column:
        matching(full, StatementView(filters=((column, words),)))
    fit(words, "Undo the last step")
    assert [*find_all("Nothing of it is here", words or "zz")] == []
    assert check(full) == []


def test_a_filter_finds_what_is_there_as_it_is_written(full):
    """The signs of patterns are signs: “100%_” is not everything that begins with 100."""
    with full.reading() as connection:
        for name in ("like", "sql", "html", "braces", "formula", "path"):
            found = queue(connection, full.annotator, QueueView(text=WORDS[name]))
            assert len(found) == 1, name
        for sign in "%_\\":
            found = queue(connection, full.annotator, QueueView(text=sign))
            assert len(found) == sum(sign in words for words in WORDS.values()), sign


def test_an_article_that_is_pasted_where_a_word_belongs(project, add_article):
    """Its first words are looked for: thousands of them would hold up whoever labels."""
    words = " ".join(f"word{number}" for number in range(3000))
    add_article(project, words, title=words)
    assert len(project.search(f"{words} absent")) == 1
    assert project.search(f"absent {words}") == []
    with project.reading() as connection:
        assert len(queue(connection, "ada", QueueView(text=f"{words} absent"))) == 1
        assert len(queue(connection, "ada", QueueView(text="w" * 60_000))) == 0
    assert project.search("w" * 60_000) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows passes no such arguments")
@HARMFUL
def test_the_command_line(full, tmp_path, write, words):
    path = str(full.path)
    words = words.replace("\0", "").replace("\ud800", "\udcff")  # as a system passes them on
    full.close()
    source = str(write("a.txt", "Words."))
    for arguments in (
        ["search", path, words],
        ["search", path, words, "--json"],
        ["lint", path, "--layer", words],
        ["statements", path, "--layer", words],
        ["statements", path, "--filter", f"actor={words}"],
        ["statements", path, "--filter", words],
        ["export", path, str(tmp_path / "out.jsonl"), "--layer", words],
        ["export", path, str(tmp_path / "out.jsonl"), "--format", words],
        ["export", path, str(tmp_path / "out.jsonl"), "--split", words],
        ["import", path, source, "--annotator", words, "--map", f"text={words}"],
        ["import", path, words],
        ["scheme", path, "--import", words],
        ["formats", words],
        ["check", words],
        ["stats", words],
        ["restore", path, words],
    ):
        if words in ("", "--json") and arguments[-1] == words:
            continue  # nothing, or an option: another command than is meant here
        done = CliRunner().invoke(main, arguments)
        told = done.output
        assert done.exit_code in (0, 1, 2), (arguments, done.exception)
        assert done.exception is None or isinstance(done.exception, SystemExit), arguments
        assert "\x1b" not in told and "\u202e" not in told and "\x07" not in told, arguments
        assert "Traceback" not in told
    with open_project(Path(path)) as opened:
        assert check(opened) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no file can have such a name")
def test_the_name_of_a_file(project, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    names = [w.replace("/", "∕").replace("\0", "").replace("\ud800", "") for w in WORDS.values()]
    names = [*(n for n in names if n.strip() and len(n.encode()) < 200), "no \udcff UTF-8"]
    for number, name in enumerate(names):
        Path(folder, f"{number}{name}.txt").write_text(f"Text {number}.")
    report = import_sources(project, [folder])
    assert len(report.added) == len(names), report.problems
    for format_name in ("jsonl", "brat"):
        annotator.export(project, tmp_path / f"out-{format_name}", format_name=format_name)
    assert check(project) == []


@HARMFUL
def test_a_project_of_any_name(tmp_path, words):
    """Where it cannot be made, that is said; nothing lies anywhere else."""
    home = tmp_path / "home" / "here"
    home.mkdir(parents=True)
    name = words.replace("/", "∕").replace("\0", "").replace("\ud800", "")
    before = {*tmp_path.rglob("*")}
    try:
        create(home / f"{name}.annot", load_scheme(), annotator=name or "ada").close()
    except AnnotatorError:
        assert {*tmp_path.rglob("*")} == before
        return
    new = {*tmp_path.rglob("*")} - before
    assert len(new) == 1 and home in next(iter(new)).parents
