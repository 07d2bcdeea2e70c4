"""In which article of a project the tour has room: nothing is marked in it yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

from annotator.model.ids import ArticleId
from annotator.store.project import Project
from annotator.ui.tour.places import Places, places_in

_LOOKED_AT: Final = 50
"""Articles that are looked at, at most."""


def places_of(project: Project, article: ArticleId) -> Places | None:
    """Return where in an article the tour can be tried, beside what is marked in it."""
    taken = [fragment for span in project.spans(article) for fragment in span.fragments]
    return places_in(project.text(article), project.article(article).furniture, taken)


def room_in(project: Project, here: ArticleId | None) -> ArticleId | None:
    """Return an article in which nothing is marked and the tour can be tried.

    The open one is best, then one in the person's language. Where none has
    room it is the open one all the same.
    """
    ids = project.article_ids()[:_LOOKED_AT]
    empty = [one for one in ids if not project.spans(one)]
    own = QLocale().name()[:2]

    def order(one: ArticleId) -> tuple[bool, bool]:
        language = (project.article(one).meta.language or "")[:2]
        return one != here, language != own

    ready = (one for one in sorted(empty, key=order) if places_of(project, one) is not None)
    return next(ready, here)
