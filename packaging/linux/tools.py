"""The programs that packing and its tests call, and the Debian packages that have them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

TO_BUILD = {
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "lintian": "lintian",
    "makeself": "makeself",
    "readelf": "binutils",
}
TO_TEST = {
    "bash": "bash",
    "convert": "imagemagick",
    "debootstrap": "debootstrap",
    "dpkg-deb": "dpkg",
    "import": "imagemagick",
    "man": "man-db",
    "readelf": "binutils",
    "tar": "tar",
    "unshare": "util-linux",
    "xdotool": "xdotool",
    "Xvfb": "xvfb",
    "xz": "xz-utils",
}


def demand(tools: dict[str, str], *, install: bool) -> None:
    """Stop with the apt-get line when a program is missing, or install what is missing.

    Args:
        tools: the package of each program.
        install: do so; this needs root.
    """
    missing = _missing(tools)
    if missing and install:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "--quiet=2"], env=quiet, check=False)
        command = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends"]
        subprocess.run([*command, *sorted(set(missing.values()))], env=quiet, check=False)
        missing = _missing(tools)
    if missing:
        names = " ".join(sorted(set(missing.values())))
        sys.exit(
            f"These programs are needed and are not here: {', '.join(sorted(missing))}. "
            f"Install them, or let --install-tools do it:\n"
            f"  sudo apt-get install --no-install-recommends {names}"
        )


def may_install_unasked() -> bool:
    """Tell whether this is a machine that nobody sits at."""
    return bool(os.environ.get("CI"))


def _missing(tools: dict[str, str]) -> dict[str, str]:
    # Some of them lie where only root looks.
    places = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    return {name: tools[name] for name in tools if shutil.which(name, path=places) is None}
