"""One statement as a row: who says, on which day, that he is for or against what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from annotator.model.ids import ArticleId, SpanId
from annotator.model.span import Fragment
from annotator.model.statement import Side
from annotator.model.status import Status


class Column(StrEnum):
    """What a table of statements shows, in its order."""

    ARTICLE = "article"
    DATE = "date"
    LABEL = "label"
    ACTOR = "actor"
    ORGANISATION = "organisation"
    CONCEPT = "concept"
    POLARITY = "polarity"
    SIDE = "side"
    TEXT = "text"
    TARGET = "target"
    SOURCE = "source"
    ANNOTATOR = "annotator"
    STATUS = "status"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An entry of a register, merges followed."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who makes a statement.

    ``entry`` is what the span at the far end refers to; without one the words
    of the span stand in quotation marks for the name. ``organisation`` is
    where the entry belonged on the day of the article.
    """

    span: SpanId
    quote: str
    entry: Named | None
    organisation: Named | None = None

    @property
    def name(self) -> str:
        """Return the name of the entry, or the words in quotation marks."""
        return self.entry.name if self.entry else f"“{self.quote}”"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a statement is about: a span with the entries that it refers to."""

    span: SpanId
    label: str
    quote: str
    entries: tuple[Named, ...]

    @property
    def name(self) -> str:
        """Return the names of the entries, or the words in quotation marks."""
        return "; ".join(entry.name for entry in self.entries) or f"“{self.quote}”"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """A statement with its article; positions are code points, ends exclusive.

    ``published`` is an ISO date. ``by_author`` tells that the author of the
    article speaks. ``key`` finds the row again as long as the
    project is open; it is no id and is not kept.
    """

    key: int
    span: SpanId
    article: ArticleId
    title: str
    published: str | None
    source: str | None
    annotator: str
    status: Status
    label: str
    fragments: tuple[Fragment, ...]
    quotes: tuple[str, ...]
    attributes: Mapping[str, Any]
    speakers: tuple[Speaker, ...]
    concepts: tuple[Named, ...]
    targets: tuple[Target, ...]
    polarity: str
    side: Side
    by_author: bool

    @property
    def start(self) -> int:
        """Return the start of the hull, in code points."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """Return the end of the hull, in code points, exclusive."""
        return self.fragments[-1].end

    @property
    def text(self) -> str:
        """Return the words of the statement, fragments joined by an ellipsis."""
        return " … ".join(self.quotes)

    @property
    def actors(self) -> tuple[str, ...]:
        """Return the names of who makes the statement, each once."""
        return tuple(dict.fromkeys(speaker.name for speaker in self.speakers))

    @property
    def organisations(self) -> tuple[str, ...]:
        """Return where those who make it belonged on the day of the article, each once."""
        found = (s.organisation.name for s in self.speakers if s.organisation)
        return tuple(dict.fromkeys(found))


_BETWEEN: Final = "; "
_AUTHOR: Final = "(author)"
_CELLS: Final[Mapping[Column, Callable[[StatementRow], str]]] = {
    Column.ARTICLE: lambda row: row.title,
    Column.DATE: lambda row: row.published or "",
    Column.LABEL: lambda row: row.label,
    Column.ACTOR: lambda row: _BETWEEN.join(row.actors) or (_AUTHOR if row.by_author else ""),
    Column.ORGANISATION: lambda row: _BETWEEN.join(row.organisations),
    Column.CONCEPT: lambda row: _BETWEEN.join(concept.name for concept in row.concepts),
    Column.POLARITY: lambda row: row.polarity,
    Column.SIDE: lambda row: row.side.value,
    Column.TEXT: lambda row: row.text,
    Column.TARGET: lambda row: _BETWEEN.join(target.name for target in row.targets),
    Column.SOURCE: lambda row: row.source or "",
    Column.ANNOTATOR: lambda row: row.annotator,
    Column.STATUS: lambda row: row.status.value,
}


def cell(row: StatementRow, column: Column) -> str:
    """Return what a column shows of a statement; several names stand with "; " between them."""
    return _CELLS[column](row)
