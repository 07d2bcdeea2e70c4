"""Does everything that a developer or CI needs, from nothing but Python 3.11 and pip.

    python3 packaging/dev.py run      open the window on the sample project
    python3 packaging/dev.py test     run the tests
    python3 packaging/dev.py check    what CI runs: format, lint, types, imports, tests
    python3 packaging/dev.py lock     write requirements.lock anew (needs uv)

Only the standard library is used. The environment lies in .venv; it is made
anew when the lock file or the Python version changes.
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

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
PRIVATE_LIBRARIES = ROOT / ".qtlibs"

# What Qt links on Linux, with the Debian package that has it.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def main() -> int:
    """Run the command that was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--fetch-libs", action="store_true", default=_may_fetch_unasked())
    parser.add_argument("command", choices=["run", "test", "check", "env", "lock"])
    parser.add_argument("--no-tests", action="store_true", help="for check: leave the tests out")
    options, rest = parser.parse_known_args()
    if options.command == "lock":
        return write_lock()
    make_environment()
    environment = qt_environment(fetch=options.fetch_libs)
    if options.command == "run":
        return run_program(environment, rest)
    if options.command == "test":
        return run_tests(environment, rest)
    if options.command == "check":
        return run_checks(environment, tests=not options.no_tests)
    return 0


def _may_fetch_unasked() -> bool:
    """Fetching libraries unasked is impolite at a person's terminal, and needed without one."""
    return bool(os.environ.get("CI")) or not sys.stdin.isatty()


# The environment


def make_environment() -> None:
    """Make .venv from the lock file, unless it is there and up to date."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file also meets older ones
        sys.exit("Annotator needs Python 3.11 or later; this is " + sys.version.split()[0] + ".")
    stamp = VENV / "made-from"
    wanted = hashlib.sha256(
        LOCK.read_bytes() + sys.version.encode() + str(ROOT).encode()
    ).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    print("Making the environment in .venv …", flush=True)
    started = time.monotonic()
    shutil.rmtree(VENV, ignore_errors=True)
    if uv := shutil.which("uv"):
        quiet = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
        _must([uv, "venv", "--quiet", "--python", sys.executable, str(VENV)], quiet)
        install = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
        _must([*install, "--require-hashes", "-r", str(LOCK)], quiet)
    else:
        # Debian's Python has no ensurepip: an environment without pip is filled from outside.
        _must([sys.executable, "-m", "venv", "--without-pip", str(VENV)])
        pip = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "--quiet"]
        _must([*pip, "--disable-pip-version-check", "--require-hashes", "-r", str(LOCK)])
    _point_to_source()
    stamp.write_text(wanted)
    print(f"… done in {time.monotonic() - started:.0f} s.", flush=True)


def _point_to_source() -> None:
    """Let the environment import the package from the source tree, and name its command."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    found = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=True)
    Path(found.stdout.strip(), "annotator-source.pth").write_text(f"{ROOT}\n")
    command = BIN / "annotator"
    command.write_text(f"#!{PYTHON}\nfrom annotator.cli import main\n\nmain()\n")
    command.chmod(0o755)


def write_lock() -> int:
    """Resolve the dependencies for every supported Python, with hashes and without hosts."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("Writing the lock file needs uv: pip install uv")
    arguments = "--universal --python-version 3.11 --generate-hashes --no-emit-index-url"
    quiet = "--quiet --no-header --no-annotate --group dev"
    return _call(
        [
            uv,
            "pip",
            "compile",
            *arguments.split(),
            *quiet.split(),
            "pyproject.toml",
            "-o",
            LOCK.name,
        ]
    )


# Qt's system libraries


def qt_environment(*, fetch: bool) -> dict[str, str]:
    """Return the environment in which Qt finds its libraries, or stop with what to install."""
    environment = dict(os.environ)
    if PRIVATE_LIBRARIES.is_dir():
        environment["LD_LIBRARY_PATH"] = _private_path()
    if not sys.platform.startswith("linux"):
        return environment
    wanted = dict(OFFSCREEN)
    if has_display():
        wanted |= WINDOW
    else:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    missing = _missing(wanted, environment)
    if missing and fetch and shutil.which("apt-get"):
        fetch_libraries([wanted[name] for name in missing])
        environment["LD_LIBRARY_PATH"] = _private_path()
        missing = _missing(wanted, environment)
    if missing:
        packages = " ".join(wanted[name] for name in missing)
        sys.exit(
            f"Qt needs system libraries that are not here: {', '.join(missing)}.\n"
            f"Install them:\n  sudo apt-get install --no-install-recommends {packages}\n"
            "or, without root, into .qtlibs of this folder alone:\n"
            f"  python3 packaging/dev.py --fetch-libs {' '.join(sys.argv[1:])}"
        )
    return environment


def has_display() -> bool:
    """Tell whether a window can be shown to a person."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def fetch_libraries(packages: list[str]) -> None:
    """Unpack Debian packages, with what they need, into .qtlibs: no root, nothing installed."""
    print("Fetching Qt's system libraries into .qtlibs …", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        lists = _package_lists(Path(folder))
        simulated = subprocess.run(
            ["apt-get", *lists, "install", "--simulate", "--no-install-recommends", *packages],
            capture_output=True,
            text=True,
            check=True,
        )
        needed = [line.split()[1] for line in simulated.stdout.splitlines() if "Inst" in line[:5]]
        subprocess.run(
            ["apt-get", *lists, "--quiet", "download", *(needed or packages)],
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        for package in Path(folder).glob("*.deb"):
            _must(["dpkg-deb", "-x", str(package), str(PRIVATE_LIBRARIES)])


def _package_lists(folder: Path) -> list[str]:
    """Return apt options under which package lists are there, fetched privately if need be."""
    if any(Path("/var/lib/apt/lists").glob("*_Packages*")):
        return ["-o", "APT::Sandbox::User=root"]
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    options = ["-o", "APT::Sandbox::User=root"]
    options += [
        "-o",
        f"Dir::State::Lists={folder / 'lists'}",
        "-o",
        f"Dir::Cache={folder / 'cache'}",
    ]
    _must(["apt-get", *options, "--quiet=2", "update"])
    return options


def _private_path() -> str:
    """Return the private folders that hold shared libraries, before those of the caller."""
    folders = sorted({str(p.parent) for p in PRIVATE_LIBRARIES.rglob("*.so*")})
    return os.pathsep.join([*folders, *filter(None, [os.environ.get("LD_LIBRARY_PATH")])])


def _missing(wanted: dict[str, str], environment: dict[str, str]) -> list[str]:
    """Return the libraries that the loader does not find, tried in a process of its own."""
    code = (
        "import ctypes, sys\n"
        "for name in sys.argv[1:]:\n"
        "    try:\n        ctypes.CDLL(name)\n"
        "    except OSError:\n        print(name)\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, *wanted],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return found.stdout.split()


# The commands


def run_program(environment: dict[str, str], arguments: list[str]) -> int:
    """Open the window; without a display, drive it offscreen and say where the pictures are."""
    program = [str(PYTHON), "-m", "annotator"]
    if has_display():
        return _call([*program, *(arguments or ["--sample"])], environment)
    folder = Path(tempfile.mkdtemp(prefix="annotator-run-"))
    print("There is no display, so the real window is driven offscreen through its whole loop.")
    code = _call(
        [*program, "self-test", "--screenshot", str(folder), "--keep", str(folder)], environment
    )
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".png", ".jsonl", ".annot"}:
            print(path)
    return code


def run_tests(environment: dict[str, str], arguments: list[str]) -> int:
    """Run the tests offscreen."""
    environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    return _call([str(PYTHON), "-m", "pytest", *arguments], environment)


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
        code = _call(command, {**environment, "QT_QPA_PLATFORM": "offscreen"})
        results.append((name, code, time.monotonic() - started))
    for name, code, seconds in results:
        print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({seconds:.0f} s)")
    return max(code != 0 for _, code, _ in results)


def _call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code."""
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def _must(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a command without which nothing goes on."""
    if code := _call(command, environment):
        sys.exit(f"This failed (exit {code}): {' '.join(command)}")


if __name__ == "__main__":
    sys.exit(main())
