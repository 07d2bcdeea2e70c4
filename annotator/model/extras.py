"""Libraries that only a few formats need, and how to get one that is not here."""

from __future__ import annotations

import sys

from annotator.model.words import Said, said


def remedy(extra: str) -> Said:
    """Return how to get the library of an extra of this package, as a sentence of its own.

    Nothing can be added to a frozen program, so it says who has the library instead.
    """
    if getattr(sys, "frozen", False):
        return said(
            "This build of the program does not carry it. The one that pip or uv installs can: "
            "uv tool install 'claim-annotator[{extra}]'",
            extra=extra,
        )
    return said("It is not installed. Run: pip install 'claim-annotator[{extra}]'", extra=extra)
