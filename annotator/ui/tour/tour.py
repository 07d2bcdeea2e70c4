"""The course of the tour: where it is, what it waits for, and where in the article it points."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from annotator.model.change import Entity, Step
from annotator.model.span import Fragment, Span
from annotator.ui.article.selection import Selection
from annotator.ui.session import Session
from annotator.ui.settings import TOUR_OVER, Settings
from annotator.ui.tour.card import TourCard
from annotator.ui.tour.deeds import Deeds
from annotator.ui.tour.line import line_for, shown
from annotator.ui.tour.places import Places
from annotator.ui.tour.roles import Roles, roles_of
from annotator.ui.tour.room import places_of, room_in
from annotator.ui.tour.stops import Stop, stops_of
from annotator.ui.tour.words import Hints, hint, saying_at

if TYPE_CHECKING:
    from annotator.ui.workspace import Workspace


class Tour(QObject):
    """Follows what the person does in the window and lets the card say what comes next.

    It changes nothing in the project and holds nobody up: whoever does something
    else is waited for. It ends with its last stop, by the person's word, or when
    the project is closed.
    """

    ended = Signal()

    def __init__(
        self,
        session: Session,
        workspace: Workspace,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """Be ready; nothing is shown until :meth:`begin`."""
        super().__init__(parent)
        self._session, self._workspace, self._settings = session, workspace, settings
        self._roles, self._deeds = Roles(), Deeds(Roles())
        self._stops: tuple[Stop, ...] = ()
        self._at = 0
        self._is_own = True
        self._places: tuple[str, Places] | None = None
        # What was done is shown first; the caret goes on after it.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._point)
        session.stepped.connect(self._take_step)
        session.article_changed.connect(self._say)
        session.project_changed.connect(self._stop)

    @cached_property
    def card(self) -> TourCard:
        """Return the card, which stands below the queue."""
        card = TourCard(self._workspace)
        card.next_asked.connect(self._go_next)
        card.back_asked.connect(self._go_back)
        card.copy_asked.connect(self._copy_line)
        card.leave_asked.connect(self.leave)
        card.article_asked.connect(self._workspace.focus_article)
        return card

    @property
    def is_running(self) -> bool:
        """Tell whether the card is shown."""
        return bool(self._stops)

    @property
    def stop(self) -> Stop | None:
        """Return where the tour is, or None when there is none."""
        return self._stops[self._at] if self._stops else None

    def begin(self, *, is_own: bool) -> None:
        """Begin anew, in the open project; ``is_own`` unless it is the sample."""
        scheme = self._session.scheme
        if scheme is None:
            return
        self._roles = roles_of(scheme)
        self._deeds = Deeds(self._roles)
        self._stops, self._at = stops_of(self._roles), 0
        self._is_own, self._places = is_own, None
        self._workspace.show_below_queue(self.card)
        self._say()
        self.card.take_keyboard()

    @Slot()
    def leave(self) -> None:
        """End the tour; it does not begin by itself any more."""
        if not self.is_running:
            return
        self._settings.set(TOUR_OVER, True)
        self._stop()
        self._workspace.focus_article()

    # Going on

    @Slot()
    def _go_next(self) -> None:
        if self.stop is Stop.END:
            self.leave()
            return
        if self.stop is Stop.WELCOME:
            self._find_places()
        self._enter(self._at + 1)
        if self.stop is not None and self.stop.is_tried:
            self._workspace.focus_article()

    @Slot()
    def _go_back(self) -> None:
        at = max(0, self._at - 1)
        for stop in (self._stops[at], self._stops[self._at]):
            self._deeds.forget(stop)
        self._enter(at)
        self._workspace.focus_article()

    def _enter(self, at: int) -> None:
        """Go to a stop, and point at what it is about."""
        self._at = at
        self._say()
        self._later.start()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if not self.is_running:
            return
        self._deeds.take(step)
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._take_scheme()
        before = self._at
        while (stop := self._stops[self._at]).is_tried and self._deeds.has(stop):
            self._at += 1
        if self._at != before:
            self._enter(self._at)
        else:
            self._say()

    def _take_scheme(self) -> None:
        """Go on with other labels; a stop that fell away makes room for the next."""
        scheme, stop = self._session.scheme, self._stops[self._at]
        if scheme is not None:
            self._roles = roles_of(scheme)
            self._deeds = Deeds(self._roles)
            self._stops = stops_of(self._roles)
            later = (n for n, one in enumerate(self._stops) if one.value >= stop.value)
            self._at = next(later, len(self._stops) - 1)

    @Slot()
    def _stop(self) -> None:
        if self.is_running:
            self._stops, self._places = (), None
            self._later.stop()
            self.card.hide()
            self.ended.emit()

    # Where in the article

    def _find_places(self) -> None:
        """Look for a place to try things: the sample has articles that are still empty."""
        project, open_ = self._session.project, self._session.article
        here = None if open_ is None else open_.id
        if project is None:
            return
        article = here if self._is_own else room_in(project, here)
        found = None if article is None else places_of(project, article)
        if article is not None and article != here:
            self._workspace.going.open(article)
        self._places = None if article is None or found is None else (article, found)

    @property
    def _here(self) -> Places | None:
        """Return the places of the open article."""
        article = self._session.article
        if self._places is None or article is None or self._places[0] != article.id:
            return None
        return self._places[1]

    @Slot()
    def _point(self) -> None:
        """Put the caret where the stop can be tried, or select what is to be tied."""
        here, view = self._here, self._workspace.view
        if self.stop is Stop.TIE:
            span = self._to_be_tied
            if span is not None:
                view.show_span(span)
            return
        target = None if here is None else self._target(here)
        if target is not None and self.stop is Stop.SPEAKER:
            view.go_to(target.start)
        elif target is not None:
            view.select(Selection(anchor=target.start, caret=target.start))

    @property
    def _to_be_tied(self) -> Span | None:
        """Return the span that the tour has a person tie, when it is in the open article."""
        made = self._deeds.span_of(self._roles.claim or self._roles.stance)
        layer = self._session.layer
        return layer.span(made) if layer is not None and made is not None else None

    def _target(self, here: Places) -> Fragment | None:
        targets = {
            Stop.SPEAKER: here.name,
            Stop.CLAIM: here.claim[0],
            Stop.STANCE: here.position,
        }
        return targets.get(self.stop) if self.stop is not None else None

    # What the card says

    @Slot()
    def _say(self) -> None:
        stop, card = self.stop, self.card if self.is_running else None
        if stop is None or card is None:
            return
        saying = saying_at(
            stop,
            self._roles,
            self._hints(),
            is_own=self._is_own,
            is_taken_back=self._deeds.is_taken_back,
            is_selected=self._to_be_tied is not None,
        )
        card.say(saying, self._at + 1, len(self._stops))
        card.name_next(self._next_words(stop), primary=not stop.is_tried)
        card.show_line(shown(self._whole_line(), self._marked()) if stop is Stop.LINE else "")

    def _next_words(self, stop: Stop) -> str:
        if stop is Stop.WELCOME:
            return self.tr("Begin")
        if stop is Stop.END:
            return self.tr("Close the tour")
        return self.tr("Skip this") if stop.is_tried else self.tr("Next")

    def _hints(self) -> Hints:
        here, text = self._here, self._session.text
        if here is None:
            return Hints()
        said = text[here.claim[0].start : here.claim[0].end]
        position = here.position
        return Hints(
            name=hint(text[here.name.start : here.name.end]),
            claim=hint(said),
            position=hint(text[position.start : position.end]) if position else "",
            quoted=here.quoted,
        )

    def _whole_line(self) -> str:
        project, article = self._session.project, self._session.article
        return line_for(project, article.id) if project and article else ""

    def _marked(self) -> str | None:
        """Return the span to be seen in the line: the claim, or another that was made."""
        roles, selected = self._roles, self._session.selected
        made = map(self._deeds.span_of, (roles.claim, roles.speaker, roles.stance))
        return next(filter(None, made), selected.id if selected else None)

    @Slot()
    def _copy_line(self) -> None:
        QGuiApplication.clipboard().setText(self._whole_line())
        self._workspace.status.show_message(self.tr("The whole line is copied."))
