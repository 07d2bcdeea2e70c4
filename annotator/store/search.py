"""Full-text search over titles and texts, with the place of each hit in code points."""

from __future__ import annotations

import re
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from annotator.model.causes import blames_file
from annotator.model.ids import ArticleId

_PROVED: Final = ("TABLE IF EXISTS temp.proved_search", "VIEW IF EXISTS temp.proved_texts")
_AROUND: Final = 60
_TERMS: Final = 64
"""Terms that are looked for, the first ones: FTS5 takes minutes over some thousand, and whoever
labels waits for it. They come from an article that somebody pastes where a word belongs."""
_LONGEST: Final = 1_000
"""Code points of a term; one that is longer is found where it begins."""
# Private-use characters of a plane that no font or text uses: they mark what FTS5 found.
_OPEN, _CLOSE = "\U0010fff0", "\U0010fff1"
_NO_SIGN = re.compile("[\0\ud800-\udfff]")
"""What no text has: NUL ends a term for FTS5, and SQLite takes no half of a pair of surrogates."""
_MARKS = re.compile(f"[{_OPEN}{_CLOSE}]")
_TEXTS: Final = (
    "SELECT article.number AS rowid, article.title AS title, text.text AS text "
    "FROM main.article JOIN main.text ON text.sha256 = article.text_sha256"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One article that was found: its first place ``[start, end)`` in code points, with context.

    A hit in the title alone has ``start == end == 0``.
    """

    article: ArticleId
    title: str
    start: int
    end: int
    before: str
    match: str
    after: str


def quoted(query: str) -> str:
    """Return the query with every term quoted, so that nothing in it is syntax to FTS5.

    Words between double quotes stay together; all terms must be found, of which
    there are not endlessly many.
    """
    terms = [phrase or word for phrase, word in re.findall(r'"([^"]+)"|([^\s"]+)', query)]
    cut = (_NO_SIGN.sub(" ", term[:_LONGEST]) for term in terms)
    asked = dict.fromkeys(term for term in cut if any(sign.isalnum() for sign in term))
    return " ".join(f'"{term}"' for term in [*asked][:_TERMS])


def search(connection: sqlite3.Connection, query: str, limit: int) -> list[Hit]:
    """Return the first hits in the order of import; a query without a word has none."""
    match = quoted(query)
    if not match:
        return []
    rows = connection.execute(
        "SELECT article.id, article.title, highlight(article_search, 1, ?, ?) "
        "FROM article_search JOIN article ON article.number = article_search.rowid "
        "WHERE article_search MATCH ? ORDER BY article_search.rowid LIMIT ?",
        (_OPEN, _CLOSE, match, limit),
    )
    return [_hit(*row) for row in rows]


def articles_with(connection: sqlite3.Connection, query: str) -> frozenset[str]:
    """Return the ids of all articles that have the words; a query without a word has none."""
    match = quoted(query)
    if not match:
        return frozenset()
    rows = connection.execute(
        "SELECT article.id FROM article_search JOIN article "
        "ON article.number = article_search.rowid WHERE article_search MATCH ?",
        (match,),
    )
    return frozenset(row[0] for row in rows)


def _hit(article: str, title: str, marked: str) -> Hit:
    start = marked.find(_OPEN)
    if start < 0:
        return Hit(
            article=ArticleId(article),
            title=title,
            start=0,
            end=0,
            before="",
            match=title,
            after="",
        )
    close = marked.index(_CLOSE, start)
    found = marked[start + 1 : close]
    before = marked[max(0, start - _AROUND) : start]
    after = _MARKS.sub("", marked[close + 1 : close + 1 + 3 * _AROUND])[:_AROUND]
    return Hit(
        article=ArticleId(article),
        title=title,
        start=start,
        end=start + len(found),
        before=before.replace("\n", " "),
        match=found.replace("\n", " "),
        after=after.replace("\n", " "),
    )


def index_fault(connection: sqlite3.Connection) -> str | None:
    """Return what FTS5 says against the index, held against titles and texts; None when it is good.

    FTS5 proves only an index that it may write to: a copy of it in SQLite's temporary
    database is proved, which takes as long as to index all texts anew.

    Raises:
        sqlite3.Error: when that database has no room.
    """
    # What an earlier look had no room to take away again is not in the way of this one.
    for part in _PROVED:
        connection.execute(f"DROP {part}")
    connection.execute(f"CREATE TEMP VIEW proved_texts AS {_TEXTS}")
    try:
        connection.execute(
            "CREATE VIRTUAL TABLE temp.proved_search USING fts5 (title, text, "
            "content = 'proved_texts', content_rowid = 'rowid', "
            "tokenize = 'unicode61 remove_diacritics 2')"
        )
        for part in ("data", "idx", "docsize", "config"):
            connection.execute(f"DELETE FROM temp.proved_search_{part}")
            connection.execute(
                f"INSERT INTO temp.proved_search_{part} SELECT * FROM main.article_search_{part}"
            )
        connection.execute(
            "INSERT INTO temp.proved_search (proved_search, rank) VALUES ('integrity-check', 1)"
        )
    except sqlite3.DatabaseError as error:
        if not blames_file(error):
            raise
        return str(error)
    finally:
        for part in _PROVED:
            with suppress(sqlite3.OperationalError):  # where there is no room to, either
                connection.execute(f"DROP {part}")
    return None
