"""Fields of JSON objects with the types that they must have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.model.errors import SourceError
from annotator.model.words import said


def string_of(item: Mapping[str, Any], key: str) -> str:
    """Return a field that must be text.

    Raises:
        SourceError: when it is missing or something else.
    """
    value = item.get(key)
    if not isinstance(value, str):
        raise SourceError(said("its “{key}” is missing or not text", key=key))
    return value


def string_or_none(item: Mapping[str, Any], key: str) -> str | None:
    """Return a field that may be text, null or missing.

    Raises:
        SourceError: when it is something else.
    """
    return None if item.get(key) is None else string_of(item, key)


def number_of(item: Mapping[str, Any], key: str) -> int:
    """Return a field that must be a whole number.

    Raises:
        SourceError: when it is missing or something else.
    """
    value = item.get(key)
    if type(value) is not int:  # True is an int to Python, and not to JSON
        raise SourceError(said("its “{key}” is missing or not a whole number", key=key))
    return value


def object_of(item: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Return a field that must be an object.

    Raises:
        SourceError: when it is missing or something else.
    """
    value = item.get(key)
    if not isinstance(value, dict):
        raise SourceError(said("its “{key}” is missing or not an object", key=key))
    return value


def items_of(item: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Return a field that must be a list of objects; missing, it is empty.

    Raises:
        SourceError: when it is something else.
    """
    value = item.get(key, [])
    if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
        raise SourceError(said("its “{key}” is not a list of objects", key=key))
    return value
