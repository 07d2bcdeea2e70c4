"""The three columns of an open project: queue or search, article, inspector."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Attribute, AttributeType
from annotator.model.span import Span
from annotator.ui.article.speech import Speech
from annotator.ui.article.view import ArticleView
from annotator.ui.article_header import ArticleHeader
from annotator.ui.find_bar import FindBar
from annotator.ui.going import Going
from annotator.ui.inspector import Inspector
from annotator.ui.label_bar import LabelBar
from annotator.ui.labelling import Labelling
from annotator.ui.queue.panel import QueuePanel
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.status_line import StatusLine
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.linting import Linting
    from annotator.ui.naming import EntryPopup, Proposing
    from annotator.ui.open_points import OpenPointList
    from annotator.ui.search_panel import SearchPanel
    from annotator.ui.suggesting import Suggesting
    from annotator.ui.tying import TieList

_WIDTHS: Final = [270, 700, 310]
_SOON_MS: Final = 60
"""After an article was opened: it is on the screen then."""


class Workspace(QWidget):
    """Puts the panels side by side and lets each hear what concerns it."""

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Make all panels."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._settings = settings
        self.queue: Final = QueuePanel(session, theme, self)
        self.view: Final = ArticleView(session, theme, self)
        self.find_bar: Final = FindBar(session, theme, self)
        self.inspector: Final = Inspector(session, theme, lambda: self.proposing, self)
        self.labels: Final = LabelBar(session, theme, self)
        self.status: Final = StatusLine(session, theme, self)
        Speech(self.view)
        self.labelling: Final = Labelling(session, self.view, self)
        self.going: Final = Going(session, self.queue, lambda: self.open_points, self)
        # The text is painted first: who labels sees the label before the question.
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._lists_suggestions = False
        self._left = QStackedWidget(self)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out(ArticleHeader(session, self))
        self._connect()
        self._restore()

    # Parts that are made when they are first asked for: the window is there sooner.

    @cached_property
    def ties(self) -> TieList:
        """Return the list of ties that can be made."""
        from annotator.ui.tying import TieList  # noqa: PLC0415

        ties = TieList(self._session, self.view, self)
        ties.told.connect(self.status.show_message)
        ties.closed.connect(self.focus_article)
        self._middle.addWidget(ties)
        return ties

    @cached_property
    def linting(self) -> Linting:
        """Return what looks for open points."""
        from annotator.ui.linting import Linting  # noqa: PLC0415

        linting = Linting(self._session, self)
        linting.changed.connect(self._show_open)
        self.inspector.add_points(linting)
        return linting

    @cached_property
    def suggesting(self) -> Suggesting:
        """Return what steps through what is suggested in the article."""
        from annotator.ui.suggesting import Suggesting  # noqa: PLC0415

        suggesting = Suggesting(self._session, self.view, self)
        suggesting.told.connect(self.status.show_message)
        suggesting.changed.connect(self._show_suggested)
        return suggesting

    @cached_property
    def open_points(self) -> OpenPointList:
        """Return the list that is shown before an article is done."""
        from annotator.ui.open_points import OpenPointList  # noqa: PLC0415

        points = OpenPointList(self._session, self.view, self.linting, self)
        points.told.connect(self.status.show_message)
        points.closed.connect(self.focus_article)
        points.done_asked.connect(self.going.done)
        points.date_asked.connect(self.inspector.focus_date)
        self._middle.addWidget(points)
        return points

    @cached_property
    def search_panel(self) -> SearchPanel:
        """Return the search through all articles, made when it is first asked for."""
        from annotator.ui.search_panel import SearchPanel  # noqa: PLC0415

        panel = SearchPanel(self._session, self._theme, self)
        panel.hit_chosen.connect(self._open_hit)
        panel.closed.connect(self._close_search)
        self._left.addWidget(panel)
        return panel

    @cached_property
    def proposing(self) -> Proposing:
        """Return what knows which entries a span may mean, made when it is first asked for."""
        from annotator.ui.naming import Proposing  # noqa: PLC0415

        return Proposing(self._session, self)

    @cached_property
    def entries(self) -> EntryPopup:
        """Return the list that asks which entry a span means, made when it is first asked for."""
        from annotator.ui.naming import EntryPopup  # noqa: PLC0415

        return EntryPopup(self._session, self.proposing, self.view)

    def name_entry(self) -> None:
        """Ask which actor or concept the selected span means."""
        self._asking.stop()
        span = self._session.selected
        attribute = self._reference_of(span) if span is not None else None
        if span is not None and attribute is not None:
            self.entries.open_for(span, attribute)
        elif span is not None:
            words = self.tr("{label} refers to no actor and no concept.")
            self.status.show_message(words.format(label=span.label))

    def show_span(self, article: str, span: str) -> None:
        """Open an article, unless it is, and select a span of this layer in it."""
        here = self._session.article
        if here is None or here.id != article:
            self.going.open(article)
        self._show_span(span)
        self.focus_article()

    def show_search(self) -> None:
        """Show the search through all articles in the place of the queue."""
        self._left.setCurrentWidget(self.search_panel)
        selection = self.view.selection
        self.search_panel.open_with(self._session.text[selection.start : selection.end][:80])

    def show_find(self) -> None:
        """Show the find bar, with the selected words in it."""
        selection = self.view.selection
        self.find_bar.open_with(
            self._session.text[selection.start : selection.end][:80], selection.start
        )

    def focus_queue(self) -> None:
        """Show the queue and let the person type a filter."""
        self._left.setCurrentWidget(self.queue)
        self.queue.focus_filter()

    @Slot()
    def focus_article(self) -> None:
        """Give the article the keyboard."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_below_queue(self, part: QWidget) -> None:
        """Show a part below the queue, where it is beside the article and never over it."""
        if self._left_column.indexOf(part) < 0:
            self._left_column.addWidget(part)
        part.show()
        sizes = self._columns.sizes()
        if sizes[0] == 0:
            self._columns.setSizes([_WIDTHS[0], max(0, sizes[1] - _WIDTHS[0]), *sizes[2:]])

    def next_pane(self) -> None:
        """Go round: article, what stands below the queue, inspector, queue or search."""
        panes = [self.view, *self._below_queue(), self.inspector, self._left.currentWidget()]
        here = next((n for n, pane in enumerate(panes) if _has_focus(pane)), len(panes) - 1)
        target = panes[(here + 1) % len(panes)]
        if target is self.inspector:
            self.inspector.focus_first_attribute()
        elif target is self.queue:
            self.queue.focus_filter()
        elif target is self.view:
            self.focus_article()
        elif target in self._below_queue():
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.search_panel.open_with()

    def remember(self) -> None:
        """Write down how wide the columns are and how large the text is."""
        self._settings.set("columns", self._columns.sizes())
        self._settings.set("zoom", self.view.zoom)

    def _below_queue(self) -> list[QWidget]:
        parts = (self._left_column.itemAt(n) for n in range(1, self._left_column.count()))
        shown = (part.widget() for part in parts if part is not None)
        return [part for part in shown if part is not None and part.isVisible()]

    # How it is made

    def _lay_out(self, header: QWidget) -> None:
        self._left.addWidget(self.queue)
        left = QWidget(self)
        self._left_column = QVBoxLayout(left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.setSpacing(0)
        self._left_column.addWidget(self._left, 1)
        middle = QWidget(self)
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        for part in (header, self.view, self.find_bar):
            self._middle.addWidget(part, 1 if part is self.view else 0)
        for pane in (left, middle, self.inspector):
            self._columns.addWidget(pane)
            self._columns.setCollapsible(self._columns.count() - 1, pane is not middle)
        self._columns.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(8, 2, 8, 2)
        bottom.addWidget(self.labels, 1)
        bottom.addWidget(self.status, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._columns, 1)
        whole.addLayout(bottom)

    def _connect(self) -> None:
        view, status, labelling = self.view, self.status, self.labelling
        view.selection_moved.connect(self._tell_caret)
        view.zoom_changed.connect(status.set_zoom)
        status.zoom_asked.connect(self._reset_zoom)
        self.labels.label_chosen.connect(self._press_label)
        labelling.labelled.connect(self._ask_soon)
        self._asking.timeout.connect(self._ask_entry)
        for teller in (labelling, self.going):
            teller.told.connect(status.show_message)
        for panel in (self.queue, self.inspector):
            panel.left.connect(self.focus_article)
        self._session.article_changed.connect(self._soon.start)
        self._soon.timeout.connect(self._begin_linting)
        self.inspector.span_chosen.connect(self._show_span)
        self.inspector.remove_asked.connect(self._session.remove_span)
        self.inspector.untie_asked.connect(self._session.untie)
        self.inspector.tie_asked.connect(self._offer_ties)
        view.tie_dragged.connect(self._tie)
        self.find_bar.hits_changed.connect(view.show_hits)
        self.find_bar.closed.connect(self._close_find)
        self.queue.article_chosen.connect(self.focus_article)

    def _restore(self) -> None:
        sizes = self._settings.get("columns", _WIDTHS)
        fits = isinstance(sizes, list) and len(sizes) == len(_WIDTHS)
        self._columns.setSizes(sizes if fits else _WIDTHS)
        zoom = self._settings.get("zoom", 100)
        self.view.set_zoom(zoom if isinstance(zoom, int) else 100)
        self.status.set_zoom(self.view.zoom)

    # What happens

    @Slot()
    def _begin_linting(self) -> None:
        if self._session.article is not None:
            _ = self.linting, self.suggesting

    @Slot(str)
    def _offer_ties(self, kind: str) -> None:
        self.ties.offer(kind)

    @Slot(str, str)
    def _tie(self, from_span: str, to_span: str) -> None:
        """Make the list for the first tie that is dragged; it hears of all others itself."""
        if "ties" not in vars(self):
            self.ties.tie_dragged(from_span, to_span)

    @Slot()
    def _tell_caret(self) -> None:
        self.status.set_caret(self.view.selection.caret, self.view.selection.length)

    @Slot()
    def _reset_zoom(self) -> None:
        self.view.set_zoom(100)

    @Slot(str)
    def _press_label(self, label: str) -> None:
        self.focus_article()
        self.labelling.press(label)

    def edit_attributes(self) -> None:
        """Give the attributes the keyboard; while the entry is about to be asked for, answer that.

        Who types fast presses Enter before the question is on the screen.
        """
        if self._asking.isActive():
            self._ask_entry()
            self.entries.take_first()
        else:
            self.inspector.focus_first_attribute()

    @Slot(str)
    def _ask_soon(self, _span: str) -> None:
        self._asking.start()

    @Slot()
    def _ask_entry(self) -> None:
        """Ask who is meant, where the scheme wants an answer and none is given yet."""
        self._asking.stop()
        span = self._session.selected
        attribute = self._reference_of(span) if span is not None else None
        if (
            span is not None
            and attribute is not None
            and attribute.required
            and not span.attributes.get(attribute.name)
            and self._settings.get("ask_entries", default=True)
        ):
            self.entries.open_for(span, attribute)

    def _reference_of(self, span: Span) -> Attribute | None:
        label = self._session.scheme.label(span.label) if self._session.scheme else None
        if label is None:
            return None
        return label.of_type(AttributeType.ACTOR) or label.of_type(AttributeType.CONCEPT)

    @Slot()
    def _show_suggested(self) -> None:
        """Count what is suggested; the first time there is any, make room to list it."""
        self.status.set_suggestions(len(self.suggesting.open))
        if self.suggesting.open and not self._lists_suggestions:
            self._lists_suggestions = True
            self.inspector.add_suggestions(self.suggesting)

    @Slot(object)
    def _show_open(self, changed: list[Span]) -> None:
        self.view.show_open(self.linting.points or frozenset(), changed)

    @Slot(str)
    def _show_span(self, id_: str) -> None:
        span = self._session.layer.span(id_) if self._session.layer else None
        if span is not None:
            self.view.show_span(span)

    @Slot(str, int, int)
    def _open_hit(self, article: str, start: int, end: int) -> None:
        if self._session.article is not None and self._session.article.id == article:
            self.view.select_range(start, end)
        else:
            self.going.open(article, start, end)
        self.focus_article()

    @Slot()
    def _close_search(self) -> None:
        self._left.setCurrentWidget(self.queue)
        self.focus_article()

    @Slot()
    def _close_find(self) -> None:
        """Let the hit that was shown be the selection, so that a label key takes it."""
        hit = self.find_bar.current
        if hit is not None:
            self.view.select_range(hit.start, hit.end)
        self.view.show_hits([], None)
        self.focus_article()


def _has_focus(pane: QWidget | None) -> bool:
    focused = QApplication.focusWidget()
    if focused is None or pane is None:
        return False
    return focused is pane or pane.isAncestorOf(focused)
