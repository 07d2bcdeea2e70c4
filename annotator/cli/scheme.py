"""The command that prints, exports and changes the scheme of a project."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.group import main
from annotator.cli.told import ANNOTATOR, JSON, PROJECT, print_json, say, told

if TYPE_CHECKING:
    from annotator.model.scheme import Attribute, Label, RelationType, Scheme
    from annotator.store import Project


@main.command()
@PROJECT
@click.option("--export", "out", type=click.Path(path_type=Path), help="Write the scheme's file.")
@click.option("--import", "source", help="Take a scheme's file, or a ready scheme by name.")
@click.option(
    "--rename",
    "pairs",
    multiple=True,
    metavar="OLD=NEW",
    help="With --import: what has a new name. Claim=Assertion, Claim/voice=tone, "
    "Claim/voice/direct=verbatim, source=speaker.",
)
@click.option("--yes", is_flag=True, help="With --import: go on though spans are touched.")
@ANNOTATOR
@JSON
@told
def scheme(
    project: Path,
    out: Path | None,
    source: str | None,
    pairs: Sequence[str],
    yes: bool,
    annotator: str | None,
    as_json: bool,
) -> None:
    """Print the scheme of a project, write it to a file, or take another one.

    Taking one lists what it would touch in all layers; when anything is, it
    needs --yes and exits 1 without. It is one step, which the window can undo.
    """
    from annotator.store import open_project  # noqa: PLC0415

    if out is not None and source is not None:
        raise click.UsageError("Choose --export or --import.")
    if (pairs or yes) and source is None:
        raise click.UsageError("--rename and --yes go with --import.")
    with open_project(project, annotator=annotator, read_only=source is None) as opened:
        if source is not None:
            sys.exit(_take(opened, source, pairs, yes=yes, as_json=as_json))
        found = opened.scheme
    if out is not None:
        _write(found, out)
    else:
        _print(found, as_json=as_json)


def _take(project: Project, source: str, pairs: Sequence[str], *, yes: bool, as_json: bool) -> int:
    """Let the project have the scheme of a file; return the exit code."""
    from annotator.model.scheme_change import renames_from  # noqa: PLC0415
    from annotator.resources import load_scheme  # noqa: PLC0415
    from annotator.store.scheme_edits import Effect, change_scheme, impact  # noqa: PLC0415

    wanted = load_scheme(source)
    if wanted == project.scheme and not pairs:
        say("The scheme of the project is this one already.", err=as_json)
        if as_json:
            print_json({"touches": [], "changed": False})
        return 0
    renames = renames_from(pairs, project.scheme)
    touched = impact(project, wanted, renames)
    refused = any(i.effect is Effect.REFUSED for i in touched)
    changes = not refused and (yes or not touched)
    if changes:
        change_scheme(project, wanted, renames, agreed=touched)
    if as_json:
        print_json({"touches": touched, "changed": changes})
    else:
        for one in touched:
            say(one.sentence())
        say(_outcome(wanted.name, refused=refused, changes=changes))
    return 0 if changes else 1


def _outcome(name: str, *, refused: bool, changes: bool) -> str:
    if changes:
        return f"The project now has the scheme “{name}”."
    if refused:
        return (
            "Nothing was changed: what is used cannot be removed. Keep it with "
            '"retired": true, or name what it has become with --rename.'
        )
    return "Nothing was changed. Repeat it with --yes to go on."


def _write(scheme: Scheme, out: Path) -> None:
    from annotator.exporters.whole_file import whole_file  # noqa: PLC0415
    from annotator.model.scheme_file import scheme_to_json  # noqa: PLC0415

    with whole_file(out) as write:
        write(scheme_to_json(scheme).encode())
    say(f"The scheme is in {out}.")


def _print(scheme: Scheme, *, as_json: bool) -> None:
    from annotator.model.scheme_file import scheme_record  # noqa: PLC0415

    if as_json:
        print_json(scheme_record(scheme))
        return
    say(scheme.name)
    for label in scheme.labels:
        say(f"\n{_label(label)}")
        for attribute in label.attributes:
            say(f"    {_attribute(attribute)}")
    if scheme.relations:
        say("")
    for kind in scheme.relations:
        say(_relation(kind))


def _label(label: Label) -> str:
    key = "" if label.retired else f"key {label.key}, "
    return f"{label.name} ({key}{label.unit}{_retired(label.retired)})"


def _attribute(attribute: Attribute) -> str:
    choices = f": {' / '.join(attribute.choices)}" if attribute.choices else ""
    needed = ", required" if attribute.required else ""
    return f"{attribute.name} ({attribute.type}{needed}{_retired(attribute.retired)}){choices}"


def _relation(kind: RelationType) -> str:
    ends = f"{' or '.join(kind.from_labels)} → {' or '.join(kind.to_labels)}"
    marks = [str(kind.role), "required" if kind.required else "", _retired(kind.retired)[2:]]
    told_ = ", ".join(mark for mark in marks if mark)
    return f"{kind.name}: {ends}{f' ({told_})' if told_ else ''}"


def _retired(retired: bool) -> str:
    return ", retired" if retired else ""
