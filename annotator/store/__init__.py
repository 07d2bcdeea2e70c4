"""The project file: one SQLite file, written through one door."""

from __future__ import annotations

import getpass
from contextlib import closing
from pathlib import Path

from annotator.model import step_names
from annotator.model.change import Change, Entity
from annotator.model.errors import ProjectError
from annotator.model.ids import new_id
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_record
from annotator.model.suggestion import PREFIX, source_of
from annotator.model.words import said
from annotator.store.opening import connect, make_file, open_file
from annotator.store.project import SCHEME_ID, Project

__all__ = ["Project", "create", "default_annotator", "open_project"]


def default_annotator() -> str:
    """Return the name of whoever is logged in."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


def create(path: Path, scheme: Scheme, *, annotator: str | None = None) -> Project:
    """Make a project file with a scheme and open it.

    Raises:
        ProjectError: when something stands at ``path`` already, it cannot be written, or the
            annotator's name is not one for a person; nothing of it is left there.
    """
    # Imported here: a window opens projects far more often.
    from annotator.store.ground import write_identity  # noqa: PLC0415
    from annotator.store.making import made_at  # noqa: PLC0415

    name = _person(annotator)
    with made_at(path) as beside, closing(make_file(beside)) as connection:
        write_identity(connection, new_id())
        Project(beside, connection, annotator=name).apply(
            said(step_names.NEW_PROJECT),
            [Change(Entity.SCHEME, SCHEME_ID, None, scheme_record(scheme))],
        )
    return Project(path, connect(path), annotator=name)


def open_project(path: Path, *, annotator: str | None = None, read_only: bool = False) -> Project:
    """Open a project file; nothing is written by it.

    Raises:
        ProjectError: when the file is missing, empty, truncated, foreign, newer or damaged, or the
            annotator's name is not one for a person.
    """
    name = _person(annotator)
    connection = open_file(path, read_only=read_only)
    return Project(path, connection, annotator=name, read_only=read_only)


def _person(annotator: str | None) -> str:
    name = annotator or default_annotator()
    if source_of(name) is not None:
        raise ProjectError(
            said(
                "“{name}” cannot be the name of an annotator: layers that begin with "
                "“{prefix}” hold what models suggest. Nothing was opened; choose a "
                "name without it.",
                name=name,
                prefix=PREFIX,
            )
        )
    return name
