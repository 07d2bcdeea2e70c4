"""What is drawn on a block, measured once: its spans with lanes, its furniture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from annotator.model.article import Furniture
from annotator.model.span import Fragment, Span
from annotator.ui.article.block_layout import BlockLayout, Piece
from annotator.ui.article.lanes import lanes_of
from annotator.ui.article.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A span on one block: its lane, its stretches, and those between its fragments.

    ``first_line`` is the line where it starts; None when it starts on another block.
    One that is ``suggested`` is nobody's span yet; one that is ``unsaved`` is
    not in the file.
    """

    id: str
    label: str
    lane: int
    pieces: tuple[Piece, ...]
    gaps: tuple[Piece, ...]
    first_line: int | None
    suggested: bool = False
    unsaved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockMarks:
    """All marks of a block, outer before inner, suggestions last, and how its furniture is dimmed.

    ``kind`` names furniture that starts on this block.
    """

    marks: tuple[Mark, ...]
    deepest: int
    """The lowest lane that is used."""
    dimmed: tuple[QTextLayout.FormatRange, ...]
    kind: str


def marks_of(
    page: Page,
    block: int,
    spans: Sequence[Span],
    furniture: Iterable[Furniture],
    faint: QColor,
    suggested: Sequence[Span] = (),
    unsaved: Sequence[Span] = (),
) -> BlockMarks:
    """Measure spans and suggestions, which are those that touch the block, and the furniture.

    A span that is ``unsaved`` stands in the place of the same one as it was saved last.
    """
    changed = {span.id for span in unsaved}
    spans = [span for span in spans if span.id not in changed] if changed else spans
    start, end = page.blocks.start(block), page.blocks.end(block)
    layout = page.layout(block)
    lanes = lanes_of([*spans, *suggested, *unsaved])
    regions = [r for r in furniture if r.start < end and r.end > start]
    return BlockMarks(
        marks=(
            *(_mark(layout, span, lanes[span.id], start, end) for span in spans),
            *(
                replace(_mark(layout, span, lanes[span.id], start, end), suggested=True)
                for span in suggested
            ),
            *(
                replace(_mark(layout, span, lanes[span.id], start, end), unsaved=True)
                for span in unsaved
            ),
        ),
        deepest=max(lanes.values(), default=0),
        dimmed=tuple(_dimmed(layout, r.start - start, r.end - start, faint) for r in regions),
        kind=next((r.kind for r in regions if page.blocks.at(r.start) == block), ""),
    )


def touches(fragment: Fragment, start: int, end: int) -> bool:
    """Tell whether a fragment has a code point in ``[start, end)``."""
    return fragment.start < end and fragment.end > start


def pieces_in(layout: BlockLayout, fragments: Iterable[Fragment], start: int) -> list[Piece]:
    """Return the stretches of fragments on a block that starts at ``start``."""
    found = []
    for fragment in fragments:
        low, high = max(0, fragment.start - start), min(layout.length, fragment.end - start)
        if low < high:
            found += layout.pieces(low, high)
    return found


def _mark(layout: BlockLayout, span: Span, lane: int, start: int, end: int) -> Mark:
    begins = start <= span.start < end
    return Mark(
        id=span.id,
        label=span.label,
        lane=lane,
        pieces=tuple(pieces_in(layout, span.fragments, start)),
        gaps=tuple(pieces_in(layout, _gaps(span), start)),
        first_line=layout.line_at(span.start - start) if begins else None,
    )


def _gaps(span: Span) -> list[Fragment]:
    return [Fragment(before.end, after.start) for before, after in pairwise(span.fragments)]


def _dimmed(layout: BlockLayout, start: int, end: int, faint: QColor) -> QTextLayout.FormatRange:
    dimmed = QTextLayout.FormatRange()
    dimmed.start = layout.map.to_utf16(start)
    dimmed.length = layout.map.to_utf16(end) - dimmed.start
    dimmed.format = QTextCharFormat()
    dimmed.format.setForeground(faint)
    return dimmed
