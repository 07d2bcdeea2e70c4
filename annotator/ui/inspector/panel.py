"""The panel at the right: the selected span or the article, and the list of spans."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.change import Entity, Step
from annotator.ui.inspector.article_info import ArticleInfo
from annotator.ui.inspector.span_list import SpanList
from annotator.ui.session import Session
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.inspector.span_card import SpanCard
    from annotator.ui.linting import Linting
    from annotator.ui.naming import Proposing
    from annotator.ui.suggesting import Suggesting


class Inspector(QWidget):
    """Shows the selected span above the list of spans; with none selected, the article.

    ``span_chosen`` asks to go to a span, ``remove_asked`` and ``untie_asked``
    to remove a span or a tie, ``tie_asked`` to tie by a type of relation,
    ``left`` to give the article the keyboard.
    """

    span_chosen = Signal(str)
    remove_asked = Signal(str)
    untie_asked = Signal(str)
    tie_asked = Signal(str)
    left = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        proposing: Callable[[], Proposing],
        parent: QWidget | None = None,
    ) -> None:
        """Follow what the session opens and selects; ``proposing`` is asked for when needed."""
        super().__init__(parent)
        self._session, self._theme, self._proposing = session, theme, proposing
        self._list = SpanList(session, theme, self)
        self._info = ArticleInfo(session, theme, self)
        self._empty = QLabel(self.tr("Open an article: it is described here."), self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        for part in (self._info, self._list):
            part.left.connect(self.left)
        self._list.span_chosen.connect(self.span_chosen)
        self._list.remove_asked.connect(self.remove_asked)
        # The text is painted first: a span that was just labelled shows there at once.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        session.selection_changed.connect(self._later.start)
        session.article_changed.connect(self.refresh)
        session.stepped.connect(self._take_step)
        session.project_changed.connect(self._take_project)
        self.refresh()

    @cached_property
    def _card(self) -> SpanCard:
        """The card of a span, made when the first is selected."""
        from annotator.ui.inspector.span_card import SpanCard  # noqa: PLC0415

        card = SpanCard(self._session, self._theme, self._proposing, self)
        card.left.connect(self.left)
        card.span_chosen.connect(self.span_chosen)
        card.untie_asked.connect(self.untie_asked)
        card.tie_asked.connect(self.tie_asked)
        self._add_page(card)
        card.setEnabled(self._info.isEnabled())
        return card

    @property
    def _has_card(self) -> bool:
        return "_card" in vars(self)

    def add_points(self, linting: Linting) -> None:
        """Show at the foot what is open in the article."""
        from annotator.ui.inspector.points import PointsSection  # noqa: PLC0415

        section = PointsSection(self._session, self._theme, linting, self)
        section.span_chosen.connect(self.span_chosen)
        section.date_asked.connect(self.focus_date)
        section.left.connect(self.left)
        self._lines.addWidget(section)

    def add_suggestions(self, suggesting: Suggesting) -> None:
        """Show at the foot what is suggested in the article, above what is open."""
        from annotator.ui.inspector.suggestions import SuggestionsSection  # noqa: PLC0415

        section = SuggestionsSection(self._session, self._theme, suggesting, self)
        section.left.connect(self.left)
        self._lines.insertWidget(1, section)

    @Slot()
    def focus_first_attribute(self) -> None:
        """Give the first attribute the keyboard; without one, the status of the article."""
        self.refresh()
        if self._session.selected is not None:
            if not self._card.focus_first():
                self._list.focus_list()
        elif self._session.article is not None:
            self._info.focus_first()

    @Slot()
    def focus_note(self) -> None:
        """Show the article, even while a span is selected, and give its note the keyboard."""
        if self._session.article is not None:
            self._show_info()
            self._info.focus_note()

    @Slot()
    def focus_date(self) -> None:
        """Show the article, even while a span is selected, and give its date the keyboard."""
        if self._session.article is not None:
            self._show_info()
            self._info.focus_date()

    def flush(self) -> None:
        """Write what was typed and not written yet; before the window closes, say."""
        if self._has_card:
            self._card.flush()
        self._info.flush()

    @Slot()
    def refresh(self) -> None:
        """Show the selected span, or the article, or what to do when there is none."""
        self._later.stop()
        span, scheme = self._session.selected, self._session.scheme
        label = scheme.label(span.label) if span is not None and scheme is not None else None
        if span is not None and label is not None:
            self._card.show_span(span, label)
            self._show_page(self._card)
            return
        if self._has_card:
            self._card.forget()
        if self._session.article is not None:
            self._show_info()
        else:
            self._show_page(self._empty)

    @Slot()
    def _take_project(self) -> None:
        """Let nothing be typed into what cannot be written."""
        project = self._session.project
        for part in (self._info, *([self._card] if self._has_card else ())):
            part.setEnabled(project is None or not project.read_only)

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        entities = {change.entity for change in step.changes}
        if self._session.article is None or self._session.status is None:
            return
        if entities & {Entity.STATUS, Entity.ARTICLE, Entity.SCHEME}:
            self._info.show_article(self._session.article, self._session.status)
        if entities & {Entity.ACTOR, Entity.CONCEPT, Entity.SCHEME}:
            self.refresh()

    def _show_info(self) -> None:
        if self._session.article is not None and self._session.status is not None:
            self._info.show_article(self._session.article, self._session.status)
            self._show_page(self._info)

    def _show_page(self, page: QWidget) -> None:
        index = self._pages.index(page)
        if self._stack.currentIndex() != index:
            self._stack.setCurrentIndex(index)

    def _lay_out(self) -> None:
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Inspector"))
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages: list[QWidget] = []
        for page in (self._info, self._empty):
            self._add_page(page)
        self._list.setContentsMargins(12, 8, 4, 4)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self._stack)
        halves.addWidget(self._list)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([480, 240])
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(halves)
        self.setMinimumWidth(220)

    def _add_page(self, page: QWidget) -> None:
        page.setContentsMargins(12, 12, 12, 12)
        area = QScrollArea(self._stack)
        area.setWidget(page)
        area.setWidgetResizable(True)
        # A scroll area would fill both with the colour of the window.
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.append(page)
        self._stack.addWidget(area)
