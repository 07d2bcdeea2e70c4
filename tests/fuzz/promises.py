"""What every importer promises for whatever bytes: the check that fuzzing repeats."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from annotator.importers import wire
from annotator.importers.drafts import Draft, Options, Problem
from annotator.importers.intake import Intake
from annotator.importers.registry import Importer, registry
from annotator.importers.report import Tally
from annotator.model.errors import SourceError
from annotator.resources import load_scheme
from annotator.store import Project, create

KEPT = Path(__file__).parent / "kept"
BROKEN = Path(__file__).parents[1] / "importers" / "broken"
_TEXT = "Mayor Ida Falk said on Monday that the toll must go. 😀\nThe union called it unfair."
_INPUTS = 300
"""How many inputs one project takes, so that it never grows large."""


class Promises:
    """Gives inputs to one importer and to a project behind it; use it with ``with``."""

    def __init__(self, format_name: str) -> None:
        """Prepare a folder and what stands beside the input there."""
        self.importer: Importer = registry().by_name[format_name]
        self._open = ExitStack()
        memory = Path("/dev/shm")
        self._folder = Path(
            self._open.enter_context(
                tempfile.TemporaryDirectory(
                    prefix="annotator-fuzz-", dir=memory if memory.is_dir() else None
                )
            )
        )
        shutil.copy(KEPT / "uima-cas" / "TypeSystem.xml", self._folder)
        Path(self._folder, "input.txt").write_text(_TEXT, encoding="utf-8")
        self._count = 0
        self._project: Project | None = None

    def __enter__(self) -> Promises:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing behind."""
        if self._project is not None:
            self._project.close()
        self._open.close()

    def keep(self, data: bytes) -> int:
        """Read and import an input, and return how many articles it gave.

        Raises:
            Exception: of any other kind than the importer promises, or from the project.
        """
        path = self._folder / f"input{_suffix(self.importer, data)}"
        path.write_bytes(data)
        try:
            self._look(path)
            tally = Tally()
            intake = Intake(self._fresh_project(), tally)
            for found in self._read(path):
                assert isinstance(found, Draft | Problem)
                _comes_over(found)
                if isinstance(found, Draft):
                    intake.take(found)
            intake.flush()
            return len(tally.added) + len(tally.annotated) + len(tally.duplicates)
        finally:
            path.unlink()
            if path.name == "input.txt":
                path.write_text(_TEXT, encoding="utf-8")

    def _look(self, path: Path) -> None:
        """Do what is done with a file before it is imported."""
        try:
            self.importer.count(path)
            if self.importer.detects is not None:
                self.importer.detects(path)
            if self.importer.preview is not None:
                self.importer.preview(path)
            if self.importer.inventory is not None:
                self.importer.inventory(path)
        except (SourceError, RecursionError):
            pass

    def _read(self, path: Path) -> Iterator[Draft | Problem]:
        try:
            yield from self.importer.read(path, Options(name=path.name))
        except (SourceError, RecursionError):
            return

    def _fresh_project(self) -> Project:
        if self._project is not None and self._count % _INPUTS == 0:
            self._project.close()
            self._project = None
        if self._project is None:
            path = self._folder / f"{self._count}.annot"
            for old in self._folder.glob("*.annot"):
                old.unlink()
            self._project = create(path, load_scheme(), annotator="ada")
        self._count += 1
        return self._project


def seeds(format_name: str) -> list[Path]:
    """Return the files of a format that the tests have: broken ones, and kept inputs."""
    folder = "native" if format_name == "jsonl" else format_name
    both = [BROKEN / folder, BROKEN / format_name, KEPT / format_name]
    return sorted({path for one in both for path in one.glob("*") if _is_seed(path)})


def _is_seed(path: Path) -> bool:
    return path.is_file() and path.name not in ("expected.json", "TypeSystem.xml")


def _suffix(importer: Importer, data: bytes) -> str:
    head = data[:400].lstrip()
    if importer.name == "html" and (b"MIME-Version" in head or head.startswith(b"From:")):
        return ".mhtml"
    if importer.name == "uima-cas" and head.startswith(b"{"):
        return ".json"
    return importer.suffixes[0]


def _comes_over(found: Draft | Problem) -> None:
    """See that the process that reads such files could hand it over."""
    stream = io.BytesIO()
    wire.send(stream, wire.frame(found))
    stream.seek(0)
    assert wire.receive(stream) == found
