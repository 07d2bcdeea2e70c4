"""Where a data set is written: beside its place first, then there whole, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import orjson

from annotator.exporters.steady_file import open_steady
from annotator.model.causes import reason_of, with_advice
from annotator.model.errors import AnnotatorError
from annotator.model.words import said
from annotator.store.durable import confirm, sync_folder
from annotator.store.parts_of_files import part_name, remove_left_behind

REPORT: Final = "report.json"
REPORT_FORMAT: Final = "annotator-report/1"
"""Every data set that is a folder has a report: only what it lists is ever replaced."""
CARD: Final = "README.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one part of a data set goes.

    ``part`` is empty when the data set is not split.
    """

    folder: Path
    part: str
    name: str
    _open: ExitStack

    def main(self) -> BinaryIO:
        """Return the one file of this part, open for writing; it is closed for you."""
        return self._open.enter_context(open_steady(self.path(self.name)))

    def path(self, name: str) -> Path:
        """Return a path in the data set's folder, with the folders above it made."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


class Places:
    """The folder in which a data set grows, and the places of its parts in it."""

    def __init__(self, folder: Path, open_: ExitStack) -> None:
        """Hand out places in a folder; what they open is closed by ``open_``."""
        self.folder: Final = folder
        self._open = open_

    def part(self, part: str, name: str) -> Place:
        """Return the place of one part, whose one file is to have this name."""
        return Place(folder=self.folder, part=part, name=name, _open=self._open)

    def close(self) -> None:
        """Close the files of all parts: what they hold is then on the disk's way."""
        self._open.close()


@contextmanager
def whole(out: Path, *, folder: bool) -> Iterator[Places]:
    """Give a folder to write in; what is in it becomes ``out`` when all went well.

    With ``folder`` all of it does; else its one file does.

    Raises:
        AnnotatorError: when ``out`` cannot be written, or is a folder that is
            none of our data sets; it is as it was.
    """
    beside = None
    try:
        if folder:
            _put_back(out)
        _refuse_other(out, folder=folder)
        beside = out.with_name(part_name())
        remove_left_behind(out.parent)
        beside.mkdir(mode=0o700)
        with ExitStack() as opened:
            places = Places(beside, opened)
            yield places
        _sync(beside)
        if folder:
            _move_folder(beside, out)
        else:
            (file,) = beside.iterdir()
            file.replace(out)
        confirm(out)
    except OSError as error:
        refused = said(
            "{out} could not be written: {error}. What stood there is as it was.",
            out=out,
            error=reason_of(error),
        )
        raise AnnotatorError(with_advice(refused, error)) from error
    finally:
        if beside is not None:
            shutil.rmtree(beside, ignore_errors=True)


def _refuse_other(out: Path, *, folder: bool) -> None:
    if not folder and out.is_dir():
        raise AnnotatorError(
            said(
                "{out} is a folder, and this data set is one file. Nothing was "
                "written; name a file.",
                out=out,
            )
        )
    if folder and out.is_file():
        raise AnnotatorError(
            said(
                "{out} is a file, and this data set is a folder. Nothing was written; "
                "choose another name, or remove the file.",
                out=out,
            )
        )
    if folder and out.is_dir() and (stranger := stranger_in(out)):
        raise AnnotatorError(
            said(
                "{out} holds what no data set of this program has ({stranger}), and "
                "replacing the folder would lose it. Nothing was written; choose an "
                "empty folder or a new name.",
                out=out,
                stranger=stranger,
            )
        )


def is_data_set(folder: Path) -> bool:
    """Return whether a folder seems to be a data set of ours, from the head of its report."""
    try:
        with (folder / REPORT).open("rb") as file:
            return REPORT_FORMAT.encode() in file.read(200)
    except OSError:
        return False


def stranger_in(folder: Path) -> str | None:
    """Return the name of a file that this program did not write there, if there is one.

    The report of a data set lists its files; in a folder without one all are strangers.
    """
    written = _written(folder / REPORT)
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            relative = Path(place, name).relative_to(folder).as_posix()
            if relative not in written:
                return relative
    return None


def _written(report: Path) -> frozenset[str]:
    try:
        told = orjson.loads(report.read_bytes())
        is_ours = told["format"] == REPORT_FORMAT
        return frozenset({REPORT, CARD, *told["files"]}) if is_ours else frozenset()
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return frozenset()  # it is no report of ours, whatever its name


def _sync(folder: Path) -> None:
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            path.chmod(0o600)
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        sync_folder(Path(place))


def _move_folder(beside: Path, out: Path) -> None:
    """Put a folder in the place of another; the old one goes only when the new one stands."""
    old = _set_aside(out)
    had = out.is_dir()
    if had:
        out.rename(old)
    try:
        beside.rename(out)
    except OSError:
        if had:
            old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _set_aside(out: Path) -> Path:
    """Return under which name a data set waits until the new one stands in its place."""
    return out.with_name(f".{out.name}.annotator-before")


def _put_back(out: Path) -> None:
    """Mend what a kill between two moves left: the old data set stands in its place again."""
    old = _set_aside(out)
    if old.is_dir():
        if out.exists():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.rename(out)
