"""What differs between two schemes, and what was renamed rather than replaced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from annotator.model.errors import SchemeError
from annotator.model.scheme import Attribute, AttributeType, Label, RelationType, Scheme
from annotator.model.words import Said, said

PARTS: Final = "/"
"""Between label, attribute and choice in the words of a rename: ``Claim/voice/direct``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renames:
    """Which new name stands for which old one; what is not named here keeps its own.

    Keys are names of the scheme before: an attribute is found by its label, a
    choice by its label and attribute.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    relations: Mapping[str, str] = field(default_factory=dict)
    attributes: Mapping[tuple[str, str], str] = field(default_factory=dict)
    choices: Mapping[tuple[str, str, str], str] = field(default_factory=dict)


NO_RENAMES: Final = Renames()
_CHOSEN: Final = (AttributeType.CHOICE, AttributeType.CHOICES)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeChange:
    """An attribute before and after; ``after`` is None when it goes.

    ``choices`` has the new word for each old choice, None for one that goes.
    """

    before: Attribute
    after: Attribute | None
    choices: Mapping[str, str | None]

    @property
    def touches(self) -> bool:
        """Tell whether values of the attribute may be touched."""
        return (
            self.after is None
            or self.after.name != self.before.name
            or self.after.type is not self.before.type
            or any(old != new for old, new in self.choices.items())
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelChange:
    """A label before and after; ``after`` is None when it goes."""

    before: Label
    after: Label | None
    attributes: tuple[AttributeChange, ...] = ()

    @property
    def touching(self) -> tuple[AttributeChange, ...]:
        """Return the changes of attributes that may touch values."""
        return tuple(change for change in self.attributes if change.touches)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationChange:
    """A relation type before and after; ``after`` is None when it goes."""

    before: RelationType
    after: RelationType | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeChange:
    """Two schemes side by side: everything that the one before has, with what becomes of it."""

    before: Scheme
    after: Scheme
    labels: tuple[LabelChange, ...]
    relations: tuple[RelationChange, ...]

    def new_name(self, label: str) -> str | None:
        """Return what a label of the scheme before is called after; None when it goes."""
        found = next((c for c in self.labels if c.before.name == label), None)
        return found.after.name if found and found.after else None


def scheme_change(before: Scheme, after: Scheme, renames: Renames = NO_RENAMES) -> SchemeChange:
    """Return the two schemes side by side.

    Raises:
        SchemeError: when a rename names what one of the schemes does not have, or two old names
            would become one.
    """
    old, new = [x.name for x in before.labels], [x.name for x in after.labels]
    become = _become(said("label"), old, new, renames.labels)
    ties = [x.name for x in before.relations], [x.name for x in after.relations]
    tied = _become(said("relation"), *ties, renames.relations)
    _refuse_lost(before, renames)
    return SchemeChange(
        before=before,
        after=after,
        labels=tuple(
            _label_change(label, after.label(become[label.name] or ""), renames)
            for label in before.labels
        ),
        relations=tuple(
            RelationChange(before=kind, after=after.relation(tied[kind.name] or ""))
            for kind in before.relations
        ),
    )


def renames_from(pairs: Iterable[str], before: Scheme) -> Renames:
    """Return the renames that words like ``Old=New`` or ``Claim/voice/direct=verbatim`` mean.

    A name alone is that of a label, or else of a relation type.

    Raises:
        SchemeError: when a pair is none, or names what is not in the scheme before.
    """
    labels: dict[str, str] = {}
    relations: dict[str, str] = {}
    attributes: dict[tuple[str, str], str] = {}
    choices: dict[tuple[str, str, str], str] = {}
    for pair in pairs:
        old, equals, new = pair.partition("=")
        if not (old and equals and new):
            raise SchemeError(said("“{pair}” is no rename: write Old=New.", pair=pair))
        if before.label(old) is not None:
            labels[old] = new
        elif before.relation(old) is not None:
            relations[old] = new
        elif (found := next(_parts_of(before, old), None)) is None:
            raise SchemeError(
                said("The scheme of the project has no “{old}” that could be renamed.", old=old)
            )
        elif found[2] is None:
            attributes[found[0], found[1]] = new
        else:
            choices[found[0], found[1], found[2]] = new
    return Renames(labels=labels, relations=relations, attributes=attributes, choices=choices)


def _parts_of(scheme: Scheme, words: str) -> Iterator[tuple[str, str, str | None]]:
    """Yield which attribute or choice the words mean; names may have the sign between in them."""
    for label in scheme.labels:
        for attribute in label.attributes:
            if PARTS.join((label.name, attribute.name)) == words:
                yield label.name, attribute.name, None
            for choice in attribute.choices:
                if PARTS.join((label.name, attribute.name, choice)) == words:
                    yield label.name, attribute.name, choice


def _label_change(before: Label, after: Label | None, renames: Renames) -> LabelChange:
    if after is None:
        return LabelChange(before=before, after=None)
    given = {old: new for (label, old), new in renames.attributes.items() if label == before.name}
    become = _become(
        said("attribute of “{label}”", label=before.name),
        [x.name for x in before.attributes],
        [x.name for x in after.attributes],
        given,
    )
    changes = []
    for attribute in before.attributes:
        kept = after.attribute(become[attribute.name] or "")
        changes.append(_attribute_change(before, attribute, kept, renames))
    return LabelChange(before=before, after=after, attributes=tuple(changes))


def _attribute_change(
    label: Label, before: Attribute, after: Attribute | None, renames: Renames
) -> AttributeChange:
    here = (label.name, before.name)
    given = {old: new for (*place, old), new in renames.choices.items() if tuple(place) == here}
    choices: Mapping[str, str | None] = {}
    if after is not None and before.type in _CHOSEN and after.type in _CHOSEN:
        what = said("choice of “{attribute}”", attribute=f"{label.name}{PARTS}{before.name}")
        choices = _become(what, before.choices, after.choices, given)
    return AttributeChange(before=before, after=after, choices=choices)


def _become(
    what: Said, old: Iterable[str], new: Iterable[str], given: Mapping[str, str]
) -> dict[str, str | None]:
    """Return what each old name becomes: what is given, itself, or nothing.

    An old name that another one takes over goes.
    """
    known, there, taken = list(old), set(new), set(given.values())
    for name, other in given.items():
        if name not in known or other not in there:
            raise SchemeError(_no_such(name, other, what, is_known=name in known))
    if len(taken) < len(given):
        raise SchemeError(said("Two names of a {what} would become one.", what=what))
    kept: dict[str, str | None] = {n: n if n in there - taken else None for n in known}
    kept.update(given)
    return kept


def _no_such(name: str, other: str, what: Said, *, is_known: bool) -> Said:
    if is_known:
        return said(
            "“{name}” cannot become “{other}”: there is no such {what} after the change.",
            name=name,
            other=other,
            what=what,
        )
    return said(
        "“{name}” cannot become “{other}”: there is no such {what} before the change.",
        name=name,
        other=other,
        what=what,
    )


def _refuse_lost(before: Scheme, renames: Renames) -> None:
    """Refuse a rename of an attribute or choice whose label or attribute is not there."""
    places = [*renames.attributes, *(key[:2] for key in renames.choices)]
    for label, attribute in places:
        kind = before.label(label)
        if kind is None or kind.attribute(attribute) is None:
            raise SchemeError(
                said(
                    "There is no attribute “{attribute}” that could be renamed.",
                    attribute=f"{label}{PARTS}{attribute}",
                )
            )
