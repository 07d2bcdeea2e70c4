"""Installs, upgrades and removes with the installer for Windows under Wine; reports what happened.

    python3 packaging/dev.py windows-test

A small stand-in is installed: what is tried here is the installer, not the
program. Every file of the user and every value of the registry is compared
with what was there before.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bottle import Bottle
from installer import PROGRAMS, Payload, find_nsis, has_wide_stub, make, payload
from trials import Setup, Trials

HERE = Path(__file__).resolve().parent


def stand_in(folder: Path, *, more: str = "") -> Payload:
    """Fill a folder with what looks like the frozen program, with names of every kind."""
    folder.mkdir(parents=True)
    output = folder / PROGRAMS[0]
    source = str(HERE / "standin.nsi")
    subprocess.run([find_nsis(), "-V1", "-WX", f"-DOUTPUT={output}", source], check=True)
    shutil.copy(output, folder / PROGRAMS[1])
    inner = folder / "_internal"
    for name in (
        "base_library.zip",
        "a $INSTDIR b.dll",
        "Straße ä/é – 文.txt",
        "x/y/z/empty",
        more,
    ):
        if name:
            (inner / name).parent.mkdir(parents=True, exist_ok=True)
            (inner / name).write_bytes(b"" if name.endswith("empty") else name.encode())
    return payload(folder)


def main() -> int:
    """Try everything in a fresh Windows; return 1 where something failed."""
    if not has_wide_stub(find_nsis()):
        sys.exit("This NSIS makes installers of 32 bits alone, which do nothing under Wine's 64.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        setups = []
        for version, more in (("0.0.9", "gone/since 0.0.9.dll"), ("0.1.0", "")):
            content = stand_in(folder / version, more=more)
            setups.append(Setup(folder / f"setup-{version}.exe", content, version))
            make(content, version, setups[-1].file)
        bottle = Bottle(folder / "wine")
        try:
            trials = Trials(bottle, *setups)
            trials.all()
        finally:
            bottle.end()
    print(f"{trials.tried - trials.failures} ok, {trials.failures} FAILED")
    return int(trials.failures > 0)


if __name__ == "__main__":
    sys.exit(main())
