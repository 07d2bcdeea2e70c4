"""Promises that no other test is about: what ids are, wherever they are made."""

from __future__ import annotations

import time
from uuid import RFC_4122, UUID

from annotator.model.ids import new_id
from annotator.model.span import Fragment
from annotator.store.edits import add_span


def test_ids_are_uuids_of_version_7_that_tell_when_and_sort_so():
    before = time.time_ns() // 1_000_000
    ids = [new_id() for _ in range(5_000)]
    made = [UUID(id_) for id_ in ids]
    assert {(one.version, one.variant) for one in made} == {(7, RFC_4122)}
    assert ids == sorted(set(ids)) == [str(one) for one in made]
    # A burst runs ahead of the clock by a fraction of a millisecond for each id.
    assert before - 1 <= made[0].int >> 80 <= made[-1].int >> 80
    assert made[-1].int >> 80 <= time.time_ns() // 1_000_000 + 2


def test_all_that_is_made_in_a_project_has_such_an_id(project, add_article):
    article = add_article(project, "Ada said no.")
    span, step = add_span(project, article, "Claim", [Fragment(4, 12)])
    ((event,),) = project.select("SELECT id FROM event ORDER BY seq DESC LIMIT 1")
    for id_ in (article, span.id, step.id, event):
        assert UUID(id_).version == 7
