"""Annotator: mark who claims what, and who stands where, in news articles.

The same as in the window and on the command line, from Python::

    from pathlib import Path
    import annotator

    with annotator.open_project(Path("news.annot"), annotator="ada") as project:
        for article_id in project.article_ids():
            text = project.text(article_id)
            for span in project.spans(article_id):
                assert text[span.start : span.end].startswith(span.quotes[0])

Positions are code points, ends exclusive. What goes wrong with data or files
is an :class:`AnnotatorError` whose text a person can act on.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from annotator.__about__ import __version__

if TYPE_CHECKING:
    from annotator.exporters.run import export
    from annotator.importers.run import import_sources
    from annotator.model.errors import AnnotatorError
    from annotator.store import Project, create, open_project
    from annotator.store.statements import statements

__all__ = [
    "AnnotatorError",
    "Project",
    "__version__",
    "create",
    "export",
    "import_sources",
    "open_project",
    "statements",
]

_HOMES = {
    "AnnotatorError": "annotator.model.errors",
    "Project": "annotator.store",
    "create": "annotator.store",
    "open_project": "annotator.store",
    "export": "annotator.exporters.run",
    "import_sources": "annotator.importers.run",
    "statements": "annotator.store.statements",
}


def __getattr__(name: str) -> Any:
    """Import the public names when they are first asked for: ``--version`` stays quick."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(_HOMES[name]), name)
