"""The line at the foot: whether all is saved, where the caret is, and what there is to say."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QToolButton, QWidget

from annotator.model.signs import marked
from annotator.ui.elided import ElidedLabel
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.tips import tip

_LEAST_MS: Final = 5_000
_MS_A_CHARACTER: Final = 70
_MOST_MS: Final = 20_000


class StatusLine(QWidget):
    """Says *Saved* or *NOT SAVED* truthfully; the latter stays until a write succeeds."""

    zoom_asked = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Speak for the session."""
        super().__init__(parent)
        self._session, self._theme, self._reason = session, theme, ""
        self._message = ElidedLabel(self)
        self._message.setProperty("role", "muted")
        self._alarm = QWidget(self)
        self._alarm_words = ElidedLabel(self._alarm)
        self._details = QToolButton(self._alarm)
        self._saved, self._place = _quiet(self), _quiet(self)
        self._suggested = _quiet(self)
        self._annotator = _quiet(self)
        self._zoom = QToolButton(self)
        self._fade = QTimer(self, singleShot=True)
        self._fade.timeout.connect(self._drop_message)
        self._name_parts()
        self._lay_out()
        session.project_changed.connect(self._take_project)
        session.article_changed.connect(self._take_article)
        session.saved_changed.connect(self._take_saved)
        session.problem.connect(self.show_message)
        self._zoom.clicked.connect(self.zoom_asked)
        self._details.clicked.connect(self.show_reason)
        self.set_zoom(100)
        self._take_project()

    @property
    def message(self) -> str:
        """Return the sentence that is shown for a while."""
        return self._message.text()

    @property
    def saved_words(self) -> str:
        """Return what is said of saving; empty without a project."""
        return self._alarm_words.text() if self._reason else self._saved.text()

    @Slot(str)
    def show_message(self, words: str) -> None:
        """Show a sentence for as long as it takes to read, and have it read out."""
        self._message.setText(marked(words))
        self._message.setToolTip(tip(words))
        self._message.show()
        self._fade.start(min(_MOST_MS, _LEAST_MS + _MS_A_CHARACTER * len(words)))
        self._announce(words)

    def set_caret(self, position: int, selection_length: int = 0) -> None:
        """Show where the caret is and how much is selected, in code points."""
        locale = QLocale()
        said = self.tr("code point {n}").format(n=locale.toString(position))
        if selection_length:
            said = self.tr("{place} · {n} selected").format(
                place=said, n=locale.toString(selection_length)
            )
        self._place.setText(said)

    def set_suggestions(self, count: int) -> None:
        """Show how many suggestions are open in the article; nothing when there are none."""
        locale = QLocale()
        one, more = self.tr("1 suggestion"), self.tr("{n} suggestions")
        self._suggested.setText(one if count == 1 else more.format(n=locale.toString(count)))
        self._suggested.setVisible(count > 0)

    def set_zoom(self, percent: int) -> None:
        """Show the size of the text."""
        said = self.tr("{n} %").format(n=QLocale().toString(percent))
        self._zoom.setText(said)
        self._zoom.setAccessibleName(self.tr("Text at {n}").format(n=said))

    @Slot()
    def show_reason(self) -> None:
        """Show why nothing was saved, in full."""
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(self._reason)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _name_parts(self) -> None:
        self._alarm.setProperty("role", "alarm")
        self._alarm.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._details.setText(self.tr("Details"))
        self._details.setAccessibleName(self.tr("Why it is not saved"))
        self._zoom.setProperty("quiet", True)
        self._zoom.setToolTip(self.tr("Back to 100 %"))
        self._message.setAccessibleDescription(self.tr("Message"))
        self._place.setAccessibleDescription(self.tr("Caret"))
        self._annotator.setAccessibleDescription(self.tr("Annotator"))
        self._suggested.setAccessibleDescription(self.tr("Suggestions in this article"))
        self._suggested.hide()

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self._alarm)
        inside.setContentsMargins(8, 2, 4, 2)
        inside.addWidget(self._alarm_words, 1)
        inside.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(14)
        row.addWidget(self._alarm, 3)
        row.addWidget(self._message, 1)
        for part in (self._saved, self._suggested, self._place, self._annotator, self._zoom):
            row.addWidget(part)

    @Slot()
    def _take_project(self) -> None:
        project = self._session.project
        self._annotator.setText(project.annotator if project else "")
        self._take_saved(True, "")
        self._drop_message()
        self._take_article()

    @Slot()
    def _take_article(self) -> None:
        there = self._session.article is not None
        self._zoom.setVisible(there)
        self._place.setVisible(there)
        if not there:
            self._place.clear()

    @Slot(bool, str)
    def _take_saved(self, ok: bool, reason: str) -> None:
        was_alarm = bool(self._reason)
        self._reason = "" if ok else reason or self.tr("The reason is not known.")
        self._saved.setText(self._words_of_all_saved() if ok else "")
        self._saved.setVisible(ok)
        self._alarm.setVisible(not ok)
        self._message.setVisible(ok or bool(self._message.text()))
        if not ok:
            said = self.tr("NOT SAVED – {reason}").format(reason=self._reason)
            self._alarm_words.setText(said)
            self._alarm_words.setToolTip(tip(said))
            self._announce(said)
        elif was_alarm:
            self._announce(self.tr("Saved"))

    def _words_of_all_saved(self) -> str:
        project = self._session.project
        if project is None:
            return ""
        return self.tr("Read only") if project.read_only else self.tr("Saved")

    @Slot()
    def _drop_message(self) -> None:
        self._message.clear()
        self._message.setToolTip("")
        self._message.setVisible(not self._reason)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _quiet(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    return label
