"""The card of the tour: one thing at a time, beside the article and never over it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontDatabase,
    QKeyEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.keys import key_of
from annotator.ui.tour.words import Saying

_LINES: Final = 7
"""Lines of JSON that are seen without scrolling."""
_LEAST: Final = 6
"""Lines of what is said that are in sight, however low the column is."""


class TourCard(QFrame):
    """Says what to do next; has buttons to go on, back and away.

    The article keeps the keyboard: the card takes it only when a person comes
    with F6, with Tab or with a click.
    """

    next_asked = Signal()
    back_asked = Signal()
    copy_asked = Signal()
    leave_asked = Signal()
    article_asked = Signal()
    """The keyboard is to go back to the article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet, and be hidden."""
        super().__init__(parent)
        self._number = QLabel(self)
        self._title = QLabel(self)
        self._words = QLabel(self)
        self._keys = FlowLayout(gap=6)
        self._line = QPlainTextEdit(self, readOnly=True)
        self._copy = QPushButton(self.tr("Copy line"), self)
        self._back = QPushButton(self.tr("Back"), self)
        self._next = QPushButton(self)
        self._leave = QToolButton(self)
        self._area = QScrollArea(self)
        self._page = QWidget(self)
        self._escape_leaves = False
        self._lay_out()
        self.hide()

    @property
    def title(self) -> str:
        """Return the heading."""
        return self._title.text()

    @property
    def words(self) -> str:
        """Return what is said below the heading."""
        return self._words.text()

    @property
    def line(self) -> str:
        """Return the line of JSON as it is shown, or nothing."""
        return self._line.toPlainText()

    def say(self, saying: Saying, number: int, count: int) -> None:
        """Show what is said at stop ``number`` of ``count``."""
        changed = (saying.title, "\n\n".join(saying.lines)) != (self.title, self.words)
        self._number.setText(
            self.tr("{number} of {count}").format(
                number=QLocale().toString(number), count=QLocale().toString(count)
            )
        )
        self._title.setText(saying.title)
        self._words.setText("\n\n".join(saying.lines))
        self._show_keys(saying.keys)
        self._back.setVisible(1 < number < count)
        self._escape_leaves = number == 1
        self.setAccessibleDescription(self.words)
        self._area.verticalScrollBar().setValue(0)
        self.updateGeometry()
        if changed and QAccessible.isActive():
            told = ". ".join((saying.title, *saying.lines))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def name_next(self, words: str, *, primary: bool) -> None:
        """Say what the button that goes on does; ``primary`` when it is the thing to do."""
        self._next.setText(words)
        if self._next.property("primary") != primary:
            self._next.setProperty("primary", primary)
            self._next.style().unpolish(self._next)
            self._next.style().polish(self._next)

    def show_line(self, words: str) -> None:
        """Show a line of JSON, or none."""
        self._line.setVisible(bool(words))
        self._copy.setVisible(bool(words))
        if self._line.toPlainText() != words:
            self._line.setPlainText(words)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return no: the card is told its width first, and gives way where the column is low."""
        return False

    def sizeHint(self) -> QSize:
        """Return the height that all that is said needs at this width."""
        return QSize(super().sizeHint().width(), self._height_at(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the height with some lines in sight; the others scroll."""
        least = self._height_at(self.width()) - self._page_height(self.width())
        lines = _LEAST * self.fontMetrics().lineSpacing()
        return QSize(super().minimumSizeHint().width(), least + lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the words need at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc go back to the article; at the welcome it says no."""
        if event.key() == Qt.Key.Key_Escape:
            (self.leave_asked if self._escape_leaves else self.article_asked).emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font of the system in the line of JSON."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_line()

    # How it is made

    def _lay_out(self) -> None:
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Guided tour"))
        self._number.setProperty("role", "faint")
        self._title.setProperty("role", "title")
        for label in (self._number, self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._line.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line.setTabChangesFocus(True)
        self._line.setAccessibleName(self.tr("The line of JSON"))
        self._leave.setText(self.tr("Leave the tour"))
        self._leave.setToolTip(key_of("tour"))
        self._leave.setProperty("quiet", True)
        for button in (self._next, self._back, self._copy):
            button.setAutoDefault(True)
        self._next.clicked.connect(self.next_asked)
        self._back.clicked.connect(self.back_asked)
        self._copy.clicked.connect(self.copy_asked)
        self._leave.clicked.connect(self.leave_asked)
        self.setFocusProxy(self._next)
        self._head, self._buttons = QHBoxLayout(), FlowLayout(gap=6)
        self._head.addWidget(self._number, 1)
        self._head.addWidget(self._leave)
        for button in (self._next, self._back, self._copy):
            self._buttons.addWidget(button)
        self._lay_out_page()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 6, 10)
        self._column.setSpacing(6)
        self._column.addLayout(self._head)
        self._column.addWidget(self._area, 1)
        self._column.addLayout(self._buttons)
        order = (self._line, self._next, self._back, self._copy, self._leave)
        for one, other in pairwise(order):
            self.setTabOrder(one, other)
        self._size_line()
        self.show_line("")

    def _lay_out_page(self) -> None:
        """Lay out what scrolls where the column is low."""
        lines = self._lines = QVBoxLayout(self._page)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(8)
        for part in (self._title, self._words, self._line):
            lines.addWidget(part)
        lines.addLayout(self._keys)
        lines.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._page)
        self._page.setAutoFillBackground(False)  # setting it has made it opaque

    def _height_at(self, width: int) -> int:
        margins, inner = self._column.contentsMargins(), self._inner(width)
        return (
            self._head.sizeHint().height()
            + self._page_height(width)
            + self._buttons.heightForWidth(inner)
            + 2 * self._column.spacing()
            + margins.top()
            + margins.bottom()
            + 2 * self.frameWidth()
        )

    def _page_height(self, width: int) -> int:
        return self._lines.totalHeightForWidth(self._inner(width))

    def _inner(self, width: int) -> int:
        margins = self._column.contentsMargins()
        return width - margins.left() - margins.right() - 2 * self.frameWidth()

    def _size_line(self) -> None:
        margins = 2 * int(self._line.document().documentMargin()) + 12
        self._line.setFixedHeight(self._line.fontMetrics().lineSpacing() * _LINES + margins)

    def _show_keys(self, keys: tuple[str, ...]) -> None:
        while (item := self._keys.takeAt(0)) is not None:
            cap = item.widget()
            if cap is not None:
                cap.hide()
                cap.deleteLater()
        for key in keys:
            cap = QLabel(key, self)
            cap.setTextFormat(Qt.TextFormat.PlainText)
            cap.setProperty("role", "card")
            cap.setContentsMargins(9, 3, 9, 3)
            self._keys.addWidget(cap)
            cap.show()

    @Slot()
    def take_keyboard(self) -> None:
        """Let Enter go on."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
