"""What lists and counts show of a project, without reading a text."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.model.ids import ArticleId
from annotator.model.status import Status
from annotator.model.suggestion import source_of


class Sort(StrEnum):
    """By what the queue is ordered."""

    IMPORTED = "imported"
    TITLE = "title"
    PUBLISHED = "published"
    STATUS = "status"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """Which articles the queue shows, and in which order.

    ``text`` is looked for in title, source and author; no ``statuses`` means all.
    """

    text: str = ""
    statuses: frozenset[Status] = frozenset()
    flagged: bool | None = None
    label: str | None = None
    sort: Sort = Sort.IMPORTED
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """What the queue shows of one article."""

    number: int
    id: ArticleId
    title: str
    source: str | None
    published: str | None
    status: Status
    flag: bool
    spans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many articles there are, and how many one annotator has in which state."""

    total: int
    done: int
    skipped: int
    in_progress: int
    by_annotator: Mapping[str, int]


_ORDER: Final = {
    Sort.IMPORTED: "article.id",
    Sort.TITLE: "article.title COLLATE NOCASE {d}, article.id",
    Sort.PUBLISHED: "article.published {d}, article.id",
    Sort.STATUS: "coalesce(status.status, 'new') {d}, article.id",
}
_JOIN: Final = (
    "article LEFT JOIN status ON status.article = article.id AND status.annotator = :annotator"
)


_WORDS: Final = 64
_LONGEST: Final = 1_000
"""Words that are looked for, and code points of each: SQLite refuses endless conditions, which
come from an article that somebody pastes into the filter."""


def queue(connection: sqlite3.Connection, annotator: str, view: QueueView) -> Sequence[int]:
    """Return the numbers of the articles that the view shows, in its order."""
    conditions = ["1"]
    values: dict[str, object] = {"annotator": annotator}
    for place, word in enumerate([*dict.fromkeys(view.text.split())][:_WORDS]):
        conditions.append(
            f"(article.title || ' ' || coalesce(article.source, '') || ' ' || "
            f"coalesce(article.author, '')) LIKE :word{place} ESCAPE '\\'"
        )
        values[f"word{place}"] = f"%{_literal(word[:_LONGEST])}%"
    if view.statuses:
        marks = ", ".join(f":status{place}" for place in range(len(view.statuses)))
        conditions.append(f"coalesce(status.status, 'new') IN ({marks})")
        values |= {f"status{n}": s.value for n, s in enumerate(sorted(view.statuses))}
    if view.flagged is not None:
        conditions.append("coalesce(status.flag, 0) = :flag")
        values["flag"] = int(view.flagged)
    if view.label is not None:
        conditions.append(
            "EXISTS (SELECT 1 FROM span WHERE span.label = :label "
            "AND span.article = article.id AND span.annotator = :annotator)"
        )
        values["label"] = view.label
    direction = "DESC" if view.descending else "ASC"
    order = _ORDER[view.sort].format(d=direction)
    if view.sort is Sort.IMPORTED:
        order += f" {direction}"
    rows = connection.execute(
        f"SELECT article.number FROM {_JOIN} WHERE {' AND '.join(conditions)} ORDER BY {order}",
        values,
    )
    return array("q", (row[0] for row in rows))


def _literal(word: str) -> str:
    # SQLite takes no half of a pair of surrogates; no title has one.
    word = word.encode("utf-8", "replace").decode()
    for sign in "\\%_":
        word = word.replace(sign, "\\" + sign)
    return word


def queue_rows(
    connection: sqlite3.Connection, annotator: str, numbers: Sequence[int]
) -> list[QueueRow]:
    """Return what a list shows of these articles, in the order given."""
    marks = ", ".join(str(int(number)) for number in numbers)
    rows = connection.execute(
        "SELECT article.number, article.id, title, source, published, "
        "coalesce(status.status, 'new'), coalesce(status.flag, 0), "
        "(SELECT count(*) FROM span WHERE span.article = article.id "
        f"AND span.annotator = :annotator) FROM {_JOIN} WHERE article.number IN ({marks})",
        {"annotator": annotator},
    )
    found = {
        row[0]: QueueRow(
            number=row[0],
            id=ArticleId(row[1]),
            title=row[2],
            source=row[3],
            published=row[4],
            status=Status(row[5]),
            flag=bool(row[6]),
            spans=row[7],
        )
        for row in rows
    }
    return [found[number] for number in numbers if number in found]


def progress(connection: sqlite3.Connection, annotator: str) -> Progress:
    """Return how many articles stand where."""
    total = connection.execute("SELECT count(*) FROM article").fetchone()[0]
    own: dict[str, int] = {}
    done: dict[str, int] = {}
    for name, status, count in connection.execute(
        "SELECT annotator, status, count(*) FROM status GROUP BY annotator, status ORDER BY 1"
    ):
        if name == annotator:
            own[status] = count
        if status == Status.DONE and source_of(name) is None:
            done[name] = count
    return Progress(
        total=total,
        done=own.get(Status.DONE, 0),
        skipped=own.get(Status.SKIPPED, 0),
        in_progress=own.get(Status.IN_PROGRESS, 0),
        by_annotator=done,
    )


def label_counts(connection: sqlite3.Connection, annotator: str) -> dict[str, int]:
    """Return the number of spans of each label in one layer."""
    rows = connection.execute(
        "SELECT label, count(*) FROM span WHERE annotator = ? GROUP BY label ORDER BY label",
        (annotator,),
    )
    return dict(rows.fetchall())
