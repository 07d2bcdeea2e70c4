"""What a person chose for a data set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.exporters.selection import Selection
from annotator.exporters.splits import SplitPlan
from annotator.exporters.without_furniture import FurnitureAs


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Which articles, and in what state they go out."""

    selection: Selection = field(default_factory=Selection)
    furniture: FurnitureAs = FurnitureAs.KEPT
    text: bool = True
    split: SplitPlan | None = None
    seed: int = 1
    licence: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the options as plain JSON values, lists in order: the same for equal options."""
        chosen = self.selection
        return {
            "layer": chosen.layer,
            "statuses": sorted(status.value for status in chosen.statuses),
            "labels": sorted(chosen.labels),
            "sources": sorted(chosen.sources),
            "since": chosen.since,
            "until": chosen.until,
            "query": chosen.query,
            "suggestions": chosen.suggestions,
            "furniture": self.furniture.value,
            "text": self.text,
            "split": None if self.split is None else str(self.split),
            "seed": self.seed,
            "licence": self.licence,
        }
