"""Asks in which language the window is to speak."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QLabel, QRadioButton, QVBoxLayout, QWidget
from PySide6.QtWidgets import QDialogButtonBox as Buttons

from annotator.ui.language import NAMES, spoken


class LanguageDialog(QDialog):
    """Each language stands there in its own tongue, so that who reads no other finds it."""

    chosen = Signal(str)
    """The code of a language, or nothing: as the system."""

    def __init__(self, now: str, parent: QWidget | None = None) -> None:
        """Offer all languages; ``now`` is the choice that is in force."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Language"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        system = NAMES[spoken("")]
        self._codes: Final = ("", *NAMES)
        self._group: Final = QButtonGroup(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(8)
        names = (self.tr("As the system: {language}").format(language=system), *NAMES.values())
        for number, name in enumerate(names):
            choice = QRadioButton(name, self)
            if self._codes[number] == (now if now in NAMES else ""):
                choice.setChecked(True)
                choice.setFocus(Qt.FocusReason.OtherFocusReason)
            self._group.addButton(choice, number)
            lines.addWidget(choice)
        lines.addWidget(self._hint())
        lines.addWidget(self._buttons())

    @Slot()
    def accept(self) -> None:
        """Close, and tell what was chosen."""
        super().accept()
        self.chosen.emit(self._codes[self._group.checkedId()])

    def _hint(self) -> QLabel:
        hint = QLabel(
            self.tr(
                "The window is made anew at once; projects stay as they are. The command line, "
                "data sets and logs stay English."
            ),
            self,
        )
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        return hint

    def _buttons(self) -> Buttons:
        buttons = Buttons(Buttons.StandardButton.Ok | Buttons.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
