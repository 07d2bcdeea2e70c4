"""A Markdown file is one article: its marks go, its paragraphs stay."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from annotator.importers.decoding import decode, read_bytes
from annotator.importers.drafts import Draft, Options, Read
from annotator.importers.metadata import metadata

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT: Final = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\n(.*?\n)?\1[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR: Final = re.compile(r"([\w-]+):[ \t]*(.*)$")
_TAG: Final = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_NAMES: Final = {"date": "published", "lang": "language", "authors": "author", "link": "url"}


def read(path: Path, options: Options) -> Read:
    """Yield the article of a Markdown file; front matter gives its metadata.

    Raises:
        SourceError: when the file is no text, empty or too large.
    """
    decoded = decode(read_bytes(path))
    said, body = front_matter(decoded.text.replace("\r\n", "\n"))
    text, heading = plain(body)
    meta, noted = metadata({"title": heading, **said})
    origin = {"file": options.name, **decoded.origin, **noted}
    yield Draft(text=text, where=str(path), meta=meta, origin=origin)


def front_matter(text: str) -> tuple[dict[str, Any], str]:
    """Return what the block at the top says (plain YAML pairs or TOML), and the rest."""
    match = _FRONT.match(text)
    if match is None:
        return {}, text
    block = match[2] or ""
    said = _toml(block) if match[1] == "+++" else _pairs(block)
    if said is None:
        return {}, text
    return {_NAMES.get(key.lower(), key.lower()): v for key, v in said.items()}, text[match.end() :]


def _toml(block: str) -> dict[str, Any] | None:
    try:
        said = tomllib.loads(block)
    except tomllib.TOMLDecodeError:
        return None
    return {k: v if isinstance(v, str | list) else str(v) for k, v in said.items()}


def _pairs(block: str) -> dict[str, Any] | None:
    """Return the pairs of the first level; None when there is none: then it was a ruled line."""
    found = (_PAIR.match(line) for line in block.split("\n"))
    said = {match[1]: _scalar(match[2].strip()) for match in found if match}
    return said or None


def _scalar(value: str) -> str | list[str]:
    if value[:1] == "[" and value[-1:] == "]":
        return [str(_scalar(part.strip())) for part in value[1:-1].split(",")]
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def plain(markdown: str) -> tuple[str, str | None]:
    """Return the text without marks, blocks a blank line apart, and the first heading if any."""
    from markdown_it import MarkdownIt  # noqa: PLC0415

    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    blocks = [block for block in _blocks(tokens) if block.strip()]
    pairs = pairwise(tokens)
    heading = next((_inline(b.children or ()) for a, b in pairs if a.type == "heading_open"), None)
    return "\n\n".join(blocks), heading


def _blocks(tokens: Iterable[Token]) -> Iterator[str]:
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield "\t".join(row)
            row = None
        elif token.type == "inline":
            text = _inline(token.children or ())
            if row is None:
                yield text
            else:
                row.append(text)
        elif token.type in ("fence", "code_block"):
            yield token.content.rstrip("\n")
        elif token.type == "html_block":
            yield unescape(_TAG.sub("", token.content)).strip()


def _inline(tokens: Iterable[Token]) -> str:
    return "".join(_sign(token) for token in tokens)


def _sign(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    if token.type == "html_inline":
        return "\n" if token.content.lower().startswith("<br") else ""
    return token.content
