"""Where and how the same words are looked for, and what the new spans are given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from annotator.model.signs import marked
from annotator.ui.inspector.flow import FlowLayout
from annotator.ui.tips import tip

_LONGEST: Final = 48
"""Names of more code points are cut on the button, and whole in its tooltip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a person chose; ``references``: the new spans refer to what the span does."""

    everywhere: bool = False
    case: bool = True
    whole_words: bool = True
    furniture: bool = False
    references: bool = True


class ChoiceRow(QWidget):
    """The choices as buttons; ``changed`` comes when something else is to be looked for."""

    changed = Signal()

    def __init__(
        self, choices: Choices, entries: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Show choices; ``entries`` are the names of what the span refers to."""
        super().__init__(parent)
        self._here = QRadioButton(self.tr("&This article"), self)
        self._everywhere = QRadioButton(self.tr("Whole &project"), self)
        self._case = QCheckBox(self.tr("Same &case"), self)
        self._whole = QCheckBox(self.tr("Whole &words"), self)
        self._text_only = QCheckBox(self.tr("Leave out &furniture"), self)
        self._references = QCheckBox(self)
        self._name_entries(", ".join(entries))
        flow = FlowLayout(self, gap=12)
        flow.setContentsMargins(0, 0, 0, 0)
        for button, on in (
            (self._here, not choices.everywhere),
            (self._everywhere, choices.everywhere),
            (self._case, choices.case),
            (self._whole, choices.whole_words),
            (self._text_only, not choices.furniture),
            (self._references, choices.references),
        ):
            button.setChecked(on)
            flow.addWidget(button)
            if button not in (self._here, self._references):
                button.toggled.connect(self._tell)

    @property
    def choices(self) -> Choices:
        """Return what is chosen."""
        return Choices(
            everywhere=self._everywhere.isChecked(),
            case=self._case.isChecked(),
            whole_words=self._whole.isChecked(),
            furniture=not self._text_only.isChecked(),
            references=self._references.isChecked(),
        )

    def _name_entries(self, names: str) -> None:
        names = marked(names)
        shown = names if len(names) <= _LONGEST else names[: _LONGEST - 1].rstrip() + "…"
        self._references.setText(
            self.tr("With its &entry: {names}").format(names=shown.replace("&", "&&"))
        )
        self._references.setAccessibleName(self.tr("With its entry: {names}").format(names=names))
        self._references.setToolTip(tip(names))
        self._references.setVisible(bool(names))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
