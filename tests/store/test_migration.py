"""A project of an older version is renewed after a backup, whole, or left as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.ids import SpanId
from annotator.store import edits, mentions, open_project, opening, suggestions
from annotator.store import register_edits as register
from annotator.store.backup_list import backup_folder, backups_of
from annotator.store.check import check, rebuild
from annotator.store.proving import prove
from annotator.store.schema import VERSION
from annotator.store.splits import kept_sides

OLD = Path(__file__).with_name("version-1.sql")
FIRST_COLUMNS = {
    "project": "*",
    "event": "*",
    "text": "*",
    "article": "*",
    "span": "*",
    "relation": "*",
    "status": "*",
    "scheme": "*",
    "actor": "id, name, type, aliases",
    "concept": "id, name",
}
"""All that version 1 says, by table."""


@pytest.fixture
def old(tmp_path):
    """Return a project as a program of version 1 left it."""
    path = tmp_path / "canal.annot"
    _write(path, OLD)
    assert version(path) == 1
    return path


def _write(path, script):
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(script.read_text(encoding="utf-8"))
    connection.close()
    path.chmod(0o600)


def version(path):
    return int.from_bytes(path.read_bytes()[60:64], "big")


def said(path):
    """Return all rows of a project of any version, in the columns that version 1 has."""
    connection = sqlite3.connect(path)
    try:
        return {
            table: connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2").fetchall()
            for table, columns in FIRST_COLUMNS.items()
        }
    finally:
        connection.close()


def entry(project, name):
    registers = project.registers
    return next(e for e in [*registers.live_actors(), *registers.live_concepts()] if e.name == name)


def test_all_is_there_after_renewing_and_every_promise_is_kept(old):
    before = said(old)
    assert [len(before[table]) for table in ("article", "span", "relation", "status")] == [
        3,
        9,
        4,
        5,
    ]
    with open_project(old, annotator="ada") as project:
        assert version(old) == 3
        assert said(old) == before
        assert check(project) == []
        assert rebuild(project) == 0
        assert check(project) == []
        assert said(old) == before
        assert len({hit.article for hit in project.search("boats")}) == 1
    assert old.stat().st_mode & 0o077 == 0


def test_a_project_of_version_2_is_renewed_too_with_its_merged_entries(tmp_path):
    path = tmp_path / "canal.annot"
    _write(path, OLD.with_name("version-2.sql"))
    before = said(path)
    with open_project(path, annotator="ada") as project:
        assert version(path) == 3
        assert said(path) == before
        assert check(project) == []
        assert rebuild(project) == 0
        gone = next(a for a in project.actors() if a.name == "A second spelling")
        assert project.registers.name(gone.id) == "Ola Berg"
        assert project.undo_name is not None
        assert project.undo() is not None
        assert project.registers.name(gone.id) == "A second spelling"


def test_a_project_of_version_3_keeps_its_split_and_what_a_model_suggested(tmp_path):
    path = tmp_path / "canal.annot"
    _write(path, OLD.with_name("version-3.sql"))
    before = said(path)
    with open_project(path, annotator="ada") as project:
        assert version(path) == VERSION
        assert said(path) == before
        assert check(project) == []
        assert rebuild(project) == 0
        plan = "train 70 dev 15 test 15, seed 1"
        assert sorted(kept_sides(project, plan).values()) == ["dev", "test", "train"]
        assert suggestions.counts(project)
        assert project.undo_name is not None
        assert project.undo() is not None
        assert check(project) == []


def test_a_project_of_every_older_version_is_kept_to_be_renewed():
    for number in range(1, VERSION):
        assert OLD.with_name(f"version-{number}.sql").is_file()


def test_the_index_of_mentions_is_filled(old):
    with open_project(old, annotator="ada") as project:
        counts = mentions.counts(project)
        named = {project.registers.name(id_): number for id_, number in counts.items()}
        assert named == {
            "Mayor Lind": 1,
            "Ms. Lind": 1,
            "Ola Berg": 1,
            "Harbour workers": 2,
            "The canal should be closed in winter": 2,
            "unknown": 1,
        }
        workers = entry(project, "Harbour workers")
        found = mentions.mentions(project, [workers.id])
        assert [(m.annotator, m.quote) for m in found] == [
            ("ada", "Harbour workers"),
            ("bo", "Ola Berg"),
        ]


def test_the_backup_comes_first_and_holds_the_file_as_it_was(old):
    before = said(old)
    assert backups_of(old) == []
    open_project(old).close()
    (copy,) = backups_of(old)
    prove(copy)
    assert version(copy) == 1
    assert said(copy) == before
    open_project(old).close()
    assert backups_of(old) == [copy]


def test_what_was_done_in_version_1_can_be_undone_and_done_again(old):
    with open_project(old, annotator="ada") as project:
        assert (project.undo_name, project.redo_name) == ("Mark done", "Label Claim")
        assert project.redo() is not None
        after = said(old) | {"event": None}
        steps = 0
        # Back to where bo's span refers to what would go.
        while project.undo_name != "New actor Harbour workers":
            assert project.undo() is not None
            steps += 1
        with pytest.raises(ChangeRefused, match="refers to it"):
            project.undo()
        assert steps > 30
        assert [project.spans(article) for article in project.article_ids()] == [[], [], []]
        assert sum(mentions.counts(project).values()) == 2
        assert check(project) == []
        while project.redo() is not None:
            steps -= 1
        assert steps == 0
        assert said(old) | {"event": None} == after
        assert check(project) == []


def test_entries_of_version_1_are_merged_and_taken_out_again(old):
    with open_project(old, annotator="ada") as project:
        mayor, ms = entry(project, "Mayor Lind"), entry(project, "Ms. Lind")
        register.merge(project, [ms], mayor)
        assert project.registers.names(mayor.id) == ("Mayor Lind", "Ms. Lind")
        assert mentions.count(project, project.registers.one_with(mayor.id)) == 2
        (span,) = [m.span for m in mentions.mentions(project, [ms.id])]
        register.unmerge(project, project.registers.actors[ms.id])
        assert mentions.count(project, project.registers.one_with(mayor.id)) == 1
        edits.set_attribute(project, SpanId(span), "actor", [mayor.id])
        assert mentions.count(project, [ms.id]) == 0
        assert check(project) == []
        assert rebuild(project) == 0


def test_opened_to_be_read_alone_it_is_refused_and_left_as_it_is(old):
    before = old.read_bytes()
    with pytest.raises(ProjectError, match=r"older program .*left as it is.*Open it once"):
        open_project(old, read_only=True)
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]
    assert backups_of(old) == []


# What goes wrong on the way


BEFORE = [
    (sqlite3.SQLITE_ALTER_TABLE, "main", "actor"),
    (sqlite3.SQLITE_ALTER_TABLE, "main", "concept"),
    (sqlite3.SQLITE_CREATE_TABLE, "mention", None),
    (sqlite3.SQLITE_CREATE_INDEX, "mention_span", "mention"),
    (sqlite3.SQLITE_INSERT, "mention", None),
    (sqlite3.SQLITE_PRAGMA, "user_version", "2"),
    (sqlite3.SQLITE_CREATE_TABLE, "split", None),
    (sqlite3.SQLITE_CREATE_INDEX, "split_plan", "split"),
    (sqlite3.SQLITE_PRAGMA, "user_version", "3"),
    (sqlite3.SQLITE_INSERT, "_sqlite_migrations", None),
]
"""What an authorizer is asked before each part of the renewal."""


@pytest.mark.parametrize("part", BEFORE, ids=lambda part: f"{part[0]}-{part[1]}-{part[2]}")
def test_a_renewal_that_fails_on_the_way_leaves_the_file_as_it_was(old, monkeypatch, part):
    before, bytes_before = said(old), old.read_bytes()
    with monkeypatch.context() as patch:
        denied = _deny(patch, part)
        with pytest.raises(ProjectError, match=r"could not be renewed.*It is as it was") as told:
            open_project(old)
    assert denied == [part]
    assert old.read_bytes() == bytes_before
    (copy,) = backups_of(old)
    assert str(copy) in str(told.value)
    assert [path.name for path in old.parent.iterdir()] == [old.name]
    with open_project(old) as project:
        assert check(project) == []
        assert said(old) == before


def _deny(patch, part):
    """Let SQLite refuse one part of what is done to the file; return a list of what it was."""
    denied = []

    def authorize(action, one, other, *_):
        if (action, one, other) == part or (action, one) == part[:2]:
            denied.append(part)
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    def connect(path, *, read_only=False):
        connection = opened(path, read_only=read_only)
        if not read_only:
            connection.set_authorizer(authorize)
        return connection

    opened = opening.connect
    patch.setattr(opening, "connect", connect)
    return denied


def test_without_a_backup_nothing_is_renewed(old):
    before = old.read_bytes()
    folders = backup_folder("any").parent
    folders.parent.mkdir(parents=True)
    folders.write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(ProjectError, match="could not be written"):
        open_project(old)
    assert old.read_bytes() == before


# Restoring


def said_before_restoring(path):
    """Return all rows but the one by which whoever writes from now on is another device."""
    found = said(path)
    rows = dict(found["project"])
    assert rows.pop("epoch")
    return {**found, "project": list(rows.items())}


def test_a_backup_of_version_1_is_restored_and_renewed_once_more(old):
    before = said(old)
    with open_project(old, annotator="ada") as project:
        register.add_actor(project, "Somebody else")
        edits.remove_span(project, project.spans(project.article_ids()[0])[0].id)
    (copy,) = backups_of(old)
    done = CliRunner().invoke(main, ["restore", str(old)])
    assert done.exit_code == 0, done.output
    assert str(copy) in done.output
    assert version(old) == 1
    assert said_before_restoring(old) == before
    with open_project(old, annotator="ada") as project:
        assert said_before_restoring(old) == before
        assert project.redo_name == "Label Claim"
        assert check(project) == []


def test_a_version_1_backup_comes_in_the_place_of_a_file_that_was_renewed_and_lost(old):
    before = said(old)
    open_project(old).close()
    old.write_bytes(b"")
    done = CliRunner().invoke(main, ["restore", str(old)])
    assert done.exit_code == 0, done.output
    with open_project(old):
        assert said_before_restoring(old) == before
