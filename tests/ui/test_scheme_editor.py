"""The scheme in the window: the window follows a change, and the editor makes it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from annotator.model.scheme import AttributeType, Label
from annotator.model.scheme_change import Renames
from annotator.model.scheme_file import scheme_to_json
from annotator.model.span import Fragment
from annotator.resources import load_scheme, scheme_names
from annotator.store import create, edits
from annotator.store.check import check
from annotator.store.scheme_edits import change_scheme
from annotator.ui.label_bar import LabelButton
from annotator.ui.palette import contrast
from annotator.ui.scheme_editor import SchemeEditor
from annotator.ui.scheme_editor.draft import draft_of
from annotator.ui.scheme_editor.fields import PALETTE
from annotator.ui.scheme_editor.preview import contrast_of
from annotator.ui.settings import Settings
from annotator.ui.theme import DARK, LIGHT, label_look
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
    assert "Place" in [row.words for row in window.help_window.keys.groups()["Labels"]]
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
    assert "Stance" not in [row.words for row in window.help_window.keys.groups()["Labels"]]
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


# The editor

ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """The editor above a window, and hands to work in it."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window, self.project = qtbot, window, window.session.project
        self.editor = SchemeEditor(window.session, window.theme, window.tasks, window)
        self.editor.open()
        qtbot.waitUntil(lambda: self.editor.isActiveWindow() and not self.editor._counting.waiting)

    @property
    def card(self):
        return self.editor.labels.card

    @property
    def names(self):
        return self.editor.labels.list.names

    def choose(self, name, page=None):
        rows = (page or self.editor.labels).list
        rows._list.setCurrentRow(rows.names.index(name))

    def press(self, act, page=None):
        button = (page or self.editor.labels).list.buttons[act]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, field, words):
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, words)

    def relations(self):
        self.editor._tabs.setCurrentIndex(1)
        return self.editor.relations

    def tick(self, rows, name):
        item = next(rows.item(n) for n in range(rows.count()) if rows.item(n).text() == name)
        rows.setCurrentItem(item)
        self.qtbot.keyClick(rows, Qt.Key.Key_Space)

    def pick(self, box, value):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    def apply(self):
        """Press Apply; the editor closes, or lists what would be touched."""
        self.qtbot.mouseClick(self.editor.apply, Qt.MouseButton.LeftButton)
        self.settle()

    def go_on(self):
        self.qtbot.mouseClick(self.editor.ask.go_on, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self):
        self.qtbot.waitUntil(lambda: self.editor._work is None)

    @property
    def asks(self):
        return self.editor.ask.isVisible()


@pytest.fixture
def claimed(window):
    """Return the window with a claim in it that is a demand, in direct speech."""
    edits.add_span(window.session.project, window.session.article.id, "Claim",
                   [Fragment(12, 20)], {"kind": "demand", "voice": "direct"})  # fmt: skip
    return window


@pytest.fixture
def hands(qtbot, claimed):
    return Hands(qtbot, claimed)


@pytest.mark.parametrize("name", scheme_names())
def test_a_draft_says_what_its_scheme_says(name):
    scheme = load_scheme(name)
    draft = draft_of(scheme)
    assert draft.scheme() == scheme
    assert draft.renames() == Renames()


@pytest.mark.parametrize(("color", "name"), PALETTE)
def test_every_colour_of_the_palette_keeps_words_readable(color, name):
    label = Label(name=name, key="1", color=color, letter="X")
    for colors, dark in ((LIGHT, False), (DARK, True)):
        assert contrast_of(label, colors, dark=dark) >= 7
        assert contrast(label_look(label, colors, dark=dark).tint, colors.page) >= 1.15
    assert QColor(color).isValid()


def test_a_label_is_made_and_used_at_once(qtbot, hands, window):
    hands.press("add")
    assert hands.card.name.hasFocus()
    qtbot.keyClicks(hands.card.name, "Place")
    hands.card.key.setFocus()
    qtbot.keyClick(hands.card.key, Qt.Key.Key_P)
    hands.type(hands.card.letter, "P")
    hands.pick(hands.card.unit, "name")
    hands.type(hands.card.guideline, "Where it is.")
    assert hands.project.scheme == load_scheme()
    assert window.session.project.undo_name == "Label Claim"
    hands.apply()
    assert not hands.editor.isVisible()
    made = window.session.scheme.label("Place")
    assert (made.key, made.letter, made.unit, made.guideline) == ("P", "P", "name", "Where it is.")
    assert made.color == "#cc79a7" and made.line not in {
        label.line for label in load_scheme().labels
    }
    with qtbot.waitActive(window):
        window.activateWindow()
    window.workspace.focus_article()
    window.workspace.view.select_range(2, 5)
    key(qtbot, window, Qt.Key.Key_P)
    assert ("Place", "Ada") in spans(window)


def test_a_rename_is_listed_first_and_then_one_step(qtbot, hands, window):
    hands.type(hands.card.name, "Assertion")
    hands.choose("Assertion")
    hands.apply()
    assert hands.asks
    assert hands.editor.ask.sentences == [
        "Label “Claim” will be called “Assertion”: 1 span (ada 1)."
    ]
    assert hands.project.scheme == load_scheme()
    qtbot.keyClick(hands.editor, Qt.Key.Key_Escape)
    assert hands.editor.isVisible() and not hands.asks
    assert hands.card.name.text() == "Assertion"
    hands.apply()
    hands.go_on()
    assert not hands.editor.isVisible()
    assert bar(window)[0] == "Assertion"
    assert [span.label for span in hands.project.spans(window.session.article.id)] == ["Assertion"]
    assert hands.project.scheme.relation("source").from_labels == ("Assertion",)
    window.session.undo()
    assert hands.project.scheme == load_scheme()
    assert bar(window)[0] == "Claim"
    assert check(hands.project) == []


def test_choices_and_attributes_are_renamed_too(hands, window):
    part = hands.card.attributes
    hands.choose("voice", part)
    hands.type(part.name, "speech")
    tree = part.choices._tree
    tree.topLevelItem(0).setText(0, "verbatim")
    tree.topLevelItem(3).setText(0, "writer")
    hands.apply()
    assert len(hands.editor.ask.sentences) == 2
    hands.go_on()
    span = hands.project.spans(window.session.article.id)[0]
    assert span.attributes == {"kind": "demand", "speech": "verbatim"}
    assert hands.project.scheme.relation("source").unless == {"speech": ("writer",)}


def test_faults_are_said_where_they_are_and_nothing_can_be_applied(qtbot, hands):
    hands.card.key.setFocus()
    qtbot.keyClick(hands.card.key, Qt.Key.Key_2)
    assert hands.card._wrong["key"].text() == "Two labels have the key 2."
    assert hands.editor.said == "Two labels have the key 2."
    assert not hands.editor.apply.isEnabled()
    qtbot.keyClick(hands.card.key, Qt.Key.Key_R)
    assert "taken" in hands.editor.said
    qtbot.keyClick(hands.card.key, Qt.Key.Key_Backspace)
    assert "needs a key" in hands.editor.said
    qtbot.keyClick(hands.card.key, Qt.Key.Key_9)
    assert hands.editor.apply.isEnabled()
    hands.type(hands.card.name, "Actor")
    assert hands.editor.said == "Two labels are called Actor."
    hands.type(hands.card.name, "Claim")
    hands.type(hands.card.color._other, "mauve")
    assert "no colour" in hands.card._wrong["color"].text()
    hands.card.color._swatches[1].click()
    assert hands.editor.apply.isEnabled()
    hands.card.letter.clear()
    hands.card.letter.textEdited.emit("")
    assert "needs a letter" in hands.editor.said


def test_what_is_used_is_retired_rather_than_removed(hands, window):
    buttons = hands.editor.labels.list.buttons
    assert not buttons["remove"].isEnabled()
    hands.press("retire")
    assert hands.names == ["Actor", "Stance", "Claim"]
    assert buttons["retire"].text() == "Bring back"
    hands.choose("Stance")
    assert buttons["remove"].isEnabled()
    hands.press("remove")
    assert hands.names == ["Actor", "Claim"]
    assert "needs a label at either end" in hands.editor.said
    page = hands.relations()
    for name in ("holder", "target"):
        hands.choose(name, page)
        hands.press("remove", page)
    hands.apply()
    assert bar(window) == ["Actor"]
    assert window.session.scheme.label("Claim").retired
    assert [k.name for k in window.session.scheme.relations] == ["source"]


def test_labels_are_put_in_order_by_keys(qtbot, hands, window):
    rows = hands.editor.labels.list._list
    hands.choose("Stance")
    qtbot.keyClick(rows, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(rows, Qt.Key.Key_Up, ALT)
    assert hands.names == ["Stance", "Claim", "Actor"]
    qtbot.keyClick(rows, Qt.Key.Key_Down, ALT)
    assert hands.names == ["Claim", "Stance", "Actor"]
    hands.press("duplicate")
    assert hands.names == ["Claim", "Stance", "Stance 2", "Actor"]
    hands.apply()
    assert bar(window) == ["Claim", "Stance", "Stance 2", "Actor"]
    copy = window.session.scheme.label("Stance 2")
    assert copy.attributes == window.session.scheme.label("Stance").attributes
    assert (copy.key, copy.letter) == ("4", "T")


def test_choices_are_ordered_sided_added_and_removed_by_keys(qtbot, hands):
    hands.choose("Stance")
    part = hands.card.attributes
    tree = part.choices._tree
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(tree, Qt.Key.Key_End)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    part.choices.add()
    field = tree.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "torn")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tree.topLevelItem(4).text(0) == "torn")
    made = hands.editor.draft.scheme().label("Stance").attribute("polarity")
    assert made.choices == ("oppose", "support", "ambivalent", "unclear", "torn")
    assert (made.favours, made.against) == (("support", "unclear"), ("oppose",))


def test_a_choice_that_is_used_does_not_go(qtbot, hands):
    tree = hands.card.attributes.choices._tree
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert "“demand” cannot go: 1 spans have it" in hands.editor.said
    assert hands.editor.draft.scheme() == load_scheme()


def test_values_that_another_type_loses_are_listed(hands, window):
    part = hands.card.attributes
    hands.pick(part.type, AttributeType.NUMBER)
    assert not part.choices.isVisible()
    hands.apply()
    assert hands.editor.ask.sentences == [
        "Attribute “Claim/kind” gets another type: 1 value (ada 1) that do not fit will be removed."
    ]
    hands.go_on()
    assert hands.project.spans(window.session.article.id)[0].attributes == {"voice": "direct"}


def test_attributes_are_added_and_retired(hands, window):
    part = hands.card.attributes
    hands.press("add", part)
    hands.type(part.name, "certainty")
    hands.pick(part.type, AttributeType.CHOICE)
    assert "needs choices" in hands.editor.said
    hands.pick(part.type, AttributeType.FLAG)
    part._required.click()
    part._turns.click()
    hands.choose("voice", part)
    hands.press("retire", part)
    hands.apply()
    label = window.session.scheme.label("Claim")
    made = label.attribute("certainty")
    assert (made.type, made.required, made.turns) == (AttributeType.FLAG, True, True)
    assert label.attribute("voice").retired


def test_a_relation_type_is_made(hands, window):
    page = hands.relations()
    hands.press("add", page)
    hands.type(page.card.name, "answers")
    assert "needs a label at either end" in page.card._wrong_ends.text()
    hands.tick(page.card.starts, "Claim")
    hands.tick(page.card.ends, "Claim")
    hands.tick(page.card.ends, "Stance")
    hands.pick(page.card.role, "target")
    page.card.required.click()
    hands.tick(page.card.unless, "voice is author")
    hands.apply()
    made = window.session.scheme.relation("answers")
    assert (made.from_labels, made.to_labels) == (("Claim",), ("Claim", "Stance"))
    assert (made.role, made.required, made.unless) == ("target", True, {"voice": ("author",)})


def test_a_file_comes_in_and_goes_out(hands, tmp_path):
    out, wrong = tmp_path / "out.json", tmp_path / "wrong.json"
    hands.editor.files.export_file(str(out))
    assert out.read_text(encoding="utf-8") == scheme_to_json(load_scheme())
    record = json.loads(out.read_text(encoding="utf-8"))
    record["labels"][1]["line"] = "crooked"
    wrong.write_text(json.dumps(record), encoding="utf-8")
    hands.editor.files.import_file(str(wrong))
    assert "wrong.json" in hands.editor.said
    assert "labels → 2 “Actor” → line" in hands.editor.said
    assert not hands.editor.is_changed
    record["labels"][1].update(line="double", color="#123456")
    wrong.write_text(json.dumps(record), encoding="utf-8")
    hands.editor.files.import_file(str(wrong))
    hands.apply()
    assert hands.project.scheme.label("Actor").color == "#123456"
    hands.editor.files.export_file(str(tmp_path / "nowhere" / "x.json"))
    assert "could not be written" in hands.editor.said


def test_another_scheme_keeps_what_is_used(hands, window):
    menu = hands.editor.files.button.menu()
    action = next(a for a in menu.actions() if a.data() == "attribution")
    action.trigger()
    assert hands.names == ["Content", "Source", "Cue", "Claim"]
    assert "Claim" in hands.editor.said
    hands.apply()
    assert not hands.editor.isVisible()
    assert bar(window) == ["Content", "Source", "Cue"]
    assert len(hands.project.spans(window.session.article.id)) == 1


def test_leaving_writes_nothing(qtbot, hands):
    before = hands.project.undo_name
    hands.type(hands.card.name, "Assertion")
    qtbot.keyClick(hands.editor, Qt.Key.Key_Escape)
    assert not hands.editor.isVisible()
    assert hands.project.scheme == load_scheme()
    assert hands.project.undo_name == before


def test_what_changed_meanwhile_is_told_and_the_draft_stays(hands, window):
    hands.type(hands.card.name, "Assertion")
    hands.apply()
    article = window.session.article.id
    edits.add_span(hands.project, article, "Claim", [Fragment(2, 5)])
    hands.go_on()
    assert hands.editor.isVisible() and not hands.asks
    assert "look again" in hands.editor.said
    assert hands.project.scheme == load_scheme()
    hands.apply()
    hands.go_on()
    assert {s.label for s in hands.project.spans(article)} == {"Assertion"}


def test_every_control_has_a_name(hands):
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
    for page in (0, 1):
        hands.editor._tabs.setCurrentIndex(page)
        shown = [w for kind in kinds for w in hands.editor.findChildren(kind) if w.isVisible()]
        nameless = [w for w in shown if not (w.accessibleName() or getattr(w, "text", str)())]
        assert shown and nameless == []
    assert all(not b.autoDefault() for b in hands.editor.findChildren(QPushButton))
