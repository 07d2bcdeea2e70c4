"""The licences of everything in a bundle, and Debian's copyright file of them."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from release import AUTHORS, ROOT, Release

# Behind what lies beside this file.
sys.path.append(str(ROOT / "packaging"))

from licence_parts import Part
from licences import as_text

_LIST = "_internal/annotator/resources/licences.json"


class NoLicencesError(Exception):
    """The bundle does not say what is in it."""


def parts_of(bundle: Path) -> list[Part]:
    """Return what is in a bundle, from the list that it carries.

    Raises:
        NoLicencesError: when it carries none.
    """
    path = bundle / _LIST
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["libraries"]
        return [Part(**entry) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoLicencesError(
            f"The bundle in {bundle} has no list of its licences ({_LIST}), so it may not be "
            "packed: everything in it is given away under licences that have to come along."
        ) from error


def debian_copyright(parts: Sequence[Part], release: Release) -> str:
    """Return the machine-readable copyright file (DEP-5)."""
    mit = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    return "\n".join([
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Annotator",
        f"Upstream-Contact: {AUTHORS}",
        "",
        "Files: *",
        f"Copyright: {release.day[:4]} {AUTHORS}",
        "License: Expat",
        _indented(mit),
        "",
        "Files: usr/lib/annotator/_internal/*",
        "Copyright: the authors whom the texts below name",
        "License: each-of-its-own",
        _indented(as_text(parts)),
        "",
    ])  # fmt: skip


def _indented(text: str) -> str:
    """Return lines as a field of a control file has them: an empty one is a point."""
    lines = [line.expandtabs().rstrip() for line in text.strip().splitlines()]
    return "\n".join(f"  {line}" if line.strip(". ") else " ." for line in lines)
