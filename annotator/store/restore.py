"""Puts a backup in a project's place; the file that is there is kept aside, never overwritten."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from annotator.model.causes import reason_of, with_advice
from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store.backup_list import id_in, id_of
from annotator.store.backup_note import SUFFIX, Backup, Note, backup_at, name_at
from annotator.store.device import begin_epoch
from annotator.store.durable import sync_folder
from annotator.store.opening import connect, look_into
from annotator.store.proving import hash_of_file, prove
from annotator.store.raw_reading import bytes_of

_ASIDE: Final = " before restore "


def restore(path: Path, copy: Path) -> Path | None:
    """Put a backup at ``path`` and return where the file that was there is kept, if one was.

    The backup is proved, copied beside the project, proved again there and
    only then takes its place. The backup itself stays. What is written from then
    on is written as another device: the numbers of the old one may be taken.

    Raises:
        ProjectError: when the backup is not sound, of another project, or cannot be copied; what is
            at ``path`` is as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.restored")
    try:
        prove_unchanged(copy)
        _refuse_another(path, copy)
        _copy(copy, beside)
        with closing(connect(beside)) as connection:
            begin_epoch(connection)
        prove(beside)
        kept = _keep_aside(path) if path.exists() else None
        _take_place(beside, path)
    except (OSError, sqlite3.Error) as error:
        refused = said(
            "{copy} could not be restored to {path}: {error}. What was there is as it was.",
            copy=copy,
            path=path,
            error=reason_of(error),
        )
        raise ProjectError(with_advice(refused, error)) from error
    else:
        _make_sure(path, copy)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return kept


def prove_unchanged(copy: Path) -> None:
    """Read a backup to its end: each byte of it must be as it was when it was proved.

    One without a note is proved as SQLite can.

    Raises:
        ProjectError: when it is not sound.
        OSError: when it cannot be read.
    """
    note = Note.read(copy)
    if note is None:
        prove(copy)
    elif hash_of_file(copy) != note.sha256:
        raise ProjectError(
            said(
                "The backup {path} is not as it was when it was made; it does not count. Choose "
                "another one.",
                path=copy,
            )
        )


def newest_sound(paths: Iterable[Path]) -> tuple[Path | None, list[str]]:
    """Return the first of the backups that is sound, and a sentence for each before it."""
    faults = []
    for path in paths:
        try:
            prove_unchanged(path)
        except (ProjectError, OSError) as error:
            faults.append(str(error))
        else:
            return path, faults
    return None, faults


def kept_aside(path: Path) -> list[Backup]:
    """Return the files that restoring has kept beside the project at ``path``, newest first."""
    pattern = f"{_escaped(path.stem)}{_ASIDE}*{SUFFIX}"
    return [backup_at(kept) for kept in sorted(path.parent.glob(pattern), reverse=True)]


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _refuse_another(path: Path, copy: Path) -> None:
    """Refuse a backup of another project; half a step in the file at ``path`` is taken back."""
    here = id_in(path) if path.exists() else None
    with closing(look_into(copy)) as connection:
        there = id_of(connection)
    if here is not None and here != there:
        raise ProjectError(
            said(
                "{copy} is a backup of another project than {path}, which was left as "
                "it is. Restore it to a name of its own.",
                copy=copy,
                path=path,
            )
        )


def _copy(source: Path, target: Path) -> None:
    """Copy a file for its owner alone, whole or not at all."""
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with bytes_of(source) as old, open(handle, "wb") as new:
            shutil.copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise


def _keep_aside(path: Path) -> Path:
    """Keep the file under another name, with a journal that SQLite left: the two belong together.

    Without its journal the copy might be half of a step and half of another. Both names are
    on the disk before anything is replaced: else a power cut could keep the replacing alone.
    """
    time = Path(name_at(datetime.now(UTC))).stem
    kept = path.with_name(f"{path.stem}{_ASIDE}{time}{path.suffix}")
    _copy(path, kept)
    try:
        if (journal := _journal_of(path)).exists():
            _copy(journal, _journal_of(kept))
        sync_folder(path.parent)
    except BaseException:
        for name in (kept, _journal_of(kept)):
            with suppress(OSError):
                name.unlink(missing_ok=True)
        raise
    return kept


def _take_place(beside: Path, path: Path) -> None:
    """Put a file at ``path``, and no journal with it: SQLite would play it into the file."""
    journal, set_by = _journal_of(path), _journal_of(beside)
    if journal.exists():
        journal.replace(set_by)
    try:
        beside.replace(path)
    except OSError:
        if set_by.exists():
            set_by.replace(journal)
        raise
    with suppress(OSError):  # it belongs to nothing any more
        set_by.unlink(missing_ok=True)


def _make_sure(path: Path, copy: Path) -> None:
    """Have the disk keep what stands at ``path`` now.

    Raises:
        ProjectError: when it does not say so.
    """
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise ProjectError(
            said(
                "{copy} stands at {path} now, but the disk did not confirm it: {error}. What was "
                "there before is kept beside it. Restore again when the disk works.",
                copy=copy,
                path=path,
                error=error.strerror,
            )
        ) from error


def _journal_of(path: Path) -> Path:
    return Path(f"{path}-journal")
