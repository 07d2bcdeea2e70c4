"""Spans read by the stretch are those that a plain scan finds, before and after changes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits
from annotator.store.layer import STRETCH, Layer

LENGTH = 3 * STRETCH
LABELS = ["Claim", "Actor", "Stance"]
HULLS = st.tuples(st.integers(0, LENGTH - 2), st.integers(1, 2 * STRETCH), st.sampled_from(LABELS))


@pytest.fixture
def crowded(tmp_path_factory, add_article):
    def make(hulls):
        folder = tmp_path_factory.mktemp("crowded")
        project = create(folder / "p.annot", load_scheme(), annotator="ada")
        article = add_article(project, "😀" + "a" * (LENGTH - 1))
        layer = Layer(project, article)
        for start, length, label in dict.fromkeys(hulls):
            fragments = [Fragment(start, min(start + length, LENGTH))]
            known = {(s.label, s.fragments) for s in project.spans(article)}
            if (label, tuple(fragments)) not in known:
                _, step = edits.add_span(project, article, label, fragments)
                layer.between(0, STRETCH)
                for change in step.changes:
                    layer.take(change)
        return project, article, layer

    return make


@given(st.lists(HULLS, max_size=12), st.integers(0, LENGTH), st.integers(1, LENGTH))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_stretch_has_the_spans_that_touch_it(crowded, hulls, start, length):
    project, article, layer = crowded(hulls)
    whole = project.spans(article)
    end = min(start + length, LENGTH)
    touching = [s for s in whole if s.start < end and s.end > start]
    assert layer.between(start, end) == touching
    assert Layer(project, article).between(start, end) == touching
    assert [layer.index_of(span) for span in whole] == list(range(len(whole)))
    assert layer.page(1, 3) == whole[1:4]
    assert layer.count == sum(layer.counts().values()) == len(whole)
    project.close()


@given(st.lists(HULLS, min_size=1, max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_next_and_previous_walk_all_spans_in_text_order(crowded, hulls):
    project, article, layer = crowded(hulls)
    whole = project.spans(article)
    walked, span = [], layer.after(0)
    while span is not None:
        walked.append(span)
        span = layer.after(0, span)
    assert walked == whole
    span = layer.before(LENGTH)
    back = []
    while span is not None:
        back.append(span)
        span = layer.before(0, span)
    assert back == whole[::-1]
    project.close()


def test_what_is_removed_and_undone_is_followed(crowded):
    project, _, layer = crowded([(10, 5, "Claim"), (12, STRETCH, "Actor")])
    actor = layer.between(0, LENGTH)[1]
    for change in edits.remove_span(project, actor.id).changes:
        layer.take(change)
    assert [s.label for s in layer.between(0, LENGTH)] == ["Claim"]
    for change in project.undo().changes:
        layer.take(change)
    assert layer.between(STRETCH, LENGTH) == [actor]
    assert layer.at(13)[-1] == actor
    assert layer.nearest(["Actor"], 0, 3) == [actor]
    project.close()
