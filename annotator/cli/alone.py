"""Keeps windows away from a project whose file a command replaces."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.model.errors import ProjectError


@contextmanager
def without_window(project: Path) -> Iterator[None]:
    """Refuse when a window has the project open, and let none open it meanwhile.

    Raises:
        ProjectError: when one has it open; nothing was changed.
    """
    try:
        from annotator.ui.single import AlreadyOpen, Hold  # noqa: PLC0415
    except ImportError:
        # Where Qt cannot be loaded, there are no windows.
        yield
        return
    try:
        hold = Hold(project)
    except AlreadyOpen as error:
        raise ProjectError(
            f"{project} is open in a window (process {error.process}), so nothing was restored "
            "and nothing was changed. Close that window and try again, or restore the backup "
            "there: File → Backups…"
        ) from error
    try:
        yield
    finally:
        hold.let_go()
