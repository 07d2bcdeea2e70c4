"""Runs the trials of faults in full and prints the table of them.

A trial is a module of this folder with ``FULL``, the number that counts as
all, and ``trial(count, seed)``, which returns an Outcome or several. Nothing
else has to be told that it is there.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from tests.faults.outcome import Outcome, table

_FOLDERS = ("CONFIG", "DATA", "STATE", "CACHE")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the trials that were asked for; 0 when every promise held every time."""
    known = trials()
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=_listed(known))
    parser.add_argument("names", nargs="*", metavar="NAME", help="which trials; without: all")
    parser.add_argument("--count", type=int, help="how often, instead of in full")
    parser.add_argument("--seed", type=int, default=1, help="what chance goes by")
    options = parser.parse_args(arguments)
    if strangers := set(options.names) - known.keys():
        parser.error(f"there is no trial {', '.join(sorted(strangers))}; {_listed(known)}")
    found: list[tuple[str, Outcome]] = []
    for name in options.names or known:
        found += [(name, one) for one in _tried(name, known[name], options.count, options.seed)]
    print(table(found))
    return int(not all(one.is_kept for _, one in found))


def trials() -> dict[str, ModuleType]:
    """Return the trials by name."""
    modules = {
        path.stem: importlib.import_module(f"tests.faults.{path.stem}")
        for path in sorted(Path(__file__).parent.glob("[a-z]*.py"))
        if path.stem != "run"
    }
    return {name: module for name, module in modules.items() if hasattr(module, "trial")}


def run(module: ModuleType, count: int, seed: int) -> list[Outcome]:
    """Run one trial with folders of its own for settings, backups and logs."""
    kept = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="annotator-faults-") as home:
        os.environ.update({f"XDG_{name}_HOME": str(Path(home, name)) for name in _FOLDERS})
        try:
            found = module.trial(count, seed)
        finally:
            os.environ.clear()
            os.environ.update(kept)
    return [found] if isinstance(found, Outcome) else list(found)


def _tried(name: str, module: ModuleType, count: int | None, seed: int) -> list[Outcome]:
    started = time.monotonic()
    found = run(module, module.FULL if count is None else count, seed)
    for one in found:
        print(
            f"{name}: {one.fault}: {one.survived:,} of {one.tried:,} survived "
            f"({time.monotonic() - started:.0f} s)",
            flush=True,
        )
        for loss in one.losses:
            print(f"  {loss}", file=sys.stderr)
    return found


def _listed(known: dict[str, ModuleType]) -> str:
    return f"trials: {', '.join(known)}"
