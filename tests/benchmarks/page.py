"""Scrolling by a page in a long article, against a plain view of the same text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QAbstractScrollArea

from tests.benchmarks.harness import Row, Way, against, clocked
from tests.benchmarks.open_article import told
from tests.benchmarks.plan import Bench
from tests.benchmarks.screen import screen_of, settle


def rows(bench: Bench) -> Iterator[Row]:
    """Measure: each page is one that was not seen since its article was opened."""
    large, short = screen_of(bench.large), screen_of(bench.short)
    yield against(
        f"scroll a page of {told(bench.scale.large)}",
        _paging(large.view, large.open_next),
        _paging(large.plain(large.text)),
        at_most=2,
        rounds=bench.scale.strokes,
    )
    yield against(
        f"scroll a page of {told(bench.scale.large)}, against {told(bench.scale.short)}",
        _paging(large.view, large.open_next),
        _paging(short.view, short.open_next),
        at_most=1.3,
        rounds=bench.scale.strokes,
    )


def _paging(view: QAbstractScrollArea, begin_anew: Callable[[], None] = lambda: None) -> Way:
    """Go down page by page, and begin anew at the end."""
    bar = view.verticalScrollBar()
    begin_anew()
    bar.setValue(0)

    def measured() -> float:
        if bar.value() + bar.pageStep() > bar.maximum():
            begin_anew()
            bar.setValue(0)
        settle()

        def work() -> None:
            bar.setValue(bar.value() + bar.pageStep())
            view.viewport().repaint()

        return clocked(work)

    return measured
