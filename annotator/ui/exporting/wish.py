"""What a person asked for in the export dialog, as it is kept until next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.exporters.options import Options
from annotator.exporters.selection import Selection
from annotator.exporters.splits import SplitBy, SplitPlan, plan_of
from annotator.exporters.without_furniture import FurnitureAs
from annotator.model.errors import AnnotatorError
from annotator.model.status import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A format, a place, and everything that the command line has an option for."""

    format: str = "jsonl"
    file: Path = Path()
    options: Options = field(default_factory=Options)

    @property
    def arguments(self) -> dict[str, Any]:
        """Return what ``export`` and ``preview`` are to be given."""
        options = self.options
        return {
            "format_name": self.format,
            "selection": options.selection,
            "furniture": options.furniture,
            "text": options.text,
        }


def kept(wish: Wish) -> dict[str, Any]:
    """Return what is remembered: all choices but the place, as plain JSON values."""
    return {"format": wish.format, **wish.options.as_json()}


def remembered(kept_: Mapping[str, Any]) -> Wish:
    """Return the choices that were kept; what cannot be read any more is as at the first time."""
    try:
        return _remembered(kept_)
    except (AnnotatorError, KeyError, TypeError, ValueError):
        return Wish()


def _remembered(kept_: Mapping[str, Any]) -> Wish:
    return Wish(
        format=str(kept_["format"]),
        options=Options(
            selection=Selection(
                layer=kept_["layer"],
                statuses=frozenset(Status(name) for name in kept_["statuses"]),
                labels=frozenset(kept_["labels"]),
                sources=frozenset(kept_["sources"]),
                since=kept_["since"],
                until=kept_["until"],
                query=str(kept_["query"]),
            ),
            furniture=FurnitureAs(kept_["furniture"]),
            text=bool(kept_["text"]),
            split=_plan(kept_["split"]),
            seed=int(kept_["seed"]),
            licence=str(kept_["licence"]),
        ),
    )


def _plan(words: str | None) -> SplitPlan | None:
    """Return the plan of words like ``80/10/10 seed 1 by cluster``."""
    if words is None:
        return None
    shares, _, seed, _, by = words.split()
    return plan_of(shares, seed=int(seed), by=SplitBy(by))
