"""Sentences for people that still know the words and values they were made of.

The rooms below the window know no language but English. What they say is a
``Said``: the English sentence, and beside it the words with named places and the
values in them, so that the window can say the same in another language. Whatever
takes a str takes a Said; but to add to one, to format it or to strip it makes a
plain str of it, so sentences are put together with ``said`` and ``joined`` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from annotator.model.signs import in_line

Value: TypeAlias = "str | int | float"
"""What stands in a place: a number, or text; a Said is told in its turn."""


class Said(str):
    """An English sentence with the words and the values that it was made of.

    ``words`` is the template with its places, as translators see it; ``values`` has
    what stands in the places, by name.
    """

    __slots__ = ("values", "words")

    words: str
    values: Mapping[str, Value]

    def __new__(cls, words: str, values: Mapping[str, Value]) -> Said:
        """Make the sentence; ``said`` is what to call."""
        made = super().__new__(cls, words.format_map(values))
        made.words = words
        made.values = MappingProxyType(dict(values))
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Said, (self.words, dict(self.values))


def said(words: str, /, **values: object) -> Said:
    """Return the sentence: ``words`` with the values in its places.

    ``words`` is a literal wherever this is called, so that it can be collected for
    translators. A value that is an error stands for what the error says; braces
    that are meant as such are doubled.

    Raises:
        KeyError: when a place has no value; that is a mistake in the code.
    """
    return Said(words, _kept_of(values))


def counted(n: int, one: str, many: str, /, **values: object) -> Said:
    """Return ``one`` when ``n`` is 1, else ``many``, with ``n`` at the place ``{n}``.

    Both are literals wherever this is called, as with ``said``.
    """
    return Said(one if n == 1 else many, {"n": n, **_kept_of(values)})


def joined(parts: Iterable[object], separator: str = " ") -> Said:
    """Return the parts one after another, each told by itself in another language."""
    values = {f"part{number}": _kept(part) for number, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return Said(between.join(f"{{{name}}}" for name in values), values)


def sentence_of(error: BaseException) -> str:
    """Return what an error says: the Said it was raised with, where it was one."""
    first = error.args[0] if error.args else None
    return first if isinstance(first, Said) and str(error) == first else str(error)


def told(text: str, translate: Callable[[str], str]) -> str:
    """Return a sentence in another language; ``translate`` has the templates of it.

    What is no Said comes back as it is. A translation with a place that the English
    does not have, or a broken one, is not used: the English sentence comes back. A
    value that is a name or a quote is shown so that it changes nothing but its place.
    """
    if not isinstance(text, Said):
        return text
    values = {name: _shown(value, translate) for name, value in text.values.items()}
    try:
        return translate(text.words).format_map(values)
    except (LookupError, ValueError, AttributeError, TypeError):
        return text.words.format_map(values)


def plainly(text: str) -> str:
    """Return a sentence in English, with its values shown as ``told`` shows them."""
    return told(text, lambda words: words)


def _shown(value: Value, translate: Callable[[str], str]) -> Value:
    if isinstance(value, Said):
        return told(value, translate)
    return in_line(value) if isinstance(value, str) else value


def _kept_of(values: Mapping[str, object]) -> dict[str, Value]:
    return {name: _kept(value) for name, value in values.items()}


def _kept(value: object) -> Value:
    """Return what is kept of a value: no objects that could change or hold on to others."""
    if isinstance(value, BaseException):
        return sentence_of(value)
    return value if isinstance(value, str | int | float) else str(value)
