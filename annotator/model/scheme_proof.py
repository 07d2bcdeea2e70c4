"""What is wrong in a scheme file and where: the JSON Schema of schemes, read for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from annotator.model.words import Said, said

Schema = Mapping[str, Any]

_TYPES: Final[Mapping[str, tuple[type, Said]]] = {
    "object": (dict, said("an object {{ … }}")),
    "array": (list, said("a list [ … ]")),
    "string": (str, said("a text")),
    "boolean": (bool, said("true or false")),
}


def first_fault(record: object, schema: Schema) -> Said | None:
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
        self._checks: tuple[Callable[[Any, Schema, str], Said | None], ...] = (
            self._type,
            self._words,
            self._members,
            self._items,
        )

    def fault(self, value: object, schema: Schema, place: str) -> Said | None:
        """Return the first fault of a value that lies at a place."""
        if "$ref" in schema:
            schema = self._whole["$defs"][schema["$ref"].rpartition("/")[2]]
        found = (check(value, schema, place) for check in self._checks)
        return next((fault for fault in found if fault), None)

    def _type(self, value: object, schema: Schema, place: str) -> Said | None:
        if schema.get("type") not in _TYPES:
            return None
        kind, words = _TYPES[schema["type"]]
        if isinstance(value, kind):
            return None
        return _told(
            place,
            said("this is to be {kind}.", kind=words),
            said("This is to be {kind}.", kind=words),
        )

    def _words(self, value: object, schema: Schema, place: str) -> Said | None:
        if "const" in schema and value != schema["const"]:
            return _told(
                place,
                said("this is to be “{words}”.", words=schema["const"]),
                said("This is to be “{words}”.", words=schema["const"]),
            )
        if "enum" in schema and value not in schema["enum"]:
            known = ", ".join(f"“{word}”" for word in schema["enum"])
            return _told(place, said("“{words}” is none of {known}.", words=value, known=known))
        if isinstance(value, str):
            if len(value) < schema.get("minLength", 0):
                return _told(
                    place, said("this must not be empty."), said("This must not be empty.")
                )
            if not re.search(schema.get("pattern", ""), value):
                return _told(
                    place,
                    said(
                        "“{words}” is not of the form {form}.", words=value, form=schema["pattern"]
                    ),
                )
        return None

    def _members(self, value: object, schema: Schema, place: str) -> Said | None:
        if not isinstance(value, dict):
            return None
        for name in schema.get("required", ()):
            if name not in value:
                return _told(place, said("“{name}” is missing.", name=name))
        known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        for name, member in value.items():
            inner = known.get(name, others)
            if inner is False:
                return _told(
                    place,
                    said("there is no part “{name}”.", name=name),
                    said("There is no part “{name}”.", name=name),
                )
            if isinstance(inner, Mapping) and (
                fault := self.fault(member, inner, f"{place} → {name}" if place else name)
            ):
                return fault
        return None

    def _items(self, value: object, schema: Schema, place: str) -> Said | None:
        if not isinstance(value, list):
            return None
        if len(value) < schema.get("minItems", 0):
            return _told(place, said("at least one is needed."), said("At least one is needed."))
        for number, item in enumerate(value, start=1):
            name = item.get("name") if isinstance(item, dict) else None
            called = f" “{name}”" if isinstance(name, str) and name else ""
            fault = self.fault(item, schema.get("items", {}), f"{place} → {number}{called}")
            if fault:
                return fault
        return None


def _told(place: str, fault: Said, alone: Said | None = None) -> Said:
    """Return a fault with its place; at no place ``alone`` says it, as a sentence of its own."""
    return said("{place}: {fault}", place=place, fault=fault) if place else alone or fault
