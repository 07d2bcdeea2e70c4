"""Commands that keep a project safe: check, backup, restore."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.alone import without_window
from annotator.cli.group import main
from annotator.cli.told import JSON, PROJECT, print_json, print_table, say, told

if TYPE_CHECKING:
    from annotator.store.backup_note import Backup


@main.command()
@PROJECT
@click.option("--rebuild", is_flag=True, help="Write all tables anew from the events.")
@click.option(
    "--repair",
    "out",
    type=click.Path(path_type=Path),
    help="Write what can be saved of a damaged project to this new file.",
)
@JSON
@told
def check(project: Path, rebuild: bool, out: Path | None, as_json: bool) -> None:
    """Test whether every promise is kept in this file, and say what mends it."""
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.backup import backup as make_backup  # noqa: PLC0415
    from annotator.store.backup_note import Why  # noqa: PLC0415
    from annotator.store.check import Cure, faults  # noqa: PLC0415
    from annotator.store.check import rebuild as write_anew  # noqa: PLC0415

    if rebuild and out is not None:
        raise click.UsageError("--rebuild mends the file itself, --repair writes another: choose.")
    if out is not None:
        _repair(project, out, as_json=as_json)
        return
    with open_project(project, read_only=not rebuild) as opened:
        if rebuild:
            copy = make_backup(opened, Why.REBUILD)
            differing = write_anew(opened)
            if not as_json:
                say(f"{differing} records were mended. The file as it was: {copy}")
        found = faults(opened)
    if as_json:
        print_json([fault.reason for fault in found])
    else:
        say("\n".join(fault.reason for fault in found) or f"{project} keeps every promise.")
        if any(fault.cure is Cure.REPAIR for fault in found):
            say(
                f"To mend it, put a backup in its place: annotator restore {project}\n"
                "Or write what its events and texts prove to a new file; this one stays as it "
                f"is: annotator check {project} --repair NEW-FILE"
            )
        elif found:
            say(
                "Events and texts are whole, so the tables can be made of them anew, after a "
                f"backup: annotator check {project} --rebuild"
            )
    sys.exit(1 if found else 0)


def _repair(project: Path, out: Path, *, as_json: bool) -> None:
    from annotator.store.repair import repair  # noqa: PLC0415

    done = repair(project, out)
    if as_json:
        print_json(done)
        return
    say(
        f"{out} holds {done.articles} articles and {done.spans} spans, proved by {done.events} "
        f"events. {project} is as it was."
    )
    say("\n".join(done.losses) or "Nothing was lost.")


@main.command()
@PROJECT
@told
def backup(project: Path) -> None:
    """Copy a project to the backup folder and prove the copy; it may be open meanwhile."""
    from annotator.store import open_project  # noqa: PLC0415
    from annotator.store.backup import backup as make  # noqa: PLC0415

    with open_project(project, read_only=True) as opened:
        say(make(opened))


@main.command()
@PROJECT
@click.argument("backup", required=False, type=click.Path(path_type=Path))
@click.option("--list", "only_list", is_flag=True, help="List the backups and restore none.")
@JSON
@told
def restore(project: Path, backup: Path | None, only_list: bool, as_json: bool) -> None:
    """Put a backup in a project's place; close the window first.

    Without one named, it is the newest that is as it was when it was made. The
    file that is there is kept beside it under another name.
    """
    from annotator.model.errors import ProjectError  # noqa: PLC0415
    from annotator.store.backup_list import backups_of, listed_of  # noqa: PLC0415
    from annotator.store.restore import newest_sound  # noqa: PLC0415
    from annotator.store.restore import restore as put_back  # noqa: PLC0415

    if only_list:
        rows = [_row(each) for each in listed_of(project)]
        if rows or as_json:
            print_table(rows, as_json=as_json)
        else:
            say(f"There is no backup of {project}.")
        sys.exit(0 if rows else 1)
    known = backups_of(project)
    if backup is None and not known:
        raise ProjectError(
            f"There is no backup of {project}. If there is one elsewhere, name its file."
        )
    chosen, faults = (backup, []) if backup else newest_sound(known)
    if faults:
        say("\n".join(faults), err=True)
    if chosen is None:
        raise ProjectError(f"No backup of {project} is sound. Nothing was changed.")
    with without_window(project):
        kept = put_back(project, chosen)
    others = [path for path in known if path != chosen]
    if as_json:
        print_json({"restored": chosen, "kept": kept, "others": others})
        return
    say(f"{project} is now as in {chosen}.")
    if kept is not None:
        say(f"The file that was there is kept: {kept}")
    if others:
        say("Other backups, newest first:\n" + "\n".join(map(str, others)))


def _row(backup: Backup) -> dict[str, object]:
    """Return what a list says of a backup; what is not known of it is a dash."""
    note = backup.note
    return {
        "time": backup.time.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "why": note.why.value if note else "–",
        "articles": note.holds.articles if note else "–",
        "spans": note.holds.spans if note else "–",
        "done": note.holds.done if note else "–",
        "annotators": ", ".join(note.holds.annotators) if note else "–",
        "bytes": backup.size,
        "sound": note.sound if note else "–",
        "path": str(backup.path),
    }
