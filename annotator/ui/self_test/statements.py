"""Statements: read off the table, merged, labelled everywhere; the scheme changes below them."""

from __future__ import annotations

from dataclasses import replace

from annotator.store import register_edits
from annotator.store.everywhere import Wanted, find_everywhere, label_everywhere
from annotator.store.scheme_edits import change_scheme
from annotator.store.statements import statements as statements_of
from annotator.ui.self_test.hands import Run, expect, wait


def statements(this: Run) -> str:
    """Read the statement off the table, and off the file that the table writes."""
    rows = list(statements_of(this.project))
    said = [
        (row.label, row.speakers[0].name, " … ".join(row.quotes)) for row in rows if row.speakers
    ]
    wanted = ("Claim", "Ines Okafor", "We cannot wait, … until the last wall falls.")
    expect(said, [wanted], "the statements of somebody")
    table = this.window.statements
    table.bring_up()
    wait(lambda: table.table.model().rowCount() == len(rows), "the rows of the table")
    this.picture("statements", of=table)
    table.close()
    this.come_back()
    return f"{len(rows)} statements, one of {wanted[1]}"


def merge_and_take_back(this: Run) -> str:
    """Make two actors one and two again; no span is written by it."""
    spans = this.spans()
    okafor = this.project.registers.live_actors()[0]
    other = register_edits.add_actor(this.project, "The Mayor")
    this.window.session.do(lambda project: register_edits.merge(project, [okafor], other))
    expect(this.project.registers.name(okafor.id), "The Mayor", "the name after merging")
    this.window.show_register("actors")
    this.picture("register", of=this.window.registers)
    this.window.registers.close()
    this.come_back()
    this.window.session.do(lambda project: register_edits.unmerge(project, okafor))
    expect(this.project.registers.name(okafor.id), okafor.name, "the name after taking it back")
    this.window.session.do(lambda project: register_edits.remove_entry(project, other))
    expect(this.spans(), spans, "the spans after it all")
    return f"{okafor.name} is {okafor.name} again"


def same_words_everywhere(this: Run) -> str:
    """Label all places with the same words in one step, and take them back with one."""
    before = this.spans()
    span = next(span for span in before if span.label == "Actor")
    portions = find_everywhere(this.project, Wanted(span=span))
    places = [
        (found.article, place.start, place.end)
        for portion in portions
        for found in portion.found
        for place in found.places
    ]
    this.window.session.do(lambda project: label_everywhere(project, span.id, places))
    expect(len(this.spans()), len(before) + 1, "the spans when the words are labelled elsewhere")
    this.window.session.undo()
    expect(this.spans(), before, "the spans after undo")
    return f"{len(before)} spans, one more where the same words stand, {len(before)} after undo"


def scheme_can_change(this: Run) -> str:
    """Retire a label and bring it back by undo; what it marked stays."""
    before = this.spans()
    scheme = this.project.scheme
    labels = tuple(replace(x, retired=x.name == "Stance") for x in scheme.labels)
    retired = replace(scheme, labels=labels)
    this.window.session.do(lambda project: change_scheme(project, retired))
    expect([x.name for x in this.project.scheme.live_labels], ["Claim", "Actor"], "the labels")
    expect(this.spans(), before, "the spans of the retired label")
    this.window.session.undo()
    return f"{len(expect(this.project.scheme, scheme, 'the scheme after undo').labels)} labels"
