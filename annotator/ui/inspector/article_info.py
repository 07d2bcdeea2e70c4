"""What is known of the open article, where one stands with it, and what the labels mean."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from annotator.model.article import Article
from annotator.model.signs import in_line
from annotator.model.status import LayerStatus, Status
from annotator.ui.inspector.article_facts import ArticleFacts
from annotator.ui.inspector.guidelines import Guidelines
from annotator.ui.inspector.note_field import NoteField
from annotator.ui.inspector.segments import Segments
from annotator.ui.session import Session
from annotator.ui.theme import Theme


class ArticleInfo(QWidget):
    """Shows the article; what is known of it, status, flag and note can be changed here."""

    left = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no article yet."""
        super().__init__(parent)
        self._session = session
        self._title = QLabel(self)
        self._facts = ArticleFacts(self)
        names = [self.tr("New"), self.tr("In progress"), self.tr("Done"), self.tr("Skipped")]
        self._status = Segments([status.value for status in Status], names, self)
        self._nothing = QLabel(self.tr("Nothing to mark: a true negative"), self)
        self._flag = QCheckBox(self.tr("Flagged"), self)
        self._note = NoteField(self)
        self._furniture = QLabel(self)
        self._guidelines = Guidelines(session, theme, self)
        self._lay_out()
        self._status.picked.connect(self._set_status)
        self._flag.clicked.connect(session.set_flag)
        self._note.written.connect(self._write_note)
        self._note.left.connect(self.left)
        self._facts.changed.connect(session.set_meta)
        self._facts.refused.connect(session.problem)

    def show_article(self, article: Article, status: LayerStatus) -> None:
        """Show an article, and where this annotator stands with it."""
        self._title.setText(in_line(article.meta.title.strip()) or self.tr("Untitled"))
        self._facts.show_meta(article.meta)
        self.show_status(status)
        count = len(article.furniture)
        words = self.tr("1 region is furniture") if count == 1 else self.tr(
            "{n} regions are furniture"
        ).format(n=count)  # fmt: skip
        self._furniture.setText(words if count else self.tr("No furniture is marked"))
        self._guidelines.show_scheme()

    def show_status(self, status: LayerStatus) -> None:
        """Show where this annotator stands with the article."""
        self._status.take([status.status.value])
        layer = self._session.layer
        is_done = status.status is Status.DONE
        self._nothing.setVisible(is_done and layer is not None and layer.after(0) is None)
        self._flag.setChecked(status.flag)
        self._note.show_note(status.note)

    def flush(self) -> None:
        """Write the note when it was not yet."""
        self._note.flush()

    @Slot(str)
    def _write_note(self, note: str) -> None:
        """Write the note; where a step is in its way that is not saved, it is still to be told."""
        status, waiting = self._session.status, self._session.unsaved.step
        self._session.set_note(note)
        if status is not None and waiting is not None and waiting is self._session.unsaved.step:
            self._note.untold(status.note)

    def focus_note(self) -> None:
        """Give the note the keyboard."""
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_date(self) -> None:
        """Give the date the keyboard."""
        self._facts.focus_date()

    def focus_first(self) -> None:
        """Give the status the keyboard."""
        self._status.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down between controls; Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up and not event.modifiers():
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        self._furniture.setProperty("role", "faint")
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        for label in (self._title, self._furniture, self._nothing):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setAccessibleName(self.tr("Status of the article"))
        self._flag.setAccessibleName(self.tr("Article is flagged"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._title)
        lines.addWidget(self._facts)
        parts = (self._status, self._nothing, self._flag, self._note, self._furniture)
        for part in (*parts, self._guidelines):
            lines.addWidget(part)
        lines.addStretch(1)

    @Slot(str)
    def _set_status(self, value: str) -> None:
        self._session.set_status(Status(value))
        if self._session.status is not None:
            self.show_status(self._session.status)
