"""Qt's system libraries on Linux: which are missing, what to install, or a private set of them.

A private set lies in .qtlibs of the source tree: Debian packages that are only
unpacked there, so it needs no root and changes nothing outside that folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PRIVATE = ROOT / ".qtlibs"

# Library and the Debian package that has it, in the order in which Qt asks for them.
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
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Data of those libraries: the variable that says where it lies, its place, what shows it is there.
DATA = (
    ("XKB_CONFIG_ROOT", "usr/share/X11/xkb", "rules/evdev"),
    ("XLOCALEDIR", "usr/share/X11/locale", "compose.dir"),
)
_TRY = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


class FetchError(Exception):
    """The libraries could not be fetched; the message says why."""


def has_display() -> bool:
    """Tell whether a window can be shown to a person."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def may_fetch_unasked() -> bool:
    """Fetching libraries unasked is impolite at a person's terminal, and needed without one."""
    return bool(os.environ.get("CI")) or sys.stdin is None or not sys.stdin.isatty()


def qt_environment(*, fetch: bool, every: bool = False) -> dict[str, str]:
    """Return the environment in which Qt finds its libraries, or stop with what to install.

    Args:
        fetch: get what is missing into the private folder, where apt can.
        every: for each kind of display, not just the one that is here.
    """
    if not sys.platform.startswith("linux"):
        return dict(os.environ)
    wanted = OFFSCREEN | X11 | WAYLAND if every else _wanted()
    environment = _environment()
    missing = _missing(wanted, environment)
    reason = ""
    if missing and fetch:
        try:
            fetch_libraries([wanted[name] for name in missing])
        except FetchError as error:
            reason = f"They could not be fetched: {error}\n"
        environment = _environment()
        missing = _missing(wanted, environment)
    if missing:
        sys.exit(_advice(missing, wanted, reason))
    return environment


def fetch_libraries(packages: list[str]) -> None:
    """Unpack Debian packages, and what they need, into the private folder.

    The system's package lists serve where they are there and name packages
    that still exist; else lists are fetched into a folder that is thrown away.

    Raises:
        FetchError: with the reason.
    """
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise FetchError("there is no apt-get here.")
    print("Fetching Qt's system libraries into .qtlibs …", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = _download(packages, [], Path(folder, "found"))
        except FetchError:
            # No package lists, or lists older than the archive: they name packages that are gone.
            options = _private_lists(Path(folder))
            _apt([*options, "update"])
            found = _download(packages, options, Path(folder, "found-anew"))
        for package in found:
            _run(["dpkg-deb", "-x", str(package), str(PRIVATE)])


def _wanted() -> dict[str, str]:
    if not has_display():
        return OFFSCREEN
    return OFFSCREEN | (X11 if os.environ.get("DISPLAY") else WAYLAND)


def _environment() -> dict[str, str]:
    """Return the environment with the private libraries in it, as far as there are any."""
    environment = dict(os.environ)
    if not has_display():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    folders = sorted({str(path.parent) for path in PRIVATE.rglob("*.so*")})
    if not folders:
        return environment
    before = environment.get("LD_LIBRARY_PATH")
    environment["LD_LIBRARY_PATH"] = os.pathsep.join([*folders, *([before] if before else [])])
    for variable, place, proof in DATA:
        if (PRIVATE / place / proof).exists() and not Path("/", place, proof).exists():
            environment.setdefault(variable, str(PRIVATE / place))
    if not Path("/etc/fonts/fonts.conf").exists():
        environment.setdefault("FONTCONFIG_FILE", str(_font_list()))
    return environment


def _font_list() -> Path:
    """Return a fontconfig file that names the private fonts and, as always, the system's."""
    path = PRIVATE / "fonts.conf"
    private = escape(str(PRIVATE))
    wanted = (
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n'
        f"  <dir>{private}/usr/share/fonts</dir>\n"
        f'  <include ignore_missing="yes">{private}/etc/fonts/fonts.conf</include>\n'
        "</fontconfig>\n"
    )
    # The tree may have moved since it was written.
    if not path.is_file() or path.read_text(encoding="utf-8") != wanted:
        path.write_text(wanted, encoding="utf-8")
    return path


def _missing(wanted: dict[str, str], environment: dict[str, str]) -> list[str]:
    """Return the libraries that the loader does not find, tried in a process of its own."""
    command = [sys.executable, "-c", _TRY, *wanted]
    return _run(command, environment=environment).split()


def _advice(missing: list[str], wanted: dict[str, str], reason: str) -> str:
    arguments = " ".join(word for word in sys.argv[1:] if word != "--fetch-libs")
    packages = " ".join(wanted[name] for name in missing)
    return (
        f"Qt needs system libraries that are not here: {', '.join(missing)}.\n{reason}"
        f"Install them:\n  sudo apt-get install --no-install-recommends {packages}\n"
        "or, without root, unpack them into .qtlibs of this folder alone:\n"
        f"  python3 {sys.argv[0]} --fetch-libs {arguments}"
    )


def _private_lists(folder: Path) -> list[str]:
    """Return the apt options under which package lists lie in a folder."""
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    return ["-o", f"Dir::State::Lists={folder / 'lists'}", "-o", f"Dir::Cache={folder / 'cache'}"]


def _download(packages: list[str], options: list[str], folder: Path) -> list[Path]:
    """Download packages, and what they need that is not installed, into a new folder."""
    folder.mkdir()
    plan = _apt([*options, "install", "--simulate", "--no-install-recommends", *packages])
    needed = [line.split()[1] for line in plan.splitlines() if line.startswith("Inst ")]
    _apt([*options, "download", *(needed or packages)], folder)
    return sorted(folder.glob("*.deb"))


def _apt(arguments: list[str], folder: Path | None = None) -> str:
    # Without the error mode, an update that reached nothing counts as done.
    options = ["APT::Sandbox::User=root", "APT::Update::Error-Mode=any", "Acquire::Retries=2"]
    flags = [word for option in options for word in ("-o", option)]
    return _run(["apt-get", "--quiet=2", *flags, *arguments], folder)


def _run(
    command: list[str], folder: Path | None = None, environment: dict[str, str] | None = None
) -> str:
    """Run a command and return what it prints.

    Raises:
        FetchError: when it fails, with the last line that it complained in.
    """
    environment = {**(environment or os.environ), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        raise FetchError(f"{command[0]}: {lines[-1]}")
    return done.stdout
