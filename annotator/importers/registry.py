"""The formats that articles can come in, one line each, and those of plug-ins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

from annotator.importers import (
    brat,
    conll,
    delimited,
    docbin,
    doccano,
    html,
    iob2,
    jsonl,
    label_studio,
    markdown,
    pdf,
    prodigy,
    text,
    uima_cas,
    word,
)
from annotator.importers.columns import Preview
from annotator.importers.drafts import Options, Problem, Read
from annotator.importers.inventory import Inventory
from annotator.importers.lines import count_lines
from annotator.model.errors import SourceError
from annotator.model.words import said

GROUP: Final = "annotator.importers"
"""The group of entry points in which a package offers an :class:`Importer`."""


def one(path: Path) -> int | None:  # noqa: ARG001 - every importer counts by path
    """Return that the file is one article."""
    return 1


def unknown(path: Path) -> int | None:  # noqa: ARG001
    """Return that nobody knows how many articles the file has before it is read."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """A format: its name, what it is in one line, its suffixes, and what reads its files.

    ``read`` yields drafts and problems and raises SourceError for a file that
    cannot be read at all. ``count`` tells about how many articles a file has,
    for progress. ``preview`` is there when columns can be mapped. Of the
    formats that share a suffix, the first whose ``detects`` knows a file takes
    it; one without ``detects`` takes what is left. ``inventory`` is there when
    files carry another program's labels. ``apart`` has files read in a process
    of their own: what reads them may crash, hang or take all memory.
    """

    name: str
    description: str
    suffixes: tuple[str, ...]
    read: Callable[[Path, Options], Read]
    count: Callable[[Path], int | None] = one
    preview: Callable[[Path], Preview] | None = None
    detects: Callable[[Path], bool] | None = None
    inventory: Callable[[Path], Inventory] | None = None
    apart: bool = False


IMPORTERS: Final = (
    Importer(
        name="text",
        description=said("plain text, one article a file"),
        suffixes=(".txt", ".text"),
        read=text.read,
    ),
    Importer(
        name="markdown",
        description=said("Markdown, one article a file, metadata from front matter"),
        suffixes=(".md", ".markdown"),
        read=markdown.read,
    ),
    Importer(
        name="html",
        description=said("saved web pages: the article's text, title, date and author"),
        suffixes=(".html", ".htm", ".xhtml", ".mhtml", ".mht"),
        read=html.read,
        apart=True,
    ),
    Importer(
        name="pdf",
        description=said("PDF documents with text, one article a file"),
        suffixes=(".pdf",),
        read=pdf.read,
        apart=True,
    ),
    Importer(
        name="docx",
        description=said("Word documents, one article a file"),
        suffixes=(".docx",),
        read=word.read,
        apart=True,
    ),
    Importer(
        name="jsonl",
        description=said("JSON lines: native ones with annotations, or any with a column of text"),
        suffixes=(".jsonl", ".ndjson"),
        read=jsonl.read,
        count=count_lines,
        preview=jsonl.preview,
    ),
    Importer(
        name="doccano",
        description=said("doccano: JSON lines with labels or entities and relations"),
        suffixes=(".jsonl", ".ndjson", ".json1"),
        read=doccano.read,
        count=count_lines,
        detects=doccano.detects,
        inventory=doccano.labels_of,
    ),
    Importer(
        name="prodigy",
        description=said("Prodigy: tasks with spans and relations, answered or not"),
        suffixes=(".jsonl", ".ndjson"),
        read=prodigy.read,
        count=count_lines,
        detects=prodigy.detects,
        inventory=prodigy.labels_of,
    ),
    Importer(
        name="iob2",
        description=said("token classification: tokens with IOB1, IOB2 or BIOES tags, JSON lines"),
        suffixes=(".jsonl", ".ndjson"),
        read=iob2.read,
        count=count_lines,
        detects=iob2.detects,
        inventory=iob2.labels_of,
    ),
    Importer(
        name="conll",
        description=said("CoNLL columns: a token and its IOB1, IOB2 or BIOES tag a line"),
        suffixes=(".conll", ".iob", ".iob2", ".bio"),
        read=conll.read,
        count=unknown,
        inventory=conll.labels_of,
    ),
    Importer(
        name="brat",
        description=said("brat: annotations (.ann) with the text (.txt) beside them"),
        suffixes=(".ann",),
        read=brat.read,
        inventory=brat.labels_of,
    ),
    Importer(
        name="uima-cas",
        description=said("UIMA CAS of INCEpTION and others: XMI with its TypeSystem.xml, or JSON"),
        suffixes=(".xmi", ".json"),
        read=uima_cas.read,
        apart=True,
        detects=lambda path: path.suffix.lower() == ".xmi" or uima_cas.detects(path),
        inventory=uima_cas.labels_of,
    ),
    Importer(
        name="label-studio",
        description=said("Label Studio: tasks with annotations and predictions, or JSON-MIN"),
        suffixes=(".json",),
        read=label_studio.read,
        count=unknown,
        detects=label_studio.detects,
        inventory=label_studio.labels_of,
    ),
    Importer(
        name="spacy",
        description=said("spaCy: documents (DocBin) with spans under “sc”, or entities"),
        suffixes=(".spacy",),
        read=docbin.read,
        count=unknown,
        inventory=docbin.labels_of,
    ),
    Importer(
        name="csv",
        description=said("a table with commas, semicolons or bars, one article a row"),
        suffixes=(".csv",),
        read=delimited.read,
        count=unknown,
        preview=delimited.preview,
    ),
    Importer(
        name="tsv",
        description=said("a table with tabs, one article a row"),
        suffixes=(".tsv", ".tab"),
        read=delimited.read,
        count=unknown,
        preview=delimited.preview,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """All importers by name, and the plug-ins that could not be loaded."""

    by_name: Mapping[str, Importer]
    problems: tuple[Problem, ...]

    def for_file(self, path: Path) -> Importer | None:
        """Return the importer whose suffix the file has, in whatever case."""
        suffix = path.suffix.lower()
        fitting = [i for i in self.by_name.values() if suffix in i.suffixes]
        for importer in fitting:
            if importer.detects is not None and _knows(importer.detects, path):
                return importer
        return next((i for i in fitting if i.detects is None), None)


def _knows(detects: Callable[[Path], bool], path: Path) -> bool:
    try:
        return detects(path)
    except OSError:
        return False  # whoever reads it will say why it cannot be read


@cache
def registry() -> Registry:
    """Return the formats of the program and of the packages installed beside it."""
    by_name = {importer.name: importer for importer in IMPORTERS}
    problems = []
    for point in entry_points(group=GROUP):
        where = said("plug-in {name}", name=point.name)
        try:
            found = point.load()
        except Exception as error:  # whatever a plug-in does, ours go on
            problems.append(
                Problem(where=where, reason=said("it cannot be loaded: {error}", error=error))
            )
            continue
        if not isinstance(found, Importer):
            problems.append(Problem(where=where, reason=said("it is not an Importer")))
        elif found.name in by_name:
            problems.append(
                Problem(
                    where=where, reason=said("the name “{name}” is taken already", name=found.name)
                )
            )
        else:
            by_name[found.name] = found
    return Registry(by_name=by_name, problems=tuple(problems))


def preview(path: Path) -> Preview:
    """Return the columns, first rows and guessed mapping of a CSV, TSV or JSONL file.

    Raises:
        SourceError: when the file cannot be read, or is none with columns.
    """
    importer = registry().for_file(path)
    if importer is None or importer.preview is None:
        raise SourceError(said("{path}: files of this kind have no columns", path=path))
    try:
        return importer.preview(path)
    except SourceError as error:
        raise SourceError(said("{path}: {error}", path=path, error=error)) from error
