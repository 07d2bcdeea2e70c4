"""Backups: made beside the work, proved before they count, and put back without losing a thing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import threading
from contextlib import contextmanager
from itertools import count, pairwise

import pytest

from annotator.model.errors import ProjectError
from annotator.model.ids import SpanId
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import backup as making
from annotator.store import create, edits, open_project
from annotator.store.backup import back_up_file, backup, is_backed_up, snapshot, thin
from annotator.store.backup_list import backup_folder, backups, backups_of, listed
from annotator.store.backup_note import Note, Why, state_of
from annotator.store.check import check
from annotator.store.restore import kept_aside, newest_sound, restore


@pytest.fixture
def filled(project, add_article):
    """Return a project of some megabytes, so that a copy of it takes several steps."""
    for number in range(12):
        article = add_article(project, f"{number} Ada said no. " * 15_000, title=f"No {number}")
        edits.add_span(project, article, "Actor", [Fragment(2, 5)])
    edits.set_status(project, article, status=Status.DONE)
    return project


def state(project):
    with project.reading() as connection:
        return state_of(connection)


def labelled(project, start):
    span, _ = edits.add_span(
        project, project.article_ids()[0], "Actor", [Fragment(start, start + 3)]
    )
    return span.id


def spans_in(path):
    connection = sqlite3.connect(path)
    try:
        return {SpanId(id_) for (id_,) in connection.execute("SELECT id FROM span")}
    finally:
        connection.close()


def damage(path, old, new):
    data = path.read_bytes()
    assert data.count(old) >= 1
    path.write_bytes(data.replace(old, new, 1))


# Making


def test_a_backup_says_why_it_was_made_and_what_it_holds(filled):
    path = backup(filled, Why.AUTOMATIC)
    (known,) = listed(filled.id)
    assert known.path == path and known.size == path.stat().st_size
    assert known.note.why is Why.AUTOMATIC and known.is_sound
    holds = known.note.holds
    assert (holds.articles, holds.spans, holds.done, holds.annotators) == (12, 12, 1, ("ada",))
    assert known.note.state == state(filled)
    assert [f.stat().st_mode & 0o777 for f in backup_folder(filled.id).iterdir()] == [0o600] * 3


def test_what_is_labelled_while_a_copy_is_made_does_not_wait_for_it_and_is_in_it(
    filled, tmp_path, monkeypatch
):
    monkeypatch.setattr("annotator.store.project_file._GIVEN_SECONDS", 0.05)
    path = tmp_path / "copy.annot"
    before = {s.id for a in filled.article_ids() for s in filled.spans(a)}
    counts = []
    with labelling(filled) as done:
        snapshot(filled, path, lambda: counts.append(len(done)))
    steps = [after - before for before, after in pairwise(counts)]
    assert len(steps) > 2 and all(steps), "somebody had to wait for more than a step"
    assert spans_in(path) >= before | set(done[: counts[-2]])
    with open_project(path, annotator="ada", read_only=True) as copy:
        assert check(copy) == []


def test_a_backup_can_be_ended_until_it_is_proved(filled):
    asked = count()
    backup(filled, between=lambda: next(asked))
    last = next(asked) - 1

    def end():
        nonlocal last
        last -= 1
        if last == 0:
            raise InterruptedError

    with pytest.raises(ProjectError):
        backup(filled, between=end)
    assert len(backups(filled.id)) == 1


@contextmanager
def labelling(project):
    """Label on another thread all the while; yield the ids that were acknowledged."""
    done, stop, numbers = [], threading.Event(), count(100, 4)

    def label():
        while not stop.is_set():
            done.append(labelled(project, next(numbers)))

    thread = threading.Thread(target=label)
    thread.start()
    try:
        yield done
    finally:
        stop.set()
        thread.join()


def test_a_backup_goes_on_while_another_program_writes_and_holds_what_that_wrote(filled):
    written = []

    def between():
        if len(written) < 3:
            with open_project(filled.path, annotator="bo") as other:
                written.append(labelled(other, 300 + 10 * len(written)))

    assert spans_in(backup(filled, between=between)) >= set(written)


def test_a_program_that_never_stops_writing_ends_the_backup_and_not_the_work(filled, monkeypatch):
    monkeypatch.setattr("annotator.store.copying._BEGINNINGS", 5)
    numbers = count(400, 10)

    def between():
        with open_project(filled.path, annotator="bo") as other:
            labelled(other, next(numbers))

    with pytest.raises(ProjectError, match="writes to the project all the time"):
        backup(filled, between=between)
    assert backups(filled.id) == [] and left_over(filled) == []


def left_over(project):
    return [f.name for f in backup_folder(project.id).iterdir() if f.name != "place"]


def test_a_project_that_is_closed_in_the_midst_leaves_no_half_backup(filled):
    with pytest.raises(ProjectError, match="older backups are as they were"):
        backup(filled, between=filled.close)
    assert left_over(filled) == []


def test_each_of_many_backups_under_labelling_is_whole(project, add_article):
    """In each is every label that was acknowledged before it began."""
    add_article(project, "Ada said no. " * 40_000)
    with labelling(project) as done:
        for _ in range(8):
            acknowledged = set(done)
            assert spans_in(backup(project, Why.AUTOMATIC)) >= acknowledged
    assert len(listed(project.id)) == 8 and all(b.is_sound for b in listed(project.id))


def test_a_file_that_is_not_open_is_backed_up_once_for_each_state(filled):
    path = filled.path
    filled.close()
    first = back_up_file(path, Why.CLOSING)
    assert first is not None and back_up_file(path, Why.CLOSING) is None
    with open_project(path, annotator="ada") as project:
        labelled(project, 40)
        assert not is_backed_up(project.id, state(project))
    assert back_up_file(path, Why.CLOSING) is not None


def test_a_letter_that_changed_in_the_project_makes_no_backup_that_counts(filled):
    """SQLite does not see it; the hash of the text does."""
    good = backup(filled)
    filled.close()
    damage(filled.path, b"Ada said no. 0 Ada", b"Ada said so. 0 Ada")
    with (
        open_project(filled.path, annotator="ada") as project,
        pytest.raises(ProjectError, match="not as it was imported"),
    ):
        backup(project, Why.AUTOMATIC)
    assert backups_of(filled.path) == [good]


def test_before_a_repair_a_damaged_project_is_copied_too_and_does_not_count_as_whole(filled):
    good = backup(filled)
    filled.close()
    damage(filled.path, b"Ada said no. 0 Ada", b"Ada said so. 0 Ada")
    with open_project(filled.path, annotator="ada") as project:
        copy = backup(project, Why.REBUILD)
        newest, older = listed(project.id)
        assert newest.path == copy and not newest.is_sound and older.path == good
        assert not is_backed_up(project.id, "another state")


def test_a_copy_with_a_broken_page_does_not_count(filled, monkeypatch):
    real = making.copy_database

    def copied(connection, target, between=None):
        real(connection, target)
        with target.open("r+b") as file:
            file.seek(3 * 4096)
            file.write(b"\xff" * 4096)

    monkeypatch.setattr(making, "copy_database", copied)
    with pytest.raises(ProjectError):
        backup(filled)
    assert left_over(filled) == []


def test_a_backup_never_takes_the_last_room_of_a_disk(filled, monkeypatch):
    good = backup(filled)
    room = shutil.disk_usage(good.parent)._replace(free=filled.path.stat().st_size + 1_000_000)
    monkeypatch.setattr(making.shutil, "disk_usage", lambda _: room)
    with pytest.raises(ProjectError, match="too little room"):
        backup(filled)
    assert backups(filled.id) == [good]


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() != 0 or
    shutil.which("mount") is None, reason="a small disk can be mounted by root alone",
)  # fmt: skip
def test_a_disk_that_fills_up_in_the_midst_keeps_older_backups_and_leaves_nothing(
    filled, tmp_path, monkeypatch
):
    small = tmp_path / "small"
    small.mkdir()
    size = filled.path.stat().st_size * 3 // 2
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(small)], check=False
    )
    if mounted.returncode:
        pytest.skip("this root may not mount")
    try:
        monkeypatch.setenv("XDG_DATA_HOME", str(small))
        monkeypatch.setattr(making, "_ROOM", -(10**12))
        good = backup(filled)
        labelled(filled, 40)
        with pytest.raises(ProjectError, match="older backups are as they were"):
            backup(filled)
        assert backups(filled.id) == [good]
        assert newest_sound([good]) == (good, [])
        free = shutil.disk_usage(small).free
        assert free > size - good.stat().st_size - 200_000
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_the_clock_may_be_turned_back(filled):
    first = backup(filled)
    ahead = first.with_name("2090-01-01T00-00-00-000000Z.annot")
    first.replace(ahead)
    newest = backup(filled)
    assert backups(filled.id) == [newest, ahead]


# Dropping


def test_older_ones_go_only_when_a_new_one_was_proved(filled, monkeypatch):
    old = backup(filled, Why.AUTOMATIC)
    for name in ("2020-01-01T10-00-00-000000Z", "2020-01-01T11-00-00-000000Z"):
        shutil.copy(old, old.with_name(f"{name}.annot"))
        Note.read(old).write(old.with_name(f"{name}.annot"))
    gone = thin(filled.id)
    assert [b.path.name[:13] for b in gone] == ["2020-01-01T10"]
    assert len(backups(filled.id)) == 2
    assert len([*old.parent.glob("*.json")]) == 2


# Putting back


def test_what_is_written_after_a_restore_is_of_another_device(filled):
    """The numbers that follow in the backup may be taken by what came after it."""
    path = filled.path
    copy = backup(filled)
    lost = labelled(filled, 40)
    filled.close()
    (kept,) = [restore(path, copy)]
    with open_project(path, annotator="ada") as project:
        assert lost not in spans_in(path)
        again = labelled(project, 44)
        assert check(project) == []
        devices = project.select("SELECT device, max(device_seq) FROM event GROUP BY device")
        assert len(devices) == 2 and min(number for _, number in devices) == 1
    numbers = numbers_in(path) & numbers_in(kept)
    assert numbers == numbers_in(copy) and again not in spans_in(kept)
    restore(path, copy)
    with open_project(path, annotator="ada") as project:
        labelled(project, 48)
    assert numbers_in(path) & numbers_in(kept) == numbers_in(copy)


def numbers_in(path):
    connection = sqlite3.connect(path)
    try:
        return set(connection.execute("SELECT device, device_seq FROM event"))
    finally:
        connection.close()


def test_a_backup_of_which_one_byte_has_changed_is_not_restored(filled):
    older, newest = backup(filled), backup(filled)
    filled.close()
    before = filled.path.read_bytes()
    # A title, say: no hash of ours covers the tables, and SQLite finds nothing.
    damage(newest, b"No 11", b"Mo 11")
    with pytest.raises(ProjectError, match="not as it was when it was made"):
        restore(filled.path, newest)
    assert filled.path.read_bytes() == before and kept_aside(filled.path) == []
    chosen, faults = newest_sound(backups_of(filled.path))
    assert chosen == older and len(faults) == 1


def test_a_disk_that_is_full_leaves_what_is_there_and_nothing_else(filled, monkeypatch):
    copy = backup(filled)
    filled.close()
    before = filled.path.read_bytes()
    for when in (1, 2):
        calls = []

        def full(_old, _new, _size, *, calls=calls, when=when, real=shutil.copyfileobj):
            calls.append(1)
            if len(calls) == when:
                _new.write(b"half")
                raise OSError(28, "No space left on device")
            real(_old, _new, _size)

        with monkeypatch.context() as patched:
            patched.setattr("annotator.store.restore.shutil.copyfileobj", full)
            with pytest.raises(ProjectError, match="What was there is as it was"):
                restore(filled.path, copy)
        assert len(calls) == when
        assert [f.name for f in filled.path.parent.iterdir()] == [filled.path.name]
        assert filled.path.read_bytes() == before


def test_a_journal_comes_back_when_the_file_cannot_take_its_place(filled, monkeypatch):
    copy = backup(filled)
    filled.close()
    journal = filled.path.with_name(f"{filled.path.name}-journal")
    journal.write_bytes(b"left by a crash")
    real = type(journal).replace

    def refuse(self, target):
        if target == filled.path:
            raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(type(journal), "replace", refuse)
    with pytest.raises(ProjectError):
        restore(filled.path, copy)
    assert journal.read_bytes() == b"left by a crash"


def test_what_a_restore_kept_aside_can_be_restored_in_its_turn(filled):
    copy = backup(filled)
    lost = labelled(filled, 40)
    filled.close()
    kept = restore(filled.path, copy)
    (aside,) = kept_aside(filled.path)
    assert aside.path == kept and aside.note is None
    restore(filled.path, kept)
    assert lost in spans_in(filled.path)
    assert len(kept_aside(filled.path)) == 2


def test_a_backup_of_another_project_is_never_put_here(filled, tmp_path):
    with create(tmp_path / "other.annot", filled.scheme, annotator="ada") as other:
        foreign = backup(other)
    filled.close()
    with pytest.raises(ProjectError, match="of another project"):
        restore(filled.path, foreign)
