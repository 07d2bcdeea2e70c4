"""What the installed program stands on: its modules, files, font, pictures, and SQLite's search."""

from __future__ import annotations

import json
import pkgutil
import sqlite3
from importlib import import_module
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTranslator, qVersion
from PySide6.QtGui import QFontInfo, QFontMetricsF, QIcon, QImageReader

import annotator
from annotator.resources import format_page, load_scheme, resources, scheme_names
from annotator.ui.fonts import install_fonts, reading_font
from annotator.ui.self_test.hands import Broken, Run, expect

_PICTURES: Final = {"svg", "png", "jpeg"}
"""The kinds of pictures that the window needs Qt to read."""


def modules_import(_this: Run) -> str:
    """Import every module of the program: one that is missing is met here, not at its first use."""
    names = [
        module.name
        for module in pkgutil.walk_packages(annotator.__path__, "annotator.", onerror=_fail)
        if not module.name.endswith("__main__")
    ]
    for name in names:
        import_module(name)
    # In a program that was put together wrongly there may be nothing to walk.
    expect("annotator.ui.self_test.ground" in names, True, "this module among all")
    return f"{len(names)} modules, Qt {qVersion()}, SQLite {sqlite3.sqlite_version}"


def real_font(_this: Run) -> str:
    """Measure letters: without a font all are boxes of one width."""
    install_fonts()
    font = reading_font(12)
    measured = QFontMetricsF(font)
    wide, narrow = measured.horizontalAdvance("mmmmm"), measured.horizontalAdvance("iiiii")
    if wide <= narrow * 1.3:
        raise Broken("letters are all of one width: there is no font, only boxes")
    return QFontInfo(font).family()


def resources_open(_this: Run) -> str:
    """Open every file that comes with the program, by what reads it."""
    kinds = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    expect(kinds >= _PICTURES, True, f"Qt reads {', '.join(sorted(_PICTURES))}")
    for icon in _files("icons", "*.svg"):
        expect(QIcon(str(icon)).pixmap(16, 16).isNull(), False, f"no picture in {icon.name}")
    for name in scheme_names():
        load_scheme(name)
    for page in _files("formats", "*.md"):
        expect(bool(format_page(page.stem)), True, f"words in {page.name}")
    for schema in _files("schemas", "*.json"):
        json.loads(schema.read_text(encoding="utf-8"))
    return f"all in {len(list(resources().rglob('*')))} files and folders"


def translations_open(_this: Run) -> str:
    """Load the words of each language."""
    languages = []
    for file in _files("translations", "*.qm"):
        expect(QTranslator().load(str(file)), True, f"{file.name} can be loaded")
        languages.append(file.stem.rpartition("_")[2])
    return ", ".join(languages)


def _files(folder: str, pattern: str) -> list[Path]:
    found = sorted((resources() / folder).glob(pattern))
    if not found:
        raise Broken(f"there is no {pattern} in the folder {folder} of the resources")
    return found


def _fail(name: str) -> None:
    raise Broken(f"{name} cannot be imported")
