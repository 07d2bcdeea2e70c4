"""The guidelines of the open project: what each label is for, and what it asks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.model.scheme import Attribute, AttributeType, Label, RelationType, Scheme
from annotator.ui.help.page import READABLE, HelpPage, has_words, plain
from annotator.ui.inspector.span_card import Swatch
from annotator.ui.keys import shown_keys
from annotator.ui.session import Session
from annotator.ui.theme import Theme


class GuidelinePage(HelpPage):
    """Labels, their attributes with the choices, and the ties; all of it is plain text."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session, self._theme = session, theme

    def show_only(self, typed: str) -> bool:
        """Show the labels and ties that have all words that were typed."""
        scheme = self._session.scheme
        page = QWidget(self)
        page.setMaximumWidth(READABLE)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 12, 8, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(18)
        grid.setColumnStretch(1, 1)
        labels = [] if scheme is None else self._labels(scheme, typed)
        ties = [] if scheme is None else self._ties(scheme, typed)
        for row, label in enumerate(labels):
            sign = Swatch(self._theme, page)
            sign.set_label(label)
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._label(page, label), row, 1)
        if ties:
            grid.addLayout(self._relations(page, ties), grid.rowCount(), 1)
        if scheme is None:
            words = self.tr("Open a project: the guidelines are those of its labels.")
            grid.addWidget(plain(page, words, "muted"), 0, 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self.set_content(page)
        return scheme is None or bool(labels or ties)

    def _labels(self, scheme: Scheme, typed: str) -> list[Label]:
        return [
            label
            for label in scheme.live_labels
            if has_words(
                " ".join((label.name, label.guideline, *map(self._asked, label.live_attributes))),
                typed,
            )
        ]

    def _ties(self, scheme: Scheme, typed: str) -> list[RelationType]:
        return [kind for kind in scheme.live_relations if has_words(self._tie(kind), typed)]

    def _label(self, page: QWidget, label: Label) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(6)
        key = " ".join(shown_keys([label.key]))
        name = self.tr("{label}, key {key}").format(label=label.name, key=key)
        lines.addWidget(plain(page, name if key else label.name, bold=True))
        if label.guideline:
            lines.addWidget(plain(page, label.guideline))
        for words in map(self._asked, label.live_attributes):
            lines.addWidget(plain(page, words, "muted"))
        return lines

    def _relations(self, page: QWidget, ties: list[RelationType]) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(6)
        lines.addWidget(plain(page, self.tr("Ties"), bold=True))
        for kind in ties:
            lines.addWidget(plain(page, self._tie(kind)))
        return lines

    def _asked(self, attribute: Attribute) -> str:
        """Return an attribute in a line: its name, what it takes, whether it must be answered."""
        words = {
            AttributeType.CHOICE: self.tr("{name}: {choices}"),
            AttributeType.CHOICES: self.tr("{name}, one or more of: {choices}"),
            AttributeType.TEXT: self.tr("{name}: words of your own"),
            AttributeType.FLAG: self.tr("{name}: yes or no"),
            AttributeType.NUMBER: self.tr("{name}: a number"),
            AttributeType.ACTOR: self.tr("{name}: an actor of the register"),
            AttributeType.CONCEPT: self.tr("{name}: a concept of the list"),
        }[attribute.type]
        choices = self.tr(", ").join(attribute.choices)
        line = words.format(name=attribute.name, choices=choices)
        return self.tr("{line} (needs an answer)").format(line=line) if attribute.required else line

    def _tie(self, kind: RelationType) -> str:
        """Return a kind of tie in a line: its name, its two ends, and who may do without."""
        words = self.tr("{name}: from {begin} to {end}")
        or_ = self.tr(" or ")
        line = words.format(
            name=kind.name, begin=or_.join(kind.from_labels), end=or_.join(kind.to_labels)
        )
        if not kind.required:
            return line
        excused = "; ".join(self._excuses(kind))
        if not excused:
            return self.tr("{line} (needed)").format(line=line)
        return self.tr("{line} (needed, unless {excused})").format(line=line, excused=excused)

    def _excuses(self, kind: RelationType) -> Iterator[str]:
        for name, values in kind.unless.items():
            yield self.tr("{attribute} is {value}").format(
                attribute=name, value=self.tr(" or ").join(values)
            )
