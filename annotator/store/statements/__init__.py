"""The statements of a project as rows of a table, read by the portion."""

from annotator.store.statements.matching import (
    ReadingCancelled,
    StatementView,
    matching,
    narrows,
)
from annotator.store.statements.reading import rows, statements
from annotator.store.statements.row import Column, Named, Speaker, StatementRow, Target, cell

__all__ = [
    "Column",
    "Named",
    "ReadingCancelled",
    "Speaker",
    "StatementRow",
    "StatementView",
    "Target",
    "cell",
    "matching",
    "narrows",
    "rows",
    "statements",
]
