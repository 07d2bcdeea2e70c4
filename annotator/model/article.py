"""An article: immutable text with metadata and furniture."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.model.ids import ArticleId


def sha256_of(text: str) -> str:
    """Return the hex SHA-256 of the text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known of an article besides its text; ``published`` is an ISO 8601 date."""

    title: str = ""
    source: str | None = None
    url: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Furniture:
    """A region ``[start, end)`` in code points that is not the article.

    ``kind`` names what it is (navigation, masthead, notice, repeated-title,
    caption, pull-quote, paywall, newsletter, share, footer, next-article, other).
    """

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article without its text: what lists show and events carry.

    ``origin`` says how the text came in: file name, encoding and counts of
    what normalising replaced.
    """

    id: ArticleId
    text_sha256: str
    length: int
    meta: Metadata = Metadata()
    furniture: tuple[Furniture, ...] = ()
    origin: Mapping[str, Any] = field(default_factory=dict)
