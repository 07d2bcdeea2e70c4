"""Tries the packages in dist/ on bare Debian roots: install, use, open, upgrade, purge.

    sudo python3 packaging/dev.py packages-test              all of them
    sudo python3 packaging/dev.py packages-test deb          the Debian package alone

Roots are made anew by debootstrap and thrown away; pictures of the windows and the
table of what was tried stay in dist/linux-test. Exit code 0: everything went well.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import shutil
import sys
import tempfile
from pathlib import Path

import tools
from bare_root import make_root
from deb import build_deb
from release import ROOT, Release, this_release
from screen import Screen
from trials import Trials
from try_archives import ArchiveTrial
from try_deb import DebTrial

KINDS = ("deb", "archives")


def main() -> int:
    """Try what was asked for and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kinds", nargs="*", default=KINDS, metavar="deb|archives")
    parser.add_argument("--packages", type=Path, default=ROOT / "dist")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "annotator")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "linux-test")
    parser.add_argument("--mirror", help="of Debian; default: the one of this system's apt")
    parser.add_argument("--install-tools", action="store_true", default=tools.may_install_unasked())
    options = parser.parse_args()
    if unknown := set(options.kinds) - set(KINDS):
        parser.error(f"There is no {', '.join(sorted(unknown))}; there are: {' '.join(KINDS)}")
    if os.geteuid() != 0:
        sys.exit("Roots can only be made and entered by root: put sudo before the command.")
    tools.demand(tools.TO_TEST, install=options.install_tools)
    release = this_release()
    found = _packages(options.packages, release)
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    trials = Trials()
    screen = Screen()
    try:
        with tempfile.TemporaryDirectory(prefix="annotator-roots-") as work:
            _try_all(trials, options, release, found, screen, Path(work))
    finally:
        screen.close()
    (options.out / "table.txt").write_text(trials.table() + "\n", encoding="utf-8")
    print(f"\n{trials.table()}\n\nPictures of the windows: {options.out}")
    return int(trials.failed)


def _packages(folder: Path, release: Release) -> dict[str, Path]:
    """Return the packages of this version by their suffix, or stop when any is missing."""
    names = {
        "deb": release.deb_name,
        "tar": f"{release.archive_name}.tar.xz",
        "run": f"{release.archive_name}.run",
    }
    missing = [name for name in names.values() if not (folder / name).is_file()]
    if missing:
        sys.exit(
            f"{folder} has no {', '.join(missing)}. Build them first: "
            "python3 packaging/dev.py packages"
        )
    return {suffix: folder / name for suffix, name in names.items()}


def _try_all(
    trials: Trials,
    options: argparse.Namespace,
    release: Release,
    found: dict[str, Path],
    screen: Screen,
    work: Path,
) -> None:
    print("Making a bare root …", flush=True)
    base = make_root(work / "base", options.mirror)
    if "deb" in options.kinds:
        packages = (_older(options.bundle, release, work), found["deb"])
        deb = DebTrial(base.copy(work / "deb"), screen, options.out, packages)
        deb.run(trials, release)
    if "archives" in options.kinds:
        archives = (found["tar"], found["run"])
        ArchiveTrial(base.copy(work / "archives"), screen, options.out, archives).run(
            trials, release
        )


def _older(bundle: Path, release: Release, work: Path) -> Path:
    """Return a package of a version before, quickly made: only its number is older."""
    before = dataclasses.replace(release, version="0.0.9")
    out = work / "older"
    out.mkdir()
    return build_deb(bundle, before, work / "older-root", out, "none")


if __name__ == "__main__":
    sys.exit(main())
