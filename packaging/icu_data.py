"""Makes a smaller library of ICU's data: what Qt asks ICU for, of 32 MB about 5.

Qt has its own data of locales, dates and numbers. Of ICU it uses the order of
words (for all languages: file dialogs sort by it), names of time zones, and
the encodings of text from other programs.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

LANGUAGES = ("root", "en", "de", "fr")
"""Those of the program: names of time zones are in them alone."""
LARGEST_ENCODING = 16_000
"""In bytes: tables of encodings with one byte a character stay, those of thousands go."""
_TREES = ("coll",)
_TREES_BY_LANGUAGE = ("zone",)
_DROPPED_SUFFIXES = (".spp",)  # names of computers in other scripts
_LOCALE = re.compile(r"[a-z]{2,3}(_[A-Za-z0-9]+)*")
_NO_LOCALES = ("pool",)
_ALIGNMENT = 16
_PADDING = b"\xaa"


def shrink(library: Path, target: Path) -> None:
    """Write a library of ICU's data that has only what is wanted of another.

    Args:
        library: libicudata.so of some version.
        target: where the smaller one goes; it bears the same name within.

    Raises:
        ValueError: when the library does not hold data as ICU 4 and later packs them.
        subprocess.CalledProcessError: when binutils fail.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _run(
            ["objcopy", "-O", "binary", "--only-section=.rodata", str(library.resolve()), "whole"],
            folder,
        )
        whole = (folder / "whole").read_bytes()
        (folder / "data").write_bytes(packed(whole, filter_items(items(whole))))
        _run(["ld", "-r", "-b", "binary", "-o", "plain.o", "data"], folder)
        version = soname(library).rpartition(".")[2]
        names = ["--redefine-sym", f"_binary_data_start=icudt{version}_dat"]
        names += ["--strip-symbol", "_binary_data_end", "--strip-symbol", "_binary_data_size"]
        place = ["--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"]
        place += ["--set-section-alignment", f".data={_ALIGNMENT}"]
        _run(["objcopy", *names, *place, "plain.o", "named.o"], folder)
        how = ["-shared", "-z", "noexecstack", "--build-id=none", "-soname", soname(library)]
        _run(["ld", *how, "-o", str(target.resolve()), "named.o"], folder)


def soname(library: Path) -> str:
    """Return the name by which other libraries ask for this one: libicudata.so.73."""
    return ".so.".join(library.name.split(".so.")[:2])


def items(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the names and contents of ICU's data.

    Raises:
        ValueError: when they are not packed as ICU 4 and later does it.
    """
    start, magic = struct.unpack_from("<HH", data)
    if magic != 0x27DA or data[12:16] != b"CmnD":
        raise ValueError("This is not the data of ICU, or of a kind that is not known here.")
    (count,) = struct.unpack_from("<I", data, start)
    table = list(struct.iter_unpack("<II", data[start + 4 : start + 4 + 8 * count]))
    ends = [place for _, place in table[1:]] + [len(data) - start]
    for (name, place), end in zip(table, ends, strict=True):
        name_end = data.index(b"\0", start + name)
        yield data[start + name : name_end].decode("ascii"), data[start + place : start + end]


def filter_items(found: Iterator[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Return what is wanted, in the order in which it was."""
    return [(name, content) for name, content in found if _is_wanted(name, len(content))]


def _is_wanted(name: str, size: int) -> bool:
    path = PurePosixPath(*PurePosixPath(name).parts[1:])
    if path.suffix == ".cnv":
        return size <= LARGEST_ENCODING
    if path.suffix in _DROPPED_SUFFIXES:
        return False
    of_language = path.stem.partition("_")[0] in LANGUAGES or path.stem == "res_index"
    if len(path.parts) > 1:
        tree = path.parts[0]
        return tree in _TREES or (tree in _TREES_BY_LANGUAGE and (of_language or _is_pool(path)))
    return path.suffix != ".res" or of_language or not _is_locale(path)


def _is_pool(path: PurePosixPath) -> bool:
    """Tell whether a file has what those beside it share."""
    return path.stem in ("pool", "tzdbNames")


def _is_locale(path: PurePosixPath) -> bool:
    return bool(_LOCALE.fullmatch(path.stem)) and path.stem not in _NO_LOCALES


def packed(whole: bytes, wanted: list[tuple[str, bytes]]) -> bytes:
    """Return data with the head of others and only the wanted contents, as ICU packs them."""
    (start,) = struct.unpack_from("<H", whole)
    names = [name.encode("ascii") + b"\0" for name, _ in wanted]
    first_name = 4 + 8 * len(wanted)
    place = first_name + sum(map(len, names))
    table, body, name_place = [struct.pack("<I", len(wanted))], [*names], first_name
    for name, (_, content) in zip(names, wanted, strict=True):
        padding = -(start + place) % _ALIGNMENT
        body.append(_PADDING * padding)
        place += padding
        table.append(struct.pack("<II", name_place, place))
        body.append(content)
        name_place += len(name)
        place += len(content)
    return b"".join([whole[:start], *table, *body])


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True)
