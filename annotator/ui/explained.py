"""The one place that makes words for people of whatever went wrong."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.logs import log_folder, trace_of
from annotator.model.causes import advice_of, cause_of, reason_of
from annotator.model.errors import AnnotatorError
from annotator.ui.language import shown, shown_error, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """What happened, what is safe and what to do, and places in the program for a report.

    ``is_fault`` tells that the program is to blame, as far as it knows.
    """

    what: str
    more: str = ""
    details: str = ""
    is_fault: bool = False


def explained(error: BaseException) -> Explained:
    """Return what to tell of an exception; no word of an article is in it.

    An error of ours is its own sentence. What the system or SQLite refused is told
    with its cause; anything else is a fault of the program.
    """
    if isinstance(error, AnnotatorError):
        return Explained(what=shown_error(error))
    if cause_of(error) is not None:
        return Explained(
            what=translate("messages", "Something could not be done: {cause}.").format(
                cause=shown(reason_of(error))
            ),
            more=translate(
                "messages",
                "Everything up to the last step that was saved is safe in the project file. "
                "{advice} If it comes again, send the details below: they name places in the "
                "program and no word of an article.",
            ).format(advice=shown(advice_of(error))),
            details=trace_of(error),
        )
    return Explained(
        what=translate("messages", "Something in Annotator went wrong ({kind}).").format(
            kind=type(error).__name__
        ),
        more=translate(
            "messages",
            "Everything up to the last step that was saved is safe in the project file. If the "
            "window behaves oddly, close it and open it again. To report this, send the details "
            "below: they name places in the program and no word of an article. They are also in "
            "{folder}.",
        ).format(folder=log_folder()),
        details=trace_of(error),
        is_fault=True,
    )


def not_saved(error: BaseException) -> str:
    """Return why something was not saved, as a sentence for the window."""
    if isinstance(error, AnnotatorError):
        return shown_error(error)
    return translate(
        "messages",
        "The project file could not be read or written: {cause}. What was saved before is safe; "
        "the last act was not. {advice}",
    ).format(cause=shown(reason_of(error)), advice=shown(advice_of(error)))
