"""A document without what is on the page but not the article: masked in place, or cut out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import accumulate
from typing import Final

from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.losses import Losses
from annotator.model.article import sha256_of
from annotator.model.span import Fragment, Span, joined, quotes_of
from annotator.model.words import said

_SIGN: Final = re.compile(r"[^\n]")
LOST: Final = said("they stand, wholly or partly, in furniture, which this data set does not have")
LOOSE: Final = said("a span that they tie stands in furniture")


class FurnitureAs(StrEnum):
    """What a data set does with furniture.

    Kept, it is text like any other. Masked, each of its signs but line ends is a
    blank, so that no offset moves. Cut, it is gone, and offsets count what is left.
    """

    KEPT = "kept"
    MASKED = "masked"
    CUT = "cut"


def without_furniture(document: Document, how: FurnitureAs, losses: Losses) -> Document:
    """Return the document with its furniture kept, masked or cut; each quote is proved anew.

    Spans that touch furniture go with it, and the relations that hang on
    them; both are counted.
    """
    regions = joined_regions(document)
    if how is FurnitureAs.KEPT or not regions:
        return document
    text = _masked(document.text, regions) if how is FurnitureAs.MASKED else None
    kept_text = _cut(document.text, regions) if text is None else text
    moves = None if text is not None else _moves(regions)
    return replace(
        document,
        text=kept_text,
        text_sha256=sha256_of(kept_text),
        furniture=document.furniture if moves is None else (),
        item=None,
        given=tuple(
            _layer(document, layer, regions, moves, kept_text, losses) for layer in document.layers
        ),
    )


def joined_regions(document: Document) -> tuple[Fragment, ...]:
    """Return the furniture in text order, regions that touch made one."""
    regions = [Fragment(r.start, r.end) for r in document.furniture]
    return joined(regions) if regions else ()


_Moves = tuple[list[int], list[int]]


def _moves(regions: Sequence[Fragment]) -> _Moves:
    """Return the ends of the regions, and how much is gone up to each."""
    return [r.end for r in regions], list(accumulate(r.end - r.start for r in regions))


def _layer(
    document: Document,
    layer: DocumentLayer,
    regions: Sequence[Fragment],
    moves: _Moves | None,
    text: str,
    losses: Losses,
) -> DocumentLayer:
    spans = []
    for span in layer.spans:
        if any(_touches(fragment, regions) for fragment in span.fragments):
            losses.note(LOST, document.id, span.id)
            continue
        spans.append(span if moves is None else _moved(span, moves, text))
    ids = {span.id for span in spans}
    ties = tuple(r for r in layer.relations if r.from_span in ids and r.to_span in ids)
    losses.count(LOOSE, len(layer.relations) - len(ties), "relation")
    return replace(layer, spans=tuple(spans), relations=ties)


def _touches(fragment: Fragment, regions: Sequence[Fragment]) -> bool:
    index = bisect_right(regions, fragment.start, key=lambda region: region.end)
    return index < len(regions) and regions[index].start < fragment.end


def _moved(span: Span, moves: _Moves, text: str) -> Span:
    ends, gone = moves

    def moved(position: int) -> int:
        before = bisect_right(ends, position)
        return position - (gone[before - 1] if before else 0)

    fragments = tuple(Fragment(moved(f.start), moved(f.end - 1) + 1) for f in span.fragments)
    quotes = quotes_of(text, fragments)
    if quotes != span.quotes:
        raise AssertionError(f"span {span.id} would quote other words once furniture is cut")
    # Where furniture between two fragments is cut they may touch: they are one then.
    whole = joined(fragments)
    return replace(span, fragments=whole, quotes=quotes_of(text, whole))


def _masked(text: str, regions: Sequence[Fragment]) -> str:
    return "".join(
        _SIGN.sub(" ", part) if is_furniture else part
        for part, is_furniture in _parts(text, regions)
    )


def _cut(text: str, regions: Sequence[Fragment]) -> str:
    return "".join(part for part, is_furniture in _parts(text, regions) if not is_furniture)


def _parts(text: str, regions: Sequence[Fragment]) -> Iterator[tuple[str, bool]]:
    at = 0
    for region in regions:
        yield text[at : region.start], False
        yield text[region.start : region.end], True
        at = region.end
    yield text[at:], False
