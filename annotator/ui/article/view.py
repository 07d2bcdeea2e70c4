"""The article view: turns keys and mouse into a selection and wishes about spans."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.model.span import Fragment, Span
from annotator.text import units
from annotator.text.blocks import Blocks
from annotator.text.body import body_start
from annotator.ui import precedence
from annotator.ui.article.canvas import Canvas
from annotator.ui.article.motion import VERTICAL, motion_of, moved
from annotator.ui.article.mouse import Mouse
from annotator.ui.article.painter import Scene
from annotator.ui.article.selection import Selection
from annotator.ui.session import Session
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.article.tie_lines import TieLines


class ArticleView(Canvas):
    """The open article of a session, with a caret; positions are code points everywhere.

    Nothing is taken back out of Qt: text and offsets are the session's.
    """

    selection_moved = Signal()
    edges_dragged = Signal(str, list)
    fragment_added = Signal(str, object)
    tie_dragged = Signal(str, str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what the session has open, now and from now on."""
        super().__init__(session, theme, parent)
        self._selection = Selection()
        self._goal: float | None = None
        self._core = 0
        self._grown: tuple[int, int] | None = None
        self._hits: list[Fragment] = []
        self._hit: Fragment | None = None
        self._numbers: dict[str, str] = {}
        self._open: Container[str] = frozenset()
        self._outstanding: tuple[int, int] | None = None
        self._places: dict[str, tuple[Selection, int]] = {}
        self._shown: str | None = None
        self._mouse = Mouse(self)
        self.setAccessibleName(self.tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        session.article_changed.connect(self._show_article)
        session.selection_changed.connect(self._show_selected)

    @cached_property
    def tie_lines(self) -> TieLines:
        """Return what draws ties, made when a span is selected or the mouse is on the text."""
        from annotator.ui.article.tie_lines import TieLines  # noqa: PLC0415

        return TieLines(self)

    @property
    def _drawn_ties(self) -> TieLines | None:
        return self.tie_lines if "tie_lines" in vars(self) else None

    @property
    def selection(self) -> Selection:
        """Return the caret and what is selected."""
        return self._selection

    # Selecting

    def select(self, selection: Selection, *, reveal: bool = True, keep_span: bool = False) -> None:
        """Set the caret and what is selected; a span that was selected is then no longer."""
        before = self._selection
        self._selection = selection
        if not keep_span and self._session.selected is not None:
            self._session.select_span(None)
        if reveal:
            self.reveal(selection.caret)
        self._repaint_where_changed(before, selection)
        self.selection_moved.emit()

    def go_to(self, position: int) -> None:
        """Put the caret at a position and scroll it into the upper third."""
        caret = units.grapheme_start(self._page.text, position)
        self.select(Selection(anchor=caret, caret=caret), reveal=False)
        self.scroll_to(caret)

    def select_range(self, start: int, end: int) -> None:
        """Select ``[start, end)`` and bring it into sight."""
        self.select(Selection(anchor=start, caret=end))
        self.reveal(start)

    def show_span(self, span: Span) -> None:
        """Select a span, put the caret at its start and bring it into sight."""
        self._session.select_span(span.id)
        self.select(Selection(anchor=span.start, caret=span.start), keep_span=True)

    def grow(self) -> None:
        """Grow the selection to the next larger unit."""
        now = self._selection
        if self._grown != (now.start, now.end):
            self._core = now.start
        self._select_unit(*units.grown(self._page.text, now.start, now.end))

    def shrink(self) -> None:
        """Shrink the selection to the next smaller unit around where growing began."""
        now = self._selection
        core = self._core if self._grown == (now.start, now.end) else now.start
        self._select_unit(*units.shrunk(self._page.text, now.start, now.end, core))

    def select_quotation(self) -> None:
        """Select the quotation around the caret without what interrupts it."""
        found = units.quotation_at(self._page.text, self._selection.start)
        if found:
            self.select(Selection.over(*found))

    def keep_fragment(self) -> None:
        """Keep what is selected as a fragment, so that another stretch can be added."""
        if self._selection.fragments:
            self.select(self._selection.keeping(), reveal=False)

    # Showing

    def show_numbers(self, numbers: dict[str, str]) -> None:
        """Put digits on spans, by id; none to take them away."""
        self._numbers = numbers
        self.viewport().update()

    def show_open(self, spans: Container[str], changed: Sequence[Span]) -> None:
        """Put a ring beside the letters of these spans (ids); ``changed`` are to be repainted."""
        self._open = spans
        if not changed:
            return
        start, end = self.range_in_sight()
        for span in changed:
            if start <= span.start < end:
                self._repaint_range(span.start, span.start)

    @Slot(object, object)
    def show_hits(self, hits: list[Fragment], current: Fragment | None) -> None:
        """Outline what a search found, in text order, and bring the current place into sight."""
        self._hits, self._hit = hits, current
        if current is not None:
            self.reveal(current.start)
        self.viewport().update()

    def scene(self) -> Scene:
        """Return what stands out now."""
        return Scene(
            selected=self._session.selected,
            tied=self._drawn_ties.tied if self._drawn_ties else frozenset(),
            chosen=self._selection.fragments,
            hits=self._hits_in_sight(),
            hit=self._hit,
            caret=self._selection.caret,
            focused=self.hasFocus(),
            numbers=self._numbers,
            open=self._open,
        )

    def paint_over(self, painter: QPainter) -> None:
        """Paint the lines of ties."""
        if self._drawn_ties:
            self._drawn_ties.paint(painter)

    # Events

    def event(self, event: QEvent) -> bool:
        """Go before long work from the first word of a key on, also of one that is an action."""
        if event.type() == QEvent.Type.ShortcutOverride:
            precedence.claim()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, or let go of what is selected; other keys are actions."""
        found = motion_of(event)
        if found is not None:
            motion, extend = found
            caret = self._selection.caret
            if self._goal is None or motion not in VERTICAL:
                self._goal = self._page.point(caret)[0]
            target = moved(
                self._page, caret, motion, goal=self._goal, screen=self.viewport().height()
            )
            goal = self._goal if motion in VERTICAL else None
            pending = self._selection.kept and self._selection.anchor == caret and not extend
            self.select(
                self._selection.with_caret(target)
                if pending
                else self._selection.moved(target, extend=extend)
            )
            self._goal = goal
        elif event.key() == Qt.Key.Key_Escape:
            self.select(Selection(anchor=self._selection.caret, caret=self._selection.caret))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, to move an edge, or to tie."""
        self._goal = None
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the press began."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self._mouse.double_click(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret strongly."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the caret weakly: it is always visible."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a span is when the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._told_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave and self._drawn_ties:
            self._drawn_ties.leave()
        return super().viewportEvent(event)

    # How it is done

    def _select_unit(self, start: int, end: int) -> None:
        kept = self._selection.kept
        self.select(Selection(anchor=start, caret=end, kept=kept), reveal=False)
        self._grown = (start, end)

    @Slot()
    def _show_article(self) -> None:
        article = self._session.article
        if self._shown is not None:
            self._places[self._shown] = (self._selection, self.verticalScrollBar().value())
        self._shown = article.id if article else None
        self._hits, self._hit, self._numbers, self._suggested = [], None, {}, ()
        if self._drawn_ties:
            self._drawn_ties.take_selection()
        self._set_page(Blocks(self._session.text))
        known = self._places.get(self._shown or "")
        if known is not None:
            self._selection, scroll = known
            self.verticalScrollBar().setValue(scroll)
        else:
            body = body_start(self._session.text, article.furniture) if article else 0
            self._selection = Selection(anchor=body, caret=body)
            self.verticalScrollBar().setValue(0)
            self.reveal(body)
        if self._session.place is not None:
            self.select_range(*self._session.place)
        title = article.meta.title if article else ""
        self.setAccessibleDescription(title)
        self.viewport().update()
        self.selection_moved.emit()

    @Slot()
    def _show_selected(self) -> None:
        """Repaint what was selected and what is; all that is in sight where ties come or go."""
        span, before = self._session.selected, self._outstanding
        self._outstanding = (span.start, span.end) if span else None
        if span or self._drawn_ties:
            star_before = self.tie_lines.star
            self.tie_lines.take_selection()
            if self.tie_lines.star or star_before:
                self.viewport().update()
                return
        for hull in (before, self._outstanding):
            if hull is not None:
                self._repaint_range(*hull)

    def _hits_in_sight(self) -> tuple[Fragment, ...]:
        if not self._hits:
            return ()
        start, end = self.range_in_sight()
        first = bisect_left(self._hits, start, key=attrgetter("end"))
        last = bisect_left(self._hits, end, key=attrgetter("start"))
        return tuple(self._hits[first:last])

    def _repaint_where_changed(self, before: Selection, after: Selection) -> None:
        if before.kept != after.kept:
            self.viewport().update()
            return
        self._repaint_range(before.caret, before.caret)
        if before.start < before.end:
            self._repaint_range(before.start, before.end)
        self._repaint_range(after.start, after.end)

    def _told_at(self, point: QPoint) -> str:
        """Return what a tool tip says of a point: the spans there, and what is suggested."""
        told = [self._told(span) for span in self.spans_at(point)]
        position = self._page.character_at(*self._on_page(point))
        if position is not None:
            words = self.tr("{label}?  ·  suggested by {sources}")
            for one in self.suggestions_on(position, position + 1):
                if any(f.start <= position < f.end for f in one.fragments):
                    told.append(words.format(label=one.label, sources=", ".join(one.sources)))
        return "\n".join(told)

    def _told(self, span: Span) -> str:
        """Return what a tool tip says of a span: its label and values, no text of the article."""
        values = (f"{name}: {value}" for name, value in span.attributes.items()
                  if not isinstance(value, list))  # fmt: skip
        return "  ·  ".join([span.label, *values])
