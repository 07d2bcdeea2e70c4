"""Tour, help and About hold with words that are 40 % longer, and from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget, QTreeWidget
from test_long_words import direction, faults  # noqa: F401 - a fixture

from annotator.ui.help import Topic
from annotator.ui.help.about import AboutWindow
from annotator.ui.settings import Settings
from annotator.ui.window import Window


@pytest.fixture(params=[(1280, 800), (900, 600)])
def window(request, qtbot, theme, tmp_path, direction):  # noqa: F811 - the fixture
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    made = Window(theme, settings)
    qtbot.addWidget(made)
    made.resize(*request.param)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.projects.close()


def looked_at(part):
    QApplication.processEvents()
    return faults(part)


def test_the_first_page_and_each_stop_of_the_tour(qtbot, window):
    found = looked_at(window.first_page)
    window.projects.open_sample()
    card, stops = window.tour.card, 0
    while window.is_touring:
        stops += 1
        found += looked_at(card)
        on = next(one for one in card.findChildren(QPushButton) if one is card.focusProxy())
        qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert stops == 9 and found == []


@pytest.mark.parametrize("topic", list(Topic))
def test_the_pages_of_the_help(window, topic):
    window.projects.open_sample()
    window.help_window.open_at(topic)
    assert looked_at(window.help_window) == []


def test_the_pages_of_about(qtbot, window):
    window.projects.open_sample()
    window.show_about()
    about = window.findChild(AboutWindow)
    found, tabs = [], about.findChild(QTabWidget)
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        found += looked_at(about)
    qtbot.waitUntil(lambda: about.findChild(QTreeWidget).topLevelItemCount() > 0)
    assert found == []
