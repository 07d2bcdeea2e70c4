"""Who is meant by a name, and which entries of a register are one: pure matching of names."""

from __future__ import annotations

from annotator.text.names.guess import Guess, Reason
from annotator.text.names.index import NameIndex
from annotator.text.names.pairs import Pair, likely_same
from annotator.text.names.readings import names_nobody

__all__ = ["Guess", "NameIndex", "Pair", "Reason", "likely_same", "names_nobody"]
