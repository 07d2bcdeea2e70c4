"""Who says it: how likely an actor is the speaker of a claim, the holder or target of a stance.

A small set of rules over the text close by, not a model: nearest before the
claim first, then verbs of saying, “according to”, quotation marks and colons.
Corpora of attribution in news (PARC 3, PolNeAR) find the source in nearly all
cases in the sentence of what is said, or beside its quotation, which is why
nothing farther away is read.

All positions are code points. A score means nothing by itself: it orders
candidates, of which there should be few (some dozens); spans may be as far
apart as they like.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

from annotator.model.span import Fragment
from annotator.text.cue_reading import COLON, VERB, Cue, cues_of, has_verb_beside, whom
from annotator.text.distances import Stretches, apart
from annotator.text.surroundings import Surroundings

_FAR: Final = 1500
"""Code points after which distance counts no more."""
_LETTER: Final = regex.compile(r"\p{L}")
_NEW_CLAUSE: Final = regex.compile(
    r"\b(?:and|but|while|that|who|which|und|aber|während|dass|et|mais|tandis|que|y|pero|mientras"
    r"|e|ma|mentre|che)\b"
)


def speaker_scores(text: str, claim: Stretches, actors: Sequence[Stretches]) -> list[float]:
    """Return for each actor how likely it says the claim, in the order given.

    >>> text = "😀 Ada met Bo. “No,” Bo said."
    >>> ada, bo = [Fragment(2, 5)], [Fragment(21, 23)]
    >>> one, other = speaker_scores(text, [Fragment(15, 17)], [ada, bo])
    >>> one < other
    True
    """
    around = Surroundings(text, claim, actors, with_quotation=True)
    spoken = _by_cues(around)
    return [_closeness(around, n) + spoken[n] for n in range(len(actors))]


def holder_scores(text: str, stance: Stretches, actors: Sequence[Stretches]) -> list[float]:
    """Return for each actor how likely it holds the stance: its subject, or who says it."""
    around = Surroundings(text, stance, actors, with_quotation=True)
    spoken = _by_cues(around)
    scores = [_closeness(around, n) for n in range(len(actors))]
    if around.quoted:
        return [score + spoken[n] for n, score in enumerate(scores)]
    # The words of a stance are its verb: “Okafor [rejected] the plan”.
    first, last = around.own[0], around.own[-1]
    subject = whom(around, Cue(start=first.start, end=last.end, weight=VERB, behind=None))
    if subject is not None:
        scores[subject[0]] += VERB
    return [score + 0.6 * spoken[n] for n, score in enumerate(scores)]


def target_scores(text: str, stance: Stretches, targets: Sequence[Stretches]) -> list[float]:
    """Return for each span how likely the stance is about it.

    First what the stance holds (“doubts that <it will hold>”), then what is
    around it or follows in its sentence, then what was said before: that is
    what “the plan” or “that” means.
    """
    around = Surroundings(text, stance, targets, with_quotation=False)
    return [_aim(around, n) for n in range(len(targets))]


# Places


def _closeness(around: Surroundings, n: int) -> float:
    """Return the score of a place alone: nearest first, before rather than behind."""
    other = around.others[n]
    if all(around.is_said(fragment) for fragment in other):
        # A whole sentence that was marked, “Ada said no”, holds its speaker.
        own = around.own[0].start
        is_whole = not _LETTER.search(around.text, around.sentence(own)[0], own)
        return 3.0 if is_whole and not around.quoted and has_verb_beside(around, n) else -4.0
    score = _nearness(around, n, apart(around.said, other), rival=0.4)
    behind = other[0].start >= around.said[-1].end
    score -= 0.6 * behind + 0.5 * around.is_modifier(n)
    return score + 1.0 * around.in_one_sentence(n)


def _aim(around: Surroundings, n: int) -> float:
    own, other = around.own, around.others[n]
    if any(a.start < b.end and b.start < a.end for a in own for b in other):
        return 4.0 if own[0].start <= other[0].start else 2.0
    score = _nearness(around, n, apart(own, other), rival=0.3)
    here, behind = around.in_one_sentence(n), other[0].start >= own[0].end
    return score + ((2.0 if here else -0.6) if behind else (-0.4 if here else 0.0))


def _nearness(around: Surroundings, n: int, gap: int, *, rival: float) -> float:
    """Return what distance costs: code points, a paragraph's end, other candidates between."""
    if gap >= _FAR:
        return -_FAR / 150
    is_beyond = around.text.find("\n", *around.between(n)) >= 0
    return -gap / 150 - 0.8 * is_beyond - rival * min(3, around.rivals(n))


# Words of saying


def _by_cues(around: Surroundings) -> list[float]:
    """Return for each candidate what the best word of saying that names it is worth."""
    best = [0.0] * len(around.others)
    unnamed, is_named = 0.0, False
    for cue in cues_of(around):
        is_beside = _is_beside(around, cue)
        found = whom(around, cue)
        if found is None:
            unnamed = max(unnamed, is_beside * _worth(around, cue, None))
        elif cue.weight != COLON or not is_named:
            n, share = found
            is_named |= is_beside
            worth = share * _placed(around, cue, is_beside=is_beside) * _worth(around, cue, n)
            best[n] = max(best[n], worth)
    if unnamed > max(best, default=0.0):
        subject = _subject_before(around)
        if subject is not None:
            best[subject] += 1.0  # “she said”: who was the subject before is likelier “she”
    return best


def _is_beside(around: Surroundings, cue: Cue) -> bool:
    """Tell whether a cue stands in a sentence of what is said."""
    start, end = around.sentence(cue.start)
    return any(s.start < end and s.end > start for s in around.said)


def _placed(around: Surroundings, cue: Cue, *, is_beside: bool) -> float:
    """Return what a cue keeps of its weight in another sentence or in a clause behind."""
    if not is_beside:
        return 0.45 if cue.end <= around.said[0].start else 0.2
    last = around.said[-1].end
    return 0.4 if last <= cue.start and _NEW_CLAUSE.search(around.text, last, cue.start) else 1.0


def _worth(around: Surroundings, cue: Cue, n: int | None) -> float:
    gap = apart(around.said, [Fragment(cue.start, cue.end)])
    if n is not None:
        gap = min(gap, apart(around.said, around.others[n]))
    return cue.weight / (1 + gap / 30)


def _subject_before(around: Surroundings) -> int | None:
    """Return the first candidate of the sentence before what is said, in its paragraph."""
    start = around.sentence(around.said[0].start)[0]
    if start == 0 or around.text[start - 1] == "\n":
        return None
    n = around.first_behind(*around.sentence(max(0, start - 2)))
    return None if n is None else around.named(n)
