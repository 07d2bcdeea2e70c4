"""What is damaged is repaired into a new file, and keeps its own bytes."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing, suppress

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.model.errors import ProjectError
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store.backup import backup
from annotator.store.check import check, rebuild
from annotator.store.repair import repair

PAGE = 4096
TEXT = "Ada Byron demanded peace.\nIt rained at the canal, and nobody answered.\n" * 90


@pytest.fixture
def whole(tmp_path, add_article):
    path = tmp_path / "files" / "whole.annot"
    path.parent.mkdir()
    with create(path, load_scheme(), annotator="ada") as project:
        for number in range(4):
            article = add_article(project, f"{number} {TEXT}")
            edits.add_span(project, article, "Claim", [Fragment(2, 26)])
            edits.set_status(project, article, flag=True)
        assert check(project) == []
    return path


def held(path):
    """Return all that a project holds, as its tables say."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall())
            for table in ("span", "relation", "status", "actor", "concept", "scheme", "text")
        }


def repaired(path):
    """Repair a file into a new one; the old one keeps its bytes and the new one is sound."""
    before = {p.name: hashlib.sha256(p.read_bytes()).digest() for p in path.parent.iterdir()}
    out = path.parent.parent / "repaired.annot"
    done = repair(path, out)
    now = {p.name: hashlib.sha256(p.read_bytes()).digest() for p in path.parent.iterdir()}
    assert now == before
    assert {p.name for p in path.parent.parent.iterdir()} == {"files", "repaired.annot"}
    with open_project(out, annotator="ada") as project:
        assert check(project) == []
        edits.set_status(project, project.article_ids()[0], note="goes on")
        assert check(project) == []
        project.undo()
    return done, out


def changed(path, *statements):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON span BEGIN DELETE FROM relation; END",
        "DROP TRIGGER event_fixed",
        "UPDATE span SET label = 'Actor'",
        "DELETE FROM status",
        "PRAGMA journal_mode = WAL",
        "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW event AS "
        "SELECT 1' WHERE name = 'event'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE (' WHERE name = 'span'",
    ],
)
def test_what_only_looks_damaged_is_saved_whole(whole, statement):
    before = held(whole)
    changed(whole, statement)
    done, out = repaired(whole)
    assert done.losses == ()
    assert held(out) == before


def test_an_event_that_was_changed_is_made_up_for_by_the_tables(whole):
    before = held(whole)
    changed(
        whole,
        "DROP TRIGGER event_fixed",
        "UPDATE event SET changes = replace(changes, 'Claim', 'Clajm') WHERE seq = 3",
    )
    done, out = repaired(whole)
    assert [str(loss) for loss in done.losses] == ["1 events of the log are lost."]
    assert held(out) == before


def test_the_last_event_is_made_up_for_when_its_device_was_changed(whole):
    before = held(whole)
    changed(
        whole,
        "DROP TRIGGER event_fixed",
        "UPDATE event SET device = 'x' WHERE seq = (SELECT max(seq) FROM event)",
    )
    done, out = repaired(whole)
    assert [str(loss) for loss in done.losses] == ["1 events of the log are lost."]
    assert held(out) == before


def test_a_changed_hash_of_an_event_costs_nothing(whole):
    before = held(whole)
    changed(whole, "DROP TRIGGER event_fixed", "UPDATE event SET hash = 'x' WHERE seq = 5")
    done, out = repaired(whole)
    assert done.losses == () and held(out) == before


def test_a_text_that_was_changed_costs_its_article_unless_a_backup_has_it(whole):
    with open_project(whole) as project:
        copy = backup(project)
    before = held(whole)
    changed(whole, "UPDATE text SET text = replace(text, 'peace', 'place') WHERE text LIKE '2 %'")
    done, out = repaired(whole)
    assert done.losses == () and held(out) == before
    out.unlink()
    copy.unlink()
    done, out = repaired(whole)
    assert (done.articles, done.spans) == (3, 3)
    assert len(done.losses) == 3  # the article, its span and its status


def test_a_blank_page_anywhere_costs_no_more_than_was_on_it(whole):
    data = whole.read_bytes()
    spans = {row[0] for row in held(whole)["span"]}
    for page in range(0, len(data) // PAGE, 4):
        whole.write_bytes(data[: page * PAGE] + bytes(PAGE) + data[(page + 1) * PAGE :])
        done, out = repaired(whole)
        kept = {row[0] for row in held(out)["span"]}
        assert kept <= spans and len(kept) >= 3, (page, done)
        out.unlink()


def test_a_file_cut_off_keeps_what_is_left(whole):
    data, kept = whole.read_bytes(), []
    for size in range(PAGE * 4, len(data), PAGE * 5):
        whole.write_bytes(data[:size])
        kept.append(0)
        with suppress(ProjectError):  # so little is left that nothing can be made of it
            done, out = repaired(whole)
            kept[-1] = done.articles
            out.unlink()
    assert kept == sorted(kept) and kept[-1] > kept[0]


def test_a_backup_fills_what_a_cut_off_file_has_lost(whole):
    with open_project(whole) as project:
        backup(project)
    before = held(whole)
    whole.write_bytes(whole.read_bytes()[: PAGE * 4])
    done, out = repaired(whole)
    assert done.losses == () and held(out) == before


@pytest.mark.parametrize("content", [b"", bytes(PAGE * 4), b"Ada spoke.\n" * 900])
def test_where_nothing_is_left_nothing_is_made(whole, content):
    whole.write_bytes(content)
    out = whole.with_name("out.annot")
    with pytest.raises(ProjectError, match="Nothing of"):
        repair(whole, out)
    assert [p.name for p in whole.parent.iterdir()] == [whole.name]


def test_a_repair_never_replaces_a_file(whole, tmp_path):
    there = tmp_path / "there.annot"
    there.write_bytes(b"mine")
    with pytest.raises(ProjectError, match="already there"):
        repair(whole, there)
    assert there.read_bytes() == b"mine"


def test_tables_are_not_made_of_damaged_events(whole):
    changed(
        whole,
        "UPDATE text SET text = replace(text, 'peace', 'place')",
    )
    before = held(whole)
    with open_project(whole) as project, pytest.raises(ProjectError, match="were not written anew"):
        rebuild(project)
    assert held(whole) == before


def test_check_says_what_mends_it(whole):
    def annotator(*words):
        return CliRunner().invoke(main, [str(w) for w in words])

    assert "keeps every promise" in annotator("check", whole).output
    changed(whole, "UPDATE span SET label = 'Actor'")
    assert "--rebuild" in annotator("check", whole).output
    changed(whole, "UPDATE text SET text = replace(text, 'peace', 'place') WHERE text LIKE '2 %'")
    assert f"annotator check {whole} --repair" in annotator("check", whole).output
    out = whole.with_name("out.annot")
    done = annotator("check", whole, "--repair", out)
    assert done.exit_code == 0 and "3 articles" in done.output
    assert annotator("check", out).exit_code == 0
