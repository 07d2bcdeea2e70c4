"""A folder that is going to be packed: what lies in it has set modes and one set time."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_ELF = b"\x7fELF"


def copy_bundle(bundle: Path, place: Path) -> None:
    """Copy a bundle, links as links.

    Raises:
        FileNotFoundError: when the folder holds no program.
    """
    if not (bundle / "annotator").is_file():
        raise FileNotFoundError(f"There is no program “annotator” in {bundle}.")
    shutil.copytree(bundle, place, symlinks=True, dirs_exist_ok=True)


def settle(root: Path, epoch: int) -> None:
    """Give all files and folders the modes and the time under which they are packed.

    Only programs and scripts may be run; libraries are not.
    """
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_run(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _is_run(path: Path) -> bool:
    if not os.access(path, os.X_OK) and not path.stat().st_mode & 0o100:
        return False
    with path.open("rb") as file:
        head = file.read(4)
    return head.startswith(b"#!") or (head == _ELF and ".so" not in path.name)
