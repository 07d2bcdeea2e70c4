"""A project: the one door through which articles, spans and registers are read and written."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from annotator.model.article import Article, sha256_of
from annotator.model.change import Change, Entity, Step, StepKind
from annotator.model.errors import ChangeRefused, ProjectError
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import (
    actor_from,
    article_from,
    concept_from,
    relation_from,
    span_from,
    status_from,
)
from annotator.model.register import Actor, Concept
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_from
from annotator.model.span import Relation, Span
from annotator.model.status import LayerStatus
from annotator.model.words import said, sentence_of
from annotator.store import history, projection, queries, search
from annotator.store.device import writer_id
from annotator.store.durable import sync_folder
from annotator.store.project_file import ProjectFile, leaves_doubt
from annotator.store.refusals import Refusals, refuse_foreign_layer, true_scheme
from annotator.store.registers import Registers
from annotator.store.unwritten import NotWritten, Unwritten

_TEXTS_KEPT: Final = 8
SCHEME_ID: Final = "scheme"
_SEEN_BY_ANOTHER: Final = -1
"""A number that no connection has for what it saw."""
NOBODY: Final = ""
"""The annotator of what the program does by itself."""


class Project:
    """An open project file, seen by one annotator.

    Every call may come from any thread: one lock guards the one connection.
    A write is one transaction; when the call returns, it is on the disk.

    Example:
        >>> with open_project(Path("news.annot"), annotator="ada") as project:  # doctest: +SKIP
        ...     for span in project.spans(article_id):
        ...         print(span.label, span.start, span.end)
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        annotator: str,
        read_only: bool = False,
    ) -> None:
        """Take over the connection; ``annotator`` owns the layer that is written."""
        self.path: Final = path
        self.annotator: Final = annotator
        self.read_only: Final = read_only
        self._file: Final = ProjectFile(path, connection, read_only=read_only)
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
        self._file.close()

    # Reading

    @cached_property
    def id(self) -> str:
        """Return the id of the project."""
        row = self.select("SELECT value FROM project WHERE key = 'id'")[0]
        return str(row[0])

    @property
    def scheme(self) -> Scheme:
        """Return the labels, attributes and relation types."""
        if (known := self._scheme) is not None and self._file.is_busy:
            return known
        with self._file.lock:
            self._heed_others()
            if self._scheme is None:
                record = projection.read(self._connection, Entity.SCHEME, SCHEME_ID)
                if record is None:
                    raise ProjectError(
                        said("{path} has no scheme. Run: annotator check", path=self.path)
                    )
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
        with self._file.lock:
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
        """Return the layers that have a span or a status in an article, by name, sources’ too."""
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
        if (known := self._registers) is not None and self._file.is_busy:
            return known
        with self._file.lock:
            self._heed_others()
            if self._registers is None:
                self._registers = Registers(self.actors(), self.concepts())
            return self._registers

    def known_texts(self, hashes: Iterable[str]) -> dict[str, ArticleId]:
        """Return which of the texts (by SHA-256) are here, and as which article."""
        known = {}
        with self._file.lock:
            for sha256 in hashes:
                row = self._connection.execute(
                    "SELECT id FROM article WHERE text_sha256 = ?", (sha256,)
                ).fetchone()
                if row:
                    known[sha256] = ArticleId(row[0])
        return known

    def known_ids(self, entity: Entity, ids: Iterable[str]) -> set[str]:
        """Return which of the ids are those of entities that are here."""
        with self._file.lock:
            return projection.known_ids(self._connection, entity, ids)

    def record(self, entity: Entity, id_: str) -> dict[str, Any] | None:
        """Return an entity as a plain record, as a change's ``before`` needs it."""
        with self._file.lock:
            return projection.read(self._connection, entity, id_)

    def queue(self, view: queries.QueueView) -> Sequence[int]:
        """Return the numbers of the articles that the view shows, in its order."""
        with self._file.lock:
            return queries.queue(self._connection, self.annotator, view)

    def queue_rows(self, numbers: Sequence[int]) -> list[queries.QueueRow]:
        """Return what a list shows of these articles, in the order given."""
        with self._file.lock:
            return queries.queue_rows(self._connection, self.annotator, numbers)

    def progress(self) -> queries.Progress:
        """Return how many articles stand where."""
        with self._file.lock:
            return queries.progress(self._connection, self.annotator)

    def label_counts(self) -> dict[str, int]:
        """Return the number of spans of each label in this layer."""
        with self._file.lock:
            return queries.label_counts(self._connection, self.annotator)

    def search(self, query: str, limit: int = 100) -> list[search.Hit]:
        """Return the first places where all words of the query's phrases stand."""
        with self._file.lock:
            return search.search(self._connection, query, limit)

    def select(
        self, statement: str, values: Sequence[object] | Mapping[str, object] = ()
    ) -> list[tuple[Any, ...]]:
        """Return the rows of a reading statement; for this package alone."""
        with self._file.lock:
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection under the lock; for this package alone."""
        with self._file.lock:
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection in one transaction, without an event; for this package alone.

        Raises:
            ProjectError: when the file could not be written; nothing was written.
        """
        with self._transaction():
            yield self._connection

    def give_way(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        """In the midst of :meth:`reading`, let others at the connection who wait for it.

        ``meanwhile`` is called without the lock.

        Raises:
            sqlite3.ProgrammingError: when one of them closed the project.
        """
        self._file.give_way(meanwhile)

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
            name: what the step is called in the undo menu, made of ``model.step_names``; only
                its English is written.
            changes: in the order in which they are to be made.
            texts: the texts of new articles by SHA-256.
            step: an id from an earlier call: both are then undone as one.
            article: where the act took place.
            layers: whose spans the step may touch; None: this annotator's alone.

        Raises:
            ChangeRefused: when a change does not fit; nothing was written.
            NotWritten: when the file could not be written; nothing was written.
        """
        done = Step(
            id=step or new_id(),
            name=str(name),
            kind=StepKind.DO,
            annotator=self.annotator,
            changes=tuple(changes),
            article=article,
        )
        allowed = {self.annotator} if layers is None else {self.annotator, *layers}
        for change in done.changes:
            refuse_foreign_layer(change, allowed)
        return self._put(Unwritten(step=done, texts=texts or {}))

    def write_again(self, unwritten: Unwritten) -> Step:
        """Write a step that could not be written before; it waits for no other program.

        Raises:
            ChangeRefused: when it does not fit the project as it is now; nothing was written.
            NotWritten: when it cannot be written yet.
        """
        with self._file.lock:
            if self._has_arrived(unwritten.event):
                self._stacks = self._scheme = self._registers = None
                return unwritten.step
            with self._file.unwaiting():
                return self._put(unwritten)

    def freeze(self, name: str, changes: Iterable[Change]) -> Step:
        """Write changes of the program's own, which are in nobody's layer and no undo takes back.

        Raises:
            ChangeRefused: when a change is about somebody's layer, or does not fit; nothing was
                written.
            NotWritten: when the file could not be written; nothing was written.
        """
        done = Step(
            id=new_id(), name=str(name), kind=StepKind.DO, annotator=NOBODY, changes=tuple(changes)
        )
        for change in done.changes:
            refuse_foreign_layer(change, ())
        return self._put(Unwritten(step=done))

    @property
    def undo_name(self) -> str | None:
        """Return the name of the step that undo would take back."""
        return self._top(StepKind.UNDO)

    @property
    def redo_name(self) -> str | None:
        """Return the name of the step that redo would repeat."""
        return self._top(StepKind.REDO)

    def undo(self, stop: Callable[[], bool] = lambda: False) -> Step | None:
        """Take back this annotator's last step; None when there is none.

        ``stop`` is asked now and then, under the lock, whether to leave it after all.

        Raises:
            ChangeRefused: when somebody changed the same things since.
            NotWritten: when the file could not be written; nothing was written.
            Halted: when ``stop`` said so; nothing was written.
        """
        return self._travel(StepKind.UNDO, stop)

    def redo(self, stop: Callable[[], bool] = lambda: False) -> Step | None:
        """Repeat the step that was undone last; None when there is none.

        ``stop`` is asked now and then, under the lock, whether to leave it after all.

        Raises:
            ChangeRefused: when somebody changed the same things since.
            NotWritten: when the file could not be written; nothing was written.
            Halted: when ``stop`` said so; nothing was written.
        """
        return self._travel(StepKind.REDO, stop)

    def is_larger(self, kind: StepKind, size: int) -> bool:
        """Tell whether undo or redo has changes of more than ``size`` bytes to make.

        The changes themselves are not read.
        """
        with self._file.lock:
            target = self._target(kind)
            return target is not None and history.is_larger(self._connection, target, size)

    def revoke(self, step: str) -> Step | None:
        """Take back a step of this annotator that was cancelled; it cannot be redone.

        The texts that it brought go too: nothing can call them back.
        """
        with self._file.lock:
            if step not in self._history.undo:
                return None
            done = self._repeat(step, StepKind.REVOKE, without=self._fresh_texts.get(step, ()))
            self._fresh_texts.pop(step, None)
            return done

    def written_step(self, id_: str) -> Step | None:
        """Return a step of this annotator that can be undone, with all its changes."""
        with self._file.lock:
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
        return writer_id(self._connection)

    @cached_property
    def _refusals(self) -> Refusals:
        return Refusals(self._connection, self._text)

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._file.connection

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._file.transaction():
            self._heed_others()
            yield

    @property
    def _history(self) -> history.Stacks:
        with self._file.lock:
            if self._stacks is None:
                self._stacks = history.stacks_of(self._connection, self.annotator)
            return self._stacks

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

    def _top(self, kind: StepKind) -> str | None:
        with self._file.lock:
            step = self._target(kind)
            return None if step is None else history.name_of(self._connection, step)[0]

    def _target(self, kind: StepKind) -> str | None:
        """Return the step that undo or redo is about; a project itself is not undone."""
        if kind is StepKind.REDO:
            return next(reversed(self._history.redo), None)
        step = next(reversed(self._history.undo), None)
        return None if step == self._first_step else step

    @cached_property
    def _first_step(self) -> str | None:
        """Return the step that made the project: without it there is no scheme."""
        with self._file.lock:
            return history.first_step(self._connection)

    def _travel(self, kind: StepKind, stop: Callable[[], bool]) -> Step | None:
        with self._file.lock:
            target = self._target(kind)
            if target is None:
                return None
            with self._file.stoppable(stop):
                return self._repeat(target, kind)

    def _repeat(self, target: str, kind: StepKind, *, without: Collection[str] = ()) -> Step:
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
        return self._put(Unwritten(step=step, target=target), without=without)

    def _put(self, wanted: Unwritten, *, without: Collection[str] = ()) -> Step:
        """Write a step with its texts, and ``without`` others that go with it.

        What is known of the file then takes it in.
        """
        step, fresh = wanted.step, set[str]()
        with self._file.lock:
            try:
                with self._transaction():
                    fresh = self._add_texts(wanted.texts)
                    self._write(wanted)
                    for sha256 in without:
                        self._connection.execute("DELETE FROM text WHERE sha256 = ?", (sha256,))
            except ProjectError as error:
                if not (leaves_doubt(error) and self._is_there_after_all(wanted.event)):
                    raise NotWritten(sentence_of(error), wanted) from error
            if fresh:
                self._fresh_texts.setdefault(step.id, set()).update(fresh)
            self._note(step, wanted.target)
        return step

    def _is_there_after_all(self, event: str) -> bool:
        """Look through a fresh connection whether a write that failed is in the file.

        A commit whose very last call fails, the one that syncs the folder, is whole in it.
        """
        try:
            self._file.renew()
        except (sqlite3.Error, ProjectError):
            return False
        self.__dict__.pop("_refusals", None)
        self._stacks = self._scheme = None
        self._seen = _SEEN_BY_ANOTHER
        return self._has_arrived(event)

    def _has_arrived(self, event: str) -> bool:
        """Tell whether an event is in the file, for good: the folder is synced with it."""
        try:
            if not history.is_written(self._connection, event):
                return False
            sync_folder(self.path.parent)
        except (sqlite3.Error, OSError):
            return False
        return True

    def _note(self, step: Step, target: str | None) -> None:
        if self._stacks is not None and step.annotator == self.annotator:
            self._stacks.note(step.kind, step.id, target)
        if any(change.entity is Entity.SCHEME for change in step.changes):
            self._scheme = None
        if self._registers is not None:
            self._registers.take(step.changes)

    def _write(self, wanted: Unwritten) -> None:
        step = wanted.step
        scheme = self._scheme_after(step)
        keeps_ends = any(change.entity is Entity.SCHEME for change in step.changes)
        is_new = step.kind is StepKind.DO
        for run in projection.runs(step.changes):
            self._refusals.before(run, scheme, is_new=is_new, keeps_ends=keeps_ends)
            projection.write_run(self._connection, run)
        self._refusals.after(step.changes, scheme)
        history.append(
            self._connection, step, id_=wanted.event, device=self._device, target=wanted.target
        )

    def _add_texts(self, texts: Mapping[str, str]) -> set[str]:
        """Add the texts that are not there, and return their hashes."""
        fresh = set()
        for sha256, text in texts.items():
            if sha256_of(text) != sha256:
                raise ChangeRefused(said("A text does not have the hash under which it came."))
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
            raise ProjectError(
                said("{path} lacks the text of an article. Run: annotator check", path=self.path)
            )
        self._texts[sha256] = row[0]
        if len(self._texts) > _TEXTS_KEPT:
            self._texts.popitem(last=False)
        return str(row[0])

    def _scheme_after(self, step: Step) -> Scheme:
        """Return the scheme as a step leaves it: what the step writes is to go by that."""
        for change in reversed(step.changes):
            if change.entity is Entity.SCHEME and change.after is not None:
                return true_scheme(change.after)
        return self.scheme

    def _record(self, entity: Entity, id_: str) -> dict[str, Any]:
        record = self.record(entity, id_)
        if record is None:
            raise KeyError(id_)
        return record
