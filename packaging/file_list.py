"""The list of a folder's files with their SHA-256, as ``sha256sum --check`` reads it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def file_list(folder: Path) -> str:
    """Return a line for each file: its hash, two blanks, its path from the folder's parent.

    A link has the hash of the file that it points to.
    """
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  "
        f"{path.relative_to(folder.parent).as_posix()}\n"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    )


def differences(one: str, other: str) -> list[str]:
    """Return a line for each file that two lists tell apart."""
    hashes = [
        dict(reversed(line.split("  ", 1)) for line in text.splitlines()) for text in (one, other)
    ]
    first, second = hashes
    found = [f"only in the first:  {path}" for path in sorted(first.keys() - second.keys())]
    found += [f"only in the second: {path}" for path in sorted(second.keys() - first.keys())]
    both = sorted(first.keys() & second.keys())
    return found + [f"differs: {path}" for path in both if first[path] != second[path]]


def settle_times(folder: Path, epoch: int) -> None:
    """Give all files and folders one time and plain rights, so that archives of them are alike.

    Args:
        folder: with all that is in it.
        epoch: seconds since 1970, UTC.
    """
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
