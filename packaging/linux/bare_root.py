"""A Debian system without anything, made in a folder, and what is run in it."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from trials import expect

USER = "reader"
HOME = f"/home/{USER}"
_CONTAINER = """
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount -t tmpfs tmpfs "$1/tmp"
exec chroot "$@"
"""
_SUITE = "bookworm"


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a command in the root said, and its exit code."""

    code: int
    text: str

    @property
    def last_line(self) -> str:
        """The last line with anything in it."""
        lines = self.text.strip().splitlines()
        return lines[-1].strip() if lines else ""


class BareRoot:
    """A root folder; commands run in it with /proc, /dev and a /tmp of their own."""

    def __init__(self, folder: Path) -> None:
        """Take a root that :func:`make_root` or :meth:`copy` made."""
        self.folder = folder

    def copy(self, folder: Path) -> BareRoot:
        """Return a copy in another folder."""
        subprocess.run(["cp", "--archive", str(self.folder), str(folder)], check=True)
        return BareRoot(folder)

    def run(self, command: str, *, user: bool = False, display: str = "") -> Said:
        """Run a shell command as root, or as the user, and return what it said.

        Args:
            command: for sh.
            user: as the user, in the user's home.
            display: the X display, of a server that listens on the abstract socket.
        """
        done = subprocess.run(
            self._command(command, user=user, display=display),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        return Said(code=done.returncode, text=done.stdout)

    def apt(self, arguments: str) -> None:
        """Run apt-get.

        Raises:
            FailedTrialError: with what it said, when it fails.
        """
        said = self.run(f"apt-get --yes --quiet=2 -o APT::Sandbox::User=root {arguments}")
        expect(said.code == 0, said.text[-2000:])

    def start(self, command: str, *, display: str) -> subprocess.Popen[str]:
        """Start a shell command of the user's in a session of its own; kill it by its group."""
        return subprocess.Popen(
            self._command(command, user=True, display=display),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def path(self, inside: str) -> Path:
        """Return where a path of the root lies outside of it."""
        return self.folder / inside.lstrip("/")

    def files(self) -> set[str]:
        """Return all paths in the root, folders too."""
        found = set()
        for folder, folders, files in os.walk(self.folder):
            here = Path("/", Path(folder).relative_to(self.folder))
            found |= {str(here / name) for name in (*folders, *files)}
        return found

    def _command(self, command: str, *, user: bool, display: str) -> list[str]:
        variables = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": HOME if user else "/root",
            "USER": USER if user else "root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        if display:
            variables["DISPLAY"] = display
        settings = [f"{name}={value}" for name, value in variables.items()]
        change = ["setpriv", "--reuid", USER, "--regid", USER, "--init-groups"] if user else []
        home = HOME if user else "/root"
        inner = ["sh", "-c", f"cd {shlex.quote(home)} && {{ {command}\n}}"]
        # --fork and the process namespace: when this ends, so does all that it started.
        outer = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", _CONTAINER]
        return [*outer, "_", str(self.folder), "env", "-i", *settings, *change, *inner]


def make_root(folder: Path, mirror: str | None) -> BareRoot:
    """Make the smallest Debian 12 there is, with one user.

    Args:
        folder: where; it must not exist.
        mirror: of Debian; None: the one that this system uses.

    Raises:
        subprocess.CalledProcessError: when it could not be made; debootstrap.log beside it says
            why.
    """
    at = mirror or _mirror()
    log = folder.with_name("debootstrap.log")
    with log.open("w", encoding="utf-8") as told:
        subprocess.run(
            ["debootstrap", "--variant=minbase", _SUITE, str(folder), *([at] if at else [])],
            stdout=told,
            stderr=subprocess.STDOUT,
            check=True,
        )
    root = BareRoot(folder)
    root.run(f"useradd --create-home --shell /bin/bash {USER}; rm -f /var/cache/apt/archives/*.deb")
    if Path("/etc/resolv.conf").exists():
        shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    return root


def _mirror() -> str | None:
    """Return the first mirror that apt of this system uses; None: debootstrap knows one."""
    places = [Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in places if path.is_file())
    found = re.search(r"^(?:URIs:|deb) +(?:\[.*?\] +)?(https?://\S*debian/?)\s", text, re.MULTILINE)
    return found[1] if found else None
