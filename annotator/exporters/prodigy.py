"""JSON lines of Prodigy: tasks with tokens, spans and relations, a line for each layer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.tagging import NOT_ON_TOKENS
from annotator.model.span import Span
from annotator.model.status import Status
from annotator.model.words import said
from annotator.text.tokens import Token, tokens, with_blanks

NOBODY: Final = said("nobody has worked on them, and a task is somebody's")
LOOSE: Final = said("a span that they tie begins or ends within a token")


def lines(document: Document, context: Context) -> Iterator[bytes]:
    """Yield a task for each layer of an article."""
    if not document.layers:
        context.losses.note(NOBODY, document.id)
        return
    whole = with_blanks(document.text, tokens(document.text))
    found = [token for token, _ in whole]
    shown = [
        {
            "text": document.text[token.start : token.end],
            "start": token.start,
            "end": token.end,
            "id": index,
            "ws": ws,
        }
        for index, (token, ws) in enumerate(whole)
    ]
    for layer in document.layers:
        spans = _spans(document, layer, found, context)
        relations = [
            _relation(tie.type, spans[tie.from_span], spans[tie.to_span])
            for tie in layer.relations
            if tie.from_span in spans and tie.to_span in spans
        ]
        context.losses.count(LOOSE, len(layer.relations) - len(relations), "relation")
        task = {
            "text": document.text,
            "meta": {
                "article_id": document.id,
                **asdict(document.meta),
                "status": layer.status.value,
                "flag": layer.flag,
                "note": layer.note,
            },
            "tokens": shown,
            "spans": list(spans.values()),
            "relations": relations,
            "answer": "ignore" if layer.status is Status.SKIPPED else "accept",
            "_view_id": "relations",
            "_annotator_id": layer.annotator,
            "_session_id": layer.annotator,
            "_input_hash": _hash(document.text_sha256),
            "_task_hash": _hash(f"{document.id}/{layer.annotator}"),
        }
        yield orjson.dumps(task, option=orjson.OPT_APPEND_NEWLINE)


def _spans(
    document: Document, layer: DocumentLayer, found: list[Token], context: Context
) -> dict[str, dict[str, Any]]:
    """Return the spans that begin and end with tokens, by id."""
    firsts = {token.start: index for index, token in enumerate(found)}
    lasts = {token.end: index for index, token in enumerate(found)}
    spans: dict[str, dict[str, Any]] = {}
    for span in layer.spans:
        first, last = firsts.get(span.start), lasts.get(span.end)
        if first is None or last is None:
            context.losses.note(NOT_ON_TOKENS, document.id, span.id)
        else:
            spans[span.id] = _span(span, first, last)
    return spans


def _span(span: Span, first: int, last: int) -> dict[str, Any]:
    """Return a span; its last token is one of its own, as that program counts."""
    return {
        "start": span.start,
        "end": span.end,
        "token_start": first,
        "token_end": last,
        "label": span.label,
        "fragments": [[f.start, f.end] for f in span.fragments],
        "attributes": dict(span.attributes),
    }


def _relation(type_: str, head: dict[str, Any], child: dict[str, Any]) -> dict[str, Any]:
    """Return a relation; of a span of several tokens that program names the last."""
    keys = ("start", "end", "token_start", "token_end", "label")
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": {key: head[key] for key in keys},
        "child_span": {key: child[key] for key in keys},
        "label": type_,
    }


def _hash(words: str) -> int:
    """Return a number that fits in 31 bits, the same for the same words everywhere."""
    return int.from_bytes(hashlib.sha256(words.encode()).digest()[:4]) >> 1
