"""What an import did, for a person and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.importers.drafts import Problem
from annotator.model.ids import ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A source whose text is here already, and the article that has it."""

    where: str
    title: str
    article: ArticleId

    def __str__(self) -> str:
        """Return the line that a person reads."""
        return f"{self.where}: the same text as “{self.title}”, already here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfit:
    """What the scheme had no place for: where it was met first, why, and how often."""

    where: str
    reason: str
    count: int

    def __str__(self) -> str:
        """Return the line that a person reads."""
        times = "" if self.count == 1 else f" ({self.count} times)"
        return f"{self.where}: {self.reason}{times}; left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What came in, what was here already, and what could not be read.

    ``annotated`` are articles that were here and got annotations;
    ``replaced`` counts what normalising and decoding replaced in all texts;
    ``left_out`` are files of unknown kind in folders; ``unfit`` is what came
    in articles of other programs and has no place in the scheme.
    """

    added: tuple[ArticleId, ...] = ()
    annotated: tuple[ArticleId, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    problems: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()
    unfit: tuple[Unfit, ...] = ()
    replaced: Mapping[str, int] = field(default_factory=dict)
    cancelled: bool = False
    step: str | None = None

    def summary(self) -> str:
        """Return the sentences that a person reads."""
        if self.cancelled:
            if self.added:
                return "The import was cancelled; what could not be taken back stays (see below)."
            return "The import was cancelled; the project is as it was."
        said = [f"{_articles(len(self.added))} came in."]
        if self.annotated:
            said.append(f"{_articles(len(self.annotated))} that were here got annotations.")
        if self.duplicates:
            said.append(f"{len(self.duplicates)} had a text that is here already.")
        if self.left_out:
            said.append(f"{len(self.left_out)} files of other kinds were left out.")
        if self.problems:
            said.append(
                f"{len(self.problems)} could not be read; everything else is in the project."
            )
        if self.unfit:
            count = sum(unfit.count for unfit in self.unfit)
            said.append(f"{count} annotations have no place in the scheme and were left out.")
        if self.replaced:
            counts = ", ".join(f"{name} {count}" for name, count in self.replaced.items())
            said.append(f"Replaced in the texts: {counts}.")
        return " ".join(said)

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain JSON values."""
        return {
            "added": list(self.added),
            "annotated": list(self.annotated),
            "duplicates": [
                {"where": d.where, "title": d.title, "article": d.article} for d in self.duplicates
            ],
            "problems": [{"where": p.where, "reason": p.reason} for p in self.problems],
            "left_out": list(self.left_out),
            "unfit": [{"where": u.where, "reason": u.reason, "count": u.count} for u in self.unfit],
            "replaced": dict(self.replaced),
            "cancelled": self.cancelled,
        }


@dataclass(slots=True, kw_only=True)
class Tally:
    """Gathers, while an import runs, what its report will say."""

    added: list[ArticleId] = field(default_factory=list)
    annotated: list[ArticleId] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    replaced: Counter[str] = field(default_factory=Counter)
    unfit: Counter[str] = field(default_factory=Counter)
    met: dict[str, str] = field(default_factory=dict)

    def note_unfit(self, where: str, unfit: Counter[str]) -> None:
        """Take in what a draft has that the scheme has no place for."""
        self.unfit.update(unfit)
        for reason in unfit:
            self.met.setdefault(reason, where)

    def report(
        self, *, step: str | None, left_out: tuple[str, ...] = (), cancelled: bool = False
    ) -> ImportReport:
        """Return what was gathered."""
        return ImportReport(
            added=tuple(self.added),
            annotated=tuple(dict.fromkeys(self.annotated)),
            duplicates=tuple(self.duplicates),
            problems=tuple(self.problems),
            left_out=left_out,
            unfit=tuple(
                Unfit(where=self.met[reason], reason=reason, count=count)
                for reason, count in self.unfit.items()
            ),
            replaced=dict(self.replaced),
            cancelled=cancelled,
            step=step,
        )


def _articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count} articles"
