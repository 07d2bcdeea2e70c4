"""Signs that nobody sees but that change what is seen: shown as what they are.

A name can turn the sentence around it (U+202E), hide (U+200B), break its line, or
give a terminal an order (ESC). The text of an article and every stored name keep
them; whatever shows a line to a person shows a mark in their place.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 600
"""Code points of a value in a sentence; of a longer one the middle is left out."""

_TURNING: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Joiners (U+200C, U+200D) and variation selectors make letters and emoji what they are.
_UNSEEN: Final = "\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"
_TAGS: Final = "\U000e0000-\U000e007f"
_CONTROLS: Final = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_BREAKS: Final = "\t\n\x0b\x0c\r\x85\u2028\u2029"
_ALL: Final = re.compile(f"[{_CONTROLS}{_TURNING}{_UNSEEN}{_TAGS}\u2028\u2029\ud800-\udfff]")
_BREAK: Final = re.compile(f"[{_BREAKS}]+")
_ORDERS: Final = re.compile(f"[\x7f-\x9f{_TURNING}\u2028\u2029]")


def marked(words: str) -> str:
    """Return words with a mark for each sign that is not seen; lines and tabs stay.

    The mark of ESC is ``␛``, that of U+202E is ``⟨202E⟩``. It is for eyes only:
    nothing is stored, compared or written to a data set from it.
    """
    return words if words.isascii() and words.isprintable() else _ALL.sub(_mark, words)


def in_line(words: str) -> str:
    """Return a value as it stands inside a sentence or a cell: one line, and no endless one."""
    line = marked(_BREAK.sub(" ", words))
    if len(line) <= LONGEST:
        return line
    return f"{line[: LONGEST // 2]} … {line[-LONGEST // 2 :]}"


def escaped(json: str) -> str:
    """Return JSON that means the same and gives no orders to a terminal."""
    return _ORDERS.sub(lambda found: f"\\u{ord(found[0]):04x}", json)


def _mark(found: re.Match[str]) -> str:
    point = ord(found[0])
    if point < 0x20:
        return chr(0x2400 + point)
    return "\u2421" if point == 0x7F else f"⟨{point:04X}⟩"
