"""Takes drafts into a project: once each, in batches, all of them one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from annotator.importers.changes import (
    Entries,
    Item,
    in_order,
    layer_changes,
    register_changes,
    status_change,
)
from annotator.importers.decoding import ARTICLE_LIMIT
from annotator.importers.drafts import Draft, LayerDraft, Options, Problem
from annotator.importers.fitting import fitted
from annotator.importers.metadata import title_of
from annotator.importers.proof import misfit, references
from annotator.importers.report import Duplicate, Tally
from annotator.model import step_names
from annotator.model.article import Article, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused, SourceError
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.model.register import ANSWERS, Entry
from annotator.model.suggestion import layer_of
from annotator.model.words import counted, said, sentence_of
from annotator.store.project import Project
from annotator.text.furniture import find_furniture
from annotator.text.normalise import Normalised, normalise

_ARTICLES: Final = 500
_SIGNS: Final = 8_000_000
_CHANGES: Final = 20_000


class Intake:
    """One import under way. A batch is one transaction, so that labelling goes on between two.

    ``owner`` is whose layer annotations belong to that name nobody;
    ``options`` say what another program's names are called here.
    """

    def __init__(
        self,
        project: Project,
        tally: Tally,
        *,
        owner: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Write nothing yet."""
        self.step: Final = new_id()
        self.written = False
        self._project = project
        self._tally = tally
        self._owner = owner or project.annotator
        self._options = options or Options(name="")
        self._items: list[Item] = []
        self._registers: list[Entries] = []
        self._weight = 0.0
        self._known: dict[str, tuple[ArticleId, str]] = {}
        self._ids: set[str] = set()
        self._statuses: dict[str, dict[str, Any]] = {}

    def take(self, draft: Draft) -> None:
        """Take a draft in, or tell why not; nothing is raised for what a draft has wrong."""
        try:
            self._take(draft)
        except SourceError as error:
            self._tally.problems.append(Problem(where=draft.where, reason=sentence_of(error)))
        if self._is_full:
            self.flush()

    def flush(self) -> None:
        """Write what was taken and not yet written.

        Raises:
            ProjectError: when the file could not be written; earlier batches are in it.
        """
        items, registers = self._items, self._registers
        self._items, self._registers, self._weight = [], [], 0.0
        if items or registers:
            self._write(items, registers)

    def take_back(self) -> None:
        """Take back every batch.

        Raises:
            ChangeRefused: when somebody worked on an imported article meanwhile.
        """
        if self.written:
            self._project.revoke(self.step)

    @property
    def _is_full(self) -> bool:
        return len(self._items) >= _ARTICLES or self._weight >= 1

    def _take(self, draft: Draft) -> None:
        normalised = normalise(draft.text)
        if not normalised.text.strip():
            raise SourceError(said("it has no text"))
        if len(normalised.text) > ARTICLE_LIMIT:
            raise SourceError(
                said(
                    "its text is longer than {limit} million signs",
                    limit=f"{ARTICLE_LIMIT / 1e6:.0f}",
                )
            )
        draft = self._in_our_words(draft)
        for layer in draft.layers:
            if reason := misfit(layer, self._project.scheme):
                raise SourceError(reason)
        self._refuse_loose_references(draft)
        sha256 = sha256_of(normalised.text)
        known = self._known_as(sha256)
        if known is None:
            self._add(draft, normalised, sha256)
        else:
            self._annotate(draft, normalised.text, sha256, known)
        entries = tuple(c for c in register_changes(draft) if not self._is_here(c.entity, c.id))
        if entries:
            self._registers.append(Entries(where=draft.where, changes=entries))

    def _in_our_words(self, draft: Draft) -> Draft:
        """Return the draft with the scheme's names; what has no place in it is listed."""
        layers = draft.layers
        if draft.foreign:
            entries: list[Entry] = [*draft.actors, *draft.concepts]
            brought: set[str] = {entry.id for entry in entries}
            self._tally.note_unfit(draft.where, Counter(draft.unfit))
            layers = ()
            for layer in draft.layers:
                fit, unfit = fitted(
                    layer,
                    self._project.scheme,
                    self._options,
                    lambda id_: id_ in brought or self._is_entry(id_),
                )
                self._tally.note_unfit(draft.where, unfit)
                layers += (fit,)
        return replace(draft, layers=tuple(self._of_source(layer) for layer in layers))

    def _of_source(self, layer: LayerDraft) -> LayerDraft:
        """Return a layer of predictions as that of the model that made them, without a status."""
        source = self._options.suggestions or layer.suggested_by
        if not source:
            return layer
        # Predictions may come back under the ids of the spans that were learnt from.
        ids = {span.id: new_id() for span in layer.spans}
        return LayerDraft(
            annotator=layer_of(source),
            suggested_by=source,
            spans=tuple(replace(span, id=ids[span.id], origin=source) for span in layer.spans),
            relations=tuple(
                replace(
                    tie,
                    id=new_id(),
                    from_span=ids.get(tie.from_span, tie.from_span),
                    to_span=ids.get(tie.to_span, tie.to_span),
                )
                for tie in layer.relations
            ),
        )

    def _is_entry(self, id_: str) -> bool:
        kinds = (Entity.ACTOR, Entity.CONCEPT)
        return id_ in self._ids or any(self._project.known_ids(kind, [id_]) for kind in kinds)

    def _known_as(self, sha256: str) -> tuple[ArticleId, str] | None:
        if sha256 not in self._known:
            found = self._project.known_texts([sha256]).get(sha256)
            if found is None:
                return None
            self._known[sha256] = (found, self._project.article(found).meta.title)
        return self._known[sha256]

    def _is_here(self, entity: Entity, id_: str) -> bool:
        """Return whether an id is in the project or in this import; from now on it is."""
        if id_ in self._ids:
            return True
        self._ids.add(id_)
        return bool(self._project.known_ids(entity, [id_]))

    def _add(self, draft: Draft, normalised: Normalised, sha256: str) -> None:
        text = normalised.text
        meta = draft.meta
        if not meta.title and draft.id is None:
            meta = replace(meta, title=title_of(text, find_furniture(text)))
        if draft.id is not None and self._is_here(Entity.ARTICLE, draft.id):
            raise SourceError(
                said("the article {id} is here already, with another text", id=draft.id)
            )
        for layer in draft.layers:
            self._refuse_known_ids(layer)
        article = Article(
            id=ArticleId(draft.id or new_id()),
            text_sha256=sha256,
            length=len(text),
            meta=meta,
            furniture=(
                find_furniture(text, meta.title) if draft.furniture is None else draft.furniture
            ),
            origin=self._origin(draft, normalised),
        )
        changes = [
            Change(Entity.ARTICLE, article.id, None, article_record(article)),
            *self._layers(draft, article.id, text),
        ]
        self._known[sha256] = (article.id, meta.title)
        self._queue(draft, article.id, meta.title, sha256, text, changes)

    def _annotate(self, draft: Draft, text: str, sha256: str, known: tuple[ArticleId, str]) -> None:
        """Add a line's layers to the article that has its text, unless they are there."""
        article, title = known
        layers = draft.layers
        if draft.foreign or self._options.suggestions:
            less = [(layer, self._without_known(article, layer)) for layer in draft.layers]
            # One of which nothing is left is no bare layer: it was here already.
            layers = tuple(
                new
                for old, new in less
                if new == old or new.tells_status or new.spans or new.relations
            )
        fresh = tuple(layer for layer in layers if not self._known_ids_of(layer))
        changes = [*self._layers(replace(draft, layers=fresh), article, text)]
        if changes:
            self._queue(draft, article, title, sha256, None, changes)
        else:
            self._tally.duplicates.append(
                Duplicate(where=draft.where, title=title, article=article)
            )

    def _without_known(self, article: ArticleId, layer: LayerDraft) -> LayerDraft:
        """Return a layer without what its owner has labelled so already.

        Programs give no ids that last: by label and place an import is known that comes twice.
        """
        owner = layer.annotator or self._owner
        here = {(s.label, s.fragments): s.id for s in self._project.spans(article, owner)}
        same = {
            s.id: here[s.label, s.fragments] for s in layer.spans if (s.label, s.fragments) in here
        }
        ties = {(r.type, r.from_span, r.to_span) for r in self._project.relations(article, owner)}
        moved = [
            replace(
                r,
                from_span=same.get(r.from_span, r.from_span),
                to_span=same.get(r.to_span, r.to_span),
            )
            for r in layer.relations
        ]
        return replace(
            layer,
            spans=tuple(span for span in layer.spans if span.id not in same),
            relations=tuple(r for r in moved if (r.type, r.from_span, r.to_span) not in ties),
        )

    def _origin(self, draft: Draft, normalised: Normalised) -> dict[str, Any]:
        replaced = {**draft.origin.get("replaced", {}), **normalised.replaced}
        self._tally.replaced.update(replaced)
        return {**draft.origin, **({"replaced": replaced} if replaced else {})}

    def _layers(self, draft: Draft, article: ArticleId, text: str) -> Iterator[Change]:
        for layer in draft.layers:
            owner = layer.annotator or self._owner
            yield from layer_changes(layer, article, owner, text)
            if layer.has_status:
                yield from self._status(draft.where, layer, article, owner)

    def _status(
        self, where: str, layer: LayerDraft, article: ArticleId, owner: str
    ) -> Iterator[Change]:
        change = status_change(layer, article, owner)
        before = self._statuses.get(change.id) or self._project.record(Entity.STATUS, change.id)
        assert change.after is not None
        if before is None:
            self._statuses[change.id] = dict(change.after)
            yield change
        elif before != change.after:
            self._tally.problems.append(
                Problem(
                    where=where,
                    reason=said(
                        "its status “{status}” of {owner} was left out: here the "
                        "article is “{here}” with {owner}",
                        status=layer.status,
                        owner=owner,
                        here=before["status"],
                    ),
                )
            )

    def _refuse_loose_references(self, draft: Draft) -> None:
        """Refuse a draft that names an entry which neither it nor the project has."""
        entries: list[Entry] = [*draft.actors, *draft.concepts]
        brought: set[str] = {entry.id for entry in entries}
        named = {id_ for layer in draft.layers for id_ in references(layer, self._project.scheme)}
        named |= {id_ for entry in entries for id_ in entry.points_to}
        for id_ in sorted(named - brought - set(ANSWERS)):
            if not self._is_entry(id_):
                raise SourceError(
                    said("it names the entry {id}, which neither it nor the project has", id=id_)
                )

    def _refuse_known_ids(self, layer: LayerDraft) -> None:
        if known := self._known_ids_of(layer):
            raise SourceError(
                said("the id {id} is here already, in another article", id=min(known))
            )

    def _known_ids_of(self, layer: LayerDraft) -> set[str]:
        spans = [span.id for span in layer.spans]
        ties = [tie.id for tie in layer.relations]
        known = {id_ for id_ in (*spans, *ties) if id_ in self._ids}
        known |= self._project.known_ids(Entity.SPAN, spans)
        known |= self._project.known_ids(Entity.RELATION, ties)
        if not known:
            self._ids.update(spans, ties)
        return known

    def _queue(
        self,
        draft: Draft,
        article: ArticleId,
        title: str,
        sha256: str,
        text: str | None,
        changes: list[Change],
    ) -> None:
        self._weight += len(changes) / _CHANGES + len(text or "") / _SIGNS
        self._items.append(
            Item(
                where=draft.where,
                article=article,
                title=title,
                sha256=sha256,
                text=text,
                changes=tuple(changes),
                layers=frozenset(layer.annotator or self._owner for layer in draft.layers),
            )
        )

    def _write(self, items: list[Item], registers: list[Entries]) -> None:
        """Write items at once; when something of them is refused, halve until it is named."""
        added = [item for item in items if item.text is not None]
        count = len(self._tally.added) + len(added)
        try:
            self._project.apply(
                counted(count, step_names.IMPORT_ONE, step_names.IMPORT_MANY),
                [*(c for entries in registers for c in entries.changes), *in_order(items)],
                texts={item.sha256: item.text for item in added if item.text is not None},
                step=self.step,
                layers={owner for item in items for owner in item.layers},
            )
        except ChangeRefused as error:
            self._write_apart(items, registers, error)
            return
        self.written = True
        self._tally.added += [item.article for item in added]
        self._tally.annotated += [item.article for item in items if item.text is None]

    def _write_apart(
        self, items: list[Item], registers: list[Entries], error: ChangeRefused
    ) -> None:
        if registers and items:
            self._write([], registers)
            self._write(items, [])
        elif len(items) == 1:
            self._known.pop(items[0].sha256, None)
            self._tally.problems.append(Problem(where=items[0].where, reason=sentence_of(error)))
        elif len(registers) == 1:
            self._tally.problems.append(
                Problem(where=registers[0].where, reason=sentence_of(error))
            )
        else:
            # What comes first goes first: entries may point to those of earlier lines.
            self._write(items[: len(items) // 2], registers[: len(registers) // 2])
            self._write(items[len(items) // 2 :], registers[len(registers) // 2 :])
