"""What tests of importers stand on: files that are written, and a reader of their drafts."""

from __future__ import annotations

import pytest

from annotator.importers.drafts import Draft, Problem
from annotator.importers.run import import_sources


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a file, bytes or text, and gives its path."""

    def made(name, content):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return made


@pytest.fixture
def bring(project):
    """Return a function that imports files into the project."""
    return lambda *paths, **options: import_sources(project, paths, **options)


def articles(found):
    return [d for d in found if isinstance(d, Draft)]


def problems(found):
    return [d for d in found if isinstance(d, Problem)]
