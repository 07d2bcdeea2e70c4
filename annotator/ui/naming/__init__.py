"""Which register entry a span means: proposals, and the list in which one is taken by a key."""

from annotator.ui.naming.popup import EntryPopup
from annotator.ui.naming.proposing import Proposal, Proposing

__all__ = ["EntryPopup", "Proposal", "Proposing"]
