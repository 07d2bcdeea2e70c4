"""The same words elsewhere: found in one article or in all, and labelled alike as one step."""

from annotator.store.everywhere.finding import MOST, find_everywhere
from annotator.store.everywhere.labelling import copied_references, label_everywhere
from annotator.store.everywhere.wanted import (
    Found,
    Place,
    Portion,
    Wanted,
    objection,
    stands_whole,
)

__all__ = [
    "MOST",
    "Found",
    "Place",
    "Portion",
    "Wanted",
    "copied_references",
    "find_everywhere",
    "label_everywhere",
    "objection",
    "stands_whole",
]
