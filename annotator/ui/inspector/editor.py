"""What all editors of attributes have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.model.scheme import Attribute


class AttributeEditor(QWidget):
    """Shows one attribute of a span and tells what a person makes of it.

    ``chosen`` gives the attribute's name and the value, None for none.
    """

    chosen = Signal(str, object)

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        """Show no value yet."""
        super().__init__(parent)
        self.attribute = attribute
        self.setAccessibleName(attribute.name)

    def show_value(self, value: Any) -> None:
        """Show a value, None for none; nothing is told."""
        raise NotImplementedError

    def focus(self) -> None:
        """Take the keyboard."""
        (self.focusProxy() or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Tell what was typed and not told yet."""

    def choose(self, value: Any) -> None:
        """Tell a value."""
        self.chosen.emit(self.attribute.name, value)
