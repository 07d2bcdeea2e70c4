"""The icons of the program and of its projects, as drawings and as pictures in common sizes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from release import ROOT

DRAWINGS = {
    "apps/annotator": ROOT / "resources" / "icons" / "annotator.svg",
    "mimetypes/application-x-annotator-project": Path(__file__).with_name(
        "application-x-annotator-project.svg"
    ),
}
# What the icon theme specification asks for, and what software centres and large lists show.
_SIZES = (48, 128, 256)


def write_icons(share: Path) -> None:
    """Put all icons below the folder ``share``, in the theme that each other theme falls back to.

    Raises:
        OSError: when a drawing cannot be read or a picture not be written.
    """
    theme = share / "icons" / "hicolor"
    for name, drawing in DRAWINGS.items():
        scalable = theme / "scalable" / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        scalable.write_bytes(drawing.read_bytes())
        for size in _SIZES:
            picture = theme / f"{size}x{size}" / f"{name}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            _draw(drawing, size, picture)


def _draw(drawing: Path, size: int, picture: Path) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(str(drawing))
    renderer.render(painter)
    painter.end()
    if not renderer.isValid() or not image.save(str(picture)):
        raise OSError(f"{drawing} could not be drawn to {picture}.")
