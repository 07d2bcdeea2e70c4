"""The label bar: counts follow steps, clicks label, the sign needs no colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel

from annotator.model.scheme import Label, Line, Scheme
from annotator.model.scheme_file import scheme_record
from annotator.model.span import Fragment
from annotator.ui.label_bar import LabelBar, LabelButton
from annotator.ui.session import Session
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import LabelLook, Theme

TEXT = "😀 The minister said there would be no panic."


@pytest.fixture
def session(project):
    return Session()


@pytest.fixture
def bar(qtbot, qapp, session, project):
    made = LabelBar(session, Theme(qapp))
    qtbot.addWidget(made)
    session.open_project(project)
    made.resize(700, 36)
    made.show()
    return made


def _counts(bar):
    return [bar.count(name) for name in ("Claim", "Actor", "Stance")]


def _button(bar, name):
    return next(b for b in bar.findChildren(LabelButton) if b.label.name == name)


def test_counts_follow_label_relabel_remove_undo(bar, session, project, add_article):
    first, second = (add_article(project, f"{TEXT} {n}") for n in range(2))
    session.open_article(first)
    span = session.label("Claim", [Fragment(2, 5)])
    session.label("Actor", [Fragment(6, 14)])
    assert _counts(bar) == [1, 1, 0]
    assert _button(bar, "Claim").count == 1
    session.relabel(span.id, "Stance")
    assert _counts(bar) == [0, 1, 1]
    session.set_attribute(span.id, "polarity", "oppose")
    assert _counts(bar) == [0, 1, 1]
    session.remove_span(span.id)
    assert _counts(bar) == [0, 1, 0]
    session.undo()
    assert _counts(bar) == [0, 1, 1]
    session.open_article(second)
    assert _counts(bar) == [0, 0, 0]
    session.open_article(first)
    assert _counts(bar) == [0, 1, 1]


def test_undo_in_another_article_goes_there_with_its_counts(bar, session, project, add_article):
    first, second = (add_article(project, f"{TEXT} {n}") for n in range(2))
    session.open_article(first)
    session.label("Claim", [Fragment(2, 5)])
    session.label("Claim", [Fragment(6, 14)])
    session.open_article(second)
    session.undo()
    assert session.article.id == first
    assert _counts(bar) == [1, 0, 0]


def test_a_click_chooses_the_label(qtbot, bar, session, project, add_article):
    session.open_article(add_article(project, TEXT))
    with qtbot.waitSignal(bar.label_chosen) as caught:
        qtbot.mouseClick(_button(bar, "Actor"), Qt.MouseButton.LeftButton)
    assert caught.args == ["Actor"]


def test_without_an_article_nothing_can_be_labelled(bar):
    assert not any(button.isEnabled() for button in bar.findChildren(LabelButton))


def test_a_screen_reader_gets_name_key_and_count(bar, session, project, add_article):
    session.open_article(add_article(project, TEXT))
    session.label("Claim", [Fragment(2, 5)])
    button = _button(bar, "Claim")
    assert button.accessibleName() == "Label Claim"
    assert button.accessibleDescription() == "key 1, 1 in this article"


def test_without_a_project_it_says_so(qtbot, qapp):
    made = LabelBar(Session(), Theme(qapp))
    qtbot.addWidget(made)
    assert any("project" in label.text() for label in made.findChildren(QLabel))


def test_a_long_scheme_scrolls_to_the_label_with_the_keyboard(qtbot, bar, session):
    labels = tuple(
        Label(name=f"A long name of label {n}", key=chr(97 + n), color="#0072b2", letter="X")
        for n in range(20)
    )
    session.project._scheme = Scheme(name="long", labels=labels)
    session.project_changed.emit()
    last = bar.findChildren(LabelButton)[-1]
    assert bar.widget().width() > bar.viewport().width()
    last.setEnabled(True)
    last.setFocus()
    place = last.mapTo(bar.viewport(), last.rect().center())
    assert bar.viewport().rect().contains(place)
    assert scheme_record(session.scheme)["name"] == "long"


def _swatch(line, letter="C"):
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    grey = QColor("#888888")
    look = LabelLook(tint=grey, tint_selected=grey, ink=grey, line=line, letter=letter)
    draw_swatch(painter, image.rect().toRectF(), look, QColor("black"))
    painter.end()
    return bytes(image.constBits())


def test_signs_differ_by_line_and_by_letter_alone(qapp):
    assert len({_swatch(line) for line in Line}) == len(Line)
    assert _swatch(Line.SOLID, "A") != _swatch(Line.SOLID, "S")
