"""The list of places with the same words: ticked or not, then labelled as one step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.change import Step
from annotator.model.errors import AnnotatorError, ProjectError
from annotator.model.span import Span
from annotator.store.everywhere import (
    Found,
    Wanted,
    copied_references,
    label_everywhere,
    objection,
    stands_whole,
)
from annotator.ui.elided import ElidedLabel
from annotator.ui.everywhere import words
from annotator.ui.everywhere.choices import ChoiceRow, Choices
from annotator.ui.everywhere.foot import Foot
from annotator.ui.everywhere.hunt import Hunt
from annotator.ui.everywhere.model import PlaceModel
from annotator.ui.everywhere.place_list import PlaceList
from annotator.ui.inspector.span_card import Swatch
from annotator.ui.language import shown, shown_error
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks
from annotator.ui.theme import Theme


class EverywhereDialog(QDialog):
    """Looks for the words of a span as long as it is open, and labels what is ticked.

    Enter labels and closes once that is written; Esc leaves everything as it is.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        span: Span,
        choices: Choices,
        parent: QWidget | None = None,
    ) -> None:
        """Look for the words of a span of the session's project; the work is done in ``tasks``."""
        super().__init__(parent)
        assert session.project is not None
        self._session, self._project, self._span = session, session.project, span
        self._before = choices
        self._reason = shown(objection(self._project, span))
        self._stands_whole = stands_whole(self._project.text(span.article), span)
        self._model, self._hunt = PlaceModel(self), Hunt(tasks, self)
        self._tasks = tasks
        self._writing: Task | None = None
        self._outcome = ""
        offered = replace(choices, whole_words=choices.whole_words and self._stands_whole)
        entries = [session.name_of(id_) for id_ in copied_references(self._project, span)]
        self._choices = ChoiceRow(offered, entries, self)
        self._list, self._foot = PlaceList(self._model, theme, self), Foot(self)
        self._empty = QLabel(self._list.viewport())
        self._lay_out(theme)
        self._connect()
        if self._reason:
            self._choices.hide()
            self._show_state()
        else:
            self._look()

    @property
    def choices(self) -> Choices:
        """Return what was chosen; words that never stand whole say nothing of others."""
        chosen = self._choices.choices
        if self._stands_whole or chosen.whole_words:
            return chosen
        return replace(chosen, whole_words=self._before.whole_words)

    @property
    def said(self) -> str:
        """Return what is said of the places that were found."""
        return self._foot.said

    def accept(self) -> None:
        """Label what is ticked; the dialog closes when that is written."""
        if not self._foot.label.isEnabled():
            return
        if why := self._session.why_not_now():
            self._foot.say(why, "danger")
            return
        references, places = self._choices.choices.references, self._model.chosen
        self._writing = Task(
            self.tr("Labelling the same words"),
            lambda _progress, _cancelled: label_everywhere(
                self._project, self._span.id, places, references=references
            ),
        )
        self._writing.finished.connect(self._take_written)
        self._writing.failed.connect(self._take_failure)
        self._tasks.start(self._writing)
        self._show_state()

    def reject(self) -> None:
        """Leave everything as it is, unless spans are being written."""
        if self._writing is None:
            self._session.forgo()
            super().reject()

    def done(self, result: int) -> None:
        """Look no more."""
        self._hunt.stop()
        super().done(result)

    # How it is made

    def _lay_out(self, theme: Theme) -> None:
        label = self._project.scheme.label(self._span.label)
        quote = " … ".join(self._span.quotes)
        self.setWindowTitle(self.tr("Label the same words everywhere"))
        self._list.set_words(label, quote)
        swatch, title = Swatch(theme, self), ElidedLabel(self)
        swatch.set_label(label)
        title.setText(self.tr("“{words}”").format(words=words.one_line(quote)))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(swatch)
        head.addWidget(title, 1)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        over = QVBoxLayout(self._list.viewport())
        over.setContentsMargins(60, 20, 60, 20)
        over.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._choices)
        column.addWidget(self._list, 1)
        column.addWidget(self._foot)
        self.resize(1000, 640)
        self._list.setFocus()

    def _connect(self) -> None:
        self._choices.changed.connect(self._look)
        self._hunt.found.connect(self._take_found)
        self._hunt.progressed.connect(self._foot.show_progress)
        self._hunt.ended.connect(self._take_end)
        self._hunt.failed.connect(self._take_reason)
        self._model.ticks_changed.connect(self._show_state)
        self._foot.all.clicked.connect(partial(self._model.tick_all, True))
        self._foot.none.clicked.connect(partial(self._model.tick_all, False))
        self._foot.stop.clicked.connect(self._stop)
        self._foot.cancel.clicked.connect(self.reject)
        self._foot.label.clicked.connect(self.accept)

    # What happens

    @Slot()
    def _look(self) -> None:
        """Look for the words as is chosen now."""
        chosen = self._choices.choices
        self._outcome = ""
        self._hunt.begin(
            self._project,
            Wanted(
                span=self._span,
                everywhere=chosen.everywhere,
                case=chosen.case,
                whole_words=chosen.whole_words,
                furniture=chosen.furniture,
            ),
        )
        self._foot.show_progress(0, None)
        self._model.clear()

    @Slot(object)
    def _take_found(self, found: list[Found]) -> None:
        self._model.add(found)

    @Slot(bool)
    def _take_end(self, full: bool) -> None:
        self._outcome = self.tr("there are more: the search stopped here") if full else ""
        self._show_state()

    @Slot()
    def _stop(self) -> None:
        self._hunt.stop()
        self._outcome = self.tr("stopped: there may be more")
        self._list.setFocus()
        self._show_state()

    @Slot(str)
    def _take_reason(self, reason: str) -> None:
        self._show_state()
        self._foot.say(self.tr("The search failed: {reason}").format(reason=reason), "danger")

    @Slot(object)
    def _take_written(self, written: tuple[int, Step]) -> None:
        count, step = written
        self._writing = None
        if self._session.project is self._project:
            self._session.take(step)
            self._session.problem.emit(words.labelled(count, self._span.label))
        super().accept()

    @Slot(object)
    def _take_failure(self, error: BaseException) -> None:
        self._writing = None
        self._show_state()
        if isinstance(error, ProjectError):
            self._session.fail(shown_error(error))
        if not isinstance(error, AnnotatorError):
            raise error
        self._foot.say(shown_error(error), "danger")

    @Slot()
    def _show_state(self) -> None:
        model, running = self._model, self._hunt.running
        self._foot.show_state(
            running=running,
            busy=self._writing is not None,
            ticked=model.ticked,
            places=model.places,
            label=self._span.label,
        )
        self._foot.say(self._summary() if model.places else "")
        self._empty.setText(self._empty_words())
        self._empty.setVisible(not model.places)

    def _summary(self) -> str:
        model = self._model
        parts = [
            words.summary(model.ticked, model.places, len(model.articles)),
            *words.left_out(model.labelled, model.furniture, self._span.label),
            words.closed(model.articles),
            self._outcome,
        ]
        return " · ".join(part for part in parts if part)

    def _empty_words(self) -> str:
        if self._reason:
            return self._reason
        if self._hunt.running:
            return self.tr("Looking…")
        left_out = words.left_out(self._model.labelled, self._model.furniture, self._span.label)
        return words.nothing(everywhere=self._choices.choices.everywhere, left_out=left_out)
