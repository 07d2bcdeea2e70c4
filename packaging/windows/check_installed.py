r"""Installs the installer on a true Windows, lets the program test itself, removes it again.

    python packaging\windows\check_installed.py dist\annotator dist\annotator-…-setup.exe REPORT

For a machine that is thrown away afterwards: Annotator is installed for the user who runs it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
import winreg
from pathlib import Path

from bottle import Registry
from installed import USUAL, Installation
from installer import payload, version_of_source

# An uninstaller goes on in a copy of itself after it has ended. In seconds.
PATIENCE = 120
_LOOKED_AT = (r"Software\Classes\.annot", r"Software\Classes\Annotator.Project")
_ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator"


class ThisWindows:
    """The Windows that this runs on, as far as an installation is looked at."""

    def __init__(self) -> None:
        """Take the user who runs this."""
        self.home = Path.home()

    def windows(self, path: Path) -> str:
        """Return what Windows calls a path: its name."""
        return str(path)

    def registry(self) -> Registry:
        """Return the values of the user's registry where an installation writes to."""
        found: Registry = {}
        for key in (*_LOOKED_AT, _ENTRY):
            _read(key, found)
        return found


def _read(key: str, found: Registry) -> None:
    try:
        opened = winreg.OpenKey(winreg.HKEY_CURRENT_USER, key)
    except FileNotFoundError:
        return
    with opened:
        keys, values, _ = winreg.QueryInfoKey(opened)
        for number in range(values):
            name, value, _ = winreg.EnumValue(opened, number)
            text = f"dword:{value:08x}" if isinstance(value, int) else str(value)
            found[rf"HKCU\{key}", name] = text
        for number in range(keys):
            _read(rf"{key}\{winreg.EnumKey(opened, number)}", found)


def install(setup: Path, installation: Installation) -> bool:
    """Install silently; print each fault and tell whether there was none."""
    code = subprocess.run([str(setup), "/S"], check=False).returncode
    faults = [what for what, good in installation.faults() if not good]
    for what in faults:
        print(f"FAILED {what}")
    print(f"setup /S ended with {code}; {len(faults)} faults")
    return code == 0 and not faults


def works(folder: Path, report: Path) -> bool:
    """Let the installed program, not the one that was built, say its version and test itself."""
    program = str(folder / "annotator.exe")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    commands = [["--version"], ["self-test", "--report", str(report.resolve())]]
    codes = [
        subprocess.run(
            [program, *command], env=environment, cwd=Path.home(), check=False
        ).returncode
        for command in commands
    ]
    print(f"--version and self-test of the installed program ended with {codes}")
    return codes == [0, 0]


def remove(installation: Installation) -> bool:
    """Remove silently; print what is left and tell whether that is nothing."""
    subprocess.run([str(installation.folder / "uninstall.exe"), "/S"], check=True)
    deadline = time.monotonic() + PATIENCE
    while installation.folder.exists() and time.monotonic() < deadline:
        time.sleep(0.5)
    left = [path for path in map(Path.home().joinpath, installation.paths()) if path.exists()]
    values = installation.windows.registry()
    for what in (*left, *values):
        print(f"FAILED left after the removal: {what}")
    return not left and not values


def main() -> int:
    """Do all of it; return 1 when anything was not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("setup", type=Path)
    parser.add_argument("report", type=Path)
    options = parser.parse_args()
    content = payload(options.bundle)
    installation = Installation(ThisWindows(), Path.home() / USUAL, content, version_of_source())
    good = install(options.setup, installation) and works(installation.folder, options.report)
    # Removed even after a failure, so that the removal is looked at as well.
    return int(not (remove(installation) and good))


if __name__ == "__main__":
    sys.exit(main())
