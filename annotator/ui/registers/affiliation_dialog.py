"""Asks where an actor belonged: the organisation, the role, from when to when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.ids import ActorId
from annotator.model.register import Actor, Affiliation, Entry
from annotator.model.signs import in_line, marked
from annotator.store.registers import Registers
from annotator.ui.registers.dates import ends_before, partial_date
from annotator.ui.registers.kind import Kind
from annotator.ui.registers.picker import Picked, Picker


class AffiliationDialog(QDialog):
    """Enter takes what is filled in; a date that is none is told and the dialog stays."""

    def __init__(
        self,
        registers: Registers,
        actor: Actor,
        before: Affiliation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a new affiliation of an actor, or change the one ``before``."""
        super().__init__(parent)
        own = set(registers.one_with(actor.id))

        def fits(entry: Entry) -> bool:
            return entry.id not in own

        self.setWindowTitle(self.tr("Where {name} belongs").format(name=in_line(actor.name)))
        self.picker = Picker(Kind.ACTORS, registers, makes=True, fits=fits, parent=self)
        self.role = self._field(self.tr("Role"), self.tr("President, spokesperson, member …"))
        self.since = self._field(self.tr("Since"), self.tr("2019, 2019-05 or 2019-05-20"))
        self.until = self._field(self.tr("Until"), self.tr("empty: open"))
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out()
        self._told: Affiliation | None = None
        if before is not None:
            self.picker.field.setText(registers.name(before.organisation))
            self.role.setText(before.role)
            self.since.setText(before.since or "")
            self.until.setText(before.until or "")
        self.picker.setFocus()

    @property
    def problem(self) -> str:
        """Return what is wrong with what was filled in; empty when nothing is."""
        return self._problem.text()

    @property
    def picked(self) -> Picked | None:
        """Return the organisation: an entry, or the name of a new one."""
        return self.picker.picked

    def affiliation(self, organisation: str) -> Affiliation:
        """Return what was filled in, with the id of the organisation."""
        return Affiliation(
            organisation=ActorId(organisation),
            role=" ".join(self.role.text().split()),
            since=partial_date(self.since.text()),
            until=partial_date(self.until.text()),
        )

    def accept(self) -> None:
        """Take what is filled in, unless something is wrong with it."""
        problem, field = self._wrong()
        self._problem.setText(marked(problem))
        self._problem.setVisible(bool(problem))
        if field is not None:
            field.setFocus()
            return
        super().accept()

    def _wrong(self) -> tuple[str, QWidget | None]:
        if self.picked is None:
            return self.tr("Choose the organisation first, or type the name of a new one."), (
                self.picker
            )
        for field in (self.since, self.until):
            typed = field.text().strip()
            if typed and partial_date(typed) is None:
                said = self.tr("“{typed}” is no date. Write 2019, 2019-05 or 2019-05-20.")
                return said.format(typed=typed), field
        since, until = partial_date(self.since.text()), partial_date(self.until.text())
        if ends_before(since, until):
            said = self.tr("It would end ({until}) before it begins ({since}).")
            return said.format(until=until, since=since), self.until
        return "", None

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Organisation"), self.picker)
        form.addRow(self.tr("&Role"), self.role)
        form.addRow(self.tr("&Since"), self.since)
        form.addRow(self.tr("&Until"), self.until)
        take, cancel = QPushButton(self.tr("Take"), self), QPushButton(self.tr("Cancel"), self)
        for button in (take, cancel):
            button.setAccessibleName(button.text())
        take.setDefault(True)
        cancel.setAutoDefault(False)
        take.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(take)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(10)
        lines.addLayout(form, 1)
        lines.addWidget(self._problem)
        lines.addLayout(foot)
        self.picker.taken.connect(self.role.setFocus)
        self.resize(520, 430)

    @Slot()
    def _accept(self) -> None:
        self.accept()
