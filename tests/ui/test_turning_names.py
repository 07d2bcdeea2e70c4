"""Signs that turn, hide or break a line are marks wherever the window shows a name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from every_screen import Screens
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenu,
    QWidget,
)

from annotator.model.change import Change, Entity
from annotator.model.records import actor_record, article_record, concept_record
from annotator.samples import make_sample_project
from annotator.store import open_project
from annotator.ui.banners import Banner
from annotator.ui.elided import ElidedLabel
from annotator.ui.language import shown_step
from annotator.ui.messages import show_message
from annotator.ui.notice import Notice
from annotator.ui.tips import tip

TURN = "\u202egnp\u2066\x1b"
MARKS = "⟨202E⟩gnp⟨2066⟩␛"
UNSEEN = set("\u202e\u2066\x1b")


def make_turning_project(path: Path, *, annotator: str) -> None:
    """Make the sample project with such signs before all names, titles and labels."""
    make_sample_project(path, annotator=annotator)
    with open_project(path, annotator=annotator) as project:
        changes = []
        for id_ in project.article_ids():
            before = project.article(id_)
            meta = replace(
                before.meta,
                title=TURN + before.meta.title,
                source=TURN + (before.meta.source or ""),
                author=TURN,
            )
            after = replace(before, meta=meta)
            changes.append((Entity.ARTICLE, id_, article_record(before), article_record(after)))
        for entity, entries, record in (
            (Entity.ACTOR, project.actors(), actor_record),
            (Entity.CONCEPT, project.concepts(), concept_record),
        ):
            changes += [
                (entity, one.id, record(one), record(replace(one, name=TURN + one.name)))
                for one in entries
            ]
        project.apply("Rename", [Change(*change) for change in changes])


def test_no_name_turns_what_is_said_around_it(qtbot, theme, tmp_path):
    found: set[str] = set()
    marks = 0
    for name, widget in Screens(qtbot, theme, tmp_path, make=make_turning_project).all():
        for top in {widget.window(), *QApplication.topLevelWidgets()}:
            for part in [top, *top.findChildren(QObject)]:
                for words in shown_by(part):
                    marks += "⟨202E⟩" in words
                    if UNSEEN & set(words):
                        place = f"{type(part).__name__} in {type(part.parent()).__name__}"
                        found.add(f"{name}: {place}: {words[:60]!a}")
    assert "\n".join(sorted(found)) == ""
    assert marks > 10, "the names did not show"


def shown_by(part: QObject) -> list[str]:
    """Return the words that a part shows as they are; what draws its own is tried apart."""
    words = []
    if isinstance(part, QWidget):
        words.append(part.toolTip())
        if part.isWindow():
            words.append(part.windowTitle())
    if isinstance(part, QLabel) and not isinstance(part, ElidedLabel):
        words.append(part.text())
    if isinstance(part, QAbstractButton | QAction):
        words.append(part.text())
    if isinstance(part, QMenu | QGroupBox):
        words.append(part.title())
    if isinstance(part, QComboBox):
        words += [part.itemText(n) for n in range(part.count())]
    return words


def test_a_step_and_a_message_show_marks(qtbot):
    assert shown_step(f"Rename {TURN}") == "Rename ⟨202E⟩gnp⟨2066⟩␛"
    box = show_message(None, f"About {TURN}.", more=TURN)
    qtbot.addWidget(box)
    assert box.text() == "About ⟨202E⟩gnp⟨2066⟩␛."
    assert box.informativeText() == MARKS


def test_strips_cards_and_tips_show_marks(qtbot):
    banner, notice = Banner(TURN), Notice(TURN)
    for part in (banner, notice):
        qtbot.addWidget(part)
    assert banner.words == notice.words == tip(TURN) == MARKS
    banner.say(f"About {TURN}")
    assert banner.words == f"About {MARKS}"
    assert MARKS in tip(f"<b>{TURN}</b>")
