"""Shards of spaCy documents (DocBin): one for each layer, its spans under the key “sc”."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.jsonl import line_of
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.words import said

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, DocBin

KEY: Final = "sc"
"""The key of spans in which spaCy's span categoriser learns and predicts."""

USER_DATA: Final = "annotator"
"""The key of ``doc.user_data`` that holds the native line of the layer."""

ANY: Final = "xx"
"""spaCy's code for text of any language."""

OFF_TOKENS: Final = said("they begin or end within a token of spaCy’s tokenizer")
TIES: Final = said("a span that they tie does not stand on tokens of spaCy’s tokenizer")
PIECES: Final = said(
    "under “sc” a span in pieces is one from the first to the last; user data has both"
)

_DOCS: Final = 200


def open_(place: Place, context: Context) -> Sink:
    """Begin one part of a data set: a folder of shards."""
    return _Shards(place, context)


class _Shards:
    """Holds the documents of one shard at most; what they took of spaCy goes with it."""

    def __init__(self, place: Place, context: Context) -> None:
        self._place, self._context = place, context
        self._tokenizers = Tokenizers()
        self._shard: DocBin | None = None
        self._written = 0

    def take(self, document: Document) -> None:
        for layer in document.layers:
            self._add(document, layer)

    def finish(self) -> None:
        if self._shard is not None or not self._written:
            self._write()

    def _add(self, document: Document, layer: DocumentLayer) -> None:
        if self._shard is None:
            self._shard = _empty()
        self._shard.add(self._doc(document, layer))
        if len(self._shard) == _DOCS:
            self._write()

    def _write(self) -> None:
        shard = self._shard or _empty()
        folder = self._place.part or "data"
        shard.to_disk(self._place.path(f"{folder}/{self._written:05}.spacy"))
        self._written += 1
        self._shard = None
        self._tokenizers.forget()

    def _doc(self, document: Document, layer: DocumentLayer) -> Doc:
        language, doc = self._tokenizers.doc(document.text, document.meta.language)
        losses = self._context.losses
        standing = []
        kept = []
        for span in layer.spans:
            found = doc.char_span(span.start, span.end, label=span.label, span_id=span.id)
            if found is None:
                losses.note(OFF_TOKENS, document.id, span.id)
                continue
            if len(span.fragments) > 1:
                losses.note(PIECES, document.id, span.id)
            standing.append(found)
            kept.append(span)
        ids = {span.id for span in kept}
        ties = tuple(r for r in layer.relations if r.from_span in ids and r.to_span in ids)
        losses.count(TIES, len(layer.relations) - len(ties), "relation")
        doc.spans[KEY] = standing
        told = replace(layer, spans=tuple(kept), relations=ties)
        doc.user_data[USER_DATA] = {"tokenizer": language, **self._said(document, told)}
        return doc

    def _said(self, document: Document, layer: DocumentLayer) -> dict[str, Any]:
        """Return the native line of one layer as plain JSON values, without the text."""
        one = replace(document, item=None, given=(layer,))
        line: dict[str, Any] = orjson.loads(orjson.dumps(line_of(one, self._context.records)))
        del line["text"]
        return line


def _empty() -> DocBin:
    from spacy.tokens import DocBin  # noqa: PLC0415

    return DocBin(attrs=[], store_user_data=True)


class Tokenizers:
    """The blank tokenizers of spaCy, one a language, until they are forgotten with their words.

    spaCy's own way to forget, a memory zone, is twice as slow here: in it the
    tokenizer does not remember how it split a word.
    """

    def __init__(self) -> None:
        """Load nothing yet."""
        self._known: dict[str, Language | None] = {}

    def doc(self, text: str, language: str | None) -> tuple[str, Doc]:
        """Return a text as tokens of its language, and the code of the tokenizer that made them.

        That is ``xx`` where spaCy has no such language, or only with further packages.
        """
        code = (language or ANY).replace("_", "-").split("-")[0].lower()
        for name in (code, ANY):
            nlp = self._tokenizer(name)
            if nlp is not None:
                # The tokenizer itself has no limit of length; that of the pipeline is for parsers.
                doc = nlp.tokenizer(text)
                if doc.text == text:
                    return name, doc
        raise AssertionError("spaCy’s tokenizer for any language changes the text")

    def forget(self) -> None:
        """Let go of the words of all documents so far: a vocabulary only ever grows."""
        self._known.clear()

    def _tokenizer(self, code: str) -> Language | None:
        if code not in self._known:
            self._known[code] = _blank(code)
        return self._known[code]


def _blank(code: str) -> Language | None:
    import spacy  # noqa: PLC0415

    try:
        return spacy.blank(code)
    except (ImportError, ValueError, OSError):  # no such language, or its packages are missing
        return None
