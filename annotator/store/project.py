"""A project: the one door through which articles, spans and registers are read and written."""

from __future__ import annotations

import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from annotator.model.article import Article, sha256_of
from annotator.model.change import Change, Entity, Record, Step, StepKind
from annotator.model.errors import ChangeRefused, ProjectError, SchemeError
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import (
    actor_from,
    article_from,
    concept_from,
    relation_from,
    span_from,
    status_from,
)
from annotator.model.register import ANSWERS, Actor, Concept
from annotator.model.scheme import AttributeType, RelationType, Scheme
from annotator.model.scheme_file import scheme_from
from annotator.model.span import Relation, Span
from annotator.model.status import LayerStatus
from annotator.store import history, projection, queries, search
from annotator.store.device import device_id
from annotator.store.registers import Registers

_TEXTS_KEPT: Final = 8
SCHEME_ID: Final = "scheme"
_REGISTERS: Final = (Entity.ACTOR, Entity.CONCEPT)
_REFERS_TO: Final = {
    AttributeType.ACTOR: Entity.ACTOR,
    AttributeType.CONCEPT: Entity.CONCEPT,
}


class Project:
    """An open project file, seen by one annotator.

    Every call may come from any thread: one lock guards the one connection.
    A write is one transaction; when the call returns, it is on the disk.

    Example:
        >>> with open_project(Path("news.annot"), annotator="ada") as project:  # doctest: +SKIP
        ...     for span in project.spans(article_id):
        ...         print(span.label, span.start, span.end)
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, annotator: str) -> None:
        """Take over the connection; ``annotator`` owns the layer that is written."""
        self.path: Final = path
        self.annotator: Final = annotator
        self._connection = connection
        self._lock = threading.RLock()
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._scheme: Scheme | None = None
        self._registers: Registers | None = None
        self._stacks: history.Stacks | None = None
        self._fresh_texts: dict[str, set[str]] = {}
        self._seen: int | None = None

    def __enter__(self) -> Self:
        """Return the project itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; there is nothing to save, all steps are on the disk."""
        with self._lock:
            self._connection.close()

    # Reading

    @cached_property
    def id(self) -> str:
        """Return the id of the project."""
        row = self.select("SELECT value FROM project WHERE key = 'id'")[0]
        return str(row[0])

    @property
    def scheme(self) -> Scheme:
        """Return the labels, attributes and relation types."""
        if (known := self._scheme) is not None and self._is_busy():
            return known
        with self._lock:
            self._heed_others()
            if self._scheme is None:
                record = projection.read(self._connection, Entity.SCHEME, SCHEME_ID)
                if record is None:
                    raise ProjectError(f"{self.path} has no scheme. Run: annotator check")
                self._scheme = scheme_from(record)
            return self._scheme

    def article(self, id_: ArticleId) -> Article:
        """Return an article without its text.

        Raises:
            KeyError: when there is none with this id.
        """
        return article_from(id_, self._record(Entity.ARTICLE, id_))

    def article_ids(self) -> list[ArticleId]:
        """Return the ids of all articles, oldest first."""
        return [ArticleId(row[0]) for row in self.select("SELECT id FROM article ORDER BY id")]

    def text(self, id_: ArticleId) -> str:
        """Return the text of an article, as offsets mean it.

        Raises:
            KeyError: when there is no such article.
        """
        with self._lock:
            return self._text(str(self._record(Entity.ARTICLE, id_)["text_sha256"]))

    def spans(self, article: ArticleId, annotator: str | None = None) -> list[Span]:
        """Return the spans of an article in text order, of one layer or (None) of this one."""
        return [
            span_from(row[0], projection.TABLES[Entity.SPAN].record(row[1:]))
            for row in self.select(
                projection.TABLES[Entity.SPAN].select
                + ' WHERE article = ? AND annotator = ? ORDER BY start, "end" DESC, id',
                (article, annotator or self.annotator),
            )
        ]

    def relations(self, article: ArticleId, annotator: str | None = None) -> list[Relation]:
        """Return the relations of an article, of one layer or (None) of this one."""
        return [
            relation_from(row[0], projection.TABLES[Entity.RELATION].record(row[1:]))
            for row in self.select(
                projection.TABLES[Entity.RELATION].select
                + " WHERE article = ? AND annotator = ? ORDER BY id",
                (article, annotator or self.annotator),
            )
        ]

    def status(self, article: ArticleId, annotator: str | None = None) -> LayerStatus:
        """Return where a layer, or (None) this one, stands with an article."""
        fresh = LayerStatus(article=article, annotator=annotator or self.annotator)
        record = self.record(Entity.STATUS, fresh.id)
        return fresh if record is None else status_from(record)

    def layers(self, article: ArticleId) -> list[str]:
        """Return the annotators who have a span or a status in an article, by name."""
        rows = self.select(
            "SELECT annotator FROM span WHERE article = ?1 "
            "UNION SELECT annotator FROM status WHERE article = ?1 ORDER BY 1",
            (article,),
        )
        return [row[0] for row in rows]

    def actors(self) -> list[Actor]:
        """Return the actor register by name."""
        table = projection.TABLES[Entity.ACTOR]
        rows = self.select(f"{table.select} ORDER BY name, id")
        return [actor_from(row[0], table.record(row[1:])) for row in rows]

    def concepts(self) -> list[Concept]:
        """Return the concept list by wording."""
        table = projection.TABLES[Entity.CONCEPT]
        rows = self.select(f"{table.select} ORDER BY name, id")
        return [concept_from(row[0], table.record(row[1:])) for row in rows]

    @property
    def registers(self) -> Registers:
        """Return all actors and concepts, with what was merged into what."""
        if (known := self._registers) is not None and self._is_busy():
            return known
        with self._lock:
            self._heed_others()
            if self._registers is None:
                self._registers = Registers(self.actors(), self.concepts())
            return self._registers

    def known_texts(self, hashes: Iterable[str]) -> dict[str, ArticleId]:
        """Return which of the texts (by SHA-256) are here, and as which article."""
        known = {}
        with self._lock:
            for sha256 in hashes:
                row = self._connection.execute(
                    "SELECT id FROM article WHERE text_sha256 = ?", (sha256,)
                ).fetchone()
                if row:
                    known[sha256] = ArticleId(row[0])
        return known

    def known_ids(self, entity: Entity, ids: Iterable[str]) -> set[str]:
        """Return which of the ids are those of entities that are here."""
        with self._lock:
            return projection.known_ids(self._connection, entity, ids)

    def record(self, entity: Entity, id_: str) -> dict[str, Any] | None:
        """Return an entity as a plain record, as a change's ``before`` needs it."""
        with self._lock:
            return projection.read(self._connection, entity, id_)

    def queue(self, view: queries.QueueView) -> Sequence[int]:
        """Return the numbers of the articles that the view shows, in its order."""
        with self._lock:
            return queries.queue(self._connection, self.annotator, view)

    def queue_rows(self, numbers: Sequence[int]) -> list[queries.QueueRow]:
        """Return what a list shows of these articles, in the order given."""
        with self._lock:
            return queries.queue_rows(self._connection, self.annotator, numbers)

    def progress(self) -> queries.Progress:
        """Return how many articles stand where."""
        with self._lock:
            return queries.progress(self._connection, self.annotator)

    def label_counts(self) -> dict[str, int]:
        """Return the number of spans of each label in this layer."""
        with self._lock:
            return queries.label_counts(self._connection, self.annotator)

    def search(self, query: str, limit: int = 100) -> list[search.Hit]:
        """Return the first places where all words of the query's phrases stand."""
        with self._lock:
            return search.search(self._connection, query, limit)

    def select(
        self, statement: str, values: Sequence[object] | Mapping[str, object] = ()
    ) -> list[tuple[Any, ...]]:
        """Return the rows of a reading statement; for this package alone."""
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection under the lock; for this package alone."""
        with self._lock:
            yield self._connection

    # Writing

    def apply(
        self,
        name: str,
        changes: Iterable[Change],
        *,
        texts: Mapping[str, str] | None = None,
        step: str | None = None,
        article: str | None = None,
        layers: Collection[str] | None = None,
    ) -> Step:
        """Write the changes and their event in one transaction.

        Args:
            name: what the step is called in the undo menu.
            changes: in the order in which they are to be made.
            texts: the texts of new articles by SHA-256.
            step: an id from an earlier call: both are then undone as one.
            article: where the act took place.
            layers: whose spans the step may touch; None: this annotator's alone.

        Raises:
            ChangeRefused: when a change does not fit; nothing was written.
            ProjectError: when the file could not be written; nothing was written.
        """
        done = Step(
            id=step or new_id(),
            name=name,
            kind=StepKind.DO,
            annotator=self.annotator,
            changes=tuple(changes),
            article=article,
        )
        allowed = {self.annotator} if layers is None else {self.annotator, *layers}
        for change in done.changes:
            _refuse_foreign_layer(change, allowed)
        with self._transaction():
            fresh = self._add_texts(texts or {})
            self._write(done, target=None)
        if fresh:
            self._fresh_texts.setdefault(done.id, set()).update(fresh)
        self._note(done, None)
        return done

    @property
    def undo_name(self) -> str | None:
        """Return the name of the step that undo would take back."""
        return self._top(self._history.undo)

    @property
    def redo_name(self) -> str | None:
        """Return the name of the step that redo would repeat."""
        return self._top(self._history.redo)

    def undo(self) -> Step | None:
        """Take back this annotator's last step; None when there is none.

        Raises:
            ChangeRefused: when somebody changed the same things since.
        """
        with self._lock:
            target = next(reversed(self._history.undo), None)
            return None if target is None else self._repeat(target, StepKind.UNDO)

    def redo(self) -> Step | None:
        """Repeat the step that was undone last; None when there is none.

        Raises:
            ChangeRefused: when somebody changed the same things since.
        """
        with self._lock:
            target = next(reversed(self._history.redo), None)
            return None if target is None else self._repeat(target, StepKind.REDO)

    def revoke(self, step: str) -> Step | None:
        """Take back a step of this annotator that was cancelled; it cannot be redone.

        The texts that it brought go too: nothing can call them back.
        """
        with self._lock:
            if step not in self._history.undo:
                return None
            done = self._repeat(step, StepKind.REVOKE)
            with self._transaction():
                for sha256 in self._fresh_texts.pop(step, ()):
                    self._connection.execute("DELETE FROM text WHERE sha256 = ?", (sha256,))
            return done

    def written_step(self, id_: str) -> Step | None:
        """Return a step of this annotator that can be undone, with all its changes."""
        with self._lock:
            if id_ not in self._history.undo:
                return None
            name, article = history.name_of(self._connection, id_)
            return Step(
                id=id_,
                name=name,
                kind=StepKind.DO,
                annotator=self.annotator,
                changes=tuple(history.changes_of(self._connection, id_)),
                article=article,
            )

    # How it is done

    @cached_property
    def _device(self) -> str:
        return device_id()

    @property
    def _history(self) -> history.Stacks:
        with self._lock:
            if self._stacks is None:
                self._stacks = history.stacks_of(self._connection, self.annotator)
            return self._stacks

    def _is_busy(self) -> bool:
        """Tell whether another thread reads or writes now.

        What is painted asks for names again and again: it goes by what is known then
        rather than wait, and heeds others a moment later.
        """
        if self._lock.acquire(blocking=False):
            self._lock.release()
            return False
        return True

    def _heed_others(self) -> None:
        """Forget what was read before another program, or another annotator, wrote to the file.

        SQLite tells it in a few microseconds; what this project writes itself does not count.
        """
        seen = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if seen == self._seen:
            return
        if self._seen is not None:
            self._scheme = None
            if self._registers is not None:
                self._registers.renew(self.actors(), self.concepts())
        self._seen = seen

    def _top(self, stack: dict[str, None]) -> str | None:
        with self._lock:
            step = next(reversed(stack), None)
            return None if step is None else history.name_of(self._connection, step)[0]

    def _repeat(self, target: str, kind: StepKind) -> Step:
        changes = history.changes_of(self._connection, target)
        if kind is not StepKind.REDO:
            changes = [change.reversed() for change in reversed(changes)]
        name, article = history.name_of(self._connection, target)
        step = Step(
            id=new_id(),
            name=name,
            kind=kind,
            annotator=self.annotator,
            changes=tuple(changes),
            article=article,
        )
        with self._transaction():
            self._write(step, target=target)
        self._note(step, target)
        return step

    def _note(self, step: Step, target: str | None) -> None:
        if self._stacks is not None:
            self._stacks.note(step.kind, step.id, target)
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._scheme = None
        if self._registers is not None:
            self._registers.take(step.changes)

    def _write(self, step: Step, *, target: str | None) -> None:
        scheme = self._scheme_after(step)
        keeps_ends = any(change.entity is Entity.SCHEME for change in step.changes)
        for run in projection.runs(step.changes):
            for change in run:
                if change.entity is Entity.SPAN and change.after is not None:
                    self._refuse_false_span(change.id, change.after)
                elif change.entity is Entity.RELATION and change.after is not None:
                    self._refuse_false_relation(change.id, change.after)
            if step.kind is StepKind.DO:
                self._refuse_foreign_to(scheme, run, keeps_ends=keeps_ends)
            projection.write_run(self._connection, run)
        for change in step.changes:
            if change.entity in _REGISTERS:
                self._refuse_loose_entry(change.entity, change.id)
        self._refuse_loose_references(scheme, step.changes)
        history.append(self._connection, step, device=self._device, target=target)

    def _add_texts(self, texts: Mapping[str, str]) -> set[str]:
        """Add the texts that are not there, and return their hashes."""
        fresh = set()
        for sha256, text in texts.items():
            if sha256_of(text) != sha256:
                raise ChangeRefused("A text does not have the hash under which it came.")
            added = self._connection.execute(
                "INSERT OR IGNORE INTO text VALUES (?, ?)", (sha256, text)
            )
            if added.rowcount:
                fresh.add(sha256)
        return fresh

    def _text(self, sha256: str) -> str:
        if sha256 in self._texts:
            self._texts.move_to_end(sha256)
            return self._texts[sha256]
        row = self._connection.execute(
            "SELECT text FROM text WHERE sha256 = ?", (sha256,)
        ).fetchone()
        if row is None:
            raise ProjectError(f"{self.path} lacks the text of an article. Run: annotator check")
        self._texts[sha256] = row[0]
        if len(self._texts) > _TEXTS_KEPT:
            self._texts.popitem(last=False)
        return str(row[0])

    def _refuse_false_span(self, id_: str, record: Record) -> None:
        row = self._connection.execute(
            "SELECT text_sha256 FROM article WHERE id = ?", (record["article"],)
        ).fetchone()
        if row is None:
            raise ChangeRefused(f"Span {id_} is about an article that is not here.")
        text = self._text(row[0])
        last = 0
        for (start, end), quote in zip(record["fragments"], record["quotes"], strict=True):
            if not last <= start < end <= len(text):
                raise ChangeRefused(
                    f"Span {id_} reaches from {start} to {end}, outside the text "
                    f"of {len(text)} code points or over its own fragments."
                )
            if text[start:end] != quote:
                raise ChangeRefused(
                    f"Span {id_} quotes other words than stand at {start} to {end}."
                )
            last = end + 1

    def _refuse_false_relation(self, id_: str, record: Record) -> None:
        for end in ("from", "to"):
            span = projection.read(self._connection, Entity.SPAN, record[end])
            if span is None:
                raise ChangeRefused(f"Relation {id_} lacks the span at its “{end}” end.")
            if (span["article"], span["annotator"]) != (record["article"], record["annotator"]):
                raise ChangeRefused(f"Relation {id_} leaves its article or its layer.")

    def _scheme_after(self, step: Step) -> Scheme:
        """Return the scheme as a step leaves it: what the step writes is to go by that."""
        for change in reversed(step.changes):
            if change.entity is Entity.SCHEME and change.after is not None:
                return _true_scheme(change.after)
        return self.scheme

    def _refuse_foreign_to(
        self, scheme: Scheme, run: Iterable[Change], *, keeps_ends: bool
    ) -> None:
        """Refuse what the scheme does not allow; not asked of undo and redo.

        What was there once may come back after the scheme was changed. A step that changes the
        scheme itself leaves ties as they are (``keeps_ends``), though their ends may be wrong ones
        from then on.
        """
        for change in run:
            record = change.after
            if record is None:
                continue
            if change.entity is Entity.SPAN and scheme.label(record["label"]) is None:
                raise ChangeRefused(f"The scheme has no label “{record['label']}”.")
            if change.entity is Entity.RELATION:
                kind = scheme.relation(record["type"])
                if kind is None:
                    raise ChangeRefused(f"The scheme has no relation “{record['type']}”.")
                if not keeps_ends:
                    self._refuse_wrong_ends(change.id, record, kind)

    def _refuse_wrong_ends(self, id_: str, record: Record, kind: RelationType) -> None:
        for end, labels in (("from", kind.from_labels), ("to", kind.to_labels)):
            span = projection.read(self._connection, Entity.SPAN, record[end])
            if span is None or span["label"] not in labels:
                raise ChangeRefused(
                    f"Relation {id_} ({kind.name}) needs {' or '.join(labels)} at its “{end}” end."
                )

    def _refuse_loose_references(self, scheme: Scheme, changes: Iterable[Change]) -> None:
        """Refuse spans that come to refer to an entry which is not there.

        It was there perhaps: somebody removed it after the span went that undo brings back.
        """
        named: dict[Entity, set[str]] = {kind: set() for kind in _REGISTERS}
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
                    f"A span would refer to an entry ({kind}) that is not there. Nothing was "
                    "changed; look at the register again."
                )

    def _refuse_loose_entry(self, entity: Entity, id_: str) -> None:
        """Refuse an entry that points to one that is not there, or in the end to itself.

        One that goes must not leave anything that refers to it.
        """
        record = projection.read(self._connection, entity, id_)
        if record is None:
            if projection.is_referred_to(self._connection, entity, id_):
                raise ChangeRefused(
                    "The entry cannot go: a span, or another entry, refers to it. Nothing was "
                    "changed; merge it into another entry instead."
                )
            return
        organisations = [a["organisation"] for a in record.get("affiliations", ())]
        if id_ in organisations:
            raise ChangeRefused(f"{record['name']} cannot belong to itself.")
        for name in organisations:
            if projection.read(self._connection, entity, name) is None:
                raise ChangeRefused(f"{record['name']} belongs to an entry that is not there.")
        for link in ("merged_into", "parent"):
            seen, at = {id_}, record.get(link)
            while at is not None:
                following = projection.read(self._connection, entity, at)
                if following is None:
                    raise ChangeRefused(f"{record['name']} points to an entry that is not there.")
                if at in seen:
                    raise ChangeRefused(f"{record['name']} would stand below or in itself.")
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
                    f"{name} would stand below itself: one of the concepts that would become one "
                    "stands below another of them. Change what it stands below first."
                )
            seen.add(at)
            at = record.get("parent")

    def _record(self, entity: Entity, id_: str) -> dict[str, Any]:
        record = self.record(entity, id_)
        if record is None:
            raise KeyError(id_)
        return record

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                self._heed_others()
                yield
                self._connection.execute("COMMIT")
            except sqlite3.IntegrityError as error:
                self._roll_back()
                raise ChangeRefused(
                    f"The step leaves something without what it rests on ({error}). "
                    "Nothing was written."
                ) from error
            except sqlite3.Error as error:
                self._roll_back()
                raise ProjectError(
                    f"{self.path.name} could not be written: {error}. What was saved before is "
                    "safe; this step was not."
                ) from error
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _true_scheme(record: Record) -> Scheme:
    """Refuse what could not be read again: a project without a scheme does not open."""
    try:
        return scheme_from(record)
    except SchemeError as error:
        raise ChangeRefused(f"{error} Nothing was changed.") from error


def _refuse_foreign_layer(change: Change, allowed: Collection[str]) -> None:
    for record in (change.before, change.after):
        owner = None if record is None else record.get("annotator")
        if owner is not None and owner not in allowed:
            raise ChangeRefused(f"The layer of {owner} is written by {owner} alone.")
