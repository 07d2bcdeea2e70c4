"""Finds what comes along: libraries of Python, Python, fonts, and what a bundle has beside them.

Each part names its licence and brings the whole text of it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from licence_known import INSIDE_QT, PYTHON, SYSTEM
from licence_rules import LicenceError, demand_allowed, spdx
from qt_libraries import OFFSCREEN, PRIVATE, WAYLAND, X11

ROOT = Path(__file__).resolve().parent.parent
QT = "PySide6_Essentials"
_TEXTS = Path(__file__).resolve().parent / "licence_texts"
_SHARED = re.compile(r"\.(so(\.\d+)*|dll|dylib|pyd)$")
_BEGINNING = re.compile(r"^[A-Za-z_+-]+?(?=[-_.]?\d|\.|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something that comes along; ``licence`` is an SPDX expression."""

    name: str
    version: str
    licence: str
    text: str
    python: bool = False
    """Whether package indexes of Python have it under its name."""


def parts(python: Path, bundle: Path | None) -> list[Part]:
    """Return what an environment has for the program, or what a bundle made with it carries.

    Raises:
        LicenceError: when a licence or a text is not known, or may not come along. It names all.
    """
    seen = _probed(python, bundle)
    found = [
        *(Part(**entry, python=True) for entry in seen["libraries"]),
        Part(name="Python", version=seen["python"], licence="PSF-2.0", text=seen["python text"]),
        *_sqlite(seen["sqlite"]),
        _fonts(),
        *_inside_qt(seen["libraries"]),
        *(system_parts(bundle, set(seen["files"])) if bundle else ()),
    ]
    return _proved(sorted(found, key=lambda part: part.name.lower()))


def _proved(found: Iterable[Part]) -> list[Part]:
    """Return the parts with exact names and with texts; all faults are told at once."""
    good, faults = [], []
    for part in found:
        try:
            licence = spdx(part.name, part.licence)
            demand_allowed(part.name, licence)
            good.append(replace(part, licence=licence, text=_whole(part.text, licence)))
            if not good[-1].text:
                raise LicenceError(f"{part.name} brings no text of its licence, {licence}.")
        except LicenceError as error:
            faults.append(str(error))
    if faults:
        raise LicenceError("\n".join(faults))
    return good


def _probed(python: Path, bundle: Path | None) -> dict[str, Any]:
    """Ask the Python of an environment what it has, in that environment."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    asked = [*project["dependencies"], *(line for lines in extras for line in lines)]
    said = subprocess.run(
        [str(python), str(ROOT / "packaging" / "licence_probe.py")],
        input=json.dumps({"root": str(ROOT), "lines": asked, "bundle": bundle and str(bundle)}),
        stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return json.loads(said.stdout)


def _sqlite(version: str | None) -> Iterator[Part]:
    if version:
        yield Part(name="SQLite", version=version, licence="blessing", text="")


def _fonts() -> Part:
    text = (ROOT / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    return Part(name="Noto fonts", version="2", licence="OFL-1.1", text=text)


def _inside_qt(libraries: Iterable[dict[str, str]]) -> Iterator[Part]:
    for version in [entry["version"] for entry in libraries if entry["name"] == QT]:
        for name, licence in INSIDE_QT.items():
            yield Part(name=f"{name} (inside Qt)", version=version, licence=licence, text="")


def system_parts(bundle: Path, known: set[str]) -> Iterator[Part]:
    """Yield the libraries of a bundle that no distribution of Python has.

    Raises:
        LicenceError: when nobody knows whose a file is.
    """
    names = {path.name for path in bundle.rglob("*") if _SHARED.search(path.name)}
    whose: dict[tuple[str, str], list[str]] = {}
    for name in sorted(names - known):
        if name.startswith(PYTHON):
            continue
        fitting = [start for start in SYSTEM if name.lower().startswith(start.lower())]
        if not fitting:
            raise LicenceError(
                f"{name} in the bundle belongs to no library that is known. Find out whose it is "
                "and put it into packaging/licence_known.py, or leave it out of the bundle."
            )
        whose.setdefault(SYSTEM[max(fitting, key=len)], []).append(name)
    for (project, licence), files in whose.items():
        version, text = _debian(files[0])
        yield Part(name=project, version=version, licence=licence, text=text)


def _debian(file: str) -> tuple[str, str]:
    """Return version and copyright text of the Debian package that has a file, if there is one."""
    unpacked = _copyright(PRIVATE / "usr" / "share" / "doc" / _package(file))
    if unpacked:
        return "", unpacked
    if shutil.which("dpkg-query") is None:
        return "", ""
    owner = _said("dpkg-query", "--search", f"*/{file}").partition(": ")[0].partition(",")[0]
    if not owner:
        return "", ""
    version = _said("dpkg-query", "--show", "--showformat=${Version}", owner)
    return version, _copyright(Path("/usr/share/doc", owner.partition(":")[0]))


def _package(file: str) -> str:
    """Return how Debian calls the package of a library: libxcb-util.so.1, libxcb-util1."""
    name, _, number = file.lower().partition(".so.")
    hyphen = "-" if name[-1:].isdigit() else ""
    return (OFFSCREEN | X11 | WAYLAND).get(file, f"{name}{hyphen}{number.partition('.')[0]}")


def _copyright(folder: Path) -> str:
    path = folder / "copyright"
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


def _said(*command: str) -> str:
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return said.stdout if said.returncode == 0 else ""


def _whole(text: str, licence: str) -> str:
    """Return a text with those that it only names, as Debian's do: they are read elsewhere too."""
    if text and "/usr/share/common-licenses/" not in text:
        return text
    return "\n\n".join(filter(None, (text, _standard(licence))))


def _standard(licence: str) -> str:
    """Return the texts of the licences that an expression names, as far as they are here."""
    names = re.findall(r"[\w.-]+", licence)
    return "\n\n".join(text for name in dict.fromkeys(names) if (text := _text_of(name)))


@cache
def _text_of(name: str) -> str:
    path = _TEXTS / f"{name}.txt"
    if name == "LicenseRef-Public-Domain":
        return "Public domain: its authors claim no rights."
    return path.read_text(encoding="utf-8") if path.is_file() else ""
