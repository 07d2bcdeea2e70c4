"""Builds the Debian package with dpkg-deb alone."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from licence_files import debian_copyright, parts_of
from needs import needs_of
from release import AUTHORS, ROOT, Release
from shared_files import HERE, write_shared_files
from staging import copy_bundle, settle

# What every desktop has. On a server, xdg-utils alone would bring a hundred more by its own wishes.
_RECOMMENDED = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
_DESCRIPTION = """mark who claims what, and who stands where, in news articles
 Annotator is a desktop program for people who read news articles and mark
 claims, actors and stances in them: select words, press a key, tie the claim
 to whoever makes it, and go to the next article. A project is one file; data
 sets come out of it in many formats.
 .
 Python and Qt are inside, so nothing of the system's Python is touched."""


def build_deb(bundle: Path, release: Release, work: Path, out: Path, compression: str) -> Path:
    """Build the package and return it; the same inputs give the same bytes.

    Args:
        bundle: the folder with the program.
        release: what it is.
        work: an empty folder for what is packed.
        out: the folder that the package is put into.
        compression: as dpkg-deb names it: ``xz``, or ``none`` where only the content counts.

    Raises:
        subprocess.CalledProcessError: when dpkg-deb refuses.
        OSError: when a file cannot be read or written.
    """
    usr = work / "usr"
    copy_bundle(bundle, usr / "lib" / "annotator")
    (usr / "bin").mkdir()
    (usr / "bin" / "annotator").symlink_to("../lib/annotator/annotator")
    write_shared_files(usr / "share", release)
    _compress(usr / "share" / "man" / "man1" / "annotator.1")
    _write_documents(usr / "share", bundle, release)
    _write_control(work, bundle, release)
    settle(work, release.epoch)
    package = out / release.deb_name
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(work), str(package)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(release.epoch)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return package


def _write_documents(share: Path, bundle: Path, release: Release) -> None:
    documents = share / "doc" / "annotator"
    documents.mkdir(parents=True)
    licences = debian_copyright(parts_of(bundle), release)
    (documents / "copyright").write_text(licences, encoding="utf-8")
    shutil.copy(ROOT / "CHANGELOG.md", documents / "changelog")
    _compress(documents / "changelog")
    (documents / "changelog.Debian").write_text(
        f"annotator ({release.debian_version}) stable; urgency=medium\n\n"
        f"  * Version {release.version}; changelog.gz tells what is new.\n\n"
        f" -- {AUTHORS} <>  {release.mail_date}\n",
        encoding="utf-8",
    )
    _compress(documents / "changelog.Debian")
    overrides = share / "lintian" / "overrides" / "annotator"
    overrides.parent.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides)


def _write_control(work: Path, bundle: Path, release: Release) -> None:
    files = sorted(path for path in work.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(work)}" for path in files
    ]
    needs = needs_of(bundle)
    fields = {
        "Package": "annotator",
        "Version": release.debian_version,
        "Architecture": release.debian_machine,
        "Maintainer": AUTHORS,
        "Installed-Size": str(sum(-(-path.stat().st_size // 1024) for path in files)),
        "Depends": ", ".join(needs.debian_depends()),
        "Recommends": ", ".join(sorted([*_RECOMMENDED, *needs.debian_recommends()])),
        "Suggests": "xdg-utils",
        "Section": "text",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    control = work / "DEBIAN"
    control.mkdir()
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def _compress(path: Path) -> None:
    """Put a compressed file without name and time in the place of a plain one."""
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()
