"""The rule for pull quotes: a sentence of the body, set apart a second time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from annotator.text.furniture.page import Line, Page, ends_sentence

_REACH: Final = 8000
"""Code points to each side in which the sentence is looked for: time stays linear."""

_LEAST: Final = 40
_LEAST_WORDS: Final = 6
_MOST: Final = 330
_BARE_LEAST: Final = 60
_TRIES: Final = 3
_MARKS: Final = " \t.,:;!?…\"'*—–-"
_FLAT: Final = (("\u00a0", " "), ("\u202f", " "), ("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'),
                ("„", '"'), ("«", '"'), ("»", '"'))  # fmt: skip
_NAME: Final = r"[^\W\d_a-z][\w.'’-]*(?:\s(?:[a-z]{1,3}\s)?[^\W\d_a-z][\w.'’-]*){1,4}"
_SIGNED: Final = re.compile(rf"(?:[—–-]\s*)?({_NAME})(?:,\s(.{{3,90}}))?")


def pull_quote(page: Page) -> Iterator[int]:
    """Yield short paragraphs that repeat a sentence of a longer one word for word, and who said it.

    The copy may end early, and differ in its marks and its first letter. A
    line after it with a name and a role belongs to it. Such a line makes a
    stand-alone paragraph a pull quote too when the person also stands
    elsewhere in the text and at most two paragraphs are signed so: more of
    them are a round of opinions, which is text.

    Not a heading (it has no stop), not the first paragraph, not the sentence
    in its own place, not a paragraph that stands twice as a whole.
    """
    flat = flattened(page.text)
    signed = [i for i in range(1, len(page.lines)) if _is_signature(page, i, flat)]
    first = next((i for i in range(len(page.lines)) if page.is_body(i)), len(page.lines))
    for index in range(first + 1, len(page.lines)):
        line = page.lines[index]
        if page.kinds[index] or not _LEAST <= len(line.text) <= _MOST:
            continue
        has_signature = index + 1 in signed
        if _repeats(flat, line) or (
            has_signature and len(signed) <= 2 and ends_sentence(line.text)
        ):
            yield index
            if has_signature:
                yield index + 1


def flattened(text: str) -> str:
    """Return the text, as long as before, with plain quotation marks and blanks."""
    for mark, plain in _FLAT:
        text = text.replace(mark, plain)
    return text


def _repeats(flat: str, line: Line) -> bool:
    quoted = flat[line.start : line.end]
    words = quoted.strip(_MARKS)
    if len(words) < _LEAST or words.count(" ") < _LEAST_WORDS - 1:
        return False
    if not ends_sentence(line.text) and (line.text[0] not in '“„«»"' or len(words) < _BARE_LEAST):
        return False
    after = (line.end, line.end + _REACH)
    before = (max(0, line.start - _REACH), line.start)
    return any(_stands(flat, words, low, high) for low, high in (before, after))


def _stands(flat: str, words: str, low: int, high: int) -> bool:
    """Tell whether the words stand in ``[low, high)`` as part of a longer line."""
    rest = words[1:]
    for _ in range(_TRIES):
        low = flat.find(rest, low, high)
        if low < 0:
            return False
        if _is_part(flat, low - 1, low + len(rest), words[0]):
            return True
        low += 1
    return False


def _is_part(flat: str, start: int, end: int, initial: str) -> bool:
    """Tell whether ``[start, end)`` are whole words of a line that has more words."""
    if start < 0 or flat[start].lower() != initial.lower():
        return False
    if flat[start - 1 : start].isalnum() or flat[end : end + 1].isalnum():
        return False
    around = flat[max(0, start - 40) : start].rpartition("\n")[2]
    behind = flat[end : end + 40].partition("\n")[0]
    return bool(around.strip(_MARKS) or behind.strip(_MARKS))


def _is_signature(page: Page, index: int, flat: str) -> bool:
    """Tell whether a line is a name and a role, of a person whom the text names elsewhere."""
    line = page.lines[index]
    if len(line.text) > 110 or page.kinds[index] or ends_sentence(line.text):
        return False
    match = _SIGNED.fullmatch(line.text)
    if match is None or match[2] is None or not ends_sentence(page.lines[index - 1].text):
        return False
    name = flattened(match[1])
    low, high = max(0, line.start - _REACH), line.end + _REACH
    return flat.find(name, low, line.start) >= 0 or flat.find(name, line.end, high) >= 0
