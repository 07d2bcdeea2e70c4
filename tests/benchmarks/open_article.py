"""Opening a long article up to its first paint, against a plain view that gets the same text."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.harness import Row, Way, against, clocked
from tests.benchmarks.plan import Bench, Size
from tests.benchmarks.screen import Screen, screen_of, settle


def rows(bench: Bench) -> Iterator[Row]:
    """Measure: each round opens an article that was not open before."""
    large, short = screen_of(bench.large), screen_of(bench.short)
    rounds = bench.scale.large.articles - 1
    yield against(
        f"open {told(bench.scale.large)}",
        _opening(large),
        _setting(large),
        at_most=2,
        rounds=rounds,
    )
    # Both were seen by the rows above or are fresh alike: the pair is opened anew in turn.
    yield against(
        f"open {told(bench.scale.large)}, against {told(bench.scale.short)}",
        _opening(large),
        _opening(short),
        at_most=1.3,
        rounds=rounds,
    )


def told(size: Size) -> str:
    """Return a size in words."""
    return f"{size.length} code points with {size.spans} spans"


def _opening(screen: Screen) -> Way:
    articles = screen.others()
    number = -1

    def measured() -> float:
        nonlocal number
        number += 1
        article = articles[number % len(articles)]

        def work() -> None:
            screen.window.session.open_article(article)
            screen.view.viewport().repaint()

        found = clocked(work)
        settle()
        return found

    return measured


def _setting(screen: Screen) -> Way:
    plain = screen.plain()
    project = screen.window.session.project
    assert project is not None
    texts = [project.text(article) for article in screen.others()]
    number = -1

    def measured() -> float:
        nonlocal number
        number += 1
        text = texts[number % len(texts)]

        def work() -> None:
            plain.setPlainText(text)
            plain.viewport().repaint()

        found = clocked(work)
        settle()
        return found

    return measured
