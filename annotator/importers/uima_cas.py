"""UIMA CAS, as XMI with its type system or as JSON: a file is one article."""

from __future__ import annotations

import io
import logging
import re
import warnings
from collections import Counter
from pathlib import Path
from typing import Any, Final

import orjson

from annotator.importers.decoding import read_bytes
from annotator.importers.drafts import Draft, LayerDraft, Options, Read, RelationDraft, SpanDraft
from annotator.importers.foreign import ForeignSpan, Unit, place
from annotator.importers.inventory import Inventory, inventory_of
from annotator.importers.metadata import metadata
from annotator.model.errors import SourceError
from annotator.model.extras import remedy
from annotator.model.ids import new_id
from annotator.model.suggestion import source_of
from annotator.model.words import said
from annotator.text.brat_names import unescaped
from annotator.text.cas_names import FRAGMENTS, ID, METADATA, attribute_of, name_of

TYPES: Final = "TypeSystem.xml"
_SKIPPED: Final = re.compile(
    r"uima\.|de\.tudarmstadt\.ukp\.dkpro\.core\.api\.(?:segmentation|metadata|lexmorph|syntax"
    r"|structure)\.|org\.dkpro\.core\.api\.(?:xml|pdf)\."
)
_PLACES: Final = re.compile(r"\d{1,9}-\d{1,9}(?:;\d{1,9}-\d{1,9})*")
# In a text both would be escaped: a quotation mark is \" in JSON and &quot; in XML.
_WRITTEN: Final = re.compile(
    rb"""\s(?:begin|end)="(\d{1,9})"|(?<!\\)"(?:begin|end)"\s*:\s*(\d{1,9})\b"""
)
_BUILT_IN: Final = ("begin", "end", "sofa")
_ENDS: Final = ("Governor", "Dependent")
_OTHER_VIEW: Final = said("an annotation of another text (view) of the file")
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_DECLARED: Final = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([^"']*)""")
_PLAIN: Final = (b"utf-8", b"us-ascii", b"ascii")


def read(path: Path, options: Options) -> Read:
    """Yield the article of a file. No entity of it is resolved, nothing is fetched.

    Raises:
        SourceError: when it is no CAS, is damaged, lacks its type system, or has no text.
    """
    data = read_bytes(path)
    cas = _loaded(path, data)
    text = cas.sofa_string
    if not isinstance(text, str) or not text.strip():
        raise SourceError(said("it has no text (sofaString)"))
    _refuse_cut_signs(data, text)
    unfit: Counter[str] = Counter()
    spans, relations = _annotations(cas, unfit)
    placed = place(text, [_foreign(span) for span in spans], units=(Unit.CODEPOINT,))
    ids = {id(span): new_id() for span in spans}
    drafts = tuple(
        SpanDraft(
            id=ids[id(span)],
            label=name_of(span.type.name),
            fragments=fragments,
            attributes=_attributes(span, unfit),
        )
        for span, fragments in zip(spans, placed.fragments, strict=True)
    )
    ties = tuple(_relations(relations, ids, unfit))
    about, noted = metadata(_metadata(cas))
    owner = _annotator(path)
    layer = LayerDraft(
        annotator=owner, suggested_by=source_of(owner) or "", spans=drafts, relations=ties
    )
    yield Draft(
        text=placed.text,
        where=str(path),
        meta=about,
        origin={"file": options.name, **noted, "offsets": "utf16"},
        foreign=True,
        layers=(layer,) if drafts else (),
        unfit=unfit,
    )


def detects(path: Path) -> bool:
    """Return whether a JSON file is a CAS."""
    with path.open("rb") as file:
        head = file.read(4096)
    return b'"%TYPES"' in head or b'"%FEATURE_STRUCTURES"' in head or b'"%VIEWS"' in head


def labels_of(path: Path) -> Inventory:
    """Return which labels and relation types a file has."""
    return inventory_of(read, path)


def _loaded(path: Path, data: bytes) -> Any:
    try:
        import cassis  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise SourceError(
            said("reading it needs {module}. {remedy}", module="cassis", remedy=remedy("cas"))
        ) from error
    # It warns of what it dislikes, words of the text included; those are nobody's business.
    logging.getLogger("cassis").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            if path.suffix.lower() == ".json":
                _refuse_views(data)
                return cassis.load_cas_from_json(io.BytesIO(data))
            _refuse_entities(data)
            return cassis.load_cas_from_xmi(io.BytesIO(data), typesystem=_types(path))
        except SourceError:
            raise
        except Exception as error:  # a damaged file can make the library fail in any way
            raise SourceError(
                said(
                    "it is no CAS, is damaged, or does not go with its type system ({kind})",
                    kind=type(error).__name__,
                )
            ) from error


def _types(path: Path) -> Any:
    """Return the type system beside the file, or in a folder above it."""
    import cassis  # noqa: PLC0415

    for folder in path.parents[:3]:
        file = folder / TYPES
        if file.is_file():
            data = read_bytes(file)
            _refuse_entities(data)
            try:
                return cassis.load_typesystem(io.BytesIO(data))
            except Exception as error:
                raise SourceError(
                    said(
                        "the type system {name} beside it cannot be read ({kind})",
                        name=file.name,
                        kind=type(error).__name__,
                    )
                ) from error
    raise SourceError(said("its type system is missing: there is no {name} beside it", name=TYPES))


def _refuse_entities(data: bytes) -> None:
    """Refuse a document type: entities grow without end, or name other files.

    In other encodings than UTF-8 (in UTF-7 "<" may be "+ADw-") one could stand unseen.
    """
    declared = _DECLARED.search(data)
    is_other = declared is not None and declared[1].lower() not in _PLAIN
    if is_other or data.startswith(_WIDE_MARKS) or b"\0" in data[:200]:
        raise SourceError(said("it is not UTF-8; save it as UTF-8"))
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise SourceError(said("it declares a document type or entities, which no CAS needs"))


def _refuse_views(data: bytes) -> None:
    """Refuse JSON with several texts, which cassis cannot read."""
    found = orjson.loads(data)
    views = found.get("%VIEWS") if isinstance(found, dict) else None
    if isinstance(views, dict) and len(views) > 1:
        raise SourceError(said("it has several texts (views); as XMI the first one can be read"))


def _refuse_cut_signs(data: bytes, text: str) -> None:
    """Refuse places within a sign: cassis moves them when it turns UTF-16 units to code points."""
    written = {int(match[1] or match[2]) for match in _WRITTEN.finditer(data)}
    # The sign at index i, with n of two units before it, has its second unit at i + n + 1.
    wide = (index for index, sign in enumerate(text) if sign > "\uffff")
    within = next((at for n, index in enumerate(wide) if (at := index + n + 1) in written), None)
    if within is not None:
        raise SourceError(
            said("an annotation begins or ends at {place} (UTF-16), within a sign", place=within)
        )


def _annotations(cas: Any, unfit: Counter[str]) -> tuple[list[Any], list[Any]]:
    """Return spans by place and relations, without what every program adds by itself."""
    spans: list[Any] = []
    relations: list[Any] = []
    for found in _chosen(cas.select_all_annotations()):
        if all(hasattr(found, end) for end in _ENDS):
            relations.append(found)
        elif _number(found.begin) == _number(found.end):
            unfit[said("an annotation that covers no words")] += 1
        else:
            spans.append(found)
    spans.sort(key=lambda span: (span.begin, -span.end))
    for view in cas.views:
        if view.sofa is not cas.get_sofa():
            others = _chosen(cas.get_view(view.sofa.sofaID).select_all_annotations())
            unfit[_OTHER_VIEW] += len(others)
    return spans, relations


def _chosen(annotations: list[Any]) -> list[Any]:
    return [found for found in annotations if not _SKIPPED.match(found.type.name)]


def _number(value: Any) -> int:
    if type(value) is not int:
        raise SourceError(said("an annotation begins or ends nowhere"))
    return value


def _foreign(span: Any) -> ForeignSpan:
    name = said(
        "the annotation {name} from {start} to {end}",
        name=name_of(span.type.name),
        start=span.begin,
        end=span.end,
    )
    pieces = getattr(span, FRAGMENTS, None)
    if pieces is None:
        return ForeignSpan(name=name, fragments=((_number(span.begin), _number(span.end)),))
    if not isinstance(pieces, str) or not _PLACES.fullmatch(pieces):
        raise SourceError(
            said("{name} has “{feature}” that are no places", name=name, feature=FRAGMENTS)
        )
    pairs = [tuple(map(int, pair.split("-"))) for pair in pieces.split(";")]
    if (pairs[0][0], pairs[-1][1]) != (span.begin, span.end):
        raise SourceError(said("{name} begins or ends elsewhere than its fragments", name=name))
    return ForeignSpan(name=name, fragments=tuple((s, e) for s, e in pairs))


def _attributes(span: Any, unfit: Counter[str]) -> dict[str, Any]:
    features = _features(span)
    is_ours = features.pop(ID, None) is not None
    features.pop(FRAGMENTS, None)
    found = {}
    for name, value in features.items():
        plain = _plain(value)
        if plain is None:
            unfit[
                said(
                    "“{name}” of {type}, which is no text or number",
                    name=name,
                    type=name_of(span.type.name),
                )
            ] += 1
        elif is_ours:
            found[attribute_of(name)] = _own(plain)
        else:
            found[name] = plain
    return found


def _features(annotation: Any) -> dict[str, Any]:
    """Return the features of an annotation that say something, but for its place."""
    names = (feature.name for feature in annotation.type.all_features)
    found = {name: getattr(annotation, name, None) for name in names if name not in _BUILT_IN}
    return {name: value for name, value in found.items() if value is not None}


def _plain(value: Any) -> Any:
    """Return a value, or the list of an array of texts; None when it is another thing."""
    if isinstance(value, str | int | float | bool):
        return value
    elements = getattr(value, "elements", None)
    if isinstance(elements, list) and all(isinstance(one, str) for one in elements):
        return elements
    return None


def _own(value: Any) -> Any:
    """Return what our own export wrote: what reads as JSON is JSON, all else is text."""
    try:
        return orjson.loads(value) if isinstance(value, str) else value
    except orjson.JSONDecodeError:
        return value


def _relations(found: list[Any], ids: dict[int, str], unfit: Counter[str]) -> list[RelationDraft]:
    made = []
    for tie in found:
        features = _features(tie)
        ends = [ids.get(id(features.pop(end, None))) for end in _ENDS]
        if ends[0] is None or ends[1] is None:
            unfit[said("a relation of what is no span")] += 1
            continue
        name = name_of(tie.type.name)
        unfit.update(
            said("“{feature}” of the relation {name}", feature=feature, name=name)
            for feature in features
        )
        made.append(RelationDraft(id=new_id(), type=name, from_span=ends[0], to_span=ends[1]))
    return made


def _metadata(cas: Any) -> dict[str, Any]:
    try:
        found = next(iter(cas.select(METADATA)), None)
    except Exception:  # the type is not among those of the file
        found = None
    if found is None:
        return {}
    language = getattr(found, "language", None)
    return {
        "title": getattr(found, "documentTitle", None),
        "language": None if language == "x-unspecified" else language,
    }


def _annotator(path: Path) -> str:
    """Return whose folder it is, where the type system above is of our own making."""
    above = path.parent.parent / TYPES
    if (path.parent / TYPES).is_file() or not above.is_file():
        return ""
    return unescaped(path.parent.name) if f"{ID}<".encode() in read_bytes(above) else ""
