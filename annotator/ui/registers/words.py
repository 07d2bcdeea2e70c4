"""The words of the register window: types, counts, affiliations, reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from annotator.model.register import Actor, Affiliation, Entry
from annotator.store.mentions import Mention
from annotator.text.names import Reason
from annotator.ui.language import translate
from annotator.ui.registers.kind import Kind


def number(count: int) -> str:
    """Return a number as a person reads it."""
    return QLocale().toString(count)


def one_line(words: str) -> str:
    """Return words in one line, with one blank wherever there is white space."""
    return " ".join(words.split())


def type_name(type_: str) -> str:
    """Return what a type of actor is called; one that is unknown is called as it is."""
    names = {
        "person": translate("registers", "Person"),
        "organisation": translate("registers", "Organisation"),
        "government": translate("registers", "Government"),
        "group": translate("registers", "Group"),
        "media": translate("registers", "Media"),
    }
    return names.get(type_, type_)


def mentions(kind: Kind, count: int) -> str:
    """Return “12 mentions”; of a concept, “12 claims”."""
    if kind is Kind.ACTORS:
        return (
            translate("registers", "1 mention")
            if count == 1
            else translate("registers", "{n} mentions").format(n=number(count))
        )
    return (
        translate("registers", "1 claim")
        if count == 1
        else translate("registers", "{n} claims").format(n=number(count))
    )


def entries(kind: Kind, count: int) -> str:
    """Return “12 actors” or “12 concepts”."""
    if kind is Kind.ACTORS:
        return (
            translate("registers", "1 actor")
            if count == 1
            else translate("registers", "{n} actors").format(n=number(count))
        )
    return (
        translate("registers", "1 concept")
        if count == 1
        else translate("registers", "{n} concepts").format(n=number(count))
    )


def details(entry: Entry, others: Sequence[str], parent: str) -> str:
    """Return the second line of an entry: its type, or its state, and what it is called too."""
    if isinstance(entry, Actor):
        parts = [type_name(entry.type), ", ".join(others)]
    else:
        parts = [
            translate("registers", "fixed") if entry.fixed else translate("registers", "draft")
        ]
        parts.append(
            translate("registers", "below “{parent}”").format(parent=parent) if parent else ""
        )
        parts.append(", ".join(others))
    return " · ".join(part for part in parts if part)


def time_of(affiliation: Affiliation) -> str:
    """Return when an affiliation held: “2012 to 2018”, “since 2012”; empty when always."""
    since, until = affiliation.since, affiliation.until
    if since and until:
        return translate("registers", "{since} to {until}").format(since=since, until=until)
    if since:
        return translate("registers", "since {since}").format(since=since)
    return translate("registers", "until {until}").format(until=until) if until else ""


def affiliation(organisation: str, said: Affiliation) -> str:
    """Return an affiliation in a line."""
    return " · ".join(part for part in (organisation, said.role, time_of(said)) if part)


def reason(found: Reason) -> str:
    """Return why two entries are likely one."""
    return {
        Reason.EXACT: translate("registers", "the same name"),
        Reason.TITLE: translate("registers", "a title and the same surname"),
        Reason.SURNAME: translate("registers", "the same surname"),
        Reason.ACRONYM: translate("registers", "an acronym of the other"),
        Reason.ALIKE: translate("registers", "another spelling"),
        Reason.WORDS: translate("registers", "the same words"),
        Reason.RECENT: translate("registers", "mentioned together"),
    }[found]


def place(mention: Mention, own: str) -> str:
    """Return where a mention stands: article and date, and whose layer when it is another's."""
    parts = [
        one_line(mention.title) or translate("registers", "Without title"),
        mention.published or "",
    ]
    if mention.annotator != own:
        parts.append(translate("registers", "layer of {name}").format(name=mention.annotator))
    return " · ".join(part for part in parts if part)


def context(mention: Mention) -> tuple[str, str, str]:
    """Return the words before a mention, its own and those behind, together one line."""
    before, behind = mention.before, mention.behind
    return (
        one_line(before).lstrip() + (" " if before[-1:].isspace() else ""),
        one_line(mention.quote),
        (" " if behind[:1].isspace() else "") + one_line(behind),
    )
