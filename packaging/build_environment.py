"""The environment that the frozen program is made in: its Python and its locked libraries.

It lies in ``build/`` apart from the one for work on the program, since the
frozen program carries Python 3.12 or later and none of the tools. It is made
anew when the lock file or the Python changes.

    python3 packaging/build_environment.py    write requirements-build.lock anew (needs uv)
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
FOLDER = BUILD / "environment"
LOCK = Path(__file__).with_name("requirements-build.lock")
WANTED = Path(__file__).with_name("requirements-build.in")
EXTRAS = ("cas", "networks")
"""The extras of the package whose libraries the frozen program carries."""
PYTHONS = ((3, 13), (3, 12))
"""The Pythons that can go in, the best first."""
_BIN = "Scripts/python.exe" if os.name == "nt" else "bin/python"


def make() -> Path:
    """Make the environment, unless it is there, whole and up to date; return its Python."""
    python = FOLDER / _BIN
    base = find_python()
    stamp = FOLDER / "made-from"
    wanted = hashlib.sha256(LOCK.read_bytes() + f"{base}{_version(base)}".encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return python
    print(f"Making the environment for the build in {FOLDER.relative_to(ROOT)} …", flush=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.parent.mkdir(exist_ok=True)
    for command in _commands(base, python):
        if subprocess.run(command, env=_environment(), check=False).returncode:
            sys.exit(
                f"The libraries of {LOCK.name} could not be installed; what is above says why. "
                "They come from the package index that pip uses on this machine. Nothing outside "
                "build/ was changed, and the same command tries again."
            )
    stamp.write_text(wanted)
    return python


def find_python() -> str:
    """Return the Python that goes into the program: from PATH, or the newest of pyenv."""
    for version in PYTHONS:
        for candidate in _candidates(version):
            if _version(candidate)[:2] == version:
                return candidate
    names = " or ".join(f"{major}.{minor}" for major, minor in PYTHONS)
    sys.exit(
        f"The frozen program carries Python {names}, and none of them is here: neither on PATH "
        "nor in ~/.pyenv/versions. Install one with its shared library, or start this command "
        "with it."
    )


def write_lock() -> int:
    """Resolve what the frozen program is made of, with hashes and without hosts."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("Writing the lock file needs uv: pip install uv")
    what = "--universal --python-version 3.12 --generate-hashes --no-emit-index-url"
    whose = " ".join(f"--extra {extra}" for extra in EXTRAS)
    # The libraries that were tested are those that go in.
    how = f"--quiet --no-header --no-annotate -c requirements.lock -o {LOCK.relative_to(ROOT)}"
    sources = ["pyproject.toml", str(WANTED.relative_to(ROOT))]
    command = [uv, "pip", "compile", *sources, *f"{what} {whose} {how}".split()]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _candidates(version: tuple[int, int]) -> list[str]:
    name = f"python{version[0]}.{version[1]}"
    # The one that runs this, then the system's, then pyenv's; its shims tell nothing of a version.
    found = [str(getattr(sys, "_base_executable", None) or sys.executable)]
    on_path = shutil.which(name)
    if on_path is not None and "shims" not in Path(on_path).parts:
        found.append(on_path)
    versions = Path.home() / ".pyenv" / "versions"
    folders = sorted(versions.glob(f"{version[0]}.{version[1]}.*"), key=_numbers, reverse=True)
    return [*found, *(str(folder / "bin" / name) for folder in folders)]


def _numbers(folder: Path) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", folder.name)]


def _version(python: str) -> tuple[int, ...]:
    """Return the version of a Python; of one that does not start, none."""
    code = "import sys; print(*sys.version_info[:3])"
    try:
        done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(int(number) for number in done.stdout.split())


def _commands(base: str, python: Path) -> list[list[str]]:
    """Return the commands that make the environment and fill it, with uv or with pip."""
    from_lock = ["--require-hashes", "-r", str(LOCK)]
    uv = shutil.which("uv")
    if uv is not None:
        return [
            [uv, "venv", "--quiet", "--python", base, str(FOLDER)],
            [uv, "pip", "install", "--quiet", "--python", str(python), *from_lock],
        ]
    return [
        # Debian's Python has no ensurepip: the environment is filled from outside.
        [base, "-m", "venv", "--without-pip", str(FOLDER)],
        [base, "-m", "pip", "--python", str(python), "-qq", "install", *from_lock],
    ]


def _environment() -> dict[str, str]:
    return {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


if __name__ == "__main__":
    sys.exit(write_lock())
