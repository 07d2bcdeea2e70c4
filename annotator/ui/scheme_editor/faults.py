"""What keeps a draft from being applied, and where it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QKeySequence

from annotator.ui.actions import ACTIONS
from annotator.ui.language import translate
from annotator.ui.scheme_editor.draft import (
    WITH_CHOICES,
    Draft,
    DraftAttribute,
    DraftLabel,
    DraftRelation,
)

_LONGEST_LETTER: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Fault:
    """Something wrong: with which part, in which field, in words.

    ``attribute`` is set when it is one of the label's attributes.
    """

    part: DraftLabel | DraftRelation | None
    field: str
    words: str
    attribute: DraftAttribute | None = None


def faults_of(draft: Draft) -> list[Fault]:
    """Return everything that is wrong, in the order of the draft."""
    return [*_scheme(draft), *_labels(draft), *_relations(draft)]


def _scheme(draft: Draft) -> Iterator[Fault]:
    if all(label.retired for label in draft.labels):
        words = translate("scheme_editor", "The scheme needs a label that is not retired.")
        yield Fault(part=None, field="labels", words=words)


def _labels(draft: Draft) -> Iterator[Fault]:
    names = Counter(label.name for label in draft.labels)
    live = [label for label in draft.labels if not label.retired]
    keys = Counter(label.key for label in live)
    for label in draft.labels:
        if said := _name(
            label.name, names, translate("scheme_editor", "Two labels are called {name}.")
        ):
            yield Fault(part=label, field="name", words=said)
        if not label.retired and (said := _key(label, keys)):
            yield Fault(part=label, field="key", words=said)
        if not 0 < len(label.letter.strip()) <= _LONGEST_LETTER:
            words = translate("scheme_editor", "{label} needs a letter for the margin.").format(
                label=_called(label.name)
            )
            yield Fault(part=label, field="letter", words=words)
        if len(label.color) != len("#rrggbb") or not QColor.isValidColorName(label.color):
            words = translate("scheme_editor", "{color} is no colour: write it as #rrggbb.").format(
                color=label.color
            )
            yield Fault(part=label, field="color", words=words)
        yield from _attributes(label)


def _key(label: DraftLabel, keys: Counter[str]) -> str:
    if not label.key:
        return translate("scheme_editor", "{label} needs a key.").format(label=_called(label.name))
    if keys[label.key] > 1:
        return translate("scheme_editor", "Two labels have the key {key}.").format(key=label.key)
    wanted = QKeySequence(label.key)
    for spec in ACTIONS:
        if any(QKeySequence(key) == wanted for key in spec.keys):
            words = translate("scheme_editor", "The key {key} is taken: {action}.")
            return words.format(key=label.key, action=spec.shown_text)
    return ""


def _attributes(label: DraftLabel) -> Iterator[Fault]:
    names = Counter(attribute.name for attribute in label.attributes)
    for one in label.attributes:
        twins = translate("scheme_editor", "Two attributes of {label} are called {name}.").replace(
            "{label}", label.name
        )
        if said := _name(one.name, names, twins):
            yield Fault(part=label, field="attribute", words=said, attribute=one)
        if one.type in WITH_CHOICES and (said := _choices(one)):
            yield Fault(part=label, field="choices", words=said, attribute=one)


def _choices(attribute: DraftAttribute) -> str:
    words = Counter(choice.word for choice in attribute.choices)
    name = _called(attribute.name)
    if not words:
        return translate("scheme_editor", "{name} needs choices.").format(name=name)
    if "" in words:
        return translate("scheme_editor", "A choice of {name} is empty.").format(name=name)
    twin = next((word for word, number in words.items() if number > 1), None)
    if twin is not None:
        return translate("scheme_editor", "{name} has the choice {word} twice.").format(
            name=name, word=twin
        )
    return ""


def _relations(draft: Draft) -> Iterator[Fault]:
    names = Counter(kind.name for kind in draft.relations)
    for kind in draft.relations:
        if said := _name(
            kind.name, names, translate("scheme_editor", "Two relations are called {name}.")
        ):
            yield Fault(part=kind, field="name", words=said)
        if not kind.starts or not kind.ends:
            words = translate("scheme_editor", "{name} needs a label at either end.").format(
                name=_called(kind.name)
            )
            yield Fault(part=kind, field="ends", words=words)


def _name(name: str, names: Counter[str], twins: str) -> str:
    if not name.strip():
        return translate("scheme_editor", "A name is missing.")
    return twins.replace("{name}", name) if names[name] > 1 else ""


def _called(name: str) -> str:
    return f"“{name}”" if name.strip() else translate("scheme_editor", "A part without a name")
