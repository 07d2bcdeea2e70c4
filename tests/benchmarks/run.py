"""Measures every work and prints the table: exit 1 when one is above what was promised."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from tests.benchmarks import export, import_, label, open_article, page, registers, search, start
from tests.benchmarks.harness import Row, table
from tests.benchmarks.plan import FULL, SMALL, Bench
from tests.benchmarks.screen import close_all

WORKS: Final[dict[str, Callable[[Bench], Iterator[Row]]]] = {
    "import": import_.rows,
    "export": export.rows,
    "search": search.rows,
    "registers": registers.rows,
    "start": start.rows,
    "open": open_article.rows,
    "label": label.rows,
    "page": page.rows,
}


def main() -> int:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("works", nargs="*", metavar="WORK", help=f"all, or: {', '.join(WORKS)}")
    parser.add_argument(
        "--small", action="store_true", help="see only that all of it runs: judge no time"
    )
    asked = parser.parse_args()
    if unknown := set(asked.works) - set(WORKS):
        parser.error(f"there is no work “{', '.join(sorted(unknown))}”")
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as folder:
        keep_to(Path(folder))
        bench = Bench(SMALL if asked.small else FULL, Path(folder), _tell)
        rows = list(_measured(bench, asked.works or list(WORKS)))
        close_all()
    print(table(rows))
    return int(not asked.small and not all(row.is_kept for row in rows))


def _measured(bench: Bench, works: list[str]) -> Iterator[Row]:
    for work in works:
        for row in WORKS[work](bench):
            _tell(table([row]).splitlines()[1])
            yield row


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def keep_to(folder: Path) -> None:
    """Keep settings and backups of this run away from the user's own, and windows unseen."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.lower())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


if __name__ == "__main__":
    sys.exit(main())
