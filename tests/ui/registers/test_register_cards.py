"""Entries are changed, made and removed by keys, each change as one step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QToolButton
from register_desk import CTRL, KEY, SHIFT, steps_of

from annotator.model.register import Affiliation
from annotator.store import register_edits as register


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
