"""Which words have meant which entry before, in this layer."""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from annotator.store.project import Project

_AT_ONCE = 2000


def meant_before(project: Project) -> Iterator[tuple[str, str]]:
    """Yield the words of each span of this layer that refers to an actor, with the actor's id.

    Only spans of one fragment count: those of several are no names. Each read is
    a short one.
    """
    after = 0
    while True:
        rows = project.select(
            "SELECT span.rowid, span.quotes, mention.entry FROM span "
            "JOIN mention ON mention.span = span.id JOIN actor ON actor.id = mention.entry "
            "WHERE span.rowid > ? AND span.annotator = ? ORDER BY span.rowid LIMIT ?",
            (after, project.annotator, _AT_ONCE),
        )
        for _, quotes, entry in rows:
            words = orjson.loads(quotes)
            if len(words) == 1:
                yield words[0], entry
        if len(rows) < _AT_ONCE:
            return
        after = rows[-1][0]
