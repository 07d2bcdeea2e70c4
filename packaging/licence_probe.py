"""Tells, in the environment that builds, which libraries it has or a bundle took from it.

Reads a question as JSON from the standard input and answers on the standard output.
Only the standard library is used, and PyInstaller where a bundle is to be read.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import sys
import sysconfig
from pathlib import Path
from typing import Any


def main() -> None:
    """Answer the question."""
    question = json.load(sys.stdin)
    sys.path.insert(0, question["root"])
    from annotator.libraries import installed_for, library_of, text_in  # noqa: PLC0415

    bundle = Path(question["bundle"]) if question["bundle"] else None
    known = _carried(bundle) if bundle else list(installed_for(question["lines"]))
    libraries = [
        {
            "name": found.name,
            "version": found.version,
            "licence": library_of(found).licence,
            "text": text_in(found),
        }
        for found in known
    ]
    answer = {
        "libraries": libraries,
        "files": sorted(_python_files() | {p.name for found in known for p in found.files or []}),
        "python": platform.python_version(),
        "sqlite": _sqlite_version(known),
        "python text": _python_text(),
    }
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    json.dump(answer, sys.stdout)


def _carried(bundle: Path) -> list[importlib.metadata.Distribution]:
    """Return the distributions of which something lies in a bundle, and what starts it."""
    of_module = importlib.metadata.packages_distributions()
    names = {
        distribution
        for module in _modules(bundle) | _folders(bundle)
        for distribution in of_module.get(module, [])
    }
    # Its own code, in front of the program, starts the bundle.
    names.add("pyinstaller")
    known = {name.lower(): importlib.metadata.distribution(name) for name in names}
    return [known[name] for name in sorted(known)]


def _modules(bundle: Path) -> set[str]:
    """Return the outermost names of the modules that are packed into the program."""
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415

    names = ("annotator", "annotator.exe", "Contents/MacOS/annotator")
    program = next(path for name in names if (path := bundle / name).is_file())
    archive = CArchiveReader(str(program))
    packed: dict[str, Any] = archive.open_embedded_archive("PYZ.pyz").toc
    return {name.partition(".")[0] for name in packed}


def _folders(bundle: Path) -> set[str]:
    """Return what lies outermost beside the program, without what follows the first dot."""
    inside = [bundle / "_internal", bundle / "Contents" / "Frameworks"]
    return {path.name.partition(".")[0] for f in inside if f.is_dir() for path in f.iterdir()}


def _python_files() -> set[str]:
    """Return the names of the modules that are files of machine code of this Python's own."""
    folders = [Path(place) for place in sys.path if Path(place).name in ("lib-dynload", "DLLs")]
    files = (path for folder in folders if folder.is_dir() for path in folder.iterdir())
    # Beside them lie, on Windows, libraries of others.
    return {path.name for path in files if path.suffix in (".pyd", ".so")}


def _sqlite_version(known: list[importlib.metadata.Distribution]) -> str | None:
    """Return the version of the SQLite inside pysqlite3, where that comes along."""
    if "pysqlite3" not in {found.name for found in known}:
        return None
    import pysqlite3  # type: ignore[import-not-found]  # noqa: PLC0415

    return str(pysqlite3.sqlite_version)


def _python_text() -> str:
    """Return the licence of this Python; where it lies depends on who built it."""
    library = Path(sysconfig.get_path("stdlib"))
    places = (library / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt"))
    found = next((path for path in places if path.is_file()), None)
    return found.read_text(encoding="utf-8") if found else ""


if __name__ == "__main__":
    main()
