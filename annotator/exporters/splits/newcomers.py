"""Where articles go that were never on a side of a split."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from annotator.exporters.splits.copies import Pairs, clusters_of, links
from annotator.exporters.splits.plan import PARTS, SplitBy, SplitPlan
from annotator.exporters.splits.sides import Group, even_sides
from annotator.model.words import said

NO_PLACE: Final = {
    SplitBy.CLUSTER: "",
    SplitBy.DATE: said("they have no date, and the split goes by date"),
    SplitBy.SOURCE: said("they have no source, and the split goes by source"),
}
"""Why an article has no side, by what the split goes by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of an article beside its text."""

    article: str
    source: str | None
    published: str | None
    labels: Mapping[str, int]
    asked: bool
    """False: an earlier data set has it on a side, and this one has it not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """What is to be decided: all candidates, the pairs of near-copies, and the sides so far."""

    known: Mapping[str, Known]
    pairs: Pairs
    plan: SplitPlan
    kept: Mapping[str, str]


def new_sides(open_: Open) -> dict[str, str]:
    """Return the parts of articles that have none yet; some may have no place at all."""
    match open_.plan.by:
        case SplitBy.CLUSTER:
            return _by_cluster(open_)
        case SplitBy.DATE:
            return _by_date(open_)
        case SplitBy.SOURCE:
            return _by_source(open_)


def _by_cluster(open_: Open) -> dict[str, str]:
    """Put new articles where their copies are, and new clusters where labels lack."""
    known, kept = open_.known, open_.kept
    new = {article for article in known if article not in kept}
    inside = [pair for pair in open_.pairs if new.issuperset(pair)]
    clusters = [*clusters_of(inside)]
    clustered = {article for cluster in clusters for article in cluster}
    clusters += [(article,) for article in known if article in new - clustered]
    linked = links(open_.pairs, kept)
    sides: dict[str, str] = {}
    free: list[Group] = []
    taken = [
        (part, _group((article,), known)) for article, part in kept.items() if known[article].asked
    ]
    for cluster in sorted(clusters):
        votes = Counter(part for article in cluster for part in linked.get(article, ()))
        if votes:
            part = max(votes, key=lambda p: (votes[p], -PARTS.index(p)))
            sides |= dict.fromkeys(cluster, part)
            taken.append((part, _group(cluster, known)))
        else:
            free.append(_group(cluster, known))
    for group, part in zip(free, even_sides(free, open_.plan, taken), strict=True):
        sides |= dict.fromkeys(group.articles, part)
    return sides


def _by_date(open_: Open) -> dict[str, str]:
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


def _by_source(open_: Open) -> dict[str, str]:
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
        group = _group(tuple(a for a in articles if known[a].asked), known)
        part = next((kept[article] for article in articles if article in kept), None)
        if part is None:
            free.append(group)
        else:
            taken.append((part, group))
            sides |= {article: part for article in articles if article not in kept}
    for group, part in zip(free, even_sides(free, open_.plan, taken), strict=True):
        sides |= dict.fromkeys(group.articles, part)
    return sides


def _group(articles: tuple[str, ...], known: Mapping[str, Known]) -> Group:
    labels = Counter[str]()
    for article in articles:
        labels.update(known[article].labels)
    return Group(articles=articles, labels=labels)
