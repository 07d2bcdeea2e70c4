"""Writes the file by which bash completes the command line: click's own, made once."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete

_CLICKS = "complete -o nosort -F"
_OURS = "complete -o nosort -o default -F"


def bash_completion(command: click.Group) -> str:
    """Return the script for bash.

    A first word that is no command is a project, so where no command matches
    bash goes on with the names of files.

    Raises:
        ValueError: when click writes its script in a way that this does not know.
    """
    script = BashComplete(command, {}, "annotator", "_ANNOTATOR_COMPLETE").source()
    if _CLICKS not in script:
        raise ValueError(f"Click's completion script has no “{_CLICKS}” any more.")
    return script.replace(_CLICKS, _OURS)
