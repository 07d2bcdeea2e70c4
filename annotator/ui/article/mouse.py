"""What the mouse does in the article: select, pick a span, drag its edges, tie it to another."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.model.span import Fragment, Span
from annotator.text import units
from annotator.ui.article.painter import handle_place
from annotator.ui.article.selection import Selection

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

_REACH: Final = 7
_BESIDE: Final = 3
"""Pixels beyond the end of a span that still take hold of it: less than to the next word."""
_SCROLL_MS: Final = 40


class Doing(Enum):
    """What a pressed button is doing."""

    NOTHING = auto()
    SELECTING = auto()
    START_EDGE = auto()
    END_EDGE = auto()
    TYING = auto()


class Mouse(QObject):
    """The gestures of one view, from press to release."""

    def __init__(self, view: ArticleView) -> None:
        """Serve a view; the view hands on its events."""
        super().__init__(view)
        self._view = view
        self._doing = Doing.NOTHING
        self._pressed = QPoint()
        self._at = QPoint()
        self._moved = False
        self._exact = False
        self._went = False
        self._adding = False
        self._anchor = (0, 0)
        self._unit = 0
        self._kept: tuple[Fragment, ...] = ()
        self._since_double = QElapsedTimer()
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture by what is under the mouse."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = self._at = event.position().toPoint()
        self._moved = False
        self._went = self._go_along_tie()
        if self._went:
            return
        self._doing = self._grip_at(self._pressed)
        if self._doing is not Doing.NOTHING:
            return
        self._doing = Doing.SELECTING
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        position = self._view.position_at(self._pressed)
        selection = self._view.selection
        self._adding = bool(control)
        self._kept = selection.fragments if control else ()
        if self._is_third_click():
            self._unit = 2
            self._anchor = units.sentence_at(self._view.page.text, position)
            self._select_to(position)
            self._moved = True
        elif shift:
            self._unit = 0
            self._anchor = (selection.anchor, selection.anchor)
            self._select_to(position)
            self._moved = True
        else:
            self._unit = 0
            self._anchor = (position, position)

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what a press here would begin."""
        self._at = event.position().toPoint()
        self._exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._doing is Doing.NOTHING:
            self._view.tie_lines.watch(self._at)
            self._show_cursor(self._grip_at(self._at))
            return
        far = (self._at - self._pressed).manhattanLength()
        if not self._moved and far < QGuiApplication.styleHints().startDragDistance() // 2:
            return
        self._moved = True
        self._go_on()
        outside = not 0 <= self._at.y() < self._view.viewport().height()
        if outside and not self._scroller.isActive():
            self._scroller.start()
        elif not outside:
            self._scroller.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the gesture: a press without a move is a click."""
        doing, self._doing = self._doing, Doing.NOTHING
        self._scroller.stop()
        self._at = event.position().toPoint()
        span = self._view.session.selected
        if doing is Doing.SELECTING and not self._moved:
            self._click(self._at)
        elif doing is Doing.SELECTING:
            self._add_to_span()
        elif doing is Doing.TYING and span is not None:
            targets = [s for s in self._view.spans_at(self._at) if s.id != span.id]
            if targets:
                self._view.tie_dragged.emit(span.id, targets[-1].id)
        elif doing in (Doing.START_EDGE, Doing.END_EDGE) and span is not None and self._moved:
            fragments = self._dragged(span, doing)
            self._view.select(
                Selection(anchor=span.start, caret=span.start), reveal=False, keep_span=True
            )
            if fragments != span.fragments:
                self._view.edges_dragged.emit(span.id, list(fragments))

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word; going on with the button down selects by words."""
        if self._went:
            return  # a second click where a pill was is none on the text
        self._pressed = self._at = event.position().toPoint()
        self._doing, self._moved, self._unit = Doing.SELECTING, True, 1
        self._adding, self._kept = False, ()
        position = self._view.position_at(self._pressed)
        self._anchor = units.word_at(self._view.page.text, position)
        self._select_to(position)
        self._since_double.start()

    # How it is done

    def _go_along_tie(self) -> bool:
        """Go to the far end of a tie whose pill is under the mouse; tell whether there is one."""
        pill = self._view.tie_lines.pill_at(self._pressed)
        layer = self._view.session.layer
        span = layer.span(pill.span) if pill and layer else None
        self._view.tie_lines.leave()
        if span is None:
            return False
        self._doing = Doing.NOTHING
        self._view.show_span(span)
        return True

    def _is_third_click(self) -> bool:
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return self._since_double.isValid() and self._since_double.elapsed() < interval

    def _click(self, at: QPoint) -> None:
        """Pick the innermost span here; clicked again, the next one outward, and round again."""
        position = self._view.position_at(at)
        here = [span.id for span in reversed(self._view.spans_at(at))]
        selected = self._view.session.selected
        self._view.select(Selection(anchor=position, caret=position), keep_span=bool(here))
        if not here:
            return
        place = here.index(selected.id) + 1 if selected and selected.id in here else 0
        self._view.session.select_span(here[place % len(here)])

    def _go_on(self) -> None:
        if self._doing is Doing.SELECTING:
            self._select_to(self._view.position_at(self._at))
        elif self._doing in (Doing.START_EDGE, Doing.END_EDGE):
            span = self._view.session.selected
            if span is not None:
                fragments = self._dragged(span, self._doing)
                self._view.select(Selection.over(*fragments), reveal=False, keep_span=True)

    def _select_to(self, position: int) -> None:
        text = self._view.page.text
        low, high = self._anchor
        if self._unit == 1 and not self._exact:
            start, end = units.word_at(text, position)
        elif self._unit == 2:
            start, end = units.sentence_at(text, position)
        else:
            start = end = position
        first, last = min(low, start), max(high, end)
        if self._unit == 0 and not self._exact and first < last:
            first, last = units.snapped(text, first, last)
        backward = position < low
        anchor, caret = (last, first) if backward else (first, last)
        if self._moved or first < last:
            self._view.select(
                Selection(anchor=anchor, caret=caret, kept=self._kept),
                reveal=False,
                keep_span=bool(self._kept) or self._adds_to_span(),
            )

    def _adds_to_span(self) -> bool:
        return self._adding and self._view.session.selected is not None

    def _add_to_span(self) -> None:
        """Give the stretch that was selected with Ctrl to the selected span as a fragment."""
        span, selection = self._view.session.selected, self._view.selection
        if span is None or not self._adding or self._kept or selection.start == selection.end:
            return
        self._view.fragment_added.emit(span.id, Fragment(selection.start, selection.end))

    def _dragged(self, span: Span, doing: Doing) -> tuple[Fragment, ...]:
        """Return the fragments of a span with the edge that is dragged under the mouse."""
        position = self._view.position_at(self._at)
        text = self._view.page.text
        first, *_ = span.fragments
        *_, last = span.fragments
        if doing is Doing.START_EDGE:
            if not self._exact and position < first.end:
                position = units.snapped(text, position, first.end)[0]
            start = min(position, first.end - 1)
            return (replace(first, start=start), *span.fragments[1:])
        if not self._exact and position > last.start:
            position = units.snapped(text, last.start, position)[1]
        return (*span.fragments[:-1], replace(last, end=max(position, last.start + 1)))

    def _grip_at(self, at: QPoint) -> Doing:
        """Return what a press here takes hold of: an edge of the selected span, its letter."""
        span = self._view.session.selected
        if span is None:
            return Doing.NOTHING
        for position, is_end in ((span.end, True), (span.start, False)):
            if self._is_near(at, position, is_end=is_end):
                return Doing.END_EDGE if is_end else Doing.START_EDGE
        letters = self._view.caret_rect(span.start)
        beside = self._view.column_left() - self._view.page.metrics.gutter
        if beside <= at.x() < self._view.column_left() - 4 and (
            letters.top() <= at.y() < letters.bottom()
        ):
            return Doing.TYING
        return Doing.NOTHING

    def _is_near(self, at: QPoint, position: int, *, is_end: bool) -> bool:
        page = self._view.page
        block = page.blocks.at(position - 1 if is_end else position)
        place = handle_place(page.layout(block), page.blocks.start(block), position, is_end=is_end)
        if place is None:
            return False
        x, line = place
        top = page.top(block) + line * page.metrics.line - self._view.verticalScrollBar().value()
        left = self._view.column_left() + x
        near_enough = top - 3 <= at.y() <= top + page.metrics.line
        beyond = at.x() - left if is_end else left - at.x()
        return -_REACH <= beyond <= _BESIDE and near_enough

    def _show_cursor(self, grip: Doing) -> None:
        shape = {
            Doing.START_EDGE: Qt.CursorShape.SizeHorCursor,
            Doing.END_EDGE: Qt.CursorShape.SizeHorCursor,
            Doing.TYING: Qt.CursorShape.PointingHandCursor,
        }.get(grip, Qt.CursorShape.IBeamCursor)
        if self._view.tie_lines.pill_at(self._at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)

    @Slot()
    def _scroll(self) -> None:
        """Scroll while the mouse is held above or below the view."""
        height = self._view.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else self._at.y() - height
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self._go_on()
