"""The language of the interface: which one is spoken, and the window made anew in another."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QRadioButton

from annotator.model.errors import ProjectError
from annotator.model.words import said
from annotator.resources import load_scheme
from annotator.store import create
from annotator.ui.language import (
    NAMES,
    language_for,
    shown,
    shown_error,
    shown_step,
    speak,
    translate,
)
from annotator.ui.language_dialog import LanguageDialog
from annotator.ui.settings import Settings

TEXT = "Ada Byron demanded peace.\n\n" + "More words of no weight. " * 200


@pytest.fixture
def english_after(qapp):
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("chosen", "wanted", "spoken"),
    [
        ("", ["de-AT"], "de"),
        ("", ["de_AT", "en"], "de"),
        ("", ["fr-CA", "de"], "fr"),
        ("", ["en-GB", "de"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("", ["ja-JP"], "en"),
        ("", ["ja-JP", "fr"], "fr"),
        ("en", ["de-AT"], "en"),
        ("de", ["fr"], "de"),
        ("tlh", ["fr"], "fr"),
    ],
)
def test_what_is_chosen_comes_first_then_what_the_system_wants_then_english(chosen, wanted, spoken):
    assert language_for(chosen, wanted) == spoken


def test_english_loads_nothing_and_german_comes_with_qt_s_own_words_and_numbers(english_after):
    speak(english_after, "en")
    assert not [t for t in english_after.findChildren(QTranslator) if not t.isEmpty()]
    assert translate("QPlatformTheme", "Cancel") == "Cancel"
    speak(english_after, "de")
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(12345) == "12.345"
    speak(english_after, "fr")
    assert translate("QPlatformTheme", "Cancel") == "Annuler"
    speak(english_after, "en")
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


class Shouting(QTranslator):
    """Says the words of the core in capitals, places as they are."""

    def translate(self, context, source, _comment=None, _n=-1):
        if context != "core":
            return None
        return "".join(part if part[:1] == "{" else part.upper() for part in _parts(source))


def _parts(words):
    left = words.replace("}", "}\0").replace("{", "\0{")
    return left.split("\0")


@pytest.fixture
def shouting(qapp):
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_what_the_core_says_is_told_in_the_language_and_data_stays(shouting):
    error = ProjectError(said("{path} is not a project.", path="news.annot"))
    assert shown_error(error) == "news.annot IS NOT A PROJECT."
    assert shown("plain words of an article") == "plain words of an article"
    assert shown_step("Label 3 × Claim") == "LABEL 3 × Claim"
    assert shown_step("what no version ever wrote") == "what no version ever wrote"


def test_undo_is_named_in_the_language_and_stored_in_english(shouting, qtbot, desk):
    from annotator.ui.commands import Commands  # noqa: PLC0415

    here = desk(TEXT)
    commands = Commands(here.session, here.view, here.view)
    here.mark("Actor", "Ada Byron")
    assert commands.action("undo").text() == "Undo: LABEL Actor"
    assert here.project.undo_name == "Label Actor"


def test_each_language_is_offered_in_its_own_tongue(qtbot):
    dialog = LanguageDialog("fr")
    qtbot.addWidget(dialog)
    choices = dialog.findChildren(QRadioButton)
    assert [c.text() for c in choices[1:]] == list(NAMES.values())
    assert [c.isChecked() for c in choices] == [False, False, False, True]
    choices[2].click()
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept()
    assert told.args == ["de"]


def test_a_choice_that_this_version_does_not_know_counts_as_the_system(qtbot):
    dialog = LanguageDialog("tlh")
    qtbot.addWidget(dialog)
    assert dialog.findChildren(QRadioButton)[0].isChecked()


RUN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QRadioButton
from annotator.app import Program
from annotator.model.span import Fragment
from annotator.ui.application import Application
from annotator.ui.language_dialog import LanguageDialog
from annotator.ui.tasks import Stopped, Task

app = Application(["annotator"])
program = Program(app)
path, busy = Path(sys.argv[1]), "--busy" in sys.argv
seen = []

def look(window):
    session = window.session
    seen.append({
        "cancel": app.translate("QPlatformTheme", "Cancel"),
        "number": QLocale().toString(12345),
        "article": session.article and session.article.id,
        "caret": window.workspace.view.selection.caret,
        "zoom": window.workspace.view.zoom,
        "size": [window.width(), window.height()],
        "undo": session.project and session.project.undo_name,
        "beside": window.beside,
        "windows": sum(w.isVisible() for w in app.topLevelWidgets() if w.isWindow()),
        "said": window.workspace.status.message,
    })

def first():
    window = program.window
    if window.session.project is not None:
        window.resize(780, 640)
        window.workspace.going.next()
        window.session.label("Actor", [Fragment(0, 9)])
        window.workspace.view.set_zoom(140)
        window.workspace.view.go_to(3000)
        window.commands.action("concepts").trigger()
    if busy:
        def work(progress, cancelled):
            while not cancelled():
                pass
            raise Stopped
        window.tasks.start(Task("Working", work))
    look(window)
    window.commands.action("language").trigger()
    dialog = window.findChild(LanguageDialog)
    dialog.findChildren(QRadioButton)[2].click()
    dialog.accept()
    QTimer.singleShot(300, second)

def second():
    look(program.window)
    program.window.tasks.cancel_all()
    program.window.close()
    print(json.dumps(seen), flush=True)
    app.exit(0) if busy else None

program.begin(path if path.exists() else None)
QTimer.singleShot(300, first)
code = app.exec()
program.end()
print(code)
"""


def _run(path, *arguments, **environment):
    outcome = subprocess.run(
        [sys.executable, "-c", RUN, str(path), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    assert "Traceback" not in outcome.stderr
    seen, code = outcome.stdout.strip().split("\n")
    assert code == "0"
    return json.loads(seen)


@pytest.fixture
def path(tmp_path, add_article):
    with create(tmp_path / "news.annot", load_scheme(), annotator="ada") as project:
        add_article(project, TEXT, title="First")
        add_article(project, TEXT + "2", title="Second")
    return tmp_path / "news.annot"


def test_another_language_is_there_at_once_and_all_else_where_it_was(path):
    before, after = _run(path, LANG="en_US.UTF-8", LANGUAGE="")
    assert (before["cancel"], after["cancel"]) == ("Cancel", "Abbrechen")
    assert (before["number"], after["number"]) == ("12,345", "12.345")
    for same in ("article", "caret", "zoom", "size", "undo", "beside"):
        assert after[same] == before[same]
    assert after["caret"] == 3000
    assert after["undo"] == "Label Actor"
    assert after["beside"] == ["concepts"]
    assert after["windows"] == 2
    assert Settings().get("language", "") == "de"


def test_without_a_project_the_first_page_is_there_in_the_other_language(tmp_path):
    _, after = _run(tmp_path / "none.annot", LANG="en_US.UTF-8", LANGUAGE="")
    assert after["cancel"] == "Abbrechen"
    assert after["windows"] == 1


def test_while_work_goes_on_the_language_waits_for_the_next_start(path):
    _, after = _run(path, "--busy", LANG="en_US.UTF-8", LANGUAGE="")
    assert after["cancel"] == "Cancel"
    assert "starts next" in after["said"]
    assert Settings().get("language", "") == "de"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asks for LANG, as X11 systems do")
@pytest.mark.parametrize(
    ("lang", "cancel", "number"),
    [
        ("de_AT.UTF-8", "Abbrechen", QLocale("de_AT").toString(12345)),
        ("fr_CA.UTF-8", "Annuler", QLocale("fr_CA").toString(12345)),
        ("ja_JP.UTF-8", "Cancel", "12,345"),
        ("C", "Cancel", QLocale("C").toString(12345)),
    ],
)
def test_the_system_says_which_language_and_whose_numbers(tmp_path, lang, cancel, number):
    before, _ = _run(tmp_path / "none.annot", LANG=lang, LC_ALL="", LANGUAGE="")
    assert before["cancel"] == cancel
    assert before["number"] == number
