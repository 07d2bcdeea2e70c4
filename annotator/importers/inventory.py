"""Which labels and relation types a file of another program has, before it is imported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from annotator.importers.drafts import Draft, Problem, Read


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """How often each label and each relation type stands in a file."""

    labels: Mapping[str, int]
    relations: Mapping[str, int]
    problems: tuple[Problem, ...] = ()


def inventory(read: Read) -> Inventory:
    """Return what the drafts of a file hold; what cannot be read is among the problems."""
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
    return Inventory(labels=labels, relations=relations, problems=tuple(problems))
