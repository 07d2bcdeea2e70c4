"""The lines above the text: title, where and when it appeared, where this annotator stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.article import Metadata
from annotator.model.signs import marked
from annotator.model.status import LayerStatus, Status
from annotator.ui.elided import ElidedLabel
from annotator.ui.inspector.words import shown_date
from annotator.ui.session import Session


class ArticleHeader(QWidget):
    """Title and a quiet line about the open article; nothing when none is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow what the session opens."""
        super().__init__(parent)
        self._session = session
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._about = QLabel(self)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("role", "muted")
        self._about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 10, 24, 8)
        box.setSpacing(2)
        box.addWidget(self._title)
        box.addWidget(self._about)
        session.article_changed.connect(self._show)
        session.stepped.connect(self._show)
        self._show()

    @Slot()
    def _show(self, _step: object = None) -> None:
        article, status = self._session.article, self._session.status
        self.setVisible(article is not None)
        if article is None or status is None:
            return
        title = article.meta.title or self.tr("Untitled")
        about = marked("  ·  ".join([*self._printed(article.meta), self._standing(status)]))
        if self._title.text() != title:
            self._title.setText(title)
        if self._about.text() != about:
            self._about.setText(about)

    def _printed(self, meta: Metadata) -> list[str]:
        return [part for part in (meta.source, shown_date(meta.published), meta.author) if part]

    def _standing(self, status: LayerStatus) -> str:
        words = {
            Status.NEW: self.tr("new"),
            Status.IN_PROGRESS: self.tr("in progress"),
            Status.DONE: self.tr("✓ done"),
            Status.SKIPPED: self.tr("skipped"),
        }[status.status]
        return self.tr("{status}  ⚑ flagged").format(status=words) if status.flag else words
