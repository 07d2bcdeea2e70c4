"""CoNLL columns: a token a line with its tag, a blank line after a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from annotator.importers.decoding import encoding_origin
from annotator.importers.drafts import Draft, LayerDraft, Options, Problem, Read, SpanDraft
from annotator.importers.inventory import Inventory, inventory
from annotator.importers.lines import Encoding, Line, encoding_of, lines
from annotator.model.errors import SourceError
from annotator.model.ids import new_id
from annotator.model.span import Fragment

_START: Final = "-DOCSTART-"
_TAG: Final = re.compile(r"(?P<prefix>[BIOESLU])(?:-(?P<label>\S+))?")
_COMMENT: Final = re.compile(r"#\s*[\w.]+\s*=")
_OURS: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BEGINS: Final = frozenset("BSU")
_ENDS: Final = frozenset("ESLU")


class Scheme(Enum):
    """How tags say that a chunk begins: always with ``B`` (or ``S``, ``U``), or only when it must.

    IOB1 begins a chunk with ``I`` unless one of the same label stands before it.
    """

    IOB1 = "IOB1"
    IOB2 = "IOB2"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Token:
    """A token, its tag in two parts, and its place where the file says one."""

    line: int
    word: str
    prefix: str
    label: str
    place: tuple[int, int] | None


@dataclass(slots=True)
class _Document:
    """The sentences of a document, and the line with which it begins."""

    line: int
    annotator: str = ""
    sentences: list[list[_Token]] = field(default_factory=lambda: [[]])


def read(path: Path, options: Options) -> Read:
    """Yield an article for each document; what is wrong in one names its line and takes it alone.

    The text is made of the tokens: with their places, if the file has them,
    else with one blank between tokens and a line end between sentences.

    Raises:
        SourceError: when the file is no text.
    """
    encoding = encoding_of(path)
    origin = {"file": options.name, **encoding_origin(encoding.name, guessed=encoding.guessed)}
    scheme = _scheme_of(path, encoding)
    for found in _documents(path, encoding):
        if isinstance(found, Problem):
            yield found
            continue
        where = f"{path}:{found.line}"
        try:
            text, places = _text(found)
            spans = tuple(_spans(found, places, scheme))
        except SourceError as error:
            yield Problem(where=f"{path}:{getattr(error, 'line', found.line)}", reason=str(error))
            continue
        layer = LayerDraft(annotator=found.annotator, spans=spans)
        yield Draft(
            text=text,
            where=where,
            origin={**origin, "line": found.line, "tags": scheme.value},
            foreign=True,
            layers=(layer,) if spans else (),
        )


def labels_of(path: Path) -> Inventory:
    """Return which labels a file has."""
    return inventory(read(path, Options(name=path.name)))


class _LineError(SourceError):
    """What is wrong at a line."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


def _documents(path: Path, encoding: Encoding) -> Iterator[_Document | Problem]:
    """Yield documents; one with a bad line is passed over, and the line is named."""
    current, wrong = _Document(1), False
    last = 0
    for line in lines(path, encoding):
        if isinstance(line, Problem):
            yield line
            wrong = True
            continue
        if line.number > last + 1 and current.sentences[-1]:  # blank lines are not told
            current.sentences.append([])
        last = line.number
        if line.text.startswith(_START):
            if not wrong and any(current.sentences):
                yield current
            current, wrong = _begun(line), False
        elif not wrong and not _COMMENT.match(line.text):
            try:
                current.sentences[-1].append(_token(line))
            except _LineError as error:
                yield Problem(where=f"{path}:{error.line}", reason=str(error))
                wrong = True
    if not wrong and any(current.sentences):
        yield current


def _begun(line: Line) -> _Document:
    """Return the document that a line begins; our own name the annotator."""
    columns = line.text.split("\t")
    ours = len(columns) == 4 and _OURS.fullmatch(columns[1])
    return _Document(line.number, annotator=columns[2] if ours else "")


def _token(line: Line) -> _Token:
    text = line.text.strip("\r\n")
    columns = text.split("\t") if "\t" in text else text.split()
    if len(columns) < 2:
        raise _LineError("it has one column; a token and its tag are needed", line.number)
    found = _TAG.fullmatch(columns[-1].strip())
    if found is None or (found["label"] is None) != (found["prefix"] == "O"):
        raise _LineError(f"“{columns[-1][:40]}” is no tag: O, B-Label, I-Label …", line.number)
    if not columns[0].strip():
        raise _LineError("its token is blank", line.number)
    return _Token(
        line=line.number,
        word=columns[0],
        prefix=found["prefix"],
        label=found["label"] or "",
        place=_place(columns, line.number),
    )


def _place(columns: Sequence[str], number: int) -> tuple[int, int] | None:
    """Return the place in columns two and three, if it is one: code points, end exclusive."""
    if len(columns) != 4 or not all(c.isascii() and c.isdigit() for c in columns[1:3]):
        return None
    start, end = int(columns[1][:12]), int(columns[2][:12])
    if end - start != len(columns[0]):
        raise _LineError(
            f"the token has {len(columns[0])} code points and stands from {start} to {end}", number
        )
    return start, end


def _text(document: _Document) -> tuple[str, list[Fragment]]:
    """Return the text and where each token stands in it."""
    sentences = [sentence for sentence in document.sentences if sentence]
    has_places = all(token.place for sentence in sentences for token in sentence)
    parts: list[str] = []
    places: list[Fragment] = []
    at = 0
    for number, sentence in enumerate(sentences):
        for index, token in enumerate(sentence):
            gap = " " if index else "\n" if number else ""
            if has_places and token.place is not None:
                gap = _gap(token, at, is_first=not index and number > 0)
            parts += [gap, token.word]
            at += len(gap)
            places.append(Fragment(at, at + len(token.word)))
            at += len(token.word)
    return "".join(parts), places


def _gap(token: _Token, at: int, *, is_first: bool) -> str:
    assert token.place is not None
    blanks = token.place[0] - at
    if blanks < 0 or blanks > 10_000:
        raise _LineError(
            f"the token stands at {token.place[0]}, and the one before it ends at {at}", token.line
        )
    return ("\n" + " " * (blanks - 1)) if is_first and blanks else " " * blanks


def _spans(document: _Document, places: Sequence[Fragment], scheme: Scheme) -> Iterator[SpanDraft]:
    """Yield a span for each chunk; a chunk ends with its sentence."""
    index = 0
    for sentence in document.sentences:
        begun: int | None = None
        before: _Token | None = None
        for token in sentence:
            if begun is not None and before is not None and not _continues(before, token):
                yield _span(before.label, places[begun:index])
                begun = None
            if token.prefix != "O" and begun is None:
                if token.prefix not in _BEGINS and scheme is Scheme.IOB2:
                    raise _LineError(
                        f"the tag {token.prefix}-{token.label} continues nothing of that label",
                        token.line,
                    )
                begun = index
            before = token
            index += 1
        if begun is not None and before is not None:
            yield _span(before.label, places[begun:index])


def _continues(before: _Token, token: _Token) -> bool:
    return (
        token.prefix not in ("O", *_BEGINS)
        and token.label == before.label
        and before.prefix not in _ENDS
    )


def _span(label: str, places: Sequence[Fragment]) -> SpanDraft:
    return SpanDraft(
        id=new_id(), label=label, fragments=(Fragment(places[0].start, places[-1].end),)
    )


def _scheme_of(path: Path, encoding: Encoding) -> Scheme:
    """Return how the file's tags begin chunks, read from all of them."""
    before, last = ("O", ""), 0
    has_inside = False
    for line in lines(path, encoding):
        if isinstance(line, Problem):
            continue
        found = _TAG.fullmatch(line.text.split()[-1])
        tag = (found["prefix"], found["label"] or "") if found else ("O", "")
        if line.number > last + 1:
            before = ("O", "")
        if tag[0] in "ESLU" or (tag[0] == "B" and (before[0] == "O" or before[1] != tag[1])):
            return Scheme.IOB2
        has_inside |= tag[0] == "I"
        before, last = tag, line.number
    return Scheme.IOB1 if has_inside else Scheme.IOB2
