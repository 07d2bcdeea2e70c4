"""To which part a group of articles goes: shares of articles and of each label, kept even."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.exporters.splits.plan import SplitPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Articles that stay together, and how often each label is in them."""

    articles: tuple[str, ...]
    labels: Mapping[str, int]


def even_sides(
    groups: Sequence[Group], plan: SplitPlan, taken: Iterable[tuple[str, Group]] = ()
) -> list[str]:
    """Return the part of each group, so that articles and labels come near to the shares.

    ``taken`` are groups that have a part already. The method is iterative
    stratification (Sechidis, Tsoumakas and Vlahavas, "On the Stratification of
    Multi-Label Data", 2011), with groups in the place of examples: the rarest
    label is shared out first, each time to the part that lacks most of it.
    What is equal is decided by the seed.
    """
    wanted = _Wanted(groups, plan, taken)
    sides: dict[int, str] = {}
    left = Counter[str]()
    for group in groups:
        left.update(group.labels)
    while label := _rarest(left):
        having = [n for n, group in enumerate(groups) if n not in sides and label in group.labels]
        having.sort(key=lambda n: (-groups[n].labels[label], _drawn(plan, groups[n])))
        for n in having:
            sides[n] = wanted.give(groups[n], label)
            left.subtract(groups[n].labels)
        del left[label]
    rest = [n for n in range(len(groups)) if n not in sides]
    rest.sort(key=lambda n: (-len(groups[n].articles), _drawn(plan, groups[n])))
    for n in rest:
        sides[n] = wanted.give(groups[n], None)
    return [sides[n] for n in range(len(groups))]


class _Wanted:
    """How many articles, and spans of each label, each part still lacks."""

    def __init__(
        self, groups: Sequence[Group], plan: SplitPlan, taken: Iterable[tuple[str, Group]]
    ) -> None:
        taken = list(taken)
        everything = [*groups, *(group for _, group in taken)]
        articles = sum(len(group.articles) for group in everything)
        labels = Counter[str]()
        for group in everything:
            labels.update(group.labels)
        self._plan = plan
        self._articles = {part: articles * share / 100 for part, share in plan.shares.items()}
        self._labels = {
            part: {label: count * share / 100 for label, count in labels.items()}
            for part, share in plan.shares.items()
        }
        for part, group in taken:
            self._take(part, group)

    def give(self, group: Group, label: str | None) -> str:
        """Give a group to the part that lacks most of a label, else most articles."""

        def lack(part: str) -> tuple[float, float, str]:
            of_label = 0.0 if label is None else self._labels[part][label]
            return (of_label, self._articles[part], _drawn(self._plan, group, part))

        part = max(self._plan.parts, key=lack)
        self._take(part, group)
        return part

    def _take(self, part: str, group: Group) -> None:
        self._articles[part] -= len(group.articles)
        for label, count in group.labels.items():
            self._labels[part][label] -= count


def _rarest(left: Counter[str]) -> str | None:
    there = [(count, label) for label, count in left.items() if count > 0]
    return min(there)[1] if there else None


def _drawn(plan: SplitPlan, group: Group, part: str = "") -> str:
    """Return what the seed says of a group: the same on every machine, and with any others."""
    return hashlib.sha256(f"{plan.seed}/{group.articles[0]}/{part}".encode()).hexdigest()
