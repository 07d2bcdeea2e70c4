"""Looks through a frozen program for what must not be in it, and lets it test itself.

Runs in the environment for the build, whose PyInstaller can open what it packed:
a path of the building machine hides as well in compiled modules as in libraries.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from multiprocessing import resource_tracker
from pathlib import Path

import bundle_libraries

MOST_BYTES = 120_000_000
ROOT = Path(__file__).resolve().parent.parent
FROM_OUTSIDE = {
    # The graphics of the machine, and the X library that they share with Qt.
    "libGL.so.1", "libEGL.so.1", "libxcb.so.1",
    # Wayland's: they must fit the graphics of the machine, and each compositor brings them. Without
    # them, Qt takes X instead.
    "libwayland-client.so.0", "libwayland-cursor.so.0",
    # glibc.
    "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1",
    "libresolv.so.2", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
}  # fmt: skip
"""Libraries that the bundle for Linux takes from the system."""


def main() -> int:
    """Prove the bundle that is named, and return 0 when all holds."""
    folder = Path(sys.argv[1])
    proofs = {
        "size": size,
        "no folder of this machine in it": leaks,
        "libraries are in it": strangers,
        "one SQLite": sqlites,
        "starts": starts,
        "works for another process": worker,
        "tests itself": self_test,
    }
    broken = False
    for name, proof in proofs.items():
        told = proof(folder)
        broken = broken or told.startswith("FAILED")
        print(f"{name}: {told}", flush=True)
    return int(broken)


def size(folder: Path) -> str:
    """Tell how many files there are, and how large."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    total = sum(path.stat().st_size for path in files)
    told = f"{len(files)} files, {total / 1e6:.1f} MB (at most {MOST_BYTES / 1e6:.0f})"
    return told if total <= MOST_BYTES else f"FAILED: {told}"


def leaks(folder: Path) -> str:
    """Look for folders of the building machine in all files and all that is packed into them."""
    places = {str(ROOT), sys.prefix, sys.base_prefix, str(folder.resolve().parent)}
    home = str(Path.home())
    # The home of a builder in a container is where Rust's own wheels were built, too.
    places.add(f"{home}/." if home == "/root" else home)
    needles = [place.encode() for place in places]
    # Rust leaves the paths of a wheel's sources in it: those are of who built the wheel.
    known = b"/root/.cargo/registry/"
    found, count = [], 0
    for name, content in _contents(folder):
        count += 1
        ours = content.replace(known, b"")
        found += [f"{name}: {needle.decode()}" for needle in needles if needle in ours]
    if found:
        return "FAILED: " + "; ".join(found[:20])
    return f"looked through {count} files and modules"


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield all files and, of archives, all that is in them."""
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader  # noqa: PLC0415

    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        yield path.name, content
        if path.suffix == ".zip":
            archive = zipfile.ZipFile(io.BytesIO(content))
            yield from ((name, archive.read(name)) for name in archive.namelist())
        if path.parent == folder:
            try:
                program = CArchiveReader(str(path))
            except ArchiveReadError:
                continue
            yield from _packed(program)


def _packed(program: object) -> Iterator[tuple[str, bytes]]:
    for name in program.toc:
        if name.endswith(".pyz"):
            modules = program.open_embedded_archive(name)
            yield from (
                (module, modules.extract(module, raw=True) or b"") for module in modules.toc
            )
        else:
            yield name, program.extract(name)


def strangers(folder: Path) -> str:
    """Look for libraries that are needed, neither in the bundle nor to be had on any system."""
    if not sys.platform.startswith("linux"):
        return "looked at on Linux only"
    inside = {path.name for path in folder.rglob("*.so*")}
    needed: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        if bundle_libraries.is_elf(path):
            needed |= dict.fromkeys(bundle_libraries.named_in(path), path.name)
    found = sorted(needed.keys() - inside - FROM_OUTSIDE)
    if found:
        return "FAILED: " + ", ".join(f"{name} (for {needed[name]})" for name in found)
    return "from outside: " + ", ".join(sorted(needed.keys() - inside))


def sqlites(folder: Path) -> str:
    """Look for a second SQLite: two in one process undo each other's locks."""
    found = sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*sqlite3*") if path.is_file()
    )
    return found[0] if len(found) == 1 else f"FAILED: {found}"


def starts(folder: Path) -> str:
    """Tell what the program says of itself, and the shortest of five times."""
    program = _program(folder)
    times = []
    for _ in range(5):
        started = time.perf_counter()
        done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
        times.append(time.perf_counter() - started)
    told = f"{done.stdout.strip()} in {min(times) * 1000:.0f} ms"
    return told if done.returncode == 0 and done.stdout else f"FAILED: {done.stderr or told}"


def worker(folder: Path) -> str:
    """Let the program be a worker process, as multiprocessing starts a frozen program."""
    # Its own helper stays an ordinary Python, whose arguments are not those of a frozen one.
    resource_tracker.ensure_running()
    sys.frozen = True
    sys.executable = _program(folder)
    multiprocessing.set_executable(sys.executable)
    process = multiprocessing.get_context("spawn").Process(target=os._exit, args=(7,))
    process.start()
    process.join()
    return "done" if process.exitcode == 7 else f"FAILED: it ended with {process.exitcode}"


def self_test(folder: Path) -> str:
    """Let the program drive its own window, offscreen, with none of the builder's settings."""
    with tempfile.TemporaryDirectory() as home:
        kept = {
            name: os.environ[name] for name in ("LD_LIBRARY_PATH", "PATH") if name in os.environ
        }
        environment = {**kept, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "LANG": "C.UTF-8"}
        if os.name == "nt":
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [_program(folder), "self-test"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    last = (done.stdout.strip().splitlines() or ["nothing said"])[-1]
    return last if done.returncode == 0 else f"FAILED:\n{done.stdout}{done.stderr}"


def _program(folder: Path) -> str:
    return str(folder / ("annotator.exe" if os.name == "nt" else "annotator"))


if __name__ == "__main__":
    sys.exit(main())
