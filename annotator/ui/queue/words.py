"""The words of the queue: names of states and sorts, and one article in a line."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from annotator.model.status import Status
from annotator.store.queries import QueueRow, QueueView, Sort
from annotator.ui.language import translate

_STATUS: Final[dict[Status, Any]] = {
    Status.NEW: QT_TRANSLATE_NOOP("queue", "New"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("queue", "In progress"),
    Status.DONE: QT_TRANSLATE_NOOP("queue", "Done"),
    Status.SKIPPED: QT_TRANSLATE_NOOP("queue", "Skipped"),
}
_SORT: Final[dict[Sort, Any]] = {
    Sort.IMPORTED: QT_TRANSLATE_NOOP("queue", "Order of import"),
    Sort.TITLE: QT_TRANSLATE_NOOP("queue", "Title"),
    Sort.PUBLISHED: QT_TRANSLATE_NOOP("queue", "Date"),
    Sort.STATUS: QT_TRANSLATE_NOOP("queue", "Status"),
}


def status_name(status: Status) -> str:
    """Return a state as a person reads it."""
    return translate("queue", _STATUS[status])


def sort_name(sort: Sort) -> str:
    """Return an order as a person reads it."""
    return translate("queue", _SORT[sort])


def title_of(row: QueueRow) -> str:
    """Return the title in one line; an article without one says so."""
    return " ".join(row.title.split()) or translate("queue", "Without title")


def span_count(count: int) -> str:
    """Return a number of spans in words."""
    if count == 1:
        return translate("queue", "1 span")
    return translate("queue", "{n} spans").format(n=QLocale().toString(count))


def details(row: QueueRow) -> str:
    """Return the second line: source, date, spans."""
    parts = [" ".join((row.source or "").split()), row.published or ""]
    if row.spans:
        parts.append(span_count(row.spans))
    elif row.status is Status.DONE:
        # In front: it must not be cut off, and says why there is no count.
        parts.insert(0, translate("queue", "nothing to mark"))
    return " · ".join(part for part in parts if part)


def spoken(row: QueueRow) -> str:
    """Return what a screen reader says of an article."""
    parts = [title_of(row), status_name(row.status)]
    if row.flag:
        parts.append(translate("queue", "flagged"))
    return ", ".join([*parts, *details(row).split(" · ")]).rstrip(", ")


def active_filters(view: QueueView) -> list[str]:
    """Return what a view leaves out, in words; the text of the filter field aside."""
    names = [status_name(status) for status in Status if status in view.statuses]
    parts = [" + ".join(names)] if names else []
    if view.flagged is not None:
        parts.append(
            translate("queue", "Flagged") if view.flagged else translate("queue", "Not flagged")
        )
    if view.label is not None:
        parts.append(view.label)
    return parts


def summary(view: QueueView) -> str:
    """Return what a view leaves out and how it is sorted, for the menu button."""
    parts = active_filters(view) or [translate("queue", "All articles")]
    if view.sort is not Sort.IMPORTED or view.descending:
        arrow = "↓" if view.descending else "↑"
        parts.append(f"{sort_name(view.sort)} {arrow}")
    return " · ".join(parts)


def progress_words(done: int, total: int) -> str:
    """Return “3 of 812 done”."""
    locale = QLocale()
    return translate("queue", "{done} of {total} done").format(
        done=locale.toString(done), total=locale.toString(total)
    )
