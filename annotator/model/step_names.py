"""The names of steps: what undo and redo offer.

A project keeps them in English for good, so that its bytes do not depend on
anybody's language. The window says them in its own: the words and the values of a
stored name are found again.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from annotator.model.words import Said

# Articles and projects
NEW_PROJECT: Final = "New project"
IMPORT: Final = "Import"
IMPORT_ONE: Final = "Import {n} article"
IMPORT_MANY: Final = "Import {n} articles"
SAMPLE: Final = "Sample annotations"
KEEP_SPLIT: Final = "Keep the split {split}"
REPAIR: Final = "Repair"
CHANGE_FURNITURE: Final = "Change furniture"
CHANGE_METADATA: Final = "Change what is known of the article"

# Spans and ties
LABEL: Final = "Label {label}"
LABEL_EVERYWHERE: Final = "Label {n} × {label}"
RELABEL: Final = "Relabel as {label}"
MOVE_EDGES: Final = "Move edges"
SET_ATTRIBUTE: Final = "Set {name}"
REMOVE: Final = "Remove {name}"
TIE: Final = "Tie {type}"
UNTIE: Final = "Untie {type}"
ACCEPT: Final = "Accept {label}"
ACCEPT_MANY: Final = "Accept {n} suggestions"
DISMISS: Final = "Dismiss {label}"
DISMISS_MANY: Final = "Dismiss {n} suggestions"

# Status
MARK_NEW: Final = "Mark new"
MARK_IN_PROGRESS: Final = "Mark in progress"
MARK_DONE: Final = "Mark done"
MARK_SKIPPED: Final = "Mark skipped"
FLAG: Final = "Flag"
NOTE: Final = "Note"

# Registers
NEW_ACTOR: Final = "New actor {name}"
NEW_CONCEPT: Final = "New concept {name}"
CHANGE_ENTRY: Final = "Change {name}"
MERGE: Final = "Merge {names} into {name}"
UNMERGE: Final = "Take {name} out of its merge"
SPLIT_OFF: Final = "Split {name} off {other}"
GIVE_ONE: Final = "Give {n} mention to {name}"
GIVE_MANY: Final = "Give {n} mentions to {name}"

# The scheme
RENAME: Final = "Rename {old} to {new}"
CHANGE_SCHEME: Final = "Change the scheme"

TEMPLATES: Final = (
    *(NEW_PROJECT, IMPORT, IMPORT_ONE, IMPORT_MANY, SAMPLE, KEEP_SPLIT, REPAIR),
    *(CHANGE_FURNITURE, CHANGE_METADATA),
    *(LABEL, LABEL_EVERYWHERE, RELABEL, MOVE_EDGES, SET_ATTRIBUTE, REMOVE, TIE, UNTIE),
    *(ACCEPT, ACCEPT_MANY, DISMISS, DISMISS_MANY),
    *(MARK_NEW, MARK_IN_PROGRESS, MARK_DONE, MARK_SKIPPED, FLAG, NOTE),
    *(NEW_ACTOR, NEW_CONCEPT, CHANGE_ENTRY, MERGE, UNMERGE, SPLIT_OFF, GIVE_ONE, GIVE_MANY),
    *(RENAME, CHANGE_SCHEME),
)
"""All of them."""

_PLACE: Final = re.compile(r"\{(\w+)\}")
_NUMBER: Final = "n"


def step_name_said(stored: str) -> str:
    """Return a stored name as a Said; one of no known words comes back as it is.

    Where several templates fit, that with the most words of its own counts.

    >>> step_name_said("Label 3 × Claim").values["n"]
    3
    """
    for template, pattern in _patterns():
        if found := pattern.fullmatch(stored):
            values = found.groupdict()
            told = {name: int(v) if name == _NUMBER else v for name, v in values.items()}
            return Said(template, told)
    return stored


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates with patterns of the names made of them, most literal words first."""
    by_words = sorted(TEMPLATES, key=lambda words: len(_PLACE.sub("", words)), reverse=True)
    return tuple((words, _pattern(words)) for words in by_words)


def _pattern(words: str) -> re.Pattern[str]:
    made = ""
    for place, part in enumerate(_PLACE.split(words)):
        if place % 2 == 0:
            made += re.escape(part)
        else:
            made += f"(?P<{part}>{'0|[1-9][0-9]*' if part == _NUMBER else '.*'})"
    return re.compile(made, re.DOTALL)
