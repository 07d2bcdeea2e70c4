"""The bar below the article that finds words in it while they are typed."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.model.span import Fragment
from annotator.text.find import Finder
from annotator.ui.latest import Latest
from annotator.ui.session import Session
from annotator.ui.theme import Theme

AT_ONCE: Final = 300_000
"""Up to so many code points the window waits: some 30 ms at worst."""


class FindBar(QWidget):
    """Finds in the open article.

    When the bar closes, the window makes :attr:`current` the selection.
    """

    hits_changed = Signal(object, object)
    """``list[Fragment]``, ``Fragment | None``: every place in text order, and the current one."""
    closed = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        at_once: int = AT_ONCE,
    ) -> None:
        """Find in whatever article the session opens; hidden until :meth:`open_with`."""
        super().__init__(parent)
        # Labels whose role changes take the colours of the new look only when asked.
        theme.changed.connect(self._show_count)
        self._session, self._at_once = session, at_once
        self._finder = Finder("")
        self._hits: list[Fragment] = []
        self._index = -1
        self._origin = 0
        self._latest = Latest(self)
        self._latest.answered.connect(self._show_hits)
        self._latest.failed.connect(session.problem)
        self._make_controls()
        self._lay_out()
        session.article_changed.connect(self._take_article)
        self._take_article()
        self.hide()

    @property
    def hits(self) -> list[Fragment]:
        """Return every place that was found."""
        return self._hits

    @property
    def current(self) -> Fragment | None:
        """Return the place that is shown as the current one."""
        return self._hits[self._index] if 0 <= self._index < len(self._hits) else None

    def open_with(self, words: str = "", origin: int | None = None) -> None:
        """Show the bar with these words (none: those of last time).

        The current place is the first at or after ``origin`` (a code point); by
        default the search goes on from where it was.
        """
        self._origin = self._origin if origin is None else origin
        self.show()
        if words and words != self._field.text():
            self._field.setText(words)
        else:
            self._find()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @Slot()
    def go_next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._go(1)

    @Slot()
    def go_previous(self) -> None:
        """Go to the previous place; before the first comes the last."""
        self._go(-1)

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar; the window reads :attr:`current` when ``closed`` comes."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no control of the bar takes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self._go(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the places when hidden: they may be of another article next time."""
        super().hideEvent(event)
        self._latest.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the field step through the places, and not do anything else."""
        if watched is self._field and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.type() == QEvent.Type.KeyPress and enter and not ctrl:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    # How it is made

    def _make_controls(self) -> None:
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find in this article"))
        self._field.setAccessibleName(self.tr("Find in this article"))
        self._field.setClearButtonEnabled(True)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._find)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self._count.setMinimumWidth(
            self._count.fontMetrics().horizontalAdvance(
                self.tr("{n} of {total}").format(n="000", total="000")
            )
        )
        self._previous = self._button("↑", self.tr("Previous place (Shift+Enter)"))
        self._next = self._button("↓", self.tr("Next place (Enter, F3)"))
        self._case = self._button("Aa", self.tr("Capitals count"), checkable=True)
        self._whole = self._button("“w”", self.tr("Whole words only"), checkable=True)
        self._close = self._button("×", self.tr("Close (Esc)"))
        self._previous.clicked.connect(self.go_previous)
        self._next.clicked.connect(self.go_next)
        self._case.toggled.connect(self._find)
        self._whole.toggled.connect(self._find)
        self._close.clicked.connect(self.close_bar)

    def _button(self, sign: str, name: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setCheckable(checkable)
        button.setProperty("quiet", not checkable)
        return button

    def _lay_out(self) -> None:
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.setSpacing(6)
        line.addWidget(self._field, 1)
        for part in (self._count, self._previous, self._next, self._case, self._whole):
            line.addWidget(part)
        line.addWidget(self._close)

    # How it finds

    @Slot()
    def _take_article(self) -> None:
        self._finder = Finder(self._session.text)
        self._origin = 0
        if self.isVisible():
            self._find()
        else:
            self._hits, self._index = [], -1

    @Slot()
    def _find(self) -> None:
        words, finder = self._field.text(), self._finder
        case, whole = self._case.isChecked(), self._whole.isChecked()
        if len(finder.text) <= self._at_once or not words:
            self._latest.forget()
            self._show_hits(_find(finder, words, case=case, whole_words=whole))
        else:
            self._count.setText(self.tr("…"))
            self._latest.ask(lambda: _find(finder, words, case=case, whole_words=whole))

    @Slot(object)
    def _show_hits(self, hits: list[Fragment]) -> None:
        self._hits = hits
        after = bisect_left(hits, self._origin, key=lambda hit: hit.start)
        self._index = -1 if not hits else after % len(hits)
        self._tell()

    def _go(self, by: int) -> None:
        if self.isHidden():
            self.open_with()
        elif self._hits:
            self._index = (self._index + by) % len(self._hits)
            self._origin = self._hits[self._index].start
            self._tell()

    def _tell(self) -> None:
        self._show_count()
        self.hits_changed.emit(self._hits, self.current)

    @Slot()
    def _show_count(self) -> None:
        hit, locale = self.current, QLocale()
        for button in (self._previous, self._next):
            button.setEnabled(hit is not None)
        if hit is not None:
            self._say(self.tr("{n} of {total}").format(
                n=locale.toString(self._index + 1), total=locale.toString(len(self._hits))
            ), "muted")  # fmt: skip
        elif self._field.text():
            self._say(self.tr("Not found"), "warning")
        else:
            self._say("", "muted")

    def _say(self, words: str, role: str) -> None:
        self._count.setText(words)
        self._field.setAccessibleDescription(words)
        if self._count.property("role") != role:
            self._count.setProperty("role", role)
            self._count.style().polish(self._count)


def _find(finder: Finder, words: str, *, case: bool, whole_words: bool) -> list[Fragment]:
    found = finder.find(words, case=case, whole_words=whole_words)
    return [Fragment(place.start, place.stop) for place in found]
