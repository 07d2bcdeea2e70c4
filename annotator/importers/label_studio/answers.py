"""What was answered in a control about a region: choices, numbers, texts, entries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from annotator.model.errors import SourceError
from annotator.model.words import said

_PLAIN: Final = ("choices", "rating", "number", "taxonomy", "datetime")


def answer_of(item: Mapping[str, Any], value: Mapping[str, Any], meta: Mapping[str, Any]) -> Any:
    """Return the value of an attribute: choices, a number, a text or ids; None for other answers.

    Raises:
        SourceError: when a text is none.
    """
    for key in _PLAIN:
        if key in value:
            answer = value[key]
            return [_path(one) for one in answer] if isinstance(answer, list) else answer
    return _written(value, meta) if item.get("type") == "textarea" else None


def _written(value: Mapping[str, Any], meta: Mapping[str, Any]) -> Any:
    """Return a text, or the ids of the entries that our export says its lines name."""
    written = value.get("text")
    words = [written] if isinstance(written, str) else written
    if not isinstance(words, list) or not all(isinstance(one, str) for one in words):
        raise SourceError(said("its “text” is not a list of texts"))
    entries = meta.get("entries")
    if isinstance(entries, dict) and all(isinstance(entries.get(one), str) for one in words):
        return [entries[one] for one in words]
    return "\n".join(words)


def _path(one: Any) -> Any:
    """Return a branch of a taxonomy as one name."""
    if isinstance(one, list) and all(isinstance(part, str) for part in one):
        return " / ".join(one)
    return one
