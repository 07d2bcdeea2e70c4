"""What is looked for elsewhere, and what is found of it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.ids import ArticleId
from annotator.model.span import Span
from annotator.model.status import Status
from annotator.model.words import said
from annotator.store.project import Project
from annotator.text.find import Finder


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: the words of a span of one fragment, in one article or in all.

    Args:
        span: whose words, label and place they are.
        everywhere: in all articles, that of the span first; else in that alone.
        case: “US” and “us” are different.
        whole_words: no letter or digit may stand before or behind.
        furniture: also in what is on the page but not the article.
    """

    span: Span
    everywhere: bool = False
    case: bool = True
    whole_words: bool = True
    furniture: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the words stand: ``[start, end)`` in code points, with the words around.

    ``overlaps`` tells that a span of the same label has a part of them.
    """

    start: int
    end: int
    before: str
    quote: str
    behind: str
    overlaps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one article has of the words.

    Places that are labelled alike already, or are in furniture, are only
    counted. ``status`` is that of the article in the layer that is written.
    """

    article: ArticleId
    title: str
    source: str | None
    published: str | None
    status: Status
    places: tuple[Place, ...]
    labelled: int
    furniture: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """What was found since the portion before: articles looked at until now, of how many.

    ``total`` is None while that is not known yet. ``full`` tells that the search
    ended here because there are too many places.
    """

    done: int
    total: int | None
    found: tuple[Found, ...] = ()
    full: bool = False


def objection(project: Project, span: Span) -> str:
    """Return why the words of a span cannot be labelled elsewhere; empty when they can."""
    label = project.scheme.label(span.label)
    if len(span.fragments) > 1:
        return said(
            "This {label} has {n} fragments. Only the words of a span in one piece "
            "are looked for elsewhere.",
            label=span.label,
            n=len(span.fragments),
        )
    if label is None or label.retired:
        return said("{label} is retired: nothing new is marked with it.", label=span.label)
    return ""


def stands_whole(text: str, span: Span) -> bool:
    """Tell whether no word of the text goes on at an end of the span."""
    begin = max(0, span.start - 2)
    own = range(span.start - begin, span.end - begin)
    near = Finder(text[begin : span.end + 2])
    return own in near.find(text[span.start : span.end], case=True, whole_words=True)
