"""Labels places as a span is labelled, all of them as one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from annotator.model import step_names
from annotator.model.change import Change, Entity, Step
from annotator.model.errors import ChangeRefused
from annotator.model.ids import ArticleId, SpanId, new_id
from annotator.model.records import span_record, status_record
from annotator.model.scheme import AttributeType, Unit
from annotator.model.span import Fragment, Span, quotes_of
from annotator.model.status import Status
from annotator.model.words import said
from annotator.store.edits import span_of
from annotator.store.everywhere.stretches import labelled_stretches
from annotator.store.everywhere.wanted import objection
from annotator.store.history import now
from annotator.store.project import Project

_REFERENCES: Final = (AttributeType.ACTOR, AttributeType.CONCEPT)
_CHOICES: Final = (AttributeType.CHOICE, AttributeType.CHOICES)
_OF_WORDS: Final = (Unit.WORD, Unit.NAME)


def label_everywhere(
    project: Project,
    span: SpanId,
    places: Iterable[tuple[ArticleId, int, int]],
    *,
    references: bool = True,
) -> tuple[int, Step]:
    """Label places (article, start, end in code points) as a span is, as one step.

    The new spans get the choices of the span when its label usually covers a
    word or a name, and what it refers to if ``references``. Articles that are
    new are then in progress; all others stay what they are, done ones too.
    Places that are labelled so already are left out.

    Returns:
        How many spans were made, and the step.

    Raises:
        ChangeRefused: when the span or an article is not there any more, its label is retired,
            or no place is left.
    """
    model = span_of(project, span)
    reason = objection(project, model)
    if reason:
        raise ChangeRefused(reason)
    wanted: dict[ArticleId, list[Fragment]] = {}
    for article, start, end in places:
        wanted.setdefault(article, []).append(Fragment(start, end))
    made = list(_new_spans(project, model, wanted, _attributes(project, model, references)))
    if not made:
        raise ChangeRefused(
            said("All these words are marked as {label} already.", label=model.label)
        )
    changes = [Change(Entity.SPAN, new.id, None, span_record(new)) for new in made]
    changes += _begun(project, dict.fromkeys(new.article for new in made))
    name = said(step_names.LABEL_EVERYWHERE, n=len(made), label=model.label)
    return len(made), project.apply(name, changes, article=model.article)


def copied_references(project: Project, span: Span) -> tuple[str, ...]:
    """Return the ids of the entries that new spans would refer to as the span does."""
    label = project.scheme.label(span.label)
    names = [a.name for a in label.live_attributes if a.type in _REFERENCES] if label else []
    ids = (id_ for name in names for id_ in span.attributes.get(name, ()))
    return project.registers.roots(ids)


def _new_spans(
    project: Project,
    model: Span,
    wanted: dict[ArticleId, list[Fragment]],
    attributes: dict[str, Any],
) -> Iterator[Span]:
    known = labelled_stretches(project, model.label, list(wanted))
    created = now()
    for article, fragments in wanted.items():
        try:
            text = project.text(article)
        except KeyError as error:
            raise ChangeRefused(
                said(
                    "One of the articles is not there any more. Nothing was labelled; "
                    "look for the words again."
                )
            ) from error
        there = set(known.get(article, ()))
        for fragment in dict.fromkeys(fragments):
            if (fragment.start, fragment.end) not in there:
                yield Span(
                    id=SpanId(new_id()),
                    article=article,
                    annotator=project.annotator,
                    label=model.label,
                    fragments=(fragment,),
                    quotes=quotes_of(text, [fragment]),
                    attributes=attributes,
                    created=created,
                )


def _attributes(project: Project, model: Span, references: bool) -> dict[str, Any]:
    """Return what equal words say as much as the span does: who is meant, and how it is named."""
    label = project.scheme.label(model.label)
    kinds = {a.name: a.type for a in label.live_attributes} if label else {}
    copied: dict[str, Any] = {}
    for name, value in model.attributes.items():
        kind = kinds.get(name)
        if kind in _REFERENCES and references:
            copied[name] = list(project.registers.roots(value))
        elif kind in _CHOICES and label is not None and label.unit in _OF_WORDS:
            copied[name] = value
    return copied


def _begun(project: Project, articles: Iterable[ArticleId]) -> Iterator[Change]:
    """Yield the changes that bring new articles in progress."""
    for article in articles:
        status = project.status(article)
        if status.status is Status.NEW:
            begun = replace(status, status=Status.IN_PROGRESS)
            before = project.record(Entity.STATUS, begun.id)
            yield Change(Entity.STATUS, begun.id, before, status_record(begun))
