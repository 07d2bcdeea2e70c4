"""How long a label key takes while a backup and an export of the same project run beside it.

Alone, this prints what the closing table of the README says. The work runs in the
real window, with threads as there: a key is pressed, the step is committed and
painted. Times rest on the disk and on who else uses the machine, so the same is
measured with nothing running, and the table of promises has no line of it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.exporters.run import export
from annotator.store.backup import backup
from annotator.store.backup_note import Why
from annotator.ui.precedence import give_way
from tests.benchmarks.made import Size, make_project
from tests.benchmarks.run import keep_to
from tests.benchmarks.screen import Screen, close_all, screen_of, settle

PROMISED: Final = 0.050
"""Seconds within which 99 of 100 label keys are committed and painted."""
_PAUSE: Final = 0.05
_KEYS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Latencies:
    """Seconds from key to paint, of many keys, the shortest first."""

    seconds: Sequence[float]

    def part(self, share: float) -> float:
        """Return within how many seconds a share of the keys was done."""
        return self.seconds[min(len(self.seconds) - 1, int(len(self.seconds) * share))]

    def told(self, name: str) -> str:
        """Return a line of the table, in milliseconds."""
        half, most, last = (self.part(share) * 1000 for share in (0.5, 0.99, 1))
        count = len(self.seconds)
        return f"{name}: {count} keys, p50 {half:.1f} ms, p99 {most:.1f} ms, longest {last:.1f} ms"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when the promise was not kept on this machine."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.latency", description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="where all is written; default: temporary")
    parser.add_argument("--project", type=Path, help="one that such a run has made before")
    parser.add_argument("--keys", type=int, default=_KEYS, help="pressed with nothing beside")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="annotator-latency-", dir=asked.folder) as name:
        folder = Path(name)
        keep_to(folder)
        size = Size(articles=asked.articles, length=3_000, spans=6)
        path = asked.project or make_project(folder / "many.annot", size)
        alone, beside = measured(path, folder, asked.keys)
        close_all()
    print(alone.told("with nothing beside it"))
    print(beside.told(f"while a backup and an export of {asked.articles} articles run"))
    return int(beside.part(0.99) > PROMISED)


def measured(path: Path, folder: Path, at_least: int) -> tuple[Latencies, Latencies]:
    """Return how long keys take with nothing beside them, and with a backup and an export."""
    screen = screen_of(path)
    project = screen.window.session.project
    assert project is not None
    stroke = _strokes(screen)
    alone = _while([], stroke, at_least)
    work: list[Callable[[], object]] = [
        lambda: backup(project, Why.AUTOMATIC, give_way),
        lambda: export(project, folder / "out.jsonl", cancelled=_never_cancelled),
    ]
    return alone, _while(work, stroke, at_least)


def _never_cancelled() -> bool:
    """Do what the export of the window does when it is asked: stand still for a key."""
    give_way()
    return False


def _while(
    work: Sequence[Callable[[], object]], stroke: Callable[[], float], at_least: int
) -> Latencies:
    """Press keys while threads work; with none, as often as is asked for."""
    threads = [threading.Thread(target=each) for each in work]
    for thread in threads:
        thread.start()
    found = []
    while any(thread.is_alive() for thread in threads) or (not work and len(found) < at_least):
        found.append(stroke())
        time.sleep(_PAUSE)
    return Latencies(seconds=sorted(found))


def _strokes(screen: Screen) -> Callable[[], float]:
    """Return what labels the next words and returns how long that took, in seconds."""
    places = ((start, start + 6) for start in _starts(screen))

    def stroke() -> float:
        start, end = next(places)
        screen.view.select_range(start, end)
        screen.take_keys()
        settle()
        layer = screen.window.session.layer
        assert layer is not None
        before = layer.count
        began = time.perf_counter()
        QTest.keyClick(screen.view, Qt.Key.Key_2)
        QApplication.sendPostedEvents()
        taken = time.perf_counter() - began
        if layer.count != before + 1:
            raise AssertionError("the key made no span")
        settle()
        return taken

    return stroke


def _starts(screen: Screen) -> Iterator[int]:
    """Yield places of the open article where no label is; when it is full, go to the next one."""
    session = screen.window.session
    while True:
        assert session.project is not None and session.article is not None
        taken = {span.start for span in session.project.spans(session.article.id)}
        yield from (n for n in range(1, len(screen.text) - 10, 3) if n not in taken)
        screen.window.workspace.going.next()
        settle()


if __name__ == "__main__":
    sys.exit(main())
