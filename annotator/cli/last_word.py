"""What no command caught, said in sentences: the one place that ends a command without a trace."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import click
from click.exceptions import Exit

from annotator.cli.told import Untold, say
from annotator.model.causes import advice_of, reason_of
from annotator.model.signs import in_line, marked

if TYPE_CHECKING:
    import sqlite3

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""What Python makes of a byte in an argument that is no UTF-8."""
_REFUSED: Final = 1
_INTERRUPTED: Final = 130  # 128 + SIGINT, as shells count it


@contextmanager
def last_word() -> Iterator[None]:
    """Run a command; say what the system refused, what is safe and what to do.

    A reader who has gone away (``annotator search … | head``) ends it quietly.

    Raises:
        Exit: 1 when the disk, SQLite or memory refused, 130 when somebody stopped it.
        click.ClickException: as it came, but harmless to the terminal; or when what was typed
            is no text.
    """
    try:
        yield
    except click.ClickException as error:
        # The only part of it that repeats what was typed, or what a file is called.
        error.message = marked(error.message)  # type: ignore[misc]
        raise
    except Exit:
        raise
    except KeyboardInterrupt:
        _say(
            "\nStopped. What was saved before is safe; what was under way was not finished. "
            "Start it again when you like."
        )
        raise Exit(_INTERRUPTED) from None
    except UnicodeEncodeError as error:
        if not _SURROGATE.match(error.object, error.start):
            raise
        raise click.UsageError(
            "A word that was given holds bytes that are no UTF-8, and nothing in a project does. "
            "Nothing was done."
        ) from None
    except _refusals() as error:
        if not (isinstance(error, OSError) and error.errno == errno.EPIPE):
            _say(_sentence(error))
        raise Exit(_REFUSED) from None


def _refusals() -> tuple[type[OSError], type[sqlite3.Error], type[MemoryError]]:
    # Imported when something went wrong: a version or a help text has no database.
    import sqlite3  # noqa: PLC0415

    return OSError, sqlite3.Error, MemoryError


def _sentence(error: OSError | sqlite3.Error | MemoryError) -> str:
    if isinstance(error, Untold):
        return (
            f"Not all of the output could be written: {reason_of(error)}. Projects and files are "
            f"whole, and what was to change in them may be done already. {advice_of(error)}"
        )
    name = getattr(error, "filename", None)
    about = f" ({in_line(os.fsdecode(name))})" if isinstance(name, str | bytes) else ""
    return (
        f"This could not be done: {reason_of(error)}{about}. What was saved in the project before "
        f"is safe. {advice_of(error) or 'Mend that, then try again.'}"
    )


def _say(words: str) -> None:
    try:
        say(words, err=True)
    except OSError:
        return  # Nobody is there to read it; the exit code still tells.
