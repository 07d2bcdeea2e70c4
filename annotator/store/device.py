"""Who writes events: this installation, and in a project that was restored, another each time.

Events of one device are numbered without a gap. A copied project gets another device,
since the id of the installation lies outside projects; a restored one gets another too,
since the numbers that follow may be taken by what was written after the backup.
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from annotator.model.ids import new_id

_EPOCH: Final = "epoch"


def device_id() -> str:
    """Return this installation's id, made at the first call and kept in the user's data folder."""
    path = user_data_path("annotator", appauthor=False) / "device"
    if path.is_file() and (known := path.read_text(encoding="ascii").strip()):
        return known
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = new_id()
    beside = Path(f"{path}.{os.getpid()}")
    beside.write_text(fresh, encoding="ascii")
    beside.replace(path)
    return fresh


def writer_id(connection: sqlite3.Connection) -> str:
    """Return the id under which this installation writes events in a project."""
    row = connection.execute("SELECT value FROM project WHERE key = ?", (_EPOCH,)).fetchone()
    if row is None:
        return device_id()
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{device_id()} {row[0]}"))


def begin_epoch(connection: sqlite3.Connection) -> None:
    """Have whoever writes in this project from now on do it as a device of its own."""
    connection.execute("INSERT OR REPLACE INTO project VALUES (?, ?)", (_EPOCH, new_id()))
