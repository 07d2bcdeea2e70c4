"""“Label the same words everywhere”: a list of all places, ticked by key, labelled in one step."""

from annotator.ui.everywhere.flow import Everywhere

__all__ = ["Everywhere"]
