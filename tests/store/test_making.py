"""A new project is whole at its place, or nothing is there; nothing is ever replaced by it."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys

import pytest

from annotator.model.errors import ProjectError
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, making, open_project
from annotator.store.check import check
from annotator.store.elsewhere import save_copy
from annotator.store.parts_of_files import part_name

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such links")


def hidden(folder):
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


def appearing(path, monkeypatch):
    """Have another program put a file at ``path`` while a project is being made for it."""
    real = making.remove_left_behind

    def put(folder):
        real(folder)
        path.write_text("somebody else's")

    monkeypatch.setattr(making, "remove_left_behind", put)


def test_what_comes_to_stand_there_meanwhile_is_left_as_it_is(tmp_path, monkeypatch):
    path = tmp_path / "news.annot"
    appearing(path, monkeypatch)
    with pytest.raises(ProjectError, match="already there"):
        create(path, load_scheme())
    assert path.read_text() == "somebody else's" and not hidden(tmp_path)


@posix
def test_where_a_file_has_one_name_only_it_is_made_too_and_replaces_nothing(tmp_path, monkeypatch):
    def refuse(*args, **kwargs):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    with create(tmp_path / "news.annot", load_scheme()) as project:
        assert check(project) == []
    path = tmp_path / "other.annot"
    appearing(path, monkeypatch)
    with pytest.raises(ProjectError, match="already there"):
        create(path, load_scheme())
    assert path.read_text() == "somebody else's" and not hidden(tmp_path)


@posix
def test_a_link_that_leads_nowhere_is_not_followed(tmp_path):
    (tmp_path / "news.annot").symlink_to(tmp_path / "gone.annot")
    with pytest.raises(ProjectError, match="already there"):
        create(tmp_path / "news.annot", load_scheme())
    assert not (tmp_path / "gone.annot").exists()


def test_what_a_killed_making_left_goes_with_the_next_one(tmp_path):
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"],
        capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    left = part_name().replace(f"-{os.getpid()}-", f"-{gone}-")
    ours, foreign = part_name(), ".annotator-another-computer-1-00.part"
    for name in (left, f"{left}-journal", ours, foreign):
        (tmp_path / name).write_text("half of a project")
    create(tmp_path / "news.annot", load_scheme()).close()
    assert sorted(hidden(tmp_path)) == sorted([ours, foreign])


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path):
    with pytest.raises(ProjectError, match=r"news\.annot cannot be made: .*Nothing of it was left"):
        create(tmp_path / "gone" / "news.annot", load_scheme())


def test_the_original_and_its_copy_never_give_two_events_one_number(project, tmp_path, add_article):
    article = add_article(project, "😀 Ada demanded peace.")
    edits.add_span(project, article, "Actor", [Fragment(2, 5)])
    save_copy(project, tmp_path / "copy.annot")
    with open_project(tmp_path / "copy.annot", annotator=project.annotator) as copy:
        for each in (project, copy):
            edits.add_span(each, article, "Claim", [Fragment(6, 20)])
        assert check(copy) == []
        events = [
            set(each.select("SELECT device, device_seq, id FROM event")) for each in (project, copy)
        ]
    numbers = {(device, number) for device, number, _ in events[0] | events[1]}
    assert len(numbers) == len(events[0] | events[1])


def test_a_copy_that_cannot_be_made_leaves_nothing(project, tmp_path, monkeypatch):
    def refuse(*args, **kwargs):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("annotator.store.elsewhere.snapshot", refuse)
    (tmp_path / "there").mkdir()
    with pytest.raises(ProjectError, match="Nothing of it was left"):
        save_copy(project, tmp_path / "there" / "copy.annot")
    assert not list((tmp_path / "there").iterdir())
