"""What kind of place a project file lies in: one that can be written, shared, synchronised."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.model.words import Said, said

_MOUNTS: Final = Path("/proc/self/mounts")
_NETWORK: Final = re.compile(
    r"9p|afs|afpfs|ceph|cifs|coda|davfs|glusterfs|gpfs|lustre|ncpfs|nfs4?|ocfs2|orangefs|prl_fs|"
    r"smb[23]|smbfs|vboxsf|webdav|fuse\.(ceph|curlftpfs|davfs2|gcsfuse|glusterfs|gvfsd-fuse|"
    r"juicefs|rclone|s3fs|smbnetfs|sshfs|vmhgfs-fuse)"
)
"""Types of file systems whose files lie on another computer, as Linux names them."""
_CLOUDS: Final = (
    ("OneDrive", re.compile(r"onedrive\b", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox\b", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive\b|drivefs$", re.IGNORECASE)),
    ("iCloud", re.compile(r"icloud ?drive$|com~apple~clouddocs$", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud\d*$", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud\d*$", re.IGNORECASE)),
    ("Box", re.compile(r"Box( Sync|-Box)?$")),
    ("pCloud", re.compile(r"p ?cloud ?(drive|sync)$", re.IGNORECASE)),
    ("MEGA", re.compile(r"MEGA(sync)?( [Uu]ploads)?$")),
    ("Seafile", re.compile(r"seafile$", re.IGNORECASE)),
    ("Synology Drive", re.compile(r"synology ?drive$", re.IGNORECASE)),
)
"""Services by how they name their folder, which is matched from its first letter on."""
_SYNCED_BY: Final = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync_": "Nextcloud",
    "._sync_": "Nextcloud",
}
"""What services put into the folder that they look after: how names begin."""
_CONFLICT: Final = re.compile(
    r"\((?:[^()]*\W)?(?:conflicted copy|case conflict|in konflikt stehende kopie|konfliktkopie|"
    r"copie en conflit)\b[^()]*\)|\.sync-conflict-\d{8}-\d{6}|_conf\(\d+\)|\(SFConflict ",
    re.IGNORECASE,
)
"""In the names of files that a service made because two computers changed one."""


class Kind(StrEnum):
    """Whether other computers have to do with the file."""

    LOCAL = "local"
    NETWORK = "network"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What is known of where a file lies.

    ``fixed`` is why it cannot be written there, None when it can. ``service`` is
    the type of the network file system, or the name of the cloud service.
    ``is_conflict`` tells that a service gave it the name of a conflicted copy.
    """

    kind: Kind = Kind.LOCAL
    service: str = ""
    fixed: Said | None = None
    is_conflict: bool = False


def place_of(path: Path) -> Place:
    """Return what can be found out of the place of a file without touching it."""
    real = Path(os.path.realpath(path))
    is_conflict = _CONFLICT.search(real.name) is not None
    fixed = _why_fixed(real)
    for kind, service in ((Kind.NETWORK, network_of(real)), (Kind.CLOUD, cloud_of(real))):
        if service:
            return Place(kind=kind, service=service, fixed=fixed, is_conflict=is_conflict)
    return Place(fixed=fixed, is_conflict=is_conflict)


def network_of(path: Path) -> str:
    """Return the type of the network file system that a whole path lies on; nothing: none."""
    if sys.platform == "win32":
        return _network_of_windows(path)
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    found = _mounted_as(path, mounts)
    return found if _NETWORK.fullmatch(found) else ""


def cloud_of(path: Path) -> str:
    """Return the service that looks after a folder above a whole path; nothing: none known."""
    for folder in path.parents:
        for service, name in _CLOUDS:
            if name.match(folder.name):
                return service
    for folder in path.parents:
        try:
            names = [] if folder == folder.parent else [each.name for each in folder.iterdir()]
        except OSError:
            continue
        for start, service in _SYNCED_BY.items():
            if any(name.startswith(start) for name in names):
                return service
    return ""


def _mounted_as(path: Path, mounts: str) -> str:
    """Return the type of the file system that has the path, by the table of mounts."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[1]))
        # Of two on one place, the later hides the earlier.
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _network_of_windows(path: Path) -> str:
    drive = path.drive
    if drive.startswith(("\\\\", "//")) and not drive.startswith("\\\\?\\"):
        return "UNC"
    if sys.platform == "win32":  # said again for the type checker, which knows no such library
        import ctypes  # noqa: PLC0415

        remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        if ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote:
            return "UNC"
    return ""


def _why_fixed(path: Path) -> Said | None:
    """Return why a file cannot be written; SQLite needs to write its folder too."""
    by_rights = os.access in os.supports_effective_ids

    def may(place: Path, what: int) -> bool:
        return os.access(place, what, effective_ids=by_rights)

    if not path.exists():
        return None
    if not may(path, os.W_OK):
        return said("the file may only be read")
    if not may(path.parent, os.W_OK | os.X_OK):
        return said("its folder may only be read, and saving needs to write there too")
    return None
