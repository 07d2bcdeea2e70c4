"""What Debian's own tools say of a package and of the files in it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from shared_files import METAINFO_NAME


class FaultyPackageError(Exception):
    """A tool found fault with a package; the message is what it said."""


def prove_shared_files(share: Path) -> None:
    """Have desktop entry and metainfo validated.

    Raises:
        FaultyPackageError: when there is anything to say against them.
    """
    _prove(["desktop-file-validate", str(share / "applications" / "annotator.desktop")])
    metainfo = share / "metainfo" / METAINFO_NAME
    _prove(["appstreamcli", "validate", "--no-net", str(metainfo)], silent=False)


def prove_deb(package: Path) -> None:
    """Have lintian look through a package.

    Raises:
        FaultyPackageError: for errors and warnings that no override gives a reason for.
    """
    root = ["--allow-root"] if os.geteuid() == 0 else []
    _prove(["lintian", *root, "--fail-on=error,warning", str(package)])


def _prove(command: list[str], *, silent: bool = True) -> None:
    """Run a tool that fails by its exit code or, a silent one, by saying anything at all."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    said = (done.stdout + done.stderr).strip()
    if done.returncode or (silent and said):
        raise FaultyPackageError(f"{' '.join(command)}\n{said}")
