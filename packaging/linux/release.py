"""What is packed: the version, the moment of its commit and the kind of machine."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from annotator.__about__ import __version__

ROOT = Path(__file__).resolve().parent.parent.parent
AUTHORS = "The Annotator contributors"
_DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


@dataclass(frozen=True, kw_only=True)
class Release:
    """A version and the moment that all times in its packages are set to.

    Attributes:
        version: of the program, as Python writes it.
        epoch: seconds since 1970, UTC.
        machine: the processor's name as the kernel gives it.
    """

    version: str
    epoch: int
    machine: str

    @property
    def debian_version(self) -> str:
        """The version as dpkg orders it: 1.0rc1 comes before 1.0, and this is its first packing."""
        release = self.version
        for mark, sorted_before in ((".dev", "~~dev"), ("a", "~a"), ("b", "~b"), ("rc", "~rc")):
            release = release.replace(mark, sorted_before, 1)
        return f"{release}-1"

    @property
    def debian_machine(self) -> str:
        """The processor's name in Debian."""
        return _DEBIAN_NAMES[self.machine]

    @property
    def day(self) -> str:
        """The day, as 2026-11-26."""
        return self._moment.date().isoformat()

    @property
    def mail_date(self) -> str:
        """The moment as a mail's header has it, which is what a Debian changelog wants."""
        return format_datetime(self._moment)

    @property
    def folder_name(self) -> str:
        """What the folder in the archives is called."""
        return f"annotator-{self.version}"

    @property
    def archive_name(self) -> str:
        """What the archives are called, without their suffix."""
        return f"annotator-{self.version}-linux-{self.machine}"

    @property
    def deb_name(self) -> str:
        """What the Debian package is called."""
        return f"annotator_{self.debian_version}_{self.debian_machine}.deb"

    @property
    def _moment(self) -> datetime:
        return datetime.fromtimestamp(self.epoch, UTC)


def this_release() -> Release:
    """Return the release that the source tree stands at, or stop with what is missing."""
    machine = platform.machine()
    if machine not in _DEBIAN_NAMES:
        known = ", ".join(_DEBIAN_NAMES)
        sys.exit(f"There are no packages for {machine} processors, only for: {known}.")
    return Release(version=__version__, epoch=_epoch(), machine=machine)


def _epoch() -> int:
    """Return the moment that SOURCE_DATE_EPOCH names, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        sys.exit(
            "When this version was made is not known here: the tree is no git clone. "
            "Set SOURCE_DATE_EPOCH to that moment, in seconds since 1970."
        )
    return int(found.stdout)
