"""The guided tour: a card that has a newcomer do the work once, on a real article."""

from __future__ import annotations

from annotator.ui.tour.tour import Tour

__all__ = ["Tour"]
