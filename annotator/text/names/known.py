"""The names of a register, by what they are looked for: all words, one word, initials, spelling."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from annotator.text.names.parts import initials_of, is_acronym, without_articles
from annotator.text.names.spellings import Spellings
from annotator.text.names.words import folded, words_of

Words = tuple[str, ...]


class Known(NamedTuple):
    """One name of an entry.

    ``main`` says that it is the entry's name and no alias. ``words`` are folded
    and without an article at the beginning. ``line`` is the folded text and,
    where punctuation makes a difference, its words; each has a blank before it
    and a newline after it.
    """

    id: str
    text: str
    main: bool
    words: Words
    line: str


def strangeness(name: Known, text: str) -> float:
    """Return how far a name is from a text of the same words: 0 the main name, letter by letter.

    Among entries of the same folded name, the one whose own name it is comes first.
    """
    if _plain(name.text) == _plain(text):
        return 0.0 if name.main else 0.1
    return 0.2 if folded(name.text) == folded(text) else 0.3


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


class KnownNames:
    """All names of a register; entries come, change and go one by one."""

    def __init__(self, names: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Take entries with their names, the name itself first."""
        self._entries: dict[str, tuple[Known, ...]] = {}
        # All words together are a tuple, a word is itself; initials and
        # acronyms have a sign before them that no word has.
        self._table: dict[str | Words, list[Known]] = {}
        self._spellings: Spellings | None = None
        for id_, texts in names:
            self.set(id_, texts)

    def __contains__(self, word: str) -> bool:
        """Tell whether a folded word occurs in a name."""
        return word in self._table

    def set(self, id_: str, texts: Iterable[str]) -> None:
        """Take or change an entry; blank names are none, and without names there is no entry."""
        if id_ in self._entries:
            self.drop(id_)
        names = tuple(_known(id_, texts))
        if not names:
            return
        self._entries[id_] = names
        table = self._table
        for name in names:
            for key in _keys(name):
                if key in table:
                    table[key].append(name)
                else:
                    table[key] = [name]
            if self._spellings is not None:
                for word in name.words:
                    self._spellings.add(word)

    def drop(self, id_: str) -> None:
        """Forget an entry, if there is one."""
        for name in self._entries.pop(id_, ()):
            for key in _keys(name):
                self._table[key].remove(name)
                if not self._table[key]:
                    del self._table[key]
                    if self._spellings is not None and isinstance(key, str):
                        self._spellings.drop(key)

    def ids(self) -> Iterator[str]:
        """Return the ids of all entries in the order in which they came."""
        return iter(self._entries)

    def of(self, id_: str) -> tuple[Known, ...]:
        """Return the names of an entry, the name itself first; none for an unknown one."""
        return self._entries.get(id_, ())

    def all(self) -> Iterator[Known]:
        """Return all names, entries in the order in which they came."""
        return chain.from_iterable(self._entries.values())

    def with_words(self, words: Words) -> Sequence[Known]:
        """Return the names of just these words."""
        return self._table.get(words, ())

    def with_word(self, word: str) -> Sequence[Known]:
        """Return the names in which a word occurs."""
        return self._table.get(word, ())

    def with_initials(self, initials: str) -> Sequence[Known]:
        """Return the names with these initials."""
        return self._table.get("=" + initials, ())

    def acronyms(self, letter: str) -> Sequence[Known]:
        """Return the names that are acronyms beginning with a letter."""
        return self._table.get("?" + letter, ())

    def alike(self, word: str) -> list[tuple[float, str]]:
        """Return the words of names that are alike to a word, the most alike first."""
        return self._all_spellings().alike(word)

    def beginning(self, word: str) -> list[tuple[float, str]]:
        """Return the words of names that begin with a word in some spelling, or are alike to it."""
        return self._all_spellings().beginning(word)

    def _all_spellings(self) -> Spellings:
        if self._spellings is None:
            words = (key for key in self._table if isinstance(key, str) and key[0] not in "=?")
            self._spellings = Spellings(words)
        return self._spellings


def _known(id_: str, texts: Iterable[str]) -> Iterator[Known]:
    main = True
    for text in texts:
        words = words_of(text)
        if words:
            plain, joined = folded(text), " ".join(words)
            line = f" {plain}\n" if plain == joined else f" {plain}\n {joined}\n"
            yield Known(id_, text, main, without_articles(words), line)
        main = False


def _keys(name: Known) -> list[str | Words]:
    words = name.words
    keys: list[str | Words] = [words, *(words if len(words) == 1 else set(words))]
    if len(words) > 1:
        keys += ["=" + initials for initials in initials_of(words)]
    elif is_acronym(name.text, words):
        keys.append("?" + words[0][0])
    return keys
