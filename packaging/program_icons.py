"""Makes the icons for Windows and macOS out of the one drawing, drawn by Qt.

Both formats are plain containers of PNG pictures.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "annotator.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Edges in pixels; those between the powers of two are for screens at 125 and 150 %."""
ICNS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512, b"ic10": 1024,
}  # fmt: skip
"""Kinds of pictures and their edges in pixels; the second row is for screens at 200 %."""


def icon_file(folder: Path) -> str | None:
    """Write the icon that this system wants into a folder; Linux wants none in the program."""
    if sys.platform == "win32":
        path = folder / "annotator.ico"
        path.write_bytes(ico({size: picture(DRAWING, size) for size in ICO_SIZES}))
    elif sys.platform == "darwin":
        path = folder / "annotator.icns"
        sizes = {size: picture(DRAWING, size) for size in set(ICNS_KINDS.values())}
        path.write_bytes(icns({kind: sizes[size] for kind, size in ICNS_KINDS.items()}))
    else:
        return None
    return str(path)


def picture(drawing: Path, size: int) -> bytes:
    """Return an SVG drawing as a PNG picture of so many pixels on each edge."""
    from PySide6.QtCore import QBuffer, QSize  # noqa: PLC0415 - only the build has Qt
    from PySide6.QtGui import QImageReader  # noqa: PLC0415

    reader = QImageReader(str(drawing))
    reader.setScaledSize(QSize(size, size))
    image = reader.read()
    if image.isNull():
        raise ValueError(f"{drawing} cannot be drawn: {reader.errorString()}")
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures, by their edges in pixels (256 at most)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, content in pictures.items():
        edge = size % 256  # a byte; 0 says 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """Return a macOS icon of PNG pictures, by their kinds."""
    parts = [
        kind + struct.pack(">I", 8 + len(content)) + content for kind, content in pictures.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
