"""The sample project of this user: made once, then kept as the person left it."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

from annotator.model.errors import ProjectError


def sample_path() -> Path:
    """Return where the sample project of this user lies."""
    return user_data_path("annotator", appauthor=False) / "sample.annot"


def sample_project(annotator: str | None = None) -> Path:
    """Return the path of the sample project; it is made when it is not there.

    Raises:
        AnnotatorError: when it cannot be made.
    """
    path = sample_path()
    if path.exists():
        return path
    from annotator.samples import make_sample_project  # noqa: PLC0415

    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ProjectError(
            f"The sample project cannot be made in {path.parent}: {error.strerror}. Choose "
            "“New project…” and another folder instead."
        ) from error
    make_sample_project(path, annotator=annotator)
    return path
