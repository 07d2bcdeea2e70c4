"""Which of the files to import are tables whose columns a person has to name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.importers import reader_process
from annotator.importers.apart import Apart
from annotator.importers.columns import Preview, candidates
from annotator.importers.foreign import Unit
from annotator.importers.inventory import Inventory
from annotator.importers.registry import registry
from annotator.importers.sources import SourceFile, find
from annotator.model.errors import SourceError
from annotator.model.scheme import Scheme
from annotator.ui.tasks import Cancelled, Stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The files that have the same columns, with what the first of them holds."""

    preview: Preview
    paths: tuple[Path, ...]

    @property
    def is_certain(self) -> bool:
        """Return whether exactly one column has a usual name for the text."""
        return len(candidates("text", self.preview.columns)) == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """All that is to be imported, and the tables in it."""

    sources: tuple[Path, ...]
    files: tuple[Path, ...]
    tables: tuple[Table, ...]
    labels: Mapping[str, int] = field(default_factory=dict)
    """Labels of other programs that the scheme does not have, and how often they stand there."""
    relations: Mapping[str, int] = field(default_factory=dict)
    """The same for types of relations."""
    foreign: tuple[Path, ...] = ()
    """The files that have labels of other programs, known or not."""
    asking: tuple[Path, ...] = ()
    """Those of them that do not prove what their offsets count."""

    @property
    def open_questions(self) -> tuple[Table, ...]:
        """Return the tables whose columns are not certain."""
        return tuple(table for table in self.tables if not table.is_certain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What names of another program are called here, and the model whose predictions they are.

    ``unit`` is what offsets count in the files that do not prove it, if anybody knows.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    relations: Mapping[str, str] = field(default_factory=dict)
    suggestions: str = ""
    unit: Unit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Sources that are imported with one mapping of columns."""

    sources: tuple[Path, ...]
    mapping: Mapping[str, str] | None = None
    names: Names = field(default_factory=Names)


def look(sources: Iterable[Path], cancelled: Cancelled, scheme: Scheme) -> Look:
    """Read the heads of all tables among the sources; folders are walked.

    Files of other programs are read for the labels that the scheme does not have.

    What cannot be read is left to the import, which names it with its reason.

    Raises:
        Stopped: when ``cancelled()`` became true.
    """
    sources = tuple(sources)
    by_columns: dict[tuple[str, ...], tuple[Preview, list[Path]]] = {}
    labels: Counter[str] = Counter()
    relations: Counter[str] = Counter()
    foreign: list[Path] = []
    asking: list[Path] = []
    files = find(sources, registry()).files
    for file in files:
        if cancelled():
            raise Stopped
        held = _held(file, cancelled)
        if held is not None:
            labels.update(_unknown(held.labels, (label.name for label in scheme.labels)))
            relations.update(_unknown(held.relations, (r.name for r in scheme.relations)))
            if held.labels:
                foreign.append(file.path)
            if held.asks_unit:
                asking.append(file.path)
        if file.importer.preview is None:
            continue
        try:
            seen = file.importer.preview(file.path)
        except (SourceError, OSError):
            continue
        if seen.columns:
            by_columns.setdefault(seen.columns, (seen, []))[1].append(file.path)
    return Look(
        sources=sources,
        files=tuple(file.path for file in files),
        tables=tuple(
            Table(preview=seen, paths=tuple(paths)) for seen, paths in by_columns.values()
        ),
        labels=dict(labels.most_common()),
        relations=dict(relations.most_common()),
        foreign=tuple(foreign),
        asking=tuple(asking),
    )


def _held(file: SourceFile, cancelled: Cancelled) -> Inventory | None:
    """Return which labels a file has, if it is of a kind that has any and can be read."""
    if file.importer.inventory is None:
        return None
    try:
        with Apart(cancelled) as apart:
            return apart.inventory(file.importer, file.path)
    except reader_process.Cancelled as error:
        raise Stopped from error
    except (SourceError, OSError):
        return None


def _unknown(counts: Mapping[str, int], names: Iterable[str]) -> dict[str, int]:
    known = {name.casefold() for name in names}
    return {name: count for name, count in counts.items() if name.casefold() not in known}


def batches(
    seen: Look,
    mappings: Mapping[tuple[str, ...], Mapping[str, str]],
    names: Names | None = None,
) -> list[Batch]:
    """Return what to import with which mapping, all with the same names of other programs.

    Only files that do not prove what their offsets count are told it: of the
    others it may not be true.
    """
    if names is None:
        return _by_mapping(seen, mappings)
    if names.unit is None or set(seen.asking) == set(seen.files):
        return [replace(batch, names=names) for batch in _by_mapping(seen, mappings)]
    others = tuple(path for path in seen.files if path not in seen.asking)
    unknown = tuple(path for path in seen.sources if path.is_file() and path not in seen.files)
    rest = replace(seen, sources=(*others, *unknown), files=others)
    proved = replace(names, unit=None)
    return [
        *(replace(batch, names=proved) for batch in _by_mapping(rest, mappings)),
        Batch(sources=seen.asking, names=names),
    ]


def _by_mapping(seen: Look, mappings: Mapping[tuple[str, ...], Mapping[str, str]]) -> list[Batch]:
    """Return what to import with which mapping; ``mappings`` has those told, by columns.

    As long as one mapping will do, it is one batch with the sources as they
    were named, so that origins keep the folders.
    """
    told = [table for table in seen.tables if table.preview.columns in mappings]
    if not told:
        return [Batch(sources=seen.sources)]
    if len(seen.tables) == 1:
        return [Batch(sources=seen.sources, mapping=mappings[told[0].preview.columns])]
    apart = {path for table in told for path in table.paths}
    rest = tuple(path for path in seen.files if path not in apart)
    unknown = tuple(path for path in seen.sources if path.is_file() and path not in seen.files)
    first = [Batch(sources=(*rest, *unknown))] if rest or unknown else []
    return [
        *first,
        *(Batch(sources=t.paths, mapping=mappings[t.preview.columns]) for t in told),
    ]
