"""What a screen reader is told of the article: the line of the caret, words selected, spans."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.model.span import Span
from annotator.ui.article.view import ArticleView
from annotator.ui.language import translate


class Speech(QObject):
    """Announces where the caret is, for those who hear the article.

    PySide6 offers no way to give a widget of our own the text interface of
    accessibility, so that a reader cannot ask by itself; it is told instead.
    Nothing is told while no assistive program listens.
    """

    said = Signal(str)

    def __init__(self, view: ArticleView) -> None:
        """Speak for a view."""
        super().__init__(view)
        self._view = view
        self._line = (-1, -1)
        view.selection_moved.connect(self._take_move)
        view.session.selection_changed.connect(self._take_span)
        view.session.article_changed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._line = (-1, -1)

    @Slot()
    def _take_move(self) -> None:
        """Tell what is selected, else the line if the caret came to another one."""
        if not QAccessible.isActive():
            return
        text, selection = self._view.page.text, self._view.selection
        if selection.fragments:
            words = " … ".join(text[f.start : f.end] for f in selection.fragments)
            self._say(translate("Speech", "selected: {words}").format(words=words))
            return
        line = self._view.page.line_bounds(selection.caret)
        if line != self._line:
            self._line = line
            labels = {span.label for span in self._view.spans_on(*line)}
            suggested = translate("Speech", "{label}, suggested")
            labels |= {
                suggested.format(label=one.label) for one in self._view.suggestions_on(*line)
            }
            spoken = text[slice(*line)].strip() or translate("Speech", "blank line")
            self._say("; ".join([spoken, *sorted(labels)]))

    @Slot()
    def _take_span(self) -> None:
        span = self._view.session.selected
        if span is not None and QAccessible.isActive():
            self._say(told(span))

    def _say(self, words: str) -> None:
        self.said.emit(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))


def told(span: Span) -> str:
    """Return a span in words: its label, its quote, its values."""
    values = (f"{k}: {v}" for k, v in span.attributes.items() if not isinstance(v, list))
    return "; ".join([span.label, " … ".join(span.quotes), *values])
