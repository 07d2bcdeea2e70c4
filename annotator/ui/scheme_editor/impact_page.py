"""What applying a draft would touch, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from annotator.store.scheme_edits import Effect, Impact, Part
from annotator.ui.language import translate
from annotator.ui.scheme_editor.fields import heading


class ImpactPage(QWidget):
    """Lists what would be touched; a person goes on or back."""

    agreed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self._title = heading(self, "")
        self._list = QListWidget(self)
        self._list.setAccessibleName(translate("scheme_editor", "What would be touched"))
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "muted")
        self.back = QPushButton(translate("scheme_editor", "Back to the draft"), self)
        self.go_on = QPushButton(translate("scheme_editor", "Go on"), self)
        self.go_on.setProperty("primary", True)
        for button in (self.back, self.go_on):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        self.back.clicked.connect(self.left)
        self.go_on.clicked.connect(self.agreed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.go_on)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self._title)
        lines.addWidget(self._list, 1)
        lines.addWidget(self._said)
        lines.addLayout(row)

    @property
    def sentences(self) -> list[str]:
        """Return what is listed."""
        return [self._list.item(n).text() for n in range(self._list.count())]

    def show_impact(self, touched: Sequence[Impact]) -> None:
        """List what would be touched; the worst comes first."""
        refused = any(one.effect is Effect.REFUSED for one in touched)
        self._list.clear()
        order = list(_WORDS)
        for one in sorted(touched, key=lambda i: order.index(i.effect)):
            self._list.addItem(_sentence(one))
        self._title.setText(
            translate("scheme_editor", "This cannot be applied yet")
            if refused
            else translate("scheme_editor", "This is what it would touch")
        )
        self._said.setText(
            translate(
                "scheme_editor",
                "What is used cannot go. Retire it instead: nothing new is made with it, and what "
                "is there stays.",
            )
            if refused
            else translate(
                "scheme_editor", "All layers are changed alike, as one step that can be undone."
            )
        )
        self.go_on.setVisible(not refused)
        (self.back if refused else self.go_on).setFocus(Qt.FocusReason.OtherFocusReason)


_WORDS: Final[dict[Effect, Any]] = {
    Effect.REFUSED: QT_TRANSLATE_NOOP(
        "scheme_editor", "{part} “{name}” is used by {what} and cannot be removed."
    ),
    Effect.LOST: QT_TRANSLATE_NOOP(
        "scheme_editor",
        "{part} “{name}” gets another type: {what} that do not fit will be removed.",
    ),
    Effect.OPEN: QT_TRANSLATE_NOOP(
        "scheme_editor",
        "{part} “{name}” allows other ends: {what} will stay, as open points.",
    ),
    Effect.RENAMED: QT_TRANSLATE_NOOP(
        "scheme_editor", "{part} “{name}” will be called “{becomes}”: {what}."
    ),
}
_VALUES: Final = (
    QT_TRANSLATE_NOOP("scheme_editor", "1 value"),
    QT_TRANSLATE_NOOP("scheme_editor", "{n} values"),
)
_PARTS: Final[dict[Part, tuple[Any, Any, Any]]] = {
    Part.LABEL: (
        QT_TRANSLATE_NOOP("scheme_editor", "Label"),
        QT_TRANSLATE_NOOP("scheme_editor", "1 span"),
        QT_TRANSLATE_NOOP("scheme_editor", "{n} spans"),
    ),
    Part.ATTRIBUTE: (QT_TRANSLATE_NOOP("scheme_editor", "Attribute"), *_VALUES),
    Part.CHOICE: (QT_TRANSLATE_NOOP("scheme_editor", "Choice"), *_VALUES),
    Part.RELATION: (
        QT_TRANSLATE_NOOP("scheme_editor", "Relation"),
        QT_TRANSLATE_NOOP("scheme_editor", "1 tie"),
        QT_TRANSLATE_NOOP("scheme_editor", "{n} ties"),
    ),
}


def _sentence(one: Impact) -> str:
    part, single, many = (translate("scheme_editor", words) for words in _PARTS[one.part])
    locale = QLocale()
    what = single if one.count == 1 else many.format(n=locale.toString(one.count))
    who = ", ".join(f"{name} {locale.toString(n)}" for name, n in sorted(one.by_annotator.items()))
    return translate("scheme_editor", _WORDS[one.effect]).format(
        part=part, name=one.name, becomes=one.becomes, what=f"{what} ({who})"
    )
