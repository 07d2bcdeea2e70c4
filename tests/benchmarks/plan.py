"""How large the works are: full, as the promises say, or small, to see that they run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final

from tests.benchmarks.made import Size, make_project, make_registered


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Sizes and rounds. Lengths are code points."""

    many: Size
    """A project of many articles."""
    large: Size
    """Articles that are long and dense; one is opened anew each round."""
    short: Size
    """What the long ones are compared with: short ones, equally dense."""
    registered: Size
    """A project whose Actor spans, a third of all, mean one of :attr:`actors`."""
    actors: int
    rounds: int
    """How often work of a second or more is repeated."""
    strokes: int
    """How often work of milliseconds is repeated."""


FULL: Final = Scale(
    many=Size(articles=10_000, length=5_000, spans=20),
    large=Size(articles=9, length=1_000_000, spans=10_000),
    short=Size(articles=9, length=10_000, spans=100),
    registered=Size(articles=5_000, length=2_000, spans=60),
    actors=5_000,
    rounds=5,
    strokes=41,
)
SMALL: Final = Scale(
    many=Size(articles=60, length=500, spans=5),
    large=Size(articles=2, length=20_000, spans=200),
    short=Size(articles=2, length=2_000, spans=20),
    registered=Size(articles=20, length=1_000, spans=30),
    actors=20,
    rounds=2,
    strokes=3,
)


class Bench:
    """A private folder, and the projects that several works share, made when first asked for."""

    def __init__(self, scale: Scale, folder: Path, tell: Callable[[str], None]) -> None:
        """Write to ``folder`` alone; ``tell`` hears what takes long."""
        self.scale: Final = scale
        self.folder: Final = folder
        self._tell = tell

    @cached_property
    def many(self) -> Path:
        """Return the project of many articles."""
        return self._made("many", self.scale.many)

    @cached_property
    def large(self) -> Path:
        """Return the project of long articles."""
        return self._made("large", self.scale.large)

    @cached_property
    def short(self) -> Path:
        """Return the project of short articles."""
        return self._made("short", self.scale.short)

    @cached_property
    def registered(self) -> Path:
        """Return the project with a register of actors."""
        size, actors = self.scale.registered, self.scale.actors
        self._tell(f"making {size.articles} articles with {actors} actors …")
        return make_registered(self.folder / "registered.annot", size, actors)

    @property
    def unmarked(self) -> Size:
        """Return the size of the articles that are imported."""
        return replace(self.scale.many, spans=0)

    def _made(self, name: str, size: Size) -> Path:
        self._tell(f"making {size.articles} articles of {size.length} code points …")
        return make_project(self.folder / f"{name}.annot", size)
