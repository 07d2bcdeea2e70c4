"""Token classification: an article a line, as tokens with IOB2 tags and their places."""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.tagging import tagged


def lines(document: Document, context: Context) -> Iterator[bytes]:
    """Yield a line for each layer of an article."""
    labels = [label.name for label in context.scheme.labels]
    for found in tagged(document, labels, context.losses):
        row = {
            "id": f"{document.id}/{found.layer.annotator}",
            "article": document.id,
            "annotator": found.layer.annotator,
            "status": found.layer.status.value,
            "text": document.text,
            "tokens": [document.text[token.start : token.end] for token in found.tokens],
            "tags": found.tags,
            "tags_by_label": found.by_label,
            "starts": [token.start for token in found.tokens],
            "ends": [token.end for token in found.tokens],
            "sentence_starts": found.starts,
        }
        yield orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
