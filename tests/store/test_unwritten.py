"""A step that cannot be written is carried by the error, kept, and written when it can be."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import sys

import pytest

from annotator.model.causes import cause_of, reason_of
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.span import Fragment
from annotator.store import edits, history, open_project, unwritten
from annotator.store.anchor import Displaced
from annotator.store.check import check
from annotator.store.unwritten import NotWritten

TEXT = "😀 The minister said there would be no panic."


def _shut(project, shut):
    with project.reading() as connection:
        connection.execute(f"PRAGMA query_only = {'ON' if shut else 'OFF'}")


def _fail(project, article, *, start=2):
    _shut(project, True)
    with pytest.raises(NotWritten) as caught:
        edits.add_span(project, article, "Claim", [Fragment(start, start + 3)])
    _shut(project, False)
    return caught.value


@pytest.fixture
def article(project, add_article):
    return add_article(project, TEXT)


def test_the_error_carries_the_step_and_it_is_written_as_it_was_meant(project, article):
    error = _fail(project, article)
    (wanted,) = [c for c in error.unwritten.step.changes if c.entity == "span"]
    assert project.spans(article) == []
    project.write_again(error.unwritten)
    (span,) = project.spans(article)
    assert (span.id, span.created) == (wanted.id, wanted.after["created"])
    assert check(project) == []
    project.undo()
    assert project.spans(article) == []


def test_a_step_that_reached_the_disk_after_all_is_not_written_twice(project, article):
    error = _fail(project, article)
    project.write_again(error.unwritten)
    events = project.select("SELECT count(*) FROM event")
    project.write_again(error.unwritten)
    assert project.select("SELECT count(*) FROM event") == events
    assert project.undo_name == "Label Claim"


def test_writing_again_goes_by_what_stands_there_now(project, article):
    span, _ = edits.add_span(project, article, "Claim", [Fragment(2, 5)])
    _shut(project, True)
    with pytest.raises(NotWritten) as caught:
        edits.move_edges(project, span.id, [Fragment(2, 8)])
    _shut(project, False)
    edits.remove_span(project, span.id)
    with pytest.raises(ChangeRefused):
        project.write_again(caught.value.unwritten)


def test_undo_that_fails_can_be_written_later(project, article):
    edits.add_span(project, article, "Claim", [Fragment(2, 5)])
    _shut(project, True)
    with pytest.raises(NotWritten) as caught:
        project.undo()
    _shut(project, False)
    assert len(project.spans(article)) == 1
    project.write_again(caught.value.unwritten)
    assert project.spans(article) == []
    assert project.redo_name == "Label Claim"


def test_what_was_kept_comes_back_as_it_was_and_for_this_file_alone(project, article, tmp_path):
    wanted = _fail(project, article).unwritten
    file = unwritten.keep(project.path, project.id, wanted)
    assert unwritten.kept_for(project.path, project.id) == [wanted]
    assert unwritten.kept_for(project.path, "another") == []
    assert unwritten.kept_for(tmp_path / "copy.annot", project.id) == []
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_text("{")
    assert unwritten.kept_for(project.path, project.id) == []
    unwritten.forget(project.path, wanted)
    assert not file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_a_file_that_was_moved_takes_nothing_and_takes_it_when_it_is_back(project, article):
    away = project.path.with_name("away.annot")
    project.path.rename(away)
    with pytest.raises(NotWritten, match="not there any more") as caught:
        edits.add_span(project, article, "Claim", [Fragment(2, 5)])
    assert isinstance(caught.value.__cause__, Displaced)
    with open_project(away, annotator="ada", read_only=True) as found:
        assert found.spans(article) == []
    away.rename(project.path)
    project.write_again(caught.value.unwritten)
    with open_project(project.path, annotator="ada", read_only=True) as found:
        assert len(found.spans(article)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_a_file_that_is_moved_while_a_step_is_written_does_not_get_it(
    project, article, monkeypatch
):
    away = project.path.with_name("away.annot")
    append = history.append

    def and_move(*args, **more):
        append(*args, **more)
        project.path.rename(away)

    monkeypatch.setattr("annotator.store.project.history.append", and_move)
    with pytest.raises(NotWritten, match="not there any more"):
        edits.add_span(project, article, "Claim", [Fragment(2, 5)])
    with open_project(away, annotator="ada", read_only=True) as found:
        assert found.spans(article) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows replaces no file that is open")
def test_a_file_that_was_replaced_takes_nothing_and_is_left_as_it_is(project, article):
    other = project.path.with_name("other.annot")
    shutil.copyfile(project.path, other)
    other.replace(project.path)
    before = project.path.read_bytes()
    with pytest.raises(NotWritten, match="Another file stands at"):
        edits.add_span(project, article, "Claim", [Fragment(2, 5)])
    assert project.path.read_bytes() == before


def test_a_project_that_is_only_read_refuses_without_a_word_of_failing(project, article):
    with (
        open_project(project.path, annotator="ada", read_only=True) as reading,
        pytest.raises(ChangeRefused, match="read only"),
    ):
        edits.add_span(reading, article, "Claim", [Fragment(2, 5)])


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MemoryError(), "no memory left"),
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "the disk is full"),
        (PermissionError(errno.EACCES, "x"), "the system forbids it"),
    ],
)
def test_what_the_system_refuses_on_the_way_is_a_write_that_failed(
    project, article, monkeypatch, error, said
):
    def refuse(*_args, **_more):
        raise error

    monkeypatch.setattr("annotator.store.project.history.append", refuse)
    with pytest.raises(NotWritten, match=said) as caught:
        edits.add_span(project, article, "Claim", [Fragment(2, 5)])
    assert isinstance(caught.value, ProjectError)
    monkeypatch.undo()
    project.write_again(caught.value.unwritten)
    assert check(project) == []


def test_errors_of_sqlite_are_known_by_their_number(tmp_path):
    (tmp_path / "x").write_bytes(b"no database at all" * 100)
    with pytest.raises(sqlite3.DatabaseError) as caught:
        sqlite3.connect(tmp_path / "x").execute("SELECT * FROM sqlite_schema")
    assert reason_of(caught.value) == "the file is damaged, or the disk does not give all of it"
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect(tmp_path / "none" / "x")
    assert reason_of(caught.value) == "the file or its folder cannot be reached"
    assert cause_of(ValueError("words of an article")) is None
    assert reason_of(ValueError("words of an article")) == "ValueError"
