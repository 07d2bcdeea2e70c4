"""What went into a data set, what did not and why; for a person and as JSON."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import orjson

from annotator.exporters.losses import Loss
from annotator.exporters.options import Options
from annotator.exporters.place import REPORT_FORMAT
from annotator.exporters.tally import PartCounts
from annotator.model.words import Said, counted, joined, said


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What went into a data set.

    ``parts`` has one entry, named "", when it is not split. ``files`` has the
    SHA-256 of each file of a folder. ``options_sha256`` is of format and
    options, ``project_sha256`` of the state of the project: equal ones mean
    equal bytes. ``near_copies`` are articles that a split keeps together;
    ``kept`` tells whether the project remembers the split.
    """

    path: Path
    format: str
    parts: tuple[PartCounts, ...]
    articles_in_all: int
    losses: tuple[Loss, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    options_sha256: str = ""
    project_sha256: str = ""
    near_copies: tuple[tuple[str, ...], ...] = ()
    kept: bool = True
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def articles(self) -> int:
        """Return the number of articles in all parts."""
        return sum(part.articles for part in self.parts)

    @property
    def spans(self) -> int:
        """Return the number of spans in all parts, before a format left any out."""
        return sum(part.spans for part in self.parts)

    @property
    def left_out(self) -> int:
        """Return the number of articles of the project that are not in the data set."""
        return self.articles_in_all - self.articles

    @property
    def labels(self) -> dict[str, int]:
        """Return the spans of each label in all parts, the most frequent first."""
        found = totals(part.labels for part in self.parts)
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))

    def summary(self) -> Said:
        """Return the sentences that a person reads."""
        told = [self._where()]
        if len(self.parts) > 1:
            sizes = ", ".join(f"{part.part} {part.articles}" for part in self.parts)
            told.append(said("Of the articles: {sizes}.", sizes=sizes))
        if self.near_copies:
            inside = sum(map(len, self.near_copies))
            told.append(said("{n} near-copies were kept together.", n=inside))
        if not self.kept:
            told.append(
                said("The project is open for reading only and does not remember the split.")
            )
        return joined(told)

    def _where(self) -> Said:
        return counted(
            self.articles,
            "{articles} with {spans} is in {path}.",
            "{articles} with {spans} are in {path}.",
            articles=counted(self.articles, "{n} article", "{n} articles"),
            spans=counted(self.spans, "{n} span", "{n} spans"),
            path=self.path,
        )

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain JSON values, without the place where the data set lies."""
        return {
            "format": REPORT_FORMAT,
            "data_set_format": self.format,
            "articles": self.articles,
            "articles_in_project": self.articles_in_all,
            "spans": self.spans,
            "parts": [asdict(part) for part in self.parts],
            "left_out": [asdict(loss) for loss in self.losses],
            "near_copies": [list(cluster) for cluster in self.near_copies],
            "options": dict(self.options),
            "options_sha256": self.options_sha256,
            "project_sha256": self.project_sha256,
            "files": dict(self.files),
        }

    def as_bytes(self) -> bytes:
        """Return the report as JSON that people can read too."""
        return orjson.dumps(self.as_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def totals(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    """Return the sum of counts of several parts."""
    found: Counter[str] = Counter()
    for part in counts:
        found.update(part)
    return found


def options_hash(format_name: str, options: Options) -> str:
    """Return the SHA-256 of a format and its options."""
    told = {"format": format_name, **options.as_json()}
    return hashlib.sha256(orjson.dumps(told, option=orjson.OPT_SORT_KEYS)).hexdigest()


def files_in(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file in a folder and those below, by name."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): _sha256(path) for path in paths}


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
