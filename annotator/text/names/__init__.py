"""Who is meant by a name, and which entries of a register are one: pure matching of names."""

from __future__ import annotations

from annotator.text.names.guess import Guess, Reason
from annotator.text.names.index import NameIndex
from annotator.text.names.pairs import Pair, likely_same

__all__ = ["Guess", "NameIndex", "Pair", "Reason", "likely_same"]
