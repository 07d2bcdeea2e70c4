"""Which of a task's texts its regions stand in, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from annotator.importers.columns import candidates
from annotator.importers.drafts import Options
from annotator.importers.foreign import ForeignSpan, Placed, Unit, place
from annotator.importers.label_studio.regions import Region, short
from annotator.model.errors import SourceError
from annotator.model.span import Fragment
from annotator.model.words import said

_UNITS: Final = (Unit.CODEPOINT, Unit.UTF16)


def text_of(
    data: Mapping[str, Any], objects: Sequence[str], regions: Sequence[Region], options: Options
) -> tuple[str, Placed]:
    """Return the key of the text, and the text with the regions' places in it.

    It is the one that was told, else that of which the regions' quotes are true;
    ``objects`` are the names by which the regions call it.

    Raises:
        SourceError: when nothing says which text it is, or a region is not in it.
    """
    texts = {key: value for key, value in data.items() if isinstance(value, str)}
    told = options.mapping.get("text")
    if told:
        if told not in texts:
            raise SourceError(
                said(
                    "its data has no text “{name}”; it has {texts}", name=told, texts=_names(texts)
                )
            )
        keys = [told]
    else:
        sure = [key for key in (*objects, *candidates("text", texts)) if key in texts]
        sure = list(dict.fromkeys(sure)) or (list(texts) if len(texts) == 1 else [])
        is_proved = any(region.quote for region in regions)
        keys = list(dict.fromkeys([*sure, *texts])) if is_proved else sure[:1]
        if not keys:
            raise SourceError(
                said(
                    "nothing says where its text is; its data has {texts}. "
                    "Say which: --map text=NAME",
                    texts=_names(texts),
                )
            )
    errors = []
    for key in keys:
        try:
            return key, _placed(texts[key], regions, options)
        except SourceError as error:
            errors.append(error)
    raise errors[0]


def _names(texts: Mapping[str, str]) -> str:
    return ", ".join(f"“{short(name)}”" for name in list(texts)[:20]) or said("no texts")


def _placed(text: str, regions: Sequence[Region], options: Options) -> Placed:
    spans = [_foreign(text, region) for region in regions]
    pieces = [
        ForeignSpan(name=region.name, fragments=region.pieces)
        for region in regions
        if region.pieces
    ]
    return place(text, [*spans, *pieces], units=_UNITS, told=options.unit)


def _foreign(text: str, region: Region) -> ForeignSpan:
    quote = region.quote
    if quote is not None and "\\n" in quote and "\\n" not in text:
        quote = quote.replace("\\n", "\n")  # so Label Studio writes a line end in a region's text
    return ForeignSpan(
        name=region.name,
        fragments=((region.start, region.end),),
        quotes=None if quote is None else (quote,),
    )


def places_of(regions: Sequence[Region], placed: Placed) -> Iterator[tuple[Fragment, ...]]:
    """Yield the fragments of each region: its own pieces where it has some, else its hull."""
    pieces = iter(placed.fragments[len(regions) :])
    for region, hull in zip(regions, placed.fragments, strict=False):
        yield next(pieces) if region.pieces else hull
