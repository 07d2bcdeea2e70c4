"""What near-copies mean for a split: clusters, sides they lead to, and leaks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from annotator.exporters.splits.plan import PARTS

Pairs = Sequence[tuple[str, str]]


def links(pairs: Pairs, kept: Mapping[str, str]) -> dict[str, list[str]]:
    """Return for each article the parts in which it has a copy that stays there."""
    found: dict[str, list[str]] = {}
    for one, other in pairs:
        for article, copy in ((one, other), (other, one)):
            if copy in kept:
                found.setdefault(article, []).append(kept[copy])
    return found


def leaking(pairs: Pairs, sides: Mapping[str, str], kept: Mapping[str, str]) -> set[str]:
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


def clusters_of(pairs: Pairs) -> tuple[tuple[str, ...], ...]:
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


def among(
    asked: Collection[str], clusters: Iterable[tuple[str, ...]]
) -> tuple[tuple[str, ...], ...]:
    """Return what of each cluster is asked for, where that are two or more."""
    inside = (tuple(article for article in cluster if article in asked) for cluster in clusters)
    return tuple(cluster for cluster in inside if len(cluster) > 1)
