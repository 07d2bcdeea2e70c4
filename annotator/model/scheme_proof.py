"""What is wrong in a scheme file and where: the JSON Schema of schemes, read for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

Schema = Mapping[str, Any]

_TYPES: Final[Mapping[str, tuple[type, str]]] = {
    "object": (dict, "an object { … }"),
    "array": (list, "a list [ … ]"),
    "string": (str, "a text"),
    "boolean": (bool, "true or false"),
}


def first_fault(record: object, schema: Schema) -> str | None:
    """Return what the first part that breaks the schema is, with its place; None: none does.

    It knows as much of JSON Schema as the schema of schemes uses.

    Example:
        >>> first_fault({"name": 3}, {"properties": {"name": {"type": "string"}}})
        'name: this is to be a text.'
    """
    return _Proof(schema).fault(record, schema, "")


class _Proof:
    """One reading of a record; ``$ref`` is looked up in the whole schema."""

    def __init__(self, whole: Schema) -> None:
        self._whole = whole
        self._checks: tuple[Callable[[Any, Schema, str], str | None], ...] = (
            self._type,
            self._words,
            self._members,
            self._items,
        )

    def fault(self, value: object, schema: Schema, place: str) -> str | None:
        """Return the first fault of a value that lies at a place."""
        if "$ref" in schema:
            schema = self._whole["$defs"][schema["$ref"].rpartition("/")[2]]
        found = (check(value, schema, place) for check in self._checks)
        return next((fault for fault in found if fault), None)

    def _type(self, value: object, schema: Schema, place: str) -> str | None:
        kind, words = _TYPES.get(schema.get("type", ""), (object, ""))
        return None if isinstance(value, kind) else _told(place, f"this is to be {words}.")

    def _words(self, value: object, schema: Schema, place: str) -> str | None:
        if "const" in schema and value != schema["const"]:
            return _told(place, f"this is to be “{schema['const']}”.")
        if "enum" in schema and value not in schema["enum"]:
            known = ", ".join(f"“{word}”" for word in schema["enum"])
            return _told(place, f"“{value}” is none of {known}.")
        if isinstance(value, str):
            if len(value) < schema.get("minLength", 0):
                return _told(place, "this must not be empty.")
            if not re.search(schema.get("pattern", ""), value):
                return _told(place, f"“{value}” is not of the form {schema['pattern']}.")
        return None

    def _members(self, value: object, schema: Schema, place: str) -> str | None:
        if not isinstance(value, dict):
            return None
        for name in schema.get("required", ()):
            if name not in value:
                return _told(place, f"“{name}” is missing.")
        known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        for name, member in value.items():
            inner = known.get(name, others)
            if inner is False:
                return _told(place, f"there is no part “{name}”.")
            if isinstance(inner, Mapping) and (
                fault := self.fault(member, inner, f"{place} → {name}" if place else name)
            ):
                return fault
        return None

    def _items(self, value: object, schema: Schema, place: str) -> str | None:
        if not isinstance(value, list):
            return None
        if len(value) < schema.get("minItems", 0):
            return _told(place, "at least one is needed.")
        for number, item in enumerate(value, start=1):
            name = item.get("name") if isinstance(item, dict) else None
            called = f" “{name}”" if isinstance(name, str) and name else ""
            fault = self.fault(item, schema.get("items", {}), f"{place} → {number}{called}")
            if fault:
                return fault
        return None


def _told(place: str, words: str) -> str:
    return f"{place}: {words}" if place else f"{words[0].upper()}{words[1:]}"
