"""A file that is one JSON list, read element by element: memory holds one of them, not all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from annotator.importers.drafts import Problem
from annotator.importers.lines import LINE_LIMIT, Encoding
from annotator.importers.strict_json import json_prefix, message_of
from annotator.model.errors import SourceError
from annotator.model.words import said, sentence_of

_CHUNK: Final = 1 << 20
# A number, a name or an escape that the end of a chunk cuts is refused this near to it.
_NEAR: Final = 64
_BLANKS: Final = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the list, and the line in which it begins (from 1)."""

    line: int
    value: Any


def elements(path: Path, encoding: Encoding) -> Iterator[Element | Problem]:
    """Yield the elements of a list, or the one object that the file is.

    What is no JSON is a problem that names its line, and the last thing that is yielded.

    Raises:
        SourceError: when the file cannot be read to its end.
    """
    try:
        with path.open(encoding=encoding.name, newline="") as file:
            window = _Window(file)
            try:
                yield from _elements(window)
            except UnicodeError:
                reason = said(
                    "after line {line} it is not {encoding}",
                    line=window.line,
                    encoding=encoding.name.upper(),
                )
                yield Problem(where=f"{path}:{window.line}", reason=reason)
            except _BrokenError as error:
                yield Problem(where=f"{path}:{error.line}", reason=sentence_of(error))
    except OSError as error:
        raise SourceError(
            said("it cannot be read to its end: {why}", why=error.strerror or error)
        ) from error


class _BrokenError(SourceError):
    """What is no JSON, and in which line."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def _elements(window: _Window) -> Iterator[Element]:
    first = window.peek()
    if first == "{":
        yield window.element()
    elif first == "[":
        yield from _list(window)
    else:
        raise _BrokenError(
            window.line, said("it is neither a JSON list ([…]) nor a JSON object ({{…}})")
        )
    if window.peek():
        raise _BrokenError(window.line, said("something stands after the end of its JSON"))


def _list(window: _Window) -> Iterator[Element]:
    window.step()
    if window.peek() == "]":
        window.step()
        return
    while True:
        yield window.element()
        sign = window.peek()
        if not sign:
            raise _BrokenError(
                window.line, said("it breaks off within its list; it may be half a download")
            )
        if sign not in ",]":
            raise _BrokenError(
                window.line, said("a comma or ] is missing before “{sign}”", sign=sign)
            )
        window.step()
        if sign == "]":
            return


class _Window:
    """The part of a file that is being read; what was read is dropped."""

    def __init__(self, file: IO[str]) -> None:
        self.line = 1
        self._file = file
        self._text = ""
        self._at = 0
        self._begun = False
        self._ended = False

    def peek(self) -> str:
        """Return the next sign that is no blank; "" at the end of the file."""
        while True:
            end = self._at
            while end < len(self._text) and self._text[end] in _BLANKS:
                end += 1
            self._advance(end)
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def step(self) -> None:
        """Pass over one sign that is no line end."""
        self._at += 1

    def element(self) -> Element:
        """Return the value that begins at the next sign."""
        self.peek()
        line = self.line
        while True:
            try:
                value, end = json_prefix(self._text, self._at)
            except json.JSONDecodeError as error:
                place = error.pos - self._at
                if not self._may_be_cut(error) or not self._more():
                    raise self._broken(error, self._at + place) from error
            except SourceError as error:
                raise _BrokenError(line, sentence_of(error)) from error
            else:
                # Only brackets say where a value ends; a number may go on in the next chunk.
                is_whole = isinstance(value, dict | list) or end < len(self._text) - _NEAR
                length = end - self._at
                if is_whole or not self._more():
                    self._advance(self._at + length)
                    return Element(line, value)

    def _may_be_cut(self, error: json.JSONDecodeError) -> bool:
        is_near = error.pos >= len(self._text) - _NEAR
        return is_near or error.msg.startswith("Unterminated string")

    def _broken(self, error: json.JSONDecodeError, place: int) -> _BrokenError:
        is_cut = place >= len(self._text) or error.msg.startswith("Unterminated")
        if self._ended and is_cut:
            reason = said("it breaks off within its JSON; it may be half a download")
        else:
            reason = said("it is not JSON: {message}", message=message_of(error))
        return _BrokenError(self.line + self._text.count("\n", self._at, place), reason)

    def _advance(self, end: int) -> None:
        self.line += self._text.count("\n", self._at, end)
        self._at = end

    def _more(self) -> bool:
        """Read on, at least as much as is held: so a long element is tried few times."""
        if self._ended:
            return False
        held = self._text[self._at :]
        if len(held) > LINE_LIMIT:
            limit = f"{LINE_LIMIT / 1e6:.0f}"
            raise _BrokenError(
                self.line,
                said("an element of its list has more than {limit} million signs", limit=limit),
            )
        chunk = self._file.read(max(_CHUNK, len(held)))
        self._ended = not chunk
        if not self._begun:
            self._begun, chunk = True, chunk.removeprefix("\ufeff")
        self._text, self._at = held + chunk, 0
        return not self._ended
