"""Keys as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from annotator.ui.actions import ACTIONS


def shown_keys(keys: Iterable[str | QKeySequence], most: int = 2) -> list[str]:
    """Return the names of keys; of those that differ only in Return and Enter, one."""
    names: list[str] = []
    for key in keys:
        name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        name = name.replace("Return", "Enter")
        if name and name not in names:
            names.append(name)
    return names[:most]


def key_of(action: str) -> str:
    """Return the first key of an action of the table as a person reads it.

    Raises:
        KeyError: when there is no such action, or no key for it.
    """
    specs = {spec.name: spec for spec in ACTIONS}
    keys = shown_keys(specs[action].keys, 1)
    if not keys:
        raise KeyError(action)
    return keys[0]
