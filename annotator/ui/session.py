"""What is open, selected and saved: the one object that panels talk to."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from annotator.model.article import Article, Metadata
from annotator.model.change import Change, Entity, Step, StepKind
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.ids import ArticleId, RelationId, SpanId
from annotator.model.records import article_from, span_from, status_from
from annotator.model.register import UNKNOWN, UNNAMED, Entry
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Relation, Span
from annotator.model.status import LayerStatus, Status
from annotator.store import edits
from annotator.store.layer import Layer
from annotator.store.project import Project
from annotator.store.unwritten import NotWritten, forget
from annotator.ui import precedence
from annotator.ui.explained import not_saved
from annotator.ui.language import shown_error
from annotator.ui.unsaved import Unsaved

if TYPE_CHECKING:
    from annotator.ui.travels import Travels

_LOG: Final = logging.getLogger("annotator")
T = TypeVar("T")


class Session(QObject):
    """The open project and article of one window.

    Methods ask the store; when it has written, ``stepped`` tells panels what
    changed, so that no panel keeps an idea of its own. Spans are read through
    ``layer``, by the stretch.
    """

    project_changed = Signal()
    article_changed = Signal()
    selection_changed = Signal()
    stepped = Signal(object)
    saved_changed = Signal(bool, str)
    problem = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing open."""
        super().__init__(parent)
        self.project: Project | None = None
        self.article: Article | None = None
        self.text = ""
        self.status: LayerStatus | None = None
        self.layer: Layer | None = None
        self.place: tuple[int, int] | None = None
        """Where the open article is to be shown, in code points; None: where it was left."""
        self.selected: Span | None = None
        self.unsaved: Final = Unsaved(self)
        self.travels: Travels | None = None
        """What undoes and redoes large steps beside the window; None: all are done at once."""
        self._failed = False
        self.unsaved.saved.connect(self._take_saved)
        self.unsaved.dropped.connect(self._take_dropped)
        self.unsaved.changed.connect(self._tell_unsaved)

    @property
    def scheme(self) -> Scheme | None:
        """Return the scheme of the open project."""
        return self.project.scheme if self.project else None

    @property
    def ties(self) -> list[Relation]:
        """Return the relations of the selected span."""
        if self.project is None or self.selected is None:
            return []
        return edits.ties_of(self.project, self.selected)

    def name_of(self, entry: str) -> str:
        """Return what an id in an attribute of references is called, merges followed."""
        if entry == UNKNOWN:
            return self.tr("unknown")
        if entry == UNNAMED:
            return self.tr("unnamed group")
        found = self.project.registers.entry(entry) if self.project else None
        return found.name if found else self.tr("(gone)")

    # Opening

    def open_project(self, project: Project) -> None:
        """Show another project; the one before is closed, and what it could not save let go."""
        self.unsaved.let_go()
        if self.project is not None:
            self.project.close()
        self.project = project
        self._failed = False
        self._leave_article()
        self.project_changed.emit()
        self.article_changed.emit()
        self.saved_changed.emit(True, "")

    def close_project(self) -> None:
        """Close the project; what could not be saved is let go."""
        self.unsaved.let_go()
        if self.project is not None:
            self.project.close()
        self.project = None
        self._failed = False
        self._leave_article()
        self.project_changed.emit()
        self.article_changed.emit()

    def move_to(self, project: Project) -> None:
        """Go on in a copy of the open project, at the same article; what is unsaved goes along."""
        wanted, before, article = self.unsaved.unwritten, self.project, self.article
        self.open_project(project)
        if article is not None:
            self.open_article(article.id)
        if wanted is not None and before is not None:
            forget(before.path, wanted)
            self.unsaved.bring(project, wanted)

    def open_article(
        self, id_: ArticleId, start: int | None = None, end: int | None = None
    ) -> None:
        """Show an article, at ``[start, end)`` (code points) when given."""
        if self.project is None:
            return
        self.place = None if start is None else (start, start if end is None else end)
        self.article = self.project.article(id_)
        self.text = self.project.text(id_)
        self.status = self.project.status(id_)
        self.layer = Layer(self.project, id_)
        self.selected = None
        self.article_changed.emit()
        self.selection_changed.emit()

    def select_span(self, id_: str | None) -> None:
        """Select a span of the open article, or none."""
        wanted = self.layer.span(id_) if self.layer and id_ else None
        if (wanted and wanted.id) != (self.selected and self.selected.id):
            self.selected = wanted
            self.selection_changed.emit()

    # Steps

    def label(self, label: str, fragments: Iterable[Fragment]) -> Span | None:
        """Label fragments (code points) of the open article and select the new span."""
        if self.project is None or self.article is None:
            return None
        project, article = self.project, self.article.id
        done = self._do(lambda: edits.add_span(project, article, label, fragments))
        if done is None:
            return None
        span, step = done
        self._show(step)
        self.selected = span
        self.selection_changed.emit()
        return span

    def relabel(self, span: str, label: str) -> None:
        """Give a span another label."""
        kind = self.scheme.label(label) if self.scheme else None
        if kind is not None:
            self._step(lambda project: edits.relabel(project, SpanId(span), kind))

    def move_edges(self, span: str, fragments: Iterable[Fragment]) -> None:
        """Let a span cover other fragments (code points)."""
        self._step(lambda project: edits.move_edges(project, SpanId(span), fragments))

    def set_attribute(self, span: str, name: str, value: object | None) -> None:
        """Set an attribute of a span; None takes it away."""
        self._step(lambda project: edits.set_attribute(project, SpanId(span), name, value))

    def remove_span(self, span: str) -> None:
        """Remove a span with what hangs on it."""
        self._step(lambda project: edits.remove_span(project, SpanId(span)))

    def tie(self, type_: str, from_span: str, to_span: str) -> None:
        """Tie one span to another."""
        self._step(
            lambda project: edits.add_relation(project, type_, SpanId(from_span), SpanId(to_span))
        )

    def untie(self, relation: str) -> None:
        """Remove a tie."""
        self._step(lambda project: edits.remove_relation(project, RelationId(relation)))

    def set_status(self, status: Status) -> None:
        """Set the status of the open article."""
        self._on_article(lambda p, article: edits.set_status(p, article, status=status))

    def set_flag(self, flag: bool) -> None:
        """Flag the open article, or take the flag away."""
        self._on_article(lambda p, article: edits.set_status(p, article, flag=flag))

    def set_note(self, note: str) -> None:
        """Set the note on the open article."""
        self._on_article(lambda p, article: edits.set_status(p, article, note=note))

    @Slot(object)
    def set_meta(self, meta: Metadata) -> None:
        """Set what is known of the open article besides its text."""
        self._on_article(lambda p, article: edits.set_meta(p, article, meta))

    def toggle_furniture(self, start: int, end: int) -> None:
        """Make ``[start, end)`` (code points) furniture, or text again."""
        self._on_article(lambda p, article: edits.toggle_furniture(p, article, start, end))

    def name_entry(
        self, span: str, attribute: str, name: str, *, beside: bool = True
    ) -> Entry | None:
        """Make a register entry and let a span refer to it, in one step."""
        project = self.project
        if project is None:
            return None
        done = self._do(
            lambda: edits.name_entry(project, SpanId(span), attribute, name, beside=beside)
        )
        if done is None:
            return None
        entry, step = done
        self._show(step)
        return entry

    def do(self, act: Callable[[Project], Step | tuple[object, Step] | None]) -> bool:
        """Run an edit of the store as one step and show it; tell whether it was written.

        What was refused is told by ``problem``, what could not be saved by
        ``saved_changed``. For edits that no panel shares: registers, scheme.
        """
        project = self.project
        done = None if project is None else self._do(lambda: act(project))
        if done is None:
            return False
        self._show(done[1] if isinstance(done, tuple) else done)
        return True

    def undo(self) -> Step | None:
        """Take back the last step and go where it was; a large one later, by :attr:`travels`."""
        return self._travel(StepKind.UNDO)

    def redo(self) -> Step | None:
        """Repeat the step undone last and go where it was; a large one later."""
        return self._travel(StepKind.REDO)

    def take(self, step: Step | None) -> None:
        """Show a step that was written by another than this session: an import, say."""
        self.forgo()
        self._show(step)

    def fail(self, reason: str) -> None:
        """Show that something could not be saved, until a write succeeds."""
        self._failed = True
        self.saved_changed.emit(False, reason)

    def forgo(self) -> None:
        """Say that somebody let go of what :meth:`fail` told of: nothing waits to be saved."""
        if self.unsaved.step is None:
            self._all_saved()

    def why_not_now(self) -> str:
        """Return why nothing can be written now, as a sentence; nothing when it can.

        A step that is unsaved is tried first: what another thread is to write would overtake it.
        """
        if self.travels is not None and (why := self.travels.why_not_now):
            return why
        if self.unsaved.try_again():
            return ""
        words = self.tr("“{step}” is still not saved, so nothing else was changed. {reason}")
        return words.format(step=self.unsaved.name, reason=self.unsaved.reason)

    # How it is done

    def _leave_article(self) -> None:
        self.article, self.text, self.status, self.place = None, "", None, None
        self.layer, self.selected = None, None

    def _step(self, act: Callable[[Project], Step]) -> None:
        project = self.project
        if project is not None:
            self._show(self._do(lambda: act(project)))

    def _on_article(self, act: Callable[[Project, ArticleId], Step | None]) -> None:
        if self.project is not None and self.article is not None:
            project, article = self.project, self.article.id
            self._show(self._do(lambda: act(project, article)))

    def _travel(self, kind: StepKind) -> Step | None:
        project = self.project
        if project is None:
            return None
        if self.travels is not None and self.travels.takes(project, kind):
            if why := self.why_not_now():
                self.problem.emit(why)
            else:
                self.travels.begin(project, kind)
            return None
        step = self._do(project.undo if kind is StepKind.UNDO else project.redo)
        if step is not None:
            self.arrive(step)
        return step

    def arrive(self, step: Step) -> None:
        """Show a step that was undone or repeated, and go where it was."""
        here, there = self.article.id if self.article else None, step.article
        self.take(step)
        if there and there != here and self._has(there):
            self.open_article(ArticleId(there))
        self._select_restored(step)

    def _has(self, article: str) -> bool:
        return self.project is not None and bool(self.project.record(Entity.ARTICLE, article))

    def _select_restored(self, step: Step) -> None:
        """Select the span that an undo or redo brought back: the eye finds it."""
        restored = [c for c in step.changes if c.entity is Entity.SPAN and c.after is not None]
        if restored:
            self.select_span(restored[-1].id)

    def _do(self, act: Callable[[], T]) -> T | None:
        """Run a write; tell when it was refused, and loudly when it could not be saved.

        While a step is unsaved nothing else is written: it goes first, so that
        the order stays as it was.
        """
        precedence.claim()
        if why := self.why_not_now():
            self.problem.emit(why)
            return None
        try:
            done = act()
        except ChangeRefused as error:
            self.problem.emit(shown_error(error))
            return None
        except NotWritten as error:
            assert self.project is not None
            self.unsaved.take(self.project, error)
            return None
        except (ProjectError, sqlite3.Error, OSError, MemoryError) as error:
            _LOG.error("Not saved", exc_info=error)
            self.fail(not_saved(error))
            return None
        self._all_saved()
        return done

    @Slot()
    def _tell_unsaved(self) -> None:
        """Say loudly that there is an unsaved step, and why."""
        if self.unsaved.step is not None:
            self.fail(self.unsaved.reason)

    @Slot(object)
    def _take_saved(self, step: Step) -> None:
        """Show the step that was unsaved until now."""
        self._all_saved()
        self._show(step)

    @Slot(str)
    def _take_dropped(self, _words: str) -> None:
        self._all_saved()

    def _all_saved(self) -> None:
        if self._failed:
            self._failed = False
            self.saved_changed.emit(True, "")

    def _show(self, step: Step | None) -> None:
        """Take in what a step changed, then tell the panels."""
        if step is None:
            return
        gone, selection_touched = False, False
        for change in step.changes:
            if change.entity is Entity.SPAN:
                selection_touched |= self._take_span(change)
            elif change.entity is Entity.STATUS:
                self._take_status(change)
            elif change.entity is Entity.ARTICLE and self.article and change.id == self.article.id:
                gone = change.after is None
                if change.after is not None:
                    self.article = article_from(change.id, change.after)
            elif change.entity is Entity.RELATION and self.selected:
                ends = change.after or change.before or {}
                selection_touched |= self.selected.id in (ends["from"], ends["to"])
        self.stepped.emit(step)
        if selection_touched:
            self.selection_changed.emit()
        if gone:
            self._leave_article()
            self.article_changed.emit()

    def _take_span(self, change: Change) -> bool:
        """Take in a change of a span; tell whether it is the selected one."""
        if self.layer is not None:
            self.layer.take(change)
        if self.selected is None or self.selected.id != change.id:
            return False
        self.selected = None if change.after is None else span_from(change.id, change.after)
        return True

    def _take_status(self, change: Change) -> None:
        if self.status is None or change.id != self.status.id:
            return
        fresh = LayerStatus(article=self.status.article, annotator=self.status.annotator)
        self.status = fresh if change.after is None else status_from(change.after)
