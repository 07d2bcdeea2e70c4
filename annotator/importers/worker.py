"""The process that reads files which could do harm; :mod:`.reader_process` starts it.

Requests come as frames on standard input, answers go as frames to standard
output, and the process ends when its input does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final

from annotator.__about__ import __version__
from annotator.importers import wire
from annotator.importers.confinement import allow_seconds, confine
from annotator.importers.drafts import Problem
from annotator.importers.html import article_of
from annotator.importers.reading import MEMORY, read_file, reason_of
from annotator.importers.registry import registry

END: Final = "end"
"""What follows the last thing that a request asked for."""
_COMPUTING: Final = 90
"""Seconds of computing for one file; the program itself stops waiting sooner."""


def main() -> None:
    """Answer requests until the program that started this process is done or gone."""
    requests, answers = _private_streams()
    confine(MEMORY)
    wire.send(answers, wire.frame(__version__))
    while True:
        try:
            request = wire.receive(requests)
        except EOFError:
            return
        allow_seconds(_COMPUTING)
        for frame in _frames(request):
            wire.send(answers, frame)
        wire.send(answers, wire.frame(END))


def _private_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Return where requests come from and answers go to; what libraries print goes nowhere."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    return requests, answers


def _frames(request: Sequence[Any]) -> Iterator[bytes]:
    """Yield, ready to send, what a request asks for: what a file or page holds, or its labels."""
    what, format_name, file, *rest = request
    try:
        importer = registry().by_name[format_name]
        if what == "read":
            for found in read_file(importer, Path(file), rest[0]):
                yield wire.frame(found)
        elif what == "page":
            yield wire.frame(article_of(rest[0]))
        elif importer.inventory is not None:
            yield wire.frame(importer.inventory(Path(file)))
    except Exception as error:  # parsers of others, and what no frame can carry
        yield wire.frame(Problem(where=file, reason=reason_of(error, format_name)))


if __name__ == "__main__":
    main()
