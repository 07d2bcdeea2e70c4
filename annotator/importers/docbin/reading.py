"""Drafts of the documents in a ``.spacy`` file, ours and those of others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from importlib.util import find_spec
from math import isfinite
from pathlib import Path
from typing import Any, Final

from annotator.importers import native
from annotator.importers.docbin.groups import PackedSpan
from annotator.importers.docbin.packed import PackedDoc, PackedFile
from annotator.importers.drafts import (
    Draft,
    LayerDraft,
    Options,
    Problem,
    Read,
    SpanDraft,
)
from annotator.importers.foreign import ForeignSpan, Unit, place
from annotator.importers.inventory import Inventory, inventory_of
from annotator.importers.metadata import metadata
from annotator.model.article import sha256_of
from annotator.model.errors import SourceError
from annotator.model.extras import remedy
from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.model.words import said, sentence_of

KEY: Final = "sc"
USER_DATA: Final = "annotator"


def read(path: Path, options: Options) -> Read:
    """Yield an article for each document, and a problem for each that is not as spaCy writes it.

    Raises:
        SourceError: when the file is no DocBin, or spaCy is not installed.
    """
    if find_spec("spacy") is None:
        raise SourceError(
            said("reading it needs {module}. {remedy}", module="spaCy", remedy=remedy("spacy"))
        )
    file = PackedFile(path)
    for index in range(len(file)):
        where = said("{path}, document {number}", path=path, number=index + 1)
        origin = {"file": options.name, "document": index + 1}
        try:
            yield _draft(file.doc(index), where, origin, options)
        except SourceError as error:
            yield Problem(where=where, reason=sentence_of(error))


def labels_of(path: Path) -> Inventory:
    """Return which labels and relation types a file has."""
    return inventory_of(read, path)


def _draft(doc: PackedDoc, where: str, origin: Mapping[str, Any], options: Options) -> Draft:
    unfit: Counter[str] = Counter()
    spans = _spans(doc, unfit)
    if not doc.has_blanks:
        unfit[said("the file does not know where blanks stood: one was put after each token")] += 1
    ours = _ours(doc, where, origin)
    if ours is None:
        return replace(_of_others(doc, spans, where, origin), unfit=unfit)
    layer = _kept(ours.layers[0], spans, unfit)
    if options.suggestions:
        # What a model says is new, whoever's document it was said of.
        return replace(ours, foreign=True, layers=(_anew(layer),), actors=(), concepts=(), unfit={})
    return replace(ours, foreign=True, layers=(layer,), unfit=unfit)


def _spans(doc: PackedDoc, unfit: Counter[str]) -> tuple[PackedSpan, ...]:
    """Return the spans under “sc”, else those under the only key, else the entities."""
    groups = {key: spans for key, spans in doc.groups.items() if spans or key == KEY}
    if KEY not in groups and len(groups) == 1:
        return next(iter(groups.values()))
    for key, spans in groups.items():
        if key != KEY:
            unfit[
                said(
                    "spans stand under “{key}”, and those under “{own}” are read",
                    key=key[:40],
                    own=KEY,
                )
            ] += len(spans)
    if KEY in groups:
        return groups[KEY]
    return () if groups else doc.entities


def _ours(doc: PackedDoc, where: str, origin: Mapping[str, Any]) -> Draft | None:
    """Return what the user data say of the document, when this program wrote them."""
    line = plain(doc.user_data.get(USER_DATA))
    if not isinstance(line, dict) or not native.is_native(line):
        return None
    if line.get("text_sha256") != sha256_of(doc.text):
        raise SourceError(
            said(
                "its user data under “{key}” belong to another text: remove them, or give the "
                "document its own text again",
                key=USER_DATA,
            )
        )
    draft = native.draft_of({**line, "text": doc.text}, where, origin)
    if len(draft.layers) != 1:
        raise SourceError(
            said(
                "its user data hold the layers of {count} annotators, and not of one",
                count=len(draft.layers),
            )
        )
    return draft


def plain(value: Any) -> Any:
    """Return a value of msgpack as JSON has it; what JSON has not becomes None."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items() if isinstance(key, str)}
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, int):
        return value if -(2**63) <= value < 2**63 else None
    return value if isinstance(value, str) else None


def _kept(layer: LayerDraft, spans: tuple[PackedSpan, ...], unfit: Counter[str]) -> LayerDraft:
    """Return our layer with the spans that stand in the document now.

    One that has our id, label and place is ours, with its pieces and
    attributes; whatever else stands there is new.
    """
    known = {(s.id, s.label, s.fragments[0].start, s.fragments[-1].end): s for s in layer.spans}
    kept = []
    for span in spans:
        ours = known.pop((span.id, span.label, span.start, span.end), None)
        kept.append(ours or _fresh(span))
    ids = {span.id for span in kept}
    ties = tuple(r for r in layer.relations if r.from_span in ids and r.to_span in ids)
    if len(ties) < len(layer.relations):
        unfit[said("a relation ties a span that the document has no more")] += len(
            layer.relations
        ) - len(ties)
    return replace(layer, spans=tuple(kept), relations=ties)


def _fresh(span: PackedSpan) -> SpanDraft:
    return SpanDraft(
        id=new_id(),
        label=span.label,
        fragments=(Fragment(span.start, span.end),),
        attributes={},
    )


def _anew(layer: LayerDraft) -> LayerDraft:
    """Return a layer whose spans and relations have ids of their own."""
    ids = {span.id: new_id() for span in layer.spans}
    return replace(
        layer,
        spans=tuple(replace(span, id=ids[span.id], created="") for span in layer.spans),
        relations=tuple(
            replace(tie, id=new_id(), from_span=ids[tie.from_span], to_span=ids[tie.to_span])
            for tie in layer.relations
        ),
    )


def _of_others(
    doc: PackedDoc, spans: tuple[PackedSpan, ...], where: str, origin: Mapping[str, Any]
) -> Draft:
    named = [
        ForeignSpan(
            name=said("span {number} (“{label}”)", number=n, label=span.label[:40]),
            fragments=((span.start, span.end),),
        )
        for n, span in enumerate(spans, 1)
    ]
    placed = place(doc.text, named, units=(Unit.CODEPOINT,))
    drafts = tuple(
        replace(_fresh(span), fragments=fragments)
        for span, fragments in zip(spans, placed.fragments, strict=True)
    )
    meta, noted = metadata({"title": doc.user_data.get("title")})
    return Draft(
        text=placed.text,
        where=where,
        meta=meta,
        origin={**origin, **noted},
        foreign=True,
        layers=(LayerDraft(spans=drafts),) if drafts else (),
    )
