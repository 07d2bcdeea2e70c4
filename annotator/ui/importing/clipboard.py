"""What was copied, as an article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMimeData

from annotator.importers.apart import Apart
from annotator.importers.report import ImportReport
from annotator.importers.run import import_text
from annotator.store.project import Project

_PAGE: Final = re.compile(r"\s*(<!doctype html|<html[\s>])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """The text that was copied, or the page when there is no plain text of it."""

    text: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    text: str
    title: str = ""
    more: dict[str, Any] = field(default_factory=dict)


def local_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are being dropped or pasted."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def copied(mime: QMimeData) -> Copied | None:
    """Return what was copied, or None when it holds no words.

    Plain text comes first: it is what the person selected, all of it. The
    extraction that pages need might take some for the page's frame.
    """
    text = mime.text() if mime.hasText() else ""
    if text.strip():
        return Copied(page=text) if _PAGE.match(text) else Copied(text=text)
    page = mime.html() if mime.hasHtml() else ""
    return Copied(page=page) if page.strip() else None


def import_copied(project: Project, what: Copied) -> ImportReport:
    """Import what was copied.

    Raises:
        SourceError: when the page has no article.
        ProjectError: when the project could not be written; it is as it was.
    """
    said = _said(what)
    return import_text(
        project, said.text, title=said.title, origin={"from": "the clipboard"}, **said.more
    )


def _said(what: Copied) -> _Said:
    if not what.page:
        return _Said(text=what.text)
    with Apart() as apart:
        text, said = apart.page(what.page)
    title = said.pop("title", None)
    return _Said(text=text, title=title or "", more=said)
