"""UIMA CAS (XMI or JSON): a file for each layer of an article, with the types of the scheme.

Types and features are those of DKPro Core and INCEpTION: sentences, tokens, document metadata, a
span type for each label, a relation type with ``Governor`` and ``Dependent`` for each relation.
Offsets in the files are UTF-16 units, as UIMA counts; cassis turns code points into them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.scheme import Scheme
from annotator.model.span import Span
from annotator.model.words import said
from annotator.text.brat_names import escaped
from annotator.text.cas_names import (
    FRAGMENTS,
    ID,
    METADATA,
    SENTENCE,
    TOKEN,
    feature_name,
    relation_type,
    span_type,
)
from annotator.text.tokens import sentence_starts, tokens

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

NO_LAYER: Final = said("nobody has worked on them, and a file here is somebody's")
UNWRITABLE: Final = said("their text has control signs that XML cannot hold")
REPLACED: Final = said(
    "a title or an attribute has control signs that XML cannot hold: U+FFFD is there"
)
_CONTROL: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def open_folder(place: Place, context: Context) -> Sink:
    """Begin one part of a data set of XMI files."""
    return _Cas(place, context, ".xmi")


def open_json_folder(place: Place, context: Context) -> Sink:
    """Begin one part of a data set of JSON files."""
    return _Cas(place, context, ".json")


class _Cas:
    def __init__(self, place: Place, context: Context, suffix: str) -> None:
        self._place, self._context, self._suffix = place, context, suffix
        self._types = type_system(context.scheme)
        self._types.to_xml(place.path("TypeSystem.xml"))

    def take(self, document: Document) -> None:
        """Write a file for each layer."""
        losses = self._context.losses
        if not document.layers:
            losses.note(NO_LAYER, document.id)
        elif self._suffix == ".xmi" and _CONTROL.search(document.text):
            losses.note(UNWRITABLE, document.id)
        else:
            for layer in document.layers:
                folder = "/".join(filter(None, (self._place.part, escaped(layer.annotator))))
                path = self._place.path(f"{folder}/{document.id}{self._suffix}")
                cas = self._cas(document, layer)
                write = cas.to_xmi if self._suffix == ".xmi" else cas.to_json
                write(path, pretty_print=False)

    def finish(self) -> None:
        """Nothing is due: each file stands for itself."""

    def _cas(self, document: Document, layer: DocumentLayer) -> Cas:
        import cassis  # noqa: PLC0415

        cas = cassis.Cas(typesystem=self._types)
        cas.sofa_string = document.text
        cas.sofa_mime = "text/plain"
        self._add(
            cas, METADATA, 0, len(document.text),
            documentId=document.id,
            documentTitle=self._writable(document.meta.title, document),
            language=document.meta.language or "x-unspecified",
        )  # fmt: skip
        found = tokens(document.text)
        starts = sentence_starts(document.text, found)
        for first, after in zip(starts, [*starts[1:], len(found)], strict=True):
            self._add(cas, SENTENCE, found[first].start, found[after - 1].end)
        for token in found:
            self._add(cas, TOKEN, token.start, token.end)
        spans = {span.id: self._span(cas, span, document) for span in layer.spans}
        for tie in layer.relations:
            governor, dependent = spans[tie.from_span], spans[tie.to_span]
            self._add(
                cas, relation_type(tie.type), dependent.begin, dependent.end,
                Governor=governor, Dependent=dependent,
            )  # fmt: skip
        return cas

    def _span(self, cas: Cas, span: Span, document: Document) -> Any:
        pieces = ";".join(f"{f.start}-{f.end}" for f in span.fragments)
        values = {
            feature_name(name): self._writable(_value(value), document, span.id)
            for name, value in span.attributes.items()
        }
        return self._add(
            cas, span_type(span.label), span.start, span.end,
            **{ID: span.id, FRAGMENTS: pieces if len(span.fragments) > 1 else None}, **values,
        )  # fmt: skip

    def _writable(self, words: str, document: Document, span: str = "") -> str:
        if self._suffix != ".xmi" or not _CONTROL.search(words):
            return words
        self._context.losses.note(REPLACED, document.id, span)
        return _CONTROL.sub("\ufffd", words)

    def _add(self, cas: Cas, type_name: str, begin: int, end: int, **features: Any) -> Any:
        made = self._types.get_type(type_name)(begin=begin, end=end, **features)
        cas.add(made)
        return made


def _value(value: Any) -> str:
    """Return a value as the text of a feature: JSON, or text as it is where it is no JSON."""
    if isinstance(value, str):
        try:
            orjson.loads(value)
        except orjson.JSONDecodeError:
            return value
    return orjson.dumps(value).decode()


def type_system(scheme: Scheme) -> TypeSystem:
    """Return the types of a scheme beside those of sentences, tokens and metadata."""
    import cassis  # noqa: PLC0415

    types = cassis.TypeSystem()
    for name in (SENTENCE, TOKEN):
        types.create_type(name)
    metadata = types.create_type(METADATA, supertypeName="uima.tcas.DocumentAnnotation")
    for feature in ("documentTitle", "documentId"):
        types.create_feature(metadata, feature, "uima.cas.String")
    for label in scheme.labels:
        made = types.create_type(span_type(label.name))
        names = dict.fromkeys(feature_name(attribute.name) for attribute in label.attributes)
        for feature in (ID, FRAGMENTS, *names):
            types.create_feature(made, feature, "uima.cas.String")
    for kind in scheme.relations:
        made = types.create_type(relation_type(kind.name))
        for feature in ("Governor", "Dependent"):
            types.create_feature(made, feature, "uima.tcas.Annotation")
    return types
