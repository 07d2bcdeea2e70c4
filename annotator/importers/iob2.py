"""Token classification as JSON lines: tokens with tags, as ours or as data sets have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from annotator.importers import native
from annotator.importers.drafts import Draft, LayerDraft, Options, Problem, Read, SpanDraft
from annotator.importers.fields import object_of, string_of, string_or_none
from annotator.importers.foreign import Placed, Unit, place
from annotator.importers.inventory import Inventory, inventory_of
from annotator.importers.lines import Encoding, encoding_of, lines
from annotator.importers.object_lines import drafts_of, first_objects
from annotator.importers.strict_json import json_object
from annotator.importers.tags import Chunk, Scheme, Tag, TagError, chunks, scheme_of, tag_of
from annotator.importers.token_text import Place, TokenError, as_spans, found_in, rebuilt
from annotator.model.errors import SourceError
from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.words import Said, said

_TAGS: Final = ("tags", "ner_tags", "labels")
_BY_LABEL: Final = "tags_by_label"


def read(path: Path, options: Options) -> Read:
    """Yield an article for each line, and a problem for each that is none.

    The text is the one that a line gives, else it is made of the tokens.

    Raises:
        SourceError: when the file is no text.
    """
    scheme = scheme_of(_rows(path, encoding_of(path)))
    yield from drafts_of(path, options, partial(_draft, options=options, scheme=scheme))


def detects(path: Path) -> bool:
    """Return whether one of the first lines has a list of tokens and one of tags."""
    return any(map(_is_tagged, first_objects(path)))


def labels_of(path: Path) -> Inventory:
    """Return which labels a file has."""
    return inventory_of(read, path)


def _is_tagged(row: Mapping[str, Any]) -> bool:
    tokens = row.get("tokens")
    if native.is_native(row) or not isinstance(tokens, list):
        return False
    return all(isinstance(token, str) for token in tokens) and any(
        isinstance(row.get(name), list) for name in _TAGS
    )


def _rows(path: Path, encoding: Encoding) -> Iterator[list[Tag]]:
    """Yield the rows of tags of a file; what is wrong is said when it is read."""
    for line in lines(path, encoding):
        if isinstance(line, Problem):
            continue
        try:
            row = json_object(line.text)
            yield from [_tags(row, _name_of(row)), *_by_label(row).values()]
        except SourceError:
            continue


def _draft(
    row: Mapping[str, Any], where: str, origin: Mapping[str, Any], options: Options, scheme: Scheme
) -> Draft:
    words = _strings(row, "tokens")
    if not words:
        raise SourceError(said("its “tokens” are empty"))
    found = _chunks(row, len(words), scheme)
    placed = _placed(row, words, options)
    spans = tuple(
        SpanDraft(
            id=new_id(),
            label=chunk.label,
            fragments=(
                Fragment(
                    placed.fragments[chunk.first][0].start,
                    placed.fragments[chunk.last - 1][-1].end,
                ),
            ),
        )
        for chunk in found
    )
    return Draft(
        text=placed.text,
        where=where,
        origin={**origin, "tags": scheme.value, "offsets": placed.unit.value},
        foreign=True,
        layers=_layers(row, spans),
    )


def _placed(row: Mapping[str, Any], words: Sequence[str], options: Options) -> Placed:
    """Return the text as the line has it, else made of the tokens, and their places in it."""
    text, places = string_or_none(row, "text"), _places(row, len(words))
    if text is not None and places is not None:
        return place(text, as_spans(_name_of_token, words, places), told=options.unit)
    try:
        if text is not None:
            places = list(found_in(text, words))
        else:
            starts = _numbers(row, "sentence_starts") if "sentence_starts" in row else []
            text, places = rebuilt(words, places, frozenset(starts))
    except TokenError as error:
        raise SourceError(
            said("token {number}: {error}", number=error.index + 1, error=error)
        ) from error
    return place(text, as_spans(_name_of_token, words, places), units=(Unit.CODEPOINT,))


def _name_of_token(index: int) -> Said:
    return said("token {number}", number=index + 1)


def _places(row: Mapping[str, Any], count: int) -> list[Place] | None:
    """Return the places of the tokens in whatever the line counts, if it says them."""
    if row.get("starts") is None and row.get("ends") is None:
        return None
    starts, ends = _numbers(row, "starts"), _numbers(row, "ends")
    if not len(starts) == len(ends) == count:
        raise SourceError(
            said(
                "it has {count} tokens, {starts} “starts” and {ends} “ends”",
                count=count,
                starts=len(starts),
                ends=len(ends),
            )
        )
    return list(zip(starts, ends, strict=True))


def _chunks(row: Mapping[str, Any], count: int, scheme: Scheme) -> list[Chunk]:
    """Return the chunks of all labels if the line has them apart, else of its flat tags."""
    name = _name_of(row)
    flat = _chunked(name, _tags(row, name), count, scheme)
    by_label = _by_label(row)
    if not by_label:
        return flat
    apart: list[Chunk] = []
    for label, tags in by_label.items():
        own = _chunked(f"{_BY_LABEL}.{label}", tags, count, scheme)
        if any(chunk.label != label for chunk in own):
            raise SourceError(
                said(
                    "its “{key}” has tags of another label under “{label}”",
                    key=_BY_LABEL,
                    label=label[:40],
                )
            )
        apart += own
    if missing := next((chunk for chunk in flat if chunk not in apart), None):
        raise SourceError(
            said(
                "its “{key}” have a {label} from token {first} to "
                "{last}, and its “{other}” have none there",
                key=name,
                label=missing.label[:40],
                first=missing.first + 1,
                last=missing.last,
                other=_BY_LABEL,
            )
        )
    return sorted(apart, key=lambda chunk: (chunk.first, -chunk.last))


def _chunked(name: str, tags: Sequence[Tag], count: int, scheme: Scheme) -> list[Chunk]:
    if len(tags) != count:
        raise SourceError(
            said(
                "it has {count} tokens and {tags} “{key}”",
                count=count,
                tags=len(tags),
                key=name[:40],
            )
        )
    try:
        return list(chunks(tags, scheme))
    except TagError as error:
        raise SourceError(
            said("token {number}: {error}", number=error.index + 1, error=error)
        ) from error


def _name_of(row: Mapping[str, Any]) -> str:
    for name in _TAGS:
        if row.get(name) is not None:
            return name
    raise SourceError(said("it has no tags: one of {keys}", keys=", ".join(_TAGS)))


def _tags(row: Mapping[str, Any], name: str) -> list[Tag]:
    found = row[name]
    if isinstance(found, list) and any(type(tag) is int for tag in found):
        raise SourceError(
            said(
                "its “{key}” are numbers, and nothing says which labels they mean; write them "
                "as B-Label, I-Label and O",
                key=name[:40],
            )
        )
    return [tag_of(tag) for tag in _strings(row, name)]


def _by_label(row: Mapping[str, Any]) -> dict[str, list[Tag]]:
    if row.get(_BY_LABEL) is None:
        return {}
    found = object_of(row, _BY_LABEL)
    # Where lines have different labels, other programs fill up with null.
    return {label: _tags(found, label) for label, tags in found.items() if tags is not None}


def _layers(row: Mapping[str, Any], spans: tuple[SpanDraft, ...]) -> tuple[LayerDraft, ...]:
    annotator = row.get("annotator")
    status = _status(row)
    if not spans and status is Status.NEW:
        return ()
    whose = annotator if isinstance(annotator, str) else ""
    return (LayerDraft(annotator=whose, status=status, spans=spans),)


def _status(row: Mapping[str, Any]) -> Status:
    """Return the status that our own lines say; of others the word may mean anything."""
    try:
        return Status(string_of(row, "status"))
    except (SourceError, ValueError):
        return Status.NEW


def _strings(row: Mapping[str, Any], name: str) -> list[str]:
    found = row.get(name)
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise SourceError(said("its “{key}” are missing or no list of texts", key=name[:40]))
    return found


def _numbers(row: Mapping[str, Any], name: str) -> list[int]:
    found = row.get(name)
    if not isinstance(found, list) or not all(type(item) is int for item in found):
        raise SourceError(said("its “{key}” are missing or no list of whole numbers", key=name))
    return found
