"""What a step may not leave behind: each promise about the data is kept at the one door."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable
from typing import Final

from annotator.model.change import NOUNS, Change, Entity, Record
from annotator.model.errors import ChangeRefused, SchemeError
from annotator.model.register import ANSWERS
from annotator.model.scheme import AttributeType, RelationType, Scheme
from annotator.model.scheme_file import scheme_from
from annotator.model.words import said
from annotator.store import projection

REGISTERS: Final = (Entity.ACTOR, Entity.CONCEPT)
_REFERS_TO: Final = {AttributeType.ACTOR: Entity.ACTOR, AttributeType.CONCEPT: Entity.CONCEPT}


class Refusals:
    """Looks at the changes of a step before and after they are written.

    All raise :class:`ChangeRefused`; the transaction around them is then taken
    back, so that nothing of the step stays.
    """

    def __init__(self, connection: sqlite3.Connection, text_of: Callable[[str], str]) -> None:
        """Read from a connection; ``text_of`` gives a text by its SHA-256."""
        self._connection = connection
        self._text_of = text_of

    def before(
        self, run: Iterable[Change], scheme: Scheme, *, is_new: bool, keeps_ends: bool
    ) -> None:
        """Look at changes that are about to be written.

        ``is_new`` tells that they are neither an undo nor a redo: only then does
        the scheme say what may be. ``keeps_ends`` is of a step that changes the
        scheme itself.
        """
        for change in run:
            if change.entity is Entity.SPAN and change.after is not None:
                self._refuse_false_span(change.id, change.after)
            elif change.entity is Entity.RELATION and change.after is not None:
                self._refuse_false_relation(change.id, change.after)
            elif change.entity is Entity.ARTICLE:
                _refuse_other_text(change)
            if is_new:
                self._refuse_foreign_to(scheme, change, keeps_ends=keeps_ends)

    def after(self, changes: Iterable[Change], scheme: Scheme) -> None:
        """Look at what stands in the tables once all changes of a step are written."""
        changes = tuple(changes)
        for change in changes:
            if change.entity in REGISTERS:
                self._refuse_loose_entry(change.entity, change.id)
        self._refuse_loose_references(scheme, changes)

    def _refuse_false_span(self, id_: str, record: Record) -> None:
        row = self._connection.execute(
            "SELECT text_sha256 FROM article WHERE id = ?", (record["article"],)
        ).fetchone()
        if row is None:
            raise ChangeRefused(said("Span {id} is about an article that is not here.", id=id_))
        text = self._text_of(row[0])
        last = 0
        for (start, end), quote in zip(record["fragments"], record["quotes"], strict=True):
            if not last <= start < end <= len(text):
                raise ChangeRefused(
                    said(
                        "Span {id} reaches from {start} to {end}, outside the text of "
                        "{n} code points or over its own fragments.",
                        id=id_,
                        start=start,
                        end=end,
                        n=len(text),
                    )
                )
            if text[start:end] != quote:
                raise ChangeRefused(
                    said(
                        "Span {id} quotes other words than stand at {start} to {end}.",
                        id=id_,
                        start=start,
                        end=end,
                    )
                )
            last = end + 1

    def _refuse_false_relation(self, id_: str, record: Record) -> None:
        for end in ("from", "to"):
            span = projection.read(self._connection, Entity.SPAN, record[end])
            if span is None:
                raise ChangeRefused(
                    said("Relation {id} lacks the span at its “{end}” end.", id=id_, end=end)
                )
            if (span["article"], span["annotator"]) != (record["article"], record["annotator"]):
                raise ChangeRefused(said("Relation {id} leaves its article or its layer.", id=id_))

    def _refuse_foreign_to(self, scheme: Scheme, change: Change, *, keeps_ends: bool) -> None:
        """Refuse what the scheme does not allow; not asked of undo and redo.

        What was there once may come back after the scheme was changed. A step that changes the
        scheme itself leaves ties as they are (``keeps_ends``), though their ends may be wrong ones
        from then on.
        """
        record = change.after
        if record is None:
            return
        if change.entity is Entity.SPAN and scheme.label(record["label"]) is None:
            raise ChangeRefused(said("The scheme has no label “{label}”.", label=record["label"]))
        if change.entity is Entity.RELATION:
            kind = scheme.relation(record["type"])
            if kind is None:
                raise ChangeRefused(
                    said("The scheme has no relation “{type}”.", type=record["type"])
                )
            if not keeps_ends:
                self._refuse_wrong_ends(change.id, record, kind)

    def _refuse_wrong_ends(self, id_: str, record: Record, kind: RelationType) -> None:
        for end, labels in (("from", kind.from_labels), ("to", kind.to_labels)):
            span = projection.read(self._connection, Entity.SPAN, record[end])
            if span is None or span["label"] not in labels:
                raise ChangeRefused(
                    said(
                        "Relation {id} ({name}) needs {labels} at its “{end}” end.",
                        id=id_,
                        name=kind.name,
                        labels=" or ".join(labels),
                        end=end,
                    )
                )

    def _refuse_loose_references(self, scheme: Scheme, changes: Iterable[Change]) -> None:
        """Refuse spans that come to refer to an entry which is not there.

        It was there perhaps: somebody removed it after the span went that undo brings back.
        """
        named: dict[Entity, set[str]] = {kind: set() for kind in REGISTERS}
        for change in changes:
            if change.entity is Entity.SPAN and change.after is not None:
                label = scheme.label(change.after["label"])
                known = {entry for entry, _ in projection.mentions_in(change.before)}
                for entry, name in projection.mentions_in(change.after):
                    attribute = label.attribute(name) if label else None
                    if attribute and attribute.type in _REFERS_TO and entry not in known:
                        named[_REFERS_TO[attribute.type]].add(entry)
        for kind, ids in named.items():
            if ids - {*ANSWERS} - projection.known_ids(self._connection, kind, ids):
                raise ChangeRefused(
                    said(
                        "A span would refer to an entry ({kind}) that is not there. "
                        "Nothing was changed; look at the register again.",
                        kind=NOUNS[kind],
                    )
                )

    def _refuse_loose_entry(self, entity: Entity, id_: str) -> None:
        """Refuse an entry that points to one that is not there, or in the end to itself.

        One that goes must not leave anything that refers to it.
        """
        record = projection.read(self._connection, entity, id_)
        if record is None:
            if projection.is_referred_to(self._connection, entity, id_):
                raise ChangeRefused(
                    said(
                        "The entry cannot go: a span, or another entry, refers to it. "
                        "Nothing was changed; merge it into another entry instead."
                    )
                )
            return
        organisations = [a["organisation"] for a in record.get("affiliations", ())]
        if id_ in organisations:
            raise ChangeRefused(said("{name} cannot belong to itself.", name=record["name"]))
        for name in organisations:
            if projection.read(self._connection, entity, name) is None:
                raise ChangeRefused(
                    said("{name} belongs to an entry that is not there.", name=record["name"])
                )
        for link in ("merged_into", "parent"):
            seen, at = {id_}, record.get(link)
            while at is not None:
                following = projection.read(self._connection, entity, at)
                if following is None:
                    raise ChangeRefused(
                        said("{name} points to an entry that is not there.", name=record["name"])
                    )
                if at in seen:
                    raise ChangeRefused(
                        said("{name} would stand below or in itself.", name=record["name"])
                    )
                seen.add(at)
                at = following.get(link)
        if entity is Entity.CONCEPT:
            self._refuse_own_parent(record["name"], id_)

    def _refuse_own_parent(self, name: str, id_: str) -> None:
        """Refuse that merges and parents together lead back: a concept merged into one below it."""
        seen: set[str] = set()
        at: str | None = id_
        while at is not None:
            record = projection.read(self._connection, Entity.CONCEPT, at) or {}
            while record.get("merged_into"):
                at = str(record["merged_into"])
                record = projection.read(self._connection, Entity.CONCEPT, at) or {}
            if at in seen:
                raise ChangeRefused(
                    said(
                        "{name} would stand below itself: one of the concepts that "
                        "would become one stands below another of them. Change what it "
                        "stands below first.",
                        name=name,
                    )
                )
            seen.add(at)
            at = record.get("parent")


def _refuse_other_text(change: Change) -> None:
    """Refuse another text under an article that is there: offsets mean the one that it has."""
    if change.before is None or change.after is None:
        return
    if any(change.before[part] != change.after[part] for part in ("text_sha256", "length")):
        raise ChangeRefused(
            said(
                "The text of an article never changes, so nothing was changed. Import the other "
                "text as an article of its own."
            )
        )


def true_scheme(record: Record) -> Scheme:
    """Return a scheme; refuse one that could not be read again: the project would not open."""
    try:
        return scheme_from(record)
    except SchemeError as error:
        raise ChangeRefused(said("{error} Nothing was changed.", error=error)) from error


def refuse_foreign_layer(change: Change, allowed: Collection[str]) -> None:
    """Refuse what belongs to the layer of somebody who is not among those allowed."""
    for record in (change.before, change.after):
        owner = None if record is None else record.get("annotator")
        if owner is not None and owner not in allowed:
            raise ChangeRefused(
                said("The layer of {owner} is written by {owner} alone.", owner=owner)
            )
