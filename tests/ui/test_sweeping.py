"""Garbage is looked for in the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from annotator.ui.sweeping import Sweeping


class Ring:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def sweeping(qapp):
    made = Sweeping(qapp)
    yield made
    made.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_a_thread_that_makes_garbage_does_not_sweep_it_and_the_window_does(sweeping):
    gone = weakref.ref(Ring())
    assert gone() is not None
    thread = threading.Thread(target=lambda: [Ring() for _ in range(5_000)])
    thread.start()
    thread.join()
    assert gone() is not None
    sweeping.sweep()
    assert gone() is None
