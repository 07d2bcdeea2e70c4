"""The list of the register window, and what holds for all of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from register_desk import CTRL, KEY

from annotator.resources import load_scheme
from annotator.store import create, mentions
from annotator.store import register_edits as register
from annotator.ui.registers.counts import MentionCounts
from annotator.ui.registers.dates import ends_before, partial_date
from annotator.ui.registers.kind import Kind

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
