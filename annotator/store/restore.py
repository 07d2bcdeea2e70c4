"""Puts a backup in a project's place; the file that is there is kept aside, never overwritten."""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store.backup import id_in, prove


def restore(path: Path, copy: Path) -> Path | None:
    """Put a backup at ``path`` and return where the file that was there is kept, if one was.

    The backup is proved, copied beside the project, proved again there and
    only then takes its place. The backup itself stays.

    Raises:
        ProjectError: when the backup is not sound, of another project, or cannot be copied; what is
            at ``path`` is as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.restored")
    try:
        prove(copy)
        _refuse_another(path, copy)
        _copy(copy, beside)
        prove(beside)
        kept = _keep_aside(path) if path.exists() else None
        beside.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            said(
                "{copy} could not be restored to {path}: {error}. What was there is as it was.",
                copy=copy,
                path=path,
                error=error,
            )
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    return kept


def _refuse_another(path: Path, copy: Path) -> None:
    here = id_in(path) if path.exists() else None
    if here is not None and here != id_in(copy):
        raise ProjectError(
            said(
                "{copy} is a backup of another project than {path}, which was left as "
                "it is. Restore it to a name of its own.",
                copy=copy,
                path=path,
            )
        )


def _copy(source: Path, target: Path) -> None:
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as old, open(handle, "wb") as new:
        shutil.copyfileobj(old, new, 1 << 20)
        new.flush()
        os.fsync(new.fileno())


def _keep_aside(path: Path) -> Path:
    """Keep the file under another name, with a journal that SQLite left: the two belong together.

    The journal must not stay: SQLite would play it into the restored file.
    """
    time = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S-%fZ")
    kept = path.with_name(f"{path.stem} before restore {time}{path.suffix}")
    _copy(path, kept)
    journal = Path(f"{path}-journal")
    if journal.exists():
        _copy(journal, Path(f"{kept}-journal"))
        journal.unlink()
    return kept
