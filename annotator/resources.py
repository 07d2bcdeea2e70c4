"""Where the files that come with the program lie: schemes, samples, fonts."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any, Final

from annotator.model.errors import SchemeError
from annotator.model.scheme import Scheme
from annotator.model.scheme_file import scheme_from
from annotator.model.scheme_proof import first_fault
from annotator.model.words import said

DEFAULT_SCHEME = "claims-actors-stances"
_LARGEST: Final = 4_000_000
"""Bytes of a scheme's file; those that come with the program have some thousand."""


def resources() -> Path:
    """Return the folder: inside the installed package, or beside it in a source tree."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def scheme_names() -> list[str]:
    """Return the names of the schemes that come with the program."""
    return sorted(path.stem for path in (resources() / "schemes").glob("*.json"))


def format_page(name: str) -> str | None:
    """Return what there is to know of a format, in Markdown, or None when it has no page."""
    path = resources() / "formats" / f"{name}.md"
    known = {page.stem for page in path.parent.glob("*.md")}
    return path.read_text(encoding="utf-8") if name in known else None


def load_scheme(name_or_file: str = DEFAULT_SCHEME) -> Scheme:
    """Return a scheme that comes with the program, by name, or one from a file.

    Raises:
        SchemeError: when there is no such scheme, or it is not well formed; it names the place.
    """
    # Imported here: a version or a help text has no project.
    from annotator.store.raw_reading import bytes_of  # noqa: PLC0415

    path = resources() / "schemes" / f"{name_or_file}.json"
    if name_or_file not in scheme_names():
        path = Path(name_or_file)
    try:
        _refuse_endless(path)
        with bytes_of(path) as file:  # somebody may choose the project that is open
            text = file.read().decode("utf-8-sig")
    except (OSError, ValueError) as error:  # a name may have signs that no path has
        names = ", ".join(scheme_names())
        raise SchemeError(
            said(
                "There is no scheme “{scheme}”. Name a readable file, or one of: {names}.",
                scheme=name_or_file,
                names=names,
            )
        ) from error
    return _proven(text)


def _refuse_endless(path: Path) -> None:
    """Refuse what is no scheme by its size, before it fills the memory; devices have none.

    Raises:
        OSError: when it is not there.
    """
    facts = path.stat()
    if stat.S_ISREG(facts.st_mode) and facts.st_size <= _LARGEST:
        return
    raise SchemeError(
        said(
            "{path} is no file of a scheme, which has at most {limit} MB. It was not read.",
            path=path,
            limit=_LARGEST // 1_000_000,
        )
    )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; a key that stands twice would mean one thing here and another elsewhere."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise SchemeError(said("The scheme has the key “{key}” twice in one place.", key=twice))
    return found


def _proven(text: str) -> Scheme:
    try:
        record = json.loads(text, object_pairs_hook=_once)
        # JSON can escape half of a pair of surrogates, which no project can keep.
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise SchemeError(
            said("The scheme holds half of a pair of surrogates, which is no sign.")
        ) from error
    except (ValueError, RecursionError) as error:
        raise SchemeError(said("The scheme is not JSON: {error}.", error=error)) from error
    if not isinstance(record, dict) or record.get("format") != "annotator-scheme/1":
        raise SchemeError(said('This is not a scheme: it lacks "format": "annotator-scheme/1".'))
    file = resources() / "schemas" / "annotator-scheme-1.schema.json"
    fault = first_fault(record, json.loads(file.read_text(encoding="utf-8")))
    if fault:
        raise SchemeError(said("The scheme has a part missing or wrong. {fault}", fault=fault))
    return scheme_from(record)
