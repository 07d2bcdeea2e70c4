"""What is suggested in the open article: stepped through, accepted and dismissed by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from annotator.model.change import Change, Entity, Step
from annotator.model.ids import ArticleId, SpanId
from annotator.model.suggestion import Suggestion, source_of
from annotator.store import suggestions
from annotator.store.project import Project
from annotator.ui.actions import ACTIONS
from annotator.ui.article.selection import Selection
from annotator.ui.article.view import ArticleView
from annotator.ui.keys import shown_keys
from annotator.ui.session import Session

_Act = Callable[[Project, ArticleId, Iterable[SpanId]], Step]


class Suggesting(QObject):
    """Keeps what is suggested in step with what the session opens and writes.

    An article is read when it has been painted; one without suggestions costs
    one look into an index. What is under the caret comes first; nothing is
    accepted or dismissed that is out of sight.
    """

    changed = Signal()
    """Others are open now, or none."""
    told = Signal(str)

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        """Follow a session, and draw in a view."""
        super().__init__(parent)
        self._session, self._view = session, view
        self._open: list[Suggestion] = []
        self._has_any = False
        self._at: Suggestion | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look)
        session.article_changed.connect(self._take_article)
        session.stepped.connect(self._take_step)
        self._take_article()

    @property
    def open(self) -> Sequence[Suggestion]:
        """Return what is open, as far as it was read, in text order."""
        return self._open

    def settled(self) -> Sequence[Suggestion]:
        """Return what is open, read now where that is still to be done."""
        if self._later.isActive():
            self._look()
        return self._open

    def go_next(self) -> None:
        """Select the words of the next suggestion, from the start again after the last."""
        if self._has_some():
            here = self._here()
            self._go_to(self._after(here.order if here else self._caret_order()))

    def go_previous(self) -> None:
        """Select the words of the previous suggestion, from the end again before the first."""
        if self._has_some():
            here = self._here()
            order = here.order if here else self._caret_order()
            earlier = [one for one in self._open if one.order < order]
            self._go_to((earlier or self._open)[-1])

    def go_to(self, suggestion: Suggestion) -> None:
        """Select the words of a suggestion, unless it is not open any more."""
        if suggestion in self.settled():
            self._go_to(suggestion)

    def accept(self) -> None:
        """Accept what is suggested at the caret and go to the next one."""
        self._decide(suggestions.accept, self.tr("{label} accepted."))

    def dismiss(self) -> None:
        """Dismiss what is suggested at the caret and go to the next one."""
        self._decide(suggestions.dismiss, self.tr("{label} dismissed."))

    def accept_all(self) -> None:
        """Accept all that is suggested in the article, as one step."""
        self._decide_all(suggestions.accept, self.tr("{n} accepted."))

    def dismiss_all(self) -> None:
        """Dismiss all that is suggested in the article, as one step."""
        self._decide_all(suggestions.dismiss, self.tr("{n} dismissed."))

    # How it is done

    def _has_some(self) -> bool:
        if self.settled():
            return True
        self.told.emit(self.tr("Nothing is suggested in this article."))
        return False

    def _decide(self, act: _Act, words: str) -> None:
        if not self._has_some():
            return
        chosen = self._here()
        if chosen is None:
            chosen = self._after(self._caret_order())
            if not self._is_in_sight(chosen):
                self._go_to(chosen)
                return
        if self._do(act, [chosen]):
            said = words.format(label=chosen.label)
            if not self._open:
                self._let_go(chosen.fragments[0].start)
                self.told.emit(self.tr("{done} No suggestion is left here.").format(done=said))
                return
            self._show(self._after(chosen.order))
            left = QLocale().toString(len(self._open))
            self.told.emit(self.tr("{done} {n} left.").format(done=said, n=left))

    def _decide_all(self, act: _Act, words: str) -> None:
        if self._has_some():
            chosen, start = list(self._open), self._view.selection.start
            if self._do(act, chosen):
                self._let_go(start)
                self.told.emit(words.format(n=QLocale().toString(len(chosen))))

    def _do(self, act: _Act, chosen: Iterable[Suggestion]) -> bool:
        article = self._session.article
        if article is None:
            return False
        ids = [span.id for one in chosen for span in one.spans]
        done = self._session.do(lambda project: act(project, article.id, ids))
        self._look()
        return done

    def _here(self) -> Suggestion | None:
        """Return the one that was gone to, else the one selected, else the innermost at the caret.

        One that was gone to stays so as long as its words are what is selected: over the same
        words there may be two.
        """
        selection = self._view.selection
        chosen = [one for one in self._open if one.fragments == selection.fragments]
        if chosen:
            return self._at if self._at in chosen else chosen[0]
        at = [one for one in self._open if _is_at(one, selection.caret)]
        return min(at, key=lambda one: one.fragments[-1].end - one.fragments[0].start, default=None)

    def _caret_order(self) -> tuple[int, int, str]:
        return (self._view.selection.caret, -(1 << 62), "")

    def _after(self, order: tuple[int, int, str]) -> Suggestion:
        return next((one for one in self._open if one.order > order), self._open[0])

    def _is_in_sight(self, suggestion: Suggestion) -> bool:
        start, end = self._view.range_in_sight()
        return start <= suggestion.fragments[0].start < end

    def _go_to(self, suggestion: Suggestion) -> None:
        """Select the words, and say who suggests what."""
        self._show(suggestion)
        words = self.tr("{accept} accepts, {dismiss} dismisses: {label}, suggested by {sources}")
        self.told.emit(
            words.format(
                label=suggestion.label,
                sources=", ".join(suggestion.sources),
                accept=_key_of("accept_suggestion"),
                dismiss=_key_of("dismiss_suggestion"),
            )
        )

    def _show(self, suggestion: Suggestion) -> None:
        self._at = suggestion
        self._view.select(Selection.over(*suggestion.fragments), reveal=False)
        for position in (suggestion.fragments[-1].end, suggestion.fragments[0].start):
            self._view.reveal(position)

    def _let_go(self, position: int) -> None:
        self._view.select(Selection(anchor=position, caret=position))

    @Slot()
    def _take_article(self) -> None:
        self._has_any, self._at = False, None
        self._put([])
        if self._session.article is not None:
            self._later.start()

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        if self._session.article is not None and any(map(self._concerns, step.changes)):
            self._later.start()

    def _concerns(self, change: Change) -> bool:
        """Tell whether a change may open or close a suggestion of the article."""
        if change.entity is Entity.SCHEME:
            return True
        record = change.after or change.before
        article = self._session.article
        if change.entity is not Entity.SPAN or record is None or article is None:
            return False
        is_here = bool(record["article"] == article.id)
        return is_here and (self._has_any or source_of(record["annotator"]) is not None)

    @Slot()
    def _look(self) -> None:
        self._later.stop()
        project, article = self._session.project, self._session.article
        if project is None or article is None:
            return
        self._has_any = suggestions.has_any(project, article.id)
        self._put(suggestions.suggestions(project, article.id) if self._has_any else [])

    def _put(self, found: list[Suggestion]) -> None:
        if found != self._open:
            self._open = found
            self._view.show_suggestions(found)
            self.changed.emit()


def _is_at(suggestion: Suggestion, position: int) -> bool:
    return any(f.start <= position < f.end for f in suggestion.fragments)


def _key_of(action: str) -> str:
    spec = next(spec for spec in ACTIONS if spec.name == action)
    return " / ".join(shown_keys(spec.keys))
