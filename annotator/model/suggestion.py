"""Suggestions: spans that a program proposes, in a layer of their own, nobody's work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.model.ids import SpanId
from annotator.model.span import Fragment, Span

PREFIX: Final = "suggest:"
"""The layers of sources begin with it, and no person's name does."""


def layer_of(source: str) -> str:
    """Return the name of the layer in which a source's suggestions lie.

    >>> layer_of("my-model")
    'suggest:my-model'
    """
    return PREFIX + source


def source_of(annotator: str) -> str | None:
    """Return the source whose layer this is, or None when it is a person's.

    >>> source_of("suggest:my-model"), source_of("ada")
    ('my-model', None)
    """
    return annotator.removeprefix(PREFIX) if annotator.startswith(PREFIX) else None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What one or more sources propose: the same label on the same words, a span of each."""

    spans: tuple[Span, ...]

    @property
    def id(self) -> SpanId:
        """Return the id of the first source's span."""
        return self.spans[0].id

    @property
    def label(self) -> str:
        """Return the label that is proposed."""
        return self.spans[0].label

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """Return the words that are meant, in code points."""
        return self.spans[0].fragments

    @property
    def order(self) -> tuple[int, int, str]:
        """Return the key that puts suggestions in text order, outer before inner."""
        return self.spans[0].order

    @property
    def sources(self) -> tuple[str, ...]:
        """Return who proposes it, by name."""
        return tuple(source_of(span.annotator) or span.annotator for span in self.spans)


class Taken:
    """Tells which of a person's spans a suggestion has become.

    That is the span of the same label on the same words, whoever made it. A span that came from
    this source, and is now none that it suggests, counts too where only the label or one edge
    differs: who mends a suggestion is not to be asked about it again.
    """

    def __init__(self, own: Iterable[Span], suggested: Iterable[Span]) -> None:
        """Look at a person's spans of one article, and at all that sources suggest there."""
        self._same: dict[tuple[object, ...], Span] = {}
        self._mended: dict[tuple[object, ...], Span] = {}
        as_it_was = {(source_of(span.annotator), span.label, span.fragments) for span in suggested}
        for span in own:
            self.add(span)
            if (span.origin, span.label, span.fragments) not in as_it_was:
                for key in _keys(span, span.origin):
                    self._mended.setdefault(key, span)

    def add(self, span: Span) -> None:
        """Look at one more span of the person: a suggestion that was just accepted."""
        self._same.setdefault((span.label, span.fragments), span)

    def by(self, suggested: Span) -> Span | None:
        """Return the span that a source's span has become; None while it is open."""
        same = self._same.get((suggested.label, suggested.fragments))
        if same is not None or not self._mended:
            return same
        keys = _keys(suggested, source_of(suggested.annotator) or "")
        return next((self._mended[key] for key in keys if key in self._mended), None)


def _keys(span: Span, source: str) -> tuple[tuple[object, ...], ...]:
    return (
        (source, span.fragments),
        (source, span.label, "start", span.start),
        (source, span.label, "end", span.end),
    )


def open_suggestions(suggested: Sequence[Span], taken: Taken) -> list[Suggestion]:
    """Return what is still open of the spans of all sources, in text order."""
    found: dict[tuple[str, tuple[Fragment, ...]], list[Span]] = {}
    for span in suggested:
        if taken.by(span) is None:
            found.setdefault((span.label, span.fragments), []).append(span)
    made = [Suggestion(tuple(sorted(spans, key=_by_source))) for spans in found.values()]
    return sorted(made, key=lambda suggestion: suggestion.order)


def _by_source(span: Span) -> tuple[str, str]:
    return span.annotator, span.id
