"""A whole copy of an open project at another place, to go on with there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.store.backup import snapshot
from annotator.store.device import begin_epoch
from annotator.store.making import made_at
from annotator.store.opening import connect, look_into
from annotator.store.project import Project
from annotator.store.second_look import unsound_lines


def save_copy(project: Project, target: Path) -> None:
    """Copy an open project to ``target``, also when its own file was deleted meanwhile.

    The copy is proved before it gets its name. What is written in it is written as
    another device: the numbers that follow are the original's.

    Raises:
        ProjectError: when something stands there already, or it cannot be written; nothing is
            left there.
    """
    with made_at(target) as beside:
        snapshot(project, beside)
        with closing(connect(beside)) as connection:
            begin_epoch(connection)
        _prove(beside)


def _prove(copy: Path) -> None:
    with closing(look_into(copy)) as connection:
        if found := unsound_lines(connection, copy, 1):
            error = sqlite3.DatabaseError(found[0])
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error
