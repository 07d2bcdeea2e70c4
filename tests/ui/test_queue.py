"""The queue by its public doors: keys, mouse, steps and views."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView

from annotator.model.change import Change, Entity
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.store.queries import QueueView, Sort
from annotator.ui.queue import QueuePanel
from annotator.ui.queue import loading as loading_module
from annotator.ui.queue.loading import QueueLoader
from annotator.ui.queue.model import PAGE, QueueModel
from annotator.ui.session import Session
from annotator.ui.theme import Theme

TEXT = "😀 The minister said there would be no panic."


@pytest.fixture
def session(project):
    return Session()


@pytest.fixture
def ids(project, add_article):
    return [
        add_article(project, f"{TEXT} {n}", title=f"Title {n}", source=f"Paper {n % 2}")
        for n in range(6)
    ]


@pytest.fixture
def panel(qtbot, qapp, session, project, ids):
    made = QueuePanel(session, Theme(qapp))
    qtbot.addWidget(made)
    session.open_project(project)
    made.resize(260, 600)
    made.show()
    return made


def _titles(panel):
    model = panel.findChild(QTableView).model()
    return [model.index(row).data() for row in range(model.rowCount())]


def _type(qtbot, panel, text):
    field = panel.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, text)


def test_shows_the_articles_of_the_project(panel):
    assert _titles(panel) == [f"Title {n}" for n in range(6)]


def test_next_and_previous_follow_the_order(panel, session, ids):
    assert panel.next_id() == ids[0]
    session.open_article(ids[2])
    assert (panel.next_id(), panel.previous_id()) == (ids[3], ids[1])
    session.open_article(ids[5])
    assert panel.next_id() is None
    session.open_article(ids[0])
    assert panel.previous_id() is None


def test_next_open_passes_over_done_and_wraps(panel, session, ids):
    session.open_article(ids[4])
    session.set_status(Status.DONE)
    session.open_article(ids[5])
    session.set_status(Status.SKIPPED)
    assert panel.next_open_id() == ids[0]
    for id_ in ids[:4]:
        session.open_article(id_)
        session.set_status(Status.DONE)
    assert panel.next_open_id() is None


def test_next_open_follows_the_view(panel, session, ids):
    panel.set_view(QueueView(sort=Sort.TITLE, descending=True))
    session.open_article(ids[3])
    assert panel.next_open_id() == ids[2]


def test_an_article_that_ceases_to_match_stays_and_next_goes_on(panel, session, ids):
    panel.set_view(QueueView(statuses=frozenset({Status.NEW})))
    session.open_article(ids[1])
    session.set_status(Status.DONE)
    assert "Title 1" in _titles(panel)
    assert panel.next_id() == ids[2]
    panel.set_view(panel.view)
    assert "Title 1" not in _titles(panel)
    assert panel.next_id() == ids[2]
    assert panel.previous_id() == ids[0]


def test_a_click_chooses(qtbot, panel, ids):
    view = panel.findChild(QTableView)
    place = view.visualRect(view.model().index(2)).center()
    with qtbot.waitSignal(panel.article_chosen) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert caught.args == [ids[2]]


def test_keys_go_from_the_field_to_the_list_and_open(qtbot, panel, ids):
    field, view = panel.findChild(QLineEdit), panel.findChild(QTableView)
    panel.focus_filter()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.article_chosen) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [ids[1]]


def test_typing_filters_and_return_opens_the_first_match(qtbot, panel, ids):
    _type(qtbot, panel, "title 4")
    qtbot.waitUntil(lambda: _titles(panel) == ["Title 4"])
    with qtbot.waitSignal(panel.article_chosen) as caught:
        qtbot.keyClick(panel.findChild(QLineEdit), Qt.Key.Key_Return)
    assert caught.args == [ids[4]]


def test_letters_typed_in_the_list_filter(qtbot, panel):
    view = panel.findChild(QTableView)
    view.setFocus()
    qtbot.keyClicks(view, "t")
    qtbot.keyClicks(QApplication.focusWidget(), "itle 5")
    qtbot.waitUntil(lambda: _titles(panel) == ["Title 5"])


def test_escape_clears_then_leaves(qtbot, panel):
    field = panel.findChild(QLineEdit)
    panel.set_view(QueueView(text="4", flagged=True, sort=Sort.TITLE))
    assert field.text() == "4"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert panel.view == QueueView(sort=Sort.TITLE)
    assert field.text() == ""
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_nothing_matches_offers_to_show_all(qtbot, panel):
    panel.set_view(QueueView(text="nowhere"))
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == "Show all articles")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(_titles(panel)) == 6


def test_an_empty_project_says_how_to_begin(qtbot, qapp, project):
    session = Session()
    made = QueuePanel(session, Theme(qapp))
    qtbot.addWidget(made)
    session.open_project(project)
    made.show()
    assert any("Ctrl+I" in label.text() for label in made.findChildren(QLabel))
    assert not [b for b in made.findChildren(QPushButton) if b.text() == "Show all articles"
                and b.isVisible()]  # fmt: skip


def _choose(panel, words):
    button = next(b for b in panel.findChildren(QPushButton) if b.menu())
    next(a for a in button.menu().actions() if a.text() == words).trigger()
    return button


def test_the_menu_filters_and_the_button_says_so(qtbot, panel, session, ids):
    session.open_article(ids[0])
    session.label("Claim", [Fragment(2, 5)])
    session.open_article(ids[3])
    session.set_flag(True)
    assert _choose(panel, "Flagged only").toolTip() == "Flagged"
    assert _titles(panel) == ["Title 3"]
    _choose(panel, "Flagged only")
    button = _choose(panel, "Claim")
    assert _titles(panel) == ["Title 0"]
    _choose(panel, "In progress")
    assert button.toolTip() == "In progress · Claim"
    _choose(panel, "Show all articles")
    assert len(_titles(panel)) == 6
    _choose(panel, "Last first")
    assert _titles(panel)[0] == "Title 5"


def test_progress_is_told_and_kept(qtbot, panel, session, project, ids):
    def said():
        return [label.text() for label in panel.findChildren(QLabel) if "done" in label.text()]

    assert said() == ["0 of 6 done"]
    session.open_article(ids[0])
    session.set_status(Status.DONE)
    qtbot.waitUntil(lambda: said() == ["1 of 6 done"])
    session.undo()
    qtbot.waitUntil(lambda: said() == ["0 of 6 done"])
    panel.set_view(QueueView(text="4"))
    assert said() == ["0 of 6 done · 1 shown"]


def test_a_step_refreshes_its_row_alone(qtbot, panel, session, ids):
    model = panel.findChild(QTableView).model()
    model.index(0).data()
    session.open_article(ids[3])
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    session.label("Claim", [Fragment(2, 5)])
    qtbot.waitUntil(lambda: told == [(3, 3)])
    spoken = model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title 3, In progress, Paper 1, 1 span"
    session.set_flag(True)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: "flagged" in model.index(3).data(spoken))


def test_articles_that_come_are_shown(qtbot, panel, session, project, add_article):
    new = add_article(project, "Another", title="Late")
    session.stepped.emit(project.undo())
    session.stepped.emit(project.redo())
    qtbot.waitUntil(lambda: "Late" in _titles(panel))
    assert project.article(new).meta.title == "Late"


def test_the_open_article_stays_in_sight(qtbot, qapp, project, add_article):
    ids = [add_article(project, f"Text {n}", title=f"T {n}") for n in range(80)]
    session = Session()
    made = QueuePanel(session, Theme(qapp))
    qtbot.addWidget(made)
    session.open_project(project)
    made.resize(260, 300)
    made.show()
    session.open_article(ids[70])
    view = made.findChild(QTableView)
    assert view.viewport().rect().contains(view.visualRect(view.model().index(70)).center())
    made.set_view(QueueView(descending=True))
    assert view.viewport().rect().contains(view.visualRect(view.model().index(9)).center())


def test_hostile_titles_are_plain_text(panel, session, project, add_article, qtbot):
    add_article(project, "Yet another", title="<img src='file:///x'>\n& more", source="<b>")
    panel.set_view(QueueView())
    model = panel.findChild(QTableView).model()
    assert model.index(6).data() == "<img src='file:///x'> & more"
    assert "<img" not in model.index(6).data(Qt.ItemDataRole.ToolTipRole)


def test_closing_the_project_empties_the_queue(panel, session):
    session.close_project()
    assert _titles(panel) == []
    assert panel.next_id() is None and panel.next_open_id() is None


class _Counting:
    """Counts how many rows are read of a project of a hundred thousand articles."""

    annotator = "ada"

    def __init__(self):
        self.read = 0

    def queue_rows(self, numbers):
        self.read += len(numbers)
        return []


def test_a_long_list_reads_only_pages_looked_at(qapp):
    project, model = _Counting(), QueueModel()
    model.show(project, array("q", range(100_000)))
    assert model.rowCount() == 100_000 and project.read == 0
    model.index(90_000).data()
    model.index(90_001).data()
    assert project.read == PAGE


def test_a_long_list_is_ordered_beside_the_window_and_old_answers_are_dropped(
    qtbot, qapp, project, ids
):
    loader = QueueLoader(at_once=0)
    answers = []
    loader.loaded.connect(answers.append)
    loader.load(project, QueueView())
    loader.load(project, QueueView(text="title 2"))
    assert answers == []
    qtbot.waitUntil(lambda: bool(answers))
    loader.load(project, QueueView())
    loader.forget()
    loading_module.QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert [len(numbers) for numbers in answers] == [1]


def test_a_list_that_cannot_be_read_says_why(qtbot, qapp, project, ids):
    loader = QueueLoader(at_once=0)
    project.queue = lambda view: (_ for _ in ()).throw(loading_module.sqlite3.Error("disk gone"))
    with qtbot.waitSignal(loader.failed) as caught:
        loader.load(project, QueueView())
    assert caught.args == ["disk gone"]


def test_many_rows_touched_at_once_are_read_anew(qtbot, panel, session, project, add_article, ids):
    more = [add_article(project, f"More {n}", title=f"More {n}") for n in range(20)]
    panel.set_view(QueueView())
    model = panel.findChild(QTableView).model()
    assert "New" in model.index(20).data(Qt.ItemDataRole.AccessibleTextRole)
    changes = [
        Change(Entity.STATUS, f"{id_}/ada", None,
               {"article": id_, "annotator": "ada", "status": "done", "flag": False, "note": ""})
        for id_ in more
    ]  # fmt: skip
    session.stepped.emit(project.apply("All done", changes))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: "Done" in model.index(20).data(spoken))
