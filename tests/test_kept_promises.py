"""Promises of every project: texts stay, files are whole and private, words are plain.

Each is kept in several rooms; here it is asked of what comes out of them.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.exporters.run import export
from annotator.exporters.whole_file import whole_file
from annotator.model.article import sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.resources import load_scheme
from annotator.store import create, open_project
from annotator.store.backup import backup
from annotator.store.check import check
from annotator.store.restore import restore
from annotator.ui.banners import Banner
from annotator.ui.notice import Notice

TEXT = "The minister said that the bridge must close."
OTHER = "The minister said that the bridge may remain."


@pytest.mark.parametrize(
    "other",
    [{"text_sha256": sha256_of(OTHER)}, {"length": 3}],
    ids=["another text", "another length"],
)
def test_the_text_of_an_article_never_becomes_another(project, add_article, other):
    before = project.article(add_article(project, TEXT))
    change = Change(
        Entity.ARTICLE,
        before.id,
        article_record(before),
        article_record(replace(before, **other)),
    )
    with pytest.raises(ChangeRefused, match="never changes"):
        project.apply("Change", [change], texts={sha256_of(OTHER): OTHER})
    assert project.text(before.id) == TEXT
    assert project.article(before.id) == before
    assert check(project) == []


def test_a_text_under_the_hash_of_another_is_refused(project, add_article):
    id_ = add_article(project, TEXT)
    false = replace(project.article(id_), id=ArticleId(new_id()), text_sha256=sha256_of(OTHER))
    change = Change(Entity.ARTICLE, false.id, None, article_record(false))
    with pytest.raises(ChangeRefused, match="hash"):
        project.apply("Import", [change], texts={sha256_of(OTHER): TEXT})
    assert [*project.article_ids()] == [id_]


def test_a_project_that_is_open_to_be_read_cannot_be_written_by_any_mistake(project, add_article):
    add_article(project, TEXT)
    project.close()
    before = project.path.read_bytes()
    with (
        open_project(project.path, read_only=True) as opened,
        opened.reading() as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("UPDATE article SET title = 'other'")
    assert project.path.read_bytes() == before


# Exports


def _statements(project, out: Path) -> None:
    with whole_file(out) as write:
        write(b"some bytes")


def _jsonl(project, out: Path) -> None:
    export(project, out)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows syncs and replaces by other calls")
@pytest.mark.parametrize("write", [_statements, _jsonl])
def test_a_file_is_on_the_disk_before_it_takes_the_place_of_another(
    project, add_article, tmp_path, monkeypatch, write
):
    """What stood there stays whole until then: another name of it still has the old bytes."""
    add_article(project, TEXT)
    out, other = tmp_path / "out.jsonl", tmp_path / "other"
    out.write_bytes(b"old")
    other.hardlink_to(out)
    synced: set[int] = set()
    placed: list[bool] = []
    sync, put = os.fsync, os.replace

    def watch_sync(handle: int) -> None:
        synced.add(os.fstat(handle).st_ino)
        sync(handle)

    def watch_replace(old: os.PathLike[str], new: os.PathLike[str]) -> None:
        placed.append(Path(old).stat().st_ino in synced and Path(new) == out)
        put(old, new)

    monkeypatch.setattr(os, "fsync", watch_sync)
    monkeypatch.setattr(os, "replace", watch_replace)
    write(project, out)
    assert placed == [True]
    assert tmp_path.stat().st_ino in synced
    assert other.read_bytes() == b"old" != out.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_whatever_is_written_is_the_owners_alone(tmp_path, add_article):
    """Also where the person's umask would let everybody read and write it."""
    before = os.umask(0)
    try:
        with create(tmp_path / "p.annot", load_scheme(), annotator="ada") as project:
            add_article(project, TEXT)
            export(project, tmp_path / "a.jsonl")
            export(project, tmp_path / "b", format_name="brat")
            _statements(project, tmp_path / "c.csv")
            kept = backup(project)
        with_backup = restore(tmp_path / "p.annot", kept)
    finally:
        os.umask(before)
    files = [path for path in (*tmp_path.rglob("*"), *kept.parent.iterdir()) if path.is_file()]
    assert with_backup is None or with_backup in files
    assert len(files) >= 7
    assert [p.name for p in files if stat.S_IMODE(p.stat().st_mode) & 0o077] == []


# The window


@pytest.mark.parametrize("kind", [Banner, Notice])
def test_what_tells_of_files_and_names_takes_them_for_plain_text(qtbot, kind):
    shown = kind('<img src="file:///x">')
    qtbot.addWidget(shown)
    labels = shown.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
