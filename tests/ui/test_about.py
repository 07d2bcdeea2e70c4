"""About: versions, licences with their texts, folders that can be shown, and diagnostics."""

from __future__ import annotations

import os
import sys

import pytest
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
)

from annotator.__about__ import __version__
from annotator.facts import facts
from annotator.resources import load_scheme
from annotator.store import create
from annotator.ui.help.about import AboutWindow
from annotator.ui.settings import Settings
from annotator.ui.tasks import Tasks
from annotator.ui.window import Window

TEXT = "Zebulon Quartermain demanded peace in Xanadu."


class Shown(QObject):
    """Takes the addresses that would be opened."""

    def __init__(self):
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(url.toLocalFile())


@pytest.fixture
def shown():
    taker = Shown()
    QDesktopServices.setUrlHandler("file", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def path(tmp_path, add_article):
    with create(tmp_path / "secret name.annot", load_scheme(), annotator="Ada Byron") as project:
        add_article(project, TEXT, title="Quartermain speaks")
    return tmp_path / "secret name.annot"


@pytest.fixture
def about(qtbot, theme, path):
    tasks = Tasks()
    made = AboutWindow(path, tasks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    qtbot.waitUntil(lambda: not tasks.running)


def button(window, words):
    return next(one for one in window.findChildren(QPushButton) if one.text() == words)


def named(window, name):
    return next(one for one in window.findChildren(QPushButton) if one.accessibleName() == name)


def test_says_which_versions_run_and_which_file_is_open(about, path):
    said = {label.text() for label in about.findChildren(QLabel)}
    python = ".".join(map(str, sys.version_info[:3]))
    assert any(words.startswith(__version__) for words in said)
    assert {python, pyside_version, facts().sqlite, facts().system} <= said
    places = {field.text() for field in about.findChildren(QLineEdit)}
    folders = facts().folders
    assert {os.fspath(p) for p in (path, folders.data, folders.config, folders.logs)} <= places


def test_a_folder_is_shown_and_one_that_is_not_there_is_not(qtbot, about, path, shown):
    qtbot.mouseClick(named(about, "Show the folder: Project"), Qt.MouseButton.LeftButton)
    assert shown.paths == [os.fspath(path.parent)]
    backups = named(about, "Show the folder: Backups")
    assert not facts().folders.backups.exists() and not backups.isEnabled()
    qtbot.mouseClick(backups, Qt.MouseButton.LeftButton)
    assert len(shown.paths) == 1


def test_every_licence_has_its_text(qtbot, about):
    about.findChild(QTabWidget).setCurrentIndex(1)
    listed = about.findChild(QTreeWidget)
    qtbot.waitUntil(lambda: listed.topLevelItemCount() > 10)
    names = [listed.topLevelItem(row).text(0) for row in range(listed.topLevelItemCount())]
    assert names[0] == "Annotator"
    assert {"PySide6_Essentials", "sqlite-utils", "click"} <= set(names)
    text = next(one for one in about.findChildren(QPlainTextEdit) if one.isVisible())
    assert text.toPlainText().startswith("MIT License")
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert "SIL OPEN FONT LICENSE" in text.toPlainText()
    listed.setCurrentItem(listed.topLevelItem(names.index("sqlite-utils")))
    assert "Apache License" in text.toPlainText()


def test_diagnostics_are_copied_without_a_word_of_the_article(qtbot, about):
    QApplication.clipboard().clear()
    qtbot.mouseClick(button(about, "Copy diagnostics"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(about.words))
    copied = QApplication.clipboard().text()
    assert copied == about.words
    assert __version__ in copied and "SQLite" in copied and "Project" in copied
    for secret in ("Quartermain", "Zebulon", "Xanadu", "secret name", "Ada Byron"):
        assert secret not in copied
    qtbot.waitUntil(button(about, "Copy diagnostics").isEnabled)


def test_a_project_that_is_gone_is_told_of(qtbot, theme, tmp_path):
    tasks = Tasks()
    made = AboutWindow(tmp_path / "gone.annot", tasks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.copy_diagnostics()
    qtbot.waitUntil(lambda: bool(made.words))
    assert "not read" in made.words
    qtbot.waitUntil(lambda: not tasks.running)


def test_the_menu_opens_it_and_escape_closes(qtbot, theme, tmp_path, path):
    window = Window(theme, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    window.commands.action("about").trigger()
    made = window.findChild(AboutWindow)
    assert made.isVisible()
    assert "Project" not in {label.text() for label in made.findChildren(QLabel)}
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(AboutWindow) is None)
