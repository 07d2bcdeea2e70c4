"""Which libraries the program stands on, with their licences.

A bundle carries a list that was made with it (``packaging/licences.py``); anywhere
else the list is read from what is installed beside the program.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

PROGRAM: Final = "claim-annotator"
"""The name under which package indexes know the program."""

_REQUIREMENT: Final = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?")
_EXTRA: Final = re.compile(r"""extra\s*==\s*['"]([^'"]+)['"]""")
_LICENCE_FILE: Final = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """One library; ``licence`` is an SPDX expression, or the name that the library itself gives."""

    name: str
    version: str
    licence: str


def libraries() -> tuple[Library, ...]:
    """Return all libraries that are here for this program, by name."""
    if _carried().is_file():
        return tuple(
            Library(name=entry["name"], version=entry["version"], licence=entry["licence"])
            for entry in _carried_entries()
        )
    found = (library_of(known) for known in installed_for(requirements()))
    return tuple(sorted(found, key=lambda library: library.name.lower()))


def licence_text(library: Library) -> str:
    """Return the whole text of a library's licences; empty when the library brings none."""
    if _carried().is_file():
        texts = {entry["name"]: str(entry["text"]) for entry in _carried_entries()}
        return texts.get(library.name, "")
    known = _installed(library.name)
    return text_in(known) if known else ""


def requirements() -> list[str]:
    """Return what the program asks for, its extras included."""
    if (known := _installed(PROGRAM)) is not None:
        return known.requires or []
    declared = Path(__file__).parent.parent / "pyproject.toml"
    if not declared.is_file():
        return []
    project = tomllib.loads(declared.read_text(encoding="utf-8"))["project"]
    extras = project.get("optional-dependencies", {})
    return [*project["dependencies"], *(line for lines in extras.values() for line in lines)]


def installed_for(lines: Iterable[str]) -> Iterator[Distribution]:
    """Yield the distributions behind requirements and behind those of each, once each.

    What is not installed is not asked for on this system, whatever its marker says.
    """
    seen: set[tuple[str, str]] = set()
    told: set[str] = set()
    waiting = [(name, extras) for line in lines for name, extras, _ in _parts(line)]
    while waiting:
        name, extras = waiting.pop()
        if (known := _installed(name)) is None or _same(name) == PROGRAM:
            continue
        wanted = {extra for extra in ("", *extras) if (_same(name), extra) not in seen}
        seen |= {(_same(name), extra) for extra in wanted}
        if _same(name) not in told:
            told.add(_same(name))
            yield known
        waiting += [
            (needed, more)
            for line in known.requires or []
            for needed, more, extra in _parts(line)
            if extra in wanted
        ]


def library_of(known: Distribution) -> Library:
    """Return what a distribution says of itself."""
    return Library(name=known.name, version=known.version, licence=_licence_name(known))


def text_in(known: Distribution) -> str:
    """Return the licence texts that a distribution brings, one behind the other."""
    files = sorted(
        (
            path
            for path in known.files or []
            if any(part.endswith(".dist-info") for part in path.parts)
            and (_LICENCE_FILE.search(path.name) or "licenses" in path.parts)
        ),
        key=str,
    )
    texts = (known.locate_file(path) for path in files)
    read = (Path(str(path)).read_text(encoding="utf-8", errors="replace") for path in texts)
    return "\n\n".join(text.strip() for text in read if text.strip())


def _parts(line: str) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yield name, wanted extras and the extra that asks, of a requirement."""
    if match := _REQUIREMENT.match(line):
        extras = tuple(e.strip() for e in (match[2] or "").split(",") if e.strip())
        asked = _EXTRA.search(line)
        yield match[1], extras, asked[1] if asked else ""


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _same(name: str) -> str:
    """Return the one spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence_name(known: Distribution) -> str:
    """Return the expression, or the first name that is no whole text."""
    fields = ("License-Expression", "License", "Classifier")
    said: dict[str, list[str]] = {name: known.metadata.get_all(name) or [] for name in fields}
    classes = ", ".join(
        value.rpartition("::")[2].strip()
        for value in said["Classifier"]
        if value.startswith("License ::")
    )
    for name in (*said["License-Expression"], *said["License"], classes):
        if name.strip() and "\n" not in name.strip() and len(name) <= _LONGEST_NAME:
            return name.strip()
    return classes


def _carried() -> Path:
    from annotator.resources import resources  # noqa: PLC0415 - the command line needs it seldom

    return resources() / "licences.json"


def _carried_entries() -> list[dict[str, str]]:
    entries: list[dict[str, str]] = json.loads(_carried().read_text(encoding="utf-8"))["libraries"]
    return entries
