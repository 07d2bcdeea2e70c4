"""Keeps the files of translations in step with the source, with Qt's own tools.

    python3 packaging/dev.py translations            both of what follows
    python3 packaging/dev.py translations update     take in new words, drop those that went
    python3 packaging/dev.py translations release    write the .qm files that the window loads

The words of the window are found by lupdate. Those of the rooms below it, which
know no Qt, and those of the table of actions are found here, in the syntax tree:
they go to lupdate as a file of marked words, so that there is one list of all.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
BELOW = ("model", "store", "text", "importers", "exporters")
"""The rooms whose sentences are made by ``said`` and ``counted``, as are those beside them."""
_TOOLS = (Path(sys.executable).parent, ROOT / ".venv" / ("Scripts" if os.name == "nt" else "bin"))
"""Where Qt's tools may lie."""


def main() -> int:
    """Run the command that was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("command", nargs="?", choices=["update", "release"])
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the files lie")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    acts = {"update": [update], "release": [release]}.get(options.command, [update, release])
    return next((code for act in acts if (code := act(options.folder))), 0)


def update(folder: Path) -> int:
    """Take new words of the source into the .ts files of a folder, and drop those that went."""
    sources = sorted(path for path in (ROOT / "annotator").rglob("*.py") if _has_window(path))
    with tempfile.TemporaryDirectory() as name:
        marked = Path(name, "marked.py")
        marked.write_text(_marked(), encoding="utf-8")
        listed = Path(name, "sources.lst")
        listed.write_text("\n".join(map(str, [*sources, marked])), encoding="utf-8")
        how = "-locations none -no-obsolete -sort-messages -source-language en"
        # Words that are merely like others would come with a translation that is not theirs.
        how += " -disable-heuristic similartext -disable-heuristic sametext -silent"
        return max(
            _call("lupdate", f"@{listed}", *how.split(), "-ts", str(file))
            for file in _files(folder)
        )


def release(folder: Path) -> int:
    """Write the .qm file beside each .ts file."""
    return max(
        _call("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
        for file in _files(folder)
    )


def words_below() -> list[str]:
    """Return the words of the rooms that know no Qt, sorted, each once."""
    found = {words for path in _below() for words in _said_in(path)}
    return sorted(found | set(_step_names(_tree(ROOT / "annotator" / "model" / "step_names.py"))))


def words_of_actions() -> list[str]:
    """Return the words and groups of the table of actions, sorted, each once."""
    found: set[str] = set()
    path = ROOT / "annotator" / "ui" / "actions.py"
    for call in _calls(_tree(path), {"_spec"}):
        found.add(_literal(call.args[1], path))
        found |= {_literal(word.value, path) for word in call.keywords if word.arg == "group"}
    return sorted(found)


def _marked() -> str:
    """Return source that has the words which lupdate does not find, in its own way of marking."""
    rows = [("actions", words) for words in words_of_actions()]
    rows += [("core", words) for words in words_below()]
    return "".join(f"QT_TRANSLATE_NOOP({_quoted(a)}, {_quoted(b)})\n" for a, b in rows)


def _said_in(path: Path) -> Iterator[str]:
    tree = _tree(path)
    calls = [call.args[0] for call in _calls(tree, {"said"})]
    calls += [words for call in _calls(tree, {"counted"}) for words in call.args[1:3]]
    names_steps = any(
        isinstance(node, ast.ImportFrom) and any(name.name == "step_names" for name in node.names)
        for node in ast.walk(tree)
    )
    for words in calls:
        # The names of steps are collected where they are defined.
        if isinstance(words, ast.Constant) or not names_steps:
            yield _literal(words, path)


def _step_names(tree: ast.Module) -> Iterator[str]:
    """Yield the constants of the module that has the names of steps."""
    for node in tree.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str(words))):
                if not name.startswith("_"):
                    yield words


def _calls(tree: ast.Module, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    place = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
    sys.exit(
        f"Words for translators must be a literal, and these are none: {place}: {ast.unparse(node)}"
    )


def _quoted(words: str) -> str:
    """Return words as a literal that lupdate reads, which knows few escapes."""
    for sign, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        words = words.replace(sign, escape)
    return f'"{words}"'


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _below() -> list[Path]:
    rooms = [ROOT / "annotator" / room for room in BELOW]
    inside = [path for room in rooms for path in sorted(room.rglob("*.py"))]
    return [*sorted((ROOT / "annotator").glob("*.py")), *inside]


def _has_window(path: Path) -> bool:
    """Tell whether a module may have words of the window; self_test speaks to developers."""
    parts = path.relative_to(ROOT / "annotator").parts
    return parts == ("app.py",) or (parts[0] == "ui" and "self_test" not in parts)


def _files(folder: Path) -> list[Path]:
    return [folder / f"annotator_{language}.ts" for language in LANGUAGES]


def _call(tool: str, *arguments: str) -> int:
    found = shutil.which(f"pyside6-{tool}", path=os.pathsep.join(map(str, _TOOLS)))
    if found is None:
        sys.exit(f"{tool} is not there: make the environment (python3 packaging/dev.py env).")
    return subprocess.run([found, *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
