"""On which side each article is: without leakage, and for good."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.exporters.splits.candidate import Candidate
from annotator.exporters.splits.plan import PARTS, SplitBy, SplitPlan
from annotator.exporters.splits.sides import Group, even_sides
from annotator.model.ids import ArticleId
from annotator.store.project import Project
from annotator.store.splits import keep_sides, kept_sides
from annotator.text.body import body
from annotator.text.near_duplicates import near_copies

LINKS: Final = "they are near-copies of articles that are on another side"
NO_DATE: Final = "they have no date, and the split goes by date"
NO_SOURCE: Final = "they have no source, and the split goes by source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The part of each article; why others are in none; which are near-copies of each other.

    ``kept`` tells whether the project remembers it.
    """

    part_of: Mapping[str, str]
    left_out: Mapping[str, str] = field(default_factory=dict)
    clusters: tuple[tuple[str, ...], ...] = ()
    kept: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """A candidate without its text."""

    article: str
    source: str | None
    published: str | None
    labels: Mapping[str, int]


def assign(project: Project, candidates: Iterable[Candidate], plan: SplitPlan) -> Assignment:
    """Return the part of each candidate, and keep it in the project.

    An article that was ever on a side of this plan stays there, whatever came
    since. Near-copies are on one side; one that is a copy of articles on two
    sides, which only happens when those were kept before it came, is left
    out. Memory holds some 15 kilobytes an article, and no text.

    Raises:
        ProjectError: when the project could not be written.
    """
    known: dict[str, _Known] = {}
    texts = _noted(candidates, known)
    pairs = list(near_copies(texts, lambda article: _body(project, article)))
    kept = {a: part for a, part in kept_sides(project, str(plan)).items() if a in known}
    sides = {**kept, **_NEW_SIDES[plan.by](_Open(known=known, pairs=pairs, plan=plan, kept=kept))}
    left_out = {article: _REASONS[plan.by] for article in known if article not in sides}
    for article in _leaking(pairs, sides, kept):
        left_out[article] = LINKS
        del sides[article]
    fresh = {article: part for article, part in sides.items() if article not in kept}
    return Assignment(
        part_of=sides,
        left_out=left_out,
        clusters=_clusters(pairs),
        kept=keep_sides(project, str(plan), fresh),
    )


_REASONS: Final = {SplitBy.CLUSTER: "", SplitBy.DATE: NO_DATE, SplitBy.SOURCE: NO_SOURCE}


def _noted(candidates: Iterable[Candidate], known: dict[str, _Known]) -> Iterable[tuple[str, str]]:
    """Pass the texts on, and note all else about each."""
    for candidate in candidates:
        known[candidate.article] = _Known(
            article=candidate.article,
            source=candidate.source,
            published=candidate.published,
            labels=candidate.labels,
        )
        yield candidate.article, candidate.body


def _body(project: Project, article: str) -> str:
    id_ = ArticleId(article)
    return body(project.text(id_), project.article(id_).furniture)


# Where articles go that were never on a side

_Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """What is to be decided: all candidates, the pairs of near-copies, and the sides so far."""

    known: Mapping[str, _Known]
    pairs: _Pairs
    plan: SplitPlan
    kept: Mapping[str, str]


def _by_cluster(open_: _Open) -> dict[str, str]:
    """Put new articles where their copies are, and new clusters where labels lack."""
    known, kept = open_.known, open_.kept
    new = {article for article in known if article not in kept}
    inside = [pair for pair in open_.pairs if new.issuperset(pair)]
    clusters = [*_clusters(inside)]
    clustered = {article for cluster in clusters for article in cluster}
    clusters += [(article,) for article in known if article in new - clustered]
    links = _links(open_.pairs, kept)
    sides: dict[str, str] = {}
    free: list[Group] = []
    taken = [(part, _group((article,), known)) for article, part in kept.items()]
    for cluster in sorted(clusters):
        votes = Counter(part for article in cluster for part in links.get(article, ()))
        if votes:
            part = max(votes, key=lambda p: (votes[p], -PARTS.index(p)))
            sides |= dict.fromkeys(cluster, part)
            taken.append((part, _group(cluster, known)))
        else:
            free.append(_group(cluster, known))
    for group, part in zip(free, even_sides(free, open_.plan, taken), strict=True):
        sides |= dict.fromkeys(group.articles, part)
    return sides


def _by_date(open_: _Open) -> dict[str, str]:
    """Put the oldest into the first part; all of one day are on one side.

    Once there are articles with sides, new ones go by the days of those.
    """
    days = {a: known.published[:10] for a, known in open_.known.items() if known.published}
    last = _last_days(days, open_.plan, open_.kept)
    new = {article: day for article, day in days.items() if article not in open_.kept}
    return {article: _part_of_day(day, last, open_.plan) for article, day in new.items()}


def _last_days(days: Mapping[str, str], plan: SplitPlan, kept: Mapping[str, str]) -> dict[str, str]:
    """Return the last day of each part but the last."""
    if any(article in days for article in kept):
        last: dict[str, str] = {}
        for article, part in kept.items():
            if article in days:
                last[part] = max(last.get(part, ""), days[article])
        return last
    ordered = sorted(days.values())
    ends: dict[str, str] = {}
    share = 0
    for part in plan.parts[:-1]:
        share += plan.shares[part]
        count = round(len(ordered) * share / 100)
        if count:
            ends[part] = ordered[count - 1]
    return ends


def _part_of_day(day: str, last: Mapping[str, str], plan: SplitPlan) -> str:
    for part in plan.parts[:-1]:
        if day <= last.get(part, ""):
            return part
    return plan.parts[-1]


def _by_source(open_: _Open) -> dict[str, str]:
    """Put all articles of a source on one side: that of its first one, if it has one already."""
    known, kept = open_.known, open_.kept
    sources: dict[str, list[str]] = {}
    for article, candidate in known.items():
        if candidate.source:
            sources.setdefault(candidate.source, []).append(article)
    sides: dict[str, str] = {}
    free: list[Group] = []
    taken: list[tuple[str, Group]] = []
    for articles in sources.values():
        group = _group(tuple(articles), known)
        part = next((kept[article] for article in articles if article in kept), None)
        if part is None:
            free.append(group)
        else:
            taken.append((part, group))
            sides |= {article: part for article in articles if article not in kept}
    for group, part in zip(free, even_sides(free, open_.plan, taken), strict=True):
        sides |= dict.fromkeys(group.articles, part)
    return sides


_NEW_SIDES: Final = {
    SplitBy.CLUSTER: _by_cluster,
    SplitBy.DATE: _by_date,
    SplitBy.SOURCE: _by_source,
}


def _group(articles: tuple[str, ...], known: Mapping[str, _Known]) -> Group:
    labels = Counter[str]()
    for article in articles:
        labels.update(known[article].labels)
    return Group(articles=articles, labels=labels)


# Near-copies


def _links(pairs: _Pairs, kept: Mapping[str, str]) -> dict[str, list[str]]:
    """Return for each article the parts in which it has a copy that stays there."""
    links: dict[str, list[str]] = {}
    for one, other in pairs:
        for article, copy in ((one, other), (other, one)):
            if copy in kept:
                links.setdefault(article, []).append(kept[copy])
    return links


def _leaking(pairs: _Pairs, sides: Mapping[str, str], kept: Mapping[str, str]) -> set[str]:
    """Return articles without which no two near-copies are on two sides.

    One that was kept on its side goes last; of two alike the one in the later
    part goes, else the later one.
    """
    gone: set[str] = set()

    def standing(article: str) -> tuple[bool, int, str]:
        return (article not in kept, PARTS.index(sides[article]), article)

    for pair in sorted(pairs):
        if any(article not in sides or article in gone for article in pair):
            continue
        if sides[pair[0]] != sides[pair[1]]:
            gone.add(max(pair, key=standing))
    return gone


def _clusters(pairs: _Pairs) -> tuple[tuple[str, ...], ...]:
    """Return the articles that pairs lead from one to another, each cluster and all in order."""
    first: dict[str, str] = {}

    def root(article: str) -> str:
        first.setdefault(article, article)
        while first[article] != article:
            first[article] = first[first[article]]
            article = first[article]
        return article

    for one, other in pairs:
        low, high = sorted((root(one), root(other)))
        first[high] = low
    found: dict[str, list[str]] = {}
    for article in sorted(first):
        found.setdefault(root(article), []).append(article)
    return tuple(tuple(cluster) for _, cluster in sorted(found.items()))
