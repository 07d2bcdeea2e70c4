"""The licences of everything in a bundle, as one text and as Debian's copyright file."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from release import AUTHORS, ROOT, Release

_LIST = "_internal/annotator/resources/licences.json"
_QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their "
    "libraries are files of their own in _internal/PySide6 of the program's folder and may be "
    "replaced by other builds of the same version. Their sources, unchanged, are those that the "
    "Qt project publishes for that version, as qt-everywhere-src and pyside-setup-everywhere-src."
)


class NoLicencesError(Exception):
    """The bundle does not say what is in it."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A library in the bundle."""

    name: str
    version: str
    licence: str
    text: str

    @property
    def line(self) -> str:
        """Name, version and licence in a line."""
        return f"{self.name} {self.version}: {self.licence}"


def parts_of(bundle: Path) -> list[Part]:
    """Return the libraries in a bundle, from the list that it carries.

    Raises:
        NoLicencesError: when it carries none.
    """
    path = bundle / _LIST
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["libraries"]
    except (OSError, ValueError, KeyError) as error:
        raise NoLicencesError(
            f"The bundle in {bundle} has no list of its licences ({_LIST}), so it may not be "
            "packed: everything in it is given away under licences that have to come along."
        ) from error
    return [Part(**{key: entry[key] for key in Part.__annotations__}) for entry in entries]


def licences_text(parts: Iterable[Part]) -> str:
    """Return the text that goes beside the program."""
    parts = list(parts)
    pieces = [
        "Annotator is under the licence in LICENSE. In its folder are also:",
        "\n".join(f"  {part.line}" for part in parts),
        textwrap.fill(_QT, 96),
    ]
    for part in parts:
        pieces += [f"{'=' * 96}\n{part.line}\n{'=' * 96}", part.text.strip() or part.licence]
    return "\n\n".join(pieces) + "\n"


def debian_copyright(parts: Iterable[Part], release: Release) -> str:
    """Return the machine-readable copyright file (DEP-5)."""
    year = release.day[:4]
    mit = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].partition("\n\n")[2]
    return "\n".join([
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Annotator",
        f"Upstream-Contact: {AUTHORS}",
        "Comment:",
        _folded(_QT),
        "",
        "Files: *",
        f"Copyright: {year} {AUTHORS}",
        "License: Expat",
        _indented(mit),
        "",
        "Files: usr/lib/annotator/*",
        "Copyright: the authors whom the texts below name",
        "License: each-of-its-own",
        _indented(licences_text(parts)),
        "",
    ])  # fmt: skip


def _folded(text: str) -> str:
    return textwrap.fill(text, 78, initial_indent=" ", subsequent_indent=" ")


def _indented(text: str) -> str:
    """Return lines as a field of a control file has them: an empty one is a point."""
    lines = [line.expandtabs().rstrip() for line in text.strip().splitlines()]
    return "\n".join(f"  {line}" if line.strip(". ") else " ." for line in lines)
