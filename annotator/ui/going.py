"""From one article to the next: done, skip, next, previous."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.model.change import Entity
from annotator.model.ids import ArticleId
from annotator.model.status import Status
from annotator.ui.queue.panel import QueuePanel
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.ui.open_points import OpenPointList


class Going(QObject):
    """Opens articles in the order of the queue."""

    told = Signal(str)
    """A sentence for the status line."""

    def __init__(
        self,
        session: Session,
        queue: QueuePanel,
        open_points: Callable[[], OpenPointList],
        parent: QObject | None = None,
    ) -> None:
        """Follow the order of a queue; what is open is shown before an article is done."""
        super().__init__(parent)
        self._session = session
        self._queue = queue
        self._open_points = open_points
        self._beginning = False
        queue.article_chosen.connect(self.open)
        queue.listed.connect(self._begin_now)

    @Slot(str)
    def open(self, article: str, start: int | None = None, end: int | None = None) -> None:
        """Open an article, at ``[start, end)`` (code points) when given."""
        self._beginning = False
        project = self._session.project
        if project is None or project.record(Entity.ARTICLE, article) is None:
            self.told.emit(self.tr("This article is not in the project any more."))
            return
        self._session.open_article(ArticleId(article), start, end)

    @Slot()
    def done(self) -> None:
        """Mark the open article done and open the next one that is not.

        What is open is shown first, once; the same again is *done anyway*.
        """
        if not self._open_points().holds_up():
            self._leave(Status.DONE)

    def skip(self) -> None:
        """Mark the open article skipped and open the next one that is open."""
        self._leave(Status.SKIPPED)

    def next(self) -> None:
        """Open the article below in the queue."""
        self._open_or_tell(self._queue.next_id(), self.tr("This is the last article."))

    def previous(self) -> None:
        """Open the article above in the queue."""
        self._open_or_tell(self._queue.previous_id(), self.tr("This is the first article."))

    @Slot(str)
    def begin(self, last: str = "") -> None:
        """Open the article that was open last, or the first that is not done.

        Where no article is listed yet, it is opened as soon as one is.
        """
        project = self._session.project
        known = bool(project and last and project.record(Entity.ARTICLE, last))
        found = last if known else self._queue.next_open_id() or self._queue.next_id()
        if found:
            self.open(found)
        else:
            self._beginning = True

    @Slot()
    def _begin_now(self) -> None:
        if self._beginning and self._session.article is None:
            self.begin()

    def _leave(self, status: Status) -> None:
        before, layer = self._session.status, self._session.layer
        self._session.set_status(status)
        now = self._session.status
        if before is None or now is None or now.status is not status:
            return  # it could not be written, which the window shows
        said = []
        if status is Status.DONE and layer is not None and not layer.count:
            said.append(self.tr("Done with nothing to mark: it counts as a true negative."))
        following = self._queue.next_open_id()
        if following is None:
            said.append(self.tr("Every article of this list is done or skipped."))
        else:
            self.open(following)
        if said:
            self.told.emit(" ".join(said))

    def _open_or_tell(self, article: str | None, words: str) -> None:
        if article is None:
            self.told.emit(words)
        else:
            self.open(article)
