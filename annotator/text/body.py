"""The article itself on a page that has more than it."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.model.article import Furniture


def body_start(text: str, furniture: Iterable[Furniture]) -> int:
    r"""Return the first code point after the furniture and the blanks at the top.

    A text that is furniture to its end begins at 0.

    >>> body_start("Menu\n\nThe text.", [Furniture(start=0, end=4, kind="navigation")])
    6
    """
    regions = sorted(furniture)
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        here = next((r for r in regions if r.start <= position < r.end), None)
        if here is None:
            return position
        position = here.end
    return 0


def body(text: str, furniture: Iterable[Furniture]) -> str:
    r"""Return the text without its furniture.

    >>> body("Menu\n\nThe text.", [Furniture(start=0, end=4, kind="navigation")])
    '\n\nThe text.'
    """
    parts, at = [], 0
    for region in sorted(furniture):
        if region.start > at:
            parts.append(text[at : region.start])
        at = max(at, region.end)
    return "".join([*parts, text[at:]])
