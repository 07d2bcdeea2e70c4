"""Works in a project while the shim writes all down: ``python -m tests.faults.recorded``."""

from __future__ import annotations

import os
import random
import shutil
import sys
from pathlib import Path

from annotator.importers.run import import_sources
from annotator.model.ids import SpanId
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import Project, create, edits, open_project
from annotator.store.elsewhere import save_copy
from tests.faults import acts
from tests.faults.shim import Shim


def main() -> None:
    """Prepare a folder, copy it as it is then, and write down what is done in it."""
    work, start, log = (Path(name) for name in sys.argv[1:4])
    steps, chance = int(sys.argv[4]), random.Random(int(sys.argv[5]))
    acts.private(work)
    acts.acts()["import"].prepare(work)
    shutil.copytree(work, start, symlinks=True)
    shim = Shim(work)
    with open_project(acts.place(work), annotator=acts.ANNOTATOR) as project:
        shim.log_to(os.open(log, os.O_CREAT | os.O_WRONLY, 0o600))
        for step in range(steps):
            _act(project, work, step, chance)
            (events,) = project.select("SELECT count(*) FROM event")
            made = sorted(path.name for path in work.glob("made-*.annot"))
            shim.mark(" ".join([str(events[0]), *made]))
        shim.log_to(-1)


def _act(project: Project, work: Path, step: int, chance: random.Random) -> None:
    article = chance.choice(project.article_ids())
    kind = chance.choice(["label"] * 6 + ["undo", "redo", "remove", "flag"])
    if step == 8:
        create(work / "made-new.annot", load_scheme(), annotator=acts.ANNOTATOR).close()
    elif step == 20:
        save_copy(project, work / "made-copy.annot")
    elif step == 10:
        import_sources(project, [work / "sources"])
    elif kind == "undo" and step != 11 and project.undo_name != "New project":
        project.undo()
    elif kind == "redo" and project.redo_name:
        project.redo()
    elif kind == "remove" and (spans := project.spans(article)):
        edits.remove_span(project, SpanId(chance.choice(spans).id))
    elif kind == "flag":
        edits.set_status(project, article, flag=step % 2 == 0)
    else:
        start = 1 + step
        edits.add_span(project, article, "Claim", [Fragment(start, start + 5)])


if __name__ == "__main__":
    main()
