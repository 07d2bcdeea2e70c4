"""JSON lines of doccano: a line for each layer of an article, with entities and relations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import count
from typing import Any, Final

import orjson

from annotator.exporters.context import Context
from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink
from annotator.model.span import Span
from annotator.model.words import said

PIECES: Final = said(
    "doccano has no spans in pieces: the words between the pieces are in the span too"
)
ATTRIBUTES: Final = said("doccano has no attributes of spans: theirs are not in the data set")


def open_(place: Place, context: Context) -> Sink:
    """Begin one part of a data set."""
    return _Doccano(place, context)


class _Doccano:
    """Numbers entities through the whole file: doccano ties them by number, whatever the line."""

    def __init__(self, place: Place, context: Context) -> None:
        self._file = place.main()
        self._losses = context.losses
        self._numbers = count(1)

    def take(self, document: Document) -> None:
        for line in self._lines(document):
            self._file.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))

    def finish(self) -> None:
        """Nothing is due: each line stands for itself."""

    def _lines(self, document: Document) -> Iterator[dict[str, Any]]:
        for layer in document.layers or (None,):
            entities, relations = self._labels(document.id, layer) if layer else ([], [])
            # Every line has every key: doccano's table has NaN where one is missing, and fails.
            yield {
                "text": document.text,
                "entities": entities,
                "relations": relations,
                "Comments": [layer.note] if layer and layer.note else [],
                "article_id": document.id,
                **asdict(document.meta),
                "annotator": layer.annotator if layer else None,
                "status": layer.status.value if layer else None,
                "flag": layer.flag if layer else None,
            }

    def _labels(
        self, article: str, layer: DocumentLayer
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        numbers = {span.id: next(self._numbers) for span in layer.spans}
        entities = [self._entity(article, span, numbers[span.id]) for span in layer.spans]
        relations = [
            {
                "id": next(self._numbers),
                "from_id": numbers[tie.from_span],
                "to_id": numbers[tie.to_span],
                "type": tie.type,
            }
            for tie in layer.relations
        ]
        return entities, relations

    def _entity(self, article: str, span: Span, number: int) -> dict[str, Any]:
        if len(span.fragments) > 1:
            self._losses.note(PIECES, article, span.id)
        if span.attributes:
            self._losses.note(ATTRIBUTES, article, span.id)
        return {
            "id": number,
            "label": span.label,
            "start_offset": span.start,
            "end_offset": span.end,
        }
