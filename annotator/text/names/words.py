"""A name as it is compared: words without case, accents, dashes, apostrophes and possessives."""

from __future__ import annotations

import unicodedata
from typing import Final

import regex

APOSTROPHES: Final = "'’‘ʼʻ`´′＇"

# Letters that Unicode does not take apart, though keyboards and newsrooms do.
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
_BLANKS: Final = str.maketrans({chr(n): " " for n in range(128) if not chr(n).isalnum()})
_WORD: Final = regex.compile(r"[\p{L}\p{N}\p{M}]+")
# Marks of direction, joiners and soft hyphens stand inside words and are not seen.
_UNSEEN: Final = regex.compile(r"\p{Cf}")
_APOSTROPHE: Final = f"[{APOSTROPHES}]"
# “l’Express”, “dell’Interno” are two words; “O’Neill”, “Sana’a” are one.
_ELISION: Final = regex.compile(rf"\b(l|d|un|dell|nell|dall|sull|all|qu){_APOSTROPHE}(?=\w)")
_POSSESSIVE: Final = regex.compile(rf"(?<=\w){_APOSTROPHE}s\b")
_INSIDE: Final = regex.compile(rf"{_APOSTROPHE}|(?<=\p{{Hebrew}})[\"״”׳](?=\p{{Hebrew}})")


def folded(text: str) -> str:
    """Return a text without case and accents, with single blanks: what counts as the same.

    Accents without a letter stay, so that only blanks become nothing.
    """
    text = " ".join(text.split())
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())
    if not parts.isascii():
        parts = "".join([sign for sign in parts if not unicodedata.combining(sign)])
        parts = _UNSEEN.sub("", parts.translate(_LETTERS))
    return " ".join(parts.split()) or unicodedata.normalize("NFC", text)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a name; what has no letter or digit is one word as a whole.

    Single letters that follow each other are one word, so that “U.N.”, “U. N.”
    and “UN” are the same.

    >>> words_of("J. K. O’Neill’s")
    ('jk', 'oneill')
    """
    words = split_words(folded(text))
    if len(words) > 1 and min(map(len, words)) == 1:
        words = _joined(words)
    return tuple(words)


def split_words(plain: str) -> list[str]:
    """Return the words of a folded text, all of it when it has no letter or digit."""
    if plain.isascii() and "'" not in plain and "`" not in plain:
        words = plain.translate(_BLANKS).split()
    else:
        words = _WORD.findall(_INSIDE.sub("", _POSSESSIVE.sub("", _ELISION.sub(r"\1 ", plain))))
    return words or [plain] if plain else []


def _joined(words: list[str]) -> list[str]:
    joined: list[str] = []
    letters = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and letters:
            joined[-1] += word
        else:
            joined.append(word)
        letters = single
    return joined
