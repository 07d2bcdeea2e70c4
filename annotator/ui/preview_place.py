"""Where the preview of a data set is written: a folder that does not outlive the program.

It holds words of articles, so it lies in a folder of this user alone, and what a crash
left of it goes with the next preview or the next start.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from platformdirs import user_cache_path

from annotator.store.parts_of_files import part_name, remove_left_behind


@contextmanager
def preview_folder() -> Iterator[Path]:
    """Give an empty folder that goes when the preview has been read.

    Raises:
        OSError: when it cannot be made.
    """
    place = _place()
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    forget_previews()
    folder = place / part_name()
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def forget_previews() -> None:
    """Remove the previews of programs that were killed in the midst of one."""
    # Where there was never one there is no folder; what cannot be removed now goes another time.
    with suppress(OSError):
        remove_left_behind(_place())


def _place() -> Path:
    return user_cache_path("annotator", appauthor=False) / "previews"
