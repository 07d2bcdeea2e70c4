"""The formats that data sets can have, one line each, and those of other packages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from annotator.exporters import jsonl
from annotator.exporters.selection import Item
from annotator.model.errors import AnnotatorError

GROUP: Final = "annotator.exporters"
"""The entry points under which a package offers an :class:`Exporter` of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format: its name, what it is in one line, its suffix, and what writes its bytes.

    ``problem`` says why it cannot be used, if so.
    """

    name: str
    description: str
    suffix: str
    lines: Callable[[Iterable[Item], jsonl.Registers], Iterator[bytes]]
    problem: str | None = None


EXPORTERS: Final = (
    Exporter(
        name="jsonl",
        description="one article a line with text, spans, relations and registers (native)",
        suffix=".jsonl",
        lines=jsonl.lines,
    ),
)


def exporters() -> tuple[Exporter, ...]:
    """Return all formats: ours, then those of other packages by name."""
    own = {exporter.name for exporter in EXPORTERS}
    others = sorted(entry_points(group=GROUP), key=lambda entry: entry.name)
    return (*EXPORTERS, *(_loaded(entry) for entry in others if entry.name not in own))


def exporter_named(name: str) -> Exporter:
    """Return the format of that name.

    Raises:
        KeyError: when there is none.
        AnnotatorError: when the package that offers it is broken.
    """
    exporter = {exporter.name: exporter for exporter in exporters()}[name]
    if exporter.problem is not None:
        raise AnnotatorError(
            f"The format “{name}” cannot be used: {exporter.problem}. Nothing was written. "
            "Mend or remove the package that offers it."
        )
    return exporter


def _loaded(entry: EntryPoint) -> Exporter:
    """Return the format of another package, or one that says what is wrong with it."""
    try:
        found = entry.load()
    except Exception as error:  # whatever a stranger's module raises: our own formats go on
        return _broken(entry, f"{entry.value} fails with {type(error).__name__}: {error}")
    if not isinstance(found, Exporter):
        return _broken(entry, f"{entry.value} is not an Exporter")
    if found.name != entry.name:
        return _broken(entry, f"{entry.value} calls itself “{found.name}”")
    return found


def _broken(entry: EntryPoint, problem: str) -> Exporter:
    return Exporter(
        name=entry.name,
        description=f"cannot be used: {problem}",
        suffix="",
        lines=lambda items, registers: iter(()),
        problem=problem,
    )
