"""Names that are HTML are shown as the signs that they are, in every part of the window."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from every_screen import Screens
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QAction, Qt, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTextEdit, QWidget

from annotator.model.change import Change, Entity
from annotator.model.records import actor_record, article_record, concept_record
from annotator.samples import make_sample_project
from annotator.store import open_project
from annotator.ui.tips import tip

HTML = '<b>bold</b><img src="file:///canary.png"><!-- -->'
UI = Path(__file__).parents[2] / "annotator" / "ui"
ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)


def make_hostile_project(path: Path, *, annotator: str) -> None:
    """Make the sample project with HTML before all names and titles."""
    make_sample_project(path, annotator=annotator)
    with open_project(path, annotator=annotator) as project:
        changes = []
        for id_ in project.article_ids():
            before = project.article(id_)
            meta = replace(
                before.meta,
                **{
                    field: HTML + (getattr(before.meta, field) or "")
                    for field in ("title", "source", "author")
                },
            )
            changes.append((Entity.ARTICLE, before, replace(before, meta=meta), article_record))
        for entity, entries, record in (
            (Entity.ACTOR, project.actors(), actor_record),
            (Entity.CONCEPT, project.concepts(), concept_record),
        ):
            changes += [
                (entity, one, replace(one, name=HTML + one.name, note=HTML), record)
                for one in entries
            ]
        project.apply(
            "Rename",
            [Change(entity, old.id, of(old), of(new)) for entity, old, new, of in changes],
        )


def test_nothing_of_a_name_is_taken_for_html(qtbot, theme, tmp_path):
    found: list[str] = []
    shown = 0
    for name, widget in Screens(qtbot, theme, tmp_path, make=make_hostile_project).all():
        for top in {widget.window(), *QApplication.topLevelWidgets()}:
            shown += sum("<img" in label.text() for label in top.findChildren(QLabel))
            found += [f"{name}: {what}" for what in taken_for_html(top)]
    assert "\n".join(sorted(set(found))) == ""
    assert shown > 10, "the names did not show"


def taken_for_html(top: QWidget) -> list[str]:
    """Return what of a window would be read as HTML."""
    found = []
    for widget in [top, *top.findChildren(QWidget), *_with_tips(top)]:
        for words in (widget.toolTip(), widget.whatsThis()):
            if _is_html(words):
                found.append(f"the tip of {type(widget).__name__}: {words}")
        if isinstance(widget, QLabel) and _is_read_as_html(widget):
            found.append(f"a label in {type(widget.parent()).__name__}: {widget.text()}")
        if isinstance(widget, QTextEdit) and "canary" in widget.toHtml().replace("&quot;", ""):
            found += ["a picture in a text"] if "￼" in widget.toPlainText() else []
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += _tips(widget.model())
    return found


def _with_tips(top: QWidget) -> list[QAction]:
    """Return the entries of menus that show tips; by themselves menus show none."""
    menus = [menu for menu in top.findChildren(QMenu) if menu.toolTipsVisible()]
    return [action for menu in menus for action in menu.actions()]


def _is_read_as_html(label: QLabel) -> bool:
    if label.textFormat() is Qt.TextFormat.PlainText:
        return False
    return _is_html(label.text())


def _is_html(words: str) -> bool:
    return "<img" in words and Qt.mightBeRichText(words)


def _tips(model: QAbstractItemModel) -> list[str]:
    found = []
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 30)):
        for column in range(columns):
            for role in ROLES:
                words = model.data(model.index(row, column), role)
                if isinstance(words, str) and _is_html(words):
                    found.append(f"a tip of {type(model).__name__}: {words}")
    return found


@pytest.mark.parametrize(
    "words", ["O'Brien & Co", "a < b", HTML, f"One\n{HTML}", f"{HTML}\nTwo", "&lt;b&gt;", "“a”\nb"]
)
def test_a_tip_shows_the_signs_that_it_is_given(words):
    shown = tip(words)
    if Qt.mightBeRichText(shown):
        document = QTextDocument()
        document.setHtml(shown)
        shown = document.toPlainText()
    assert shown == words


def test_no_view_of_the_window_reads_html():
    """A QTextBrowser, or a text set as HTML, would follow what a name or an article says."""
    forbidden = {
        "escape",
        "setHtml",
        "insertHtml",
        "appendHtml",
        "QTextBrowser",
        "setOpenExternalLinks",
    }
    used = {
        f"{path.name}: {name}"
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (name := getattr(node, "attr", None) or getattr(node, "id", None)) in forbidden
    }
    ours = {"format_page.py: QTextBrowser", "tips.py: escape", "words.py: escape"}
    assert used <= ours, "pages of the program's own, and tips"
