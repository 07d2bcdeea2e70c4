"""What a bundle takes from the system it runs on: libraries, and the oldest glibc."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_ELF = b"\x7fELF"
_LIBC = frozenset({
    "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1",
    "libresolv.so.2", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
})  # fmt: skip
_PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libGLX.so.0": "libglx0",
    "libxcb.so.1": "libxcb1",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
}
# Each compositor brings them, and without them Qt goes to the X server.
_ONLY_FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Libraries that lie in the bundle read these from the system: how keys are laid out and composed,
# and which fonts there are.
_DATA = ("fontconfig-config", "libx11-data", "xkb-data")


class UnknownNeedError(Exception):
    """The bundle needs a library of which nobody has said where it comes from."""


@dataclass(frozen=True, kw_only=True)
class Needs:
    """What a bundle takes from outside.

    Attributes:
        libraries: the names of those without which it does not start, without glibc's own.
        for_wayland: the names of those without which it starts under X alone.
        glibc: the lowest version that has all functions that are called.
    """

    libraries: frozenset[str]
    for_wayland: frozenset[str]
    glibc: tuple[int, ...]

    @property
    def glibc_version(self) -> str:
        """The version as one writes it."""
        return ".".join(map(str, self.glibc))

    def debian_depends(self) -> list[str]:
        """Return what a Debian package of the bundle depends on.

        Raises:
            UnknownNeedError: for a library that no package is known for.
        """
        unknown = sorted(self.libraries - _PACKAGES.keys())
        if unknown:
            raise UnknownNeedError(
                f"The bundle takes {', '.join(unknown)} from outside. Either the library belongs "
                "into the bundle, or the package that has it belongs into the list in "
                "packaging/linux/needs.py."
            )
        packages = {_PACKAGES[name] for name in self.libraries}
        return sorted([f"libc6 (>= {self.glibc_version})", *packages, *_DATA])

    def debian_recommends(self) -> list[str]:
        """Return the Debian packages without which it is worse off."""
        return sorted(_ONLY_FOR_WAYLAND[name] for name in self.for_wayland)


def needs_of(bundle: Path) -> Needs:
    """Return what the programs and libraries below a folder need that does not lie in it.

    Raises:
        FileNotFoundError: when readelf (binutils) is not there.
        ValueError: when nothing in the folder is a program.
    """
    files = [path for path in sorted(bundle.rglob("*")) if _is_elf(path)]
    if not files:
        raise ValueError(f"There is no program in {bundle}.")
    inside = {path.name for path in bundle.rglob("*.so*")}
    wanted = set(_found(r"\(NEEDED\).*\[(.+)\]", "--dynamic", files))
    versions = _found(r"Name: GLIBC_([0-9.]+)", "--version-info", files)
    glibc = max(tuple(map(int, version.split("."))) for version in versions)
    outside = wanted - inside - _LIBC
    for_wayland = outside & _ONLY_FOR_WAYLAND.keys()
    return Needs(
        libraries=frozenset(outside - for_wayland), for_wayland=frozenset(for_wayland), glibc=glibc
    )


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == _ELF


def _found(pattern: str, part: str, files: Iterable[Path]) -> list[str]:
    command = ["readelf", "--wide", part, *map(str, files)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    return re.findall(pattern, said.stdout)
