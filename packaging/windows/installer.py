"""Makes the installer for Windows out of the frozen program, with NSIS.

    python packaging/windows/installer.py [dist/annotator] [--output dist] [--sign COMMAND]

Each file is laid and taken away by its name: an uninstaller that removes a
folder with all that is in it removes what others put there. Works on Windows
and on Linux (Debian: nsis); where NSIS can make an installer of 64 bits, it is one.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = Path(__file__).resolve().parent / "annotator.nsi"
PROGRAMS = ("annotator.exe", "annotator-window.exe")


@dataclass(frozen=True)
class Payload:
    """The folder that is installed; paths are relative to it."""

    root: Path
    files: tuple[Path, ...]

    @property
    def kibibytes(self) -> int:
        """How much room the files take, rounded up, in KiB."""
        return -(-sum((self.root / file).stat().st_size for file in self.files) // 1024)

    @property
    def deepest(self) -> int:
        """How long the longest path below the folder is, in UTF-16 units."""
        return max(len(str(file).encode("utf-16-le")) // 2 for file in self.files)

    @property
    def folders(self) -> list[Path]:
        """All folders below, the inner ones before those around them."""
        found = {parent for file in self.files for parent in file.parents} - {Path()}
        return sorted(found, key=lambda folder: (-len(folder.parts), folder))


def payload(root: Path) -> Payload:
    """Read what is in the folder of the frozen program.

    Raises:
        SystemExit: when one of the two programs is not in it.
    """
    missing = [name for name in PROGRAMS if not (root / name).is_file()]
    if missing:
        sys.exit(f"{root} holds no {' and no '.join(missing)}: no installer was made of it.")
    files = sorted(path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return Payload(root.resolve(), tuple(files))


def installing(content: Payload) -> Iterator[str]:
    """Return the lines of NSIS that lay the files."""
    folder = None
    for file in content.files:
        if file.parent != folder:
            folder = file.parent
            yield f'SetOutPath "{_placed(folder)}"'
        yield f'File "/oname={_quoted(file.name)}" "{content.root / file}"'


def removing(content: Payload) -> Iterator[str]:
    """Return the lines of NSIS that take away the files."""
    return (f'Delete "{_placed(file)}"' for file in content.files)


def emptying(content: Payload) -> Iterator[str]:
    """Return the lines of NSIS that take away each folder, unless somebody's file is in it."""
    return (f'RMDir "{_placed(folder)}"' for folder in content.folders)


def _placed(path: Path) -> str:
    """Return where a path of the payload is on the person's machine."""
    inner = _quoted(str(PureWindowsPath(*path.parts)))
    return "$INSTDIR" if path == Path() else rf"$INSTDIR\{inner}"


def _quoted(text: str) -> str:
    """Keep NSIS from taking a dollar for a variable; Windows allows no quotes in names."""
    return text.replace("$", "$$")


def make(
    content: Payload, version: str, output: Path, *, icon: Path | None = None, sign: str = ""
) -> None:
    """Write the installer.

    Args:
        content: what it installs.
        version: of the program, as people read it.
        output: the file to write.
        icon: an .ico file for installer and uninstaller.
        sign: a command line that signs the file named behind it.

    Raises:
        SystemExit: when NSIS is not there or does not accept something.
    """
    nsis = find_nsis()
    with tempfile.TemporaryDirectory() as folder:
        parts = {"INSTALLED": installing, "REMOVED": removing, "EMPTIED": emptying}
        for name, lines in parts.items():
            _write(Path(folder, name), lines(content))
        names = {
            "VERSION": version,
            "NUMBERS": four_numbers(version),
            "SIZE": str(content.kibibytes),
            "DEEPEST": str(content.deepest),
            **{name: str(Path(folder, name)) for name in parts},
            "OUTPUT": str(output.resolve()),
            **({"STUB": "amd64-unicode"} if has_wide_stub(nsis) else {}),
            **({"ICON": str(icon.resolve())} if icon else {}),
            **({"SIGN": sign} if sign else {}),
        }
        output.parent.mkdir(parents=True, exist_ok=True)
        # A warning is an error: nearly all of them mean an installer that does less than it says.
        command = [nsis, "-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8"]
        command += [f"-D{name}={value}" for name, value in names.items()]
        # Where words.nsh is looked for.
        command += [f'-X!addincludedir "{SCRIPT.parent}"', str(SCRIPT)]
        if subprocess.run(command, check=False).returncode:
            sys.exit(f"NSIS made no installer out of {content.root}; what is above says why.")


def _write(path: Path, lines: Iterator[str]) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def four_numbers(version: str) -> str:
    """Return a version in the form that Windows keeps beside the one for people."""
    numbers = [str(int(number)) for number in re.findall(r"\d+", version)[:4]]
    return ".".join([*numbers, "0", "0", "0"][:4])


def find_nsis() -> str:
    """Return the path of the compiler of NSIS.

    Raises:
        SystemExit: when there is none, with what to do.
    """
    places = [
        Path(os.environ[name], "NSIS", "makensis.exe")
        for name in ("ProgramFiles(x86)", "ProgramFiles")
        if name in os.environ
    ]
    found = shutil.which("makensis") or next((str(p) for p in places if p.is_file()), None)
    if found is None:
        sys.exit("Making the installer needs NSIS 3.08 or later. On Debian: apt-get install nsis")
    return found


def has_wide_stub(nsis: str) -> bool:
    """Tell whether this NSIS can make installers of 64 bits; that of its own site cannot."""
    shares = (Path(nsis).resolve().parent, Path("/usr/share/nsis"))
    return any((share / "Stubs" / "lzma_solid-amd64-unicode").is_file() for share in shares)


def version_of_source() -> str:
    """Return the version that the source tree has."""
    text = (ROOT / "annotator" / "__about__.py").read_text(encoding="utf-8")
    return text.split('"')[-2]


def main() -> None:
    """Make the installer that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path, nargs="?", default=ROOT / "dist" / "annotator")
    parser.add_argument("--version", default=version_of_source())
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="the folder for it")
    parser.add_argument("--icon", type=Path, default=ROOT / "build" / "work" / "annotator.ico")
    parser.add_argument("--sign", default="", help="a command that signs the file behind it")
    options = parser.parse_args()
    output = options.output / f"annotator-{options.version}-windows-x86_64-setup.exe"
    content = payload(options.bundle)
    icon = options.icon if options.icon.is_file() else None
    make(content, options.version, output, icon=icon, sign=options.sign)
    print(f"{output} ({output.stat().st_size / 1e6:.1f} MB, {len(content.files)} files)")


if __name__ == "__main__":
    main()
