"""Suggestions: spans that a program proposes, in a layer of their own, nobody's work."""

from __future__ import annotations

from typing import Final

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
