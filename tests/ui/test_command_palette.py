"""The command palette by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QWidget

from annotator.text.fuzzy import fit
from annotator.ui.actions import ACTIONS
from annotator.ui.command_palette import CommandPalette
from annotator.ui.commands import Commands
from annotator.ui.session import Session
from annotator.ui.theme import Theme


@pytest.fixture
def done():
    return []


@pytest.fixture
def window(qtbot, qapp):
    theme = Theme(qapp)
    theme.install()
    made = QWidget()
    qtbot.addWidget(made)
    made.article = QPlainTextEdit(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.article.setFocus()
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def palette(window, session, done):
    commands = Commands(session, window, window.article)
    commands.bind({spec.name: lambda name=spec.name: done.append(name) for spec in ACTIONS})
    commands.bind_labels(done.append)
    made = CommandPalette(commands, window)
    made.open_palette()
    return made


def field(palette):
    return palette.findChild(QLineEdit)


def shown(palette):
    model = palette.findChild(QListView).model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_letters_find_and_enter_runs(qtbot, palette, done, window):
    qtbot.keyClicks(field(palette), "op")
    assert shown(palette)[0] == "Open project…"
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["open_project"])
    assert palette.isHidden()
    assert window.focusWidget() is window.article


def test_the_last_used_come_first(qtbot, palette, done):
    qtbot.keyClicks(field(palette), "sample")
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(done))
    palette.open_palette()
    assert shown(palette)[0] == "Sample project"
    assert palette.recent == ["sample_project"]


def test_what_cannot_be_done_now_is_last_and_does_nothing(qtbot, palette, done):
    assert shown(palette).index("Quit") < shown(palette).index("Export data set…")
    qtbot.keyClicks(field(palette), "export data")
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.wait(1)
    assert not done and palette.isVisible()


def test_labels_of_the_scheme_are_commands(qtbot, palette, session, project, done):
    session.open_project(project)
    qtbot.keyClicks(field(palette), "label claim")
    assert shown(palette)[0] == "Label Claim"
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["Claim"])


def test_arrows_go_round_and_a_click_runs(qtbot, palette, done):
    view = palette.findChild(QListView)
    qtbot.keyClick(field(palette), Qt.Key.Key_Up)
    assert view.currentIndex().row() == len(shown(palette)) - 1
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert view.currentIndex().row() == 0
    palette.grab()
    place = view.visualRect(view.model().index(1, 0)).center()
    name = shown(palette)[1]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: bool(done))
    assert {spec.name: spec.text for spec in ACTIONS}[done[0]] == name


def test_esc_gives_the_keyboard_back(qtbot, palette, window, done):
    qtbot.keyClick(field(palette), Qt.Key.Key_Escape)
    assert palette.isHidden() and window.focusWidget() is window.article and not done


def test_nothing_fits(qtbot, palette):
    qtbot.keyClicks(field(palette), "zzzq")
    assert shown(palette) == []
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert palette.isVisible()


def test_beginnings_of_words_fit_best():
    assert fit("nsp", "Next span") > fit("nsp", "Transparent")
    assert fit("find", "Find in article") > fit("find", "Furniture or indexed")
    assert fit("xq", "Next span") is None
    assert fit("", "Next span") is not None
