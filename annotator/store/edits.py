"""What an annotator does to an article, each as one undoable step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from annotator.model import step_names
from annotator.model.article import Furniture, Metadata
from annotator.model.change import Change, Entity, Step
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ActorId, ArticleId, ConceptId, RelationId, SpanId, new_id
from annotator.model.records import (
    actor_record,
    article_record,
    concept_record,
    relation_from,
    relation_record,
    span_from,
    span_record,
    status_record,
)
from annotator.model.register import ANSWERS, Actor, Concept, Entry
from annotator.model.scheme import Attribute, AttributeType, Label
from annotator.model.span import Fragment, Relation, Span, joined, quotes_of
from annotator.model.status import LayerStatus, Status
from annotator.model.words import said
from annotator.store.history import now
from annotator.store.project import Project
from annotator.store.projection import TABLES


def span_of(project: Project, id_: SpanId) -> Span:
    """Return a span.

    Raises:
        ChangeRefused: when it is not there (any more).
    """
    record = project.record(Entity.SPAN, id_)
    if record is None:
        raise ChangeRefused(said("This span is not there any more."))
    return span_from(id_, record)


def add_span(
    project: Project,
    article: ArticleId,
    label: str,
    fragments: Iterable[Fragment],
    attributes: Mapping[str, Any] | None = None,
) -> tuple[Span, Step]:
    """Label fragments (code points) of an article; an article that is new is then in progress.

    Raises:
        ChangeRefused: when a fragment is outside the text, the label unknown or retired, or the
            same label covers the same words already.
    """
    whole = joined(fragments)
    kind = project.scheme.label(label)
    if kind is not None and kind.retired:
        raise ChangeRefused(said("{label} is retired: nothing new is marked with it.", label=label))
    span = Span(
        id=SpanId(new_id()),
        article=article,
        annotator=project.annotator,
        label=label,
        fragments=whole,
        quotes=quotes_of(project.text(article), whole),
        attributes=attributes or {},
        created=now(),
    )
    rows = project.select(
        'SELECT id FROM span WHERE article = ? AND annotator = ? AND label = ? AND start = ? '
        'AND "end" = ? AND fragments = ?',
        (article, project.annotator, label, span.start, span.end,
         str([[f.start, f.end] for f in whole]).replace(" ", "")),
    )  # fmt: skip
    if rows:
        raise ChangeRefused(said("These words are marked as {label} already.", label=label))
    changes = [Change(Entity.SPAN, span.id, None, span_record(span)), *begun(project, article)]
    return span, project.apply(said(step_names.LABEL, label=label), changes, article=article)


def relabel(project: Project, id_: SpanId, label: Label) -> Step:
    """Give a span another label; attributes that the new label lacks go, ties that it may not bear.

    Raises:
        ChangeRefused: when the span is not there, or the label is retired.
    """
    if label.retired:
        raise ChangeRefused(
            said("{label} is retired: nothing new is marked with it.", label=label.name)
        )
    span = span_of(project, id_)
    kept = {
        name: value
        for name, value in span.attributes.items()
        if (known := label.attribute(name)) and fits(known.type, known.choices, value)
    }
    changes = [
        Change(Entity.RELATION, relation.id, relation_record(relation), None)
        for relation in ties_of(project, span)
        if not _may_bear(project, relation, id_, label.name)
    ]
    changed = replace(span, label=label.name, attributes=kept)
    changes.append(_edited(span, changed))
    return project.apply(said(step_names.RELABEL, label=label.name), changes, article=span.article)


def move_edges(project: Project, id_: SpanId, fragments: Iterable[Fragment]) -> Step:
    """Let a span cover other fragments (code points) of its article.

    Raises:
        ChangeRefused: when the span is not there, or a fragment is outside the text.
    """
    span = span_of(project, id_)
    whole = joined(fragments)
    quotes = quotes_of(project.text(span.article), whole)
    changed = replace(span, fragments=whole, quotes=quotes)
    return project.apply(
        said(step_names.MOVE_EDGES), [_edited(span, changed)], article=span.article
    )


def set_attribute(project: Project, id_: SpanId, name: str, value: object | None) -> Step:
    """Set an attribute of a span; ``None`` takes the value away.

    Raises:
        ChangeRefused: when the label has no such attribute, the value is none of its choices, or
            it names an entry that is not there.
    """
    span = span_of(project, id_)
    attribute = _attribute(project, span, name)
    if value is not None:
        _refuse_retired(span, attribute)
    if value is not None and not fits(attribute.type, attribute.choices, value):
        raise ChangeRefused(
            said(
                "“{value}” is no value for {label}’s “{name}”.",
                value=value,
                label=span.label,
                name=name,
            )
        )
    if value is not None and not _are_entries(project, attribute.type, value):
        raise ChangeRefused(
            said(
                "An entry that {label}’s “{name}” should name is not there.",
                label=span.label,
                name=name,
            )
        )
    change = _edited(span, _with_value(project, span, name, value))
    return project.apply(said(step_names.SET_ATTRIBUTE, name=name), [change], article=span.article)


def name_entry(
    project: Project, id_: SpanId, attribute: str, name: str, *, beside: bool = True
) -> tuple[Entry, Step]:
    """Make a register entry and let a span refer to it, in one step.

    ``beside`` keeps the entries to which the span refers already.

    Raises:
        ChangeRefused: when the name is blank, or the label has no such attribute of references.
    """
    span = span_of(project, id_)
    known_as = _attribute(project, span, attribute)
    _refuse_retired(span, known_as)
    kind = known_as.type
    named = " ".join(name.split())
    if not named or kind not in (AttributeType.ACTOR, AttributeType.CONCEPT):
        raise ChangeRefused(said("An entry needs a name, and an attribute that refers to it."))
    entry: Entry
    if kind is AttributeType.ACTOR:
        entry = Actor(id=ActorId(new_id()), name=named)
        made = Change(Entity.ACTOR, entry.id, None, actor_record(entry))
    else:
        entry = Concept(id=ConceptId(new_id()), name=named)
        made = Change(Entity.CONCEPT, entry.id, None, concept_record(entry))
    known = [v for v in span.attributes.get(attribute, ()) if beside and v not in ANSWERS]
    after = _with_value(project, span, attribute, [*known, entry.id])
    words = step_names.NEW_ACTOR if kind is AttributeType.ACTOR else step_names.NEW_CONCEPT
    changes = [made, _edited(span, after)]
    step = project.apply(said(words, name=named), changes, article=span.article)
    return entry, step


def _attribute(project: Project, span: Span, name: str) -> Attribute:
    label = project.scheme.label(span.label)
    attribute = label.attribute(name) if label else None
    if attribute is None:
        raise ChangeRefused(said("{label} has no attribute “{name}”.", label=span.label, name=name))
    return attribute


def _refuse_retired(span: Span, attribute: Attribute) -> None:
    if attribute.retired:
        raise ChangeRefused(
            said(
                "“{name}” of {label} is retired: it can be taken away, not given.",
                name=attribute.name,
                label=span.label,
            )
        )


def _with_value(project: Project, span: Span, name: str, value: object | None) -> Span:
    """Return the span with a value given or taken away, its values in the order of the scheme."""
    attributes = {key: v for key, v in span.attributes.items() if key != name}
    if value is not None:
        attributes[name] = value
    label = project.scheme.label(span.label)
    order = [a.name for a in label.attributes] if label else []
    places = {name: place for place, name in enumerate(order)}
    ordered = sorted(attributes.items(), key=lambda item: places.get(item[0], len(places)))
    return replace(span, attributes=dict(ordered))


def _are_entries(project: Project, kind: AttributeType, value: Any) -> bool:
    if kind is AttributeType.ACTOR:
        return all(v in project.registers.actors or v in ANSWERS for v in value)
    return kind is not AttributeType.CONCEPT or all(v in project.registers.concepts for v in value)


_FITS: Mapping[AttributeType, Callable[[Any, tuple[str, ...]], bool]] = {
    AttributeType.CHOICE: lambda value, choices: value in choices,
    AttributeType.CHOICES: lambda value, choices: (
        isinstance(value, list) and all(item in choices for item in value)
    ),
    AttributeType.TEXT: lambda value, _: isinstance(value, str),
    AttributeType.FLAG: lambda value, _: isinstance(value, bool),
    AttributeType.NUMBER: lambda value, _: (
        isinstance(value, int | float) and not isinstance(value, bool)
    ),
    AttributeType.ACTOR: lambda value, _: _is_list_of_ids(value),
    AttributeType.CONCEPT: lambda value, _: _is_list_of_ids(value),
}


def fits(kind: AttributeType, choices: tuple[str, ...], value: object) -> bool:
    """Return whether a value is one that an attribute of this type and choices may have."""
    return _FITS[kind](value, choices)


def _is_list_of_ids(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def remove_span(project: Project, id_: SpanId) -> Step:
    """Remove a span with the ties that hang on it.

    Raises:
        ChangeRefused: when the span is not there.
    """
    span = span_of(project, id_)
    changes = [
        Change(Entity.RELATION, relation.id, relation_record(relation), None)
        for relation in ties_of(project, span)
    ]
    changes.append(Change(Entity.SPAN, span.id, span_record(span), None))
    return project.apply(said(step_names.REMOVE, name=span.label), changes, article=span.article)


def add_relation(project: Project, type_: str, from_span: SpanId, to_span: SpanId) -> Step:
    """Tie one span to another.

    Raises:
        ChangeRefused: when the scheme does not allow it, the type is retired, or the tie is there
            already.
    """
    kind = project.scheme.relation(type_)
    if kind is not None and kind.retired:
        raise ChangeRefused(said("{type} is retired: nothing new is tied with it.", type=type_))
    article = span_of(project, from_span).article
    # By the index of beginnings: at the far end of a type there may be thousands.
    known = project.select(
        "SELECT 1 FROM relation WHERE from_span = ? AND +to_span = ? AND type = ?",
        (from_span, to_span, type_),
    )
    if known:
        raise ChangeRefused(said("These two are tied as {type} already.", type=type_))
    relation = Relation(
        id=RelationId(new_id()),
        article=article,
        annotator=project.annotator,
        type=type_,
        from_span=from_span,
        to_span=to_span,
    )
    change = Change(Entity.RELATION, relation.id, None, relation_record(relation))
    return project.apply(said(step_names.TIE, type=type_), [change], article=article)


def remove_relation(project: Project, id_: RelationId) -> Step:
    """Untie two spans.

    Raises:
        ChangeRefused: when the tie is not there.
    """
    record = project.record(Entity.RELATION, id_)
    if record is None:
        raise ChangeRefused(said("This tie is not there any more."))
    change = Change(Entity.RELATION, id_, record, None)
    return project.apply(
        said(step_names.UNTIE, type=record["type"]), [change], article=record["article"]
    )


def set_status(
    project: Project,
    article: ArticleId,
    *,
    status: Status | None = None,
    flag: bool | None = None,
    note: str | None = None,
) -> Step | None:
    """Set what is given of status, flag and note; None when nothing changes."""
    before = project.status(article)
    after = LayerStatus(
        article=article,
        annotator=project.annotator,
        status=before.status if status is None else status,
        flag=before.flag if flag is None else flag,
        note=before.note if note is None else note,
    )
    if before == after:
        return None
    words = step_names.FLAG if note is None else step_names.NOTE
    if status is not None:
        words = _MARKED[status]
    return project.apply(said(words), [_status_change(project, after)], article=article)


_MARKED: Final[Mapping[Status, str]] = {
    Status.NEW: step_names.MARK_NEW,
    Status.IN_PROGRESS: step_names.MARK_IN_PROGRESS,
    Status.DONE: step_names.MARK_DONE,
    Status.SKIPPED: step_names.MARK_SKIPPED,
}


def set_furniture(project: Project, article: ArticleId, regions: Iterable[Furniture]) -> Step:
    """Let these regions (code points) be the furniture of an article."""
    known = project.article(article)
    changed = replace(known, furniture=tuple(sorted(regions)))
    change = Change(Entity.ARTICLE, article, article_record(known), article_record(changed))
    return project.apply(said(step_names.CHANGE_FURNITURE), [change], article=article)


def set_meta(project: Project, article: ArticleId, meta: Metadata) -> Step | None:
    """Set what is known of an article besides its text; None when nothing changes."""
    known = project.article(article)
    if known.meta == meta:
        return None
    changed = replace(known, meta=meta)
    change = Change(Entity.ARTICLE, article, article_record(known), article_record(changed))
    return project.apply(said(step_names.CHANGE_METADATA), [change], article=article)


def toggle_furniture(project: Project, article: ArticleId, start: int, end: int) -> Step:
    """Make ``[start, end)`` furniture, or text again where a furniture region touches it."""
    regions = project.article(article).furniture
    kept = [r for r in regions if r.end <= start or r.start >= end]
    if len(kept) == len(regions):
        kept.append(Furniture(start=start, end=end, kind="other"))
    return set_furniture(project, article, kept)


def ties_of(project: Project, span: Span) -> list[Relation]:
    """Return the relations that have the span at one end, oldest first."""
    table = TABLES[Entity.RELATION]
    rows = project.select(
        f"{table.select} WHERE from_span = ?1 OR to_span = ?1 ORDER BY id", (span.id,)
    )
    return [relation_from(row[0], table.record(row[1:])) for row in rows]


def _may_bear(project: Project, relation: Relation, span: SpanId, label: str) -> bool:
    kind = project.scheme.relation(relation.type)
    if kind is None:
        return False
    return (relation.from_span != span or label in kind.from_labels) and (
        relation.to_span != span or label in kind.to_labels
    )


def _edited(before: Span, after: Span) -> Change:
    return Change(Entity.SPAN, before.id, span_record(before), span_record(after))


def begun(project: Project, article: ArticleId) -> list[Change]:
    """Return the change that brings an article that is new in progress; none otherwise."""
    status = project.status(article)
    if status.status is not Status.NEW:
        return []
    return [_status_change(project, replace(status, status=Status.IN_PROGRESS))]


def _status_change(project: Project, after: LayerStatus) -> Change:
    before = project.record(Entity.STATUS, after.id)
    return Change(Entity.STATUS, after.id, before, status_record(after))
