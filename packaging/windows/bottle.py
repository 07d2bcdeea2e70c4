"""A Windows of its own under Wine: runs programs, and tells what is on disk and registered."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from typing import Final

Registry = dict[tuple[str, str], str]
"""What each value holds, by key and name; a key stands in it with an empty name as well."""

# Neither menus of the desktop nor the engines for .NET and HTML are wanted.
_WITHOUT: Final = "winemenubuilder.exe=d;mscoree=;mshtml="
_SECONDS: Final = 120
# What Wine itself writes: the hardware it finds at each start, and settings of its own tools.
_OF_WINE: Final = (
    r"HKCU\Software\Wine",
    r"HKLM\System\CurrentControlSet",
    r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\NetworkCards",
    r"HKLM\Hardware",
)


class Bottle:
    """A folder that Wine takes for a computer with Windows."""

    def __init__(self, folder: Path) -> None:
        """Set up a fresh Windows in ``folder``.

        Raises:
            SystemExit: when Wine is not there, with what to do.
        """
        if shutil.which("wine") is None or shutil.which("wineserver") is None:
            sys.exit("Trying the installer needs Wine. On Debian: apt-get install wine64 wine")
        self.drive: Final = folder / "drive_c"
        self._folder = folder
        # Without a display: nothing is asked, and a window that came up all the same would hang.
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        self._environment = {
            **kept,
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _WITHOUT,
            "LC_ALL": "C.UTF-8",
        }
        self._call(["wineboot", "--init"])
        self.settle()
        self.become("win10")
        # Each true Windows has these; a fresh one of Wine gets them from the first that needs them.
        for key in (r"Classes", r"Microsoft\Windows\CurrentVersion\Uninstall"):
            self._call(["wine", "reg", "add", rf"HKCU\Software\{key}", "/f"])
        self.home: Final = next(
            path for path in (self.drive / "users").iterdir() if path.name != "Public"
        )

    def become(self, version: str) -> None:
        """Pretend to be a version of Windows, by its name in winecfg, such as win10."""
        self._call(["wine", "winecfg", "-v", version])

    def speak(self, locale: str) -> bool:
        """Take a language for that of the user; tell whether this machine knows it.

        Args:
            locale: its name in the C library, such as de_DE; "C" is English.
        """
        self._environment["LC_ALL"] = f"{locale}.UTF-8"
        if locale == "C":
            return True
        made = self._folder / f"{locale}.UTF-8"
        self._environment["LOCPATH"] = str(self._folder)
        if shutil.which("localedef"):
            self._call(["localedef", "-i", locale, "-f", "UTF-8", str(made)])
        return made.is_dir()

    def run(self, program: Path, *arguments: str) -> int:
        """Run a program to its end; return its exit code.

        Args:
            program: the program, anywhere on this machine.
            arguments: joined by blanks and not quoted: installers want it so.
        """
        # Wine quotes each argument with a blank in it; words apart, it has no reason to.
        words = [word for argument in arguments for word in argument.split(" ")]
        return self._call(["wine", str(program), *words])

    def open(self, document: Path) -> None:
        """Open a file as a double click does."""
        self._call(["wine", "start", "/wait", self.windows(document)])

    def begin(self, program: Path) -> subprocess.Popen[bytes]:
        """Start a program and do not wait for it."""
        return subprocess.Popen(["wine", str(program)], env=self._environment)

    def add_value(self, key: str, name: str, value: str) -> None:
        """Write a string to the registry; an empty name is the key's own value."""
        named = ["/v", name] if name else ["/ve"]
        self._call(["wine", "reg", "add", key, *named, "/d", value, "/f"])

    def remove_key(self, key: str) -> None:
        """Remove a key of the registry and all below it."""
        self._call(["wine", "reg", "delete", key, "/f"])

    def windows(self, path: Path) -> str:
        """Return what Windows calls a path on its drive."""
        return str(PureWindowsPath("C:/", *path.relative_to(self.drive).parts))

    def settle(self) -> None:
        """Wait until no program runs and the registry is on disk."""
        self._call(["wineserver", "--wait"])

    def end(self) -> None:
        """End every program of this Windows."""
        self._call(["wineserver", "--kill"])

    def registry(self) -> Registry:
        """Return all of the registry; machine and user begin with HKLM and HKCU."""
        # It is written to disk when nothing runs any more.
        self.settle()
        machine = _read_hive(self._folder / "system.reg", "HKLM")
        both = machine | _read_hive(self._folder / "user.reg", "HKCU")
        return {name: value for name, value in both.items() if not name[0].startswith(_OF_WINE)}

    def files(self) -> dict[str, str]:
        """Return the hash of each file below the home folder, and "" for each folder, by path."""
        return {str(path.relative_to(self.home)): _hash(path) for path in self.home.rglob("*")}

    def _call(self, command: list[str]) -> int:
        return subprocess.run(
            command,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        ).returncode


def _hash(path: Path) -> str:
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return ""


def _read_hive(path: Path, root: str) -> Registry:
    found: Registry = {}
    key = root
    for line in path.read_text("utf-8").replace("\\\n", "").splitlines():
        if head := re.match(r"\[(.*)\] \d+$", line):
            key = f"{root}\\{_plain(head[1])}"
            found[key, ""] = found.get((key, ""), "")
        elif value := re.match(r'(@|"(?:[^"\\]|\\.)*")=(.*)$', line):
            name = "" if value[1] == "@" else _plain(value[1][1:-1])
            found[key, name] = _plain(re.sub(r'^"(.*)"$', r"\1", value[2]))
    return found


def _plain(text: str) -> str:
    """Undo the escapes of Wine's own registry files."""

    def meant(match: re.Match[str]) -> str:
        return chr(int(match[1], 16)) if match[1] else match[2]

    return re.sub(r"\\(?:x([0-9a-f]{1,4})|(.))", meant, text)
