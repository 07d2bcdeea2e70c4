"""Does everything that a developer or CI needs, from nothing but Python 3.11 and pip.

    python3 packaging/dev.py run      open the window on the sample project
    python3 packaging/dev.py test     run the tests
    python3 packaging/dev.py faults   kill, starve and cut off the program in full (NAME, --count N)
    python3 packaging/dev.py check    what CI runs: format, lint, types, imports, tests
    python3 packaging/dev.py env      make the environment and stop there
    python3 packaging/dev.py lock     write requirements.lock anew (needs uv)
    python3 packaging/dev.py wheel    build what pip installs, into dist
    python3 packaging/dev.py licences list what comes along, and refuse what may not
    python3 packaging/dev.py bundle   freeze the program into dist/annotator
    python3 packaging/dev.py packages pack the bundle for Linux: .deb, .tar.xz, .run
    python3 packaging/dev.py packages-test   try these on bare Debian roots (needs root)
    python3 packaging/dev.py translations    take new words in and write what the window loads
    python3 packaging/dev.py windows-test    try the installer for Windows under Wine

Only the standard library is used. The environment lies in .venv; it is made
anew when the lock file, the Python or the place of the source tree changes.
What follows the command goes on to the program or to pytest.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from qt_libraries import has_display, may_fetch_unasked, qt_environment

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
PYTHONS = ((3, 11), (3, 12), (3, 13))
SCRIPTS = {
    "wheel": "wheel.py",
    "licences": "licences.py",
    "bundle": "bundle.py",
    "translations": "translations.py",
    "packages": "linux/packages.py",
    "packages-test": "linux/packages_test.py",
    "windows-test": "windows/check.py",
}
"""Commands that are a file of this folder, run in the environment with all that follows."""


def main() -> int:
    """Run the command that was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "command", choices=["run", "test", "faults", "check", "env", "lock", *SCRIPTS]
    )
    parser.add_argument(
        "--fetch-libs",
        action="store_true",
        default=may_fetch_unasked(),
        help="unpack Qt's missing system libraries into .qtlibs (unasked with CI set, or where "
        "nobody sits at a terminal)",
    )
    parser.add_argument("--no-tests", action="store_true", help="for check: leave the tests out")
    parser.add_argument(
        "--no-network",
        action="store_true",
        help="for test: reach nothing but this computer itself, where Linux allows it",
    )
    options, rest = parser.parse_known_args()
    if options.command == "lock":
        return write_lock()
    make_environment()
    if options.command == "env":
        return 0
    if options.command in SCRIPTS:
        return _call([str(PYTHON), str(ROOT / "packaging" / SCRIPTS[options.command]), *rest])
    environment = qt_environment(fetch=options.fetch_libs)
    if options.command == "run":
        return run_program(environment, rest)
    if options.command == "test":
        return run_tests(environment, rest, network=not options.no_network)
    if options.command == "faults":
        return run_faults(environment, rest)
    return run_checks(environment, tests=not options.no_tests)


# The environment


def make_environment() -> None:
    """Make .venv from the lock file, unless it is there, whole and up to date."""
    _demand_python()
    stamp = VENV / "made-from"
    wanted = hashlib.sha256(
        LOCK.read_bytes() + sys.version.encode() + str(ROOT).encode()
    ).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    print("Making the environment in .venv …", flush=True)
    started = time.monotonic()
    # The stamp goes first and comes last: what a kill leaves behind has none.
    _clear(stamp)
    if not (_filled_by_uv() or _filled_by_pip()):
        sys.exit(
            "The packages of requirements.lock could not be installed; what is above says why. "
            "They come from the package index that pip uses on this machine, once, so this needs "
            "a network connection. Nothing outside .venv was changed, and the same command tries "
            "again."
        )
    _point_to_source()
    stamp.write_text(wanted)
    print(f"… done in {time.monotonic() - started:.0f} s.", flush=True)


def _demand_python() -> None:
    if sys.version_info[:2] in PYTHONS:
        return
    names = [f"python{major}.{minor}" for major, minor in PYTHONS]
    found = [name for name in names if shutil.which(name)]
    advice = f" Try: {found[-1]} {' '.join(sys.argv)}" if found else ""
    version = sys.version.split()[0]
    sys.exit(f"Annotator needs Python 3.11, 3.12 or 3.13; this is {version}.{advice}")


def _filled_by_uv() -> bool:
    """Make and fill the environment with uv; tell whether it is there and could."""
    uv = shutil.which("uv")
    if uv is None:
        return False
    quiet = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    make = [uv, "venv", "--quiet", "--python", _base_python(), str(VENV)]
    fill = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    if _call(make, quiet) or _call([*fill, "--require-hashes", "-r", str(LOCK)], quiet):
        _clear()
        return False
    return True


def _filled_by_pip() -> bool:
    """Make and fill the environment with pip; tell whether that could be done."""
    base = _base_python()
    if _call([base, "-c", "import importlib.util as u, sys; sys.exit(not u.find_spec('pip'))"]):
        sys.exit(f"{base} has no pip. On Debian: sudo apt-get install python3-pip")
    # Debian's Python has no ensurepip: an environment without pip is filled from outside.
    if _call([base, "-m", "venv", "--without-pip", str(VENV)]):
        sys.exit(f"No environment could be made in {VENV}; what is above says why.")
    # Twice quiet: older pips warn of extras that are spelt with a line instead of a hyphen.
    fill = [base, "-m", "pip", "--python", str(PYTHON), "--disable-pip-version-check", "-qq"]
    return not _call([*fill, "install", "--require-hashes", "-r", str(LOCK)])


def _base_python() -> str:
    """Return the Python outside of any environment; this one may be that of .venv itself."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def _clear(first: Path | None = None) -> None:
    """Remove .venv, a file of it before all others."""
    try:
        if first is not None:
            first.unlink(missing_ok=True)
        if VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        sys.exit(f"The old environment could not be removed: {error}")


def _point_to_source() -> None:
    """Let the environment import the package from the source tree, and name its command."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    found = subprocess.run([str(PYTHON), "-c", code], capture_output=True, text=True, check=True)
    packages = Path(found.stdout.strip())
    # Relative, so that the command still works in a tree that was moved.
    source = os.path.relpath(ROOT, packages)
    Path(packages, "annotator-source.pth").write_text(f"{source}\n", encoding="utf-8")
    command = BIN / "annotator"
    # A first line that names the Python would break on a blank in the path, or a long one.
    command.write_text(
        "#!/bin/sh\n"
        '\'\'\'exec\' "$(dirname "$(readlink -f "$0")")/python" "$0" "$@"\n\' \'\'\'\n'
        "from annotator.cli import main\n\nmain()\n",
        encoding="utf-8",
    )
    command.chmod(0o755)


def write_lock() -> int:
    """Resolve the dependencies for every supported Python, with hashes and without hosts."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("Writing the lock file needs uv: pip install uv")
    what = "--universal --python-version 3.11 --generate-hashes --no-emit-index-url"
    whose = "--group dev --all-extras"
    how = f"--quiet --no-header --no-annotate pyproject.toml -o {LOCK.name}"
    return _call([uv, "pip", "compile", *what.split(), *whose.split(), *how.split()])


# The commands


def run_program(environment: dict[str, str], arguments: list[str]) -> int:
    """Open the window; without a display, drive it offscreen and say where the pictures are."""
    # -P: a file in the folder of the caller must not take the place of a module.
    program = [str(PYTHON), "-P", "-m", "annotator"]
    if has_display():
        return _become([*program, *(arguments or ["--sample"])], environment)
    print("There is no display, so the real window is driven offscreen through its whole loop.")
    folder = Path(tempfile.mkdtemp(prefix="annotator-run-"))
    drive = [*program, "self-test", "--screenshot", str(folder), "--keep", str(folder)]
    code = _call(drive, environment)
    print("Pictures, projects and JSONL:")
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".png", ".jsonl", ".annot"}:
            print(f"  {path}")
    return code


def run_tests(environment: dict[str, str], arguments: list[str], *, network: bool) -> int:
    """Run the tests: all in a process for each core, a few that are named in one."""
    alone = [] if network else [str(PYTHON), str(ROOT / "packaging" / "no_network.py")]
    command = [*alone, str(PYTHON), "-m", "pytest", *arguments]
    return _call(command, _test_environment(environment))


def run_faults(environment: dict[str, str], arguments: list[str]) -> int:
    """Try the faults, all or those that are named, and print the table of them."""
    environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    return _call([str(PYTHON), "-m", "tests.faults", *arguments], environment)


def run_checks(environment: dict[str, str], *, tests: bool) -> int:
    """Run all that CI runs and tell how each went."""
    tools: list[tuple[str, list[str]]] = [
        ("format", [str(BIN / "ruff"), "format", "--check", "."]),
        ("lint", [str(BIN / "ruff"), "check", "."]),
        ("types", [str(BIN / "mypy")]),
        ("imports", [str(BIN / "lint-imports")]),
    ]
    if tests:
        tools.append(("tests", [str(PYTHON), "-m", "pytest"]))
    results = []
    for name, command in tools:
        print(f"── {name}", flush=True)
        started = time.monotonic()
        code = _call(command, _test_environment(environment))
        results.append((name, code, time.monotonic() - started))
    for name, code, seconds in results:
        print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({seconds:.0f} s)")
    return int(any(code for _, code, _ in results))


def _test_environment(environment: dict[str, str]) -> dict[str, str]:
    """Return an environment without a display, in which what was compiled is kept.

    The tests start hundreds of programs: each would compile all that it imports anew.
    """
    kept = {k: v for k, v in environment.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def _call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code."""
    sys.stdout.flush()
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def _become(command: list[str], environment: dict[str, str]) -> int:
    """Run a program in the folder of the caller, so that names and signals reach it as they are."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
