"""Keys as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence


def shown_keys(keys: Iterable[str | QKeySequence], most: int = 2) -> list[str]:
    """Return the names of keys; of those that differ only in Return and Enter, one."""
    names: list[str] = []
    for key in keys:
        name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        name = name.replace("Return", "Enter")
        if name and name not in names:
            names.append(name)
    return names[:most]
