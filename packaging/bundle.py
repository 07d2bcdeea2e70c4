"""Makes the frozen program: one folder that runs where no Python is.

    python3 packaging/dev.py bundle           make dist/annotator and prove it
    python3 packaging/dev.py bundle --twice   make it twice of the last commit, in different
                                              folders, and name each file that differs

Beside the folder lies the list of its files with their SHA-256.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import build_environment
from file_list import differences, file_list, settle_times
from qt_libraries import may_fetch_unasked, qt_environment
from stamp import stamp

ROOT = build_environment.ROOT
BUILD = build_environment.BUILD
DIST = ROOT / "dist"
NAME = "annotator"


def main() -> int:
    """Make the bundle as asked for and return 0 when it is whole."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--twice", action="store_true", help="compare two builds of the commit")
    parser.add_argument(
        "--fetch-libs",
        action="store_true",
        default=may_fetch_unasked(),
        help="unpack what Qt lacks of system libraries into .qtlibs",
    )
    options = parser.parse_args()
    python = build_environment.make()
    found = qt_environment(fetch=options.fetch_libs, every=True)
    environment = {**found, **_same_each_time()}
    if options.twice:
        return _twice(python, environment)
    folder = make(python, ROOT, DIST, BUILD / "work", environment)
    return prove(python, folder, environment)


def make(python: Path, source: Path, dist: Path, work: Path, environment: dict[str, str]) -> Path:
    """Freeze the program.

    Args:
        python: of the environment for the build.
        source: the tree to take it from.
        dist: where the folder with the program and the list of its files go.
        work: where everything goes that is needed on the way.
        environment: in which all system libraries are found.

    Returns:
        The folder with the program.
    """
    started = time.monotonic()
    work.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(dist / NAME, ignore_errors=True)
    log = work / "pyinstaller.log"
    print(f"Freezing the program into {dist / NAME} …", flush=True)
    command = [str(python), "-P", "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--distpath", str(dist), "--workpath", str(work)]
    with log.open("wb") as out:
        done = subprocess.run(
            [*command, str(source / "packaging" / "annotator.spec")],
            cwd=source,
            # Its cache keeps stripped libraries; beside the work, two builds share nothing.
            env={**environment, "PYINSTALLER_CONFIG_DIR": str(work / "cache")},
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        sys.exit(f"{log.read_text(errors='replace')[-3000:]}\nPyInstaller failed; all of it: {log}")
    folder = dist / NAME
    if sys.platform.startswith("linux"):
        _call([str(python), str(source / "packaging" / "bundle_libraries.py"), str(folder)])
    _tell_origin(python, source, folder)
    settle_times(folder, int(environment["SOURCE_DATE_EPOCH"]))
    (dist / f"{NAME}.sha256").write_text(file_list(folder), encoding="utf-8")
    print(f"… done in {time.monotonic() - started:.0f} s.", flush=True)
    return folder


def _tell_origin(python: Path, source: Path, folder: Path) -> None:
    """Put in the program which commit it is of, and the licences of all that is really inside."""
    tools = source / "packaging"
    licences = [str(python), str(tools / "licences.py"), "--bundle", str(folder)]
    made = [folder, folder.with_name("Annotator.app")]
    for resources in [place for root in made for place in root.rglob("annotator/resources")]:
        if not resources.is_symlink():
            shutil.copyfile(source / "LICENSE", resources / "LICENSE")
            _call([str(python), str(tools / "stamp.py"), str(resources / "build.json")])
            _call([*licences, "--json", str(resources / "licences.json")])
    _call([*licences, "--out", str(folder / "LICENCES.txt")])


def prove(python: Path, folder: Path, environment: dict[str, str]) -> int:
    """Look through the bundle for what must not be in it, and let the program test itself."""
    proof = [str(python), str(ROOT / "packaging" / "bundle_proof.py"), str(folder)]
    return _call(proof, {**environment, "PYTHONPATH": ""}, check=False)


def _twice(python: Path, environment: dict[str, str]) -> int:
    """Make the bundle of the last commit in two folders and tell what differs."""
    commit = _git("rev-parse", "HEAD")
    lists = []
    for name in ("first", "a second and longer name"):
        place = BUILD / "twice" / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        _export(commit, place / "source")
        make(python, place / "source", place, place / "work", environment)
        lists.append((place / f"{NAME}.sha256").read_text(encoding="utf-8"))
    found = differences(*lists)
    for line in found:
        print(line)
    count = len(lists[0].splitlines())
    print(f"{count} files, {len(found)} of them differ between two builds of one commit.")
    return int(bool(found))


def _export(commit: str, folder: Path) -> None:
    archive = folder.with_suffix(".tar")
    _git("archive", "--output", str(archive), commit)
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    archive.unlink()
    # An archive has no history: what was exported says itself of which commit it is.
    origin = {name: value.rstrip("+") for name, value in stamp().items()}
    (folder / "resources" / "build.json").write_text(json.dumps(origin), encoding="utf-8")


def _same_each_time() -> dict[str, str]:
    """Return what makes two builds of one commit alike: its time, and an order of sets."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        try:
            epoch = _git("log", "-1", "--format=%ct")
        except (OSError, subprocess.CalledProcessError):
            sys.exit(
                "The bundle is dated by the commit, and this folder is no git repository. Set "
                "SOURCE_DATE_EPOCH to the seconds since 1970 that it shall bear."
            )
    return {"SOURCE_DATE_EPOCH": epoch, "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def _git(*arguments: str) -> str:
    """Return what git says of the source tree."""
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _call(
    command: list[str], environment: dict[str, str] | None = None, *, check: bool = True
) -> int:
    sys.stdout.flush()
    return subprocess.run(command, env=environment, check=check).returncode


if __name__ == "__main__":
    sys.exit(main())
