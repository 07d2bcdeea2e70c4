"""Saved means committed: what a killed process had acknowledged is all there."""

from __future__ import annotations

import random
import subprocess
import sys

from annotator.store import open_project
from annotator.store.check import check

_KILLS = 10

# Labels without end; prints each id only when the store has said that it is written.
_LABELLING = """
import sys
from pathlib import Path
from annotator.model.span import Fragment
from annotator.store import edits, open_project
project = open_project(Path(sys.argv[1]), annotator="ada")
(article,) = project.article_ids()
length = len(project.text(article))
start = int(sys.argv[2]) * 200
print("ready", flush=True)
while True:
    start = (start + 1) % (length - 50)
    for size in range(1, 50):
        span, _ = edits.add_span(project, article, "Claim", [Fragment(start, start + size)])
        print(span.id, flush=True)
        if size % 5 == 0:
            edits.remove_span(project, span.id)
            print("-" + span.id, flush=True)
"""


def test_every_acknowledged_label_outlives_a_kill(project, add_article):
    article = add_article(project, "😀 Words that are labelled again and again. " * 60)
    path = project.path
    project.close()
    chance = random.Random(5)
    kept: set[str] = set()
    for number in range(_KILLS):
        removed, unsure = _label_until_killed(path, number, chance.randint(1, 60), kept)
        with open_project(path, annotator="ada") as opened:
            assert check(opened) == []
            found = {span.id for span in opened.spans(article)}
        assert kept - found <= unsure
        assert not removed & found
        kept = found
    assert len(kept) > _KILLS


def _label_until_killed(
    path, number: int, labels: int, kept: set[str]
) -> tuple[set[str], set[str]]:
    """Kill a labelling process after about so many labels; add to ``kept`` what it told.

    Returns the spans whose removal was told, and those whose removal may have
    been written but not told.
    """
    child = subprocess.Popen(
        [sys.executable, "-c", _LABELLING, str(path), str(number)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    told = [child.stdout.readline() for _ in range(labels)]
    child.kill()  # the process is in the middle of its next steps now
    told += child.stdout.readlines()
    child.wait()
    child.stdout.close()
    lines = [line.strip() for line in told if line.endswith("\n")]
    removed = {line[1:] for line in lines if line.startswith("-")}
    kept |= {line for line in lines if not line.startswith("-")} - removed
    return removed, set(lines[-1:])
