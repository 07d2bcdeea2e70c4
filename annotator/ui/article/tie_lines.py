"""The lines of ties over the article: those of the selected span, or of one the mouse rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from annotator.model.change import Entity, Step
from annotator.model.span import Span
from annotator.store import edits
from annotator.ui.article.tie_anchors import Sight
from annotator.ui.article.tie_pills import Pill, Pills
from annotator.ui.article.tie_routes import Drawing, Router
from annotator.ui.article.tie_star import End, Star, star_of
from annotator.ui.entry_names import entry_name, quote_in_line
from annotator.ui.fonts import ui_font
from annotator.ui.palette import mix

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

REST_MS: Final = 150
"""How long the mouse has to rest on a span before its ties are asked for."""
_NAME: Final = 28
_NOTHING: Final = Drawing()
_THINNEST: Final = 1.1
_THICKEST: Final = 1.8
"""Pixels that lines are thick, however large the text is."""
_LEADER: Final = 0.5
"""What is left of a label's ink in the lines that only lead to a pill."""


class TieLines(QObject):
    """Draws the ties of one span of a view at a time.

    Only that span's ties are ever asked for: when it is selected, or when the
    mouse has come to rest on it. Nothing is kept between paints but the star.
    """

    def __init__(self, view: ArticleView) -> None:
        """Show nothing yet."""
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._selected: Star | None = None
        self._hovered: Star | None = None
        self._drawing = _NOTHING
        self._tied: tuple[Star | None, frozenset[str]] = (None, frozenset())
        self._at = QPoint()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        self._font = ui_font()
        self._session.stepped.connect(self._take_step)

    @property
    def star(self) -> Star | None:
        """Return what is drawn: the ties of the span under the mouse before those selected."""
        return self._hovered or self._selected

    @property
    def tied(self) -> frozenset[str]:
        """Return the ids of the spans at the ends of what is drawn, but that of a selected one."""
        star = self.star
        if self._tied[0] is not star:
            own = () if star is None or star is self._selected else (star.span.id,)
            self._tied = (star, frozenset([*star.ties, *own] if star else ()))
        return self._tied[1]

    @property
    def drawing(self) -> Drawing:
        """Return what was painted last."""
        return self._drawing

    def take_selection(self) -> None:
        """Show the ties of the span that is selected now."""
        self._rest.stop()
        self._hovered = None
        self._selected = self._star(self._session.selected)

    def watch(self, at: QPoint) -> None:
        """Take where the mouse is; when it rests, show the ties of what is under it."""
        self._at = at
        self._rest.start()

    def leave(self) -> None:
        """Take that the mouse is gone, or does something else."""
        self._rest.stop()
        self._hover(None)

    def pill_at(self, at: QPoint) -> Pill | None:
        """Return the pill under a point of the viewport."""
        pills = self._drawing.pills
        return next((pill for pill in pills if pill.box.contains(QPointF(at))), None)

    def paint(self, painter: QPainter) -> None:
        """Paint over the words that are painted already."""
        star, layer = self.star, self._session.layer
        if star is None or layer is None:
            self._drawing = _NOTHING
            return
        self._drawing = self._routed(star)
        self._draw(painter, star, self._drawing)

    # What is shown

    def _star(self, span: Span | None) -> Star | None:
        project, layer = self._session.project, self._session.layer
        if span is None or project is None or layer is None:
            return None
        return star_of(span, edits.ties_of(project, span), layer)

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        """Read the ties again when a step was about one of the ends."""
        ids = {change.id for change in step.changes if change.entity is Entity.SPAN}
        shown = self._selected
        if shown is not None and ids & {shown.span.id, *shown.ties}:
            self._selected = self._star(self._session.selected)
            self._view.viewport().update()
        if self._hovered is not None:
            self._hover(None)

    @Slot()
    def _rested(self) -> None:
        if self.pill_at(self._at) is not None:
            return  # the ties stay, so that it can be clicked
        here = self._view.spans_at(self._at)
        selected = self._session.selected
        span = here[-1] if here else None
        self._hover(None if selected and span and span.id == selected.id else span)

    def _hover(self, span: Span | None) -> None:
        before = self._hovered
        self._hovered = self._star(span)
        if before is not self._hovered:
            self._view.viewport().update()

    # How it is painted

    def _routed(self, star: Star) -> Drawing:
        view, layer = self._view, self._session.layer
        assert layer is not None
        self._font.setPointSizeF(min(11.0, max(8.0, view.page.metrics.font.pointSizeF() * 0.68)))
        metrics = QFontMetricsF(self._font)
        sight = Sight(
            view.page,
            left=view.column_left(),
            scroll=view.verticalScrollBar().value(),
            width=view.viewport().width(),
            height=view.viewport().height(),
        )
        height = round(metrics.height()) + 2.0
        pills = Pills(sight, lambda words: metrics.horizontalAdvance(words) + height, height)
        router = Router(sight, star, pills, lambda end: self._name(star, end))
        others = () if star.is_whole else layer.between(*view.range_in_sight())
        return router.route(star.ends(others))

    def _name(self, star: Star, end: End | None) -> str:
        span = star.span if end is None else end.span
        return entry_name(self._session, span) or quote_in_line(span, _NAME)

    def _draw(self, painter: QPainter, star: Star, drawing: Drawing) -> None:
        colors, metrics = self._view.theme.colors, self._view.page.metrics
        scheme = self._session.scheme
        label = scheme.label(star.span.label) if scheme else None
        ink = self._view.theme.look(label).ink if label else colors.muted
        width = min(_THICKEST, max(_THINNEST, metrics.pen * 0.75))
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(mix(colors.page, ink, _LEADER), width))
        painter.drawPath(drawing.leaders)
        painter.setPen(QPen(ink, width))
        painter.drawPath(drawing.lines)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for head in drawing.heads:
            painter.drawPolygon(head)
        for tail in drawing.tails:
            painter.drawEllipse(tail, width * 1.2, width * 1.2)
        painter.setFont(self._font)
        for pill in drawing.pills:
            self._draw_pill(painter, pill)
        painter.restore()

    def _draw_pill(self, painter: QPainter, pill: Pill) -> None:
        colors = self._view.theme.colors
        half = pill.box.height() / 2
        painter.setPen(QPen(colors.border, 1.0))
        painter.setBrush(colors.panel)
        painter.drawRoundedRect(pill.box, half, half)
        painter.setPen(colors.muted)
        inner = pill.box.adjusted(half, 0, -half + 1, 0)
        words = QFontMetricsF(self._font).elidedText(
            pill.words, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(QRectF(inner), Qt.AlignmentFlag.AlignVCenter, words)
