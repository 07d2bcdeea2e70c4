"""Fuzzes one importer: ``python -m tests.fuzz FORMAT [options of libFuzzer] [FOLDER…]``.

Needs atheris. New inputs go into the first folder; those of the tests are
where it begins. An input that breaks a promise is written as crash-….
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(
    include=["annotator.importers", "annotator.text", "pypdf", "docx", "cassis", "zipfile", "email"]
):
    import cassis  # noqa: F401
    import docx  # noqa: F401
    import pypdf  # noqa: F401

    from tests.fuzz.promises import Promises, seeds


def main() -> None:
    """Feed one importer until libFuzzer says that it is enough."""
    format_name, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="annotator-seeds-") as begin:
        for number, path in enumerate(seeds(format_name)):
            shutil.copy(path, Path(begin, f"{number}-{path.name}"))
        promises = Promises(format_name)
        atheris.Setup([sys.argv[0], *options, begin], lambda data: promises.keep(data) and None)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
