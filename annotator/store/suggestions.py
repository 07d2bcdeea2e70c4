"""What sources suggest for an article: read, accepted into a person's layer, or dismissed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from annotator.model import step_names
from annotator.model.change import Change, Entity, Step
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ArticleId, RelationId, SpanId, new_id
from annotator.model.records import relation_from, relation_record, span_from, span_record
from annotator.model.register import ANSWERS
from annotator.model.scheme import AttributeType, Label
from annotator.model.span import Relation, Span
from annotator.model.suggestion import PREFIX, Suggestion, Taken, open_suggestions, source_of
from annotator.model.words import counted, said
from annotator.store import projection
from annotator.store.edits import begun, fits
from annotator.store.history import now
from annotator.store.project import Project

_SPAN: Final = projection.TABLES[Entity.SPAN]
_RELATION: Final = projection.TABLES[Entity.RELATION]
_BEYOND: Final = PREFIX[:-1] + chr(ord(PREFIX[-1]) + 1)
_OF_SOURCES: Final = "annotator >= ? AND annotator < ?"
"""A range, so that the index on articles and layers is used."""
_LAYERS: Final = (PREFIX, _BEYOND)


def suggested_spans(project: Project, article: ArticleId) -> list[Span]:
    """Return the spans of all sources in an article, by source and place, accepted or not."""
    rows = project.select(
        f'{_SPAN.select} WHERE article = ? AND {_OF_SOURCES} ORDER BY annotator, start, "end" '
        "DESC, id",
        (article, *_LAYERS),
    )
    return [span_from(row[0], _SPAN.record(row[1:])) for row in rows]


def has_any(project: Project, article: ArticleId) -> bool:
    """Tell whether a source has a span in an article, accepted or not."""
    rows = project.select(
        f"SELECT 1 FROM span WHERE article = ? AND {_OF_SOURCES} LIMIT 1", (article, *_LAYERS)
    )
    return bool(rows)


def suggestions(project: Project, article: ArticleId) -> list[Suggestion]:
    """Return what is suggested for an article and open in this layer, in text order.

    Not open is what was accepted, or marked by hand; and what a retired label would mark.
    """
    suggested = suggested_spans(project, article)
    if not suggested:
        return []
    taken = Taken(project.spans(article), suggested)
    return open_suggestions(still_markable(project, suggested), taken)


def still_markable(project: Project, spans: Iterable[Span]) -> list[Span]:
    """Return the spans whose labels the scheme has and has not retired."""
    live = {label.name for label in project.scheme.live_labels}
    return [span for span in spans if span.label in live]


def counts(project: Project) -> dict[str, dict[str, int]]:
    """Return the number of spans of each label that each source suggests, accepted or not."""
    found: dict[str, dict[str, int]] = {}
    for layer, label, number in project.select(
        f"SELECT annotator, label, count(*) FROM span WHERE {_OF_SOURCES} "
        "GROUP BY annotator, label ORDER BY annotator, label",
        _LAYERS,
    ):
        found.setdefault(source_of(layer) or layer, {})[label] = number
    return found


def accept(project: Project, article: ArticleId, ids: Iterable[SpanId]) -> Step:
    """Make suggested spans of an article this annotator's own, in one step.

    Each becomes a span of the same label, fragments and attributes, whose origin is the source.
    Values that the scheme does not take and references to entries that are not there stay
    behind. Ties of the source come along once both ends are this annotator's.

    Args:
        project: whose annotator accepts.
        article: where they all are.
        ids: of spans of sources; what has been accepted already is passed over.

    Raises:
        ChangeRefused: when a suggestion is not there any more, or none is left to be accepted.
    """
    wanted = _spans(project, article, ids)
    taken = Taken(project.spans(article), suggested_spans(project, article))
    fresh: list[Span] = []
    for suggested in still_markable(project, wanted):
        if taken.by(suggested) is None:
            fresh.append(_own(project, suggested))
            taken.add(fresh[-1])
    if not fresh:
        raise ChangeRefused(said("This is marked already, or its label is retired."))
    changes = [Change(Entity.SPAN, span.id, None, span_record(span)) for span in fresh]
    made = {span.id for span in fresh}
    ties = {
        (tie.type, tie.from_span, tie.to_span): tie
        for layer in sorted({span.annotator for span in wanted})
        for tie in _ties(project, article, layer, taken)
        if tie.from_span in made or tie.to_span in made
    }
    changes += [Change(Entity.RELATION, t.id, None, relation_record(t)) for t in ties.values()]
    changes += begun(project, article)
    name = counted(len(fresh), step_names.ACCEPT, step_names.ACCEPT_MANY, label=fresh[0].label)
    return project.apply(name, changes, article=article)


def dismiss(project: Project, article: ArticleId, ids: Iterable[SpanId]) -> Step:
    """Take suggested spans of an article and the ties on them out of their sources' layers.

    One step, which undo takes back. They are gone for everybody in this project.

    Raises:
        ChangeRefused: when one is not there any more.
    """
    spans = _spans(project, article, ids)
    ties = {tie.id: tie for span in spans for tie in _ties_on(project, span.id)}
    changes = [
        *(Change(Entity.RELATION, tie.id, relation_record(tie), None) for tie in ties.values()),
        *(Change(Entity.SPAN, span.id, span_record(span), None) for span in spans),
    ]
    things = {(span.label, span.fragments) for span in spans}
    name = counted(len(things), step_names.DISMISS, step_names.DISMISS_MANY, label=spans[0].label)
    layers = {span.annotator for span in spans}
    return project.apply(name, changes, article=article, layers=layers)


def _spans(project: Project, article: ArticleId, ids: Iterable[SpanId]) -> list[Span]:
    found = []
    for id_ in dict.fromkeys(ids):
        record = project.record(Entity.SPAN, id_)
        if record is None or record["article"] != article or source_of(record["annotator"]) is None:
            raise ChangeRefused(said("This suggestion is not there any more."))
        found.append(span_from(id_, record))
    if not found:
        raise ChangeRefused(said("Nothing is suggested in this article."))
    return found


def _own(project: Project, suggested: Span) -> Span:
    label = project.scheme.label(suggested.label)
    assert label is not None  # of those that can still be marked
    return Span(
        id=SpanId(new_id()),
        article=suggested.article,
        annotator=project.annotator,
        label=suggested.label,
        fragments=suggested.fragments,
        quotes=suggested.quotes,
        attributes=_attributes(project, label, suggested.attributes),
        origin=source_of(suggested.annotator) or suggested.origin,
        created=now(),
    )


def _attributes(project: Project, label: Label, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that the label takes now, in the order of the scheme."""
    kept: dict[str, Any] = {}
    for attribute in label.live_attributes:
        value = values.get(attribute.name)
        if value is None or not fits(attribute.type, attribute.choices, value):
            continue
        if attribute.type is AttributeType.ACTOR:
            value = [v for v in value if v in ANSWERS or v in project.registers.actors]
        elif attribute.type is AttributeType.CONCEPT:
            value = [v for v in value if v in project.registers.concepts]
        if value != []:
            kept[attribute.name] = value
    return kept


def _ties(project: Project, article: ArticleId, layer: str, taken: Taken) -> Iterator[Relation]:
    """Yield the ties of a source whose ends are both taken, as ties of this annotator's spans."""
    spans = {span.id: span for span in project.spans(article, layer)}
    types = {kind.name: kind for kind in project.scheme.live_relations}
    for tie in project.relations(article, layer):
        kind = types.get(tie.type)
        one, other = taken.by(spans[tie.from_span]), taken.by(spans[tie.to_span])
        if kind is None or one is None or other is None or one is other:
            continue
        if one.label in kind.from_labels and other.label in kind.to_labels:
            yield Relation(
                id=RelationId(new_id()),
                article=article,
                annotator=project.annotator,
                type=tie.type,
                from_span=one.id,
                to_span=other.id,
            )


def _ties_on(project: Project, span: SpanId) -> list[Relation]:
    rows = project.select(
        f"{_RELATION.select} WHERE from_span = ?1 OR to_span = ?1 ORDER BY id", (span,)
    )
    return [relation_from(row[0], _RELATION.record(row[1:])) for row in rows]
