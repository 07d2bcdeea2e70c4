"""What DESIGN promises of every project and no other room's tests would miss.

Most promises are kept by tests of the rooms that keep them; here are those that
belong to no single room.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.article import sha256_of
from annotator.model.change import Change, Entity
from annotator.model.errors import ChangeRefused
from annotator.model.records import article_record
from annotator.store.check import check

TEXT = "The minister said that the bridge must close."
OTHER = "The minister said that the bridge may remain."


@pytest.mark.parametrize(
    "other",
    [{"text_sha256": sha256_of(OTHER)}, {"length": 3}],
    ids=["another text", "another length"],
)
def test_the_text_of_an_article_never_becomes_another(project, add_article, other):
    before = project.article(add_article(project, TEXT))
    change = Change(
        Entity.ARTICLE,
        before.id,
        article_record(before),
        article_record(replace(before, **other)),
    )
    with pytest.raises(ChangeRefused, match="never changes"):
        project.apply("Change", [change], texts={sha256_of(OTHER): OTHER})
    assert project.text(before.id) == TEXT
    assert project.article(before.id) == before
    assert check(project) == []
