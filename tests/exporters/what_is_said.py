"""What a project says of its texts, without ids and times: so two projects can be compared."""

from __future__ import annotations

from dataclasses import astuple, dataclass, field
from typing import Any

from annotator.store import Project


@dataclass(slots=True)
class Layer:
    status: tuple[str, bool, str]
    spans: list[tuple[str, tuple[tuple[int, int], ...], dict[str, Any]]]
    ties: list[tuple[str, Any, Any]]


@dataclass(slots=True)
class Text:
    meta: tuple[str | None, ...]
    layers: dict[str, Layer] = field(default_factory=dict)


def said(project: Project) -> dict[str, Text]:
    """Return, by text, its metadata and layers; ties name the label and place of their ends."""
    found = {}
    for id_ in project.article_ids():
        article = project.article(id_)
        text = Text(meta=astuple(article.meta))
        for annotator in project.layers(id_):
            spans = {s.id: s for s in project.spans(id_, annotator)}
            ends = {i: (s.label, tuple(map(astuple, s.fragments))) for i, s in spans.items()}
            status = project.status(id_, annotator)
            text.layers[annotator] = Layer(
                status=(status.status.value, status.flag, status.note),
                spans=[(*ends[i], dict(s.attributes)) for i, s in spans.items()],
                ties=sorted(
                    (r.type, ends[r.from_span], ends[r.to_span])
                    for r in project.relations(id_, annotator)
                ),
            )
        found[project.text(id_)] = text
    return found
