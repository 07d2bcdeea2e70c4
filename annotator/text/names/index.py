"""Who is meant by a quote, and which entries fit what is typed, out of a whole register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.text.names.guess import Guess
from annotator.text.names.known import KnownNames
from annotator.text.names.meaning import meant_by
from annotator.text.names.typed import fitting


class NameIndex:
    """The names of a register (actors or concepts), to be asked again and again.

    Building it takes some 60 ms for 5 000 entries with three names, a question
    a few milliseconds at most.
    """

    def __init__(self, names: Iterable[tuple[str, Iterable[str]]] = ()) -> None:
        """Take entry ids with their names: the main name first, then aliases."""
        self._names = KnownNames(names)

    def set(self, id: str, names: Iterable[str]) -> None:  # noqa: A002 - as everywhere
        """Take an entry or change it; one without any name is dropped."""
        self._names.set(id, names)

    def drop(self, id: str) -> None:  # noqa: A002
        """Forget an entry; an unknown one is no error."""
        self._names.drop(id)

    def meant(self, quote: str, *, recent: Sequence[str] = (), limit: int = 6) -> list[Guess]:
        """Return the entries that a quote can mean, the likeliest first.

        Args:
            quote: the words of a span.
            recent: ids of entries mentioned before it, the latest first; they
                come first among equals, and are all there is for a pronoun.
            limit: how many at most.
        """
        return meant_by(self._names, quote, recent)[: max(limit, 0)]

    def typed(self, words: str, limit: int) -> list[Guess]:
        """Return the entries that fit what a person types.

        A whole name (``Reason.EXACT``: the same but for case, accents and
        blanks) comes first, then beginnings of names, then names of whose words
        all typed words are beginnings, then what stands inside a word
        (``Reason.WORDS``), then what has it as its acronym (``Reason.ACRONYM``) and
        other spellings (``Reason.ALIKE``).
        """
        return fitting(self._names, words, limit)
