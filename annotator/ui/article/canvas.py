"""The paper of the article view: the page scrolled, zoomed and painted, block by block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.model.change import Entity, Step
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.text.blocks import Blocks
from annotator.ui.article.marks import BlockMarks, marks_of
from annotator.ui.article.metrics import LARGEST, SMALLEST, metrics_for
from annotator.ui.article.page import Page
from annotator.ui.article.painter import BlockPainter, Scene
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_ZOOM_STEP: Final = 10
_MARKS_KEPT: Final = 400


class Canvas(QAbstractScrollArea):
    """Shows the text of a session's article with its spans; positions are code points.

    What it costs depends on what is in sight, not on the text or the number of
    spans. What stands out is told by :meth:`scene`.
    """

    zoom_changed = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty page."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._zoom = 100
        self._metrics = metrics_for(self._zoom)
        self._page = Page(Blocks(""), self._metrics, self._metrics.column)
        self._painter = BlockPainter(theme, None, self._metrics)
        self._marks: dict[int, BlockMarks] = {}
        self._suggested: Sequence[Suggestion] = ()
        self._unsaved: Sequence[Span] = ()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.stepped.connect(self._take)
        session.unsaved.changed.connect(self._show_unsaved)
        session.article_changed.connect(self._show_unsaved)
        session.project_changed.connect(self._restyle)
        theme.changed.connect(self._restyle)

    def scene(self) -> Scene:
        """Return what stands out now."""
        return Scene()

    @property
    def session(self) -> Session:
        """Return the session whose article is shown."""
        return self._session

    @property
    def theme(self) -> Theme:
        """Return the colours that it is painted with."""
        return self._theme

    @property
    def page(self) -> Page:
        """Return the text as it is laid out."""
        return self._page

    @property
    def zoom(self) -> int:
        """Return the zoom in percent."""
        return self._zoom

    def column_left(self) -> int:
        """Return where the column of text begins, in pixels of the viewport."""
        free = self.viewport().width() - self._page.width
        return max(self._metrics.gutter, free // 2)

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

    def scroll_to(self, position: int) -> None:
        """Scroll so that the line of a position stands in the upper third."""
        _, top = self._page.point(position)
        self._sync_scroll_bar()
        self.verticalScrollBar().setValue(top - self.viewport().height() // 3)

    def show_suggestions(self, suggested: Sequence[Suggestion]) -> None:
        """Draw what is suggested, in text order; what came or went is painted anew."""
        before, self._suggested = self._suggested, tuple(suggested)
        there, now = ({one.id for one in some} for some in (before, self._suggested))
        for one in (*before, *self._suggested):
            if one.id not in there or one.id not in now:
                self._measure_again(one.fragments[0].start, one.fragments[-1].end)

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
        scene = self.scene()
        spare = self._metrics.line
        in_sight = self._page.visible(scroll, scroll + self.viewport().height())
        for block, top in in_sight:
            y = top - scroll
            if y + self._page.heights[block] + spare < dirty.top() or y - spare > dirty.bottom():
                continue
            painter.translate(left, y)
            layout = self._page.layout(block)
            start = self._page.blocks.start(block)
            self._painter.paint(painter, layout, self._marks_of(block), start, scene)
            painter.translate(-left, -y)
        self.paint_over(painter)
        painter.end()
        self._sync_scroll_bar()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies above the words; nothing here."""

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

    def spans_on(self, start: int, end: int) -> list[Span]:
        """Return the spans that touch ``[start, end)``, in text order."""
        return self._session.layer.between(start, end) if self._session.layer else []

    def suggestions_on(self, start: int, end: int) -> list[Suggestion]:
        """Return what is suggested on ``[start, end)``, in text order."""
        return [
            one
            for one in self._suggested
            if one.fragments[0].start < end and one.fragments[-1].end > start
        ]

    def caret_rect(self, position: int) -> QRect:
        """Return where the caret stands before a position, in pixels of the viewport."""
        x, top = self._page.point(position)
        left = self.column_left() + round(x)
        return QRect(left, top - self.verticalScrollBar().value(), 2, self._metrics.line)

    def range_in_sight(self) -> tuple[int, int]:
        """Return the stretch of text that is in sight."""
        scroll = self.verticalScrollBar().value()
        in_sight = self._page.visible(scroll, scroll + self.viewport().height())
        first, last = in_sight[0][0], in_sight[-1][0]
        return self._page.blocks.start(first), self._page.blocks.end(last) + 1

    # How it is done

    def _on_page(self, point: QPoint) -> tuple[float, int]:
        return point.x() - self.column_left(), point.y() + self.verticalScrollBar().value()

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

    @Slot()
    def _show_unsaved(self) -> None:
        """Draw the spans of the open article that are not saved, as they are to be."""
        article = self._session.article
        now = self._session.unsaved.spans_in(article.id) if article else []
        before, self._unsaved = self._unsaved, now
        if list(before) != now:
            self._marks.clear()
            self.viewport().update()

    def _measure_again(self, start: int, end: int) -> None:
        first, last = self._page.blocks.at(start), self._page.blocks.at(max(start, end - 1))
        for block in [block for block in self._marks if first <= block <= last]:
            del self._marks[block]
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
        suggested = [one.spans[0] for one in self.suggestions_on(start, end)]
        unsaved = [one for one in self._unsaved if one.start <= end and one.end > start]
        made = marks_of(
            self._page, block, spans, furniture, self._theme.colors.faint, suggested, unsaved
        )
        self._marks[block] = made
        return made

    def _column_width(self) -> int:
        room = self.viewport().width() - self._metrics.gutter - 24
        return max(120, min(self._metrics.column, room))

    def _set_page(self, blocks: Blocks) -> None:
        self._page = Page(blocks, self._metrics, self._column_width())
        self._marks.clear()
        self._sync_scroll_bar()

    def _lay_out_again(self) -> None:
        """Make the page anew at another zoom or width; what is on top stays on top."""
        scroll = self.verticalScrollBar().value()
        top = self._page.position_at(0, scroll + 1)
        self._set_page(self._page.blocks)
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
        for block in self._page.blocks.through(self._page.block_at(bar.value()), anchor):
            self._page.layout(block)
        shift = self._page.top(anchor) - before
        if shift:
            bar.blockSignals(True)
            self._sync_scroll_bar()
            bar.setValue(bar.value() + shift)
            bar.blockSignals(False)

    def _repaint_range(self, start: int, end: int) -> None:
        """Repaint the blocks that ``[start, end)`` touches, where they are in sight."""
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        blocks = self._page.blocks
        first = max(blocks.at(start), self._page.block_at(scroll))
        last = min(blocks.at(max(start, end - 1)), self._page.block_at(scroll + height))
        if first > last:
            return
        spare = self._metrics.line
        top = self._page.top(first) - scroll - spare
        bottom = self._page.top(last) + self._page.heights[last] - scroll + spare
        self.viewport().update(0, top, self.viewport().width(), bottom - top)
