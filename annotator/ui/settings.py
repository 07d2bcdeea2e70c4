"""What the window remembers between two starts: a small JSON file of the user's own."""

from __future__ import annotations

import base64
import binascii
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from platformdirs import user_config_path
from PySide6.QtCore import QObject, QTimer, Signal, Slot

RECENT: Final = 10
TOUR_OVER: Final = "tour_over"
"""The setting that keeps the guided tour from beginning by itself again."""
_PLACES: Final = 200
_WRITE_AFTER_MS: Final = 800


class Settings(QObject):
    """Settings by name; each value is what JSON can hold.

    They are written a moment after they change and at :meth:`flush`. A broken
    file is set aside and the defaults are used. What cannot be written is told
    once by ``problem`` and does not stop the window.
    """

    problem = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Read the file, which may be missing; by default the one of this user."""
        super().__init__(parent)
        folder = user_config_path("annotator", appauthor=False)
        self.path: Final = path or folder / "settings.json"
        self.trouble = ""
        """What was wrong with the file when it was read; empty when nothing was."""
        self._changed: dict[str, Any] = {}
        self._told = False
        self._values = self._read()
        self._soon = QTimer(self, singleShot=True, interval=_WRITE_AFTER_MS)
        self._soon.timeout.connect(self.flush)

    def get(self, key: str, default: Any = None) -> Any:
        """Return a setting, or ``default`` when there is none or it is of another type."""
        value = self._values.get(key, default)
        if default is not None and not isinstance(value, type(default)):
            # A whole number is as good as one with a point, and JSON tells them apart.
            return float(value) if isinstance(default, float) and type(value) is int else default
        return value

    def set(self, key: str, value: Any) -> None:
        """Set a setting; None takes it away.

        Raises:
            TypeError: when JSON cannot hold the value.
        """
        json.dumps(value)
        if self._values.get(key) == value:
            return
        self._values[key] = self._changed[key] = value
        self._soon.start()

    def get_bytes(self, key: str) -> bytes:
        """Return bytes that :meth:`set_bytes` kept (geometry, splitters), or none."""
        try:
            return base64.b64decode(self.get(key, ""), validate=True)
        except (binascii.Error, ValueError):
            return b""

    def set_bytes(self, key: str, value: bytes) -> None:
        """Keep bytes, in JSON as base64."""
        self.set(key, base64.b64encode(value).decode("ascii"))

    @property
    def recent(self) -> tuple[Path, ...]:
        """Return the projects opened last, the last one first."""
        paths = self.get("recent", [])
        return tuple(Path(path) for path in paths if isinstance(path, str))[:RECENT]

    def remember(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        path = path.absolute()
        self._set_recent([path, *(other for other in self.recent if other != path)])

    def forget(self, path: Path) -> None:
        """Take a project off the recent ones."""
        self._set_recent([other for other in self.recent if other != path])

    @property
    def last_folder(self) -> Path:
        """Return the folder that a file dialog begins in."""
        folder = Path(self.get("last_folder", ""))
        return folder if folder.is_absolute() and folder.is_dir() else Path.home()

    def remember_folder(self, folder: Path) -> None:
        """Let the next file dialog begin in this folder."""
        self.set("last_folder", str(folder.absolute()))

    def last_article(self, project_id: str) -> str | None:
        """Return the id of the article that was open last in a project."""
        found = self.get("last_article", {}).get(project_id)
        return found if isinstance(found, str) else None

    def remember_article(self, project_id: str, article: str) -> None:
        """Keep which article is open in a project."""
        places = dict(self.get("last_article", {}))
        places.pop(project_id, None)
        places[project_id] = article
        self.set("last_article", dict(list(places.items())[-_PLACES:]))

    @Slot()
    def flush(self) -> None:
        """Write what has changed, now; what another window wrote meanwhile stays."""
        self._soon.stop()
        if not self._changed:
            return
        now = {**(_object_in(self.path) or {}), **self._changed}
        try:
            _write(self.path, {key: value for key, value in now.items() if value is not None})
        except OSError as error:
            if not self._told:
                self._told = True
                self.problem.emit(
                    self.tr(
                        "The settings could not be kept in {path}: {reason}. Nothing else "
                        "is touched by it."
                    ).format(path=self.path, reason=error.strerror)
                )
            return
        self._changed.clear()

    def _set_recent(self, paths: list[Path]) -> None:
        self.set("recent", [str(path) for path in paths[:RECENT]])

    def _read(self) -> dict[str, Any]:
        values = _object_in(self.path)
        if values is not None:
            return values
        try:
            if self.path.exists():
                aside = self.path.with_name(f"{self.path.name}.broken")
                self.path.replace(aside)
                self.trouble = self.tr(
                    "The settings could not be read, so they begin anew. The file as it was: {path}"
                ).format(path=aside)
        except OSError as error:
            self.trouble = self.tr("The settings in {path} cannot be read: {reason}.").format(
                path=self.path, reason=error.strerror
            )
        return {}


def _object_in(path: Path) -> dict[str, Any] | None:
    """Return the JSON object in a file, or None when there is none."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _write(path: Path, values: Mapping[str, Any]) -> None:
    """Write the file whole or not at all, for its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    beside = Path(name)
    try:
        with open(handle, "w", encoding="utf-8") as file:
            json.dump(values, file, ensure_ascii=False, indent=1, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
