"""How a span is called in a line: by the register entry it refers to, else by its words."""

from __future__ import annotations

from annotator.model.scheme import AttributeType
from annotator.model.span import Span
from annotator.model.statement import entries_of
from annotator.ui.session import Session


def entry_name(session: Session, span: Span) -> str:
    """Return the names of the actors that a span refers to; empty without any."""
    if session.scheme is None:
        return ""
    entries = entries_of(session.scheme, span, AttributeType.ACTOR)
    return ", ".join(session.name_of(entry) for entry in entries)


def quote_in_line(span: Span, longest: int) -> str:
    """Return the words of a span in one line of at most so many code points."""
    quote = " … ".join(" ".join(quote[: 4 * longest].split()) for quote in span.quotes)
    return quote if len(quote) <= longest else quote[: longest - 1].rstrip() + "…"
