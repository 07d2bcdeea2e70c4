"""The cards in the corner of the window: what is running, and how it ended."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from annotator.model.signs import marked
from annotator.ui.notice import Notice
from annotator.ui.tasks import Task, Tasks

_SHOWN_AFTER_MS: Final = 350
_WIDTH: Final = 340
_MARGIN: Final = 16
_FOOT: Final = 40
_NOTICES: Final = 3


class TaskCard(QFrame):
    """One running task: what it is, how far it is, and a way to stop it."""

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        """Follow the task until it ends."""
        super().__init__(parent)
        self.task: Final = task
        self.setProperty("role", "card")
        self.setAccessibleName(task.title)
        self._title, self._count = _plain(self, task.title), _plain(self, "")
        self._count.setProperty("role", "faint")
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(task.title)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setAccessibleName(self.tr("Cancel: {task}").format(task=task.title))
        self._cancel.clicked.connect(task.cancel)
        self._lay_out()
        task.progressed.connect(self._show_progress)
        task.cancel_asked.connect(self._show_cancelling)
        self._show_progress(*task.progress)
        if task.cancelling:
            self._show_cancelling()

    @property
    def count_words(self) -> str:
        """Return how far the task is, in words."""
        return self._count.text()

    @Slot(int, object)
    def _show_progress(self, done: int, total: int | None) -> None:
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        if not self.task.cancelling:
            self._count.setText(self._words(done, total))

    @Slot()
    def _show_cancelling(self) -> None:
        self._cancel.setEnabled(False)
        self._count.setText(self.tr("Cancelling…"))

    def _words(self, done: int, total: int | None) -> str:
        locale = QLocale()
        if total is None:
            return locale.toString(done) if done else ""
        return self.tr("{done} of {total}").format(
            done=locale.toString(done), total=locale.toString(total)
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self._cancel)
        column.addLayout(row)


class TaskCorner(QWidget):
    """The running tasks of a window and their notices, at the end of its foot.

    They stand over what the window shows, so that labelling goes on. Nothing
    shows for work that is done in a moment.
    """

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        """Stand over ``window`` and follow its size."""
        super().__init__(window)
        self._tasks, self._window, self._cards = tasks, window, list[QWidget]()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._late = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._late.timeout.connect(self._show_running)
        self.hide()
        tasks.started.connect(self._take)
        tasks.noticed.connect(self._take_notice)
        window.installEventFilter(self)

    @property
    def cards(self) -> tuple[TaskCard, ...]:
        """Return the cards of running tasks that show, the oldest first."""
        return tuple(card for card in self._cards if isinstance(card, TaskCard))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Return the notices that show, the oldest first."""
        return tuple(card for card in self._cards if isinstance(card, Notice))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @Slot(Task)
    def _take(self, task: Task) -> None:
        task.ended.connect(self._drop_ended)
        self._late.start()

    @Slot(object)
    def _take_notice(self, notice: Notice) -> None:
        for older in self.notices[: -(_NOTICES - 1)]:
            older.dismiss()
        notice.dismissed.connect(self._drop_ended)
        self._add(notice)

    @Slot()
    def _show_running(self) -> None:
        shown = {card.task for card in self.cards}
        for task in self._tasks.running:
            if task.in_corner and task not in shown:
                self._add(TaskCard(task, self))

    @Slot()
    def _drop_ended(self) -> None:
        for card in [card for card in self._cards if _has_ended(card)]:
            self._cards.remove(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        if self._cards:
            self._place()
        else:
            self.hide()

    def _add(self, card: QWidget) -> None:
        self._cards.append(card)
        self._column.addWidget(card)
        card.show()
        self.show()
        self._place()
        self.raise_()

    def _place(self) -> None:
        window = self._window
        width = max(_WIDTH, self._column.totalMinimumSize().width())
        height = self._column.totalHeightForWidth(width)
        height = height if height > 0 else self._column.totalSizeHint().height()
        place = QRect(
            window.width() - width - _MARGIN,
            window.height() - height - _FOOT - _MARGIN,
            width,
            height,
        )
        self.setGeometry(QStyle.visualRect(window.layoutDirection(), window.rect(), place))


def _has_ended(card: QWidget) -> bool:
    return card.isHidden() if isinstance(card, Notice) else not _running(card)


def _running(card: QWidget) -> bool:
    return isinstance(card, TaskCard) and card.task.running


def _plain(parent: QWidget, words: str) -> QLabel:
    label = QLabel(marked(words), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
