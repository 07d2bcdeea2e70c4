"""Long work by its public doors: signals in the window's thread, one outcome, cancel."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from annotator.ui.task_card import TaskCorner
from annotator.ui.tasks import Gauge, Stopped, Task, Tasks


def _until_cancelled(progress, cancelled):
    progress(3, 10)
    while not cancelled():
        threading.Event().wait(0.005)
    raise Stopped


def test_the_result_comes_in_the_thread_of_the_window(qtbot):
    threads = []

    def work(progress, cancelled):
        threads.append(threading.current_thread())
        return 42

    task = Task("Count", work)
    task.finished.connect(lambda result: threads.append(threading.current_thread()))
    with qtbot.waitSignal(task.ended), qtbot.waitSignal(task.finished) as caught:
        task.start()
    assert caught.args == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert not task.running


@pytest.mark.parametrize("error", [ValueError("no"), SystemExit(3)])
def test_an_error_is_told_whatever_it_is(qtbot, error):
    def work(progress, cancelled):
        raise error

    task = Task("Fail", work)
    with qtbot.waitSignal(task.failed) as caught:
        task.start()
    assert caught.args == [error]


def test_a_cancelled_task_says_so_and_nothing_else(qtbot):
    task, outcomes = Task("Wait", _until_cancelled), []
    task.finished.connect(lambda result: outcomes.append("finished"))
    task.failed.connect(lambda error: outcomes.append("failed"))
    with qtbot.waitSignal(task.progressed) as caught:
        task.start()
    assert caught.args == [3, 10]
    with qtbot.waitSignals([task.cancelled, task.ended]):
        task.cancel()
    assert outcomes == []


def test_work_that_is_done_before_it_hears_of_a_cancel_has_finished(qtbot):
    task = Task("Quick", lambda progress, cancelled: "done")
    with qtbot.waitSignal(task.finished):
        task.start()
        task.cancel()


def test_an_exception_of_the_works_own_can_mean_cancelled(qtbot):
    def work(progress, cancelled):
        raise KeyError

    task = Task("Export", work, stops=(KeyError,))
    with qtbot.waitSignal(task.cancelled):
        task.start()


def test_a_flood_of_progress_reaches_the_window_as_little_with_the_last_number(qtbot):
    seen = []
    task = Task("Flood", lambda progress, cancelled: [progress(n, 20_000) for n in range(20_001)])
    task.progressed.connect(lambda done, total: seen.append(done))
    with qtbot.waitSignal(task.ended):
        task.start()
    assert seen[-1] == 20_000
    assert len(seen) < 200


def test_a_gauge_shows_each_progress_once():
    gauge = Gauge()
    gauge.tell(1, 2)
    assert gauge.look() == (1, 2)
    assert gauge.look() is None


def test_a_task_outlives_who_began_it(qtbot):
    tasks, go, results = Tasks(), threading.Event(), []

    def begin():
        task = Task("Long", lambda progress, cancelled: go.wait(5))
        task.finished.connect(results.append)
        tasks.start(task)

    begin()
    gc.collect()
    with qtbot.waitSignal(tasks.idle):
        go.set()
    assert results == [True]
    assert tasks.running == ()


def test_cancelling_all_ends_in_idle(qtbot):
    tasks = Tasks()
    for _ in range(3):
        tasks.start(Task("Wait", _until_cancelled))
    assert len(tasks.running) == 3
    with qtbot.waitSignal(tasks.idle):
        tasks.cancel_all()


@pytest.fixture
def corner(qtbot):
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    tasks = Tasks(window)
    made = TaskCorner(tasks, window)
    window.show()
    made.tasks, made.window_ = tasks, window
    return made


def test_a_card_shows_the_count_and_cancels_by_a_click(qtbot, corner):
    task = Task("Importing", _until_cancelled)
    corner.tasks.start(task)
    qtbot.waitUntil(lambda: bool(corner.cards) and corner.cards[0].isVisible())
    card = corner.cards[0]
    qtbot.waitUntil(lambda: card.findChild(QProgressBar).value() == 3)
    assert card.findChild(QProgressBar).maximum() == 10
    assert "3" in card.count_words
    assert "10" in card.count_words
    with qtbot.waitSignal(task.cancelled):
        qtbot.mouseClick(card.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(corner.isHidden)


def test_the_corner_follows_the_window(qtbot, corner):
    task = Task("Importing", _until_cancelled)
    corner.tasks.start(task)
    qtbot.waitUntil(corner.isVisible)
    corner.window_.resize(1000, 700)
    assert corner.geometry().right() < 1000
    assert corner.geometry().right() > 900
    assert 600 < corner.geometry().bottom() < 700
    with qtbot.waitSignal(corner.tasks.idle):
        corner.tasks.cancel_all()
