"""The words of the list: an article in a line, a place in its context, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from annotator.model.status import Status
from annotator.store.everywhere import Found, Place
from annotator.ui.language import translate
from annotator.ui.queue.words import status_name

_CLOSED = (Status.DONE, Status.SKIPPED)


def number(count: int) -> str:
    """Return a number as a person reads it."""
    return QLocale().toString(count)


def one_line(words: str) -> str:
    """Return words in one line, with one blank wherever there is white space."""
    return " ".join(words.split())


def around(place: Place) -> tuple[str, str, str]:
    """Return the words before a place, its own and those behind, together one line."""
    before, quote, behind = place.before, place.quote, place.behind
    return (
        one_line(before).lstrip() + (" " if before[-1:].isspace() else ""),
        one_line(quote),
        (" " if behind[:1].isspace() else "") + one_line(behind),
    )


def context(place: Place) -> str:
    """Return a place with the words around it in one line."""
    return "".join(around(place))


def title(found: Found) -> str:
    """Return the title of an article in one line; one without says so."""
    return one_line(found.title) or translate("everywhere", "Without title")


def details(found: Found) -> str:
    """Return source and date of an article, and its status if it is closed."""
    parts = [one_line(found.source or ""), found.published or ""]
    if found.status in _CLOSED:
        parts.append(status_name(found.status).lower())
    return " · ".join(part for part in parts if part)


def heading(found: Found) -> str:
    """Return what stands for an article when it is read out."""
    return ", ".join(part for part in (title(found), details(found)) if part)


def of(ticked: int, places: int) -> str:
    """Return “3 of 5”; only the number when all are ticked."""
    if ticked == places:
        return number(places)
    return translate("everywhere", "{ticked} of {places}").format(
        ticked=number(ticked), places=number(places)
    )


def overlapping(label: str) -> str:
    """Return what is said of a place of which a part is marked with the label already."""
    return translate("everywhere", "a part is {label} already").format(label=label)


def summary(ticked: int, places: int, articles: int) -> str:
    """Return how many places there are and how many of them are ticked."""
    if places == 1:
        return (
            translate("everywhere", "1 place")
            if ticked
            else translate("everywhere", "1 place, not ticked")
        )
    where = (
        translate("everywhere", "{n} places")
        if articles == 1
        else translate("everywhere", "{n} places in {articles} articles")
    ).format(n=number(places), articles=number(articles))
    if ticked == places:
        return where
    return translate("everywhere", "{ticked} of {places} ticked").format(
        ticked=number(ticked), places=where
    )


def button(ticked: int, label: str) -> str:
    """Return what the button says that labels what is ticked."""
    words = (
        translate("everywhere", "Label {n} × {label}")
        if ticked
        else translate("everywhere", "Label")
    )
    said = words.format(n=number(ticked), label=label)
    return said.replace("&", "&&")


def labelled(count: int, label: str) -> str:
    """Return what is said when places were labelled."""
    if count == 1:
        return translate("everywhere", "1 place marked as {label}. Undo takes it back.").format(
            label=label
        )
    said = translate("everywhere", "{n} places marked as {label}. One undo takes all of them back.")
    return said.format(n=number(count), label=label)


def nothing(*, everywhere: bool, left_out: list[str]) -> str:
    """Return what is said where there is no place to tick, and what can be done about it."""
    besides = f" ({', '.join(left_out)})" if left_out else ""
    if everywhere:
        return translate(
            "everywhere", "These words stand nowhere else in the project{besides}."
        ).format(besides=besides)
    return translate(
        "everywhere",
        "These words stand nowhere else in this article{besides}.\n"
        "Alt+P looks in the whole project.",
    ).format(besides=besides)


def left_out(labelled: int, furniture: int, label: str) -> list[str]:
    """Return what there is besides the places that are shown."""
    parts = []
    if labelled:
        parts.append(
            translate("everywhere", "{n} marked as {label} already").format(
                n=number(labelled), label=label
            )
        )
    if furniture:
        parts.append(translate("everywhere", "{n} in furniture").format(n=number(furniture)))
    return parts


def closed(articles: Iterable[Found]) -> str:
    """Return that articles which are done or skipped stay so; empty when none is."""
    count = sum(article.status in _CLOSED for article in articles)
    if not count:
        return ""
    if count == 1:
        return translate("everywhere", "1 article is done or skipped and stays so")
    return translate("everywhere", "{n} articles are done or skipped and stay so").format(
        n=number(count)
    )
