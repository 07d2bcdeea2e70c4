"""The bar of labels: key, sign, name and how many spans of it the open article has."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QScrollArea, QWidget

from annotator.model.change import Change, Entity, Record, Step
from annotator.model.scheme import Label
from annotator.ui.row_painter import RowPainter
from annotator.ui.session import Session
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import Theme
from annotator.ui.tips import tip

_PAD: Final = 8
_GAP: Final = 6
_WIDEST_NAME: Final = 180


class LabelButton(QAbstractButton):
    """One label of the bar."""

    def __init__(self, label: Label, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a label with no span yet."""
        super().__init__(parent)
        self.label, self._theme, self._count = label, theme, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(tip(f"{label.name} — {label.guideline}".rstrip(" —")))
        self.setAccessibleName(self.tr("Label {name}").format(name=label.name))
        self.set_count(0)

    @property
    def count(self) -> int:
        """Return the number of spans shown."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show how many spans of the label there are."""
        self._count = count
        self.setAccessibleDescription(
            self.tr("key {key}, {n} in this article").format(key=self.label.key, n=count)
        )
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Look as it is: enabled or not, in this font."""
        super().changeEvent(event)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for key, sign, name and number."""
        metrics = self.fontMetrics()
        words = [self.label.key, self._name(metrics), self._number()]
        width = sum(metrics.horizontalAdvance(word) for word in words)
        return QSize(width + self._side() + 3 * _GAP + 2 * _PAD, metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the bar scrolls rather than squeezes."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the label."""
        painter, colors, metrics = QPainter(self), self._theme.colors, self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.selection)
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.accent, 2))
            painter.drawRoundedRect(box, 6, 6)
        row, font, side = RowPainter(painter, self.rect()), self.font(), self._side()
        area = self.rect().adjusted(_PAD, 0, 0, 0)
        area.setLeft(area.left() + row.words(area, font, colors.muted, self.label.key) + _GAP)
        sign = QRectF(area.left(), (self.height() - side) / 2, side, side)
        draw_swatch(painter, row.place(sign), self._theme.look(self.label), colors.text)
        area.setLeft(area.left() + side + _GAP)
        ink = colors.text if self.isEnabled() else colors.faint
        area.setLeft(area.left() + row.words(area, font, ink, self._name(metrics)) + _GAP)
        row.words(area, font, colors.muted, self._number())

    def _side(self) -> int:
        return self.fontMetrics().height() + 4

    def _name(self, metrics: QFontMetrics) -> str:
        return metrics.elidedText(self.label.name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)

    def _number(self) -> str:
        return QLocale().toString(self._count)


class LabelBar(QScrollArea):
    """All labels of the scheme that are not retired; a click labels the selection.

    A scheme wider than the window is scrolled with the wheel, or by tabbing.
    """

    label_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the labels of whatever project the session opens."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._buttons: dict[str, LabelButton] = {}
        self._counts: Counter[str] = Counter()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Labels"))
        # Counting takes longer the more spans there are: the text is painted first.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._take_counts)
        session.project_changed.connect(self._take_scheme)
        session.article_changed.connect(self._take_article)
        session.stepped.connect(self._take_step)
        theme.changed.connect(self._repaint)
        self._take_scheme()

    def count(self, label: str) -> int:
        """Return the number shown beside a label."""
        if self._later.isActive():
            self._take_counts()
        return self._counts[label]

    def sizeHint(self) -> QSize:
        """Return the height of a row of labels."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a row of labels; any width will do."""
        return QSize(80, self.fontMetrics().height() + 18)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways, whichever way the wheel turns."""
        turn = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turn.y() or turn.x()))
        event.accept()

    @Slot()
    def _take_scheme(self) -> None:
        scheme = self._session.scheme
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 2, 4, 2)
        line.setSpacing(4)
        self._buttons = {}
        for label in scheme.live_labels if scheme else ():
            button = LabelButton(label, self._theme, row)
            button.clicked.connect(self._choose)
            button.installEventFilter(self)
            line.addWidget(button)
            self._buttons[label.name] = button
        if not self._buttons:
            hint = QLabel(self.tr("Open a project to see its labels"), row)
            hint.setProperty("role", "faint")
            line.addWidget(hint)
        line.addStretch(1)
        self.setWidget(row)
        self._take_article()

    @Slot()
    def _take_article(self) -> None:
        for button in self._buttons.values():
            button.setEnabled(self._session.layer is not None)
        self._later.start()

    @Slot()
    def _take_counts(self) -> None:
        self._later.stop()
        layer = self._session.layer
        self._counts = Counter(layer.counts() if layer else {})
        for name, button in self._buttons.items():
            button.set_count(self._counts[name])

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._take_scheme()
            return
        if self._later.isActive():
            self._take_counts()
            return
        for change in step.changes:
            self._take_change(change)

    def _take_change(self, change: Change) -> None:
        if change.entity is not Entity.SPAN:
            return
        before, after = self._label_here(change.before), self._label_here(change.after)
        if before == after:
            return
        for name, by in ((before, -1), (after, 1)):
            if name is not None:
                self._counts[name] += by
                if name in self._buttons:
                    self._buttons[name].set_count(self._counts[name])

    def _label_here(self, record: Record | None) -> str | None:
        layer = self._session.layer
        if record is None or layer is None:
            return None
        here = (record["article"], record["annotator"]) == (layer.article, layer.annotator)
        return str(record["label"]) if here else None

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, LabelButton):
            self.label_chosen.emit(button.label.name)

    @Slot()
    def _repaint(self) -> None:
        for button in self._buttons.values():
            button.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a label into sight when it gets the keyboard."""
        if isinstance(watched, LabelButton) and event.type() == QEvent.Type.FocusIn:
            self.ensureWidgetVisible(watched, 8, 0)
        return False
