"""Every row of the key table, pressed in the real window, does what the table says."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.exporters.run import export
from annotator.model.status import Status
from annotator.store import open_project
from annotator.ui.actions import ACTIONS
from annotator.ui.settings import Settings
from annotator.ui.window import Window

FIRST = (
    "😀 Mayor Ines Okafor warned that the harbour must close. “No,” said Bo Lind, “never.”\n\n"
    "The fishers support the plan. Then it rained."
)
SECOND = "A second text about the harbour."
K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """A person at the keyboard of a window."""

    def __init__(self, qtbot, window, articles):
        self.qtbot, self.window, self.articles = qtbot, window, articles
        self.view = window.workspace.view
        self.session = window.session

    @property
    def spans(self):
        return self.session.project.spans(self.articles[0])

    @property
    def quotes(self):
        return [" … ".join(span.quotes) for span in self.spans]

    def press(self, key, held=NONE, times=1):
        for _ in range(times):
            target = QApplication.focusWidget() or self.view
            QTest.keyClick(target, key, held)
            QApplication.processEvents()

    def go_to(self, words):
        self.press(K.Key_Escape)
        self.press(K.Key_Home, CTRL)
        while self.view.selection.caret < self.session.text.index(words):
            self.press(K.Key_Right)

    def type(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)


@pytest.fixture
def hands(qtbot, theme, tmp_path, project, add_article):
    articles = [add_article(project, FIRST, title="First"), add_article(project, SECOND)]
    project.close()
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_path(project.path)
    qtbot.waitUntil(lambda: window.session.article is not None)
    qtbot.waitUntil(window.workspace.view.hasFocus)
    yield Hands(qtbot, window, articles)
    window.projects.close()


def test_digits_label_the_unit_under_the_caret(hands):
    hands.go_to("Okafor")
    hands.press(K.Key_2)
    hands.go_to("support")
    hands.press(K.Key_1)
    hands.go_to("never")
    hands.press(K.Key_3)
    assert hands.quotes[0] == "Mayor Ines Okafor"
    assert "The fishers support the plan." in hands.quotes
    assert [s.label for s in hands.spans if s.quotes[0].startswith("never")] == ["Stance"]


def test_digits_label_the_selection_and_relabel_a_span(hands):
    hands.go_to("harbour")
    hands.press(K.Key_Right, CTRL | SHIFT, times=2)
    hands.press(K.Key_1)
    assert [s.label for s in hands.spans] == ["Claim"]
    assert hands.quotes == ["harbour must"]
    hands.press(K.Key_3)
    assert [s.label for s in hands.spans] == ["Stance"]


def test_e_grows_and_shift_e_shrinks(hands):
    hands.go_to("Ines")
    seen = []
    for _ in range(4):
        hands.press(K.Key_E)
        selection = hands.view.selection
        seen.append(hands.session.text[selection.start : selection.end])
    assert seen[:2] == ["Ines", "Mayor Ines Okafor"]
    assert seen[-1].startswith("😀 Mayor")
    for wanted in seen[-2::-1]:
        hands.press(K.Key_E, SHIFT)
        selection = hands.view.selection
        assert hands.session.text[selection.start : selection.end] == wanted


def test_tab_goes_through_the_spans(hands):
    for words in ("Okafor", "Lind", "fishers"):
        hands.go_to(words)
        hands.press(K.Key_2)
    hands.press(K.Key_Home, CTRL)
    hands.press(K.Key_Tab)
    assert hands.session.selected.quotes == ("Mayor Ines Okafor",)
    hands.press(K.Key_Tab)
    assert hands.session.selected.quotes == ("Bo Lind",)
    hands.press(K.Key_Backtab, SHIFT)
    assert hands.session.selected.quotes == ("Mayor Ines Okafor",)


def test_alt_arrows_move_the_edges(hands):
    hands.go_to("Ines")
    hands.press(K.Key_2)
    hands.press(K.Key_Right, ALT)
    assert hands.quotes == ["Mayor Ines Okafor warned"]
    hands.press(K.Key_Left, ALT)
    hands.press(K.Key_Right, ALT | SHIFT)
    assert hands.quotes == ["Ines Okafor"]
    hands.press(K.Key_Left, ALT | SHIFT)
    hands.press(K.Key_Left, CTRL | ALT)
    assert hands.quotes == ["Mayor Ines Okafo"]
    hands.press(K.Key_Right, CTRL | ALT)
    hands.press(K.Key_Right, CTRL | ALT | SHIFT)
    assert hands.quotes == ["ayor Ines Okafor"]
    hands.press(K.Key_Left, CTRL | ALT | SHIFT)
    assert hands.quotes == ["Mayor Ines Okafor"]


def _tied(hands, key):
    hands.go_to("Okafor")
    hands.press(K.Key_2)
    hands.go_to("Lind")
    hands.press(K.Key_2)
    hands.go_to("harbour")
    hands.press(K.Key_1)
    claim = hands.session.selected
    hands.press(K.Key_R)
    hands.press(key)
    (tie,) = hands.session.project.relations(hands.articles[0])
    assert tie.from_span == claim.id
    assert hands.view.hasFocus()
    return next(s.quotes[0] for s in hands.spans if s.id == tie.to_span)


def test_r_and_enter_tie_to_the_nearest(hands):
    assert _tied(hands, K.Key_Return) == "Mayor Ines Okafor"


def test_r_and_a_digit_tie_to_that_one(hands):
    assert _tied(hands, K.Key_2) == "Bo Lind"


def test_delete_takes_the_ties_and_undo_brings_all_back_with_the_name_of_the_step(hands):
    _tied(hands, K.Key_Return)
    before = hands.spans
    hands.press(K.Key_Delete)
    assert len(hands.spans) == len(before) - 1
    assert "Remove Claim" in hands.window.commands.action("undo").text()
    hands.press(K.Key_Z, CTRL)
    assert hands.spans == before
    assert len(hands.session.project.relations(hands.articles[0])) == 1
    hands.press(K.Key_Z, CTRL | SHIFT)
    assert len(hands.spans) == len(before) - 1


def test_ctrl_enter_is_done_and_next_and_with_shift_skip(hands):
    hands.press(K.Key_Return, CTRL)
    assert hands.session.article.id == hands.articles[1]
    hands.press(K.Key_Return, CTRL | SHIFT)
    project = hands.session.project
    assert project.status(hands.articles[0]).status is Status.DONE
    assert project.status(hands.articles[1]).status is Status.SKIPPED
    hands.press(K.Key_Z, CTRL)
    hands.press(K.Key_Z, CTRL)
    assert project.status(hands.articles[0]).status is Status.NEW
    assert hands.session.article.id == hands.articles[0]


def test_ctrl_down_and_up_change_the_article_alone(hands):
    hands.press(K.Key_Down, CTRL)
    assert hands.session.article.id == hands.articles[1]
    hands.press(K.Key_Up, CTRL)
    assert hands.session.article.id == hands.articles[0]
    assert hands.session.project.status(hands.articles[0]).status is Status.NEW


def test_ctrl_f_finds_and_the_hit_becomes_the_selection(hands):
    hands.press(K.Key_F, CTRL)
    hands.type("never")
    hands.qtbot.waitUntil(lambda: hands.window.workspace.find_bar.current is not None)
    hands.press(K.Key_Escape)
    selection = hands.view.selection
    assert hands.session.text[selection.start : selection.end] == "never"
    hands.press(K.Key_1)
    assert hands.quotes == ["never"]


def test_ctrl_shift_f_finds_in_all_articles(hands):
    hands.press(K.Key_F, CTRL | SHIFT)
    hands.type("second")
    panel = hands.window.workspace.search_panel
    hands.qtbot.waitUntil(lambda: panel.hits == 1)
    hands.press(K.Key_Return)
    hands.qtbot.waitUntil(lambda: hands.session.article.id == hands.articles[1])
    selection = hands.view.selection
    assert hands.session.text[selection.start : selection.end] == "second"


def test_ctrl_k_runs_an_action_by_its_name(hands):
    hands.press(K.Key_K, CTRL)
    hands.type("flag")
    hands.press(K.Key_Return)
    hands.qtbot.waitUntil(lambda: hands.session.status.flag)


def test_f1_shows_the_keys(hands):
    hands.press(K.Key_F1)
    assert hands.window.help_window.isVisible()
    hands.press(K.Key_Escape)
    assert not hands.window.help_window.isVisible()


def test_enter_edits_the_attributes_and_esc_comes_back(hands):
    hands.go_to("Okafor")
    hands.press(K.Key_2)
    hands.press(K.Key_Escape)
    hands.press(K.Key_Return)
    assert not hands.view.hasFocus()
    hands.type("t")
    assert hands.session.selected.attributes == {"mention": "title"}
    hands.press(K.Key_Escape)
    assert hands.view.hasFocus()


def test_q_f_and_u(hands):
    hands.go_to("never")
    hands.press(K.Key_Q)
    hands.press(K.Key_1)
    assert hands.quotes == ["No, … never."]
    hands.go_to("Then")
    hands.press(K.Key_E)
    hands.press(K.Key_F)
    hands.press(K.Key_2)
    assert "Then" in hands.quotes
    hands.press(K.Key_Escape)
    hands.press(K.Key_U)
    assert len(hands.session.article.furniture) == 1


def test_typing_in_a_field_never_labels(hands):
    hands.press(K.Key_L, CTRL)
    hands.type("123 e r")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert hands.spans == []


def test_all_keys_of_the_table_are_different_and_bound(hands):
    keys = [key for spec in ACTIONS for key in spec.keys]
    keys += [label.key for label in hands.session.scheme.labels]
    shown = [QKeySequence(key).toString() for key in keys]
    assert len(set(shown)) == len(shown)
    assert all(shown)
    assert {spec.name for spec in ACTIONS} <= set(hands.window.commands.actions)


def test_what_was_done_is_there_after_a_restart_and_exports_true_quotes(hands, theme, tmp_path):
    hands.go_to("Okafor")
    hands.press(K.Key_2)
    hands.press(K.Key_Down, CTRL)
    path, place = hands.session.project.path, hands.session.article.id
    hands.window.close()
    hands.window.projects.close()
    again = Window(theme, hands.window.settings)
    hands.qtbot.addWidget(again)
    again.open_path(path)
    assert again.session.article.id == place
    assert again.session.project.undo_name == "Label Actor"
    again.projects.close()
    with open_project(path, annotator="ada") as project:
        export(project, tmp_path / "out.jsonl")
    line = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n")[0])
    (span,) = line["annotations"][0]["spans"]
    assert line["text"][span["start"] : span["end"]] == span["text"] == "Mayor Ines Okafor"
