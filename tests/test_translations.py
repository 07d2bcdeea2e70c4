"""Every word of the window is in German and French, whole, and as the source has it now."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model import step_names

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
TOOL = ROOT / "packaging" / "translations.py"


def _messages(language: str, folder: Path = FOLDER) -> Iterator[tuple[str, str, ET.Element]]:
    tree = ET.parse(folder / f"annotator_{language}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name") or "", message.findtext("source") or "", translation


def _faults(source: str, translated: str) -> Iterator[str]:
    if not translated.strip():
        yield "is empty"
    if _places(source) != _places(translated):
        yield "has other places"
    for name, at in (("beginning", 0), ("end", -1)):
        if source[at].isspace() != translated[at : at + 1 or None].isspace():
            yield f"has another blank at its {name}"
    if source.endswith("…") != translated.endswith("…"):
        yield "ends in an ellipsis, or does not"
    if len(_mnemonics(source)) != len(_mnemonics(translated)):
        yield "has another number of letters for Alt"
    if sorted(re.findall(r"\*\.\w+", source)) != sorted(re.findall(r"\*\.\w+", translated)):
        yield "has other suffixes of files"
    if source.count("\n") != translated.count("\n"):
        yield "has another number of lines"


def _places(words: str) -> list[str]:
    try:
        return sorted({name for _, name, _, _ in string.Formatter().parse(words) if name})
    except ValueError:
        return ["broken"]


def _mnemonics(words: str) -> list[str]:
    return re.findall(r"&\w", words.replace("&&", ""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated_and_fits_its_source(language):
    found = []
    for context, source, translation in _messages(language):
        words = translation.text or ""
        faults = [*_faults(source, words)] if words else ["is missing"]
        faults += ["is unfinished"] if translation.get("type") else []
        found += [f"{context}: {source!r} → {words!r} {fault}" for fault in faults]
    assert "\n".join(found) == ""


@pytest.mark.parametrize(
    ("source", "translated", "fault"),
    [
        ("{n} spans", "{m} Spans", "places"),
        ("{n} spans", "Spans", "places"),
        ("{n} spans", "{n Spans", "places"),
        ("Some ", "Einige", "blank"),
        ("Open…", "Öffnen", "ellipsis"),
        ("&Labels", "Labels", "Alt"),
        ("Schemes (*.json)", "Schemas (*.jsn)", "suffixes"),
        ("a\nb", "a b", "lines"),
        ("Saved", " ", "empty"),
    ],
)
def test_what_does_not_fit_is_seen(source, translated, fault):
    assert any(fault in found for found in _faults(source, translated))


def _tool(command: str, folder: Path) -> None:
    subprocess.run([sys.executable, str(TOOL), command, "--folder", str(folder)], check=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_have_the_words_of_the_source_and_no_others(tmp_path, language):
    for name in LANGUAGES:
        file = f"annotator_{name}.ts"
        (tmp_path / file).write_bytes((FOLDER / file).read_bytes())
    _tool("update", tmp_path)
    fresh = {(context, source) for context, source, _ in _messages(language, tmp_path)}
    there = {(context, source) for context, source, _ in _messages(language)}
    told = "run python3 packaging/dev.py translations, then translate what is unfinished"
    assert there - fresh == set(), told
    assert fresh - there == set(), told
    name = f"annotator_{language}.ts"
    assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), told


def test_what_the_window_loads_is_made_of_these_files(tmp_path):
    for language in LANGUAGES:
        name = f"annotator_{language}.ts"
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    _tool("release", tmp_path)
    for language in LANGUAGES:
        name = f"annotator_{language}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), (
            "run python3 packaging/dev.py translations"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_sentences_of_the_core_are_among_them(language):
    core = {source for context, source, _ in _messages(language) if context == "core"}
    assert set(step_names.TEMPLATES) <= core
    assert "The {name} is locked." not in core
    assert len(core) > 300


# What lupdate finds, and what it could not


def _sources() -> list[Path]:
    window = sorted((ROOT / "annotator" / "ui").rglob("*.py"))
    return [ROOT / "annotator" / "app.py", *(p for p in window if "self_test" not in p.parts)]


def _calls(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Yield calls, each with the class that it stands in."""
    for node in ast.iter_child_nodes(tree):
        where = node.name if isinstance(node, ast.ClassDef) else inside
        if isinstance(node, ast.Call):
            yield where, node
        yield from _calls(node, where)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def test_every_literal_that_is_asked_for_is_in_the_files_under_its_context():
    there = {(context, source) for context, source, _ in _messages("de")}
    missing = []
    for path in _sources():
        for inside, call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            words = [_literal(argument) for argument in call.args]
            if _called(call) == "tr":
                asked = (inside, words[0])
            elif _called(call) in ("translate", "QT_TRANSLATE_NOOP") and len(words) == 2:
                asked = (words[0], words[1])
            else:
                continue
            if asked[1] is not None and asked not in there:
                missing.append(f"{path.name}:{call.lineno}: {asked}")
    assert missing == []


def test_each_class_that_asks_with_tr_is_one_that_qt_knows(qapp):
    """In a class that is no QObject there would be no tr, or one of another context."""
    from PySide6.QtCore import QObject  # noqa: PLC0415

    for path in _sources():
        for inside, call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            if _called(call) == "tr":
                name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
                module = importlib.import_module(name.removesuffix(".__init__"))
                assert issubclass(getattr(module, inside), QObject), (path, call.lineno)
                assert ast.unparse(call.func) == "self.tr", (path, call.lineno)


SHOWS = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setWhatsThis", "setTitle", "setPrefix",
    "setSuffix", "setInformativeText", "setHeaderLabels", "setLabelText", "addRow", "addTab",
    "addMenu", "addAction", "addItem", "addItems", "addButton", "insertItem", "QLabel",
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QMenu", "QGroupBox",
    "QFileDialog", "QMessageBox", "QDialogButtonBox", "setNameFilters", "show_message",
    "showMessage",
}  # fmt: skip
"""What shows words, or has them read out."""
ALLOWED = {
    "Annotator": "the name of the program",
    "Aa": "a sign for capitals",
}


def test_nothing_shows_words_that_were_not_asked_for():
    found = []
    for path in _sources():
        for _, call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            if _called(call) in SHOWS:
                for argument in [*call.args, *(word.value for word in call.keywords)]:
                    found += [f"{path.name}:{argument.lineno}: {w!r}" for w in _bare(argument)]
    assert found == []


def _bare(node: ast.expr) -> Iterator[str]:
    """Yield literals with words in them, also those within f-strings, sums and choices."""
    if isinstance(node, ast.IfExp):
        parts: list[ast.expr] = [node.body, node.orelse]
    elif isinstance(node, ast.BinOp):
        parts = [node.left, node.right]
    elif isinstance(node, ast.List | ast.Tuple):
        parts = node.elts
    else:
        parts = node.values if isinstance(node, ast.JoinedStr) else []
    for part in parts:
        yield from _bare(part)
    words = _literal(node)
    if words and re.search(r"[^\W\d_]{2}", words) and words not in ALLOWED:
        yield words


def test_words_that_were_not_asked_for_are_seen():
    seen = {
        'label.setText("Saved")': ["Saved"],
        'QLabel(f"{n} spans", self)': [" spans"],
        'label.setText("Saved" if ok else self.tr("Not saved"))': ["Saved"],
        'label.setText(self.tr("Saved"))': [],
        'label.setText("↑")': [],
    }
    for source, expected in seen.items():
        call = ast.parse(source).body[0].value
        assert [w for argument in call.args for w in _bare(argument)] == expected
