"""Files that are no project are refused with their own sentence and every byte kept."""

from __future__ import annotations

import sqlite3

import pytest

from annotator.model.errors import ProjectError
from annotator.resources import load_scheme
from annotator.store import create, open_project
from annotator.store.backup import backup
from annotator.store.backup_list import backups
from annotator.store.check import check


@pytest.fixture
def whole(tmp_path):
    path = tmp_path / "whole.annot"
    create(path, load_scheme()).close()
    return path


def damaged(path, how):
    data = bytearray(path.read_bytes())
    if how == "empty":
        data = bytearray()
    elif how == "cut":
        data = data[: len(data) // 2]
    elif how == "short":
        data = data[:50]
    elif how == "blank":
        data = bytearray(len(data))
    elif how == "text":
        data = bytearray(b"Ada spoke of peace.\n" * 100)
    elif how == "line":
        data = bytearray(b"Ada spoke.")
    elif how == "foreign":
        data[68:72] = b"\0\0\0\1"
    elif how == "newer":
        data[60:64] = (99).to_bytes(4, "big")
    elif how == "scrambled":
        data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ("empty", "is empty"),
        ("cut", "cut off"),
        ("short", "damaged"),
        ("blank", "damaged"),
        ("text", "no SQLite file"),
        ("line", "no SQLite file"),
        ("foreign", "another program"),
        ("newer", "newer program"),
        ("scrambled", "damaged"),
    ],
)
def test_what_is_no_project_is_named_and_left_alone(whole, how, sentence):
    damaged(whole, how)
    before = whole.read_bytes()
    with pytest.raises(ProjectError, match=sentence):
        open_project(whole)
    assert whole.read_bytes() == before
    assert [p.name for p in whole.parent.iterdir()] == [whole.name]


def test_a_missing_file_is_not_made(tmp_path):
    with pytest.raises(ProjectError, match="is not there"):
        open_project(tmp_path / "none.annot")
    assert list(tmp_path.iterdir()) == []


def test_a_strange_trigger_is_refused(whole):
    with sqlite3.connect(whole) as connection:
        connection.execute(
            "CREATE TRIGGER spy AFTER INSERT ON span BEGIN DELETE FROM relation; END"
        )
    with pytest.raises(ProjectError, match="spy"):
        open_project(whole)


def test_opening_and_reading_writes_nothing(whole):
    before = whole.read_bytes()
    with open_project(whole) as project:
        assert project.scheme.labels
        assert project.search("peace") == []
    assert whole.read_bytes() == before


def test_a_new_project_never_replaces_a_file(whole):
    before = whole.read_bytes()
    with pytest.raises(ProjectError, match="already there"):
        create(whole, load_scheme())
    assert whole.read_bytes() == before


def test_project_and_backup_are_the_owners_alone(whole):
    with open_project(whole) as project:
        copy = backup(project)
        assert backups(project.id) == [copy]
    for path in (whole, copy):
        assert path.stat().st_mode & 0o077 == 0
    with open_project(copy) as project:
        assert project.scheme == load_scheme()


def test_a_journal_whose_head_was_half_written_hides_no_project(tmp_path):
    path = tmp_path / "news.annot"
    create(path, load_scheme(), annotator="ada").close()
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(bytes.fromhex("d9d505f9"))
    with open_project(path, read_only=True) as project:
        assert check(project) == []
    assert not journal.exists()
