"""Offsets of other programs: their unit is proved by the quotes, never guessed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Final

from annotator.model.errors import ChangeRefused, SourceError
from annotator.model.span import Fragment, joined
from annotator.model.words import said
from annotator.text.normalise import normalise


class Unit(StrEnum):
    """What a program counts when it says where a span stands."""

    CODEPOINT = "codepoint"
    UTF16 = "utf16"
    UTF8 = "utf8"


_SIZES: Final[dict[Unit, Callable[[str], int]]] = {
    Unit.UTF16: lambda sign: 1 + (sign > "\uffff"),
    Unit.UTF8: lambda sign: len(sign.encode("utf-8", "surrogatepass")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignSpan:
    """A span as a file of another program has it.

    ``fragments`` are start and end (exclusive) in the file's unit; ``quotes``
    what the file says that each holds, or None when it does not say.
    ``name`` is how a problem calls the span, or what returns that: of the tokens
    of a file few are ever named.
    """

    name: str | Callable[[], str]
    fragments: tuple[tuple[int, int], ...]
    quotes: tuple[str, ...] | None = None

    @property
    def called(self) -> str:
        """Return how a problem calls the span."""
        return self.name if isinstance(self.name, str) else self.name()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A text as an article keeps it, and where the spans stand in it, in code points.

    ``fragments`` has an entry for each span, in the order given.
    """

    text: str
    unit: Unit
    fragments: tuple[tuple[Fragment, ...], ...]


def place(
    raw: str,
    spans: Sequence[ForeignSpan],
    *,
    units: Sequence[Unit] = tuple(Unit),
    told: Unit | None = None,
) -> Placed:
    """Return where the spans stand, in code points of the text as an article keeps it.

    Every unit is tried; one under which a quote is false, or a span leaves the
    text or cuts a sign, is out. A unit that was ``told`` is the only one tried.

    Raises:
        SourceError: when no unit is left (it names a span), or when those left
            put a span at different places and no quote tells which is meant.
    """
    tried = [told] if told else list(units)
    readings: dict[Unit, list[tuple[tuple[int, int], ...]]] = {}
    errors: list[SourceError] = []
    for unit in tried:
        try:
            readings[unit] = _read(raw, spans, unit)
        except SourceError as error:
            errors.append(error)
    if not readings:
        raise errors[0]
    unit, found = next(iter(readings.items()))
    for other in readings.values():
        _refuse_ambiguous(spans, found, other)
    return Placed(text=normalise(raw).text, unit=unit, fragments=_kept(raw, spans, found))


def _read(raw: str, spans: Sequence[ForeignSpan], unit: Unit) -> list[tuple[tuple[int, int], ...]]:
    """Return the fragments of all spans in code points of the raw text, their quotes proved."""
    to_point = _points(raw, unit)
    found = []
    for span in spans:
        pairs = tuple((to_point(start), to_point(end)) for start, end in span.fragments)
        for index, ((start, end), (said_start, said_end)) in enumerate(
            zip(pairs, span.fragments, strict=True)
        ):
            if start is None or end is None or start >= end:
                raise SourceError(
                    said(
                        "{name} stands from {start} to {end}: that is outside the "
                        "text, empty or within a sign (counted as {unit})",
                        name=span.called,
                        start=said_start,
                        end=said_end,
                        unit=_WORDS[unit],
                    )
                )
            if span.quotes is not None and not _agree(raw[start:end], span.quotes[index]):
                raise SourceError(
                    said(
                        "{name} quotes other words than stand from {start} to {end}, "
                        "whether code points, UTF-16 units or bytes are counted",
                        name=span.called,
                        start=said_start,
                        end=said_end,
                    )
                )
        found.append(tuple((start or 0, end or 0) for start, end in pairs))
    return found


def _points(raw: str, unit: Unit) -> Callable[[int], int | None]:
    """Return what turns a position in a unit into code points; None where there is no such one."""
    size = _SIZES.get(unit)
    if size is None or raw.isascii():
        return lambda position: position if 0 <= position <= len(raw) else None
    begins = [0, *accumulate(map(size, raw))]

    def to_point(position: int) -> int | None:
        index = bisect_left(begins, position)
        return index if index < len(begins) and begins[index] == position else None

    return to_point


def _agree(there: str, quoted: str) -> bool:
    """Return whether a quote is what the text has; line ends may have been written otherwise."""
    return there == quoted or _even(there) == _even(quoted)


def _even(words: str) -> str:
    return normalise(words).text.replace("\n", " ")


def _refuse_ambiguous(
    spans: Sequence[ForeignSpan],
    first: Sequence[tuple[tuple[int, int], ...]],
    other: Sequence[tuple[tuple[int, int], ...]],
) -> None:
    for span, here, there in zip(spans, first, other, strict=True):
        if here != there:
            raise SourceError(
                said(
                    "nothing in the file proves what {name} counts: the text has signs beyond the "
                    "Basic Multilingual Plane or ASCII before it, and code points, UTF-16 units "
                    "and bytes put it at different places. {what_to_do}",
                    name=span.called,
                    what_to_do=_SAY_WHICH,
                )
            )


_SAY_WHICH: Final = said("Say which: --offsets codepoint, utf16 or utf8")


def asks_for_unit(reason: str) -> bool:
    """Return whether a problem is that nothing proves what offsets count, so that a person must.

    Readers hand on the words of :func:`place`, with more before them at most.
    """
    return _SAY_WHICH in reason


def _kept(
    raw: str, spans: Sequence[ForeignSpan], found: Sequence[tuple[tuple[int, int], ...]]
) -> tuple[tuple[Fragment, ...], ...]:
    """Return fragments in code points of the normalised text."""
    gone = list(_removed(raw))

    def moved(position: int) -> int:
        return position - bisect_left(gone, position)

    placed = []
    for span, pairs in zip(spans, found, strict=True):
        try:
            fragments = [(moved(s), moved(e)) for s, e in pairs]
            placed.append(joined(Fragment(s, e) for s, e in fragments if s < e))
        except ChangeRefused as error:
            raise SourceError(
                said("{name} holds nothing but signs that no article has", name=span.called)
            ) from error
    return tuple(placed)


def _removed(raw: str) -> Iterator[int]:
    """Yield the positions of the signs that normalising takes out, in order."""
    marks = len(raw) - len(raw.lstrip("\ufeff"))
    yield from range(marks)
    at = raw.find("\r\n", marks)
    while at >= 0:
        yield at
        at = raw.find("\r\n", at + 2)


_WORDS: Final = {
    Unit.CODEPOINT: said("code points"),
    Unit.UTF16: said("UTF-16 units"),
    Unit.UTF8: said("bytes of UTF-8"),
}
