"""Gathers articles as columns, so that no object is made for each cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.huggingface.schema import Many, arrow, columns, schema
from annotator.exporters.jsonl import layers_of
from annotator.exporters.moment import Row
from annotator.exporters.selection import Layer
from annotator.model.register import ANSWERS
from annotator.model.scheme import AttributeType, Scheme

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

_LISTS: Final = ("furniture", "spans", "relations")
_PLACE: Final = ("start", "end")
_REFERENCES: Final = (AttributeType.ACTOR, AttributeType.CONCEPT)


class _Nested:
    """The values of a column of lists: its fields one after another, and where each list ends."""

    def __init__(self, fields: Iterable[str]) -> None:
        self.fields: Final[dict[str, list[Any]]] = {name: [] for name in fields}
        self.ends: Final = [0]

    def extend(self, **values: Sequence[Any]) -> None:
        for name, found in values.items():
            self.fields[name].extend(found)

    def close(self) -> None:
        """End the list of the next row."""
        self.ends.append(len(next(iter(self.fields.values()))))

    def array(self, kind: Many, inner: Mapping[str, pa.Array]) -> pa.Array:
        import pyarrow as pa  # noqa: PLC0415

        type_ = arrow(kind)
        fields = list(type_.value_type)
        values = [inner.get(f.name, None) for f in fields]
        arrays = [
            pa.array(self.fields[field.name], field.type) if found is None else found
            for field, found in zip(fields, values, strict=True)
        ]
        ends = pa.array(self.ends, pa.int32())
        return pa.ListArray.from_arrays(
            ends, pa.StructArray.from_arrays(arrays, fields=fields), type=type_
        )


class Rows:
    """The rows of one row group: one for each layer of an article."""

    def __init__(self, context: Context) -> None:
        """Hold none yet."""
        self._context: Final = context
        self._schema: Final = schema(context.scheme)
        self._kinds: Final = columns(context.scheme)
        self._labels: Final = {x.name: n for n, x in enumerate(context.scheme.labels)}
        self._types: Final = {x.name: n for n, x in enumerate(context.scheme.relations)}
        self._references: Final = _references(context.scheme)
        self._clear()

    def _clear(self) -> None:
        self.signs = 0
        self._flat: dict[str, list[Any]] = {name: [] for name in self._kinds if name not in _LISTS}
        self._furniture = _Nested((*_PLACE, "kind"))
        self._spans = _Nested(("id", "label", *_PLACE, "text", "attributes", "origin", "created"))
        self._fragments = _Nested(_PLACE)
        self._refers = _Nested(("attribute", "id", "name"))
        self._relations = _Nested(("id", "type", "from", "to"))

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._flat["id"])

    def take(self, document: Document) -> None:
        """Add a row for each layer, or one without a layer."""
        for layer in layers_of(document) or (None,):
            self._take(document, layer)

    def table(self) -> pa.Table:
        """Return the rows as a table, and hold none any more."""
        import pyarrow as pa  # noqa: PLC0415

        arrays = {
            name: pa.array(found, pa.bool_() if name == "flag" else pa.string())
            for name, found in self._flat.items()
        }
        kinds = {name: kind for name, kind in self._kinds.items() if isinstance(kind, Many)}
        spans = kinds["spans"].of
        assert isinstance(spans, Mapping)
        fragments, refers = spans["fragments"], spans["refers"]
        assert isinstance(fragments, Many)
        assert isinstance(refers, Many)
        arrays["furniture"] = self._furniture.array(kinds["furniture"], {})
        arrays["spans"] = self._spans.array(
            kinds["spans"],
            {
                "fragments": self._fragments.array(fragments, {}),
                "refers": self._refers.array(refers, {}),
            },
        )
        arrays["relations"] = self._relations.array(kinds["relations"], {})
        self._clear()
        return pa.Table.from_arrays([arrays[name] for name in self._kinds], schema=self._schema)

    def _take(self, document: Document, layer: Layer | None) -> None:
        meta = document.meta
        self.signs += len(document.text)
        told = {
            "id": document.id,
            "text": document.shown(document.text),
            "text_sha256": document.text_sha256,
            "title": meta.title,
            "source": meta.source,
            "url": meta.url,
            "author": meta.author,
            "published": meta.published,
            "language": meta.language,
            "annotator": layer and layer.annotator,
            "status": layer and layer.status.value,
            "flag": layer and layer.flag,
            "note": layer and (document.shown(layer.note) or ""),
        }
        for name, value in told.items():
            self._flat[name].append(value)
        regions = document.furniture
        self._furniture.extend(
            start=[r.start for r in regions],
            end=[r.end for r in regions],
            kind=[r.kind for r in regions],
        )
        self._furniture.close()
        if layer is not None:
            self._take_spans(document, layer.spans)
            self._take_relations(layer.relations)
        self._spans.close()
        self._relations.close()

    def _take_spans(self, document: Document, rows: Sequence[Row]) -> None:
        if not rows:
            return
        ids, _, _, labels, starts, ends, fragments, _, attributes, origins, created = zip(
            *rows, strict=True
        )
        text = document.text if document.shows_text else None
        self._spans.extend(
            id=ids,
            label=[self._labels[label] for label in labels],
            start=starts,
            end=ends,
            text=(None,) * len(rows)
            if text is None
            else [text[start:end] for start, end in zip(starts, ends, strict=True)],
            attributes=attributes,
            origin=origins,
            created=created,
        )
        for start, end, pieces in zip(starts, ends, fragments, strict=True):
            self._take_fragments(start, end, pieces)
        for label, told in zip(labels, attributes, strict=True):
            for name, id_ in self._referred(label, told):
                self._refers.extend(attribute=(name,), id=(id_,), name=(self._name(id_),))
            self._refers.close()

    def _take_fragments(self, start: int, end: int, pieces: str) -> None:
        if "],[" in pieces:
            starts, ends = zip(*orjson.loads(pieces), strict=True)
            self._fragments.extend(start=starts, end=ends)
        else:
            self._fragments.extend(start=(start,), end=(end,))
        self._fragments.close()

    def _take_relations(self, rows: Sequence[Row]) -> None:
        if rows:
            ids, _, _, types, begin, end = zip(*rows, strict=True)
            self._relations.extend(
                **{"id": ids, "type": [self._types[t] for t in types], "from": begin, "to": end}
            )

    def _referred(self, label: str, attributes: str) -> Iterator[tuple[str, str]]:
        """Yield the attributes of a span that name entries of the registers, and which."""
        names = self._references.get(label)
        if not names or "[" not in attributes:
            return
        told = orjson.loads(attributes)
        for name in names:
            for id_ in told.get(name, ()):
                yield name, id_

    def _name(self, id_: str) -> str | None:
        """Return how the entry is called that an id has become."""
        if id_ in ANSWERS:
            return id_
        entry = self._context.registers.entry(id_)
        return None if entry is None else entry.name


def _references(scheme: Scheme) -> dict[str, tuple[str, ...]]:
    return {
        label.name: tuple(a.name for a in label.attributes if a.type in _REFERENCES)
        for label in scheme.labels
    }
