"""What an import did, for a person and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.importers.drafts import Problem
from annotator.importers.replaced import replaced_said
from annotator.model.ids import ArticleId
from annotator.model.words import Said, counted, joined, said


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A source whose text is here already, and the article that has it."""

    where: str
    title: str
    article: ArticleId

    def __str__(self) -> str:
        """Return the line that a person reads."""
        return str(self.sentence)

    @property
    def sentence(self) -> Said:
        """Return the same as what can be told in another language."""
        return said(
            "{where}: the same text as “{title}”, already here", where=self.where, title=self.title
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfit:
    """What the scheme had no place for: where it was met first, why, and how often."""

    where: str
    reason: str
    count: int

    def __str__(self) -> str:
        """Return the line that a person reads."""
        return str(self.sentence)

    @property
    def sentence(self) -> Said:
        """Return the same as what can be told in another language."""
        return counted(
            self.count,
            "{where}: {reason}; left out",
            "{where}: {reason} ({n} times); left out",
            where=self.where,
            reason=self.reason,
        )


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

    def summary(self) -> Said:
        """Return the sentences that a person reads."""
        if self.cancelled and self.added:
            return said("The import was cancelled; what could not be taken back stays (see below).")
        if self.cancelled:
            return said("The import was cancelled; the project is as it was.")
        return joined(self._sentences())

    def _sentences(self) -> Iterator[Said]:
        yield counted(len(self.added), "{n} article came in.", "{n} articles came in.")
        if self.annotated:
            yield counted(
                len(self.annotated),
                "{n} article that was here got annotations.",
                "{n} articles that were here got annotations.",
            )
        if self.duplicates:
            yield counted(
                len(self.duplicates),
                "{n} had a text that is here already.",
                "{n} had a text that is here already.",
            )
        if self.left_out:
            yield counted(
                len(self.left_out),
                "{n} file of another kind was left out.",
                "{n} files of other kinds were left out.",
            )
        if self.problems:
            yield counted(
                len(self.problems),
                "{n} could not be read; everything else is in the project.",
                "{n} could not be read; everything else is in the project.",
            )
        if self.unfit:
            yield counted(
                sum(unfit.count for unfit in self.unfit),
                "{n} annotation has no place in the scheme and was left out.",
                "{n} annotations have no place in the scheme and were left out.",
            )
        if self.replaced:
            counts = [
                said("{what} {n}", what=replaced_said(name), n=count)
                for name, count in self.replaced.items()
            ]
            yield said("Replaced in the texts: {counts}.", counts=joined(counts, ", "))

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
