"""Who says it, in small made-up news: the right actor comes first, or at least among three.

In the sentences ``{…}`` is what is said (or the stance), ``<…>`` the right
actor and ``[…]`` another one. An emoji stands before each, so that positions
in UTF-16 would be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import Fragment
from annotator.text import surroundings
from annotator.text.attribution import holder_scores, speaker_scores, target_scores

SAID = [
    # English
    "<Mayor Ada Okafor> told [Bo Lind] that {the harbour must close}.",
    "“{The harbour must close},” said <Bo Lind>, who had met [Ada Okafor] before.",
    "“{The harbour must close},” <Bo Lind> said. [Ada Okafor] shook her head.",
    "[Ada Okafor] laughed. “{The harbour must close},” said <Bo Lind>.",
    "According to <the Fishers’ League>, [the council] knew that {the quay was rotten}.",
    "{The quay was rotten}, according to <the Fishers’ League>, which sued [the council].",
    "<Ada Okafor>, the mayor of [Merrow], warned that {the quay was rotten}.",
    "[Merrow]’s mayor, <Ada Okafor>, warned that {the quay was rotten}.",
    "<Ada Okafor> met [Bo Lind] on Monday and said {the quay was rotten}.",
    "<Ada Okafor> said {the quay was rotten}, but [Bo Lind] called that a rumour.",
    "[Ada Okafor] said the quay was rotten, but <Bo Lind> insisted that {it would hold}.",
    "“{No},” said <Bo Lind>, “{never}.” [Ada Okafor] left the room.",
    "“{We shall not pay. We never did}.” <Bo Lind> told reporters. [Ada Okafor] nodded.",
    "<Bo Lind> put it this way: “{No boat, no bread}.” [Ada Okafor] smiled.",
    "[Ada Okafor] was accused by <Bo Lind> of {hiding the report on the quay}.",
    "<Bo Lind> spoke of [Ada Okafor] with warmth. “{She is the only one who listens},” he said.",
    "[Ada Okafor] has read the report. “{It is all nonsense},” <Bo Lind> has told this paper.",
    "‘{It is over},’ <Bo Lind> wrote to [Ada Okafor].",
    "“{Talks are dead},” <a diplomat from [Merrow]> said, adding that [the mayor] was furious.",
    "[The Courier] printed it on Tuesday. <The mayor> denied that {boats had sunk}.",
    "“{We were lied to},” <Bo Lind>, whose brother worked for [the council], said in tears.",
    "It was <Bo Lind>, who told [the council] that {the quay was rotten}.",
    "[The council] rejected the demand of the week. “{It is a farce},” <Bo Lind> replied.",
    "“{I would do it again},” said <she>. [Bo Lind] nodded.",
    "{<Ada Okafor> warned that the harbour must close.} “No,” said [Bo Lind], “never.”",
    "[Ada Okafor] laughed. {“No,” said <Bo Lind>, “never.”} [Cy Dorn] nodded.",
    # German
    "„{Der Hafen muss schließen}“, sagte <Bo Lind>, nachdem [Ada Okafor] gegangen war.",
    "Am Freitag warnte <Bo Lind> in [Merrow], dass {der Kai morsch sei}.",
    "Laut <dem Fischerbund> wusste [der Rat], dass {der Kai morsch war}.",
    "<Dem Fischerbund> zufolge wusste [der Rat] nichts: {Der Kai war längst morsch}.",
    "{Der Kai sei morsch}, so <Bo Lind>. [Ada Okafor] schwieg.",
    "[Ada Okafor] schwieg. »{Das ist ein Märchen}«, hat <Bo Lind> erklärt.",
    "Nach Angaben der <Gewerkschaft> hat [das Amt] {die Akten verbrannt}.",
    "[Das Amt] schwieg. {Der Kai sei nie geprüft worden}, schreibt <die Zeitung>.",
    "Auf die Frage [des Rats] entgegnete <Bo Lind>: „{Nie}“.",
    # French
    "« {Le port doit fermer} », a déclaré <Bo Lind> devant [le conseil].",
    "« {Le port doit fermer}, a assuré <Bo Lind>, {et vite}. » [Ada Okafor] n’a rien dit.",
    "Selon <la Ligue des pêcheurs>, [le conseil] savait que {le quai était pourri}.",
    "<Bo Lind> a prévenu [le conseil] que {le quai était pourri}.",
    "<Bo Lind> a reçu [Ada Okafor] hier. « {C’est une fable} », dit-il.",
    # Spanish
    "«{El puerto debe cerrar}», dijo <Bo Lind> ante [el consejo].",
    "Según <la Liga de Pescadores>, [el consejo] sabía que {el muelle estaba podrido}.",
    "<Bo Lind>, alcalde de [Merrow], advirtió que {el muelle estaba podrido}.",
    "[Ada Okafor] calló. «{Es un cuento}», ha afirmado <Bo Lind>.",
    # Italian
    "«{Il porto deve chiudere}», ha detto <Bo Lind> davanti al [consiglio].",
    "Secondo <la Lega dei pescatori>, [il consiglio] sapeva che {il molo era marcio}.",
    "<Bo Lind> ha avvertito [il consiglio] che {il molo era marcio}.",
    "[Ada Okafor] tace. «{È una favola}», ribadisce <Bo Lind>.",
]
HELD = [
    "<Ada Okafor> met [Bo Lind] and {rejected} the plan.",
    "[Bo Lind] wrote the plan; <the fishers> {oppose} it.",
    "<The mayor of [Merrow]> {supports} the plan.",
    "“{Not on my watch},” said <Bo Lind> when [Ada Okafor] asked.",
    "Der Plan wird von <Bo Lind> {abgelehnt}, [Ada Okafor] schweigt.",
    "<La maire> {refuse} le plan de [Bo Lind].",
]
AIMED = [
    "[Ada Okafor] {rejected} <the plan of the council>.",
    "[Ada Okafor] {doubts that <the quay will hold>}.",
    "[Ada Okafor] wrote it. <The quay will hold>, she said. Bo Lind {disputes that}.",
]
STILL_WRONG = {
    "a dative before a verb at the end": (
        "<Bo Lind> hat am Montag dem [Rat] gesagt, dass {der Kai morsch sei}."
    ),
    "a speaker named only two sentences later": (
        "“{It is over}.” Nobody spoke. [Ada Okafor] rose. It was <Bo Lind> who had said it."
    ),
    "a passive without anybody who does it": (
        "[Ada Okafor] was told that {the quay was rotten}. The source was <Bo Lind>."
    ),
    "who is quoted within a quotation": (
        "“<My father> told me {never to sell},” [Bo Lind] said."
    ),
}  # fmt: skip


@dataclass
class Marked:
    """A text without its marks, and what they marked."""

    text: str = "😀 "
    said: list[Fragment] = field(default_factory=list)
    actors: list[list[Fragment]] = field(default_factory=list)
    right: int = -1


def marked(words: str) -> Marked:
    """Read the marks of a sentence; actors may nest in what is said."""
    found = Marked()
    opened: list[tuple[str, int]] = []
    for sign in words:
        if sign in "{<[":
            opened.append((sign, len(found.text)))
        elif sign in "}>]":
            kind, start = opened.pop()
            fragment = Fragment(start, len(found.text))
            if kind == "{":
                found.said.append(fragment)
            else:
                found.actors.append([fragment])
                found.right = len(found.actors) - 1 if kind == "<" else found.right
        else:
            found.text += sign
    return found


def order(score, words: str) -> tuple[Marked, list[int]]:
    found = marked(words)
    scores = score(found.text, found.said, found.actors)
    return found, sorted(range(len(scores)), key=lambda n: -scores[n])


@pytest.mark.parametrize("words", SAID)
def test_who_says_it_comes_first(words):
    found, ranked = order(speaker_scores, words)
    assert ranked[0] == found.right


@pytest.mark.parametrize("words", SAID)
def test_it_is_the_same_in_the_middle_of_an_article(words):
    around = "[Cy Dorn] opened the meeting at noon.\n" + words + "\n[Di Ruiz] said it was late."
    found, ranked = order(speaker_scores, around)
    assert ranked[0] == found.right


@pytest.mark.parametrize("words", HELD)
def test_who_holds_it_comes_first(words):
    found, ranked = order(holder_scores, words)
    assert ranked[0] == found.right


@pytest.mark.parametrize("words", AIMED)
def test_what_it_is_about_comes_first(words):
    found, ranked = order(target_scores, words)
    assert ranked[0] == found.right


@pytest.mark.parametrize("words", STILL_WRONG.values(), ids=STILL_WRONG)
def test_what_it_gets_wrong_is_still_within_reach(words):
    """These are known to be wrong; whoever mends one moves it up."""
    found, ranked = order(speaker_scores, words)
    assert ranked[0] != found.right
    assert found.right in ranked[:3]


def test_only_the_text_close_by_is_read(monkeypatch):
    """A claim and an actor fifty thousand code points apart are ranked, and cost nothing."""
    seen = []
    sentence = surroundings.sentence_at
    monkeypatch.setattr(
        surroundings, "sentence_at", lambda text, at: seen.append(at) or sentence(text, at)
    )
    filler = "Then it rained and nobody said a word about that.\n" * 1100
    text = f"😀 Bo Lind said the quay was rotten.\n{filler}Ada Okafor left.\n"
    claim = [Fragment(text.index("the quay"), text.index(".\n"))]
    near, far = ([Fragment(at := text.index(name), at + len(name))] for name in
                 ("Bo Lind", "Ada Okafor"))  # fmt: skip
    one, other = speaker_scores(text, claim, [near, far])
    assert one > other
    assert far[0].start - claim[0].end > 50_000
    assert seen
    assert all(abs(at - claim[0].start) <= surroundings.NEAR for at in seen)


def test_fragments_far_apart_are_read_each_for_itself():
    filler = "Nothing.\n" * 3000
    text = f"😀 [A] spoke. {filler}“Never,” said Bo Lind."
    claim = [Fragment(2, 5), Fragment(text.index("Never"), text.index("Never") + 5)]
    here, there = [Fragment(2, 5)], [Fragment(text.index("Bo"), len(text) - 1)]
    one, other = speaker_scores(text, claim, [here, there])
    assert other > one


PIECES = st.sampled_from(
    ["Ada ", "said ", "“", "”", ", ", ". ", ": ", "\n", "« ", " »", "laut ", "so ", "a déclaré ",
     "😀", "e\u0301 ", "שלום ", "by ", "he ", "'", "zufolge "]
)  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=40).map("".join), st.data())
def test_any_text_and_any_spans_are_scored(text, data):
    def span():
        ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=4, unique=True)
        edges = sorted(data.draw(ends))
        return [Fragment(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False)]

    if len(text) < 4:
        return
    said, actors = span(), [span() for _ in range(data.draw(st.integers(0, 4)))]
    for score in (speaker_scores, holder_scores, target_scores):
        assert len(score(text, said, actors)) == len(actors)
