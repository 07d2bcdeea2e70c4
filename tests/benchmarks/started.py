"""A window in a process of its own: tells by one line when it can be used, and ends.

``python -m tests.benchmarks.started bare`` or ``… ours PROJECT``.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path


def main() -> None:
    """Start what the command line names."""
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(Path(sys.argv[2]))


def bare() -> None:
    """Show an empty window of Qt; it can be used once it is painted."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    class Bare(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            _usable()

    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1280, 800)
    window.show()
    app.exec()


def ours(path: Path) -> None:
    """Start the program on a project; it can be used once article and queue are painted."""
    gc.disable()  # as the command does
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415

    from annotator.app import Program  # noqa: PLC0415
    from annotator.logs import start_log  # noqa: PLC0415
    from annotator.ui.application import Application  # noqa: PLC0415
    from annotator.ui.row_list import RowList  # noqa: PLC0415

    start_log()
    app = Application(sys.argv[:1])
    program = Program(app)
    workspace = program.window.workspace
    rows = workspace.queue.findChild(RowList)

    class Watch(QObject):
        painted: set[QObject] = set()  # noqa: RUF012 - there is one watch in this process

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and program.window.session.article is not None:
                QTimer.singleShot(0, lambda: self.note(watched))
            return False

        def note(self, watched):
            if watched is not rows.viewport() or rows.model().rowCount():
                self.painted.add(watched)
            if len(self.painted) == 2:
                _usable()

    watch = Watch()
    for part in (workspace.view, rows):
        part.viewport().installEventFilter(watch)
    program.begin(path)
    app.exec()


def _usable() -> None:
    print("usable", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
