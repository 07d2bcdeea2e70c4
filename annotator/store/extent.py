"""How much of a project a choice of layers, statuses and articles takes in, read from no text."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from annotator.model.status import Status
from annotator.store.project import Project
from annotator.store.projection import IS_PERSON
from annotator.store.search import quoted

_WANTED: Final = f"""
WITH wanted AS (
  SELECT id FROM article
  WHERE (:sources = '[]' OR source IN (SELECT value FROM json_each(:sources)))
    AND (:since IS NULL OR substr(published, 1, length(:since)) >= :since)
    AND (:until IS NULL OR substr(published, 1, length(:until)) <= :until)
    AND (:query IS NULL OR number IN (
      SELECT rowid FROM article_search WHERE article_search MATCH :query))
), layer AS (
  SELECT article, annotator FROM span UNION SELECT article, annotator FROM relation
  UNION SELECT article, annotator FROM status
), standing AS (
  SELECT layer.article, layer.annotator, coalesce(status.status, 'new') AS status
  FROM layer LEFT JOIN status
    ON status.article = layer.article AND status.annotator = layer.annotator
  WHERE iif(:layer IS NULL, {IS_PERSON.replace("annotator", "layer.annotator")},
            layer.annotator = :layer)
)
"""
_SPANS: Final = """
  (SELECT count(*) FROM span
   WHERE span.article = standing.article AND span.annotator = standing.annotator
     AND (:labels = '[]' OR span.label IN (SELECT value FROM json_each(:labels))))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """The number of articles, and of spans in the layers chosen."""

    articles: int
    spans: int


def extent(
    project: Project,
    *,
    layer: str | None = None,
    statuses: Collection[Status] = (),
    labels: Collection[str] = (),
    sources: Collection[str] = (),
    since: str | None = None,
    until: str | None = None,
    query: str = "",
) -> Extent:
    """Count what a data set of this choice holds; nothing chosen means all.

    An article that nobody has touched is new. What models suggest counts only
    when their layer is asked for.
    """
    values: dict[str, Any] = {
        "layer": layer,
        "labels": json.dumps(sorted(labels)),
        "sources": json.dumps(sorted(sources)),
        "since": since,
        "until": until,
        "query": (quoted(query) or '""') if query else None,
    }
    # Statuses are words of the program's own, so they may stand in the statement.
    chosen = ", ".join(f"'{status.value}'" for status in sorted(statuses or Status))
    articles, spans = project.select(
        f"{_WANTED} SELECT count(DISTINCT article), coalesce(sum({_SPANS}), 0) FROM standing "
        f"WHERE status IN ({chosen}) AND article IN (SELECT id FROM wanted)",
        values,
    )[0]
    if Status.NEW in (statuses or Status):
        articles += project.select(
            f"{_WANTED} SELECT count(*) FROM wanted WHERE id NOT IN (SELECT article FROM standing)",
            values,
        )[0][0]
    if not statuses:  # nothing is asked of a layer, so an article is in whether it has one or not
        articles = project.select(f"{_WANTED} SELECT count(*) FROM wanted", values)[0][0]
    return Extent(articles=articles, spans=spans)


def annotators(project: Project) -> list[str]:
    """Return everybody who has a span or a status in the project, by name; no model is somebody."""
    rows = project.select(
        f"SELECT DISTINCT annotator FROM span WHERE {IS_PERSON} UNION "
        f"SELECT DISTINCT annotator FROM status WHERE {IS_PERSON} ORDER BY 1"
    )
    return [row[0] for row in rows]


def sources(project: Project) -> list[str]:
    """Return where the articles of a project come from, by name."""
    rows = project.select("SELECT DISTINCT source FROM article WHERE source IS NOT NULL ORDER BY 1")
    return [row[0] for row in rows]
