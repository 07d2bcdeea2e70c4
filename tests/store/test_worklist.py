"""The next open article and progress, against what the store counts itself."""

from __future__ import annotations

from annotator.model.change import Change, Entity
from annotator.model.ids import ArticleId
from annotator.model.status import Status
from annotator.store import edits, open_project
from annotator.store.queries import QueueView
from annotator.store.worklist import article_number, article_total, first_open, progress_after


def _filled(project, add_article, count):
    return [add_article(project, f"Text {n}", title=f"Title {n}") for n in range(count)]


def test_numbers_and_total(project, add_article):
    ids = _filled(project, add_article, 3)
    assert article_total(project) == 3
    rows = project.queue_rows(project.queue(QueueView()))
    assert [article_number(project, id_) for id_ in ids] == [row.number for row in rows]
    assert article_number(project, "nobody") is None


def test_first_open_passes_over_done_and_skipped(project, add_article):
    ids = _filled(project, add_article, 5)
    edits.set_status(project, ids[0], status=Status.DONE)
    edits.set_status(project, ids[1], status=Status.SKIPPED)
    edits.set_status(project, ids[2], status=Status.IN_PROGRESS)
    numbers = project.queue(QueueView())
    assert first_open(project, numbers) == article_number(project, ids[2])
    assert first_open(project, numbers[:2]) is None
    assert first_open(project, []) is None
    assert first_open(project, numbers[::-1]) == article_number(project, ids[4])


def test_first_open_looks_beyond_the_first_chunk(project, add_article):
    ids = _filled(project, add_article, 300)
    changes = [
        Change(Entity.STATUS, f"{id_}/ada", None,
               {"article": id_, "annotator": "ada", "status": "done", "flag": False, "note": ""})
        for id_ in ids[:-1]
    ]  # fmt: skip
    project.apply("Done", changes)
    numbers = project.queue(QueueView())
    assert first_open(project, numbers) == article_number(project, ids[-1])
    edits.set_status(project, ids[-1], status=Status.DONE)
    assert first_open(project, numbers) is None


def test_another_annotators_done_is_open_for_me(project, add_article, tmp_path):
    (id_,) = _filled(project, add_article, 1)
    with open_project(tmp_path / "news.annot", annotator="ben") as other:
        edits.set_status(other, ArticleId(id_), status=Status.DONE)
    assert first_open(project, project.queue(QueueView())) == article_number(project, id_)


def test_progress_after_is_what_the_store_counts(project, add_article):
    ids = _filled(project, add_article, 4)
    progress = project.progress()
    steps = [
        lambda: edits.set_status(project, ids[0], status=Status.DONE),
        lambda: edits.set_status(project, ids[1], status=Status.SKIPPED),
        lambda: edits.set_status(project, ids[2], status=Status.IN_PROGRESS),
        lambda: edits.set_status(project, ids[2], flag=True),
        lambda: edits.set_status(project, ids[2], status=Status.DONE),
        project.undo,
        project.undo,
        project.redo,
        lambda: edits.set_status(project, ids[0], status=Status.NEW),
    ]
    for act in steps:
        step = act()
        progress = progress_after(progress, step.changes, "ada")
        assert progress == project.progress()


def test_progress_after_counts_articles_and_other_layers(project, add_article):
    _filled(project, add_article, 1)
    progress = project.progress()
    change = Change(
        Entity.STATUS, "x/ben", None,
        {"article": "x", "annotator": "ben", "status": "done", "flag": False, "note": ""},
    )  # fmt: skip
    after = progress_after(progress, [change, Change(Entity.ARTICLE, "y", None, {})], "ada")
    assert (after.total, after.done, dict(after.by_annotator)) == (2, 0, {"ben": 1})
    back = progress_after(after, [change.reversed()], "ada")
    assert dict(back.by_annotator) == {}
