"""A whole copy of an open project at another place, to go on with there."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.model.causes import advice_of, reason_of
from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.store.backup import snapshot
from annotator.store.opening import look_into
from annotator.store.project import Project


def save_copy(project: Project, target: Path) -> None:
    """Copy an open project to ``target``, also when its own file was deleted meanwhile.

    The copy is proved before it gets its name.

    Raises:
        ProjectError: when something stands there already, or it cannot be written; nothing is
            left there.
    """
    if target.exists():
        raise ProjectError(
            said("{path} is already there and was left as it is. Choose another name.", path=target)
        )
    beside = target.with_name(f".{target.name}.{os.getpid()}.copy")
    try:
        snapshot(project, beside)
        _prove(beside)
        beside.rename(target)
    except (OSError, sqlite3.Error, MemoryError) as error:
        raise ProjectError(
            said(
                "The copy {path} could not be made: {cause}. Nothing was left there. {advice}",
                path=target,
                cause=reason_of(error),
                advice=advice_of(error),
            )
        ) from error
    finally:
        beside.unlink(missing_ok=True)


def _prove(copy: Path) -> None:
    with closing(look_into(copy)) as connection:
        found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if found != "ok":
        raise sqlite3.DatabaseError(found)
