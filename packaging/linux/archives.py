"""Builds the archive that is unpacked anywhere, and the one that unpacks itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from licence_files import parts_of
from licences import as_text
from needs import needs_of
from release import ROOT, Release
from shared_files import HERE, write_shared_files
from staging import copy_bundle, settle


def fill_folder(bundle: Path, release: Release, folder: Path) -> None:
    """Fill the folder that both archives hold: program, papers, and what registers it.

    Raises:
        OSError: when a file cannot be read or written.
    """
    copy_bundle(bundle, folder)
    write_shared_files(folder / "share", release)
    needs = needs_of(bundle)
    read_me = (HERE / "README.txt").read_text(encoding="utf-8")
    for mark, value in {
        "@VERSION@": release.version,
        "@MACHINE@": release.machine,
        "@GLIBC@": needs.glibc_version,
        "@LIBRARIES@": " ".join(sorted(needs.libraries)),
        "@WAYLAND@": " ".join(sorted(needs.for_wayland)) or "nothing",
    }.items():
        read_me = read_me.replace(mark, value)
    (folder / "README.txt").write_text(read_me, encoding="utf-8")
    licences = as_text(parts_of(bundle))
    (folder / "LICENCES.txt").write_text(licences, encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", folder)
    for script in ("install", "install-desktop"):
        shutil.copy(HERE / script, folder)
    settle(folder, release.epoch)


def build_tarball(folder: Path, release: Release, out: Path) -> Path:
    """Pack the folder and return the archive; the same content gives the same bytes."""
    archive = out / f"{release.archive_name}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=6, format=tarfile.PAX_FORMAT) as tar:
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = Path(release.folder_name, path.relative_to(folder))
            tar.add(path, str(name), recursive=False, filter=_by_nobody)
    return archive


def build_run(folder: Path, release: Release, out: Path) -> Path:
    """Make the file that unpacks itself and runs ``install``; the same content, the same bytes.

    It is compressed with gzip: unlike xz, that is on every system.

    Args:
        folder: what is in it, in a folder of its own.
        release: what it is.
        out: the folder that the file is put into.

    Raises:
        subprocess.CalledProcessError: when makeself refuses.
    """
    name = f"{release.archive_name}.run"
    moment = datetime.fromtimestamp(release.epoch, UTC).strftime("%a %b %d %H:%M:%S UTC %Y")
    sorted_tar = "--sort=name --owner=0 --group=0 --numeric-owner"
    subprocess.run(
        [
            "makeself", "--quiet", "--tar-quietly", "--sha256", "--nox11", "--noprogress",
            # 9n: the level, and gzip's own -n, else gzip would write down when it was run.
            "--gzip", "--complevel", "9n",
            "--tar-format", "gnu", "--tar-extra", sorted_tar, "--packaging-date", moment,
            folder.name, name, f"Annotator {release.version}", "./install",
        ],
        # Its header quotes this command, so no name in it may come from this machine.
        cwd=folder.parent,
        env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"},
        check=True,
    )  # fmt: skip
    return Path(shutil.move(folder.with_name(name), out / name))


def _by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
