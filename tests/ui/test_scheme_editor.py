"""The scheme in the window: the window follows a change, and the editor makes it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.model.scheme import Label
from annotator.model.scheme_change import Renames
from annotator.model.span import Fragment
from annotator.resources import load_scheme
from annotator.store import create
from annotator.store.scheme_edits import change_scheme
from annotator.ui.label_bar import LabelButton
from annotator.ui.settings import Settings
from annotator.ui.window import Window

TEXT = "😀 Ada Byron demanded peace. It rained."


@pytest.fixture
def window(qtbot, theme, tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        article = add_article(project, TEXT, title="First")
    settings = Settings(tmp_path / "settings.json")
    settings.set("annotator", "ada")
    made = Window(theme, settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_path(tmp_path / "news.annot")
    made.session.open_article(article)
    made.workspace.focus_article()
    yield made
    made.projects.close()


def change(window, scheme, renames=None):
    window.session.do(lambda project: change_scheme(project, scheme, renames or Renames()))


def bar(window):
    return [b.label.name for b in window.workspace.labels.widget().findChildren(LabelButton)]


def key(qtbot, window, letter):
    qtbot.keyClick(window.workspace.view, letter)


def spans(window):
    return [(s.label, s.quotes[0]) for s in window.session.layer.between(0, len(TEXT))]


def test_a_new_label_is_used_by_its_key_at_once(qtbot, window):
    scheme = window.session.scheme
    place = Label(name="Place", key="4", color="#cc79a7", letter="P")
    change(window, replace(scheme, labels=(*scheme.labels, place)))
    assert bar(window) == ["Claim", "Actor", "Stance", "Place"]
    window.workspace.view.select_range(2, 5)
    key(qtbot, window, Qt.Key.Key_4)
    assert spans(window) == [("Place", "Ada")]
    assert window.workspace.labels.count("Place") == 1
    assert "Place" in [row.words for row in window.keys.groups()["Labels"]]
    window.session.undo()
    window.session.undo()
    assert bar(window) == ["Claim", "Actor", "Stance"]
    key(qtbot, window, Qt.Key.Key_4)
    assert spans(window) == []


def test_a_new_key_takes_the_place_of_the_old_one(qtbot, window):
    scheme = window.session.scheme
    actor = replace(scheme.labels[1], key="A")
    change(window, replace(scheme, labels=(scheme.labels[0], actor, scheme.labels[2])))
    window.workspace.view.select_range(2, 5)
    key(qtbot, window, Qt.Key.Key_2)
    assert spans(window) == []
    key(qtbot, window, Qt.Key.Key_A)
    assert spans(window) == [("Actor", "Ada")]


def test_a_retired_label_is_not_offered_and_its_spans_stay(qtbot, window):
    window.session.label("Stance", [Fragment(2, 5)])
    scheme = window.session.scheme
    change(window, replace(scheme, labels=(*scheme.labels[:2],
                                           replace(scheme.labels[2], retired=True))))  # fmt: skip
    assert bar(window) == ["Claim", "Actor"]
    assert "label:Stance" not in window.commands.actions
    assert "Stance" not in [row.words for row in window.keys.groups()["Labels"]]
    window.workspace.view.select_range(13, 21)
    key(qtbot, window, Qt.Key.Key_3)
    assert spans(window) == [("Stance", "Ada")]
    with qtbot.waitSignal(window.workspace.labelling.told) as told:
        window.workspace.labelling.press("Stance")
    assert "retired" in told.args[0]


def test_a_renamed_label_stays_selected_and_is_shown_under_its_new_name(qtbot, window):
    span = window.session.label("Stance", [Fragment(2, 5)])
    scheme = window.session.scheme
    view = replace(scheme.labels[2], name="View")
    kinds = tuple(
        replace(kind, from_labels=tuple("View" if n == "Stance" else n for n in kind.from_labels))
        for kind in scheme.relations
    )
    change(window, replace(scheme, labels=(*scheme.labels[:2], view), relations=kinds),
           Renames(labels={"Stance": "View"}))  # fmt: skip
    assert bar(window) == ["Claim", "Actor", "View"]
    assert window.workspace.labels.count("View") == 1
    assert (window.session.selected.id, window.session.selected.label) == (span.id, "View")
