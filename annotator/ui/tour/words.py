"""What the card of the tour says at each stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from annotator.model.scheme import Label, Unit
from annotator.ui.keys import key_of
from annotator.ui.language import translate
from annotator.ui.tour.roles import Roles
from annotator.ui.tour.stops import Stop

_LONGEST: Final = 44
"""Code points of the article that are shown as a hint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """Words of the open article at which things can be tried; empty where there are none."""

    name: str = ""
    claim: str = ""
    position: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A heading, sentences in paragraphs, and the keys to press, in order."""

    title: str
    lines: tuple[str, ...]
    keys: tuple[str, ...] = ()


def hint(words: str) -> str:
    r"""Return words of an article in one line, the first of them where they are many.

    >>> hint("A river \n of words")
    'A river of words'
    """
    line = " ".join(words.split()).rstrip(",;:")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rpartition(' ')[0]} …"


def saying_at(
    stop: Stop,
    roles: Roles,
    hints: Hints,
    *,
    is_own: bool = False,
    is_taken_back: bool = False,
    is_selected: bool = False,
) -> Saying:
    """Return what is said at a stop.

    Args:
        stop: where the tour is.
        roles: the labels that are tried.
        hints: where in the open article.
        is_own: whether the project is the person's own and not the sample.
        is_taken_back: whether the last step was just taken back.
        is_selected: whether the tour has a span to select that can be tied.
    """
    if stop is Stop.WELCOME:
        return _welcome(is_own=is_own)
    if stop is Stop.SPEAKER and roles.speaker:
        return _speaker(roles.speaker, hints)
    if stop is Stop.ENTRY:
        return _entry()
    if stop is Stop.CLAIM and roles.claim:
        return _claim(roles.claim, hints)
    if stop is Stop.STANCE and roles.stance:
        return _stance(roles.stance, hints)
    if stop is Stop.TIE:
        return _tie(roles.claim or roles.stance, roles.speaker, is_selected=is_selected)
    if stop is Stop.UNDO:
        return _undo(is_taken_back=is_taken_back)
    return _line() if stop is Stop.LINE else _end()


def _welcome(*, is_own: bool) -> Saying:
    kept = translate("Tour", "What you mark stays in this project until you take it back.")
    return Saying(
        title=translate("Tour", "The first five minutes"),
        lines=(
            translate(
                "Tour",
                "Mark who claims what and who stands where, once, from the text to the data set.",
            ),
            translate("Tour", "This card waits for what you do and goes on by itself."),
            *((kept,) if is_own else ()),
            translate("Tour", "{pane} goes to its buttons, {tour} leaves it.").format(
                pane=key_of("next_pane"), tour=key_of("tour")
            ),
        ),
        keys=(key_of("attributes"),),
    )


def _speaker(label: Label, hints: Hints) -> Saying:
    there = translate("Tour", "The caret stands in “{words}”. Press {key}.")
    anywhere = translate("Tour", "Put the caret into the name of somebody who speaks. Press {key}.")
    return Saying(
        title=translate("Tour", "Who speaks: {label}").format(label=label.name),
        lines=(
            (there if hints.name else anywhere).format(words=hints.name, key=label.key),
            _unit(label),
        ),
        keys=(label.key,),
    )


def _entry() -> Saying:
    return Saying(
        title=translate("Tour", "Who is it?"),
        lines=(
            translate(
                "Tour",
                "The list asks which actor of the register the name means. {enter} takes the first "
                "one; type to find another, or to make one.",
            ).format(enter=key_of("attributes")),
            translate("Tour", "{key} asks again.").format(key=key_of("entry")),
        ),
        keys=(key_of("attributes"),),
    )


def _claim(label: Label, hints: Hints) -> Saying:
    title = translate("Tour", "What is said: {label}").format(label=label.name)
    others = translate("Tour", "Words selected with the mouse or with Shift and the arrows do too.")
    if hints.quoted:
        words = translate(
            "Tour",
            "The caret stands in “{words}”. {quotation} selects the quotation without its "
            "“he said”. Then press {key}.",
        ).format(words=hints.claim, quotation=key_of("quotation"), key=label.key)
        return Saying(title=title, lines=(words, others), keys=(key_of("quotation"), label.key))
    there = translate("Tour", "The caret stands in “{words}”. Press {key}.")
    anywhere = translate(
        "Tour",
        "{let_go} lets go of the span before. Put the caret into what somebody says. Press {key}.",
    )
    words = (there if hints.claim else anywhere).format(
        words=hints.claim, let_go=key_of("let_go"), key=label.key
    )
    return Saying(title=title, lines=(words, _unit(label)), keys=(label.key,))


def _stance(label: Label, hints: Hints) -> Saying:
    there = translate(
        "Tour",
        "The caret stands in “{words}”. {grow} selects the word, and more when pressed again. "
        "Then press {key}.",
    )
    anywhere = translate(
        "Tour",
        "{let_go} lets go of the span before. Put the caret into words that are for or against "
        "something; {grow} selects them. Then press {key}.",
    )
    return Saying(
        title=translate("Tour", "Where somebody stands: {label}").format(label=label.name),
        lines=(
            (there if hints.position else anywhere).format(
                words=hints.position,
                grow=key_of("grow"),
                let_go=key_of("let_go"),
                key=label.key,
            ),
        ),
        keys=(key_of("grow"), label.key),
    )


def _tie(label: Label | None, speaker: Label | None, *, is_selected: bool) -> Saying:
    there = translate(
        "Tour",
        "{label} is selected. Press {tie}: the list below the article offers what it can be tied "
        "to. {enter} takes the first one: {speaker}.",
    )
    anywhere = translate(
        "Tour",
        "Select a span of {label}. Press {tie}: the list below the article offers what it can be "
        "tied to. {enter} takes the first one.",
    )
    return Saying(
        title=translate("Tour", "Tie them"),
        lines=(
            (there if is_selected else anywhere).format(
                label=label.name if label else "",
                tie=key_of("tie"),
                enter=key_of("attributes"),
                speaker=speaker.name if speaker else "",
            ),
            translate("Tour", "{key} goes from span to span.").format(key=key_of("next_span")),
        ),
        keys=(key_of("tie"), key_of("attributes")),
    )


def _undo(*, is_taken_back: bool) -> Saying:
    redo = translate("Tour", "It is taken back. {redo} brings it back.")
    undo = translate("Tour", "{undo} takes back the last step. Try it.")
    name = "redo" if is_taken_back else "undo"
    return Saying(
        title=translate("Tour", "Nothing can go wrong"),
        lines=(
            (redo if is_taken_back else undo).format(undo=key_of("undo"), redo=key_of("redo")),
            translate("Tour", "Each step is saved when it is done, and can be undone tomorrow."),
        ),
        keys=(key_of(name),),
    )


def _line() -> Saying:
    return Saying(
        title=translate("Tour", "What comes out"),
        lines=(
            translate(
                "Tour",
                "{export} writes the file. An article is one line of JSON; this one, as of now:",
            ).format(export=key_of("export")),
        ),
        keys=(key_of("next_pane"), key_of("attributes")),
    )


def _end() -> Saying:
    return Saying(
        title=translate("Tour", "That is the loop"),
        lines=(
            translate("Tour", "{done} marks the article done and opens the next one.").format(
                done=key_of("done")
            ),
            translate(
                "Tour", "{new} makes a project of your own, {import_} brings articles in."
            ).format(new=key_of("new_project"), import_=key_of("import")),
            translate("Tour", "{keys} shows all keys, and what each label is for.").format(
                keys=key_of("keys")
            ),
        ),
        keys=(key_of("attributes"),),
    )


def _unit(label: Label) -> str:
    """Return what a label takes while nothing is selected."""
    words = {
        Unit.WORD: translate("Tour", "With nothing selected, {label} takes the word there."),
        Unit.NAME: translate("Tour", "With nothing selected, {label} takes the name there."),
        Unit.PHRASE: translate("Tour", "With nothing selected, {label} takes the words there."),
        Unit.SENTENCE: translate("Tour", "With nothing selected, {label} takes the sentence."),
        Unit.PARAGRAPH: translate("Tour", "With nothing selected, {label} takes the paragraph."),
    }
    return words[label.unit].format(label=label.name)
