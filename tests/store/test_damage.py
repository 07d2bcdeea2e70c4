"""Damaged, foreign, newer and hostile files: each gets its sentence and keeps every byte."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.model.errors import ProjectError
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store.backup import backup
from annotator.store.check import check

PAGE = 4096
TEXT = "Ada Byron demanded peace.\nIt rained at the canal, and nobody answered.\n" * 90


@pytest.fixture
def whole(tmp_path, add_article):
    """Return a closed project with texts longer than a page, spans and a backup's worth of work."""
    path = tmp_path / "files" / "whole.annot"
    path.parent.mkdir()
    with create(path, load_scheme(), annotator="ada") as project:
        for number in range(4):
            article = add_article(project, f"{number} {TEXT}")
            edits.add_span(project, article, "Claim", [Fragment(2, 26)])
        assert check(project) == []
    return path


def digest(path):
    """Return what tells whether a byte of the files in the folder has changed, or a file came."""
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in path.parent.iterdir()}


def refused(path):
    """Return the sentence with which a file is refused, all its bytes unchanged."""
    before = digest(path)
    with pytest.raises(ProjectError) as caught:
        open_project(path).close()
    assert digest(path) == before
    with pytest.raises(ProjectError):
        open_project(path, read_only=True).close()
    with pytest.raises(ProjectError, match="already there"):
        create(path, load_scheme()).close()
    assert digest(path) == before
    return str(caught.value)


def changed(path, *statements):
    """Change a project with another program."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def patched(path, offset, data):
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def test_each_way_of_being_no_project_has_a_sentence_of_its_own(whole):
    data = whole.read_bytes()
    sentences = {
        "is not there": None,
        "is empty (0 bytes)": b"",
        "its header is blank": bytes(len(data)),
        "it is no SQLite file": b"Ada spoke of peace.\n" * 500,
        "its header is cut off": data[:60],
        "is a database of another program": data[:68] + b"\0\0\0\1" + data[72:],
        "was written by a newer program (schema 4": data[:60] + b"\0\0\0\4" + data[64:],
        "it is cut off": data[: len(data) // 2],
        "its header says what no project says": data[:16] + b"\x10\x01" + data[18:],
        "malformed": data[:100] + b"\xff" * (PAGE - 100) + data[PAGE:],
        "was switched by another program to a write-ahead log": data[:18] + b"\2\2" + data[20:],
    }
    assert len(sentences) >= 5
    for sentence, content in sentences.items():
        if content is None:
            with pytest.raises(ProjectError, match=sentence):
                open_project(whole.with_name("none.annot"))
            continue
        whole.write_bytes(content)
        assert sentence in refused(whole)


def test_a_file_cut_off_anywhere_is_refused_and_never_taken_for_a_new_one(whole):
    data = whole.read_bytes()
    for size in range(0, len(data), 512):
        os.truncate(whole, 0)
        whole.write_bytes(data[:size])
        before = digest(whole)
        with pytest.raises(ProjectError, match=r"empty|cut off"):
            open_project(whole)
        assert digest(whole) == before


def test_a_blank_page_anywhere_is_found(whole):
    data = whole.read_bytes()
    for page in range(len(data) // PAGE):
        if not any(data[page * PAGE : (page + 1) * PAGE]):
            continue
        whole.write_bytes(data[: page * PAGE] + bytes(PAGE) + data[(page + 1) * PAGE :])
        before = digest(whole)
        assert CliRunner().invoke(main, ["check", str(whole)]).exit_code == 1, page
        assert digest(whole) == before


@pytest.mark.parametrize(
    ("offset", "value"),
    [(16, 3), (17, 1), (18, 0), (18, 9), (20, 1), (21, 65), (22, 33), (23, 0), (59, 2), (63, 0)],
)
def test_a_header_that_no_project_has_is_damaged(whole, offset, value):
    patched(whole, offset, bytes([value]))
    assert "is damaged" in refused(whole)


def test_a_damaged_file_names_its_newest_backup_and_what_to_do(whole):
    with open_project(whole) as project:
        backup(project)
        newest = backup(project)
    data = whole.read_bytes()
    whole.write_bytes(data[: len(data) // 2])
    sentence = refused(whole)
    assert str(newest) in sentence
    assert f"annotator restore {whole}" in sentence and "--repair" in sentence


def test_a_damaged_file_without_a_backup_says_so(whole):
    whole.write_bytes(b"")
    assert "There is no backup of it" in refused(whole)


STRANGE = {
    "a trigger": ("spy", "CREATE TRIGGER spy AFTER INSERT ON span BEGIN DELETE FROM relation; END"),
    "a view": ("spies", "CREATE VIEW spies AS SELECT 1"),
    "a table": ("notes", "CREATE TABLE notes (x)"),
    "an index": ("quick", "CREATE INDEX quick ON span (label)"),
    "a virtual table": ("other_search", "CREATE VIRTUAL TABLE other_search USING fts5 (x)"),
    "a sequence": (
        "sqlite_sequence",
        "CREATE TABLE numbered (x INTEGER PRIMARY KEY AUTOINCREMENT)",
    ),
    "statistics": ("sqlite_stat1", "ANALYZE"),
    "a lost trigger": ("event_fixed", "DROP TRIGGER event_fixed"),
    "a lost index": ("span_label", "DROP INDEX span_label"),
    "a lost table": ("split", "DROP TABLE split"),
    "a column": ("concept", "ALTER TABLE concept ADD COLUMN extra TEXT"),
    "a generated column": (
        "span",
        "ALTER TABLE span ADD COLUMN spy TEXT AS (hex(zeroblob(1000))) VIRTUAL",
    ),
    "a default": (
        "status",
        "UPDATE sqlite_schema SET sql = replace(sql, 'flag INTEGER NOT NULL', "
        "'flag INTEGER NOT NULL DEFAULT 1') WHERE name = 'status'",
    ),
    "a check": (
        "span",
        "UPDATE sqlite_schema SET sql = replace(sql, 'label TEXT NOT NULL', "
        "'label TEXT NOT NULL CHECK (label <> ''Claim'')') WHERE name = 'span'",
    ),
    "a table that is no longer strict": (
        "text",
        "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'text'",
    ),
    "a weaker trigger": (
        "event_kept",
        "UPDATE sqlite_schema SET sql = replace(sql, 'ABORT', 'IGNORE') WHERE name = 'event_kept'",
    ),
    "another view": (
        "searchable",
        "UPDATE sqlite_schema SET sql = 'CREATE VIEW searchable AS WITH RECURSIVE n(x) AS "
        "(SELECT 1 UNION ALL SELECT x FROM n) SELECT x AS rowid, x AS title, x AS text FROM n' "
        "WHERE name = 'searchable'",
    ),
    "a view for a table": (
        "event",
        "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW event AS "
        "SELECT 1' WHERE name = 'event'",
    ),
    "two tables in one": (
        "concept",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
        "name = 'actor') WHERE name = 'concept'",
    ),
}


@pytest.mark.parametrize("what", STRANGE)
def test_parts_that_are_not_ours_are_refused_by_name(whole, what):
    name, statement = STRANGE[what]
    changed(whole, statement)
    sentence = refused(whole)
    assert name in sentence or "malformed" in sentence


def test_a_schema_that_was_made_unreadable_is_refused(whole):
    changed(whole, "UPDATE sqlite_schema SET sql = 'CREATE TABLE (' WHERE name = 'span'")
    assert "is damaged" in refused(whole)


def test_a_page_size_that_somebody_chose_by_vacuum_does_no_harm(whole):
    with closing(sqlite3.connect(whole)) as connection:
        connection.execute("PRAGMA page_size = 65536")
        connection.execute("VACUUM")
    with open_project(whole) as project:
        assert check(project) == []
        assert len(project.article_ids()) == 4


WRITER = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
for number in range(200):
    connection.execute("INSERT INTO split VALUES (?, 'a', 'b', ?)", (str(number), "x" * 3000))
connection.execute("UPDATE text SET text = 'half'")
if sys.argv[2] == "kill":
    os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_while_writing(path):
    """Leave a file with half a step in it and the journal that takes it back."""
    done = subprocess.run([sys.executable, "-c", WRITER, path, "kill"], check=False)
    assert done.returncode == -signal.SIGKILL
    assert Path(f"{path}-journal").stat().st_size > 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("read_only", [False, True])
def test_half_a_step_is_taken_back_by_its_journal(whole, read_only):
    before = whole.read_bytes()
    killed_while_writing(whole)
    assert whole.read_bytes() != before
    with open_project(whole, read_only=read_only) as project:
        assert check(project) == []
    assert whole.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_half_a_step_whose_journal_is_gone_is_found(whole):
    killed_while_writing(whole)
    Path(f"{whole}-journal").unlink()
    before = digest(whole)
    assert CliRunner().invoke(main, ["check", str(whole)]).exit_code == 1
    assert digest(whole) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_the_journal_of_another_file_is_not_played(whole, tmp_path):
    other = tmp_path / "other.annot"
    create(other, load_scheme(), annotator="bo").close()
    killed_while_writing(other)
    Path(f"{other}-journal").replace(f"{whole}-journal")
    assert "is the journal of another file" in refused(whole)
    Path(f"{whole}-journal").unlink()
    with open_project(whole) as project:
        assert check(project) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_the_journal_of_the_file_before_a_copy_took_its_place_is_not_played(whole):
    copy = whole.read_bytes()
    with open_project(whole, annotator="ada") as project:
        edits.set_status(project, project.article_ids()[0], flag=True)
    killed_while_writing(whole)
    whole.write_bytes(copy)
    assert "is the journal of another file" in refused(whole)


def test_a_write_ahead_log_beside_a_project_is_not_played(whole):
    with closing(sqlite3.connect(whole)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE x (y)")
        log = Path(f"{whole}-wal").read_bytes()
        with_log = whole.read_bytes()
    whole.write_bytes(with_log[:18] + b"\1\1" + with_log[20:])
    Path(f"{whole}-wal").write_bytes(log)
    assert "write-ahead log" in refused(whole)
