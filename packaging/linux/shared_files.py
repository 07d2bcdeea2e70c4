"""What the desktop, the manual and the shell are given; the same in each kind of package."""

from __future__ import annotations

from pathlib import Path

from completion import bash_completion
from icons import write_icons
from man_page import man_page
from release import Release

from annotator.cli import main as command

HERE = Path(__file__).parent
METAINFO_NAME = "internal.annotator.Annotator.metainfo.xml"


def write_shared_files(share: Path, release: Release) -> None:
    """Fill a folder that becomes ``/usr/share`` or ``~/.local/share``.

    Raises:
        OSError: when a file cannot be read or written.
    """
    written = {
        "applications/annotator.desktop": _own("annotator.desktop"),
        "mime/packages/annotator.xml": _own("annotator.mime.xml"),
        f"metainfo/{METAINFO_NAME}": _own("annotator.metainfo.xml")
        .replace("@VERSION@", release.version)
        .replace("@DATE@", release.day),
        "man/man1/annotator.1": man_page(command, release),
        "bash-completion/completions/annotator": bash_completion(command),
    }
    for name, text in written.items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    write_icons(share)


def _own(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")
