"""Which files an import is about: those named, and those in the folders named."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.importers.drafts import Problem
from annotator.importers.registry import Importer, Registry
from annotator.model.errors import SourceError
from annotator.model.words import said
from annotator.store.raw_reading import is_open

AUTO: Final = "auto"
REPORT: Final = "report.json"
_DESCRIBING: Final = (REPORT, "README.md")
"""What stands in the folder of a data set of our own, and is none of its articles."""
_SAVE_AS_WORD: Final = said(
    "documents of this kind are not read; save it as .docx, PDF or plain text"
)
_OTHERS: Final = {
    **dict.fromkeys((".doc", ".dot", ".odt", ".rtf", ".pages", ".wpd", ".epub"), _SAVE_AS_WORD),
    **dict.fromkeys(
        (".xls", ".xlsx", ".ods", ".numbers"),
        said("tables of this kind are not read; save it as CSV (UTF-8)"),
    ),
    ".webarchive": said("pages saved so are not read; save the page as HTML, or copy its text"),
}
_PARTS: Final = ("_files", "-Dateien", "_fichiers", "_archivos", "_file")
"""How browsers of some languages call the folder with the parts of a saved page."""
_PAGES: Final = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file to read, what reads it, and how origins call it (relative to the folder named)."""

    path: Path
    name: str
    importer: Importer


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The files to read, the problems met on the way, and the files of unknown kind."""

    files: tuple[SourceFile, ...]
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...]


def find(sources: Iterable[Path], known: Registry, format_name: str = AUTO) -> Found:
    """Return what is to be read; folders are walked in the order of names, hidden files skipped.

    The parts that a browser saves beside a page, and the card and report of a
    data set of our own, are no articles; nor is a text beside its annotations.
    A format that was chosen takes of a folder the files with its suffixes, and
    all where there are none.

    Raises:
        SourceError: when there is no such format.
    """
    chosen = _chosen(known, format_name)
    files: list[SourceFile] = []
    problems: list[Problem] = []
    left_out: list[str] = []
    for source in sources:
        if source.is_dir():
            paths = _walk(source, problems, chosen)
            for path, importer in _each(paths, known, chosen):
                name = _called(path.relative_to(source))
                if importer is None or is_open(path):
                    left_out.append(str(path))
                else:
                    files.append(SourceFile(path=path, name=name, importer=importer))
        elif found := _named(source, known, chosen, problems):
            files.append(found)
    return Found(files=tuple(files), problems=tuple(problems), left_out=tuple(left_out))


def _called(path: Path) -> str:
    """Return how an origin calls a file; a byte of its name that is no UTF-8 is U+FFFD there."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _each(
    paths: Iterable[Path], known: Registry, chosen: Importer | None
) -> Iterator[tuple[Path, Importer | None]]:
    """Yield each file of a folder with what reads it, or None where nothing does."""
    if chosen is None:
        yield from ((path, known.for_file(path)) for path in paths)
        return
    found = list(paths)
    fitting = {path for path in found if path.suffix.lower() in chosen.suffixes} or set(found)
    yield from ((path, chosen if path in fitting else None) for path in found)


def _chosen(known: Registry, format_name: str) -> Importer | None:
    if format_name == AUTO:
        return None
    if format_name not in known.by_name:
        names = ", ".join([AUTO, *known.by_name])
        raise SourceError(
            said(
                "There is no format “{name}” to import. There are: {names}.",
                name=format_name,
                names=names,
            )
        )
    return known.by_name[format_name]


def _named(
    path: Path, known: Registry, chosen: Importer | None, problems: list[Problem]
) -> SourceFile | None:
    importer = chosen or known.for_file(path)
    if not path.is_file():
        reason = said("it is not a file") if path.exists() else said("it is not there")
        problems.append(Problem(where=str(path), reason=reason))
    elif is_open(path):
        reason = said("it is the project that is open; it holds articles, and is none itself")
        problems.append(Problem(where=str(path), reason=reason))
    elif importer is None:
        reason = _OTHERS.get(path.suffix.lower()) or (
            said(
                "its suffix says nothing; name its format (--format) from: {names}",
                names=", ".join(known.by_name),
            )
        )
        problems.append(Problem(where=str(path), reason=reason))
    else:
        return SourceFile(path=path, name=_called(Path(path.name)), importer=importer)
    return None


def _walk(folder: Path, problems: list[Problem], chosen: Importer | None) -> Iterator[Path]:
    def note(error: OSError) -> None:
        reason = said("it cannot be read: {why}", why=error.strerror or error)
        problems.append(Problem(where=str(error.filename), reason=reason))

    for place, folders, names in os.walk(folder, onerror=note):
        beside = set(names)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _is_page(name, beside)
        )
        ours = _DESCRIBING if REPORT in beside and _is_report(Path(place, REPORT)) else ()
        for name in sorted(beside.difference(ours)):
            path = Path(place, name)
            is_text = path.suffix == ".txt" and (chosen is None or ".txt" not in chosen.suffixes)
            if is_text and f"{path.stem}.ann" in beside:
                continue  # brat's annotations bring their text along
            if not name.startswith(".") and path.is_file():
                yield path


def _is_page(folder: str, beside: set[str]) -> bool:
    """Return whether a folder holds the parts of a page that a browser saved beside it."""
    page = next((folder.removesuffix(end) for end in _PARTS if folder.endswith(end)), None)
    return page is not None and any(f"{page}{suffix}" in beside for suffix in _PAGES)


def _is_report(path: Path) -> bool:
    """Return whether a file is what this program writes beside a data set."""
    with path.open("rb") as file:
        return b"annotator-report/" in file.read(200)
