"""Search of all articles: the first hundred hits with their words around."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.harness import Row, alone, clocked
from tests.benchmarks.made import reopened, text_of, vocabulary
from tests.benchmarks.plan import Bench


def rows(bench: Bench) -> Iterator[Row]:
    """Measure what is frequent, middling and rare, and words that stand together."""
    words, _ = vocabulary()
    frequent, middling, rare = words[0], words[len(words) // 20], words[-1]
    first, second = text_of(bench.scale.many.length, 7).split()[40:42]
    queries = {
        "a frequent word": frequent,
        "a middling word": middling,
        "a rare word": rare,
        "two words": f"{frequent} {middling}",
        "a phrase": f'"{first} {second}"',
        "two frequent words together": f'"{frequent} {words[1]}"',
        "nothing": "thisisnowhere",
    }
    with reopened(bench.many) as project:
        for name, query in queries.items():

            def search(query: str = query) -> object:
                return project.search(query, 100)

            yield alone(
                f"search {bench.scale.many.articles} articles for {name}",
                lambda: clocked(search),
                at_most=0.1,
                rounds=bench.scale.strokes,
            )
