"""The card of a data set: what it is, in Markdown, for whoever is to train on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from annotator.exporters.report import ExportReport, totals
from annotator.exporters.tally import Lengths, PartCounts

_BAR: Final = 24
_SHOWN: Final = 20


def markdown(report: ExportReport) -> str:
    """Return the card: counts by label, attribute and part, lengths, and all that was left out."""
    return "\n".join([*_lines(report), ""])


def _lines(report: ExportReport) -> Iterator[str]:
    yield "# Data set card"
    yield ""
    yield (
        f"{_many(report.articles, 'article')} with {_many(report.spans, 'span')}, in the format "
        f"`{report.format}`; `annotator formats {report.format}` tells what stands where. "
        "Positions are Unicode code points, ends exclusive, unless that page says otherwise."
    )
    yield ""
    licence = report.options.get("licence") or "not stated: ask whoever holds the articles"
    yield f"- Licence of the articles: {licence}"
    yield f"- Published: {_span_of_time(report.parts)}"
    yield f"- Text: {_text_words(report)}"
    yield (
        f"- Same project and options, same bytes: project `{report.project_sha256[:16]}`, options "
        f"`{report.options_sha256[:16]}`; `report.json` has all figures and a hash of each file."
    )
    for title, section in (
        ("Parts", _parts(report)),
        ("Labels", _labels(report)),
        ("Attributes", _attributes(report)),
        ("Relations", _relations(report)),
        ("Lengths", _lengths(report)),
        ("Annotators", _annotators(report)),
        ("Sources, languages, years", _origins(report)),
        ("Near-copies", _near_copies(report)),
        ("Not as in the project", _left_out(report)),
        ("Options", _options(report)),
    ):
        lines = list(section)
        if lines:
            yield from ("", f"## {title}", "", *lines)


def _span_of_time(parts: Sequence[PartCounts]) -> str:
    first = min((p.first_date for p in parts if p.first_date), default=None)
    last = max((p.last_date for p in parts if p.last_date), default=None)
    without = sum(part.years.get("", 0) for part in parts)
    told = "no article has a date" if first is None else f"{first} to {last}"
    return told if first is None or not without else f"{told}; {_number(without)} without a date"


def _text_words(report: ExportReport) -> str:
    if not report.options.get("text", True):
        return "none: ids, offsets and hashes only"
    return {
        "kept": "whole; furniture (menus, captions, notices) is in it",
        "masked": "furniture is blanked out, offsets are those of the article",
        "cut": "furniture is cut out, offsets count what is left",
    }[str(report.options.get("furniture", "kept"))]


def _parts(report: ExportReport) -> Iterator[str]:
    head = ("part", "articles", "with a layer", "of them empty", "spans", "in several fragments")
    rows = [
        (
            part.part or "all",
            *map(_number, (part.articles, part.layers, part.empty, part.spans, part.fragmented)),
        )
        for part in report.parts
    ]
    yield from _table(head, rows)
    if len(report.parts) > 1:
        yield ""
        yield (
            f"Split {report.options['split']}. An article keeps its side when the project grows"
            + ("." if report.kept else ", once the project can be written: it was read-only.")
        )


def _labels(report: ExportReport) -> Iterator[str]:
    labels = report.labels
    if not labels:
        return
    yield from _counts_by_part("label", labels, [part.labels for part in report.parts], report)
    most, least = max(labels.values()), min(labels.values())
    if len(labels) > 1:
        yield ""
        times = f"{most / least:.1f}"
        yield f"Imbalance: the most frequent label has {times} times the spans of the rarest."


def _attributes(report: ExportReport) -> Iterator[str]:
    known: dict[tuple[str, str], None] = {}
    for part in report.parts:
        for label, attributes in part.attributes.items():
            known |= dict.fromkeys((label, name) for name in attributes)
    for index, (label, name) in enumerate(sorted(known)):
        found = [part.attributes.get(label, {}).get(name, {}) for part in report.parts]
        values = totals(found)
        ordered = dict(sorted(values.items(), key=lambda item: (-item[1], item[0])))
        if index:
            yield ""
        yield from _counts_by_part(f"{label}: {name}", ordered, found, report)


def _relations(report: ExportReport) -> Iterator[str]:
    found = [part.relations for part in report.parts]
    relations = totals(found)
    if relations:
        ordered = dict(sorted(relations.items(), key=lambda item: (-item[1], item[0])))
        yield from _counts_by_part("relation", ordered, found, report)


def _lengths(report: ExportReport) -> Iterator[str]:
    head = ("code points", "least", "a quarter up to", "median", "three quarters up to", "greatest")
    rows = []
    for part in report.parts:
        name = f"{part.part}: " if part.part else ""
        if part.text_length:
            rows.append((f"{name}article", *_quartiles(part.text_length)))
        rows += [
            (f"{name}{label}", *_quartiles(found)) for label, found in part.span_length.items()
        ]
    if rows:
        yield from _table(head, rows)


def _quartiles(found: Lengths) -> tuple[str, ...]:
    return tuple(
        _number(n) for n in (found.least, found.lower, found.median, found.upper, found.greatest)
    )


def _annotators(report: ExportReport) -> Iterator[str]:
    found = [part.annotators for part in report.parts]
    annotators = totals(found)
    for name in annotators:  # somebody who labelled nothing still read
        annotators[name] += 0
    if annotators:
        ordered = dict(sorted(annotators.items(), key=lambda item: (-item[1], item[0])))
        yield from _counts_by_part("annotator (spans)", ordered, found, report)
    statuses = totals(part.statuses for part in report.parts)
    if statuses:
        yield ""
        told = ", ".join(f"{_number(n)} {name}" for name, n in statuses.most_common())
        yield f"Status of the layers: {told}."
        if set(statuses) - {"done"}:
            yield "What is not done may still lack spans: `--status done` leaves it out."


def _origins(report: ExportReport) -> Iterator[str]:
    for index, (title, found) in enumerate(
        (
            ("source", [part.sources for part in report.parts]),
            ("language", [part.languages for part in report.parts]),
            ("year", [part.years for part in report.parts]),
        )
    ):
        counts = totals(found)
        if index:
            yield ""
        by_count = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        ordered = dict(sorted(counts.items()) if title == "year" else by_count)
        yield from _counts_by_part(title, ordered, found, report)


def _near_copies(report: ExportReport) -> Iterator[str]:
    if report.near_copies:
        inside = sum(map(len, report.near_copies))
        yield (
            f"{_number(inside)} articles are near-copies of others, in "
            f"{_number(len(report.near_copies))} groups; each group stays on one side. "
            "`report.json` lists them."
        )


def _left_out(report: ExportReport) -> Iterator[str]:
    if not report.losses:
        yield "Nothing."
    for loss in report.losses:
        yield f"- {loss}"


def _options(report: ExportReport) -> Iterator[str]:
    for name, value in report.options.items():
        if value not in (None, [], "", False):
            yield f"- {name}: {', '.join(map(str, value)) if isinstance(value, list) else value}"


def _counts_by_part(
    title: str, ordered: Mapping[str, int], found: Sequence[Mapping[str, int]], report: ExportReport
) -> Iterator[str]:
    """Yield a table with a row for each name, a bar, and a column for each part."""
    parts = [part.part for part in report.parts] if len(report.parts) > 1 else []
    greatest = max(ordered.values(), default=0)
    rows = [
        (
            name or "not stated",
            _number(count),
            *(_number(counts.get(name, 0)) for counts in (found if parts else ())),
            _bar(count, greatest),
        )
        for name, count in list(ordered.items())[:_SHOWN]
    ]
    yield from _table((title, "all", *parts, ""), rows)
    if len(ordered) > _SHOWN:
        yield ""
        yield f"… and {len(ordered) - _SHOWN} more (`report.json` lists all)."


def _bar(count: int, greatest: int) -> str:
    return "█" * max(round(_BAR * count / greatest), 1 if count else 0) if greatest else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"| --- |{' ---: |' * (len(head) - 1)}"
    for row in rows:
        yield f"| {' | '.join(_cell(cell) for cell in row)} |"


def _cell(words: str) -> str:
    """Return words that stand in one cell, whatever is in them."""
    return " ".join(words.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def _many(count: int, noun: str) -> str:
    return f"{_number(count)} {noun}{'' if count == 1 else 's'}"


def _number(count: int) -> str:
    return f"{count:,}".replace(",", "\u202f")
