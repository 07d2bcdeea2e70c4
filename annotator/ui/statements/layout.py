"""Which columns the table shows and how wide: kept from one time to the next."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QHeaderView

from annotator.store.statements import Column
from annotator.ui.settings import Settings
from annotator.ui.statements.model import COLUMNS

_KEY: Final = "statement_columns"
_WIDEST: Final = 2_000


def hidden_columns(settings: Settings) -> frozenset[Column]:
    """Return the columns that were hidden last; never all of them."""
    names = _kept(settings).get("hidden")
    known = {str(name) for name in names} if isinstance(names, list) else set()
    hidden = frozenset(column for column in COLUMNS if column.value in known)
    return hidden if len(hidden) < len(COLUMNS) else frozenset()


def restore(header: QHeaderView, settings: Settings) -> None:
    """Give the columns the widths that they had, and hide those that were hidden."""
    widths, hidden = _kept(settings).get("widths"), hidden_columns(settings)
    for section, column in enumerate(COLUMNS):
        width = widths.get(column.value) if isinstance(widths, dict) else None
        if isinstance(width, int) and header.minimumSectionSize() <= width <= _WIDEST:
            header.resizeSection(section, width)
        header.setSectionHidden(section, column in hidden)


def keep(header: QHeaderView, settings: Settings) -> None:
    """Keep what is shown and how wide; a column that is hidden keeps its width of before."""
    widths = dict(_kept(settings).get("widths") or {})
    hidden = []
    for section, column in enumerate(COLUMNS):
        if header.isSectionHidden(section):
            hidden.append(column.value)
        else:
            widths[column.value] = header.sectionSize(section)
    settings.set(_KEY, {"widths": widths, "hidden": hidden})


def _kept(settings: Settings) -> dict[str, Any]:
    kept: dict[str, Any] = settings.get(_KEY, {})
    return kept
