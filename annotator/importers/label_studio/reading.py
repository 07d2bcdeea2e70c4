"""A file of Label Studio: whole as JSON first, then read task by task."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from annotator.importers.decoding import encoding_origin
from annotator.importers.drafts import Draft, Options, Problem, Read
from annotator.importers.inventory import Inventory, inventory_of
from annotator.importers.json_array import Element, elements
from annotator.importers.label_studio.compact import is_compact, task_of
from annotator.importers.label_studio.tasks import article_of
from annotator.importers.lines import encoding_of
from annotator.model.errors import SourceError
from annotator.model.words import said, sentence_of

_HEAD: Final = 1 << 18
_TASK: Final = re.compile(
    r'\s*(?:\[\s*)?\{.*?"(?:data"\s*:\s*\{|annotation_id"\s*:|'
    r'(?:annotations|completions|predictions)"\s*:\s*\[)',
    re.DOTALL,
)


def read(path: Path, options: Options) -> Read:
    """Yield an article for each task, and a problem for each that cannot be one.

    A file that is not JSON to its end yields that problem alone: half a
    download shall not look like a whole one.

    Raises:
        SourceError: when the file is no text.
    """
    encoding = encoding_of(path)
    for element in elements(path, encoding):
        if isinstance(element, Problem):
            yield element
            return
    origin = {"file": options.name, **encoding_origin(encoding.name, guessed=encoding.guessed)}
    for element in elements(path, encoding):
        if isinstance(element, Problem):  # somebody wrote in it meanwhile
            yield element
            return
        where, here = f"{path}:{element.line}", {**origin, "line": element.line}
        try:
            yield _article(element, where, here, options)
        except SourceError as error:
            yield Problem(where=where, reason=_named(element.value, error))


def detects(path: Path) -> bool:
    """Return whether a JSON file begins as a list of tasks, or as one."""
    with path.open("rb") as file:
        head = file.read(_HEAD).decode("utf-8-sig", "replace")
    return '"%TYPES"' not in head and _TASK.match(head) is not None


def labels_of(path: Path) -> Inventory:
    """Return which labels and relation types a file has."""
    return inventory_of(read, path)


def _article(element: Element, where: str, origin: dict[str, Any], options: Options) -> Draft:
    task = element.value
    if not isinstance(task, dict):
        raise SourceError(said("it is no task: a task is an object ({{…}})"))
    if is_compact(task):
        return article_of(*_unpacked(task, where, origin, options))
    return article_of(task, where, origin, options)


def _unpacked(task: dict[str, Any], where: str, origin: dict[str, Any], options: Options) -> Any:
    whole, unfit = task_of(task)
    return whole, where, origin, options, unfit


def _named(task: Any, error: SourceError) -> str:
    """Return a reason with the number that Label Studio gives the task, if it has one."""
    id_ = task.get("id") if isinstance(task, dict) else None
    if type(id_) is not int:
        return sentence_of(error)
    return said("task {id}: {error}", id=id_, error=error)
