"""Lists everything that comes along with the program, with its licences and their texts.

    python packaging/licences.py                            what is installed for the program
    python packaging/licences.py --python P --bundle DIR    what a bundle carries that P built
        --out FILE     write names and texts, to lie beside the program
        --json FILE    write the list that the About window reads (resources/licences.json)
        --sbom FILE    write the parts as CycloneDX, for those who check packages

A licence that is not known, or not among those that may come along, is an error.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from licence_parts import Part, parts
from licence_rules import LicenceError

FORMAT = "annotator-licences/1"
_WIDTH = 96
_QT = (
    "Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. "
    "They are libraries in files of their own, which you may replace by builds of your own of the "
    "same version: in a bundle those of the folder PySide6, elsewhere those of the Python package "
    "PySide6_Essentials. They are as they were published, unchanged; their sources are those that "
    "the Qt project publishes for that version as qt-everywhere-src and "
    "pyside-setup-everywhere-src, with the notices of the authors of code inside Qt. Nothing in "
    "the licence of Annotator forbids to change it for your own use and to take it apart in order "
    "to find faults in such changes."
)


def main() -> int:
    """Do what was asked for; 1 when something may not come along."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--python", type=Path, default=Path(sys.executable))
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--sbom", type=Path)
    options = parser.parse_args()
    try:
        found = parts(options.python, options.bundle)
    except LicenceError as error:
        print(error, file=sys.stderr)
        return 1
    if options.out:
        options.out.write_text(as_text(found), encoding="utf-8")
    if options.json:
        options.json.write_text(as_json(found), encoding="utf-8")
    if options.sbom:
        # Imported here: the two above need none of its libraries.
        from sbom import as_cyclonedx  # noqa: PLC0415

        options.sbom.write_text(as_cyclonedx(found), encoding="utf-8")
    if not (options.out or options.json or options.sbom):
        print(_table(found))
    return 0


def as_text(found: Sequence[Part]) -> str:
    """Return all names, and each text once, for people to read."""
    ours = (Path(__file__).parent.parent / "LICENSE").read_text(encoding="utf-8")
    pieces = ["Annotator", ours, "It stands on the work of many others:", _table(found)]
    pieces.append(textwrap.fill(_QT, _WIDTH))
    of_text: dict[str, list[str]] = {}
    for part in found:
        of_text.setdefault(part.text.strip(), []).append(f"{part.name} {part.version}".strip())
    for text, names in of_text.items():
        line = "=" * _WIDTH
        pieces.append(f"{line}\n{textwrap.fill(', '.join(names), _WIDTH)}\n{line}\n\n{text}")
    return "\n\n".join(piece.strip() for piece in pieces) + "\n"


def as_json(found: Sequence[Part]) -> str:
    """Return the list for :mod:`annotator.libraries`."""
    record = {"format": FORMAT, "libraries": [asdict(part) for part in found]}
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _table(found: Sequence[Part]) -> str:
    width = max(len(part.name) for part in found)
    return "\n".join(f"{p.name:{width}}  {p.version:20}  {p.licence}" for p in found)


if __name__ == "__main__":
    sys.exit(main())
