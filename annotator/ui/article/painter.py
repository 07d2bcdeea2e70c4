"""Paints the blocks of a page: tints, selection, words, lanes, letters, handles, caret."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from annotator.model.scheme import Line, Scheme
from annotator.model.span import Fragment, Span
from annotator.text.units import grapheme_start
from annotator.ui.article.block_layout import BlockLayout, Piece
from annotator.ui.article.marks import BlockMarks, Mark, pieces_in, touches
from annotator.ui.article.metrics import Metrics
from annotator.ui.article.strokes import draw_stroke, pen_for
from annotator.ui.theme import LabelLook, Theme

_LETTERS_AT_MOST: Final = 3
_HATCH: Final = 0.45
"""How much of the colour of alarm the hatching has: words are read through it."""
_ORIGIN: Final = QPointF(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What stands out on the page at one moment; positions are code points.

    ``numbers`` are the digits that the candidates of a tie have; in ``open`` are
    the ids of the spans with an open point.
    """

    selected: Span | None = None
    tied: frozenset[str] = frozenset()
    chosen: tuple[Fragment, ...] = ()
    hits: tuple[Fragment, ...] = ()
    hit: Fragment | None = None
    caret: int = 0
    focused: bool = False
    numbers: Mapping[str, str] = field(default_factory=dict)
    open: Container[str] = frozenset()


class BlockPainter:
    """Paints one block after the other with pens and looks that are kept between paints."""

    def __init__(self, theme: Theme, scheme: Scheme | None, metrics: Metrics) -> None:
        """Make the pens of the scheme's labels once."""
        self._colors = theme.colors
        self._metrics = metrics
        self._looks: dict[str, LabelLook] = {}
        self._pens: dict[tuple[str, bool], QPen] = {}
        self._suggested: dict[str, QPen] = {}
        alarm = QColor(theme.colors.danger)
        alarm.setAlphaF(_HATCH)
        self._hatching = QBrush(alarm, Qt.BrushStyle.BDiagPattern)
        for label in scheme.labels if scheme else ():
            look = theme.look(label)
            self._looks[label.name] = look
            self._pens[label.name, False] = pen_for(look.line, look.ink, metrics.pen)
            self._pens[label.name, True] = pen_for(look.line, look.ink, metrics.pen * 1.6)
            self._suggested[label.name] = _dashes(look.ink, metrics.pen)
        self._letter_font = QFont(metrics.font)
        self._letter_font.setPointSizeF(metrics.font.pointSizeF() * 0.66)
        self._letter_font.setBold(True)

    def paint(
        self, painter: QPainter, layout: BlockLayout, marks: BlockMarks, start: int, scene: Scene
    ) -> None:
        """Paint a block that starts at ``start`` (code points), its top left at the origin."""
        selected = scene.selected.id if scene.selected else None
        self._tint(painter, marks.marks, selected)
        if scene.chosen:
            self._fill(painter, pieces_in(layout, scene.chosen, start), self._colors.selection)
        self._hatch_unsaved(painter, marks.marks)
        if scene.hits:
            self._draw_hits(painter, layout, start, scene)
        painter.setPen(self._colors.text)
        if marks.dimmed:
            layout.layout.draw(painter, _ORIGIN, list(marks.dimmed))
        else:
            layout.layout.draw(painter, _ORIGIN)
        apart = self._apart(marks)
        for mark in marks.marks:
            self._draw_lane(painter, mark, apart, selected=mark.id == selected)
            if mark.unsaved:
                self._outline(painter, mark.pieces, self._colors.danger, 1.6)
            if mark.id in scene.tied:
                self._outline(painter, mark.pieces, self._looks_of(mark).ink, 1.2)
            if mark.id in scene.numbers:
                self._draw_number(painter, mark, scene.numbers[mark.id])
        self._draw_letters(painter, marks.marks, selected, scene.open)
        if scene.selected:
            self._draw_handles(painter, layout, start, scene.selected)
        if marks.kind:
            self._draw_kind(painter, marks.kind)
        if start <= scene.caret <= start + layout.length:
            self._draw_caret(painter, layout, scene.caret - start, focused=scene.focused)

    # Behind the words

    def _tint(self, painter: QPainter, marks: Iterable[Mark], selected: str | None) -> None:
        chosen = None
        for mark in marks:
            if mark.suggested or mark.unsaved:
                continue
            if mark.id == selected:
                chosen = mark
            elif look := self._looks.get(mark.label):
                self._fill(painter, mark.pieces, look.tint)
        if chosen and (look := self._looks.get(chosen.label)):
            self._fill(painter, chosen.pieces, look.tint_selected)

    def _fill(self, painter: QPainter, pieces: Iterable[Piece], color: QColor) -> None:
        for piece in pieces:
            painter.fillRect(self._box(piece), color)

    def _hatch_unsaved(self, painter: QPainter, marks: Iterable[Mark]) -> None:
        """Hatch what is not saved, in the colour of alarm, so that nobody takes it for saved."""
        for mark in marks:
            for piece in mark.pieces if mark.unsaved else ():
                painter.fillRect(self._box(piece), self._hatching)

    def _box(self, piece: Piece) -> QRectF:
        """Return the rectangle of the words of a piece, without the lanes below them."""
        line, left, right = piece
        metrics = self._metrics
        height = metrics.baseline + metrics.descent * 0.55
        return QRectF(left, line * metrics.line + 1, right - left, height)

    def _draw_hits(self, painter: QPainter, layout: BlockLayout, start: int, scene: Scene) -> None:
        end = start + layout.length
        here = [hit for hit in scene.hits if touches(hit, start, end)]
        self._outline(painter, pieces_in(layout, here, start), self._colors.warning, 1.0)
        if scene.hit and touches(scene.hit, start, end):
            pieces = pieces_in(layout, [scene.hit], start)
            self._fill(painter, pieces, self._colors.selection)
            self._outline(painter, pieces, self._colors.warning, 2.0)

    def _outline(
        self, painter: QPainter, pieces: Iterable[Piece], color: QColor, width: float
    ) -> None:
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in pieces:
            painter.drawRoundedRect(self._box(piece).adjusted(-1, 0, 1, 0), 2, 2)

    # Below and beside the words

    def _looks_of(self, mark: Mark) -> LabelLook:
        return self._looks[mark.label]

    def _draw_lane(self, painter: QPainter, mark: Mark, apart: float, *, selected: bool) -> None:
        look = self._looks.get(mark.label)
        if look is None:
            return
        metrics = self._metrics
        below = metrics.first_lane + mark.lane * apart
        painter.setPen(
            self._suggested[mark.label] if mark.suggested else self._pens[mark.label, selected]
        )
        stroke = Line.SOLID if mark.suggested else look.line
        for line, left, right in mark.pieces:
            y = line * metrics.line + below
            draw_stroke(painter, stroke, left, right - 1, y, metrics.pen)
        if mark.gaps:
            painter.setPen(QPen(look.ink, 1.0, Qt.PenStyle.DotLine))
            for line, left, right in mark.gaps:
                y = line * metrics.line + below
                painter.drawLine(QLineF(left, y, right, y))

    def _apart(self, marks: BlockMarks) -> float:
        """Return how far lanes are apart: closer where there are more than have room."""
        metrics = self._metrics
        return metrics.lane * min(1.0, (metrics.lanes - 1) / max(1, marks.deepest))

    def _draw_letters(
        self, painter: QPainter, marks: Iterable[Mark], selected: str | None, open_: Container[str]
    ) -> None:
        by_line: dict[int, list[Mark]] = {}
        for mark in marks:
            if mark.first_line is not None and mark.label in self._looks:
                by_line.setdefault(mark.first_line, []).append(mark)
        painter.setFont(self._letter_font)
        for line, starting in by_line.items():
            self._draw_letters_of_line(painter, line, starting, selected, open_)

    def _draw_letters_of_line(
        self,
        painter: QPainter,
        line: int,
        starting: list[Mark],
        selected: str | None,
        open_: Container[str],
    ) -> None:
        metrics = self._metrics
        size = metrics.line * 0.4
        shown = _that_fit(starting)
        x = -metrics.gutter * 0.28 - size * sum(map(_width, shown))
        top = line * metrics.line + metrics.baseline - metrics.ascent * 0.78
        for mark in shown:
            look = self._looks_of(mark)
            box = QRectF(x, top, size * _width(mark), metrics.ascent * 0.86)
            if mark.id == selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.tint_selected)
                painter.drawRoundedRect(box, 3, 3)
            painter.setPen(look.ink)
            letter = look.letter + "?" if mark.suggested else look.letter
            if mark.unsaved:
                letter += "!"
                painter.setPen(self._colors.danger)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
            if mark.id in open_:
                self._draw_open(painter, box)
            x += box.width()
        if len(starting) > len(shown):
            painter.setPen(self._colors.faint)
            left = x - size * (sum(map(_width, shown)) + 1.2)
            more = QRectF(left, top, size * 1.2, metrics.ascent * 0.86)
            painter.drawText(more, Qt.AlignmentFlag.AlignCenter, f"+{len(starting) - len(shown)}")
            if any(mark.id in open_ for mark in starting[len(shown) :]):
                self._draw_open(painter, more)

    def _draw_open(self, painter: QPainter, letter: QRectF) -> None:
        """Draw a small ring at the shoulder of a letter: something is open there."""
        radius = self._metrics.pen * 1.3
        painter.setPen(QPen(self._colors.warning, self._metrics.pen * 0.7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(letter.right(), letter.top() + radius), radius, radius)

    def _draw_handles(self, painter: QPainter, layout: BlockLayout, start: int, span: Span) -> None:
        """Draw the ends of the selected span: bars with knobs that can be dragged."""
        look = self._looks.get(span.label)
        if look is None:
            return
        for position, is_end in ((span.start, False), (span.end, True)):
            place = handle_place(layout, start, position, is_end=is_end)
            if place is None:
                continue
            x, line = place
            self._draw_handle(painter, x, line * self._metrics.line, look.ink, is_end=is_end)

    def _draw_handle(
        self, painter: QPainter, x: float, top: float, ink: QColor, *, is_end: bool
    ) -> None:
        metrics = self._metrics
        bottom = top + metrics.first_lane
        radius = metrics.pen * 2.1
        painter.setPen(QPen(ink, metrics.pen * 1.2))
        painter.drawLine(QPointF(x, top + 1), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, bottom if is_end else top + 1), radius, radius)

    def _draw_number(self, painter: QPainter, mark: Mark, number: str) -> None:
        if mark.first_line is None or not mark.pieces:
            return
        line, left, _ = mark.pieces[0]
        metrics = self._metrics
        size = metrics.ascent * 0.9
        width = size * (0.6 + 0.4 * len(number))
        box = QRectF(left - size * 0.4, line * metrics.line - size * 0.15, width, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors.accent)
        painter.drawRoundedRect(box, size / 2, size / 2)
        painter.setFont(self._letter_font)
        painter.setPen(self._colors.accent_text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)

    def _draw_kind(self, painter: QPainter, kind: str) -> None:
        metrics = self._metrics
        box = QRectF(metrics.column + 14, 0, 160, metrics.baseline + metrics.descent)
        painter.setFont(self._letter_font)
        painter.setPen(self._colors.faint)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, kind)

    def _draw_caret(
        self, painter: QPainter, layout: BlockLayout, position: int, *, focused: bool
    ) -> None:
        metrics = self._metrics
        line = layout.line_at(position)
        top = line * metrics.line + metrics.baseline - metrics.ascent
        height = metrics.ascent + metrics.descent
        if layout.height == metrics.empty:
            top, height = 0, metrics.empty
        width = max(2.0, metrics.pen * 1.3) if focused else 1.0
        color = self._colors.caret if focused else self._colors.faint
        painter.fillRect(QRectF(layout.x(position, line) - width / 2, top, width, height), color)


def _dashes(ink: QColor, width: float) -> QPen:
    """Return the thin dashed pen of what is suggested, whatever stroke its label has."""
    pen = QPen(ink, width * 0.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([5.0, 4.0])
    return pen


def _width(mark: Mark) -> float:
    """Return how many letters wide the letter of a mark is: another mark stands behind some."""
    return 1.5 if mark.suggested or mark.unsaved else 1.0


def _that_fit(marks: list[Mark]) -> list[Mark]:
    """Return the first marks whose letters have room beside the text."""
    widths = accumulate(map(_width, marks))
    return [mark for mark, width in zip(marks, widths, strict=True) if width <= _LETTERS_AT_MOST]


def handle_place(
    layout: BlockLayout, start: int, position: int, *, is_end: bool
) -> tuple[float, int] | None:
    """Return where on a block the handle at a span's end stands: x and line; None: elsewhere."""
    inside = position - start
    low, high = (1, layout.length) if is_end else (0, layout.length - 1)
    if not low <= inside <= high:
        return None
    character = grapheme_start(layout.text, inside - 1) if is_end else inside
    return layout.edge(character, trailing=is_end), layout.line_at(character)
