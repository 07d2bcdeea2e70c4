"""The table of statements as its people use it: by keys, while labelling goes on."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from annotator.model.change import Change, Entity
from annotator.model.ids import SpanId, new_id
from annotator.model.records import span_record
from annotator.model.span import Fragment, Span, quotes_of
from annotator.store import edits, open_project
from annotator.store import register_edits as register
from annotator.store.statements import Column
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.statements import StatementTable
from annotator.ui.statements.model import COLUMNS
from annotator.ui.tasks import Tasks

TEXT = "😀 “No talks,” Élodie Ring said. The minister opposed the deal; =critics wavered."


def mark(project, article, label, words, **attributes):
    at = project.text(article).index(words)
    return edits.add_span(project, article, label, [Fragment(at, at + len(words))], attributes)[0]


@pytest.fixture
def told(project, add_article):
    """Return a project with two statements in one article and one in another."""
    first = add_article(project, TEXT, title="<b>First</b>", published="2022-01-28")
    second = add_article(project, TEXT + " Again.", title="Second", published="2022-03-01")
    ring = register.add_actor(project, "Élodie Ring")
    claim = mark(project, first, "Claim", "No talks")
    actor = mark(project, first, "Actor", "Élodie Ring", actor=[ring.id])
    edits.add_relation(project, "source", claim.id, actor.id)
    mark(project, first, "Stance", "opposed the deal", polarity="oppose")
    mark(project, second, "Claim", "=critics wavered")
    return project


class Hands:
    """A table, what it shows, and hands to work on it."""

    def __init__(self, qtbot, theme, project, path) -> None:
        self.qtbot, self.session, self.tasks = qtbot, Session(), Tasks()
        self.session.project = project
        self.settings = Settings(path)
        self.window = StatementTable(self.session, theme, self.tasks, self.settings)
        qtbot.addWidget(self.window)
        self.table = self.window.table
        with qtbot.waitSignal(self.window.shown), qtbot.waitActive(self.window):
            self.window.bring_up()

    def column(self, column):
        model = self.table.model()
        section = COLUMNS.index(column)
        return [model.index(row, section).data() for row in range(model.rowCount())]

    @property
    def texts(self):
        return self.column(Column.TEXT)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier, to=None):
        self.qtbot.keyClick(to or self.window.focusWidget(), key, modifier)

    def until_shown(self):
        return self.qtbot.waitSignal(self.window.shown)

    def go_to(self, row, column=Column.ARTICLE):
        self.table.setCurrentIndex(self.table.model().index(row, COLUMNS.index(column)))


@pytest.fixture
def hands(qtbot, theme, tmp_path):
    def take(project):
        return Hands(qtbot, theme, project, tmp_path / "settings.json")

    return take


CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_rows_are_the_statements_of_my_layer_in_the_order_of_the_text(hands, told):
    found = hands(told)
    assert found.texts == ["No talks", "opposed the deal", "=critics wavered"]
    assert found.column(Column.ACTOR) == ["Élodie Ring", "", ""]
    assert found.column(Column.SIDE) == ["for", "against", "for"]
    assert found.window.head.count_words == "3 statements"
    assert found.window.empty_words == ""
    tip = found.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;First" in tip


def test_ctrl_f_goes_to_the_first_field_and_typing_narrows_the_rows(hands, told):
    found = hands(told)
    found.key(Qt.Key.Key_F, CTRL)
    field = found.window.focusWidget()
    assert field is found.window.filters.field(Column.ARTICLE)
    with found.until_shown():
        found.qtbot.keyClicks(field, "second")
    assert found.texts == ["=critics wavered"]
    with found.until_shown():
        found.key(Qt.Key.Key_Escape)
        found.key(Qt.Key.Key_Tab)
        found.qtbot.keyClicks(found.window.focusWidget(), "2022-01..2022-02")
    assert found.texts == ["No talks", "opposed the deal"]
    found.key(Qt.Key.Key_Down)
    assert found.window.focusWidget() is found.table
    assert found.table.currentIndex().row() == 0


class OtherSides(QTranslator):
    """Calls the sides of statements by other words."""

    def translate(self, context, source, _comment=None, _n=-1):
        return (
            {"for": "dafür", "against": "dagegen"}.get(source) if context == "statements" else None
        )


def test_sides_are_shown_and_filtered_in_the_language_of_the_interface(qapp, hands, told):
    language = OtherSides()
    qapp.installTranslator(language)
    try:
        found = hands(told)
        assert found.column(Column.SIDE) == ["dafür", "dagegen", "dafür"]
        with found.until_shown():
            found.qtbot.keyClicks(found.window.filters.field(Column.SIDE), "dageg")
        assert found.texts == ["opposed the deal"]
    finally:
        qapp.removeTranslator(language)


def test_enter_and_double_click_go_to_the_statement(hands, told):
    found = hands(told)
    claim = next(s for s in told.spans(told.article_ids()[0]) if s.label == "Claim")
    found.go_to(0)
    with found.qtbot.waitSignal(found.window.statement_chosen) as chosen:
        found.key(Qt.Key.Key_Return)
    assert chosen.args == [claim.article, claim.id]
    last = found.table.visualRect(found.table.model().index(2, 0)).center()
    with found.qtbot.waitSignal(found.window.statement_chosen) as chosen:
        found.qtbot.mouseClick(found.table.viewport(), Qt.MouseButton.LeftButton, pos=last)
        found.qtbot.mouseDClick(found.table.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert chosen.args[0] == told.article_ids()[1]


def test_s_and_a_click_on_the_head_sort_up_down_and_not(hands, told):
    found = hands(told)
    found.go_to(0, Column.LABEL)
    sorted_, whole = ["No talks", "=critics wavered", "opposed the deal"], found.texts
    with found.until_shown():
        found.key(Qt.Key.Key_S)
    assert found.texts == sorted_
    assert found.window.head.count_words == "3 statements, by Label"
    header = found.table.horizontalHeader()
    section = COLUMNS.index(Column.LABEL)
    place = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    for expected in (["opposed the deal", "No talks", "=critics wavered"], whole):
        with found.until_shown():
            found.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert found.texts == expected


def test_the_row_that_is_read_stays_the_current_one_when_the_order_changes(hands, told):
    found = hands(told)
    found.go_to(1, Column.LABEL)
    with found.until_shown():
        found.key(Qt.Key.Key_S)
    assert found.table.currentIndex().row() == 2
    assert found.texts[2] == "opposed the deal"


def test_ctrl_c_copies_the_selected_rows_as_they_are_safe_in_a_spreadsheet(hands, told):
    found = hands(told)
    found.go_to(1)
    found.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    found.key(Qt.Key.Key_C, CTRL)
    head, *lines = QGuiApplication.clipboard().text().splitlines()
    assert head.split("\t")[:4] == ["Article", "Date", "Label", "Actor"]
    assert [line.split("\t")[8] for line in lines] == ["opposed the deal", "'=critics wavered"]
    assert found.window.foot.words == "2 statements copied"


def test_a_step_shows_when_it_is_written_and_the_place_is_kept(hands, told):
    found = hands(told)
    found.go_to(2)
    first = told.article_ids()[0]
    with found.until_shown():
        found.session.open_article(first)
        found.session.label("Claim", [Fragment(0, 1)])
    assert found.texts == ["😀", "No talks", "opposed the deal", "=critics wavered"]
    assert found.table.currentIndex().row() == 3
    with found.until_shown():
        found.session.undo()
    assert found.texts[0] == "No talks"
    other = register.add_actor(told, "E. Ring")
    ring = next(a for a in told.actors() if a.name == "Élodie Ring")
    with found.until_shown():
        found.session.do(lambda project: register.merge(project, [ring], other))
    assert found.column(Column.ACTOR)[0] == "E. Ring"


def test_what_happens_while_the_table_is_closed_is_read_when_it_opens(hands, told, monkeypatch):
    found = hands(told)
    found.go_to(0)
    found.key(Qt.Key.Key_Escape)
    assert not found.window.isVisible()
    reads = []
    select = type(told).select
    monkeypatch.setattr(type(told), "select", lambda *a, **k: (reads.append(1), select(*a, **k))[1])
    step = mark_step(told)
    reads.clear()
    found.session.take(step)
    assert reads == []
    with found.until_shown():
        found.window.bring_up()
    assert len(found.texts) == 4


def mark_step(project):
    return edits.add_span(project, project.article_ids()[1], "Claim", [Fragment(0, 1)])[1]


def test_mine_or_all(hands, told, tmp_path):
    article, path = told.article_ids()[0], told.path
    with open_project(path, annotator="bea") as other:
        mark(other, article, "Claim", "The minister")
    found = hands(told)
    assert len(found.texts) == 3
    with found.until_shown():
        found.window.head.ask_for_all(True)
    assert found.texts == ["No talks", "The minister", "opposed the deal", "=critics wavered"]
    assert found.column(Column.ANNOTATOR) == ["ada", "bea", "ada", "ada"]


def test_an_empty_table_says_what_to_do(hands, project, told):
    found = hands(told)
    found.key(Qt.Key.Key_F, CTRL)
    with found.until_shown():
        found.qtbot.keyClicks(found.window.focusWidget(), "nowhere")
    assert found.window.empty_words == "No statement matches."
    with found.until_shown():
        found.window.filters.clear()
    assert found.window.empty_words == ""
    found.session.close_project()
    assert found.texts == []
    assert "Open a project" in found.window.empty_words


def test_a_project_without_statements_says_how_one_is_made(hands, project):
    found = hands(project)
    assert "tie it (R)" in found.window.empty_words


@pytest.fixture
def crowd(project, add_article):
    """Return a project with 2 000 claims in one article."""
    text = "😀" + "".join(f" w{number:04}" for number in range(2000))
    article = add_article(project, text, title="Long")
    changes = []
    for number in range(2000):
        part = Fragment(2 + 6 * number, 7 + 6 * number)
        span = Span(
            id=SpanId(new_id()),
            article=article,
            annotator="ada",
            label="Claim",
            fragments=(part,),
            quotes=quotes_of(text, [part]),
            created="2026-11-24T10:00:00.000000Z",
        )
        changes.append(Change(Entity.SPAN, span.id, None, span_record(span)))
    project.apply("Label", changes)
    return project


def test_two_thousand_rows_are_read_page_by_page(hands, crowd):
    found = hands(crowd)
    model = found.table.model()
    assert model.rowCount() == 2000
    section = COLUMNS.index(Column.TEXT)
    for row in (1999, 0, 1000, 63, 64):
        assert model.index(row, section).data() == f"w{row:04}"
    assert found.texts == [f"w{number:04}" for number in range(2000)]
    assert len(model._pages) <= 16


def test_copy_all_takes_what_is_shown(hands, crowd):
    found = hands(crowd)
    with found.qtbot.waitSignal(found.window.taking_out.told):
        found.key(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 2001
    assert found.window.foot.words.endswith("statements copied")


def test_an_export_has_what_is_shown(hands, crowd, tmp_path):
    found = hands(crowd)
    out = tmp_path / "out.csv"
    with found.until_shown():
        found.window.filters.field(Column.TEXT).setText("w19")
    with found.qtbot.waitSignal(found.window.taking_out.told):
        found.window.export_to(out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["text"] for row in csv.DictReader(file)] == [
            f"w{number}" for number in range(1900, 2000)
        ]
    assert "100 statements written" in found.window.foot.words


def test_ctrl_e_asks_for_a_file_whose_ending_follows_the_kind(hands, told, tmp_path):
    found = hands(told)
    found.key(Qt.Key.Key_E, CTRL)
    dialog = found.window.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("news statements.csv")
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.selectedFiles()[0].endswith("news statements.jsonl")
    with found.qtbot.waitSignal(found.window.taking_out.told):
        dialog.accept()
    out = told.path.with_name("news statements.jsonl")
    assert len(out.read_text(encoding="utf-8").splitlines()) == 3


def test_an_export_that_is_cancelled_leaves_nothing(hands, crowd, tmp_path):
    found = hands(crowd)
    before = sorted(tmp_path.iterdir())
    taking = found.window.taking_out
    taking.began.connect(lambda task: found.window.foot.cancel_button.click())
    with found.qtbot.waitSignal(taking.told) as said:
        found.window.export_to(tmp_path / "out.jsonl")
    assert said.args == ["Export cancelled. No file was written.", None]
    assert [p for p in sorted(tmp_path.iterdir()) if p.suffix != ".json"] == [
        p for p in before if p.suffix != ".json"
    ]


def test_columns_that_are_hidden_stay_hidden_and_filter_nothing(hands, told, theme, tmp_path):
    found = hands(told)
    with found.until_shown():
        found.window.filters.field(Column.ACTOR).setText("ring")
    assert len(found.texts) == 1
    with found.until_shown():
        found.window.head.columns.action_of(Column.ACTOR).setChecked(False)
    assert len(found.texts) == 3
    assert found.window.filters.field(Column.ACTOR).isHidden()
    found.window.close()
    found.settings.flush()
    again = hands(told)
    assert again.table.isColumnHidden(COLUMNS.index(Column.ACTOR))
    again.go_to(0)
    again.key(Qt.Key.Key_C, CTRL)
    assert "Actor" not in QGuiApplication.clipboard().text()


def test_every_control_has_a_name(hands, told):
    found = hands(told)
    for column in COLUMNS:
        field = found.window.filters.field(column)
        assert field.accessibleName().startswith("Filter ")
        assert field.accessibleDescription()
    assert found.table.accessibleName() == "Statements"
