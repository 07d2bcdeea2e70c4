"""On which side each article is: without leakage, and for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from annotator.exporters.splits.candidate import Candidate
from annotator.exporters.splits.copies import among, clusters_of, leaking
from annotator.exporters.splits.newcomers import NO_PLACE, Known, Open, new_sides
from annotator.exporters.splits.plan import SplitPlan
from annotator.model.change import Entity
from annotator.model.ids import ArticleId
from annotator.model.words import said
from annotator.store.project import Project
from annotator.store.splits import keep_sides, kept_sides
from annotator.text.body import body
from annotator.text.near_duplicates import near_copies

LINKS: Final = said("they are near-copies of articles that are on another side")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The part of each article; why others are in none; which are near-copies of each other.

    ``kept`` tells whether the project remembers it.
    """

    part_of: Mapping[str, str]
    left_out: Mapping[str, str] = field(default_factory=dict)
    clusters: tuple[tuple[str, ...], ...] = ()
    kept: bool = True


def assign(
    project: Project,
    candidates: Iterable[Candidate],
    plan: SplitPlan,
    stop_if_cancelled: Callable[[], None] = lambda: None,
) -> Assignment:
    """Return the part of each candidate, and keep it in the project.

    An article that was ever on a side of this plan stays there, whatever came
    since. Near-copies are on one side, and so are they with those that an
    earlier data set had and this one has not. One that is a copy of articles on
    two sides, which only happens when those were kept before it came, is left
    out. Memory holds some 20 kilobytes an article, and no text.

    ``stop_if_cancelled`` is called for each article that is looked at beside
    the candidates, and may raise.

    Raises:
        ProjectError: when the project could not be written.
    """
    known: dict[str, Known] = {}
    kept = kept_sides(project, str(plan))
    chosen = _noted(candidates, known)
    others = _others(project, kept, known, stop_if_cancelled)
    pairs = list(near_copies(chain(chosen, others), lambda article: _body(project, article)))
    asked = {article for article in known if known[article].asked}
    kept = {article: part for article, part in kept.items() if article in known}
    sides = {**kept, **new_sides(Open(known=known, pairs=pairs, plan=plan, kept=kept))}
    left_out = {article: NO_PLACE[plan.by] for article in asked if article not in sides}
    for article in leaking(pairs, sides, kept):
        left_out[article] = LINKS
        del sides[article]
    sides = {article: part for article, part in sides.items() if article in asked}
    fresh = {article: part for article, part in sides.items() if article not in kept}
    return Assignment(
        part_of=sides,
        left_out={article: left_out[article] for article in sorted(asked & left_out.keys())},
        clusters=among(asked, clusters_of(pairs)),
        kept=keep_sides(project, str(plan), fresh),
    )


def _noted(candidates: Iterable[Candidate], known: dict[str, Known]) -> Iterable[tuple[str, str]]:
    """Pass the texts on, and note all else about each."""
    for candidate in candidates:
        known[candidate.article] = Known(
            article=candidate.article,
            source=candidate.source,
            published=candidate.published,
            labels=candidate.labels,
            asked=True,
        )
        yield candidate.article, candidate.body


def _others(
    project: Project,
    kept: Mapping[str, str],
    known: dict[str, Known],
    stop_if_cancelled: Callable[[], None],
) -> Iterable[tuple[str, str]]:
    """Note the articles with a side that are no candidates, once these are noted.

    They matter only when there are candidates that have none yet.
    """
    if known.keys() <= kept.keys():
        return
    for article in sorted(project.known_ids(Entity.ARTICLE, kept.keys() - known.keys())):
        stop_if_cancelled()
        meta = project.article(ArticleId(article)).meta
        known[article] = Known(
            article=article, source=meta.source, published=meta.published, labels={}, asked=False
        )
        yield article, _body(project, article)


def _body(project: Project, article: str) -> str:
    id_ = ArticleId(article)
    return body(project.text(id_), project.article(id_).furniture)
