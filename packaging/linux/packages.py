"""Packs the bundle in dist/annotator for Linux: .deb, .tar.xz and .run, each proved.

python3 packaging/dev.py bundle      builds the bundle
python3 packaging/dev.py packages    packs it
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import tools
from archives import build_run, build_tarball, fill_folder
from deb import build_deb
from licence_files import NoLicencesError
from needs import UnknownNeedError, needs_of
from proofs import FaultyPackageError, prove_deb, prove_shared_files
from release import ROOT, Release, this_release

KINDS = ("deb", "tar", "run")


def main() -> int:
    """Build what was asked for and say how large it is."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kinds", nargs="*", default=KINDS, metavar="deb|tar|run")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "annotator")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--install-tools", action="store_true", default=tools.may_install_unasked())
    options = parser.parse_args()
    if unknown := set(options.kinds) - set(KINDS):
        parser.error(f"There is no kind {', '.join(sorted(unknown))}; there are: {' '.join(KINDS)}")
    tools.demand(tools.TO_BUILD, install=options.install_tools)
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        _build(options.kinds, options.bundle.resolve(), options.out.resolve(), this_release())
    except FaultyPackageError as error:
        print(f"A package is not fit to be given away. {error}", file=sys.stderr)
        return 1
    except (NoLicencesError, UnknownNeedError, FileNotFoundError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"{error.cmd[0]} ended with exit code {error.returncode}.", file=sys.stderr)
        return 1
    return 0


def _build(kinds: list[str], bundle: Path, out: Path, release: Release) -> None:
    needs = needs_of(bundle)
    print(f"The bundle takes from outside: glibc {needs.glibc_version} or newer,")
    print(f"  {' '.join(sorted(needs.libraries))}; for Wayland: ", end="")
    print(" ".join(sorted(needs.for_wayland)) or "nothing", flush=True)
    with tempfile.TemporaryDirectory(prefix="annotator-packages-") as work:
        folder = Path(work, release.folder_name)
        fill_folder(bundle, release, folder)
        prove_shared_files(folder / "share")
        if "deb" in kinds:
            root = Path(work, "deb")
            package = _timed(lambda: build_deb(bundle, release, root, out, "xz"))
            prove_deb(package)
        if "tar" in kinds:
            _timed(lambda: build_tarball(folder, release, out))
        if "run" in kinds:
            _timed(lambda: build_run(folder, release, out))


def _timed(build: Callable[[], Path]) -> Path:
    started = time.monotonic()
    path = build()
    seconds = time.monotonic() - started
    checksum = hashlib.sha256(path.read_bytes()).hexdigest()
    size = path.stat().st_size / 1e6
    print(f"{path.name}: {size:.1f} MB, {seconds:.0f} s, sha256 {checksum}", flush=True)
    return path


if __name__ == "__main__":
    sys.exit(main())
