"""How much of a project a choice of layers and statuses takes in, without reading a text."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from annotator.model.status import Status
from annotator.store.project import Project

_STANDING: Final = """
WITH layer AS (
  SELECT article, annotator FROM span UNION SELECT article, annotator FROM status
), standing AS (
  SELECT layer.article, layer.annotator, coalesce(status.status, 'new') AS status
  FROM layer LEFT JOIN status
    ON status.article = layer.article AND status.annotator = layer.annotator
  WHERE :layer IS NULL OR layer.annotator = :layer
)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """The number of articles, and of spans in the layers chosen."""

    articles: int
    spans: int


def extent(
    project: Project, *, layer: str | None = None, statuses: Collection[Status] = ()
) -> Extent:
    """Count what a data set of this layer (None: all) and these statuses (none: all) holds.

    An article that nobody has touched is new.
    """
    values = {"layer": layer}
    if not statuses:
        articles = project.select("SELECT count(*) FROM article")[0][0]
        spans = project.select(
            "SELECT count(*) FROM span WHERE :layer IS NULL OR annotator = :layer", values
        )[0][0]
        return Extent(articles=articles, spans=spans)
    # Statuses are words of the program's own, so they may stand in the statement.
    chosen = ", ".join(f"'{status.value}'" for status in sorted(statuses))
    articles, spans = project.select(
        f"{_STANDING} SELECT count(DISTINCT article), coalesce(sum((SELECT count(*) FROM span "
        "WHERE span.article = standing.article AND span.annotator = standing.annotator)), 0) "
        f"FROM standing WHERE status IN ({chosen})",
        values,
    )[0]
    if Status.NEW in statuses:
        articles += project.select(
            f"{_STANDING} SELECT count(*) FROM article "
            "WHERE id NOT IN (SELECT article FROM standing)",
            values,
        )[0][0]
    return Extent(articles=articles, spans=spans)


def annotators(project: Project) -> list[str]:
    """Return everybody who has a span or a status in the project, by name."""
    rows = project.select(
        "SELECT DISTINCT annotator FROM span UNION SELECT DISTINCT annotator FROM status ORDER BY 1"
    )
    return [row[0] for row in rows]
