"""What is done while calls fail: one act each, in a folder that is made for it."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator.exporters.run import export
from annotator.importers import intake
from annotator.importers.run import import_sources
from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ProjectError
from annotator.model.ids import ArticleId, new_id
from annotator.model.records import article_record
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import Project, create, edits, open_project
from annotator.store.backup import backup
from annotator.store.check import check, rebuild
from annotator.store.elsewhere import save_copy
from annotator.store.proving import prove
from annotator.store.restore import kept_aside, restore

_GOLDEN: Final = Path(__file__).parents[1] / "store"
_WORDS: Final = "😀 The mayor said the bridge stays. “It must go”, wrote Berg. "
ANNOTATOR: Final = "ada"

Opened = Project | None
State = Any
"""What a person would find: plain values, equal when nothing is lost or added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act, with what it needs and what is to be seen of it afterwards.

    ``prepare`` makes the folder; ``do`` acts, with the project open where
    ``opens``; ``state`` looks at the folder once no call fails any more. ``may_be_new``:
    the error is about more than the act, which may be done when it comes. ``cut_off``: a
    crash left half a step in the file, with the journal that takes it back.
    ``changes_nothing``: what is to be seen afterwards is what was to be seen before.
    """

    name: str
    words: str
    prepare: Callable[[Path], None]
    do: Callable[[Path, Project | None], object]
    state: Callable[[Path], State]
    opens: bool = True
    may_be_new: bool = False
    cut_off: bool = False
    changes_nothing: bool = False


def acts() -> dict[str, Act]:
    """Return all acts by name."""
    intake._ARTICLES = 2  # several batches of few articles: the calls are the same
    return {act.name: act for act in _ACTS}


def place(folder: Path) -> Path:
    """Return where the project lies in the folder."""
    return folder / "news.annot"


def private(folder: Path) -> None:
    """Let settings, backups and logs lie in the folder too, where calls fail."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / "home" / name.lower())


def broken_promises(folder: Path) -> list[str]:
    """Return what is wrong with the project in the folder, by its own check."""
    try:
        with open_project(place(folder), annotator=ANNOTATOR) as project:
            return check(project)
    except ProjectError as error:
        return [str(error)]


# Folders


def _labelled(folder: Path) -> None:
    """Make a project of three articles, the first with spans that are tied."""
    with create(place(folder), load_scheme(), annotator=ANNOTATOR) as project:
        for number in range(3):
            add_article(project, f"{number} {_WORDS * (3 + 40 * number)}")
        first = project.article_ids()[0]
        claim, _ = edits.add_span(project, first, "Claim", [Fragment(20, 30)])
        actor, _ = edits.add_span(project, first, "Actor", [Fragment(4, 13)])
        edits.add_relation(project, "source", claim.id, actor.id)


def _undoable(folder: Path) -> None:
    _labelled(folder)
    with open_project(place(folder), annotator=ANNOTATOR) as project:
        _remove(folder, project)


def _with_sources(folder: Path) -> None:
    _labelled(folder)
    (folder / "sources").mkdir()
    for number in range(5):
        (folder / "sources" / f"{number}.txt").write_text(f"{number}\n\n{_WORDS * 60}")


def _with_backup(folder: Path) -> None:
    _labelled(folder)
    with open_project(place(folder), annotator=ANNOTATOR) as project:
        backup(project)
        edits.add_span(project, project.article_ids()[1], "Claim", [Fragment(2, 9)])


def _with_backup_and_half_a_step(folder: Path) -> None:
    _with_backup(folder)
    path, journal = place(folder), Path(f"{place(folder)}-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 4")  # more than that goes to the file at once
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE span SET label = label || ' of half a step'")
        for number in range(9):
            connection.execute("INSERT INTO text VALUES (?, ?)", (f"{number}", _WORDS * 400))
        halves = {file: file.read_bytes() for file in (path, journal)}
        connection.execute("ROLLBACK")
    for file, data in halves.items():
        file.write_bytes(data)


def _with_older_export(folder: Path) -> None:
    _labelled(folder)
    (folder / "out").mkdir()
    (folder / "out" / "data.jsonl").write_text("an older export\n")


def _with_older_set(folder: Path) -> None:
    _labelled(folder)
    with open_project(place(folder), annotator=ANNOTATOR) as project:
        export(project, folder / "out", format_name="brat")
        edits.add_span(project, project.article_ids()[1], "Claim", [Fragment(2, 9)])


def _version(number: int) -> Callable[[Path], None]:
    def prepare(folder: Path) -> None:
        script = (_GOLDEN / f"version-{number}.sql").read_text(encoding="utf-8")
        connection = sqlite3.connect(place(folder))
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(f"BEGIN; {script}; COMMIT;")
        connection.close()
        place(folder).chmod(0o600)

    return prepare


def add_article(project: Project, text: str) -> None:
    """Add an article with the text."""
    article = Article(
        id=ArticleId(new_id()),
        text_sha256=sha256_of(text),
        length=len(text),
        meta=Metadata(title="A bridge"),
    )
    change = Change(Entity.ARTICLE, article.id, None, article_record(article))
    project.apply("Import", [change], texts={article.text_sha256: text})


# Acts


def _create(folder: Path, project: Opened) -> object:
    create(place(folder), load_scheme(), annotator=ANNOTATOR).close()
    return None


def _copy(folder: Path, project: Opened) -> object:
    assert project is not None
    return save_copy(project, folder / "copy.annot")


def _label(folder: Path, project: Opened) -> object:
    assert project is not None
    return edits.add_span(project, project.article_ids()[0], "Stance", [Fragment(33, 40)])


def _remove(folder: Path, project: Opened) -> object:
    assert project is not None
    (claim,) = (s for s in project.spans(project.article_ids()[0]) if s.label == "Claim")
    return edits.remove_span(project, claim.id)


def _undo(folder: Path, project: Opened) -> object:
    assert project is not None
    return project.undo()


def _import(folder: Path, project: Opened) -> object:
    assert project is not None
    report = import_sources(project, [folder / "sources"])
    for problem in report.problems:
        raise ProjectError(problem.reason)
    return report


def _rebuild(folder: Path, project: Opened) -> object:
    assert project is not None
    return rebuild(project)


def _check(folder: Path, project: Opened) -> object:
    assert project is not None
    for problem in check(project):
        raise ProjectError(problem)
    return None


def _backup(folder: Path, project: Opened) -> object:
    assert project is not None
    return backup(project)


def _restore(folder: Path, project: Opened) -> object:
    (copy,) = (folder / "home").rglob("*.annot")
    return restore(place(folder), copy)


def _export_file(folder: Path, project: Opened) -> object:
    assert project is not None
    return export(project, folder / "out" / "data.jsonl")


def _export_folder(folder: Path, project: Opened) -> object:
    assert project is not None
    return export(project, folder / "out", format_name="brat")


def _open(folder: Path, project: Opened) -> object:
    open_project(place(folder), annotator=ANNOTATOR).close()
    return None


# States


def _contents(folder: Path) -> State:
    """Return what the project says, without ids and times, which chance makes."""
    with open_project(place(folder), annotator=ANNOTATOR) as project:
        return _told(project)


def _made(folder: Path) -> State:
    return _contents(folder) if place(folder).exists() else None


def _restored(folder: Path) -> State:
    """Return what the project says; where it is the backup, what was there must be kept."""
    told = _contents(folder)
    kept = [backup.path for backup in kept_aside(place(folder))]
    if len(told["spans"]) < _SPANS and not any(_spans_in(path) == _SPANS for path in kept):
        raise ProjectError("What was there before the restoring is gone.")
    return told


def _spans_in(path: Path) -> int:
    try:
        with open_project(path, annotator=ANNOTATOR) as project:
            return len(_told(project)["spans"])
    except ProjectError:
        return 0


def _copied(folder: Path) -> State:
    """Return what the copy says, when there is one; it is a project by itself."""
    copy, told = folder / "copy.annot", None
    if copy.exists():
        with open_project(copy, annotator=ANNOTATOR) as project:
            told = (_told(project), check(project))
    return told, _contents(folder)


def _told(project: Project) -> State:
    ids = project.article_ids()
    return {
        "articles": [(project.article(i).text_sha256, project.text(i)[:9]) for i in ids],
        "spans": [
            (s.label, str(s.fragments), json.dumps(dict(s.attributes), sort_keys=True))
            for i in ids
            for layer in project.layers(i)
            for s in project.spans(i, layer)
        ],
        "ties": [(r.type, a) for a in ids for r in project.relations(a)],
        "statuses": [(project.status(i).status.value, project.status(i).flag) for i in ids],
        "actors": [actor.name for actor in project.actors()],
        "undo": (project.undo_name, project.redo_name),
    }


def _imported(folder: Path) -> State:
    """Return the articles, once an import that was cut off is taken back: it is one step."""
    with open_project(place(folder), annotator=ANNOTATOR) as project:
        told = _told(project)
        if (project.undo_name or "").startswith("Import") and len(told["articles"]) < _ALL:
            project.undo()
            told = _told(project)
        del told["undo"]
        return told


def _proved_backups(folder: Path) -> State:
    found = sorted((folder / "home").rglob("*.annot"))
    for path in found:
        prove(path)
    return len(found), _contents(folder)


def _renewed(folder: Path) -> State:
    """Return whether there is a sound backup of it: looking renews it, so that is all."""
    version = int.from_bytes(place(folder).read_bytes()[60:64], "big")
    found = sorted((folder / "home").rglob("*.annot"))
    for path in found:
        prove(path)
    if version == _NEWEST and not found:
        raise ProjectError("It was renewed without a backup.")
    return version == _NEWEST, _contents(folder)


def _exported(folder: Path) -> State:
    out = folder / "out"
    if not out.exists():  # killed between two moves: the next export puts the old one back
        out = folder / ".out.annotator-before"
    # Hidden ones are parts of an export that was killed: the next one removes them.
    files = sorted(p for p in out.rglob("*") if p.is_file() and not p.name.startswith("."))
    return [(p.name, p.read_bytes()) for p in files if ".part" not in str(p)]


_NEWEST: Final = 3
_SPANS: Final = 3
"""Spans before a restoring; the backup has one less."""
_ALL: Final = 8
"""Articles before and in the import."""
_ACTS: Final = (
    Act(name="label", words="a label", prepare=_labelled, do=_label, state=_contents),
    Act(name="remove", words="a removal", prepare=_labelled, do=_remove, state=_contents),
    Act(name="undo", words="an undo", prepare=_undoable, do=_undo, state=_contents),
    Act(name="import", words="an import", prepare=_with_sources, do=_import, state=_imported),
    Act(
        name="rebuild",
        words="a rebuilding",
        prepare=_labelled,
        do=_rebuild,
        state=_contents,
        changes_nothing=True,
    ),
    Act(
        name="check",
        words="a check",
        prepare=_labelled,
        do=_check,
        state=_contents,
        changes_nothing=True,
    ),
    Act(
        name="open",
        words="an opening",
        prepare=_with_backup,
        do=_open,
        state=_contents,
        opens=False,
        changes_nothing=True,
    ),
    Act(
        name="backup",
        words="a backup",
        prepare=_labelled,
        do=_backup,
        state=_proved_backups,
        may_be_new=True,
    ),
    Act(
        name="restore",
        words="a restoring",
        prepare=_with_backup,
        do=_restore,
        state=_restored,
        opens=False,
    ),
    Act(
        name="restore-cut",
        words="a restoring over a file whose last step was cut off",
        prepare=_with_backup_and_half_a_step,
        do=_restore,
        state=_restored,
        opens=False,
        cut_off=True,
    ),
    Act(
        name="create",
        words="the making of a project",
        prepare=lambda folder: None,
        do=_create,
        state=_made,
        opens=False,
        may_be_new=True,  # it is opened, too
    ),
    Act(name="copy", words="a copy to go on with", prepare=_labelled, do=_copy, state=_copied),
    Act(
        name="export-file",
        words="an export to a file",
        prepare=_with_older_export,
        do=_export_file,
        state=_exported,
    ),
    Act(
        name="export-folder",
        words="an export to a folder",
        prepare=_with_older_set,
        do=_export_folder,
        state=_exported,
    ),
    Act(
        name="version-1",
        words="a renewal of version 1",
        prepare=_version(1),
        do=_open,
        state=_renewed,
        opens=False,
        may_be_new=True,
    ),
    Act(
        name="version-2",
        words="a renewal of version 2",
        prepare=_version(2),
        do=_open,
        state=_renewed,
        opens=False,
        may_be_new=True,
    ),
)
