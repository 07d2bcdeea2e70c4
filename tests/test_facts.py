"""What is told of an installation and a project holds no word of what people read or wrote."""

from __future__ import annotations

import getpass
import json
import platform
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.facts import Kind, diagnostics, facts
from annotator.libraries import installed_for, libraries, licence_text
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, register_edits

TEXT = "Zyxwv Canaryson said that the Quetzalbridge must close."


@pytest.fixture
def full(tmp_path, add_article):
    """Return a project whose every field of a person's own holds a word that is found again."""
    path = tmp_path / "Canary Casefile.annot"
    with create(path, load_scheme(), annotator="canaryanna") as project:
        article = add_article(
            project, TEXT, title="Canarytitle", source="Canarysource", author="Canaryauthor",
            url="https://canary.example",
        )  # fmt: skip
        span = edits.add_span(project, article, "Actor", [Fragment(0, 15)])
        edits.add_span(project, article, "Claim", [Fragment(26, len(TEXT))])
        assert span
        register_edits.add_actor(project, "Canaryson")
        register_edits.add_concept(project, "Canaries should be closed")
    return path


def said_of(path):
    return CliRunner().invoke(main, ["about", str(path)]).output


def test_a_report_holds_versions_and_counts(full):
    said = said_of(full)
    assert said == diagnostics(full)
    known = facts()
    # A tree out of a source package knows its commit.
    built = f" ({known.commit}, {known.date})" if known.commit else ""
    for line in (
        f"Annotator {known.version}{built}, source tree",
        f"Python {platform.python_version()}, Qt {known.qt}, SQLite {sqlite3.sqlite_version}",
        "  articles: 1", "  spans: 2", f"  characters: {len(TEXT)}", "  layers: 1",
        "  sound: yes",
        "  actors: 1", f"  bytes: {full.stat().st_size}",
    ):  # fmt: skip
        assert line in said.splitlines()
    assert known.kind is Kind.SOURCE


def test_a_report_holds_no_word_of_an_article_and_no_name(full, monkeypatch):
    monkeypatch.setenv("LOGNAME", "canarylogin")
    monkeypatch.setenv("XDG_DATA_HOME", "/srv/canarylogin/data")
    assert getpass.getuser() == "canarylogin"
    said = said_of(full)
    for word in ("canary", "zyxwv", "quetzal", str(Path.home()), str(full.parent)):
        assert word.lower() not in said.lower()
    assert platform.node() == "" or platform.node() not in said.split()
    assert f"data: {Path('/srv/…/data/annotator')}" in said


def test_folders_under_the_home_folder_begin_with_its_sign(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path / "canaryhome"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "canaryhome"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "canaryhome" / "conf"))
    said = diagnostics()
    assert f"config: {Path('~/conf/annotator')}" in said
    assert "canaryhome" not in said


def spoil_header(path):
    path.write_bytes(b"Canary text, no database. " * 99)


def spoil_name(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE canarytable (canarycolumn)")
    connection.close()


def spoil_middle(path):
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"Canary" * 9000 + data[8192 + 54000 :])


def cut(path):
    path.write_bytes(path.read_bytes()[:5000])


def empty(path):
    path.write_bytes(b"")


@pytest.mark.parametrize("spoil", [spoil_header, spoil_name, spoil_middle, cut, empty, Path.unlink])
def test_a_project_that_cannot_be_read_is_told_of_without_its_words(full, spoil):
    spoil(full)
    before = full.read_bytes() if full.exists() else None
    found = CliRunner().invoke(main, ["about", str(full)])
    assert found.exit_code == 0, found.output
    lines = found.output.split("Project\n")[1].splitlines()
    assert any("not read: " in line or "sound: no" in line for line in lines), lines
    assert "canary" not in found.output.lower()
    assert (full.read_bytes() if full.exists() else None) == before


def test_facts_import_no_qt_and_give_the_same_as_json(full):
    code = (
        "import sys; from annotator.facts import diagnostics; diagnostics();"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
    record = json.loads(CliRunner().invoke(main, ["about", str(full), "--json"]).output)
    assert record["kind"] == "source tree" and record["project"]["counts"]["spans"] == 2
    assert "Canary" not in json.dumps(record["project"])


def test_libraries_are_those_that_the_program_asks_for_and_theirs():
    names = {library.name.lower() for library in libraries()}
    assert {"click", "sqlite-utils", "pyside6_essentials", "shiboken6", "lxml"} <= names
    # What only tests need is none of the program's.
    assert not {"pytest", "ruff", "mypy", "hypothesis", "claim-annotator"} & names
    assert all(library.version and library.licence for library in libraries())


def test_an_extra_brings_its_libraries_only_where_it_is_asked_for():
    plain = {known.name.lower() for known in installed_for(["jsonschema"])}
    assert "attrs" in plain and "jsonschema" in plain
    assert "idna" not in plain
    assert "idna" in {known.name.lower() for known in installed_for(["jsonschema[format]"])}


def test_the_text_of_a_licence_is_there(full):
    click = next(library for library in libraries() if library.name == "click")
    assert "Redistribution and use" in licence_text(click)
    shown = CliRunner().invoke(main, ["about", "--text", "Click"]).output
    assert shown.strip() == licence_text(click).strip()
    assert CliRunner().invoke(main, ["about", "--text", "nonsense"]).exit_code == 2
    assert "click" in CliRunner().invoke(main, ["about", "--licences"]).output
