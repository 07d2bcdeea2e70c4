"""Facts of this installation for the About window and for reports: no word of an article."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path, user_config_path, user_data_path

from annotator.__about__ import __version__
from annotator.libraries import libraries
from annotator.logs import log_folder
from annotator.resources import resources
from annotator.store.file_facts import FileFacts, file_facts

_QT: Final = "PySide6_Essentials"
_DISPLAY: Final = ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")


class Kind(StrEnum):
    """How the program came onto this computer."""

    BUNDLE = "bundle"
    PACKAGE = "package"
    SOURCE = "source tree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where the program keeps what belongs to this user; a folder may not be made yet."""

    data: Path
    config: Path
    cache: Path
    logs: Path
    backups: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one has to know of an installation to understand what it does.

    ``commit`` and ``date`` (of the commit, ISO) are known where the program was
    built from a checkout; a commit that ends in ``+`` was changed by hand.
    """

    version: str
    commit: str | None
    date: str | None
    kind: Kind
    python: str
    qt: str | None
    sqlite: str
    system: str
    folders: Folders


def facts() -> Facts:
    """Return the facts of this installation; Qt is not imported for it."""
    build = _build()
    return Facts(
        version=__version__,
        commit=build.get("commit"),
        date=build.get("date"),
        kind=_kind(),
        python=platform.python_version(),
        qt=_qt_version(),
        sqlite=sqlite3.sqlite_version,
        system=_system(),
        folders=Folders(
            data=user_data_path("annotator", appauthor=False),
            config=user_config_path("annotator", appauthor=False),
            cache=user_cache_path("annotator", appauthor=False),
            logs=log_folder(),
            backups=user_data_path("annotator", appauthor=False) / "backups",
        ),
    )


def diagnostics(project: Path | None = None) -> str:
    """Return a text for a report: facts of the installation, and of a project file in numbers.

    It holds no article text and no name of a person, an actor, a file or a
    computer; the home folder is written ``~``. A project is read from end to
    end, some seconds a gigabyte; one that is damaged or gone is told of.
    """
    known = facts()
    built = f" ({known.commit}, {known.date})" if known.commit else ""
    lines = [
        f"Annotator {known.version}{built}, {known.kind}",
        f"Python {known.python}, Qt {known.qt or 'missing'}, SQLite {known.sqlite}",
        known.system,
        *(f"{name}={os.environ[name]}" for name in _DISPLAY if os.environ.get(name)),
        "",
        "Folders",
        *(
            f"  {each.name}: {_nameless(getattr(known.folders, each.name))}"
            for each in fields(known.folders)
        ),
        "",
        "Libraries",
        *(f"  {library.name} {library.version}" for library in libraries()),
    ]
    if project is not None:
        lines += ["", "Project", *(f"  {line}" for line in _told(file_facts(project)))]
    return "\n".join(lines) + "\n"


def _told(file: FileFacts) -> Iterator[str]:
    if file.trouble:
        yield f"not read: {file.trouble}"
    if file.size is not None:
        yield f"bytes: {file.size}"
    if file.pages is not None:
        yield f"schema: {file.schema}"
        yield f"pages: {file.pages} of {file.page_size} bytes, {file.free_pages} free"
        yield f"journal: {file.journal}"
    if file.sound is not None:
        yield f"sound: {'yes' if file.sound else 'no'}"
    yield from (f"{name}: {count}" for name, count in file.counts.items())


def _nameless(path: Path) -> str:
    """Return a path in which neither the home folder nor a login name stands."""
    home = Path.home()
    under = path.relative_to(home) if path.is_relative_to(home) else path
    person = _login()
    parts = ["…" if part == person else part for part in under.parts]
    return str(Path("~" if under is not path else "", *parts))


def _login() -> str | None:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return None


def _build() -> dict[str, str]:
    """Return what the builder wrote down: commit and its day."""
    path = resources() / "build.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {name: str(found[name]) for name in ("commit", "date") if found.get(name)}


def _kind() -> Kind:
    if getattr(sys, "frozen", False):
        return Kind.BUNDLE
    return (
        Kind.SOURCE if (Path(__file__).parent.parent / "pyproject.toml").is_file() else Kind.PACKAGE
    )


def _qt_version() -> str | None:
    """Return the version of Qt, which PySide6 shares."""
    try:
        return version(_QT)
    except PackageNotFoundError:
        return next((each.version for each in libraries() if each.name == _QT), None)


def _system() -> str:
    """Return system and processor, without the name of the computer."""
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = f"{platform.system()} {platform.mac_ver()[0] or platform.version()}"
    return f"{name}, {platform.machine()}"
