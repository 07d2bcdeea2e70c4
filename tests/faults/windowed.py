"""Labels in the real window by its keys, without end: ``python -m tests.faults.windowed PROJECT``.

Prints the id of each span that was marked while the status line said *Saved*.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.application import name_application
from annotator.ui.self_test.hands import wait
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme
from annotator.ui.window import Window

_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def main() -> None:
    """Open the project in the window and label until somebody kills this process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chance = random.Random(int(sys.argv[2]))
    app = QApplication(["annotator"])
    name_application(app)
    theme = Theme(app)
    theme.install()
    window = Window(theme, Settings())
    window.show()
    window.open_path(Path(sys.argv[1]))
    window.activateWindow()
    wait(lambda: window.session.article is not None, "an article to open")
    while True:
        _label(window, chance)


def _label(window: Window, chance: random.Random) -> None:
    """Go somewhere, select some letters, mark them; tell it when the window calls it saved."""
    view, session = window.workspace.view, window.session
    before = session.selected.id if session.selected else None
    view.setFocus()
    for _ in range(chance.randint(1, 9)):
        QTest.keyClick(view, Qt.Key.Key_Right, _NONE)
    for _ in range(chance.randint(2, 9)):
        QTest.keyClick(view, Qt.Key.Key_Right, _SHIFT)
    QTest.keyClick(view, chance.choice(_KEYS), _NONE)
    QApplication.processEvents()
    span = session.selected
    if span is not None and span.id != before and window.workspace.status.saved_words == "Saved":
        print(span.id, flush=True)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape, _NONE)


if __name__ == "__main__":
    main()
