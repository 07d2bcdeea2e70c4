"""Who is meant by a name: each reason finds its entry, and nobody else is mistaken for it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.names import NameIndex, Reason, names_nobody
from annotator.text.names.entry_words import name_in

REGISTER = [
    ("putin", ["Vladimir Putin"]),
    ("zelensky", ["Volodymyr Zelensky"]),
    ("zelenska", ["Olena Zelenska"]),
    ("yeltsin", ["Boris Yeltsin"]),
    ("khrushchev", ["Nikita Khrushchev"]),
    ("lukashenko", ["Alexander Lukashenko"]),
    ("merkel", ["Angela Merkel"]),
    ("scholz", ["Olaf Scholz"]),
    ("leyen", ["Ursula von der Leyen"]),
    ("gaulle", ["Charles de Gaulle"]),
    ("assad", ["Bashar al-Assad"]),
    ("xi", ["Xi Jinping"]),
    ("un", ["United Nations"]),
    ("kim un", ["Kim Jong-un"]),
    ("kim il", ["Kim Jong-il"]),
    ("bush", ["George W. Bush"]),
    ("jeb", ["Jeb Bush"]),
    ("paul", ["Paul Dupont"]),
    ("pierre", ["Pierre Dupont", "Dupont"]),
    ("le pen", ["Marine Le Pen"]),
    ("oneill", ["Michelle O’Neill"]),
    ("north", ["North Korea"]),
    ("south", ["South Korea"]),
    ("austria", ["Austria"]),
    ("australia", ["Australia"]),
    ("iran", ["Iran"]),
    ("iraq", ["Iraq"]),
    ("niger", ["Niger"]),
    ("nigeria", ["Nigeria"]),
    ("eu", ["European Union"]),
    ("nato", ["NATO"]),
    ("iwf", ["Internationaler Währungsfonds"]),
    ("afd", ["Alternative für Deutschland"]),
    ("foreign", ["Russian Foreign Ministry"]),
    ("defence", ["Russian Defence Ministry"]),
    ("kremlin", ["Kremlin"]),
    ("france", ["France", "Frankreich"]),
    ("emil", ["Emil Ulrich"]),
    ("monde", ["Le Monde"]),
    ("author", ["Émile Zola", "The Author"]),
    ("rowling", ["J. K. Rowling"]),
    ("cyrillic", ["Володимир Зеленський"]),
    ("hebrew", ["בנימין נתניהו"]),
    ("arabic", ["محمد بن سلمان"]),
]


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return NameIndex(REGISTER)


def told(index: NameIndex, quote: str, **options: object) -> list[tuple[str, str]]:
    return [(g.id, g.reason.value) for g in index.meant(quote, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("quote", "entry", "reason"),
    [
        # One of its names.
        ("NATO", "nato", "exact"),
        ("vladimir  PUTIN", "putin", "exact"),
        ("Vladimir Putin’s", "putin", "exact"),
        ("the Kremlin", "kremlin", "exact"),
        ("Kremlins", "kremlin", "exact"),
        ("Emile Zola", "author", "exact"),
        ("author", "author", "exact"),
        ("Monde", "monde", "exact"),
        ("JK Rowling", "rowling", "exact"),
        ("Kim Jong Un", "kim un", "exact"),
        ("Michelle O'Neill", "oneill", "exact"),
        ("محمد بن سلمان", "arabic", "exact"),
        # The surname, alone or with what can be the same given name.
        ("Putin", "putin", "surname"),
        ("Putin’s", "putin", "surname"),
        ("Putin's", "putin", "surname"),
        ("Putins", "putin", "surname"),
        ("V. Putin", "putin", "surname"),
        ("Scholz’", "scholz", "surname"),
        ("von der Leyen", "leyen", "surname"),
        ("de Gaulle", "gaulle", "surname"),
        ("Assad", "assad", "surname"),
        ("Bashar Assad", "assad", "surname"),
        ("Le Pen", "le pen", "surname"),
        ("O’Neill", "oneill", "surname"),
        ("Russia’s Putin", "putin", "surname"),
        ("Merkel and Macron", "merkel", "surname"),
        ("Angela Merkel, former chancellor", "merkel", "words"),
        ("George Bush", "bush", "surname"),
        ("Zelenska", "zelenska", "surname"),
        ("נתניהו", "hebrew", "surname"),
        # A title before it.
        ("President Zelensky", "zelensky", "title"),
        ("Mr. Putin", "putin", "title"),
        ("M. Putin", "putin", "title"),
        ("Bundeskanzler Scholz", "scholz", "title"),
        ("der frühere Bundeskanzler Olaf Scholz", "scholz", "title"),
        ("la ministre Dupont", "pierre", "title"),
        ("el señor Putin", "putin", "title"),
        ("il presidente Putin", "putin", "title"),
        ("Kommissionspräsidentin von der Leyen", "leyen", "title"),
        ("Mr. de Gaulle", "gaulle", "title"),
        ("President Xi", "xi", "title"),
        # Acronyms, both ways.
        ("EU", "eu", "acronym"),
        ("the EU’s", "eu", "acronym"),
        ("U.N.", "un", "acronym"),
        ("IWF", "iwf", "acronym"),
        ("AfD", "afd", "acronym"),
        ("North Atlantic Treaty Organization", "nato", "acronym"),
        # Another spelling.
        ("Selenskyj", "zelensky", "alike"),
        ("Zelenskyy", "zelensky", "alike"),
        ("Präsident Wolodymyr Selenskyj", "zelensky", "alike"),
        ("Poutine", "putin", "alike"),
        ("Jelzin", "yeltsin", "alike"),
        ("Boris Eltsine", "yeltsin", "alike"),
        ("Chruschtschow", "khrushchev", "alike"),
        ("Lukaschenko", "lukashenko", "alike"),
        ("Зеленский", "cyrillic", "alike"),
        # Words of a name, or a name among words.
        ("said the author of it", "author", "words"),
        ("the Kremlin’s leader", "kremlin", "words"),
        ("Vladimir Putin of Russia", "putin", "words"),
        ("Vladimir", "putin", "words"),
        ("the Foreign Ministry", "foreign", "words"),
        ("Präsident von Frankreich", "france", "words"),
    ],
)
def test_a_quote_means_its_entry_first(index, quote, entry, reason):
    assert told(index, quote)[:1] == [(entry, reason)]


@pytest.mark.parametrize(
    ("quote", "entries"),
    [
        ("Paul Dupont", ["paul"]),
        ("Jean Dupont", []),
        ("Dupont", ["pierre", "paul"]),
        ("Georg Bush", []),
        ("Bush", ["jeb", "bush"]),
        ("Igor Putin", []),
        ("Lyudmila Putina", []),
        ("Markel", []),
        ("Austria", ["austria"]),
        ("Australia", ["australia"]),
        ("Iran", ["iran"]),
        ("Iraq", ["iraq"]),
        ("Niger", ["niger"]),
        ("Nigeria", ["nigeria"]),
        ("North Korea", ["north"]),
        ("South Korea", ["south"]),
        ("Korea", ["north", "south"]),
        ("Kim Jong-un", ["kim un"]),
        ("EU", ["eu"]),
        ("French Foreign Ministry", []),
        ("Paula Dupont", []),
        ("", []),
        (" ", []),
        ("😀", []),
        ("he", []),
    ],
)
def test_a_quote_means_nobody_else(index, quote, entries):
    assert [g.id for g in index.meant(quote)] == entries


@pytest.mark.parametrize(
    "quote",
    [
        "he",
        "She",
        "sie",
        "il",
        "Elle",
        "ella",
        "lui",
        "the minister",
        "der Kanzler",
        "le président",
    ],
)
def test_a_pronoun_or_a_title_alone_means_the_latest_mentioned(index, quote):
    assert told(index, quote, recent=["merkel", "gone", "putin"])[:2] == [
        ("merkel", "recent"),
        ("putin", "recent"),
    ]


def test_what_names_nobody_is_told_from_names():
    bare = ["he", "Er", "the foreign minister", "die Regierung", "ce dernier", "la presidenta"]
    assert [quote for quote in [*bare, "un"] if not names_nobody(quote)] == []
    named = ["UN", "U.N.", "President Zelensky", "Putin", "the Kremlin", "😀", "", "הוא"]
    assert [quote for quote in named if names_nobody(quote)] == []
    assert NameIndex(REGISTER).meant("", recent=["putin"]) == []


def test_among_the_recent_those_with_the_word_come_first(index):
    found = index.meant("the ministry", recent=["putin", "defence"])
    assert [g.id for g in found][:2] == ["defence", "putin"]


def test_the_recent_come_first_among_equals(index):
    assert told(index, "Bush", recent=["putin", "bush"])[0] == ("bush", "surname")
    assert told(index, "Putin", recent=["bush"]) == [("putin", "surname")]


def test_a_guess_has_the_main_name_and_limits_hold(index):
    assert index.meant("Dupont")[0].name == "Pierre Dupont"
    assert len(index.meant("Dupont", limit=1)) == 1
    assert index.meant("Dupont", limit=0) == index.typed("Dupont", 0) == []


def test_a_capital_word_is_an_acronym_before_it_is_a_surname(index):
    assert told(index, "UN")[:2] == [("un", "acronym"), ("kim un", "surname")]


def test_entries_come_change_and_go():
    index = NameIndex([("1", ["Ada Berg"])])
    assert index.meant("Selenskyj") == []
    index.set("2", ["Volodymyr Zelensky", "Zelensky"])
    assert [g.id for g in index.meant("Selenskyj")] == ["2"]
    index.set("2", ["Volodymyr Petrenko"])
    assert index.meant("Zelensky") == index.meant("Selenskyj") == index.typed("zel", 5) == []
    assert [g.id for g in index.meant("Petrenko")] == ["2"]
    index.drop("1")
    index.drop("unknown")
    assert index.meant("Ada Berg") == index.typed("ada", 5) == []
    index.set("2", [" "])
    assert index.meant("Petrenko") == []


# What is typed


def test_typed_words_are_beginnings_in_any_order():
    index = NameIndex(
        [("1", ["Émile Zola", "The Author"]), ("2", ["Zola’s publisher"]), ("3", ["Gazola"])]
    )
    assert [g.id for g in index.typed("zola", 5)] == ["2", "1", "3"]
    assert [g.id for g in index.typed("emi zo", 5)] == ["1"]
    assert [g.id for g in index.typed("z e", 5)] == ["1"]
    assert [g.id for g in index.typed("zola", 1)] == ["2"]
    assert index.typed(" ", 5) == index.typed("😀", 5) == []


def test_a_whole_name_typed_is_exact_and_first_and_nothing_else_is_exact():
    index = NameIndex(
        [("1", ["Berger Anna"]), ("2", ["Anna Berg", "The Bérg"]), ("3", ["McDonald’s"])]
    )
    assert [(g.id, g.reason) for g in index.typed("the  berg", 5)] == [("2", Reason.EXACT)]
    assert [(g.id, g.reason) for g in index.typed("berg", 5)] == [
        ("1", Reason.WORDS),
        ("2", Reason.WORDS),
    ]
    # "New: McDonald" must be offered.
    assert [g.reason for g in index.typed("McDonald", 5)] == [Reason.WORDS]


@pytest.mark.parametrize(
    ("typed", "entry", "reason"),
    [
        ("selensk", "zelensky", "alike"),
        ("poutin", "putin", "alike"),
        ("lukasche", "lukashenko", "alike"),
        ("jelzi bor", "yeltsin", "alike"),
        ("iwf", "iwf", "acronym"),
        ("von ley", "leyen", "words"),
        ("o'n", "oneill", "words"),
        ("al-as", "assad", "words"),
        ("зел", "cyrillic", "words"),
        ("נתנ", "hebrew", "words"),
    ],
)
def test_typed_words_find_their_entry_first(index, typed, entry, reason):
    found = index.typed(typed, 6)
    assert (found[0].id, found[0].reason.value) == (entry, reason)


def test_a_wording_is_found_by_its_words():
    index = NameIndex(
        [
            ("1", ["Kyiv should negotiate with Moscow now"]),
            ("2", ["The border must stay open, whatever it costs"]),
            ("3", ["Kyiv should not negotiate"]),
        ]
    )
    assert [g.id for g in index.typed("negot kyiv", 5)] == ["3", "1"]
    assert [g.id for g in index.typed("The border must stay", 5)] == ["2"]
    assert [g.id for g in index.typed("kyiv should nogotiate", 5)] == ["3", "1"]


# Any names at all

PIECES = st.sampled_from(
    [
        "Ada", "Berg", "the", "·", "President", "von", "de", "he", "EU", "U.N.", "J.", "K.",
        "O’Neill", "’s", "'", "-", "😀", "👩‍👩‍👧", "e\u0301", "É", "\u0301", "ß", "ı", "İ",
        "Ǆ", "שלום", "צה״ל", "Зеленский", "محمد", "习近平", "हिन्दी", "한국", "2024", "&", "?", "=",
        "Ministry", "of", "\u200d", "ﬁ", "x" * 50,
    ]
)  # fmt: skip
NAMES = st.lists(PIECES, min_size=1, max_size=5).map(" ".join) | st.text(min_size=1, max_size=12)


def same(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


@settings(max_examples=150)
@given(st.lists(NAMES.filter(same), min_size=1, max_size=8, unique_by=same), st.data())
def test_an_entrys_own_name_is_always_guessed_first(names, data):
    aliases = st.lists(st.sampled_from(names), max_size=2)
    index = NameIndex((str(n), [name, *data.draw(aliases)]) for n, name in enumerate(names))
    for n, name in enumerate(names):
        first = index.meant(name, recent=["0"])[0]
        assert (first.id, first.name, first.reason) == (str(n), name, Reason.EXACT)
        assert index.typed(name, 1) == [first]


@given(st.lists(NAMES, max_size=6), NAMES, NAMES)
def test_an_index_that_changed_answers_like_a_new_one(names, other, quote):
    index = NameIndex((str(n), [name]) for n, name in enumerate(names))
    index.meant(quote)
    index.set("0", [other, quote])
    index.set("x", [other])
    index.drop("1")
    kept = {str(n): [name] for n, name in enumerate(names) if n != 1}
    new = NameIndex({**kept, "0": [other, quote], "x": [other]}.items())
    for words in (quote, other, *names):
        assert index.meant(words, limit=99) == new.meant(words, limit=99)
        assert index.typed(words, 99) == new.typed(words, 99)


@pytest.mark.parametrize(
    ("quote", "name"),
    [
        ("the Ostrelian Prime Minister Ilse Tamm’s", "Ilse Tamm"),
        ("😀 President Ada Byron", "Ada Byron"),
        ("General Milley", "General Milley"),
        ("the Pentagon", "Pentagon"),
        ("Prime Minister of Varnia", "Prime Minister of Varnia"),
        ("The", "The"),
        ("", ""),
    ],
)
def test_a_new_entry_is_called_by_the_name_in_the_quote(quote, name):
    assert name_in(quote) == name
