"""What is shown under the mouse: words of people and files, which are never HTML."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt

from annotator.model.signs import marked


def tip(words: str) -> str:
    """Return words so that a tip shows the signs that they are.

    Qt guesses for each tip whether it is HTML, and nothing tells it otherwise.
    What it would guess to be HTML is escaped; what it would not must not be, or
    O'Brien & Co were shown as O&#x27;Brien &amp; Co.
    """
    words = marked(words)
    if not Qt.mightBeRichText(words):
        return words
    inside = html.escape(words).replace("\n", "<br>")
    return f"<p>{inside}</p>"
