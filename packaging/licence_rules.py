"""Which licences may be given away with the program, and why; which the libraries mean."""

from __future__ import annotations

from functools import cache
from typing import Final

from license_expression import AND, OR, ExpressionError, LicenseExpression, get_spdx_licensing

PERMISSIVE: Final = "asks for its notice alone, which the list of licences carries"
UNCHANGED: Final = (
    "asks for the source of its own files: they are given as they were published, where they came "
    "from still has them"
)
REPLACEABLE: Final = (
    "asks that the library can be replaced: it lies in files of its own, beside the program"
)
EXCEPTED: Final = "its exception lets what is built with it go under any licence"
NO_RIGHTS: Final = "nobody claims rights"

ALLOWED: Final = {
    **dict.fromkeys(
        (
            *("0BSD", "AFL-2.1", "Apache-2.0", "BSD-1-Clause", "BSD-2-Clause", "BSD-3-Clause"),
            *("BSL-1.0", "CNRI-Python", "FTL", "HPND", "HPND-sell-variant", "IJG", "ISC"),
            *("Imlib2", "libpng-2.0", "MIT", "MIT-0", "MIT-Modern-Variant", "MIT-open-group"),
            *("OFL-1.1", "PSF-2.0", "Python-2.0", "Unicode-3.0", "Unicode-DFS-2016", "X11"),
            *("Zlib", "bzip2-1.0.6"),
        ),
        PERMISSIVE,
    ),
    **dict.fromkeys(("blessing", "CC0-1.0", "Unlicense", "LicenseRef-Public-Domain"), NO_RIGHTS),
    **dict.fromkeys(("MPL-1.1", "MPL-2.0"), UNCHANGED),
    **dict.fromkeys(("LGPL-2.1-or-later", "LGPL-2.1-only", "LGPL-3.0-only"), REPLACEABLE),
    "GPL-3.0-or-later WITH GCC-exception-3.1": EXCEPTED,
    "GPL-2.0-or-later WITH Bootloader-exception": EXCEPTED,
    "LicenseRef-Microsoft-Redistributable": "Microsoft lets programs bring it along, unchanged",
}
"""Licences by their SPDX names, each with the reason why it may come along."""

NAMES: Final = {
    "Apache 2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License Version 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "The BSD 2-Clause License": "BSD-2-Clause",
    "zlib/libpng License": "Zlib",
}
"""What libraries write instead of the SPDX name."""

READ: Final = {
    "blis": "BSD-3-Clause",
    "click-default-group": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "pysqlite3": "Zlib",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
"""Libraries whose metadata names no exact licence, and what the text that they bring is."""


class LicenceError(Exception):
    """A licence is not known, or not one that may come along."""


def spdx(library: str, said: str) -> str:
    """Return the SPDX expression for what a library says of itself.

    Raises:
        LicenceError: when nobody knows what it means.
    """
    expression = READ.get(library.lower(), NAMES.get(said, said))
    keys = _licensing().unknown_license_keys(_parsed(library, expression))
    if unknown := [key for key in keys if key not in ALLOWED]:
        raise LicenceError(
            f"{library} says its licence is “{said}”: no SPDX name ({', '.join(unknown)}). Read "
            "its text and put it into packaging/licence_rules.py."
        )
    return expression


def demand_allowed(library: str, expression: str) -> None:
    """Let a library pass whose licences may come along.

    Raises:
        LicenceError: when none of the choices that it gives is allowed; it names the library.
    """
    if not _allowed(_parsed(library, expression)):
        raise LicenceError(
            f"{library} is under {expression}, which is not among the licences that may come along "
            "(packaging/licence_rules.py). Leave it out, or put it there with the reason."
        )


def _allowed(node: LicenseExpression) -> bool:
    if isinstance(node, OR):
        return any(_allowed(part) for part in node.args)
    if isinstance(node, AND):
        return all(_allowed(part) for part in node.args)
    return str(node) in ALLOWED


def _parsed(library: str, expression: str) -> LicenseExpression:
    try:
        parsed = _licensing().parse(expression)
    except ExpressionError as error:
        raise LicenceError(f"{library}: “{expression}” is no SPDX expression: {error}.") from error
    if parsed is None:
        raise LicenceError(f"{library} does not say under which licence it is.")
    return parsed


@cache
def _licensing():  # type: ignore[no-untyped-def]
    return get_spdx_licensing()
