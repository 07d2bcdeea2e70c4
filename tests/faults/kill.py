"""Kill -9 of a process that labels through the store: all that it was told is saved is there."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from itertools import count as counting
from pathlib import Path

from annotator.model.ids import SpanId
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, open_project
from annotator.store.check import check
from tests.faults import acts
from tests.faults.outcome import Outcome, outcome

FULL = 1_000
_A_PROJECT = 50
"""Kills of one project; then comes a fresh one, since checking takes longer and longer."""
_TEXT = "😀 Words that are labelled again and again. " * 300


def trial(count: int, seed: int) -> Outcome:
    """Kill so many processes, each after some labels and some microseconds more."""
    chance, losses = random.Random(seed), list[str]()
    with tempfile.TemporaryDirectory(prefix="annotator-kill-") as folder:
        path, kept = Path(), set[str]()
        for number in range(count):
            if number % _A_PROJECT == 0:
                path, kept = Path(folder, f"{number}.annot"), set()
                with create(path, load_scheme(), annotator="ada") as project:
                    acts.add_article(project, _TEXT)
            told = _until_killed(path, number, chance)
            if loss := _loss(path, kept, told):
                losses.append(f"kill {number} with --seed {seed}: {loss}")
    return outcome("`kill -9` while labelling through the store", count, losses)


def _until_killed(path: Path, number: int, chance: random.Random) -> list[str]:
    """Kill a labelling process after about so many steps; return what it told."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            _label_for_ever(path, number % _A_PROJECT, write)
        finally:
            os._exit(1)
    os.close(write)
    with open(read, encoding="ascii") as pipe:
        lines = [pipe.readline() for _ in range(chance.randint(1, 25))]
        time.sleep(chance.random() * 0.003)  # so that it dies anywhere in a step
        os.kill(child, signal.SIGKILL)
        lines += pipe.readlines()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the labelling process ended by itself"
    return [line.strip() for line in lines if line.endswith("\n")]


def _label_for_ever(path: Path, number: int, pipe: int) -> None:
    """Label, and take back now and then; tell each id that the store has said is written."""
    project = open_project(path, annotator="ada")
    (article,) = project.article_ids()
    for step in counting():
        start = number * 200 + step
        span, _ = edits.add_span(project, article, "Claim", [Fragment(start, start + 9)])
        os.write(pipe, f"{span.id}\n".encode())
        if step % 5 == 4:
            edits.remove_span(project, SpanId(span.id))
            os.write(pipe, f"-{span.id}\n".encode())


def _loss(path: Path, kept: set[str], told: list[str]) -> str:
    """Return what did not hold; bring ``kept`` to what is there now."""
    removed = {line[1:] for line in told if line.startswith("-")}
    due = (kept | {line for line in told if not line.startswith("-")}) - removed
    unsure = set(told[-1:])  # its removal may be written and not told
    with open_project(path, annotator="ada") as project:
        broken = check(project)
        (article,) = project.article_ids()
        found = {span.id for span in project.spans(article)}
    kept.clear()
    kept.update(found)
    if broken:
        return broken[0]
    if lost := due - found - unsure:
        return f"{len(lost)} labels that were told are lost"
    return f"{len(removed & found)} removals are lost" if removed & found else ""
