"""The register window by keys: finding, editing, merging, taking out, splitting, jumping."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.register import Affiliation
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits, mentions, open_project
from annotator.store import register_edits as register
from annotator.ui.registers import RegisterWindow, pairs
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.dates import ends_before, partial_date
from annotator.ui.registers.kind import Kind
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.tasks import Tasks

TEXT = (
    "😀 Vladimir Putin spoke. Poutine a parlé. The Kremlin’s leader spoke again. "
    "Putin left. Talks must begin now. Negotiations should start."
)
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """The register window over a project, and hands to work in it."""

    def __init__(self, qtbot: QtBot, theme, project, add_article, tmp_path):
        self.qtbot, self.project, self._theme = qtbot, project, theme
        self.article = add_article(project, TEXT, title="Talks", published="2022-03-01")
        self.session = Session()
        self.session.project = project
        self.session.project_changed.emit()
        self.tasks, self.settings = Tasks(), Settings(tmp_path / "settings.json")
        self.window: RegisterWindow | None = None

    def actor(self, name, *quotes, type_="person"):
        made = register.add_actor(self.project, name, type_)
        for quote in quotes:
            self.span(quote, made)
        return made

    def concept(self, name, *quotes):
        made = register.add_concept(self.project, name)
        for quote in quotes:
            self.span(quote, made, label="Claim", attribute="concept")
        return made

    def span(self, quote, entry, *, label="Actor", attribute="actor", by=None):
        start = TEXT.index(quote)
        fragments = [Fragment(start, start + len(quote))]
        attributes = {attribute: [entry.id]}
        project = by or self.project
        return edits.add_span(project, self.article, label, fragments, attributes=attributes)

    def open(self, page="actors"):
        self.window = RegisterWindow(self.session, self._theme, self.tasks, self.settings)
        self.qtbot.addWidget(self.window)
        with self.qtbot.waitActive(self.window):
            self.window.show_page(page)
        self.settle()

    def settle(self):
        window = self.window
        self.qtbot.waitUntil(lambda: window._counts.known or self.session.project is None)
        self.qtbot.waitUntil(lambda: not self.page.column.waiting)
        self.qtbot.waitUntil(lambda: not self.page.pane.mentions.model.waiting)

    @property
    def page(self):
        return self.window.page

    @property
    def list(self):
        return self.page.column.list

    @property
    def card(self):
        return self.page.pane.card

    @property
    def mentions(self):
        return self.page.pane.mentions.list

    @property
    def rows(self):
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def spoken(self):
        model, role = self.list.model(), Qt.ItemDataRole.AccessibleTextRole
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    @property
    def quotes(self):
        model = self.mentions.model()
        return [model.mention(row).quote for row in range(model.rowCount())]

    def key(self, key, held=NONE, to=None):
        if to is None:
            # A dialog that was closed gives the keyboard back a moment later.
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        self.qtbot.keyClick(to or QApplication.focusWidget(), key, held)

    def type(self, words, to=None):
        for sign in words:
            if sign.isascii():
                self.qtbot.keyClicks(to or QApplication.focusWidget(), sign)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_unknown, NONE, sign)
                QApplication.sendEvent(to or QApplication.focusWidget(), event)

    def choose(self, *entries):
        """Select entries by keys alone: the first one, then down with Shift to the last."""
        rows = [self.rows.index(entry.name) for entry in entries]
        self.list.setFocus()
        self.key(KEY.Key_Home)
        for _ in range(rows[0]):
            self.key(KEY.Key_Down)
        for _ in range(rows[-1] - rows[0]):
            self.key(KEY.Key_Down, SHIFT)
        self.settle()

    def fresh(self, entry):
        return self.project.registers.under(entry.id)


@pytest.fixture
def desk(qtbot, theme, project, add_article, tmp_path):
    return Desk(qtbot, theme, project, add_article, tmp_path)


@pytest.fixture
def three(desk):
    return (
        desk.actor("Poutine", "Poutine"),
        desk.actor("Putin", "Vladimir Putin", "Putin left"),
        desk.actor("The leader", "Kremlin’s leader"),
    )


def steps_of(project):
    return project.select("SELECT count(DISTINCT step) FROM event")[0][0]


# Looking


def test_the_list_says_who_is_there_and_how_often_each_is_mentioned(desk, three):
    desk.open()
    assert desk.rows == ["Poutine", "Putin", "The leader"]
    assert desk.spoken[1] == "Putin, Person, 2 mentions"
    assert desk.card.name.text() == "Poutine"
    assert desk.quotes == ["Poutine"]


def test_typing_finds_an_entry_by_any_of_its_names_and_enter_goes_there(desk, three):
    _, putin, leader = three
    register.change_entry(desk.project, replace(leader, aliases=("Владимир", "V. V. P.")))
    register.merge(desk.project, [desk.fresh(leader)], putin)
    desk.open()
    desk.key(KEY.Key_F, CTRL)
    desk.type("влад")
    desk.qtbot.waitUntil(lambda: desk.rows == ["Putin"])
    desk.settle()
    assert desk.card.name.text() == "Putin"
    desk.key(KEY.Key_Return)
    assert desk.list.hasFocus()
    desk.key(KEY.Key_Slash)
    assert desk.page.column.field.hasFocus()
    desk.key(KEY.Key_Escape)
    desk.qtbot.waitUntil(lambda: len(desk.rows) == 2)
    assert desk.window.isVisible()


def test_the_order_is_by_name_by_mentions_or_the_newest_first_and_is_kept(desk, three):
    desk.open()
    order = desk.page.column.order
    order.setFocus()
    desk.key(KEY.Key_Down)
    assert desk.rows[0] == "Putin"
    desk.key(KEY.Key_Down)
    assert desk.rows == ["The leader", "Putin", "Poutine"]
    desk.window.close()
    desk.open()
    assert desk.rows == ["The leader", "Putin", "Poutine"]


def test_labelling_goes_on_beside_it_and_costs_no_new_count(desk, three, monkeypatch):
    *_, leader = three
    desk.open()
    asked = []
    monkeypatch.setattr(mentions, "counts", lambda project: asked.append(project) or {})
    desk.choose(leader)
    assert desk.quotes == ["Kremlin’s leader"]
    desk.session.open_article(desk.article)
    desk.session.do(lambda p: desk.span("Talks", leader)[1])
    desk.qtbot.waitUntil(lambda: desk.quotes == ["Kremlin’s leader", "Talks"])
    assert desk.spoken[2].endswith("2 mentions")
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: desk.quotes == ["Kremlin’s leader"])
    assert desk.spoken[2].endswith("1 mention")
    assert asked == []


def test_steps_while_it_counts_are_not_lost(qtbot, desk, three, monkeypatch):
    _, putin, _ = three
    answers, true = [mentions.counts(desk.project)], mentions.counts
    # The first answer was read before the step was written.
    monkeypatch.setattr(mentions, "counts", lambda p: answers.pop() if answers else true(p))
    counts = MentionCounts(desk.session)
    with qtbot.waitSignal(counts.changed):
        counts.wake()
        desk.session.do(lambda p: desk.span("Talks", putin)[1])
    assert counts.of([putin.id]) == 3


def test_nothing_is_read_while_it_is_hidden(desk, three, monkeypatch):
    desk.open()
    desk.window.close()
    monkeypatch.setattr(
        type(desk.window.page.column), "_look", lambda self: pytest.fail("it was read")
    )
    desk.session.do(lambda p: register.add_entry(p, Kind.ACTORS.make("Unseen")))
    monkeypatch.undo()
    desk.window.show_page("actors")
    assert "Unseen" in desk.rows


def test_an_entry_is_shown_on_its_page_also_when_a_search_hid_it(desk, three):
    concept = desk.concept("Talks should begin", "Talks must begin now")
    desk.open()
    desk.page.column.field.setText("poutine")
    desk.qtbot.waitUntil(lambda: desk.rows == ["Poutine", "Putin"] or desk.rows == ["Poutine"])
    desk.window.show_entry(three[2].id)
    desk.settle()
    assert desk.card.name.text() == "The leader"
    desk.window.show_entry(concept.id)
    desk.settle()
    assert desk.page.kind is Kind.CONCEPTS
    assert desk.card.name.text() == "Talks should begin"
    assert desk.quotes == ["Talks must begin now"]
    desk.key(KEY.Key_1, CTRL)
    assert desk.page.kind is Kind.ACTORS
    desk.key(KEY.Key_2, CTRL)
    assert desk.page.kind is Kind.CONCEPTS


def test_a_merged_entry_is_shown_as_what_it_has_become(desk, three):
    poutine, putin, _ = three
    register.merge(desk.project, [poutine], putin)
    desk.open()
    desk.window.show_entry(poutine.id)
    desk.settle()
    assert desk.card.name.text() == "Putin"
    assert desk.quotes == ["Vladimir Putin", "Poutine", "Putin left"]


def test_what_to_do_is_said_where_there_is_nothing(desk, qtbot):
    desk.open()
    assert "Ctrl+N" in desk.page._words.text()
    desk.key(KEY.Key_2, CTRL)
    assert "Ctrl+N" in desk.page._words.text()
    desk.session.close_project()
    assert "Open a project" in desk.page._words.text()
    assert desk.rows == []


# Editing


def test_enter_renames_in_one_step_that_the_window_undoes(desk, three):
    desk.open()
    before = steps_of(desk.project)
    desk.key(KEY.Key_Return, to=desk.list)
    assert desk.card.name.hasFocus()
    desk.type("W. Putin 😀")
    desk.key(KEY.Key_Return)
    assert steps_of(desk.project) == before + 1
    assert desk.fresh(three[0]).name == "W. Putin 😀"
    assert "W. Putin 😀" in desk.rows
    desk.key(KEY.Key_Z, CTRL)
    assert desk.fresh(three[0]).name == "Poutine"
    assert desk.card.name.text() == "Poutine"
    desk.key(KEY.Key_Z, CTRL | SHIFT)
    assert desk.card.name.text() == "W. Putin 😀"


def test_undo_in_a_field_that_is_being_typed_in_undoes_the_typing(desk, three):
    desk.open()
    desk.key(KEY.Key_Return, to=desk.list)
    desk.type("X")
    desk.key(KEY.Key_Z, CTRL)
    assert desk.card.name.text() == "Poutine"
    assert desk.project.registers.actors[three[0].id].name == "Poutine"


def test_esc_takes_back_what_was_typed_and_closes_only_after_that(desk, three):
    desk.open()
    desk.key(KEY.Key_Return, to=desk.list)
    desk.type("Nobody")
    desk.key(KEY.Key_Escape)
    assert desk.card.name.text() == "Poutine"
    assert desk.list.hasFocus()
    assert desk.window.isVisible()
    desk.key(KEY.Key_Escape)
    assert not desk.window.isVisible()
    assert desk.fresh(three[0]).name == "Poutine"


def test_what_was_typed_is_written_when_the_field_is_left_or_the_window_closed(desk, three):
    desk.open()
    desk.card.external.setFocus()
    desk.type("wikidata:Q7747")
    desk.key(KEY.Key_Tab)
    assert desk.fresh(three[0]).external == "wikidata:Q7747"
    desk.card.note.setFocus()
    desk.type("A note.")
    desk.window.close()
    assert desk.fresh(three[0]).note == "A note."


def test_what_was_typed_is_written_to_its_own_entry_when_another_is_shown(desk, three):
    poutine, putin, _ = three
    desk.open()
    desk.key(KEY.Key_Return, to=desk.list)
    desk.type("Wladimir")
    desk.window.page.show_entry(putin.id)
    assert desk.fresh(poutine).name == "Wladimir"
    assert desk.fresh(putin).name == "Putin"


def test_what_is_being_typed_stays_when_somebody_changes_something_else(desk, three):
    desk.open()
    desk.key(KEY.Key_Return, to=desk.list)
    desk.type("Wladim")
    desk.session.do(lambda p: register.change_entry(p, replace(three[0], note="Seen.")))
    assert desk.card.name.text() == "Wladim"
    assert desk.card.note.toPlainText() == "Seen."


def test_a_blank_name_is_refused_and_the_old_one_shown(desk, three):
    desk.open()
    desk.key(KEY.Key_Return, to=desk.list)
    desk.key(KEY.Key_Delete)
    desk.key(KEY.Key_Return)
    assert "needs a name" in desk.window.said
    assert desk.card.name.text() == "Poutine"


def test_names_are_added_by_typing_and_go_by_key(desk, three):
    desk.open()
    desk.card.aliases.field.setFocus()
    desk.type("Mr. <b>P</b>")
    desk.key(KEY.Key_Return)
    desk.type("Путин")
    desk.key(KEY.Key_Return)
    assert desk.fresh(three[0]).aliases == ("Mr. <b>P</b>", "Путин")
    chips = [chip for chip in desk.card.findChildren(QToolButton) if chip.isVisible()]
    assert "<b>" in chips[0].text() and "<b>" not in chips[0].toolTip()
    chips[0].setFocus()
    desk.key(KEY.Key_Delete)
    assert desk.fresh(three[0]).aliases == ("Путин",)
    desk.key(KEY.Key_Backspace)
    assert desk.fresh(three[0]).aliases == ()
    for _ in range(2):
        desk.key(KEY.Key_Z, CTRL)
    assert desk.fresh(three[0]).aliases == ("Mr. <b>P</b>", "Путин")


def test_the_type_is_chosen_by_key(desk, three):
    desk.open()
    desk.card.type.setFocus()
    desk.key(KEY.Key_Down)
    assert desk.fresh(three[0]).type == "organisation"


def test_an_affiliation_with_a_new_organisation_is_one_step(desk, three):
    desk.open()
    before = steps_of(desk.project)
    desk.card.affiliate.setFocus()
    desk.key(KEY.Key_Space)
    dialog = desk.card._dialog
    desk.qtbot.waitUntil(dialog.isVisible)
    desk.type("Kremlin", dialog.picker.field)
    assert dialog.picker.rows[-1] == "New: Kremlin"
    desk.key(KEY.Key_End, to=dialog.picker._list)
    desk.type("President", dialog.role)
    desk.type("2012-5", dialog.since)
    desk.type("2012-13", dialog.until)
    desk.key(KEY.Key_Return, to=dialog.until)
    assert dialog.isVisible()
    assert "2012-13" in dialog.problem
    dialog.until.clear()
    desk.type("2011", dialog.until)
    desk.key(KEY.Key_Return, to=dialog.until)
    assert "before it begins" in dialog.problem
    dialog.until.clear()
    desk.key(KEY.Key_Return, to=dialog.until)
    assert steps_of(desk.project) == before + 1
    (held,) = desk.fresh(three[0]).affiliations
    made = desk.project.registers.actor(held.organisation)
    assert (made.name, made.type) == ("Kremlin", "organisation")
    assert (held.role, held.since, held.until) == ("President", "2012-05", None)
    assert desk.card.affiliations.shown[0].text == "Kremlin · President · since 2012-05"
    desk.key(KEY.Key_Z, CTRL)
    assert desk.fresh(three[0]).affiliations == ()
    assert desk.project.registers.actors.get(made.id) is None


def test_an_affiliation_is_changed_and_removed(desk, three):
    party = desk.actor("Party", type_="organisation")
    held = (Affiliation(organisation=party.id, role="member"),)
    register.change_entry(desk.project, replace(three[0], affiliations=held))
    desk.open()
    desk.choose(three[0])
    desk.card.affiliations.pressed.emit("change", 0)
    dialog = desk.card._dialog
    assert dialog.picked.id == party.id
    dialog.role.setText("chair")
    desk.key(KEY.Key_Return, to=dialog.role)
    assert [a.role for a in desk.fresh(three[0]).affiliations] == ["chair"]
    desk.card.affiliations.pressed.emit("remove", 0)
    assert desk.fresh(three[0]).affiliations == ()


def test_a_concept_has_a_state_a_parent_and_examples(desk):
    low, top = desk.concept("Talks now", "Talks must begin now"), desk.concept("Peace")
    desk.open("concepts")
    desk.choose(low)
    assert desk.spoken[desk.rows.index("Talks now")] == "Talks now, draft, 1 claim"
    desk.card.fixed.setFocus()
    desk.key(KEY.Key_Space)
    assert desk.fresh(low).fixed
    desk.card.examples.field.setFocus()
    desk.type("Talk!")
    desk.key(KEY.Key_Return)
    assert desk.fresh(low).examples == ("Talk!",)
    desk.card.parent_line.pressed.emit("choose", 0)
    dialog = desk.card._dialog
    assert dialog.picker.rows == ["Peace"]
    desk.type("pea", dialog.picker.field)
    desk.key(KEY.Key_Return, to=dialog.picker.field)
    assert desk.fresh(low).parent == top.id
    assert "below “Peace”" in desk.spoken[desk.rows.index("Talks now")]
    desk.choose(top)
    desk.card.parent_line.pressed.emit("choose", 0)
    # What stands below it cannot stand above it.
    assert desk.card._dialog.picker.rows == []
    desk.card._dialog.reject()
    desk.choose(low)
    desk.card.parent_line.pressed.emit("clear", 0)
    assert desk.fresh(low).parent is None


def test_a_new_entry_is_made_by_its_name_and_one_that_is_there_is_shown(desk, three):
    desk.open()
    desk.key(KEY.Key_N, CTRL)
    dialog = desk.page._new_dialog
    desk.qtbot.waitUntil(dialog.isVisible)
    desk.type("putin", dialog.picker.field)
    desk.key(KEY.Key_Return, to=dialog.picker.field)
    desk.settle()
    assert desk.card.name.text() == "Putin"
    assert len(desk.project.registers.actors) == 3
    desk.key(KEY.Key_N, CTRL)
    dialog = desk.page._new_dialog
    desk.type("Macron", dialog.picker.field)
    desk.key(KEY.Key_Return, to=dialog.picker.field)
    desk.settle()
    assert desk.card.name.text() == "Macron"
    assert desk.card.name.hasFocus()
    assert [e.name for e in desk.list.chosen] == ["Macron"]


def test_an_entry_goes_only_when_nothing_refers_to_it(desk, three):
    lone = desk.actor("Alone")
    desk.open()
    desk.choose(three[1])
    desk.key(KEY.Key_Delete)
    assert "2 spans" in desk.window.said
    desk.choose(lone)
    desk.key(KEY.Key_Delete)
    assert "Alone" not in desk.rows
    assert "Ctrl+Z" in desk.window.said
    desk.key(KEY.Key_Z, CTRL)
    assert "Alone" in desk.rows


# Merging


def test_m_merges_what_is_selected_into_the_most_mentioned_as_one_step(desk, three):
    poutine, putin, leader = three
    desk.open()
    before, spans = steps_of(desk.project), desk.project.select("SELECT * FROM span ORDER BY id")
    desk.choose(poutine, leader)
    assert "3 actors" in desk.page._words.text()
    desk.key(KEY.Key_M)
    dialog = desk.page._merge_dialog
    assert dialog.stays == putin
    desk.key(KEY.Key_Return, to=dialog.list)
    desk.settle()
    assert steps_of(desk.project) == before + 1
    assert desk.project.select("SELECT * FROM span ORDER BY id") == spans
    assert desk.spoken == ["Putin, Person · Poutine, The leader, 4 mentions"]
    desk.settle()
    assert [line.text for line in desk.card.merged.shown] == [
        "Poutine (1 mention)", "The leader (1 mention)",
    ]  # fmt: skip
    assert len(desk.quotes) == 4
    desk.key(KEY.Key_Z, CTRL)
    assert desk.rows == ["Poutine", "Putin", "The leader"]
    assert [desk.fresh(entry).merged_into for entry in three] == [None] * 3


def test_arrows_change_which_entry_stays(desk, three):
    poutine, putin, _ = three
    desk.open()
    desk.choose(poutine, putin)
    desk.key(KEY.Key_M)
    dialog = desk.page._merge_dialog
    desk.key(KEY.Key_Up, to=dialog.list)
    assert "“Putin”" in dialog._outcome.text()
    desk.key(KEY.Key_Return, to=dialog.list)
    assert desk.fresh(putin).merged_into == poutine.id
    assert [entry.name for entry in desk.list.chosen] == ["Poutine"]


def test_esc_merges_nothing_and_one_entry_alone_is_told(desk, three):
    poutine, putin, _ = three
    desk.open()
    desk.choose(poutine)
    desk.key(KEY.Key_M)
    assert "two or more" in desk.window.said
    desk.choose(poutine, putin)
    desk.key(KEY.Key_M)
    desk.key(KEY.Key_Escape, to=desk.page._merge_dialog)
    assert desk.rows == ["Poutine", "Putin", "The leader"]
    assert desk.window.isVisible()


def test_different_types_are_pointed_out(desk, three):
    desk.actor("Pravda", type_="media")
    desk.open()
    desk.choose(three[0], desk.project.registers.live_actors()[1])
    desk.key(KEY.Key_M)
    assert desk.page._merge_dialog._warning.isVisible()


def test_merged_entries_are_taken_out_one_by_one_in_any_order(desk, three):
    poutine, putin, leader = three
    register.merge(desk.project, [poutine], leader)
    register.merge(desk.project, [leader], putin)
    desk.open()
    assert [line.text for line in desk.card.merged.shown] == [
        "Poutine (1 mention), by way of The leader", "The leader (1 mention)",
    ]  # fmt: skip
    desk.card.merged.pressed.emit(leader.id, 1)
    desk.settle()
    assert desk.rows == ["Putin", "The leader"]
    assert desk.fresh(leader).merged_into is None
    assert desk.project.registers.root(poutine.id) == leader.id
    assert desk.quotes == ["Vladimir Putin", "Putin left"]
    desk.key(KEY.Key_Z, CTRL)
    desk.settle()
    assert len(desk.quotes) == 4


# Mentions


def test_enter_jumps_to_a_mention(desk, three, qtbot):
    desk.open()
    desk.choose(three[1])
    desk.mentions.setFocus()
    desk.key(KEY.Key_Down)
    wanted = desk.mentions.model().mention(1)
    with qtbot.waitSignal(desk.window.mention_chosen) as caught:
        desk.key(KEY.Key_Return)
    assert caught.args == [desk.article, wanted.span]
    row = desk.mentions.visualRect(desk.mentions.model().index(0)).center()
    with qtbot.waitSignal(desk.window.mention_chosen):
        qtbot.mouseClick(
            desk.mentions.viewport(), Qt.MouseButton.LeftButton, pos=row + QPoint(1, 0)
        )
        qtbot.mouseDClick(
            desk.mentions.viewport(), Qt.MouseButton.LeftButton, pos=row + QPoint(1, 0)
        )
    desk.key(KEY.Key_Escape)
    assert desk.list.hasFocus()


def test_selected_claims_are_split_off_into_a_new_concept(desk):
    concept = desk.concept("Talks", "Talks must begin now", "Negotiations should start")
    desk.open("concepts")
    before = steps_of(desk.project)
    desk.mentions.setFocus()
    desk.key(KEY.Key_Down)
    desk.key(KEY.Key_S)
    dialog = desk.page.pane.mentions._dialog
    desk.type("Negotiations ever", dialog.picker.field)
    desk.key(KEY.Key_Return, to=dialog.picker.field)
    assert steps_of(desk.project) == before + 1
    assert desk.rows == ["Negotiations ever", "Talks"]
    desk.qtbot.waitUntil(lambda: desk.quotes == ["Talks must begin now"])
    assert [e.id for e in desk.list.chosen] == [concept.id]
    desk.key(KEY.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: len(desk.quotes) == 2)
    assert desk.rows == ["Talks"]


def test_mentions_are_given_to_another_entry_but_never_those_of_another_layer(desk, three):
    _, putin, leader = three
    with open_project(desk.project.path, annotator="bo") as other:
        desk.span("Talks", putin, by=other)
    desk.open()
    desk.choose(putin)
    assert desk.quotes == ["Vladimir Putin", "Putin left", "Talks"]
    model, role = desk.mentions.model(), Qt.ItemDataRole.AccessibleTextRole
    assert "layer of bo" in model.index(2).data(role)
    desk.mentions.setFocus()
    desk.key(KEY.Key_End)
    desk.key(KEY.Key_G)
    assert "layer of bo" in desk.window.said
    desk.key(KEY.Key_A, CTRL)
    desk.key(KEY.Key_G)
    dialog = desk.page.pane.mentions._dialog
    assert "1 in the layer of bo stay" in dialog._hint.text()
    assert "Putin" not in dialog.picker.rows
    desk.type("leader", dialog.picker.field)
    desk.key(KEY.Key_Return, to=dialog.picker.field)
    desk.qtbot.waitUntil(lambda: desk.quotes == ["Talks"])
    assert mentions.count(desk.project, [leader.id]) == 3


def test_mentions_come_in_pages(desk, add_article, qtbot):
    words = "Ada spoke. " * 250
    article = add_article(desk.project, words, title="Long")
    ada = desk.actor("Ada")
    for number in range(250):
        start = number * len("Ada spoke. ")
        edits.add_span(
            desk.project, article, "Actor", [Fragment(start, start + 3)],
            attributes={"actor": [ada.id]},
        )  # fmt: skip
    desk.open()
    model = desk.mentions.model()
    assert model.rowCount() == 100
    assert "250 mentions" in desk.page.pane.mentions._count.text()
    desk.mentions.setFocus()
    for _ in range(3):
        desk.key(KEY.Key_End)
        qtbot.waitUntil(lambda: not model.waiting)
    assert model.rowCount() == 250
    assert not model.canFetchMore(model.index(-1))
    assert [model.mention(row).start for row in (0, 100, 249)] == [0, 1100, 2739]


# Likely merges


@pytest.fixture
def likely(desk, three):
    """Return a desk where two spellings of one name are proposed."""
    desk.actor("Wolodymyr Selenskyj", "Talks")
    desk.actor("Volodymyr Zelensky", "Negotiations", "Talks must")
    desk.open()
    return desk


def pairs_of(desk):
    model = desk.page.likely.model
    return [
        {row.stays.name, row.goes.name}
        for row in (model.pair(number) for number in range(model.rowCount()))
    ]


ZELENSKY = {"Wolodymyr Selenskyj", "Volodymyr Zelensky"}


def look(desk):
    desk.list.setFocus()
    desk.key(KEY.Key_L)
    desk.qtbot.waitUntil(lambda: not desk.page.likely.running)


def go_to(desk, pair):
    desk.page.likely.list.setCurrentIndex(desk.page.likely.model.index(pairs_of(desk).index(pair)))


def test_a_likely_pair_is_merged_by_a_key_and_comes_back_by_undo(likely):
    look(likely)
    assert ZELENSKY in pairs_of(likely)
    go_to(likely, ZELENSKY)
    row = likely.page.likely.model.pair(likely.page.likely.list.currentIndex().row())
    assert row.stays.name == "Volodymyr Zelensky"
    assert {m.quote for m in row.proposal.examples} <= {"Talks", "Negotiations", "Talks must"}
    likely.key(KEY.Key_M)
    assert ZELENSKY not in pairs_of(likely)
    assert "Ctrl+Z" in likely.window.said
    assert likely.project.registers.names(row.stays.id) == (
        "Volodymyr Zelensky", "Wolodymyr Selenskyj",
    )  # fmt: skip
    likely.key(KEY.Key_Z, CTRL)
    assert ZELENSKY in pairs_of(likely)


def test_arrows_turn_a_pair(likely):
    look(likely)
    go_to(likely, ZELENSKY)
    likely.key(KEY.Key_Left)
    likely.key(KEY.Key_Return)
    names = {a.name for a in likely.project.registers.live_actors()}
    assert "Wolodymyr Selenskyj" in names and "Volodymyr Zelensky" not in names


def test_a_pair_that_was_told_apart_stays_away(likely):
    look(likely)
    go_to(likely, ZELENSKY)
    likely.key(KEY.Key_N)
    assert ZELENSKY not in pairs_of(likely)
    likely.key(KEY.Key_Escape)
    assert likely.list.hasFocus()
    assert likely.page.pane.isVisible()
    look(likely)
    assert ZELENSKY not in pairs_of(likely)


def test_concepts_of_nearly_the_same_wording_are_likely_one(desk):
    one = desk.concept("Kyiv should negotiate with Moscow now")
    other = desk.concept("Kyiv should be negotiating with Moscow")
    desk.concept("Grain exports must resume")
    desk.open("concepts")
    look(desk)
    assert pairs_of(desk) == [{one.name, other.name}]


def test_looking_is_stopped_when_the_window_closes(desk, three, monkeypatch, qtbot):
    def forever(project, kind, progress, cancelled):
        while not cancelled():
            progress(0, None)
        raise pairs.Stopped

    monkeypatch.setattr("annotator.ui.registers.likely_pane.likely", forever)
    desk.open()
    desk.list.setFocus()
    desk.key(KEY.Key_L)
    assert desk.page.likely.running
    with qtbot.waitSignal(desk.tasks.idle):
        desk.window.close()
    assert not desk.page.likely.running


# All of it


def test_everything_has_a_name_and_shows_plain_text(desk, three):
    desk.concept("<i>Peace</i>", "Talks must begin now")
    for page in ("actors", "concepts"):
        desk.open(page)
        for label in desk.window.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        for widget in desk.window.findChildren(QWidget):
            keyed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if keyed and widget.isVisible() and widget.focusProxy() is None:
                assert widget.accessibleName(), widget


def test_another_project_is_shown_when_it_is_opened(desk, three, tmp_path):
    desk.open()
    other = create(tmp_path / "other.annot", load_scheme(), annotator="ada")
    register.add_actor(other, "Somebody else")
    desk.session.open_project(other)
    desk.settle()
    assert desk.rows == ["Somebody else"]
    assert desk.card.name.text() == "Somebody else"
    assert desk.quotes == []


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("2019", "2019"), (" 2019-5 ", "2019-05"), ("2019-05-20", "2019-05-20"),
        ("20.05.2019", "2019-05-20"), ("20 mai 2019", "2019-05-20"),
        ("2019-00", None), ("2019-02-30", None), ("19", None), ("", None), ("soon", None),
        ("0000", None), ("03/04/2022", None),
    ],
)  # fmt: skip
def test_dates_may_be_partial(typed, date):
    assert partial_date(typed) == date


def test_a_time_cannot_end_before_it_begins():
    assert ends_before("2019-05-20", "2019-04")
    assert ends_before("2019", "2018-12-31")
    assert not ends_before("2019-05-20", "2019")
    assert not ends_before("2019", "2019-01")
    assert not ends_before(None, "2019") and not ends_before("2019", None)
