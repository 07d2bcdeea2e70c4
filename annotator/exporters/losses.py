"""What a data set leaves out, and why: counted by reason, the first of each kept as examples."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from annotator.model.words import Said, counted, said

_EXAMPLES: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A reason, how many articles or spans it took, and the ids of the first of them.

    An example is ``article`` or ``article/span``.
    """

    reason: str
    what: str
    count: int
    examples: tuple[str, ...]

    def __str__(self) -> str:
        """Return the line that a person reads, in English."""
        return str(self.sentence)

    @property
    def sentence(self) -> Said:
        """Return the line that a person reads."""
        return said("{what}: {reason}", what=self._counted(), reason=self.reason)

    def _counted(self) -> Said:
        match self.what:
            case "article":
                return counted(self.count, "{n} article", "{n} articles")
            case "span":
                return counted(self.count, "{n} span", "{n} spans")
            case "relation":
                return counted(self.count, "{n} relation", "{n} relations")
            case "layer":
                return counted(self.count, "{n} layer", "{n} layers")
            case "entry":
                return counted(self.count, "{n} entry", "{n} entries")
            case _:  # a thing that only a format of another package knows
                return counted(self.count, "{n} {what}", "{n} {what}s", what=self.what)


class Losses:
    """Gathers losses while a data set is written; costs the same for one and for a million."""

    def __init__(self) -> None:
        """Nothing is lost yet."""
        self._counts: Counter[tuple[str, str]] = Counter()
        self._examples: dict[tuple[str, str], list[str]] = {}

    def note(self, reason: str, article: str, span: str = "", *, what: str = "") -> None:
        """Count one article, or one span of it (or another thing: ``what``), for a reason."""
        key = (reason, what or ("span" if span else "article"))
        self._counts[key] += 1
        examples = self._examples.setdefault(key, [])
        if len(examples) < _EXAMPLES:
            examples.append(f"{article}/{span}" if span else article)

    def count(self, reason: str, number: int, what: str) -> None:
        """Count many things at once, without examples."""
        if number:
            self._counts[reason, what] += number

    def all(self) -> tuple[Loss, ...]:
        """Return the losses, in the order in which they were met first."""
        return tuple(
            Loss(
                reason=reason,
                what=what,
                count=count,
                examples=tuple(self._examples.get((reason, what), ())),
            )
            for (reason, what), count in self._counts.items()
        )
