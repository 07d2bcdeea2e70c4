"""A step that did not reach the project file, and the place where it is kept until it does."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

import orjson
from platformdirs import user_data_path

from annotator.model.change import Change, Entity, Step, StepKind
from annotator.model.errors import ProjectError
from annotator.model.ids import new_id

_FORMAT: Final = "annotator-unsaved/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwritten:
    """A step as it was to be written.

    ``target`` is the step that it takes back or repeats; ``texts`` are those of
    new articles by SHA-256. ``event`` is the id that its event has in the log:
    by it one finds out whether it got there after all.
    """

    step: Step
    target: str | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    event: str = field(default_factory=new_id)


class NotWritten(ProjectError):  # noqa: N818 - the name says it all
    """A step could not be written; it is here, to be written when the fault has ended."""

    def __init__(self, words: str, unwritten: Unwritten) -> None:
        """Say why, and carry the step."""
        super().__init__(words)
        self.unwritten: Final = unwritten


def without_status(unwritten: Unwritten) -> Unwritten | None:
    """Return the step without what it says of statuses; None when it says that alone, or nothing.

    A label begins its article by the way, which another one may have done since.
    """
    changes = unwritten.step.changes
    others = tuple(change for change in changes if change.entity is not Entity.STATUS)
    if not others or len(others) == len(changes):
        return None
    return replace(unwritten, step=replace(unwritten.step, changes=others))


def keep(project: Path, project_id: str, unwritten: Unwritten) -> Path:
    """Keep a step in a file of this user's own, and return the file.

    Raises:
        OSError: when that cannot be written either.
    """
    place = _place(project, unwritten.event)
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    words = orjson.dumps(
        {"format": _FORMAT, "project": project_id, **asdict(unwritten)},
        option=orjson.OPT_INDENT_2,
    )
    beside = place.with_name(f"{place.name}.{os.getpid()}")
    handle = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    try:
        with open(handle, "wb") as file:
            file.write(words)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)
    return place


def kept_for(project: Path, project_id: str) -> list[Unwritten]:
    """Return the steps that were kept for the project file at this path, the oldest first."""
    start = _place(project, "")
    found = (_read(path, project_id) for path in sorted(start.parent.glob(f"{start.stem}*.json")))
    return [kept for kept in found if kept is not None]


def forget(project: Path, unwritten: Unwritten) -> None:
    """Throw away what was kept of a step for the project file at this path."""
    _place(project, unwritten.event).unlink(missing_ok=True)


def _read(path: Path, project_id: str) -> Unwritten | None:
    try:
        read = orjson.loads(path.read_bytes())
        if read["format"] != _FORMAT or read["project"] != project_id:
            return None
        step = read["step"]
        changes = tuple(
            Change(Entity(c["entity"]), c["id"], c["before"], c["after"]) for c in step["changes"]
        )
        return Unwritten(
            step=Step(**{**step, "kind": StepKind(step["kind"]), "changes": changes}),
            target=read["target"],
            texts=read["texts"],
            event=read["event"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _place(project: Path, event: str) -> Path:
    """Return the file of a step, which begins with the path: a copy of a project has the same id.

    Ids sort by the time when they were made, and so do the files of one project.
    """
    name = hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    folder = user_data_path("annotator", appauthor=False) / "unsaved"
    return folder / f"{name[:32]}-{event}.json"
