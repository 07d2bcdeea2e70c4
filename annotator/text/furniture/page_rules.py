"""The table of rules that need more than one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from annotator.text.furniture.others import link_to_other, next_article
from annotator.text.furniture.page import Page
from annotator.text.furniture.pull_quotes import pull_quote
from annotator.text.furniture.titles import above_title, repeated_title


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRule:
    """A rule: its kind, and what finds the indexes of the lines that it claims."""

    kind: str
    find: Callable[[Page], Iterator[int]]


BEFORE: Final = (
    PageRule(kind="repeated-title", find=repeated_title),
    PageRule(kind="navigation", find=above_title),
    PageRule(kind="next-article", find=next_article),
)
"""Rules that decide where the head and the foot of the page are."""

AFTER: Final = (
    PageRule(kind="next-article", find=link_to_other),
    PageRule(kind="pull-quote", find=pull_quote),
)
"""Rules for what no other rule has claimed."""
