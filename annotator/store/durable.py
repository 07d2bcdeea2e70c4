"""Names that outlive a power cut."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.model.errors import AnnotatorError
from annotator.model.words import said


def sync_folder(folder: Path) -> None:
    """Make names that were made, moved or removed in a folder durable.

    Systems without open folders need no such step.

    Raises:
        OSError: when the disk refuses it.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def confirm(path: Path) -> None:
    """Make the name of a file or folder durable that was just put in its place.

    Raises:
        AnnotatorError: when the disk refuses it: all is there, and may be gone after a power cut.
    """
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise AnnotatorError(
            said(
                "{path} is written, but the disk did not confirm it: {error}. Write it again when "
                "the disk works.",
                path=path,
                error=error.strerror,
            )
        ) from error
