"""JSON objects read strictly: what Python's reader lets pass and data sets must not have."""

from __future__ import annotations

import json
import math
from typing import Any, Final, NoReturn

from annotator.model.errors import SourceError
from annotator.model.words import Said, said

_INT64 = 2**63
_MESSAGES: Final[dict[str, Said]] = {
    str(words): words
    for words in (
        said("Expecting value"),
        said("Expecting ':' delimiter"),
        said("Expecting ',' delimiter"),
        said("Expecting property name enclosed in double quotes"),
        said("Extra data"),
        said("Illegal trailing comma before end of array"),
        said("Illegal trailing comma before end of object"),
        said("Invalid control character at"),
        said("Unterminated string starting at"),
    )
}
"""The messages of Python's reader of JSON, in the words in which it raises them."""


def json_object(line: str) -> dict[str, Any]:
    """Return the object that the line is.

    Raises:
        SourceError: when it is no JSON object, has a key twice, NaN or infinity,
            a number beyond 64 bits, or is nested too deeply.
    """
    value = json_value(line)
    if not isinstance(value, dict):
        raise SourceError(said("it is JSON, but not an object ({{…}})"))
    return value


def json_value(text: str) -> Any:
    """Return what a JSON text of one or many lines says.

    Raises:
        SourceError: when it is no JSON, or breaks what :func:`json_object` asks for.
    """
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise SourceError(_no_json(error, text)) from error
    except RecursionError as error:
        raise SourceError(said("its JSON is nested too deeply")) from error


def message_of(error: json.JSONDecodeError) -> str:
    """Return what Python's reader of JSON says, so that it can be told in another language."""
    return _MESSAGES.get(error.msg, error.msg)


def _no_json(error: json.JSONDecodeError, text: str) -> Said:
    """Return what is wrong and where, with the line when the text has several."""
    message, sign = message_of(error), error.colno
    if "\n" not in text:
        return said("it is not JSON: {message} at sign {sign}", message=message, sign=sign)
    return said(
        "it is not JSON: {message} at line {line}, sign {sign}",
        message=message,
        line=error.lineno,
        sign=sign,
    )


def json_prefix(text: str, start: int) -> tuple[Any, int]:
    """Return the value that begins at a position, and where it ends; both are code points.

    Raises:
        json.JSONDecodeError: when it is no JSON, or the text ends within it.
        SourceError: when it breaks what :func:`json_object` asks for.
    """
    try:
        return _DECODER.raw_decode(text, start)
    except RecursionError as error:
        raise SourceError(said("its JSON is nested too deeply")) from error


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise SourceError(said("it has the key “{key}” twice", key=twice))
    return found


def _no_constant(name: str) -> NoReturn:
    raise SourceError(said("it holds {name}, which is no JSON number", name=name))


def _whole(digits: str) -> int:
    # Beyond 4300 digits Python refuses with an error of its own, so length comes first.
    if len(digits) > 20 or not -_INT64 <= (number := int(digits)) < _INT64:
        raise SourceError(said("it holds a whole number beyond 64 bits"))
    return number


def _real(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise SourceError(said("it holds a number too large"))
    return number


_DECODER = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_constant=_no_constant, parse_int=_whole, parse_float=_real
)
