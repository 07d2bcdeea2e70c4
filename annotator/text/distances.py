"""How far stretches of text are apart, in code points, and which of them are nearest."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.span import Fragment

Stretches = Sequence[Fragment]


def apart(one: Stretches, other: Stretches) -> int:
    """Return the code points between two spans where they are nearest; 0 where they overlap."""
    return min(max(0, b.start - a.end, a.start - b.end) for a in one for b in other)


def nearest(span: Stretches, other: Stretches) -> Fragment:
    """Return the fragment of a span that is nearest to another span; the first of equals."""
    return min(span, key=lambda fragment: apart([fragment], other))
