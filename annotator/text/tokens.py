"""Tokens of a text for data sets of tags: the same on every machine, their places known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from annotator.text.units import sentence_at

_TOKEN: Final = regex.compile(r"[\p{L}\p{N}\p{M}]+|\X")
"""Letters and digits in a row; else one sign as a person counts signs, an emoji of several too."""


@dataclass(frozen=True, slots=True)
class Token:
    """Words or a sign at ``[start, end)``, in code points."""

    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Return the tokens; blanks, NBSP and line ends among them, are none.

    Hyphens and apostrophes stand apart, so that a name in “Ukraine's” ends on a token's end.

    >>> text = "😀 Ada's 3rd."
    >>> [text[t.start : t.end] for t in tokens(text)]
    ['😀', 'Ada', "'", 's', '3rd', '.']
    """
    found = (Token(*match.span()) for match in _TOKEN.finditer(text))
    return [token for token in found if not text[token.start : token.end].isspace()]


def with_blanks(text: str, found: list[Token]) -> list[tuple[Token, bool]]:
    r"""Return all signs of a text as tokens, each with whether one blank comes after it.

    So spaCy has a text: a blank between two tokens belongs to the first, and
    what white space is there beyond it is a token of its own.

    >>> text = " Ada  said\n\nno. "
    >>> [(text[t.start : t.end], ws) for t, ws in with_blanks(text, tokens(text))][:4]
    [(' ', False), ('Ada', True), (' ', False), ('said', False)]
    """
    whole: list[tuple[Token, bool]] = []
    at = 0
    for token in [*found, Token(len(text), len(text))]:
        if whole and text[at : at + 1] == " " and at < token.start:
            whole[-1] = (whole[-1][0], True)
            at += 1
        if at < token.start:
            whole.append((Token(at, token.start), False))
        if token.start < token.end:
            whole.append((token, False))
        at = token.end
    return whole


def sentence_starts(text: str, found: list[Token]) -> list[int]:
    """Return the indexes of the tokens with which a sentence begins.

    >>> sentence_starts("He went. She left.", tokens("He went. She left."))
    [0, 3]
    """
    return list(_starts(text, found))


def _starts(text: str, found: list[Token]) -> Iterator[int]:
    until = -1
    for index, token in enumerate(found):
        if token.start >= until:
            yield index
            until = max(sentence_at(text, token.start)[1], token.end)
