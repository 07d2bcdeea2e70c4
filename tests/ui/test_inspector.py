"""The inspector by keys and mouse, against the store."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QTableView,
    QToolButton,
)

from annotator.model.change import Change, Entity
from annotator.model.register import Affiliation
from annotator.model.scheme import Attribute, AttributeType
from annotator.model.scheme_file import scheme_record
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store import register_edits
from annotator.ui.inspector import Inspector
from annotator.ui.inspector.part_list import PartList
from annotator.ui.inspector.quote_label import QuoteLabel
from annotator.ui.inspector.segments import Segments
from annotator.ui.inspector.span_model import PAGE, SpanListModel
from annotator.ui.naming import Proposing
from annotator.ui.session import Session
from annotator.ui.theme import Theme

TEXT = "😀 The minister of grain said: “No panic.” The union objects & shouts <b>loudly</b>. " * 40
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(project, add_article):
    made = Session()
    made.open_project(project)
    made.open_article(
        add_article(project, TEXT, title="Grain & <b>bread</b>", url="https://x.org/1")
    )
    return made


@pytest.fixture
def panel(qtbot, qapp, session):
    theme = Theme(qapp)
    theme.install()
    proposing = Proposing(session)
    made = Inspector(session, theme, lambda: proposing)
    qtbot.addWidget(made)
    made.resize(310, 760)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    qapp.setStyleSheet("")


def mark(session, label, quote, start=0):
    at = TEXT.index(quote, start)
    span = session.label(label, [Fragment(at, at + len(quote))])
    QApplication.processEvents()  # as between two acts of a person
    return span


def value(session, name):
    record = session.project.record(Entity.SPAN, session.selected.id)
    return record["attributes"].get(name)


def editor(panel, kind, name):
    # What is added to a layout is shown when the event that added it is over.
    QApplication.processEvents()
    found = [w for w in panel.findChildren(kind) if w.accessibleName() == name and w.isVisible()]
    assert len(found) == 1
    return found[0]


def shown(panel):
    QApplication.processEvents()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def spans(panel):
    return editor(panel, QTableView, "Spans in order")


def lines(panel):
    panel.findChild(SpanListModel).catch_up()
    model = spans(panel).model()
    return [model.index(row).data() for row in range(model.rowCount())]


# Attributes


def test_a_choice_by_letter_digit_arrow_and_mouse_each_undone(qtbot, panel, session):
    mark(session, "Stance", "objects")
    assert "needs an answer" in shown(panel)
    panel.focus_first_attribute()
    row = editor(panel, Segments, "polarity")
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_O)
    QApplication.processEvents()
    assert value(session, "polarity") == "oppose"
    assert "needs an answer" not in shown(panel)
    qtbot.keyClick(row, Qt.Key.Key_1)
    QApplication.processEvents()
    assert value(session, "polarity") == "support"
    qtbot.keyClick(row, Qt.Key.Key_Right)
    QApplication.processEvents()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert value(session, "polarity") == "oppose"
    unclear = next(b for b in row.findChildren(QToolButton) if b.text() == "unclear")
    qtbot.mouseClick(unclear, LEFT)
    QApplication.processEvents()
    assert value(session, "polarity") == "unclear" and unclear.isChecked()
    session.undo()
    QApplication.processEvents()
    assert not unclear.isChecked() and row.accessibleDescription() == "oppose"
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert value(session, "polarity") is None


def test_numbers_flags_and_the_way_between_them(qtbot, panel, session):
    mark(session, "Stance", "objects")
    panel.focus_first_attribute()
    qtbot.keyClick(editor(panel, Segments, "polarity"), Qt.Key.Key_Down)
    QApplication.processEvents()
    number = editor(panel, QLineEdit, "strength")
    assert number.hasFocus()
    qtbot.keyClicks(number, "2x")
    QApplication.processEvents()
    qtbot.keyClick(number, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert value(session, "strength") == 2
    flag = editor(panel, QCheckBox, "hedged")
    assert flag.hasFocus()
    qtbot.keyClick(flag, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert value(session, "hedged") is True
    qtbot.keyClick(flag, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert value(session, "hedged") is None
    qtbot.keyClick(flag, Qt.Key.Key_Up)
    QApplication.processEvents()
    assert number.hasFocus()
    number.selectAll()
    qtbot.keyClick(number, Qt.Key.Key_Delete)
    QApplication.processEvents()
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(number, Qt.Key.Key_Escape)
        QApplication.processEvents()
    spans(panel).setFocus()
    assert value(session, "strength") is None


def test_what_is_typed_goes_to_the_span_it_was_typed_for(qtbot, panel, session):
    one = mark(session, "Stance", "objects")
    two = mark(session, "Stance", "shouts")
    session.select_span(one.id)
    QApplication.processEvents()
    qtbot.keyClicks(editor(panel, QLineEdit, "strength"), "3")
    QApplication.processEvents()
    session.select_span(two.id)
    QApplication.processEvents()
    assert value(session, "strength") is None
    assert editor(panel, QLineEdit, "strength").text() == ""
    session.select_span(one.id)
    QApplication.processEvents()
    assert value(session, "strength") == 3


def test_an_actor_is_proposed_from_the_quote_taken_and_made(qtbot, panel, session):
    brandt = register_edits.add_actor(session.project, "Grain minister Ola Brandt")
    register_edits.add_actor(session.project, "Nobody")
    mark(session, "Actor", "The minister of grain")
    field = editor(panel, QLineEdit, "actor")
    field.setFocus()
    proposals = editor(panel, QListView, "Proposals")
    assert [proposals.model().index(r, 0).data() for r in range(proposals.model().rowCount())] == [
        brandt.name
    ]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    QApplication.processEvents()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert value(session, "actor") == [brandt.id]
    qtbot.keyClicks(field, "Ministry")
    QApplication.processEvents()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    made = next(a for a in session.project.actors() if a.name == "Ministry")
    assert value(session, "actor") == [brandt.id, made.id]
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    QApplication.processEvents()
    assert value(session, "actor") == [brandt.id]
    QApplication.processEvents()
    chip = next(
        b for b in panel.findChildren(QToolButton) if b.isVisible() and "Brandt" in b.text()
    )
    qtbot.mouseClick(chip, LEFT)
    QApplication.processEvents()
    assert value(session, "actor") is None


def test_enter_takes_the_first_proposal_and_shift_enter_makes_another(qtbot, panel, session):
    putin = register_edits.add_concept(session.project, "Kyiv should negotiate now")
    mark(session, "Claim", "No panic.")
    field = editor(panel, QLineEdit, "concept")
    field.setFocus()
    qtbot.keyClicks(field, "negot")
    QApplication.processEvents()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert value(session, "concept") == [putin.id]
    qtbot.keyClicks(field, "negot")
    QApplication.processEvents()
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    assert sorted(c.name for c in session.project.concepts()) == [
        "Kyiv should negotiate now",
        "negot",
    ]


def test_other_types_of_attributes(qtbot, panel, session, project):
    scheme = project.scheme
    extra = (
        Attribute(name="frames", type=AttributeType.CHOICES, choices=("cost", "peril", "duty")),
        Attribute(name="topic", type=AttributeType.CHOICE, choices=tuple("abcdefg")),
        Attribute(name="why", type=AttributeType.TEXT),
    )
    labels = (dataclasses.replace(scheme.labels[0], attributes=extra), *scheme.labels[1:])
    after = scheme_record(dataclasses.replace(scheme, labels=labels))
    session.take(
        project.apply("Scheme", [Change(Entity.SCHEME, "scheme", scheme_record(scheme), after)])
    )
    mark(session, "Claim", "No panic.")
    row = editor(panel, Segments, "frames")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_D)
    QApplication.processEvents()
    qtbot.keyClick(row, Qt.Key.Key_C)
    QApplication.processEvents()
    assert value(session, "frames") == ["cost", "duty"]
    qtbot.keyClick(row, Qt.Key.Key_D)
    QApplication.processEvents()
    assert value(session, "frames") == ["cost"]
    qtbot.keyClick(row, Qt.Key.Key_Down)
    QApplication.processEvents()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_G)
    QApplication.processEvents()
    assert value(session, "topic") == "g"
    qtbot.keyClicks(editor(panel, QLineEdit, "why"), "<b>so</b>")
    QApplication.processEvents()
    panel.flush()
    assert value(session, "why") == "<b>so</b>"


# The span and its ties


def test_shows_the_quote_and_its_place_in_code_points(panel, session):
    session.label("Claim", [Fragment(2, 5), Fragment(31, 41)])
    assert editor(panel, QuoteLabel, f"{TEXT[2:5]} … {TEXT[31:41]}")
    assert any("2–5, 31–41" in words for words in shown(panel))


def test_ties_are_listed_chosen_and_untied(qtbot, panel, session):
    claim = mark(session, "Claim", "No panic.")
    actor = mark(session, "Actor", "The minister of grain")
    session.tie("source", claim.id, actor.id)
    QApplication.processEvents()
    ties = editor(panel, QListWidget, "What the span is tied to")
    assert ties.item(0).text() == "source of: No panic."
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        qtbot.keyClick(ties, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert chosen.args == [claim.id]
    session.select_span(claim.id)
    QApplication.processEvents()
    assert ties.item(0).text() == "source: The minister of grain"
    panel.untie_asked.connect(session.untie)
    qtbot.keyClick(ties, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert session.ties == []
    with qtbot.waitSignal(panel.tie_asked) as asked:
        qtbot.keyClick(ties, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert asked.args == ["source"]


# The article


def test_the_article_when_no_span_is_selected(qtbot, panel, session):
    assert "Grain & <b>bread</b>" in shown(panel)
    panel.focus_first_attribute()
    row = editor(panel, Segments, "Status of the article")
    qtbot.keyClick(row, Qt.Key.Key_D)
    QApplication.processEvents()
    assert session.status.status is Status.DONE
    qtbot.keyClick(editor(panel, QCheckBox, "Article is flagged"), Qt.Key.Key_Space)
    QApplication.processEvents()
    assert session.status.flag
    qtbot.mouseClick(editor(panel, QToolButton, "Copy the address"), LEFT)
    QApplication.processEvents()
    assert QGuiApplication.clipboard().text() == "https://x.org/1"
    qtbot.mouseClick(editor(panel, QToolButton, "Guidelines of the labels"), LEFT)
    QApplication.processEvents()
    assert any("asserts, demands" in words for words in shown(panel))
    session.close_project()
    assert set(shown(panel)) == {"Open an article: it is described here.", "Spans in order"}


def test_a_note_is_one_step_and_stays_with_its_article(qtbot, panel, session, project, add_article):
    first = session.article.id
    mark(session, "Claim", "No panic.")
    panel.focus_note()
    note = editor(panel, QPlainTextEdit, "Note on the article")
    qtbot.keyClicks(note, "ask Jo")
    QApplication.processEvents()
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    assert project.status(first).note == "ask Jo"
    qtbot.keyClicks(note, " again")
    QApplication.processEvents()
    qtbot.keyClick(note, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    session.open_article(add_article(project, "Another"))
    assert project.status(first).note.replace(" again", "") == "ask Jo"
    assert project.status(first).note != "ask Jo"
    assert project.status(session.article.id).note == ""
    assert note.toPlainText() == ""


# The list


def test_the_list_follows_steps(qtbot, panel, session):
    assert any("No span yet" in words for words in shown(panel))
    mark(session, "Claim", "No panic.")
    mark(session, "Actor", "The minister of grain")
    assert lines(panel) == ["The minister of grain", "No panic."]
    qtbot.waitUntil(lambda: spans(panel).currentIndex().row() == 0)
    last = mark(session, "Stance", "objects")
    assert lines(panel) == ["The minister of grain", "No panic.", "objects"]
    model, rows = spans(panel).model(), []
    model.rowsRemoved.connect(lambda _, first, last: rows.append(("gone", first, last)))
    model.rowsInserted.connect(lambda _, first, last: rows.append(("come", first, last)))
    session.move_edges(last.id, [Fragment(0, 1)])
    QApplication.processEvents()
    qtbot.waitUntil(lambda: rows == [("gone", 2, 2), ("come", 0, 0)])
    assert lines(panel) == ["😀", "The minister of grain", "No panic."]
    session.remove_span(last.id)
    QApplication.processEvents()
    assert lines(panel) == ["The minister of grain", "No panic."]
    session.undo()
    QApplication.processEvents()
    session.undo()
    QApplication.processEvents()
    session.undo()
    QApplication.processEvents()
    session.undo()
    QApplication.processEvents()
    assert lines(panel) == ["No panic."]


def test_details_follow_attributes(panel, session):
    mark(session, "Stance", "objects")
    model = panel.findChild(SpanListModel)
    model.catch_up()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(role) == "Stance, objects, polarity?"
    session.set_attribute(session.selected.id, "polarity", "oppose")
    QApplication.processEvents()
    session.set_attribute(session.selected.id, "strength", 2)
    QApplication.processEvents()
    session.set_attribute(session.selected.id, "hedged", True)
    QApplication.processEvents()
    model.catch_up()
    assert model.index(0).data(role) == "Stance, objects, oppose · strength 2 · hedged"


def test_the_list_by_keys_mouse_and_filter(qtbot, panel, session):
    claim = mark(session, "Claim", "No panic.")
    actor = mark(session, "Actor", "The minister of grain")
    lines(panel)
    view = spans(panel)
    panel.grab()
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        qtbot.mouseClick(
            view.viewport(), LEFT, pos=view.visualRect(view.model().index(1, 0)).center()
        )
    assert chosen.args == [claim.id]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    QApplication.processEvents()
    with qtbot.waitSignal(panel.remove_asked) as removed:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        QApplication.processEvents()
    assert removed.args == [actor.id]
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        QApplication.processEvents()
    qtbot.mouseClick(editor(panel, QToolButton, "Show Claim spans"), LEFT)
    QApplication.processEvents()
    assert lines(panel) == ["No panic."]
    session.relabel(claim.id, "Stance")
    QApplication.processEvents()
    panel.findChild(SpanListModel).catch_up()
    assert any("No span has these labels" in words for words in shown(panel))


def test_a_long_list_is_read_by_pages(qtbot, panel, session, monkeypatch):
    count = 5 * PAGE
    for n in range(count):
        session.label("Actor", [Fragment(2 + n, 3 + n)])
    panel.findChild(SpanListModel).catch_up()
    read = []
    whole = type(session.layer).page
    monkeypatch.setattr(
        type(session.layer),
        "page",
        lambda self, offset, limit, labels=(): (
            read.append(limit) or whole(self, offset, limit, labels)
        ),
    )
    session.open_article(session.article.id)
    panel.grab()
    assert spans(panel).model().rowCount() == count
    assert sum(read) <= 2 * PAGE
    session.select_span(session.layer.page(count - 1, 1)[0].id)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: spans(panel).currentIndex().row() == count - 1)


def test_the_card_names_the_parts_of_a_statement(qtbot, panel, session, project):
    claim = mark(session, "Claim", "No panic.")
    parts = editor(panel, QListWidget, "What the span is tied to")
    # A claim without a source is told so until the author is said to speak.
    assert [p.missing for p in panel.findChild(PartList).parts] == [True]
    session.set_attribute(claim.id, "voice", "author")
    QApplication.processEvents()
    assert [p.missing for p in panel.findChild(PartList).parts] == [False]
    actor = mark(session, "Actor", "The minister of grain")
    entry = session.name_entry(actor.id, "actor", "Ola Brandt")
    ministry = register_edits.add_actor(project, "Ministry", "organisation")
    held = dataclasses.replace(entry, affiliations=(Affiliation(organisation=ministry.id),))
    session.do(lambda p: register_edits.change_entry(p, held))
    session.tie("source", claim.id, actor.id)
    session.name_entry(claim.id, "concept", "Grain is enough")
    stance = session.label("Stance", [Fragment(2, 5)])
    session.tie("target", stance.id, claim.id)
    QApplication.processEvents()
    assert [parts.item(row).text() for row in range(parts.count())] == [
        "holder: R ties",
        "target: No panic.",
        "concept: Grain is enough",
    ]
    session.select_span(claim.id)
    QApplication.processEvents()
    assert parts.item(0).text() == "source: Ola Brandt (Ministry)"
    assert parts.item(1).text().startswith("target of: ")


def test_a_letter_answers_and_goes_on_to_the_next_question(qtbot, panel, session):
    mark(session, "Claim", "No panic.")
    panel.focus_first_attribute()
    for sign in "di":
        qtbot.keyClicks(QApplication.focusWidget(), sign)
        QApplication.processEvents()
    assert value(session, "kind") == "demand"
    assert value(session, "voice") == "indirect"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QApplication.processEvents()
    assert value(session, "negated") is True


def test_what_is_known_of_an_article_is_filled_in_as_a_step(qtbot, panel, session, project):
    panel.focus_date()
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "28 January 2022")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.article.meta.published == "2022-01-28"
    assert field.text() == "2022-01-28"
    told = []
    session.problem.connect(told.append)
    field.selectAll()
    qtbot.keyClicks(field, "03/04/2022")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "03/04/2022" in told[0]
    assert session.article.meta.published == field.text() == "2022-01-28"
    source = editor(panel, QLineEdit, "source")
    qtbot.keyClicks(source, "The Courier")
    qtbot.keyClick(source, Qt.Key.Key_Return)
    assert project.article(session.article.id).meta.source == "The Courier"
    session.undo()
    session.undo()
    assert project.article(session.article.id).meta.published is None
    assert field.text() == source.text() == ""


def test_a_retired_attribute_is_asked_for_only_where_it_was_given(qtbot, panel, session, project):
    one, other = mark(session, "Claim", "No panic."), session.label("Claim", [Fragment(2, 5)])
    session.set_attribute(one.id, "voice", "direct")
    scheme = project.scheme
    claim = scheme.label("Claim")
    attributes = tuple(dataclasses.replace(a, retired=a.name == "voice") for a in claim.attributes)
    labels = tuple(
        dataclasses.replace(x, attributes=attributes) if x is claim else x for x in scheme.labels
    )
    after = scheme_record(dataclasses.replace(scheme, labels=labels))
    session.do(
        lambda p: p.apply("Scheme", [Change(Entity.SCHEME, "scheme", scheme_record(scheme), after)])
    )
    for span, is_shown in ((one, True), (other, False)):
        session.select_span(span.id)
        QApplication.processEvents()
        rows = [s for s in panel.findChildren(Segments) if s.accessibleName() == "voice"]
        assert any(row.isVisible() for row in rows) is is_shown
