"""How far the annotator is: a thin bar and a sentence; the others' counts on asking."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from annotator.store.queries import Progress
from annotator.ui.queue.words import progress_words
from annotator.ui.tips import tip


class ProgressLine(QWidget):
    """Shows how many of all articles are done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to do."""
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Articles done"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(5)
        column.addWidget(self._words)
        column.addWidget(self._bar)

    @property
    def text(self) -> str:
        """Return the sentence."""
        return self._words.text()

    def show_progress(self, progress: Progress | None, annotator: str, shown: int) -> None:
        """Show where the annotator stands; ``shown`` articles are in the view."""
        self.setVisible(progress is not None and progress.total > 0)
        if progress is None or not progress.total:
            return
        said = progress_words(progress.done, progress.total)
        if shown != progress.total:
            said = self.tr("{done} · {n} shown").format(done=said, n=QLocale().toString(shown))
        self._words.setText(said)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        detail = self._detail(progress, annotator)
        self.setAccessibleDescription("; ".join(detail))
        self.setToolTip(tip("\n".join(detail)))

    def _detail(self, progress: Progress, annotator: str) -> list[str]:
        locale = QLocale()
        own = self.tr("{name}: {done} done, {open} in progress, {skipped} skipped").format(
            name=annotator,
            done=locale.toString(progress.done),
            open=locale.toString(progress.in_progress),
            skipped=locale.toString(progress.skipped),
        )
        others = [
            self.tr("{name}: {done} done").format(name=name, done=locale.toString(count))
            for name, count in progress.by_annotator.items()
            if name != annotator
        ]
        return [own, *others]
