"""Files made to do harm: they are refused or read as words, and nothing outside is touched."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from documents import pdf_bytes, with_part, write_word

import annotator
from annotator.exporters.formulas import guarded
from annotator.importers.apart import _spare
from annotator.importers.registry import IMPORTERS
from annotator.importers.run import import_sources
from annotator.model.ids import new_id

CANARY = "kanarienvogel-7f3a"
GIGABYTE = 1 << 30


@pytest.fixture
def secret(tmp_path):
    """Return a file outside of what is imported, with a word that must not get in."""
    path = tmp_path / "secret.txt"
    path.write_text(CANARY)
    return path


def reasons(report):
    return [str(problem.reason) for problem in report.problems]


def everything(project):
    """Return all words that the project has of its articles."""
    ids = project.article_ids()
    return " ".join([*(project.text(id_) for id_ in ids), *(str(project.article(i)) for i in ids)])


# Archives


def deflated(path, size):
    """Write a Word document whose main part is so many blanks, packed to a thousandth."""
    write_word(path, ["placeholder"])
    with (
        zipfile.ZipFile(io.BytesIO(path.read_bytes())) as old,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for member in old.infolist():
            if member.filename != "word/document.xml":
                new.writestr(member, old.read(member))
        with new.open("word/document.xml", "w") as part:
            for _ in range(size // 1_000_000):
                part.write(b" " * 1_000_000)
    assert path.stat().st_size < 20_000_000
    return path


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked(project, tmp_path, write):
    large = deflated(tmp_path / "bomb.docx", 500_000_000)
    report = import_sources(project, [large, write("after.txt", "Read all the same.")])
    assert len(report.added) == 1
    assert reasons(report)[0].startswith("it would unpack to more than any article holds")


def test_an_archive_that_says_less_than_it_unpacks_to_is_cut_where_it_says(project, tmp_path):
    path = deflated(tmp_path / "liar.docx", 100_000_000)
    data = bytearray(path.read_bytes())
    true = (100_000_000).to_bytes(4, "little")
    assert data.count(true) >= 1
    path.write_bytes(bytes(data).replace(true, (1000).to_bytes(4, "little")))
    report = import_sources(project, [path])
    assert report.added == () and len(report.problems) == 1


def test_an_archive_of_countless_parts_is_not_opened(project, tmp_path):
    path = tmp_path / "many.docx"
    write_word(path, ["placeholder"])
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(10_001):
            archive.writestr(f"p{number}", b"")
    assert "unpack to more" in reasons(import_sources(project, [path]))[0]


@pytest.mark.parametrize("name", ["../../outside.txt", "/outside.txt", "C:\\outside.txt"])
def test_a_part_that_names_a_place_outside_is_written_nowhere(project, tmp_path, name):
    path = tmp_path / "in" / "a.docx"
    path.parent.mkdir()
    write_word(path, ["Its words."])
    path.write_bytes(with_part(path.read_bytes(), name, b"x"))
    before = {*tmp_path.rglob("*")}
    import_sources(project, [path])
    assert {one for one in tmp_path.rglob("*") if "outside" in one.name} == set()
    assert {one for one in before if one.is_file()} <= {*tmp_path.rglob("*")}


# Entities


LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(12)
)
TYPES = b"<?xml version='1.0'?><typeSystemDescription/>"


@pytest.mark.parametrize("entities", ["outside", "laughs"])
@pytest.mark.parametrize("kind", ["docx", "xmi", "types", "html"])
def test_entities_are_not_followed(project, tmp_path, write, secret, kind, entities):
    declared = LAUGHS if entities == "laughs" else f'<!ENTITY l11 SYSTEM "{secret.as_uri()}">'
    head = f"<?xml version='1.0'?><!DOCTYPE x [{declared}]>"
    if kind == "docx":
        path = tmp_path / "a.docx"
        write_word(path, ["placeholder"])
        body = (
            f'{head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/'
            'main"><w:body><w:p><w:r><w:t>Words &l11;</w:t></w:r></w:p></w:body></w:document>'
        )
        path.write_bytes(with_part(path.read_bytes(), "word/document.xml", body.encode()))
    elif kind == "html":
        path = write("a.html", f"{head}<html><body><article><p>Words &l11; </p></article></html>")
    else:
        write("TypeSystem.xml", f"{head}<t>&l11;</t>".encode() if kind == "types" else TYPES)
        path = write("a.xmi", f"{head if kind == 'xmi' else ''}<x>&l11;</x>")
    report = import_sources(project, [path, write("z.txt", "After it.")])
    assert CANARY not in everything(project)
    assert len(everything(project)) < 20_000
    assert any("After it." in project.text(id_) for id_ in report.added)


# Signs


def test_signs_that_no_file_can_hold_are_replaced_and_counted(project, write):
    line = '{"text": "A \\ud800 lone one, a \\u0000 NUL.", "title": "T\\udfff"}'
    report = import_sources(project, [write("a.jsonl", line)])
    (id_,) = report.added
    assert project.text(id_) == "A \ufffd lone one, a \ufffd NUL."
    assert report.replaced == {"lone surrogate": 1, "NUL": 1}
    project.article(id_).meta.title.encode()


def test_signs_that_turn_the_direction_stay_in_the_text(project, write):
    text = "He said \u202egnp.exe\u202c and \u2066left\u2069.\u200f"
    (id_,) = import_sources(project, [write("a.txt", text)]).added
    assert project.text(id_) == text


# Sizes


def test_a_line_of_a_megabyte_is_read(project, write):
    line = "word " * 210_000
    report = import_sources(
        project, [write("a.txt", line), write("b.jsonl", json.dumps({"text": line + "b"}))]
    )
    assert [len(project.text(id_)) for id_ in report.added] == [1_050_000, 1_050_001]


HEADS = {"label-studio": b'[{"id": 1, "data": {"text": "words"}, "annotations": []},\n'}


@pytest.mark.skipif(sys.platform != "linux", reason="files with holes and limits as on Linux")
def test_a_gigabyte_in_any_format_is_refused_in_little_memory(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for importer in IMPORTERS:
        with Path(folder, f"{importer.name}{importer.suffixes[0]}").open("wb") as file:
            file.write(HEADS.get(importer.name, b"text,title\nwords,more\n"))
            file.truncate(GIGABYTE)
    Path(folder, "brat.txt").write_text("Some text.")
    script = (
        "import resource, sys\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({GIGABYTE}, {GIGABYTE}))\n"
        "from annotator.cli import main\n"
        "main()"
    )
    project = tmp_path / "p.annot"
    command = [sys.executable, "-c", script]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([*command, "new", str(project)], env=environment, check=True)
    done = subprocess.run(
        [*command, "import", str(project), str(folder), "--annotator", "ada", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    named = {Path(problem["where"].split(":")[0]).stem for problem in report["problems"]}
    assert named >= {importer.name for importer in IMPORTERS}
    told = [problem["reason"] for problem in report["problems"]]
    assert not any("Error" in reason or "of memory" in reason for reason in told), told


# JSON


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("[" * 100_000 + "]" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "nested too deeply"),
        ('{"k": 1, "k": 2}', "the key “k” twice"),
        ("NaN", "which is no JSON number"),
        ("-Infinity", "which is no JSON number"),
        ("9" * 5000, "a whole number beyond 64 bits"),
        ("1e999", "a number too large"),
    ],
)
@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_json_that_means_nothing_or_two_things_is_named(project, write, name, value, reason):
    whole = f'{{"text": "Words.", "more": {value}}}'
    path = write(name, whole if name == "a.jsonl" else f"[{whole}]")
    report = import_sources(
        project, [path], format_name="label-studio" if name == "a.json" else "auto"
    )
    assert report.added == () and any(reason in told for told in reasons(report))


# What goes out again


NAMES = ["../../evil", "/evil", "C:\\evil", "con", "a/..", "..", "=cmd|' /C x'!A0"]


def test_names_from_a_file_lead_no_export_outside_its_folder(project, tmp_path, write):
    for number, name in enumerate(NAMES):
        line = {
            "format": "annotator/1", "text": f"Words {number}.", "offset_unit": "codepoint",
            "meta": {"title": name},
            "annotations": [{"annotator": name, "status": "done", "spans": [
                {"id": new_id(), "label": "Actor", "start": 0, "end": 5, "text": "Words",
                 "attributes": {}}], "relations": []}],
        }  # fmt: skip
        import_sources(project, [write(f"{number}.jsonl", json.dumps(line))])
    assert len(project.article_ids()) == len(NAMES)
    home = tmp_path / "a" / "b" / "c"
    home.mkdir(parents=True)
    before = {*tmp_path.rglob("*")}
    for format_name in ("brat", "uima-cas", "uima-cas-json", "label-studio"):
        annotator.export(project, home / format_name, format_name=format_name)
    new = {*tmp_path.rglob("*")} - before
    assert all(home in path.parents for path in new) and len(new) > 4 * len(NAMES)
    assert not any("evil" in part and ".." in part for path in new for part in path.parts)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_no_cell_of_a_table_is_a_formula(sign):
    assert guarded(f"{sign}1+cmd|' /C calc'!A0").startswith("'")


# Searching


@pytest.mark.parametrize(
    "query",
    ["it's", "NATO-led", "text:x", "title:a OR", "(((", '"open', "a NEAR(b", "*", "^a", "- -",
     "a\0b", "{a}", "';DROP TABLE span;--", "\ud800", "AND", "“x”", "a" * 5000],
)  # fmt: skip
def test_nothing_that_is_searched_for_is_syntax(project, add_article, query):
    add_article(project, "It's NATO-led, said the minister; a text.")
    project.search(query)
    assert project.search("NATO-led")


# A file that reads as another


def test_a_pdf_that_calls_itself_a_page_is_no_page(project, write):
    report = import_sources(project, [write("a.html", pdf_bytes([["Words of it."]]))])
    assert report.added == () and "PDF" in reasons(report)[0]


def test_no_process_is_left_with_much_memory(project, tmp_path, write):
    """What a hostile file left behind in its reader goes with the process."""
    large = deflated(tmp_path / "large.docx", 350_000_000)
    report = import_sources(project, [large, write("a.pdf", pdf_bytes([["Words of it."]]))])
    assert [Path(problem.where).name for problem in report.problems] == ["large.docx"]
    assert len(report.added) == 1
    assert _spare._kept is not None and _spare._kept.is_fresh
