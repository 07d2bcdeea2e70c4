"""The same words elsewhere: what is found, what is left out, and one step that comes and goes."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections import defaultdict
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.article import Furniture
from annotator.model.errors import ChangeRefused
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.resources import load_scheme
from annotator.store import create, edits, everywhere, open_project, register_edits
from annotator.store.everywhere import Wanted, find_everywhere, label_everywhere
from annotator.store.everywhere.narrowing import may_hold, spellings
from annotator.text.find import find_all

TEXT = "😀 Mayor Okafor spoke. 😀😀 “Mayor Okafor” waved at mayor okafor and Mayor Okaforson."


def label(project, article, words, name="Actor", number=0):
    place = find_all(project.text(article), words, case=True)[number]
    return edits.add_span(project, article, name, [Fragment(place.start, place.stop)])[0]


def found(project, span, **options):
    portions = list(find_everywhere(project, Wanted(span=span, **options)))
    assert portions[-1].done == portions[-1].total
    return [article for portion in portions for article in portion.found]


def places(project, span, **options):
    """Return the places as the library takes them back."""
    return [(a.article, p.start, p.end) for a in found(project, span, **options) for p in a.places]


def quotes(project, span, **options):
    return [project.text(a)[s:e] for a, s, e in places(project, span, **options)]


# What is found


def test_places_are_exact_behind_emoji_and_have_their_words_around(project, add_article):
    article = add_article(project, TEXT, title="The mayor", source="Courier")
    span = label(project, article, "Mayor Okafor")
    (there,) = found(project, span)
    (place,) = there.places
    assert TEXT[place.start : place.end] == place.quote == "Mayor Okafor"
    assert place.start == TEXT.index("“Mayor") + 1
    assert place.before.endswith("spoke. 😀😀 “")
    assert place.behind.startswith("” waved")
    assert (there.title, there.source, there.status) == ("The mayor", "Courier", Status.IN_PROGRESS)


def test_case_and_whole_words_are_choices(project, add_article):
    span = label(project, add_article(project, TEXT), "Mayor Okafor")
    assert quotes(project, span, case=False) == ["Mayor Okafor", "mayor okafor"]
    assert quotes(project, span, whole_words=False) == ["Mayor Okafor", "Mayor Okafor"]
    assert len(quotes(project, span, case=False, whole_words=False)) == 3


@pytest.mark.parametrize("whole", [True, False])
def test_all_articles_are_looked_at_that_of_the_span_first(project, add_article, whole):
    first = add_article(project, "Okafor.")
    add_article(project, "Nobody of that name.")
    own = add_article(project, "😀 Okafor and Okafor")
    last = add_article(project, "Okafor, 😀 Okafor")
    span = label(project, own, "Okafor")
    there = found(project, span, everywhere=True, whole_words=whole)
    assert [a.article for a in there] == [own, first, last]
    assert [len(a.places) for a in there] == [1, 1, 2]
    assert [a.article for a in found(project, span, whole_words=whole)] == [own]


def test_composed_and_decomposed_letters_are_equal_and_quoted_as_they_stand(project, add_article):
    decomposed = unicodedata.normalize("NFD", "Élodie Müller")
    own = add_article(project, "😀 Élodie Müller came.")
    other = add_article(project, f"😀😀 {decomposed} went; Élodie Mullér did not.")
    span = label(project, own, "Élodie Müller")
    ((article, start, end),) = places(project, span, everywhere=True)
    assert article == other
    _, step = label_everywhere(project, span.id, [(article, start, end)])
    assert step.changes[0].after["quotes"] == [decomposed]


def test_all_white_space_is_equal_but_not_a_blank_line(project, add_article):
    article = add_article(
        project, "M. Macron: M.\u00a0Macron, M.\nMacron, M.\u202fMacron. M.\n\nMacron"
    )
    span = label(project, article, "M. Macron")
    assert quotes(project, span) == ["M.\u00a0Macron", "M.\nMacron", "M.\u202fMacron"]


def test_words_that_never_stand_whole_are_known_by_their_own_place(project, add_article):
    text = "总统泽连斯基说, panicking"
    article = add_article(project, text)
    assert not everywhere.stands_whole(text, label(project, article, "泽连斯基"))
    assert not everywhere.stands_whole(text, label(project, article, "panic"))
    assert everywhere.stands_whole(text, label(project, article, "panicking"))


def test_furniture_is_left_out_and_counted(project, add_article):
    text = "Okafor menu\n\n😀 Okafor spoke. Okafor left."
    article = add_article(project, text)
    edits.set_furniture(project, article, [Furniture(start=0, end=11, kind="navigation")])
    span = label(project, article, "Okafor", number=1)
    (there,) = found(project, span)
    assert (len(there.places), there.furniture) == (1, 1)
    assert len(places(project, span, furniture=True)) == 2


def test_what_is_labelled_alike_is_left_out_in_this_layer_alone(project, add_article):
    text = "Okafor, President Okafor, Okafor, Okafor"
    article = add_article(project, text)
    with open_project(project.path, annotator="ben") as other:
        label(other, article, "Okafor", number=3)
    label(project, article, "Okafor", "Claim", number=2)
    label(project, article, "President Okafor")
    label(project, article, "Okafor", number=2)
    span = label(project, article, "Okafor")
    (there,) = found(project, span)
    assert there.labelled == 2  # the long mention has the words, the third place is labelled
    assert [p.start for p in there.places] == [text.rindex("Okafor")]


def test_a_place_of_which_a_part_is_labelled_alike_says_so(project, add_article):
    article = add_article(project, "President Okafor, President Okafor. President Okafor")
    label(project, article, "Okafor", number=1)
    label(project, article, "Okafor", "Claim", number=2)
    span = label(project, article, "President Okafor")
    (there,) = found(project, span)
    assert [p.overlaps for p in there.places] == [True, False]


def test_a_fragment_counts_and_the_gap_beside_it_does_not(project, add_article):
    article = add_article(project, "Okafor said Okafor said Okafor. Okafor")
    edits.add_span(project, article, "Actor", [Fragment(0, 6), Fragment(24, 30)])
    span = label(project, article, "Okafor", number=3)
    (there,) = found(project, span)
    assert there.labelled == 2
    assert [p.start for p in there.places] == [12]


def test_the_search_ends_where_there_are_too_many(project, add_article, monkeypatch):
    monkeypatch.setattr("annotator.store.everywhere.finding.MOST", 5)
    own = add_article(project, "war " * 4)
    for number in range(3):
        add_article(project, f"war {number} war")
    monkeypatch.setattr("annotator.store.everywhere.finding._AT_ONCE", 1)
    span = label(project, own, "war")
    portions = list(find_everywhere(project, Wanted(span=span, everywhere=True)))
    assert [len(a.places) for p in portions for a in p.found] == [3, 2]
    assert (portions[-1].full, portions[-1].done, portions[-1].total) == (True, 2, 4)


def test_only_spans_in_one_piece_and_of_a_label_in_use(project, add_article):
    article = add_article(project, "Okafor said Okafor")
    span, _ = edits.add_span(project, article, "Claim", [Fragment(0, 6), Fragment(12, 18)])
    assert "2 fragments" in everywhere.objection(project, span)
    with pytest.raises(ChangeRefused, match="one piece"):
        label_everywhere(project, span.id, [(article, 12, 18)])
    whole = label(project, article, "Okafor")
    assert everywhere.objection(project, whole) == ""
    assert "retired" in everywhere.objection(project, replace(whole, label="Gone"))


# Narrowing down by the search index

_NO_NEWS = {0x340, 0x341, 0x344, *range(0x1C80, 0x1C89)}
"""Tone marks that nobody writes, and letters of Church Slavonic."""
_SIGNS = [
    chr(c)
    for c in range(1, 0x110000)
    if c not in _NO_NEWS and unicodedata.category(chr(c)) not in ("Cn", "Co", "Cs", "Lo")
]
"""All signs but those of scripts without small letters."""


def test_every_spelling_of_a_letter_is_thought_of():
    """Try all code points: what is the same to the exact search is so to the index."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE s USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    db.execute("CREATE VIRTUAL TABLE words USING fts5vocab('s', 'instance')")
    asked = {sign: ways for sign in _SIGNS if (ways := spellings(f"a{sign}b"))}
    assert len(asked) > 5000
    rows = [(ord(sign), f"a{sign}b") for sign in asked]
    db.executemany("INSERT INTO s (rowid, text) VALUES (?, ?)", rows)
    listed = defaultdict(list)
    for term, number in db.execute("SELECT term, doc FROM words"):
        listed[chr(number)].append(term)
    missed = [
        (sign, word)
        for sign, words in asked.items()
        for word in words
        if not any(way in term for way in word for term in listed[sign])
    ]
    assert missed == []


@pytest.mark.parametrize(
    "text",
    [
        *("🤝Okafor⏸", "\u2067Okafor\u2069", "\ue001Okafor\ue001", "₽Okafor", "Okafor’s"),
        *("OKAFOR", "O\u212aafor", "(okafor)", "x-okafor-x"),
    ],
)
def test_signs_that_the_index_takes_for_letters_hide_nothing(project, add_article, text):
    own = add_article(project, "Okafor spoke.")
    add_article(project, "Nobody.")
    other = add_article(project, f"By {text} himself")
    span = label(project, own, "Okafor")
    there = found(project, span, everywhere=True, case=False)
    assert [(a.article, len(a.places)) for a in there] == [(other, 1)]


def test_only_articles_that_have_all_words_are_looked_at(project, add_article):
    texts = ["Ada Okafor", "Okafor alone", "Ada alone", "Adamant Okaforson", "Straße"]
    ids = [add_article(project, text) for text in texts]
    numbers = dict(project.select("SELECT id, number FROM article"))

    def asked(words, *, whole):
        rows = may_hold(project, words, whole_words=whole)
        return None if rows is None else [number for number, _ in rows]

    assert asked("Ada Okafor", whole=True) == [numbers[ids[0]]]
    assert asked("ada okafor", whole=False) == [numbers[ids[0]], numbers[ids[3]]]
    assert asked("STRASSE", whole=True) == [numbers[ids[4]]]
    assert asked("Zebra", whole=True) == []
    assert asked("泽连斯基", whole=False) is None
    assert asked("…", whole=True) is None


_PIECES = [
    "st",
    "ß",
    "SS",
    "ﬁ",
    "fi",
    "é",
    "e\u0301",
    "Й",
    "и\u0306",
    "ø",
    " ",
    "\u00a0",
    "-",
    "’",
    "😀",
    "K",
    "د",
]
_TEXTS = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=9).map("".join)


@given(
    st.lists(_TEXTS, min_size=1, max_size=6, unique=True), st.data(), st.booleans(), st.booleans()
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=120)
def test_nothing_is_lost_that_a_look_at_every_text_finds(
    tmp_path_factory, add_article, texts, data, case, whole
):
    with create(tmp_path_factory.mktemp("all") / "p.annot", load_scheme()) as project:
        ids = [add_article(project, text) for text in texts]
        start = data.draw(st.integers(0, len(texts[0]) - 1))
        end = data.draw(st.integers(start + 1, len(texts[0])))
        span, _ = edits.add_span(project, ids[0], "Actor", [Fragment(start, end)])
        words = texts[0][start:end].replace("\u00a0", " ")
        wanted = [
            (id_, place.start, place.stop)
            for id_, text in zip(ids, texts, strict=True)
            for place in find_all(text.replace("\u00a0", " "), words, case=case, whole_words=whole)
            if (id_, place.start, place.stop) != (ids[0], start, end)
        ]
        options = {"everywhere": True, "case": case, "whole_words": whole}
        assert places(project, span, **options) == wanted


# Labelling


def test_one_step_labels_all_and_undo_takes_all_back(project, add_article):
    own = add_article(project, "😀 Okafor and Okafor")
    done = add_article(project, "😀😀 Okafor, Okafor")
    fresh = add_article(project, "Okafor")
    edits.set_status(project, done, status=Status.DONE)
    span = label(project, own, "Okafor")
    kept = {a: (project.spans(a), project.status(a)) for a in (own, done, fresh)}
    count, step = label_everywhere(project, span.id, places(project, span, everywhere=True))
    assert count == 4
    assert step.name == project.undo_name == "Label 4 × Actor"
    assert step.article == own
    assert [len(project.spans(a)) for a in (own, done, fresh)] == [2, 2, 1]
    assert {s.quotes for a in (own, done, fresh) for s in project.spans(a)} == {("Okafor",)}
    assert project.status(done).status is Status.DONE
    assert project.status(fresh).status is Status.IN_PROGRESS
    assert places(project, span, everywhere=True) == []
    labelled = {a: (project.spans(a), project.status(a)) for a in kept}
    project.undo()
    assert {a: (project.spans(a), project.status(a)) for a in kept} == kept
    project.redo()
    assert {a: (project.spans(a), project.status(a)) for a in kept} == labelled


def test_only_what_is_ticked_is_labelled(project, add_article):
    article = add_article(project, "Okafor, Okafor, Okafor")
    span = label(project, article, "Okafor")
    label_everywhere(project, span.id, places(project, span)[1:])
    assert [s.start for s in project.spans(article)] == [0, 16]


def test_entry_and_choices_go_along(project, add_article):
    gone = register_edits.add_actor(project, "Mr. Okafor")
    stays = register_edits.add_actor(project, "Ada Okafor")
    article = add_article(project, "Okafor, Okafor, Okafor")
    span = label(project, article, "Okafor")
    edits.set_attribute(project, span.id, "actor", [gone.id])
    edits.set_attribute(project, span.id, "mention", "name")
    register_edits.merge(project, [gone], stays)
    second, third = places(project, span)
    label_everywhere(project, span.id, [second])
    label_everywhere(project, span.id, [third], references=False)
    made = [dict(s.attributes) for s in project.spans(article)]
    assert made[1:] == [{"mention": "name", "actor": [stays.id]}, {"mention": "name"}]
    now = edits.span_of(project, span.id)
    assert everywhere.copied_references(project, now) == (stays.id,)


def test_the_voice_of_a_claim_is_not_that_of_equal_words(project, add_article):
    concept = register_edits.add_concept(project, "No panic")
    article = add_article(project, "“No panic”, he said. No panic?")
    span = label(project, article, "No panic", "Claim")
    edits.set_attribute(project, span.id, "voice", "direct")
    edits.set_attribute(project, span.id, "negated", True)
    edits.set_attribute(project, span.id, "concept", [concept.id])
    label_everywhere(project, span.id, places(project, span))
    assert dict(project.spans(article)[1].attributes) == {"concept": [concept.id]}


def test_what_was_labelled_or_went_meanwhile_is_not_labelled_twice_nor_lost(project, add_article):
    own, other = add_article(project, "Okafor, Okafor"), add_article(project, "😀 Okafor")
    span = label(project, own, "Okafor")
    offered = places(project, span, everywhere=True)
    label(project, own, "Okafor", number=1)
    count, _ = label_everywhere(project, span.id, offered)
    assert count == 1
    with pytest.raises(ChangeRefused, match="already"):
        label_everywhere(project, span.id, offered)
    with pytest.raises(ChangeRefused, match="not there any more"):
        label_everywhere(project, span.id, [("gone", 0, 6)])
    edits.remove_span(project, span.id)
    with pytest.raises(ChangeRefused, match="not there any more"):
        label_everywhere(project, span.id, [(other, 0, 6)])
