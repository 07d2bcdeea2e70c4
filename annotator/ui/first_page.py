"""The first page: what this is, and how to begin or go on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.elided import ElidedLabel
from annotator.ui.theme import Theme
from annotator.ui.tips import tip

_WIDTH: Final = 520


class RecentProjects(Protocol):
    """What the first page needs of the settings."""

    @property
    def recent(self) -> Sequence[Path]:
        """Return the projects opened last, the last one first."""


class FirstPage(QScrollArea):
    """Offers a new project, an existing one, the sample, and those opened last.

    Only what is shown is decided here: ``forget_asked`` asks the window to take
    a path off the list, after which it calls :meth:`refresh`.
    """

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    project_chosen = Signal(Path)
    forget_asked = Signal(Path)

    def __init__(
        self, settings: RecentProjects, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show the recent projects of the settings."""
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("First page"))
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setSpacing(10)
        column.addStretch(2)
        self._add_words(column)
        self._new, self._sample = self._add_doors(column)
        self._hint = _words(self, "", "faint")
        column.addWidget(self._hint)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column.addSpacing(18)
        column.addLayout(self._list)
        column.addStretch(3)
        outer = QWidget()
        middle = QHBoxLayout(outer)
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addStretch(1)
        middle.addWidget(page, 1000)
        middle.addStretch(1)
        self.setWidget(outer)
        self.refresh()

    @property
    def entries(self) -> list[RecentEntry]:
        """Return the recent projects as they are shown."""
        items = (self._list.itemAt(place) for place in range(self._list.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, RecentEntry)]

    @Slot()
    def refresh(self) -> None:
        """Show the recent projects anew, and whether their files are there."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        paths = list(self._settings.recent)
        self._invite(is_new_here=not paths)
        if not paths:
            return
        heading = _words(self, self.tr("Recent"), "faint")
        heading.setContentsMargins(10, 0, 0, 4)
        self._list.addWidget(heading)
        for path in paths:
            entry = RecentEntry(path)
            entry.chosen.connect(self.project_chosen)
            entry.forget_asked.connect(self.forget_asked)
            self._list.addWidget(entry)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on what one most likely wants: the last project, or a new one."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go through the page as Tab does."""
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _focus_first(self) -> None:
        if not self.isVisible():
            return  # a project was opened meanwhile
        there = [entry.button for entry in self.entries if not entry.missing]
        door = self._new if self.entries else self._sample
        (there[0] if there else door).setFocus(Qt.FocusReason.OtherFocusReason)

    def _invite(self, *, is_new_here: bool) -> None:
        """Let the door that one most likely wants stand out: the sample for a newcomer."""
        for door, stands_out in ((self._new, not is_new_here), (self._sample, is_new_here)):
            door.setProperty("primary", stands_out)
            door.style().unpolish(door)
            door.style().polish(door)
        self._hint.setText(
            self.tr("New here? The sample project begins with a tour of five minutes.")
            if is_new_here
            else self.tr("Or drop a project file here.")
        )

    def _add_words(self, column: QVBoxLayout) -> None:
        column.addWidget(_words(self, "Annotator", "heading"))
        column.addWidget(
            _words(
                self,
                self.tr("Mark who claims what, and who stands where, in news articles."),
                "muted",
            )
        )
        column.addSpacing(14)

    def _add_doors(self, column: QVBoxLayout) -> tuple[QPushButton, QPushButton]:
        row = QHBoxLayout()
        row.setSpacing(8)
        new = QPushButton(self.tr("New project…"), self)
        new.clicked.connect(self.new_asked)
        open_ = QPushButton(self.tr("Open…"), self)
        open_.clicked.connect(self.open_asked)
        sample = QPushButton(self.tr("Sample project"), self)
        sample.clicked.connect(self.sample_asked)
        for button in (new, open_, sample):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return new, sample


class RecentEntry(QWidget):
    """One project opened before: its name and folder; a missing one can be taken off."""

    chosen = Signal(Path)
    forget_asked = Signal(Path)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Look whether the file is there."""
        super().__init__(parent)
        self.path, self.missing = path, not path.is_file()
        self.button = QPushButton(self)
        self.button.setProperty("quiet", True)
        self.button.setAutoDefault(True)  # outside a dialog Return clicks no other button
        self.button.setEnabled(not self.missing)
        self.button.setToolTip(tip(str(path)))
        self.button.setAccessibleName(path.stem)
        self.button.setAccessibleDescription(str(path.parent))
        self.button.clicked.connect(self._choose)
        self._forget = QToolButton(self)
        self._forget.setText(self.tr("Remove"))
        self._forget.setProperty("quiet", True)
        self._forget.setAccessibleName(
            self.tr("Remove {name} from the list").format(name=path.stem)
        )
        self._forget.setVisible(self.missing)
        self._forget.clicked.connect(self._ask_forget)
        inside = QVBoxLayout(self.button)
        inside.setContentsMargins(10, 7, 10, 7)
        inside.setSpacing(1)
        folder = self.tr("Not there any more: {folder}") if self.missing else "{folder}"
        for words, role in (
            (path.stem, "faint" if self.missing else ""),
            (folder.format(folder=_short(path.parent)), "faint"),
        ):
            label = ElidedLabel(self.button)
            label.setText(words)
            label.setProperty("role", role)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label)
        self.button.setMinimumHeight(inside.sizeHint().height())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button, 1)
        row.addWidget(self._forget)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.path)

    @Slot()
    def _ask_forget(self) -> None:
        self.forget_asked.emit(self.path)


def _short(folder: Path) -> str:
    """Return a folder with the home folder as ``~``."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


def _words(parent: QWidget, text: str, role: str) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
