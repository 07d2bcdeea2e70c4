"""Changes of the scheme: what they would touch in all layers, and each as one undoable step."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from annotator.model import step_names
from annotator.model.change import Change, Entity, Record, Step
from annotator.model.errors import ChangeRefused
from annotator.model.scheme import AttributeType, RelationType, Scheme
from annotator.model.scheme_change import (
    NO_RENAMES,
    PARTS,
    AttributeChange,
    LabelChange,
    Renames,
    SchemeChange,
    scheme_change,
)
from annotator.model.scheme_file import refuse_loose_ends, scheme_record
from annotator.model.words import Said, joined, said
from annotator.store.edits import fits
from annotator.store.project import SCHEME_ID, Project
from annotator.store.projection import TABLES
from annotator.store.scheme_impact import Effect, Impact, Part

__all__ = ["Effect", "Impact", "Part", "change_scheme", "impact"]


def impact(project: Project, scheme: Scheme, renames: Renames = NO_RENAMES) -> list[Impact]:
    """Return what it would touch, in all layers, to let the project have another scheme.

    It reads the spans of the labels whose attributes change: for a task thread.

    Raises:
        SchemeError: when the scheme or a rename is not well formed.
    """
    with project.reading():
        return _Work(project, _compared(project, scheme, renames)).impact


def change_scheme(
    project: Project,
    scheme: Scheme,
    renames: Renames = NO_RENAMES,
    *,
    agreed: Sequence[Impact] | None = None,
) -> Step:
    """Let the project have another scheme, and all layers follow it, as one step.

    What is renamed is rewritten, values that do not fit a new type go, ties keep
    ends that are not allowed any more. ``agreed`` is what somebody was shown
    and said yes to; None: to whatever it is.

    Raises:
        SchemeError: when the scheme or a rename is not well formed.
        ChangeRefused: when a part that is used would go, when more would be touched than was
            agreed to, or nothing changes.
    """
    with project.reading():
        work = _Work(project, _compared(project, scheme, renames))
        if used := [i.sentence() for i in work.impact if i.effect is Effect.REFUSED]:
            raise ChangeRefused(said("{touched}. Nothing was changed.", touched=joined(used, ". ")))
        if agreed is not None and list(agreed) != work.impact:
            raise ChangeRefused(
                said(
                    "The project was changed meanwhile: the scheme would touch "
                    "something else than was shown. Nothing was changed; look again."
                )
            )
        before = project.record(Entity.SCHEME, SCHEME_ID)
        after = scheme_record(scheme)
        changes = [] if before == after else [Change(Entity.SCHEME, SCHEME_ID, before, after)]
        changes += [*work.span_changes(), *work.tie_changes()]
        if not changes:
            raise ChangeRefused(said("The scheme is as it was: there is nothing to change."))
        return project.apply(_step_name(work.change), changes, layers=work.layers)


def _compared(project: Project, scheme: Scheme, renames: Renames) -> SchemeChange:
    refuse_loose_ends(scheme)
    return scheme_change(project.scheme, scheme, renames)


def _step_name(change: SchemeChange) -> Said:
    """Name the step by what is renamed, when that is one label or relation type."""
    pairs = [
        *((c.before.name, c.after.name) for c in change.labels if c.after),
        *((c.before.name, c.after.name) for c in change.relations if c.after),
    ]
    renamed = [(old, new) for old, new in pairs if old != new]
    if len(renamed) != 1:
        return said(step_names.CHANGE_SCHEME)
    return said(step_names.RENAME, old=renamed[0][0], new=renamed[0][1])


class _Work:
    """One change of the scheme against what is in the project now."""

    def __init__(self, project: Project, change: SchemeChange) -> None:
        self._project, self.change = project, change
        self._spans: list[Change] = []
        self.layers: set[str] = set()
        self._found: defaultdict[tuple[Effect, Part, str, str], Counter[str]] = defaultdict(Counter)
        for label in change.labels:
            self._take_label(label)
        self._take_ties()
        self._take_ends()

    @property
    def impact(self) -> list[Impact]:
        """Return what is touched, by part of the scheme, in its order."""
        return [
            Impact(effect=effect, part=part, name=name, becomes=becomes, by_annotator=dict(counts))
            for (effect, part, name, becomes), counts in self._found.items()
        ]

    # Spans

    def _take_label(self, label: LabelChange) -> None:
        name, after = label.before.name, label.after
        if after is None or after.name != name:
            counts = self._project.select(
                "SELECT annotator, count(*) FROM span WHERE label = ? GROUP BY annotator", (name,)
            )
            effect = Effect.REFUSED if after is None else Effect.RENAMED
            self._note(effect, Part.LABEL, name, after.name if after else "", dict(counts))
        if after is not None and label.touching:
            self._spans += self._rewritten(label)

    def span_changes(self) -> Iterator[Change]:
        """Yield the changes of spans whose label or values become other ones."""
        yield from self._spans
        for label in self.change.labels:
            # Counting asks no span for its label: these were not read before.
            if label.after is not None and not label.touching:
                yield from self._rewritten(label)

    def _rewritten(self, label: LabelChange) -> Iterator[Change]:
        assert label.after is not None
        touching, new_name = label.touching, label.after.name
        if not touching and new_name == label.before.name:
            return
        table = TABLES[Entity.SPAN]
        rows = self._project.select(
            f"{table.select} WHERE label = ? ORDER BY article, id", (label.before.name,)
        )
        order = {a.name: n for n, a in enumerate(label.after.attributes)}
        for row in rows:
            before = table.record(row[1:])
            values = before["attributes"]
            if touching and values:
                values = self._values(label, touching, before, order)
            after = {**before, "label": new_name, "attributes": values}
            if after != before:
                self.layers.add(before["annotator"])
                yield Change(Entity.SPAN, row[0], before, after)

    def _values(
        self,
        label: LabelChange,
        touching: Iterable[AttributeChange],
        span: Record,
        order: Mapping[str, int],
    ) -> dict[str, Any]:
        """Return the values of a span as the attributes are afterwards; count what is touched."""
        changes = {change.before.name: change for change in touching}
        kept: dict[str, Any] = {}
        for name, value in span["attributes"].items():
            change = changes.get(name)
            if change is None:
                new_name, new_value = name, value
            else:
                new_name, new_value = self._value(label, change, value, span["annotator"])
            if new_name in kept:
                raise ChangeRefused(
                    said(
                        "A span of {name} has a value for “{new_name}” already, which "
                        "another attribute would be called. Nothing was changed; "
                        "choose another name.",
                        name=label.before.name,
                        new_name=new_name,
                    )
                )
            if new_value is not None:
                kept[new_name] = new_value
        return dict(sorted(kept.items(), key=lambda item: order.get(item[0], len(order))))

    def _value(
        self, label: LabelChange, change: AttributeChange, value: Any, annotator: str
    ) -> tuple[str, Any]:
        one = {annotator: 1}
        name = PARTS.join((label.before.name, change.before.name))
        if change.after is None:
            self._note(Effect.REFUSED, Part.ATTRIBUTE, name, "", one)
            return change.before.name, value
        if change.after.name != change.before.name:
            self._note(Effect.RENAMED, Part.ATTRIBUTE, name, change.after.name, one)
        for choice in dict.fromkeys(value if isinstance(value, list) else [value]):
            becomes = change.choices.get(choice, choice) if isinstance(choice, str) else choice
            if becomes == choice:
                continue
            if becomes is not None:
                self._note(Effect.RENAMED, Part.CHOICE, f"{name}{PARTS}{choice}", becomes, one)
            elif change.after.type is change.before.type:
                self._note(Effect.REFUSED, Part.CHOICE, f"{name}{PARTS}{choice}", "", one)
        carried = carried_over(change, value)
        if carried is None:
            self._note(Effect.LOST, Part.ATTRIBUTE, name, change.after.name, one)
        return change.after.name, carried

    # Ties

    def _take_ties(self) -> None:
        for kind in self.change.relations:
            becomes = "" if kind.after is None else kind.after.name
            if becomes != kind.before.name:
                counts = self._project.select(
                    "SELECT annotator, count(*) FROM relation WHERE type = ? GROUP BY annotator",
                    (kind.before.name,),
                )
                effect = Effect.RENAMED if becomes else Effect.REFUSED
                self._note(effect, Part.RELATION, kind.before.name, becomes, dict(counts))

    def tie_changes(self) -> Iterator[Change]:
        """Yield the changes of ties whose type bears another name."""
        table = TABLES[Entity.RELATION]
        for kind in self.change.relations:
            if kind.after is None or kind.after.name == kind.before.name:
                continue
            rows = self._project.select(
                f"{table.select} WHERE type = ? ORDER BY article, id", (kind.before.name,)
            )
            for row in rows:
                before = table.record(row[1:])
                self.layers.add(before["annotator"])
                yield Change(Entity.RELATION, row[0], before, {**before, "type": kind.after.name})

    def _take_ends(self) -> None:
        """Count the ties that have a wrong end afterwards and had none before."""
        narrowed = {
            kind.before.name: kind
            for kind in self.change.relations
            if kind.after is not None and self._is_narrower(kind.before, kind.after)
        }
        if not narrowed:
            return
        for type_, annotator, start, end, number in self._project.select(
            "SELECT relation.type, relation.annotator, a.label, b.label, count(*) FROM relation "
            "JOIN span AS a ON a.id = relation.from_span JOIN span AS b ON b.id = relation.to_span "
            "GROUP BY 1, 2, 3, 4"
        ):
            kind = narrowed.get(type_)
            if kind is None or kind.after is None:
                continue
            was = start in kind.before.from_labels and end in kind.before.to_labels
            starts, ends = self.change.new_name(start), self.change.new_name(end)
            if was and not (starts in kind.after.from_labels and ends in kind.after.to_labels):
                self._note(Effect.OPEN, Part.RELATION, type_, kind.after.name, {annotator: number})

    def _is_narrower(self, before: RelationType, after: RelationType) -> bool:
        return any(
            {self.change.new_name(name) for name in old} - set(new)
            for old, new in (
                (before.from_labels, after.from_labels),
                (before.to_labels, after.to_labels),
            )
        )

    def _note(
        self, effect: Effect, part: Part, name: str, becomes: str, counts: Mapping[str, int]
    ) -> None:
        if counts:
            self._found[effect, part, name, becomes].update(counts)


_REFERENCES: Final = (AttributeType.ACTOR, AttributeType.CONCEPT)


def carried_over(change: AttributeChange, value: Any) -> Any:
    """Return a value as the attribute after the change has it; None when it does not fit.

    One choice may become several and the other way round, and words stay words;
    references are never made of anything else.
    """
    after = change.after
    if after is None:
        return None
    if change.before.type in _REFERENCES or after.type in _REFERENCES:
        return value if after.type is change.before.type else None
    several = value if isinstance(value, list) else [value]
    words = [
        change.choices.get(item) or item if isinstance(item, str) else item for item in several
    ]
    made = words if after.type is AttributeType.CHOICES else words[0] if len(words) == 1 else None
    if after.type is AttributeType.TEXT and isinstance(made, int | float):
        made = None if isinstance(made, bool) else str(made)
    return made if made is not None and fits(after.type, after.choices, made) else None
