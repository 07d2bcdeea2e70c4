"""Every encoding that articles come in, and what is no text."""

from __future__ import annotations

import codecs

import pytest

from annotator.importers.decoding import decode
from annotator.model.errors import SourceError

GERMAN = "Der Bürgermeister sagte: „Nein“, die Brücke bleibt für alle geöffnet. " * 3


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (GERMAN.encode(), "utf-8"),
        (codecs.BOM_UTF8 + GERMAN.encode(), "utf-8"),
        (GERMAN.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be"), "utf-16"),
        (GERMAN.encode("utf-32"), "utf-32"),
        (GERMAN.encode("utf-16-le"), "utf-16-le"),
        (GERMAN.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_marks_and_utf_are_certain(data, encoding):
    found = decode(data)
    assert found.text.removeprefix("\ufeff") == GERMAN
    assert (found.encoding, found.guessed) == (encoding, False)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("Le président a déclaré que les négociations étaient nécessaires à l’été. ", "cp1252"),
        ("Café", "latin-1"),
        ("Министр заявил, что переговоры продолжаются и завтра. ", "cp1251"),
        ("Žluťoučký kůň úpěl ďábelské ódy, řekl ministr zahraničí. ", "cp1250"),
    ],
)
def test_other_encodings_are_guessed_and_said_to_be(text, encoding):
    found = decode(text.encode(encoding))
    assert found.text == text
    assert found.origin["encoding_guessed"] is True


def test_a_declared_encoding_goes_before_a_guess():
    found = decode("Žluťoučký".encode("iso-8859-2"), declared="ISO-8859-2")
    assert (found.text, found.guessed) == ("Žluťoučký", False)
    assert decode(GERMAN.encode("cp1252"), declared="iso-8859-1").encoding == "cp1252"


def test_few_bad_bytes_in_utf8_are_replaced_and_counted():
    found = decode(GERMAN.encode() + b"\xff end")
    assert found.text == f"{GERMAN}\ufffd end"
    assert found.origin == {"encoding": "utf-8", "replaced": {"invalid byte": 1}}


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 text", b"PK\x03\x04rest", b"\x89PNG\r\n", bytes(range(32)) * 40]
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(SourceError, match="not text"):
        decode(data)


def test_a_single_nul_makes_no_binary():
    assert decode(b"Ada\0 spoke").text == "Ada\0 spoke"
