"""Where an annotator stands with an article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import ArticleId


class Status(StrEnum):
    """The state of an article in a layer."""

    NEW = "new"
    IN_PROGRESS = "in progress"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerStatus:
    """Status, flag and note of one article for one annotator."""

    article: ArticleId
    annotator: str
    status: Status = Status.NEW
    flag: bool = False
    note: str = ""

    @property
    def id(self) -> str:
        """Return the key of this entity in changes."""
        return f"{self.article}/{self.annotator}"
