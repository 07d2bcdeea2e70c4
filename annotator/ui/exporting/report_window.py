"""What a data set holds and what it left out, as a page to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.exporters import card
from annotator.exporters.report import ExportReport, totals
from annotator.model.signs import marked
from annotator.ui.exporting.bars import BarRow, Bars, part_colors
from annotator.ui.language import shown

_ROWS: Final = 15


class ReportWindow(QDialog):
    """Counts as bars, and reasons as lines; the whole card can be copied as Markdown."""

    def __init__(self, report: ExportReport, parent: QWidget | None = None) -> None:
        """Show the report of a data set."""
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("Data set: {name}").format(name=marked(report.path.name)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget(self)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(4, 4, 18, 4)
        lines.setSpacing(6)
        for part in self._parts_of_page(page):
            lines.addWidget(part)
        lines.addStretch(1)
        area = QScrollArea(self, widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What the data set holds"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(
            self.tr("Copy as Markdown"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        area.setFocus()
        self.resize(760, 680)

    @property
    def words(self) -> str:
        """Return all that is said, bars as their names and numbers, a line each."""
        labels = [label.text() for label in self.findChildren(QLabel)]
        bars = [f"{b.accessibleName()}: {b.accessibleDescription()}" for b in self._bars]
        return "\n".join([*labels, *bars])

    @property
    def _bars(self) -> list[Bars]:
        return self.findChildren(Bars)

    @Slot()
    def copy(self) -> None:
        """Copy the card, as it lies beside the data set."""
        QGuiApplication.clipboard().setText(card.markdown(self._report))

    # What is on the page

    def _parts_of_page(self, page: QWidget) -> Iterator[QWidget]:
        report = self._report
        yield _label(page, shown(report.summary()), "")
        if len(report.parts) > 1:
            yield self._legend(page)
        parts = report.parts
        yield from self._section(
            page, self.tr("Articles"), [(p.part or self.tr("all"), p.articles) for p in parts]
        )
        for title, found in (
            (self.tr("Labels"), [part.labels for part in parts]),
            (self.tr("Relations"), [part.relations for part in parts]),
        ):
            yield from self._counts(page, title, found)
        for label, name in self._attributes():
            found = [part.attributes.get(label, {}).get(name, {}) for part in parts]
            yield from self._counts(
                page, self.tr("{label}: {attribute}").format(label=label, attribute=name), found
            )
        for title, found in (
            (self.tr("Spans by annotator"), [part.annotators for part in parts]),
            (self.tr("Articles by source"), [part.sources for part in parts]),
        ):
            yield from self._counts(page, title, found)
        years = [part.years for part in parts]
        yield from self._counts(page, self.tr("Articles by year"), years, by_name=True)
        yield from self._lengths(page)
        yield _label(page, self.tr("Not as in the project"), "title")
        for loss in report.losses:
            yield _label(page, shown(loss.sentence), "")
        if not report.losses:
            yield _label(page, self.tr("Nothing."), "muted")

    def _attributes(self) -> list[tuple[str, str]]:
        return sorted(
            {
                (label, name)
                for part in self._report.parts
                for label, attributes in part.attributes.items()
                for name in attributes
            }
        )

    def _section(
        self, page: QWidget, title: str, rows: Sequence[tuple[str, int]]
    ) -> Iterator[QWidget]:
        yield _label(page, title, "title")
        yield Bars(title, [BarRow(name=name, counts=(count,)) for name, count in rows], page)

    def _counts(
        self,
        page: QWidget,
        title: str,
        found: Sequence[Mapping[str, int]],
        *,
        by_name: bool = False,
    ) -> Iterator[QWidget]:
        counts = totals(found)
        if not counts:
            return
        names = sorted(counts, key=lambda name: (name if by_name else -counts[name], name))
        rows = [
            BarRow(
                name=self._called(name, names),
                counts=tuple(part.get(name, 0) for part in found),
            )
            for name in names[:_ROWS]
        ]
        yield _label(page, title, "title")
        yield Bars(title, rows, page)
        if len(names) > _ROWS:
            words = self.tr("… and {n} more in the card").format(
                n=QLocale().toString(len(names) - _ROWS)
            )
            yield _label(page, words, "faint")

    def _called(self, name: str, all_names: Sequence[str]) -> str:
        """Return what a bar is called: a word of the data, or what stands for others of them."""
        ours = {"": self.tr("not stated"), "given": self.tr("given")}
        if set(all_names) <= {"yes", "no"}:
            ours |= {"yes": self.tr("yes"), "no": self.tr("no")}
        return ours.get(name, name)

    def _lengths(self, page: QWidget) -> Iterator[QWidget]:
        number = QLocale().toString
        rows = []
        for part in self._report.parts:
            for label, found in part.span_length.items():
                words = self.tr("{part}{label}: half of them {lower} to {upper}, at most {most}")
                rows.append(
                    words.format(
                        part=f"{part.part}, " if part.part else "",
                        label=label,
                        lower=number(found.lower),
                        upper=number(found.upper),
                        most=number(found.greatest),
                    )
                )
        if rows:
            yield _label(page, self.tr("Lengths of spans in code points"), "title")
            for words in rows:
                yield _label(page, words, "")

    def _legend(self, page: QWidget) -> QWidget:
        legend = QWidget(page)
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part, color in zip(self._report.parts, part_colors(self.palette()), strict=False):
            patch = QLabel(legend)
            patch.setFixedSize(12, 12)
            patch.setStyleSheet(f"background: {color.name()};")
            row.addWidget(patch)
            row.addWidget(_label(legend, part.part, "muted"))
        row.addStretch(1)
        return legend


def _label(parent: QWidget, words: str, role: str) -> QLabel:
    label = QLabel(marked(words), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role not in ("muted", "title"))
    if role:
        label.setProperty("role", role)
    return label
