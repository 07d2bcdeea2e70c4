"""Writes the man page from the command line itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
from release import Release

_FILES = (
    ("~/.config/annotator/settings.json", "What the window remembers."),
    ("~/.local/share/annotator/backups/", "Backups of projects."),
    ("~/.local/share/annotator/sample.annot", "The sample project."),
    ("~/.local/state/annotator/log/", "The log, which never holds a word of an article."),
)


def man_page(command: click.Group, release: Release) -> str:
    """Return the page in roff: all commands with all their options.

    Args:
        command: the group that the program runs.
        release: whose version and day stand in the page's foot.
    """
    context = click.Context(command, info_name="annotator")
    summary, *rest = _paragraphs(command.help)
    lines = [
        f'.TH ANNOTATOR 1 "{release.day}" "Annotator {release.version}" "User Commands"',
        # Words stay whole and lines end ragged, as the window and the README have them.
        ".ad l",
        ".nh",
        ".SH NAME",
        f"annotator \\- {_escaped(summary[0].lower() + summary[1:].rstrip('.'))}",
        ".SH SYNOPSIS",
        ".B annotator",
        f"[{_italic('PROJECT')}]",
        ".br",
        ".B annotator",
        f"[{_italic('OPTIONS')}] {_italic('COMMAND')} [{_italic('ARGS')}]",
        ".SH DESCRIPTION",
        *list(_text(rest))[1:],
        ".SH OPTIONS",
        *_options(command, context),
        ".SH COMMANDS",
        r"Each of them also knows \fB\-\-help\fR.",
        *_commands(command, context),
        ".SH EXIT STATUS",
        *_item(r"\fB0\fR", "Done."),
        *_item(r"\fB1\fR", "The data says no, and a sentence says why."),
        *_item(r"\fB2\fR", "The command line was not understood."),
        ".SH FILES",
    ]
    for place, what in _FILES:
        lines += _item(_italic(place), what)
    lines += [
        ".PP",
        "Where XDG_CONFIG_HOME, XDG_DATA_HOME or XDG_STATE_HOME is set, these lie there.",
    ]
    return "\n".join(lines) + "\n"


def _commands(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        inner = click.Context(command, parent=context, info_name=name)
        pieces = command.collect_usage_pieces(inner)
        words = inner.command_path.split()[1:]
        yield f".SS {_escaped(' '.join(words))}"
        yield rf"\fBannotator {_escaped(' '.join(words))}\fR {_escaped(' '.join(pieces))}"
        yield from _text(_paragraphs(command.help))
        yield from _options(command, inner)
        if isinstance(command, click.Group):
            yield from _commands(command, inner)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    everywhere = command.get_help_option(context) if context.parent else None
    for parameter in command.get_params(context):
        names, what = parameter.get_help_record(context) or ("", "")
        # Arguments stand in the usage; only some have more to say.
        if what and parameter is not everywhere:
            # A long list of choices may be broken behind each.
            head = _escaped(names).replace("|", r"|\:")
            yield from _item(rf"\fB{head}\fR", _escaped(" ".join(what.split())))


def _item(head: str, text: str) -> list[str]:
    return [".TP", head, _guarded(text)]


def _text(paragraphs: list[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield ".PP"
        yield from (_guarded(_escaped(line)) for line in paragraph.split("\n"))


def _paragraphs(text: str | None) -> list[str]:
    r"""Return the paragraphs of a help text; one that begins with \b keeps its lines."""
    found = re.split(r"\n\s*\n", (text or "").split("\f")[0].strip())
    return ["\n.br\n".join(p[1:].split("\n")) if p.startswith("\b") else p for p in found if p]


def _italic(text: str) -> str:
    return rf"\fI{_escaped(text)}\fR"


def _escaped(text: str) -> str:
    """Return text in which roff finds nothing to act on; a hyphen stays one that can be copied."""
    text = re.sub(r"`([^`]*)`", r"\1", text.replace("\b", "").replace("\\", r"\e"))
    return text.replace("-", r"\-").replace("'", r"\(aq").strip()


def _guarded(line: str) -> str:
    """Return a line that roff does not take for a request."""
    return rf"\&{line}" if line.startswith((".", "'")) and line != ".br" else line
