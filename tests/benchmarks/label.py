"""A label key, to committed and painted with all panels, against a plain repaint and a commit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.harness import Row, Way, against, clocked
from tests.benchmarks.open_article import told
from tests.benchmarks.plan import Bench
from tests.benchmarks.screen import Screen, raw_store, screen_of, settle


def rows(bench: Bench) -> Iterator[Row]:
    """Measure in the open articles."""
    large, short = screen_of(bench.large), screen_of(bench.short)
    yield against(
        f"label in {told(bench.scale.large)}",
        _labelling(large, 0.3),
        _floor(bench, large),
        at_most=2,
        rounds=bench.scale.strokes,
    )
    yield against(
        f"label in {told(bench.scale.large)}, against {told(bench.scale.short)}",
        _labelling(large, 0.6),
        _labelling(short, 0.1),
        at_most=1.3,
        rounds=bench.scale.strokes,
    )


def _labelling(screen: Screen, place: float) -> Way:
    """Label stretch after stretch from a place in the text, which is a part of its length."""
    session, view = screen.window.session, screen.view
    start = int(len(screen.text) * place)

    def measured() -> float:
        nonlocal start
        start += 17
        view.select_range(start, start + 7)
        screen.take_keys()
        layer = session.layer
        assert layer is not None
        before = layer.count

        def work() -> None:
            QTest.keyClick(view, Qt.Key.Key_2)
            QApplication.sendPostedEvents()  # paints; what panels put off comes after

        found = clocked(work)
        if layer.count != before + 1:
            raise AssertionError("the key made no span")
        return found

    return measured


def _floor(bench: Bench, screen: Screen) -> Way:
    plain, commit = screen.plain(screen.text), raw_store(bench, "label")

    def measured() -> float:
        settle()

        def work() -> None:
            commit()
            plain.viewport().update()
            QApplication.processEvents()

        return clocked(work)

    return measured
