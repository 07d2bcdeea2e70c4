"""A file that is written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.model.causes import reason_of, with_advice
from annotator.model.errors import AnnotatorError
from annotator.model.words import said
from annotator.store.durable import confirm
from annotator.store.parts_of_files import part_name, remove_left_behind


@contextmanager
def whole_file(out: Path) -> Iterator[Callable[[bytes], object]]:
    """Give a place to write to; it becomes ``out`` when all went well, else it vanishes.

    What a killed export of this computer left in the same folder is removed first.

    Raises:
        AnnotatorError: when ``out`` cannot be written; it is as it was.
    """
    beside = None
    try:
        beside = out.with_name(part_name())
        remove_left_behind(out.parent)
        with open(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            yield file.write
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
        confirm(out)
    except OSError as error:
        refused = said(
            "{out} could not be written: {error}. What stood there is as it was.",
            out=out,
            error=reason_of(error),
        )
        raise AnnotatorError(with_advice(refused, error)) from error
    finally:
        if beside is not None:
            # What cannot be removed now is removed by the next one.
            with suppress(OSError):
                beside.unlink(missing_ok=True)
