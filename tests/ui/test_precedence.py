"""Long work stands still while a key is answered, and goes on by itself."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from annotator.resources import load_scheme
from annotator.store import create
from annotator.ui import precedence
from annotator.ui.settings import Settings
from annotator.ui.tasks import Stopped, Task
from annotator.ui.window import Window

TEXT = "😀 Ada Byron demanded peace in our time and nobody heard of it again."


@pytest.fixture
def window(qtbot, theme, tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT)
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    settings.set("ask_entries", False)
    window = Window(theme, settings)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.projects.open(tmp_path / "news.annot")
    yield window
    window.close()


class Work:
    """Asks again and again whether it was cancelled, as all long work does."""

    def __init__(self) -> None:
        self.asked = threading.Event()

    def __call__(self, progress, cancelled):
        while not cancelled():
            self.asked.set()
        raise Stopped

    def goes_on(self, seconds):
        """Tell whether it asks again after what it may have been at."""
        for _ in range(2):
            self.asked.clear()
            if not self.asked.wait(seconds):
                return False
        return True


class Painted(QObject):
    """Asks something whenever a widget is painted."""

    def __init__(self, ask) -> None:
        super().__init__()
        self._ask = ask

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self._ask()
        return False


def test_work_stands_still_from_a_key_to_what_it_painted(qtbot, window, monkeypatch):
    monkeypatch.setattr(precedence, "AT_MOST", 60.0)
    work, seen, view = Work(), [], window.workspace.view
    watch = Painted(lambda: seen.append(("painted", work.goes_on(0.02))))
    window.session.stepped.connect(lambda _step: seen.append(("saved", work.goes_on(0.02))))
    task = Task("Count", work)
    task.start()
    try:
        assert work.goes_on(10)
        view.select_range(2, 11)
        QApplication.processEvents()
        view.viewport().installEventFilter(watch)
        qtbot.keyClick(view, Qt.Key.Key_2)
        QApplication.sendPostedEvents()
        assert seen == [("saved", False), ("painted", False)]
        view.viewport().removeEventFilter(watch)
        qtbot.waitUntil(lambda: work.goes_on(0.1))
    finally:
        with qtbot.waitSignal(task.ended):
            task.cancel()


def test_work_goes_on_though_the_window_never_comes_to_rest(monkeypatch, qapp):
    monkeypatch.setattr(precedence, "AT_MOST", 0.0)
    precedence.claim()
    work = threading.Thread(target=precedence.give_way)
    work.start()
    work.join(10)
    assert not work.is_alive()
    qapp.processEvents()
