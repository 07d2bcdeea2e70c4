"""What is replaced in texts when they come in, as it is told to people.

The origin of an article counts it under these English words for good.
"""

from __future__ import annotations

from typing import Final

from annotator.model.words import Said, said

_WORDS: Final[dict[str, Said]] = {
    str(words): words
    for words in (
        said("byte order mark"),
        said("invalid byte"),
        said("line end"),
        said("lone surrogate"),
        said("NUL"),
    )
}


def replaced_said(name: str) -> str:
    """Return the name under which an origin counts something, so that it can be told."""
    return _WORDS.get(name, name)
