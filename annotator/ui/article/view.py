"""The article view: shows a text with its spans, and turns keys and mouse into wishes."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from annotator.model.change import Entity, Step
from annotator.model.span import Fragment, Span
from annotator.text import units
from annotator.ui.article.marks import BlockMarks, marks_of
from annotator.ui.article.metrics import LARGEST, SMALLEST, metrics_for
from annotator.ui.article.motion import VERTICAL, motion_of, moved
from annotator.ui.article.mouse import Mouse
from annotator.ui.article.page import Page
from annotator.ui.article.painter import BlockPainter, Scene
from annotator.ui.article.selection import Selection
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_ZOOM_STEP: Final = 10
_MARKS_KEPT: Final = 400


class ArticleView(QAbstractScrollArea):
    """The open article of a session; positions are code points everywhere.

    Nothing is taken back out of Qt: text and offsets are the session's.
    """

    selection_moved = Signal()
    zoom_changed = Signal(int)
    edges_dragged = Signal(str, list)
    fragment_added = Signal(str, object)
    tie_dragged = Signal(str, str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what the session has open, now and from now on."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._zoom = 100
        self._metrics = metrics_for(self._zoom)
        self._page = Page("", self._metrics, self._metrics.column)
        self._painter = BlockPainter(theme, None, self._metrics)
        self._marks: dict[int, BlockMarks] = {}
        self._selection = Selection()
        self._goal: float | None = None
        self._hits: list[range] = []
        self._hit: Fragment | None = None
        self._numbers: dict[str, str] = {}
        self._tied: frozenset[str] = frozenset()
        self._places: dict[str, tuple[Selection, int]] = {}
        self._shown: str | None = None
        self._mouse = Mouse(self)
        self.setAccessibleName(self.tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.article_changed.connect(self._show_article)
        session.selection_changed.connect(self._show_selected)
        session.stepped.connect(self._take)
        session.project_changed.connect(self._restyle)
        theme.changed.connect(self._restyle)

    # What is there

    @property
    def session(self) -> Session:
        """Return the session whose article is shown."""
        return self._session

    @property
    def page(self) -> Page:
        """Return the text as it is laid out."""
        return self._page

    @property
    def selection(self) -> Selection:
        """Return the caret and what is selected."""
        return self._selection

    @property
    def zoom(self) -> int:
        """Return the zoom in percent."""
        return self._zoom

    @property
    def spans_in_sight(self) -> list[Span]:
        """Return the spans of the text that is in sight, in text order."""
        start, end = self._range_in_sight()
        return self._session.layer.between(start, end) if self._session.layer else []

    def column_left(self) -> int:
        """Return where the column of text begins, in pixels of the viewport."""
        free = self.viewport().width() - self._page.width
        return max(self._metrics.gutter, free // 2)

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

    def select_range(self, start: int, end: int) -> None:
        """Select ``[start, end)`` and bring it into sight."""
        self.select(Selection(anchor=start, caret=end))
        self.reveal(start)

    def grow(self) -> None:
        """Grow the selection to the next larger unit."""
        now = self._selection
        start, end = units.grown(self._page.text, now.start, now.end)
        self.select(Selection(anchor=start, caret=end, kept=now.kept), reveal=False)

    def shrink(self) -> None:
        """Shrink the selection to the next smaller unit around its start."""
        now = self._selection
        start, end = units.shrunk(self._page.text, now.start, now.end, now.start)
        self.select(Selection(anchor=start, caret=end, kept=now.kept), reveal=False)

    def select_quotation(self) -> None:
        """Select the quotation around the caret without what interrupts it."""
        found = units.quotation_at(self._page.text, self._selection.start)
        if found:
            self.select(Selection.over(*found))

    def keep_fragment(self) -> None:
        """Keep what is selected as a fragment, so that another stretch can be added."""
        if self._selection.fragments:
            self.select(self._selection.keeping(), reveal=False)

    def show_numbers(self, numbers: dict[str, str]) -> None:
        """Put digits on spans, by id; none to take them away."""
        self._numbers = numbers
        self.viewport().update()

    @Slot(object)
    def show_hits(self, hits: list[range]) -> None:
        """Outline what a search found, in text order; nothing takes the outlines away."""
        self._hits, self._hit = hits, None
        self.viewport().update()

    @Slot(int, int)
    def show_hit(self, start: int, end: int) -> None:
        """Fill the current hit and bring it into sight."""
        self._hit = Fragment(start, end) if start < end else None
        self.reveal(start)
        self.viewport().update()

    # Zoom and place

    def set_zoom(self, percent: int) -> None:
        """Show the text at a zoom in percent; the line on top stays on top."""
        percent = min(max(percent, SMALLEST), LARGEST)
        if percent == self._zoom:
            return
        self._zoom = percent
        self._metrics = metrics_for(percent)
        self._lay_out_again()
        self.zoom_changed.emit(percent)

    def zoom_in(self) -> None:
        """Show the text larger."""
        self.set_zoom(self._zoom + _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the text smaller."""
        self.set_zoom(self._zoom - _ZOOM_STEP)

    def reveal(self, position: int) -> None:
        """Scroll so that a position stands in sight, with some lines around it."""
        _, top = self._page.point(position)
        self._sync_scroll_bar()
        bar, line = self.verticalScrollBar(), self._metrics.line
        margin = min(2 * line, self.viewport().height() // 4)
        if top - margin < bar.value():
            bar.setValue(
                top - margin
                if top > bar.value() - self.viewport().height()
                else (top - self.viewport().height() // 3)
            )
        elif top + line + margin > bar.value() + self.viewport().height():
            near = top < bar.value() + 2 * self.viewport().height()
            bar.setValue(
                top + line + margin - self.viewport().height()
                if near
                else top - self.viewport().height() // 3
            )

    # Events

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + (_ZOOM_STEP if event.angleDelta().y() > 0 else -_ZOOM_STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew when the column gets another width."""
        super().resizeEvent(event)
        if self._column_width() != self._page.width:
            self._lay_out_again()
        self._sync_scroll_bar()

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
            text = "\n".join(self._told(span) for span in self.spans_at(event.pos()))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Scroll; upwards the blocks that come into sight are laid out first."""
        if dy > 0:
            self._settle(dy)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks in sight that the event names."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dirty = event.rect()
        painter.fillRect(dirty, self._theme.colors.page)
        scroll, left = self.verticalScrollBar().value(), self.column_left()
        scene = self._scene_now()
        spare = self._metrics.line
        in_sight = self._page.visible(scroll, scroll + self.viewport().height())
        for block, top in in_sight:
            y = top - scroll
            if y + self._page.heights[block] + spare < dirty.top() or y - spare > dirty.bottom():
                continue
            painter.save()
            painter.translate(left, y)
            layout = self._page.layout(block)
            start = self._page.blocks.start(block)
            self._painter.paint(painter, layout, self._marks_of(block), start, scene)
            painter.restore()
        painter.end()
        self._sync_scroll_bar()

    # Places on the screen

    def position_at(self, point: QPoint) -> int:
        """Return the position nearest to a point of the viewport."""
        return self._page.position_at(*self._on_page(point))

    def spans_at(self, point: QPoint) -> list[Span]:
        """Return the spans under a point of the viewport, outer before inner."""
        position = self._page.character_at(*self._on_page(point))
        if position is None or self._session.layer is None:
            return []
        return self._session.layer.at(position)

    def caret_rect(self, position: int) -> QRect:
        """Return where the caret stands before a position, in pixels of the viewport."""
        x, top = self._page.point(position)
        left = self.column_left() + round(x)
        return QRect(left, top - self.verticalScrollBar().value(), 2, self._metrics.line)

    def _on_page(self, point: QPoint) -> tuple[float, int]:
        return point.x() - self.column_left(), point.y() + self.verticalScrollBar().value()

    # How it is done

    def _scene_now(self) -> Scene:
        return Scene(
            selected=self._session.selected,
            tied=self._tied,
            chosen=self._selection.fragments,
            hits=self._hits_in_sight(),
            hit=self._hit,
            caret=self._selection.caret,
            focused=self.hasFocus(),
            numbers=self._numbers,
        )

    def _hits_in_sight(self) -> tuple[Fragment, ...]:
        if not self._hits:
            return ()
        start, end = self._range_in_sight()
        first = bisect_left(self._hits, start, key=lambda hit: hit.stop)
        last = bisect_left(self._hits, end, key=lambda hit: hit.start)
        return tuple(Fragment(hit.start, hit.stop) for hit in self._hits[first:last])

    @Slot()
    def _show_article(self) -> None:
        article = self._session.article
        if self._shown is not None:
            self._places[self._shown] = (self._selection, self.verticalScrollBar().value())
        self._shown = article.id if article else None
        self._hits, self._hit, self._numbers = [], None, {}
        self._set_page()
        self._selection, scroll = self._places.get(self._shown or "", (Selection(), 0))
        self.verticalScrollBar().setValue(scroll)
        if self._session.place is not None:
            self.select_range(*self._session.place)
        title = article.meta.title if article else ""
        self.setAccessibleDescription(title)
        self.viewport().update()
        self.selection_moved.emit()

    @Slot()
    def _show_selected(self) -> None:
        span = self._session.selected
        ties = self._session.ties
        ends = {end for tie in ties for end in (tie.from_span, tie.to_span)}
        self._tied = frozenset(ends - {span.id} if span else ())
        self.viewport().update()

    def show_span(self, span: Span) -> None:
        """Select a span, put the caret at its start and bring it into sight."""
        self._session.select_span(span.id)
        self.select(Selection(anchor=span.start, caret=span.start), keep_span=True)

    @Slot(object)
    def _take(self, step: Step) -> None:
        """Measure anew what a step changed, and repaint that alone."""
        article = self._session.article
        for change in step.changes:
            if change.entity is Entity.SPAN:
                for record in (change.before, change.after):
                    if record and article and record["article"] == article.id:
                        fragments = record["fragments"]
                        self._measure_again(fragments[0][0], fragments[-1][1])
            elif change.entity is Entity.ARTICLE and article and change.id == article.id:
                self._marks.clear()
                self.viewport().update()
            elif change.entity is Entity.SCHEME:
                self._restyle()

    def _measure_again(self, start: int, end: int) -> None:
        for block in self._page.blocks.touching(start, end):
            self._marks.pop(block, None)
        self._repaint_range(start, end)

    @Slot()
    def _restyle(self) -> None:
        self._painter = BlockPainter(self._theme, self._session.scheme, self._metrics)
        self._marks.clear()
        self.viewport().update()

    def _marks_of(self, block: int) -> BlockMarks:
        known = self._marks.get(block)
        if known is not None:
            return known
        if len(self._marks) > _MARKS_KEPT:
            self._marks.clear()
        start, end = self._page.blocks.start(block), self._page.blocks.end(block)
        article, layer = self._session.article, self._session.layer
        spans = layer.between(start, max(end, start + 1)) if layer else []
        furniture = article.furniture if article else ()
        made = marks_of(self._page, block, spans, furniture, self._theme.colors.faint)
        self._marks[block] = made
        return made

    def _column_width(self) -> int:
        room = self.viewport().width() - self._metrics.gutter - 24
        return max(120, min(self._metrics.column, room))

    def _set_page(self) -> None:
        self._page = Page(self._session.text, self._metrics, self._column_width())
        self._marks.clear()
        self._sync_scroll_bar()

    def _lay_out_again(self) -> None:
        """Make the page anew at another zoom or width; what is on top stays on top."""
        scroll = self.verticalScrollBar().value()
        top = self._page.position_at(0, scroll + 1)
        self._set_page()
        self._restyle()
        _, y = self._page.point(top)
        self._sync_scroll_bar()
        self.verticalScrollBar().setValue(y if top else 0)

    def _sync_scroll_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, height - self._metrics.line))
        bar.setSingleStep(self._metrics.line)
        maximum = max(0, self._page.height - height)
        if bar.maximum() != maximum:
            bar.setRange(0, maximum)

    def _settle(self, dy: int) -> None:
        """After scrolling up, lay out what came into sight and keep what was in sight in place."""
        bar = self.verticalScrollBar()
        if dy > 3 * self.viewport().height():
            return
        anchor = self._page.block_at(bar.value() + dy)
        before = self._page.top(anchor)
        for block in range(self._page.block_at(bar.value()), anchor):
            self._page.layout(block)
        shift = self._page.top(anchor) - before
        if shift:
            bar.blockSignals(True)
            self._sync_scroll_bar()
            bar.setValue(bar.value() + shift)
            bar.blockSignals(False)

    def _range_in_sight(self) -> tuple[int, int]:
        scroll = self.verticalScrollBar().value()
        in_sight = self._page.visible(scroll, scroll + self.viewport().height())
        first, last = in_sight[0][0], in_sight[-1][0]
        return self._page.blocks.start(first), self._page.blocks.end(last) + 1

    def _repaint_where_changed(self, before: Selection, after: Selection) -> None:
        if before.kept != after.kept:
            self.viewport().update()
            return
        self._repaint_range(before.caret, before.caret)
        if before.start < before.end:
            self._repaint_range(before.start, before.end)
        self._repaint_range(after.start, after.end)

    def _repaint_range(self, start: int, end: int) -> None:
        """Repaint the blocks that ``[start, end)`` touches, where they are in sight."""
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        touched = self._page.blocks.touching(start, end)
        first = max(touched.start, self._page.block_at(scroll))
        last = min(touched.stop - 1, self._page.block_at(scroll + height))
        if first > last:
            return
        spare = self._metrics.line
        top = self._page.top(first) - scroll - spare
        bottom = self._page.top(last) + self._page.heights[last] - scroll + spare
        self.viewport().update(0, top, self.viewport().width(), bottom - top)

    def _told(self, span: Span) -> str:
        """Return what a tool tip says of a span: its label and values, no text of the article."""
        values = (f"{name}: {value}" for name, value in span.attributes.items()
                  if not isinstance(value, list))  # fmt: skip
        return "  ·  ".join([span.label, *values])
