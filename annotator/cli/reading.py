"""Commands that only read a project: counts and search."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import click

from annotator.cli.group import main
from annotator.cli.told import ANNOTATOR, JSON, PROJECT, print_json, print_table, say, told
from annotator.model.signs import in_line


@main.command()
@PROJECT
@ANNOTATOR
@JSON
@told
def stats(project: Path, annotator: str | None, as_json: bool) -> None:
    """Count articles, statuses and spans."""
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.suggestions import counts as suggested  # noqa: PLC0415

    with open_project(project, annotator=annotator, read_only=True) as opened:
        progress, counts = opened.progress(), opened.label_counts()
        suggestions = suggested(opened)
        layer = opened.annotator
    rows: list[dict[str, object]] = [
        {"what": "articles", "count": progress.total},
        {"what": f"done by {layer}", "count": progress.done},
        {"what": f"skipped by {layer}", "count": progress.skipped},
        {"what": f"in progress with {layer}", "count": progress.in_progress},
        *({"what": f"{label} spans of {layer}", "count": n} for label, n in counts.items()),
        *(
            {"what": f"done by {name}", "count": n}
            for name, n in progress.by_annotator.items()
            if name != layer
        ),
        *(
            {"what": f"{label} suggestions of {source}", "count": n}
            for source, labels in suggestions.items()
            for label, n in labels.items()
        ),
    ]
    print_table(rows, as_json=as_json)


@main.command()
@PROJECT
@click.argument("query")
@click.option("--limit", default=100, show_default=True)
@JSON
@told
def search(project: Path, query: str, limit: int, as_json: bool) -> None:
    """Find words in all articles; offsets are code points. Exit 1 when nothing is found."""
    from annotator.store import open_project  # noqa: PLC0415

    with open_project(project, read_only=True) as opened:
        hits = opened.search(query, limit)
    if as_json:
        print_json([asdict(hit) for hit in hits])
    else:
        for hit in hits:
            say(f"{hit.article} {hit.start}–{hit.end}  {in_line(hit.title)}")
            say(f"    …{in_line(hit.before)}[{in_line(hit.match)}]{in_line(hit.after)}…")
        say(f"{len(hits)} articles." if hits else f"Nothing has “{query}”.")
    sys.exit(0 if hits else 1)
