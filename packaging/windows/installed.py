"""What an installation of Annotator on Windows consists of, to compare with what is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bottle import Registry
from installer import Payload

CLASSES = r"HKCU\Software\Classes"
PROGID = rf"{CLASSES}\Annotator.Project"
SUFFIX = rf"{CLASSES}\.annot"
ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator"
MENU = Path("AppData/Roaming/Microsoft/Windows/Start Menu/Programs")
USUAL = Path("AppData/Local/Programs/Annotator")
"""Where it is installed when nobody chooses, below the home folder."""


class Windows(Protocol):
    """A true Windows, or one that Wine makes."""

    @property
    def home(self) -> Path:
        """The home folder of the user."""

    def windows(self, path: Path) -> str:
        """Return what Windows calls a path."""

    def registry(self) -> Registry:
        """Return the registry, at least where an installation writes to."""


@dataclass(frozen=True)
class Installation:
    """One version in one folder of one Windows."""

    windows: Windows
    folder: Path
    content: Payload
    version: str

    @property
    def place(self) -> str:
        """What Windows calls the folder."""
        return self.windows.windows(self.folder)

    @property
    def window(self) -> str:
        """What Windows calls the program with a window."""
        return rf"{self.place}\annotator-window.exe"

    def values(self, project: str = "Annotator project") -> Registry:
        """Return each value of the registry; ``project`` is the file type in a language."""
        return {
            (SUFFIX, ""): "Annotator.Project",
            (SUFFIX, "Content Type"): "application/x-annotator-project",
            (rf"{SUFFIX}\OpenWithProgids", "Annotator.Project"): "",
            (PROGID, ""): project,
            (rf"{PROGID}\DefaultIcon", ""): f"{self.window},0",
            (rf"{PROGID}\shell\open\command", ""): f'"{self.window}" "%1"',
            (ENTRY, "DisplayName"): "Annotator",
            (ENTRY, "DisplayVersion"): self.version,
            (ENTRY, "Publisher"): "The Annotator contributors",
            (ENTRY, "DisplayIcon"): f"{self.window},0",
            (ENTRY, "InstallLocation"): self.place,
            (ENTRY, "UninstallString"): rf'"{self.place}\uninstall.exe"',
            (ENTRY, "QuietUninstallString"): rf'"{self.place}\uninstall.exe" /S',
            (ENTRY, "EstimatedSize"): f"dword:{self.content.kibibytes:08x}",
            (ENTRY, "NoModify"): "dword:00000001",
            (ENTRY, "NoRepair"): "dword:00000001",
        }

    def needed_keys(self) -> set[str]:
        """Return each key of the registry that comes with the values."""
        inner = {key for key, _ in self.values()}
        return inner | {PROGID, rf"{PROGID}\shell", rf"{PROGID}\shell\open"}

    def shortcuts(self) -> dict[Path, str]:
        """Return each shortcut with what stands in it."""
        menu = self.windows.home / MENU
        return {
            menu / "Annotator.lnk": self.window,
            menu / "Annotator (cmd).lnk": f'/k set "PATH={self.place};%PATH%"',
        }

    def paths(self) -> set[str]:
        """Return each file and folder below the home folder that is of this installation."""
        files = {self.folder / file for file in self.content.files}
        folders = {self.folder / folder for folder in self.content.folders}
        ours = files | folders | {self.folder, self.folder / "uninstall.exe", *self.shortcuts()}
        return {str(path.relative_to(self.windows.home)) for path in ours}

    def faults(self) -> Iterator[tuple[str, bool]]:
        """Go through everything; return what it is and whether it is as it should be."""
        for file in self.content.files:
            there, source = self.folder / file, self.content.root / file
            yield f"file {file}", there.is_file() and there.read_bytes() == source.read_bytes()
        yield "file uninstall.exe", (self.folder / "uninstall.exe").is_file()
        found = self.windows.registry()
        for (key, name), value in self.values().items():
            yield f"{key} [{name or 'default'}] = {value!r}", found.get((key, name)) == value
        for link, text in self.shortcuts().items():
            # Windows keeps the path in two alphabets, Wine in the older one alone.
            forms = (text.encode("utf-16-le"), text.encode("cp1252"))
            there = link.is_file() and any(form in link.read_bytes() for form in forms)
            yield f"shortcut {link.name}: {text}", there


@dataclass(frozen=True)
class State:
    """All that can change on a Windows: the user's files, and the registry."""

    files: dict[str, str]
    registry: Registry

    def gained(self, before: State) -> set[object]:
        """Return the paths and the values that were not there before."""
        return (self.files.keys() - before.files.keys()) | (
            self.registry.keys() - before.registry.keys()
        )

    def altered(self, before: State) -> set[object]:
        """Return the paths and the values that are gone or different."""
        files = {name for name, value in before.files.items() if self.files.get(name) != value}
        values = {
            name for name, value in before.registry.items() if self.registry.get(name) != value
        }
        return files | values
