"""No word of the window is English when the language is another one.

The project of the test is written in Greek letters alone, numbers and dates are Greek,
and the language of the interface puts each piece of words that it was asked for in
brackets. So whatever Latin letters stand outside of brackets were not asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from every_screen import Screens
from PySide6.QtCore import QIdentityProxyModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from annotator.importers.run import import_text
from annotator.model.article import Metadata
from annotator.model.scheme_file import scheme_from, scheme_record
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create, edits
from annotator.text.find import find_all

LATIN = "abcdefghijklmnopqrstuvwxyz"
GREEK = "αβψδεφγηιξκλμνοπθρστυβωχυζ"
TO_GREEK = str.maketrans(LATIN + LATIN.upper(), GREEK + GREEK.upper())
TEXT = (
    "Ada Byron demanded peace. Grace Hopper was against it.\n\n"
    "Byron said on Monday that there would be no war. Hopper, her old friend, laughed."
)
_PLACES = re.compile(r"(\{\w*\}|%\w+)")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_ROWS = 60
"""So many rows of a list tell what all of them have."""

ALLOWED = (
    (r"^[^⟦]*, (x86_64|AMD64|arm64|aarch64)$", "the system"),
    (r"Annotator", "the name of the program"),
    (r"English|Deutsch|Français", "each language as it calls itself"),
    (r"(/[^\s]*)+|\S+\.(annot|jsonl|csv|conll|txt|png|json|zip)\b", "paths and names of files"),
    (r"#[0-9a-f]{6}", "a colour as the web writes it"),
    (r"\b(F\d+|[A-Z])\b", "keys"),
    (r"\b(Ctrl|Shift|Alt|Esc|Enter|Tab|Del|Backspace|PgUp|PgDown|Home|End)\b", "keys"),
    (r"^(sample|sample statements)$", "the project, which is called as its file"),
    (r"ValueError", "the kind of a fault, for a report"),
    (r"^[a-z][a-z0-9_-]*(?=⟦⟧)", "the name of a format, before what it is"),
    (r"\bPER|LOC|X\b", "labels of the files that are imported"),
    (r"\b(train|validation|test)\b", "the parts of a data set"),
    (r"Q42|wikidata:", "an id of another register"),
    (r"^el$", "the language of the article"),
    (r"^Aa$", "a sign: capitals count"),
    (r"Python|Qt, PySide|SQLite", "what the program stands on"),
    (r"Argument: claims and premises|Attribution: source, cue, content", "schemes to begin with"),
    (r"Claims, actors, stances|Claim, Actor, Stance|source, holder, target", "such a scheme"),
)
PASSED = {
    "QPlainTextEdit": "what would be written, or a licence: data, and the words of others",
    "QTreeWidget, about": "names of libraries and of their licences",
    "QListWidget, formats": "the names of formats, as the command line has them",
    "QTextBrowser, formats": "the pages on formats are files in English",
}


def greek(words):
    return words.translate(TO_GREEK)


class Brackets(QTranslator):
    """Puts each piece of words between two places in brackets."""

    def translate(self, _context, source, _comment=None, _n=-1):
        """Return the words in brackets, places as they are."""
        parts = _PLACES.split(source)
        return "".join(p if _PLACES.fullmatch(p) or not p else f"⟦{p}⟧" for p in parts)


@pytest.fixture
def brackets(qapp):
    made = Brackets()
    qapp.installTranslator(made)
    before = QLocale()
    QLocale.setDefault(QLocale("el"))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(made)


def _scheme():
    """Return the default scheme in Greek letters."""
    told = scheme_record(load_scheme())

    def turned(value, key=""):
        if isinstance(value, dict):
            names = key in ("unless",)
            return {greek(k) if names else k: turned(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [turned(one, key) for one in value]
        kept = ("type", "color", "line", "unit", "role", "key", "format")
        return greek(value) if isinstance(value, str) and key not in kept else value

    return scheme_from(turned(told))


def _project(path: Path, *, annotator: str) -> None:
    with create(path, _scheme(), annotator=annotator) as project:
        ids = []
        for number in range(3):
            report = import_text(project, f"{greek(TEXT)} {number}", title=greek(f"Title {number}"))
            (id_,) = report.added
            ids.append(id_)
        project_meta = Metadata(title=greek("Title"), source=greek("Paper"), author=greek("Jan"),
                                published="2026-11-05", language="el")  # fmt: skip
        edits.set_meta(project, ids[0], project_meta)
        _label(project, ids[0])


def _label(project, article):
    """Mark a claim with its actor, and a stance."""
    text = project.text(article)
    claim, actor, stance = (label.name for label in project.scheme.labels)
    spans = {}
    for label, words in ((actor, "Ada Byron"), (claim, "demanded peace"),
                         (actor, "Grace Hopper"), (stance, "was against it")):  # fmt: skip
        place = find_all(text, greek(words), case=True)[0]
        span, _ = edits.add_span(project, article, label, [Fragment(place.start, place.stop)])
        spans[words] = span
    name = next(a.name for a in project.scheme.label(actor).attributes if a.type == "actor")
    edits.name_entry(project, spans["Ada Byron"].id, name, greek("Ada Byron"))
    edits.name_entry(project, spans["Grace Hopper"].id, name, greek("Grace Hopper"))
    concept = next(a.name for a in project.scheme.label(claim).attributes if a.type == "concept")
    edits.name_entry(project, spans["demanded peace"].id, concept, greek("Peace must come"))
    edits.name_entry(project, spans["demanded peace"].id, concept, greek("War must end"))
    source, holder, _target = (kind.name for kind in project.scheme.relations)
    edits.add_relation(project, source, spans["demanded peace"].id, spans["Ada Byron"].id)
    edits.add_relation(project, holder, spans["was against it"].id, spans["Grace Hopper"].id)


def test_no_word_is_english_that_is_not_data(qtbot, theme, tmp_path, brackets):
    found: dict[str, str] = {}
    for name, top in Screens(qtbot, theme, tmp_path, _project, greek("peace"), greek("ada")).all():
        for where, words in _words_of(name, top):
            if left := english(words):
                found.setdefault(f"{where}: {words[:90]!r} has {left!r}", name)
    if found:
        pytest.fail("\n".join(f"{what} ({name})" for what, name in sorted(found.items())))


def english(words: str) -> str:
    """Return the Latin words outside of brackets for which there is no reason."""
    outside = re.sub(r"⟦[^⟦⟧]*(⟧|$)", "⟦⟧", re.sub(r"</?\w+/?>", " ", words))
    for pattern, _reason in ALLOWED:
        outside = re.sub(pattern, " ", outside)
    return " ".join(re.findall(r"[A-Za-z]{2,}", outside))


def test_the_search_for_english_finds_it():
    assert english("⟦Undo⟧: Label ⟦x⟧") == "Label"
    assert english("⟦Undo: ⟧Αδα⟦ twice⟧") == ""
    assert english("⟦All arti…") == ""
    assert Brackets().translate("", "{n} of {total} done") == "{n}⟦ of ⟧{total}⟦ done⟧"


def _words_of(name: str, top: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", top.windowTitle()
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.window() is not top or not widget.isVisible():
            continue
        kind = type(widget).__name__
        for what in ("toolTip", "accessibleName", "accessibleDescription", "statusTip"):
            yield f"{kind} {what}", getattr(widget, what)()
        if kind not in PASSED and f"{kind}, {name.partition(',')[0]}" not in PASSED:
            for words in _shown_by(widget):
                yield kind, words


def _shown_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QAbstractButton) and isinstance(menu := _menu(widget), QMenu):
        yield from _in_menu(menu)
    if isinstance(widget, QMenu):
        yield from _in_menu(widget)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QLineEdit):
        yield widget.text()
    if isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabBar):
        for n in range(widget.count()):
            yield widget.tabText(n)
            yield widget.tabToolTip(n)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _in_model(widget.model())
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        model, way = widget.model(), widget.orientation()
        if way == Qt.Orientation.Horizontal:
            for n in range(model.columnCount()):
                yield str(model.headerData(n, way) or "")
                yield str(model.headerData(n, way, Qt.ItemDataRole.ToolTipRole) or "")


def _menu(button: QAbstractButton) -> object:
    return button.menu() if hasattr(button, "menu") else None


def _in_menu(menu: QMenu) -> Iterator[str]:
    yield menu.title()
    for action in menu.actions():
        yield action.text()
        yield action.toolTip()


def _in_model(model) -> Iterator[str]:
    if model is not None:
        table = QIdentityProxyModel()  # a list's own count of columns is private in Python
        table.setSourceModel(model)
        yield from _below(table, QModelIndex())


def _below(table: QIdentityProxyModel, above: QModelIndex) -> Iterator[str]:
    for row in range(min(_ROWS, table.rowCount(above))):
        for column in range(table.columnCount(above)):
            index = table.index(row, column, above)
            for role in _ROLES:
                value = index.data(role)
                yield value if isinstance(value, str) else ""
            if column == 0:
                yield from _below(table, index)
