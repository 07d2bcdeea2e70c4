"""The text that tokens were taken from: given, or made anew of them and their places."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import Final

from annotator.importers.foreign import ForeignSpan
from annotator.model.errors import SourceError
from annotator.model.words import counted, said

_GAP_LIMIT: Final = 10_000
"""White space that a text may have between two tokens, in code points."""

Place = tuple[int, int]
"""Start and end of a token."""


class TokenError(SourceError):
    """What is wrong with the token at ``index``."""

    def __init__(self, reason: str, index: int) -> None:
        """Say what is wrong."""
        super().__init__(reason)
        self.index = index


def rebuilt(
    words: Sequence[str], places: Sequence[Place] | None, starts: Collection[int]
) -> tuple[str, list[Place]]:
    """Return a text made of tokens, and where each stands in it, in code points.

    With ``places`` each stands at its own; without, one blank is between two.
    The first of the white space before a token of ``starts``, with which a
    sentence begins, is a line end.

    Raises:
        TokenError: when a token is blank, or its place is too long, too short
            or before the end of the one before.
    """
    parts: list[str] = []
    found: list[Place] = []
    at = 0
    for index, word in enumerate(words):
        if not word.strip():
            raise TokenError(said("its token is blank"), index)
        gap = len(_gap(words, places, index, at)) if places else min(index, 1)
        begins = index > 0 and index in starts
        parts += ["\n" + " " * (gap - 1) if begins and gap else " " * gap, word]
        at += gap + len(word)
        found.append((at - len(word), at))
    return "".join(parts), found


def _gap(words: Sequence[str], places: Sequence[Place], index: int, at: int) -> range:
    start, end = places[index]
    length = len(words[index])
    if end - start != length:
        raise TokenError(
            counted(
                length,
                "the token has {n} code point and stands from {start} to {end}",
                "the token has {n} code points and stands from {start} to {end}",
                start=start,
                end=end,
            ),
            index,
        )
    if not 0 <= start - at <= _GAP_LIMIT:
        raise TokenError(
            said(
                "the token stands at {start}, and the one before it ends at {at}",
                start=start,
                at=at,
            ),
            index,
        )
    return range(at, start)


def found_in(text: str, words: Sequence[str]) -> Iterator[Place]:
    """Yield where each token stands in a text of which they are all but the white space.

    Raises:
        TokenError: when a token is not what comes next.
    """
    at = 0
    for index, word in enumerate(words):
        if not word.strip():
            raise TokenError(said("its token is blank"), index)
        while at < len(text) and text[at].isspace() and not text.startswith(word, at):
            at += 1
        if not text.startswith(word, at):
            raise TokenError(said("the token is not what comes next in the text"), index)
        yield at, at + len(word)
        at += len(word)


def as_spans(
    name_of: Callable[[int], str], words: Sequence[str], places: Sequence[Place]
) -> list[ForeignSpan]:
    """Return tokens as spans whose words prove what their places count.

    ``name_of`` returns how a problem calls the token with an index.
    """
    return [
        ForeignSpan(name=partial(name_of, index), fragments=(place,), quotes=(word,))
        for index, (word, place) in enumerate(zip(words, places, strict=True))
    ]
