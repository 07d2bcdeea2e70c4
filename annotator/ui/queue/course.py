"""Which article comes next in the queue, whether or not the open one is still in view."""

from __future__ import annotations

from annotator.store.worklist import first_open
from annotator.ui.queue.model import QueueModel
from annotator.ui.session import Session


class Course:
    """Where the annotator stands in the list.

    When the open article is not in the view (any more), the place where one
    was last in the list counts instead.
    """

    def __init__(self, session: Session, model: QueueModel) -> None:
        """Start before the first article."""
        self._session, self._model = session, model
        self._last = -1

    def start_anew(self) -> None:
        """Stand before the first article, since another project is open."""
        self._last = -1

    def stand(self) -> int:
        """Take note of where the open article is; return its row, -1 when it is not in view."""
        row = self._model.row_of(self._model.open_number)
        if row >= 0:
            self._last = row
        return row

    def next_id(self) -> str | None:
        """Return the article after the open one."""
        row = self.stand()
        return self._id_at(row + 1 if row >= 0 else max(self._last, 0))

    def previous_id(self) -> str | None:
        """Return the article before the open one."""
        row = self.stand()
        return self._id_at((row if row >= 0 else self._last) - 1)

    def next_open_id(self) -> str | None:
        """Return the next article that is new or in progress, beginning anew at the end."""
        project, numbers = self._session.project, self._model.numbers
        if project is None:
            return None
        row = self.stand()
        start, stop = (row + 1, row) if row >= 0 else (max(self._last, 0),) * 2
        found = first_open(project, [*numbers[start:], *numbers[:stop]])
        return None if found is None else self._id_at(self._model.row_of(found))

    def _id_at(self, row: int) -> str | None:
        found = self._model.article(row)
        return None if found is None else str(found.id)
