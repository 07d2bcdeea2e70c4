"""Into which parts a data set is split, and by what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.model.errors import AnnotatorError
from annotator.model.words import said

TRAIN, VALIDATION, TEST = "train", "validation", "test"
PARTS: Final = (TRAIN, VALIDATION, TEST)
_SHARES: Final = re.compile(r"\s*(\d{1,2})\s*/\s*(\d{1,2})(?:\s*/\s*(\d{1,2}))?\s*")


class SplitBy(StrEnum):
    """What stays together, and in which order articles go to the parts.

    ``cluster``: near-copies, by chance, labels spread evenly. ``date``: the
    oldest train, the newest test. ``source``: all articles of a source.
    """

    CLUSTER = "cluster"
    DATE = "date"
    SOURCE = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPlan:
    """Shares of the parts in percent (together 100), the seed, and what a split goes by."""

    train: int = 80
    validation: int = 10
    test: int = 10
    seed: int = 1
    by: SplitBy = SplitBy.CLUSTER

    def __post_init__(self) -> None:
        """Refuse shares that are not those of a whole.

        Raises:
            AnnotatorError: when they are not.
        """
        if (
            min(self.train, self.validation, self.test) < 0
            or self.train == 0
            or sum((self.train, self.validation, self.test)) != 100
        ):
            raise AnnotatorError(
                said(
                    "A split of {train}/{validation}/{test} does not add up to 100, or "
                    "trains on nothing. Write for example 80/10/10, or 80/20 for train "
                    "and test.",
                    train=self.train,
                    validation=self.validation,
                    test=self.test,
                )
            )

    @property
    def shares(self) -> dict[str, int]:
        """Return the percentage of each part that has one, in the order train to test."""
        shares = zip(PARTS, (self.train, self.validation, self.test), strict=True)
        return {part: share for part, share in shares if share}

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the parts that have a share."""
        return tuple(self.shares)

    def __str__(self) -> str:
        """Return the plan as it is told, and as it is kept: ``80/10/10 seed 1 by cluster``."""
        return f"{self.train}/{self.validation}/{self.test} seed {self.seed} by {self.by}"


def plan_of(words: str, *, seed: int = 1, by: SplitBy = SplitBy.CLUSTER) -> SplitPlan:
    """Return the plan of ``80/10/10`` (train, validation, test) or ``80/20`` (train, test).

    Raises:
        AnnotatorError: when the words are not that.
    """
    found = _SHARES.fullmatch(words)
    if found is None:
        raise AnnotatorError(
            said(
                "“{words}” is no split. Write for example 80/10/10, or 80/20 for train and test.",
                words=words,
            )
        )
    first, second, third = found.groups()
    validation, test = (0, second) if third is None else (second, third)
    return SplitPlan(train=int(first), validation=int(validation), test=int(test), seed=seed, by=by)
