"""Entries become one and are taken out again; mentions move; likely merges are proposed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from register_desk import CTRL, KEY, steps_of

from annotator.model.span import Fragment
from annotator.store import edits, mentions, open_project
from annotator.store import register_edits as register
from annotator.ui.registers import pairs

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
