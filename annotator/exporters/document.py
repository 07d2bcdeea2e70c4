"""An article as a data set has it, with its layers; what the formats are given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import orjson

from annotator.model.article import Furniture, Metadata
from annotator.model.ids import ArticleId, RelationId, SpanId
from annotator.model.span import Fragment, Relation, Span
from annotator.model.status import Status

if TYPE_CHECKING:
    from annotator.exporters.moment import Row
    from annotator.exporters.selection import Item, Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLayer:
    """What one annotator says of the article; spans in text order, outer before inner."""

    annotator: str
    status: Status
    flag: bool = False
    note: str = ""
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Document:
    """An article on its way into a data set.

    All positions are code points of ``text``, which is the article's own, or
    that text with its furniture masked or cut. ``item`` holds the rows that it
    was read from, as long as nothing of them was changed: the native format
    writes those again without unpacking them. ``shows_text`` tells whether
    the data set may hold words of the article.
    """

    id: str
    text_sha256: str
    meta: Metadata
    furniture: tuple[Furniture, ...]
    text: str
    shows_text: bool = True
    item: Item | None = None
    given: tuple[DocumentLayer, ...] = field(default=())

    @cached_property
    def layers(self) -> tuple[DocumentLayer, ...]:
        """Return the layers that were asked for, by annotator."""
        if self.item is None:
            return self.given
        return tuple(_layer(layer) for layer in self.item.layers)

    def shown(self, words: str) -> str | None:
        """Return words of the article, or None when the data set is to have no text."""
        return words if self.shows_text else None


def document_of(item: Item, *, shows_text: bool = True) -> Document:
    """Return the document of rows; its layers are unpacked when they are asked for.

    Without text it has no title either, which may be the article's first line.
    """
    id_, sha256, _, title, source, url, author, published, language, furniture, _ = item.article
    return Document(
        id=id_,
        text_sha256=sha256,
        meta=Metadata(
            title=title if shows_text else "",
            source=source,
            url=url,
            author=author,
            published=published,
            language=language,
        ),
        furniture=tuple(Furniture(**region) for region in orjson.loads(furniture)),
        text=item.text,
        shows_text=shows_text,
        item=item,
    )


def _layer(layer: Layer) -> DocumentLayer:
    return DocumentLayer(
        annotator=layer.annotator,
        status=layer.status,
        flag=layer.flag,
        note=layer.note,
        spans=tuple(_spans(layer.spans)),
        relations=tuple(
            Relation(
                id=RelationId(id_),
                article=ArticleId(article),
                annotator=annotator,
                type=type_,
                from_span=SpanId(from_span),
                to_span=SpanId(to_span),
            )
            for id_, article, annotator, type_, from_span, to_span in layer.relations
        ),
    )


def _spans(rows: list[Row]) -> Iterator[Span]:
    for row in rows:
        id_, article, annotator, label, _, _, fragments, quotes, attributes, origin, created = row
        yield Span(
            id=SpanId(id_),
            article=ArticleId(article),
            annotator=annotator,
            label=label,
            fragments=tuple(Fragment(start, end) for start, end in orjson.loads(fragments)),
            quotes=tuple(orjson.loads(quotes)),
            attributes=orjson.loads(attributes),
            origin=origin,
            created=created,
        )
