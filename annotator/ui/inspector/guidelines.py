"""What the labels of the scheme mean, folded away until somebody asks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.scheme import Scheme
from annotator.model.signs import marked
from annotator.ui.inspector.fold_button import FoldButton
from annotator.ui.session import Session
from annotator.ui.theme import Theme


class Guidelines(QWidget):
    """A button that unfolds the guideline of each label; hidden when there are none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Be folded."""
        super().__init__(parent)
        self._session = session
        self._scheme: Scheme | None = None
        self._button = FoldButton(self)
        self._body = QLabel(self)
        self._button.setText(self.tr("Guidelines"))
        self._button.setAccessibleName(self.tr("Guidelines of the labels"))
        self._button.setCheckable(True)
        self._button.toggled.connect(self._fold)
        self._body.setTextFormat(Qt.TextFormat.PlainText)
        self._body.setWordWrap(True)
        self._body.setProperty("role", "muted")
        self._body.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._button)
        lines.addWidget(self._body)
        theme.changed.connect(self._body.update)

    def show_scheme(self) -> None:
        """Show the guidelines of the open project's scheme."""
        scheme = self._session.scheme
        if scheme is self._scheme:
            return
        self._scheme = scheme
        parts = [
            f"{label.name}\n{label.guideline}"
            for label in (scheme.live_labels if scheme else ())
            if label.guideline
        ]
        self._body.setText(marked("\n\n".join(parts)))
        self.setVisible(bool(parts))

    @Slot(bool)
    def _fold(self, unfolded: bool) -> None:
        self._button.show_way(unfolded=unfolded)
        self._body.setVisible(unfolded)
