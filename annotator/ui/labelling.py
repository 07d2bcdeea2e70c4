"""What a label key means right now: label, relabel, or label the unit under the caret."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from annotator.model.scheme import Label, Unit
from annotator.model.span import Fragment, Span
from annotator.text import units
from annotator.ui.article.selection import Selection
from annotator.ui.article.view import ArticleView
from annotator.ui.session import Session

Edge = Literal["start", "end"]
Step = Literal["word", "character"]

_UNITS = {
    Unit.WORD: units.word_at,
    Unit.NAME: units.name_at,
    Unit.PHRASE: units.phrase_at,
    Unit.SENTENCE: units.sentence_at,
    Unit.PARAGRAPH: units.paragraph_at,
}


class Labelling(QObject):
    """The acts on spans of the article in a view; each is one undoable step of the session."""

    told = Signal(str)
    """A sentence for the status line."""
    labelled = Signal(str)
    """The id of a span that just got its label."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        """Serve the selection of a view."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._extended: str | None = None
        view.edges_dragged.connect(session.move_edges)
        view.fragment_added.connect(self._add_fragment)
        session.article_changed.connect(self._forget_extended)

    def press(self, name: str) -> None:
        """Do what the key of a label means.

        With words selected they get the label; with a span selected it is
        relabelled; with neither, the unit under the caret that the label
        usually covers is labelled.
        """
        label = self._session.scheme.label(name) if self._session.scheme else None
        if label is None or not self._session.text:
            return
        if label.retired:
            words = self.tr("{label} is retired: nothing new is marked with it.")
            self.told.emit(words.format(label=name))
            return
        if self._view.selection.fragments:
            self._label(label, self._words())
            return
        selected = self._session.selected
        if selected is None:
            self._label(label, self._unit(label))
        elif selected.label != name:
            self._session.relabel(selected.id, name)
            self.labelled.emit(selected.id)

    def remove(self) -> None:
        """Remove the selected span with its ties; its neighbour's place keeps the caret."""
        if self._session.selected is not None:
            self._session.remove_span(self._session.selected.id)

    def next_span(self) -> None:
        """Select the next span in text order, from the start again after the last."""
        layer = self._session.layer
        if layer is None:
            return
        caret = self._view.selection.caret
        self._go(layer.after(caret, self._session.selected) or layer.after(0))

    def previous_span(self) -> None:
        """Select the previous span in text order, from the end again before the first."""
        layer = self._session.layer
        if layer is None:
            return
        caret = self._view.selection.caret
        found = layer.before(caret, self._session.selected)
        self._go(found or layer.before(len(self._session.text) + 1))

    def move_edge(self, edge: Edge, step: Step, *, forward: bool) -> None:
        """Move an end of the selected span by a word or a grapheme cluster."""
        span = self._session.selected
        if span is None:
            return
        fragments = list(span.fragments)
        text = self._session.text
        if edge == "end":
            last = fragments[-1]
            end = _moved(text, last.end, step, forward=forward, is_end=True)
            fragments[-1] = replace(last, end=max(end, units.next_grapheme(text, last.start)))
        else:
            first = fragments[0]
            start = _moved(text, first.start, step, forward=forward, is_end=False)
            fragments[0] = replace(
                first, start=min(start, units.previous_grapheme(text, first.end))
            )
        if tuple(fragments) == span.fragments:
            self.told.emit(self.tr("The span cannot get smaller or reach beyond the text."))
            return
        self._session.move_edges(span.id, fragments)
        self._view.reveal(fragments[-1].end if edge == "end" else fragments[0].start)

    def keep_fragment(self) -> None:
        """Keep the selected words as a fragment; the next words selected are added to it.

        With a span selected its fragments are kept, and the words kept next are
        given to that span.
        """
        span, selection = self._session.selected, self._view.selection
        if span is not None and not selection.fragments:
            self._extended = span.id
            self._view.select(Selection.over(*span.fragments).keeping(), keep_span=True)
            self._session.select_span(None)
            self.told.emit(self.tr("Select the words to add and press the same key again."))
        elif self._extended and selection.start < selection.end:
            extended, self._extended = self._extended, None
            fragments = self._words()
            self._view.select(Selection(anchor=selection.end, caret=selection.end))
            self._session.move_edges(extended, fragments)
            self._session.select_span(extended)
        elif selection.fragments:
            self._view.keep_fragment()
            self.told.emit(self.tr("Kept. Select the next words, then press a label’s key."))
        else:
            self.told.emit(self.tr("Select the words first."))

    def toggle_furniture(self) -> None:
        """Make the selection, or the paragraph of the caret, furniture, or text again."""
        selection, text = self._view.selection, self._session.text
        if selection.start < selection.end:
            start, end = selection.start, selection.end
        else:
            start, end = units.paragraph_at(text, selection.caret)
        if start < end:
            self._session.toggle_furniture(start, end)

    # How it is done

    def _words(self) -> tuple[Fragment, ...]:
        """Return what is selected without blanks at its ends: words by keys end behind one."""
        text = self._session.text
        ranges = [units.trimmed(text, f.start, f.end) for f in self._view.selection.fragments]
        return tuple(Fragment(start, end) for start, end in ranges if start < end)

    def _label(self, label: Label, fragments: tuple[Fragment, ...]) -> None:
        if not fragments:
            self.told.emit(self.tr("There are no words to label here."))
            return
        self._extended = None
        before = self._view.selection
        span = self._session.label(label.name, fragments)
        if span is None:
            return
        caret = before.caret if before.fragments else span.start
        self._view.select(Selection(anchor=caret, caret=caret), reveal=False, keep_span=True)
        self.labelled.emit(span.id)

    def _unit(self, label: Label) -> tuple[Fragment, ...]:
        start, end = _UNITS[label.unit](self._session.text, self._view.selection.caret)
        return (Fragment(start, end),) if start < end else ()

    def _go(self, span: Span | None) -> None:
        if span is None:
            self.told.emit(self.tr("There is no span in this article yet."))
        else:
            self._view.show_span(span)

    def _add_fragment(self, span_id: str, fragment: object) -> None:
        span = self._session.selected
        if span is None or span.id != span_id or not isinstance(fragment, Fragment):
            return
        caret = self._view.selection.caret
        self._view.select(Selection(anchor=caret, caret=caret), reveal=False, keep_span=True)
        self._session.move_edges(span_id, [*span.fragments, fragment])

    def _forget_extended(self) -> None:
        self._extended = None


def _moved(text: str, position: int, step: Step, *, forward: bool, is_end: bool) -> int:
    """Return where an edge goes: an end to ends of words, a start to starts of words."""
    if step == "character":
        move = units.next_grapheme if forward else units.previous_grapheme
        return move(text, position)
    if is_end:
        before, after = units.word_ends(text, position + 1 if forward else position)
        return after if forward else before
    if forward:
        return units.next_word_boundary(text, position)
    return units.previous_word_boundary(text, position)
