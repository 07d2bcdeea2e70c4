"""Which labels and relation types a file of another program has, before it is imported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from annotator.importers.drafts import Draft, Options, Problem, Read
from annotator.importers.foreign import Unit, asks_for_unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """How often each label and each relation type stands in a file.

    ``asks_unit`` tells that the file does not prove what its offsets count.
    """

    labels: Mapping[str, int]
    relations: Mapping[str, int]
    problems: tuple[Problem, ...] = ()
    asks_unit: bool = False


_SYNONYMS: Final = {
    "Actor": (
        "per", "person", "org", "organization", "organisation", "gpe", "norp", "group", "name",
        "speaker", "holder", "entity", "source",
    ),
    "Claim": ("statement", "proposition", "assertion", "content", "quote", "quotation"),
    "Stance": ("position", "opinion", "attitude", "polarity"),
    "source": ("speaker", "agent", "said_by", "attributed_to", "has_source"),
    "holder": ("opinion_holder", "has_holder"),
    "target": ("about", "aspect", "has_target"),
}  # fmt: skip


def guessed_name(foreign: str, names: Collection[str]) -> str:
    """Return which of the scheme's names another program's seems to mean, or "" for none.

    >>> guessed_name("PER", ["Claim", "Actor"]), guessed_name("Weather", ["Claim"])
    ('Actor', '')
    """
    even = foreign.casefold().replace("-", "_").replace(" ", "_")
    for name in names:
        if even == name.casefold() or even in _SYNONYMS.get(name, ()):
            return name
    return ""


def inventory_of(read: Callable[[Path, Options], Read], path: Path) -> Inventory:
    """Return what a file holds.

    Where nothing proves what its offsets count, its labels are counted by the
    unit under which most of it can be read.

    Raises:
        SourceError: when the file cannot be read at all.
    """
    found = _inventory(read(path, Options(name=path.name)))
    if not found.asks_unit:
        return found
    tried = [_inventory(read(path, Options(name=path.name, unit=unit))) for unit in Unit]
    best = max(tried, key=lambda held: sum(held.labels.values()))
    return replace(best, problems=found.problems, asks_unit=True)


def _inventory(read: Read) -> Inventory:
    """Return what drafts hold; what cannot be read is among the problems."""
    labels: Counter[str] = Counter()
    relations: Counter[str] = Counter()
    problems: list[Problem] = []
    for draft in read:
        if not isinstance(draft, Draft):
            problems.append(draft)
            continue
        for layer in draft.layers:
            labels.update(span.label for span in layer.spans)
            relations.update(tie.type for tie in layer.relations)
    return Inventory(
        labels=labels,
        relations=relations,
        problems=tuple(problems),
        asks_unit=any(asks_for_unit(problem.reason) for problem in problems),
    )
