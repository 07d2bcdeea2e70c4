"""Writes the parts of the README that the code knows better: keys, commands, formats.

With ``--check`` it only says, by its exit code, whether they are up to date.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click

from annotator.cli import main as annotator
from annotator.exporters.registry import EXPORTERS
from annotator.importers.registry import IMPORTERS
from annotator.resources import load_scheme
from annotator.ui.actions import ACTIONS

README = Path(__file__).resolve().parent.parent / "README.md"


def keys() -> str:
    """Return the table of all keys, by group."""
    labels = load_scheme().labels
    rows = [
        (" ".join(f"`{label.key}`" for label in labels) + " …", "Label",
         "label the selection; with none, the unit under the caret that the label usually covers; "
         "with a span selected, relabel it"),
        ("arrows, `Home`, `End`, `PgUp`, `PgDn`", "Selection",
         "move the caret; with `Ctrl` by words, with `Shift` select"),
    ]  # fmt: skip
    rows += [
        (" or ".join(f"`{key}`" for key in spec.keys), spec.group, spec.text)
        for spec in ACTIONS
        if spec.keys
    ]
    return _table(("key", "where", "does"), rows)


def commands() -> str:
    """Return the table of all commands, from the command line itself."""
    rows = [("`annotator [PROJECT]`", "Open the window.")]
    for name in sorted(annotator.commands):
        command = annotator.commands[name]
        if command.hidden:
            continue
        pieces = command.collect_usage_pieces(click.Context(command, info_name=name))
        usage = " ".join(["annotator", name, *(p for p in pieces if p != "[OPTIONS]")])
        options = ", ".join(
            f"`{option.opts[-1]}`" for option in command.params if isinstance(option, click.Option)
        )
        does = (command.help or "").split("\n\n")[0].replace("\n", " ")
        rows.append((f"`{usage}`", f"{does} {f'({options})' if options else ''}".strip()))
    return _table(("command", "does"), rows)


def formats() -> str:
    """Return the table of all formats that come in and go out."""
    rows = [(i.name, "in", f"{i.description} ({', '.join(i.suffixes)})") for i in IMPORTERS]
    rows += [(e.name, "out", f"{e.description} ({e.suffix})") for e in EXPORTERS]
    return _table(("format", "way", "what"), rows)


PARTS: Mapping[str, Callable[[], str]] = {
    "keys": keys,
    "commands": commands,
    "formats": formats,
}


def written(text: str) -> str:
    """Return the README's text with each part between its marks made anew.

    Raises:
        ValueError: when a part has no marks.
    """
    for name, part in PARTS.items():
        opening, closing = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        start = text.index(opening) + len(opening)
        text = text[:start] + part() + text[text.index(closing, start) :]
    return text


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(c.replace('|', '&#124;') for c in row)} |\n" for row in lines)


def main() -> int:
    """Write the README, or say whether it is up to date."""
    text = README.read_text(encoding="utf-8")
    fresh = written(text)
    if "--check" in sys.argv:
        return int(fresh != text)
    README.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
