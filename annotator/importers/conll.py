"""CoNLL columns: a token a line with its tag, a blank line after a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain
from pathlib import Path
from typing import Final

from annotator.importers.decoding import encoding_origin
from annotator.importers.drafts import Draft, LayerDraft, Options, Problem, Read, SpanDraft
from annotator.importers.foreign import Placed, Unit, place
from annotator.importers.inventory import Inventory, inventory_of
from annotator.importers.lines import Encoding, Line, encoding_of, lines
from annotator.importers.tags import Scheme, Tag, TagError, chunks, scheme_of, tag_of
from annotator.importers.token_text import TokenError, as_spans, rebuilt
from annotator.model.errors import SourceError
from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.model.words import Said, said, sentence_of

_START: Final = "-DOCSTART-"
_COMMENT: Final = re.compile(r"#\s*[\w.]+\s*=")
_OURS: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Token:
    """A token, its tag, and its place where the file says one."""

    line: int
    word: str
    tag: Tag
    place: tuple[int, int] | None


@dataclass(slots=True)
class _Document:
    """The sentences of a document, and the line with which it begins."""

    line: int
    annotator: str = ""
    sentences: list[list[_Token]] = field(default_factory=lambda: [[]])

    @property
    def tokens(self) -> list[_Token]:
        return list(chain.from_iterable(self.sentences))


def read(path: Path, options: Options) -> Read:
    """Yield an article for each document; what is wrong in one names its line and takes it alone.

    The text is made of the tokens: with their places, if the file has them,
    else with one blank between tokens and a line end between sentences.

    Raises:
        SourceError: when the file is no text.
    """
    encoding = encoding_of(path)
    origin = {"file": options.name, **encoding_origin(encoding.name, guessed=encoding.guessed)}
    scheme = scheme_of(_rows(path, encoding))
    for found in _documents(path, encoding):
        if isinstance(found, Problem):
            yield found
            continue
        where = f"{path}:{found.line}"
        try:
            placed = _placed(found)
            spans = tuple(_spans(found, placed, scheme))
        except SourceError as error:
            yield Problem(
                where=f"{path}:{getattr(error, 'line', found.line)}", reason=sentence_of(error)
            )
            continue
        layer = LayerDraft(annotator=found.annotator, spans=spans)
        yield Draft(
            text=placed.text,
            where=where,
            origin={**origin, "line": found.line, "tags": scheme.value},
            foreign=True,
            layers=(layer,) if spans else (),
        )


def labels_of(path: Path) -> Inventory:
    """Return which labels a file has."""
    return inventory_of(read, path)


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
                yield Problem(where=f"{path}:{error.line}", reason=sentence_of(error))
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
        raise _LineError(said("it has one column; a token and its tag are needed"), line.number)
    try:
        tag = tag_of(columns[-1])
    except SourceError as error:
        raise _LineError(sentence_of(error), line.number) from error
    return _Token(
        line=line.number,
        word=columns[0],
        tag=tag,
        place=_place(columns),
    )


def _place(columns: Sequence[str]) -> tuple[int, int] | None:
    """Return the place in columns two and three, if it is one: code points, end exclusive."""
    if len(columns) != 4 or not all(c.isascii() and c.isdigit() for c in columns[1:3]):
        return None
    return int(columns[1][:12]), int(columns[2][:12])


def _placed(document: _Document) -> Placed:
    """Return the text that the tokens make, and where each stands in it."""
    found = document.tokens
    words = [token.word for token in found]
    places = [token.place for token in found if token.place]
    starts = frozenset(accumulate(map(len, document.sentences)))
    try:
        text, at = rebuilt(words, places if len(places) == len(found) else None, starts)
    except TokenError as error:
        raise _LineError(sentence_of(error), found[error.index].line) from error

    def name_of(index: int) -> Said:
        return said("the token at line {line}", line=found[index].line)

    return place(text, as_spans(name_of, words, at), units=(Unit.CODEPOINT,))


def _spans(document: _Document, placed: Placed, scheme: Scheme) -> Iterator[SpanDraft]:
    """Yield a span for each chunk; a chunk ends with its sentence."""
    at = 0
    for sentence in document.sentences:
        try:
            for chunk in chunks([token.tag for token in sentence], scheme):
                yield SpanDraft(
                    id=new_id(),
                    label=chunk.label,
                    fragments=(
                        Fragment(
                            placed.fragments[at + chunk.first][0].start,
                            placed.fragments[at + chunk.last - 1][0].end,
                        ),
                    ),
                )
        except TagError as error:
            raise _LineError(sentence_of(error), sentence[error.index].line) from error
        at += len(sentence)


def _rows(path: Path, encoding: Encoding) -> Iterator[list[Tag]]:
    """Yield the tags of each sentence of a file; what is wrong is said when it is read."""
    row: list[Tag] = []
    last = 0
    for line in lines(path, encoding):
        if isinstance(line, Problem):
            continue
        if line.number > last + 1 and row:
            yield row
            row = []
        last = line.number
        try:
            row.append(_token(line).tag)
        except SourceError:
            row.append(Tag("O"))
    yield row
