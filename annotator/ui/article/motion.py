"""Where the caret goes: by cluster, word, line, screen, to the ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Final

from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.text import units
from annotator.ui.article.page import Page


class Motion(Enum):
    """A way to move the caret."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    TEXT_START = auto()
    TEXT_END = auto()


_Key = QKeySequence.StandardKey
_KEYS: Final = (
    (_Key.MoveToNextChar, _Key.SelectNextChar, Motion.RIGHT),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, Motion.LEFT),
    (_Key.MoveToNextWord, _Key.SelectNextWord, Motion.WORD_RIGHT),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, Motion.WORD_LEFT),
    (_Key.MoveToNextLine, _Key.SelectNextLine, Motion.DOWN),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, Motion.UP),
    (_Key.MoveToNextPage, _Key.SelectNextPage, Motion.PAGE_DOWN),
    (_Key.MoveToPreviousPage, _Key.SelectPreviousPage, Motion.PAGE_UP),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, Motion.LINE_START),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, Motion.LINE_END),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, Motion.TEXT_START),
    (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument, Motion.TEXT_END),
)
VERTICAL: Final = {Motion.UP, Motion.DOWN, Motion.PAGE_UP, Motion.PAGE_DOWN}


def motion_of(event: QKeyEvent) -> tuple[Motion, bool] | None:
    """Return the motion that a key press means on this system, and whether it selects."""
    for moves, selects, motion in _KEYS:
        if event.matches(moves):
            return motion, False
        if event.matches(selects):
            return motion, True
    return None


def moved(page: Page, caret: int, motion: Motion, *, goal: float, screen: int) -> int:
    """Return where a motion takes the caret, in code points.

    Args:
        page: the text as it is laid out.
        caret: where it is.
        motion: how it moves.
        goal: the x that moves by line try to keep, in pixels of the column.
        screen: the height of what is in sight, in pixels.
    """
    if motion in VERTICAL:
        return _vertical(page, caret, motion, goal, screen)
    if motion in _TURNED and page.layout(page.blocks.at(caret)).runs_left:
        motion = _TURNED[motion]
    return _ACROSS[motion](page, caret)


def _vertical(page: Page, caret: int, motion: Motion, goal: float, screen: int) -> int:
    block, line = page.line_of(caret)
    down = motion in {Motion.DOWN, Motion.PAGE_DOWN}
    far = motion in {Motion.PAGE_DOWN, Motion.PAGE_UP}
    remaining = max(1, screen // page.metrics.line - 1) if far else 1
    while remaining:
        step = _next_line(page, block, line, down=down)
        if step is None:
            break
        block, line = step
        remaining -= 1
    start = page.blocks.start(block)
    if remaining and not far:
        return len(page.text) if down else 0
    return start + page.layout(block).position_at(line, goal)


def _next_line(page: Page, block: int, line: int, *, down: bool) -> tuple[int, int] | None:
    if down:
        if line + 1 < page.layout(block).lines:
            return block, line + 1
        below = page.blocks.next(block)
        return None if below is None else (below, 0)
    if line > 0:
        return block, line - 1
    above = page.blocks.previous(block)
    return None if above is None else (above, page.layout(above).lines - 1)


_TURNED: Final[Mapping[Motion, Motion]] = {
    Motion.LEFT: Motion.RIGHT,
    Motion.RIGHT: Motion.LEFT,
    Motion.WORD_LEFT: Motion.WORD_RIGHT,
    Motion.WORD_RIGHT: Motion.WORD_LEFT,
}
_ACROSS: Final[Mapping[Motion, Callable[[Page, int], int]]] = {
    Motion.LEFT: lambda page, at: units.previous_grapheme(page.text, at),
    Motion.RIGHT: lambda page, at: units.next_grapheme(page.text, at),
    Motion.WORD_LEFT: lambda page, at: units.previous_word_boundary(page.text, at),
    Motion.WORD_RIGHT: lambda page, at: units.next_word_boundary(page.text, at),
    Motion.LINE_START: lambda page, at: page.line_bounds(at)[0],
    Motion.LINE_END: lambda page, at: page.line_bounds(at)[1],
    Motion.TEXT_START: lambda page, at: 0,
    Motion.TEXT_END: lambda page, at: len(page.text),
}
