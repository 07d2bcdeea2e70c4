"""Errors that carry the sentence a person reads; bugs are other types."""

from __future__ import annotations


class AnnotatorError(Exception):
    """A fact about data or use that a person can act on.

    Its text says what happened, to which file or line, what is safe and what
    to do; it never holds article text.
    """


class ProjectError(AnnotatorError):
    """A project file cannot be opened, read or written."""


class ChangeRefused(AnnotatorError):  # noqa: N818 - the name says it all
    """A change does not fit the project as it is; nothing was written."""


class SourceError(AnnotatorError):
    """A file, or a line of it, cannot be imported."""


class SchemeError(AnnotatorError):
    """A scheme is not well formed."""
