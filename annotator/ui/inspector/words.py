"""The words of the inspector: a span's quote, its place and its values in a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt

from annotator.model.scheme import Attribute, AttributeType, Label
from annotator.model.span import Span
from annotator.ui.language import translate

NameOf = Callable[[str], str]
"""Gives the name of a register entry by its id."""


def quote_of(span: Span) -> str:
    """Return what the span covers in one line, “ … ” between its fragments."""
    return " … ".join(" ".join(quote.split()) for quote in span.quotes)


def place_of(span: Span) -> str:
    """Return where the span stands, in code points."""
    locale = QLocale()
    places = ", ".join(
        f"{locale.toString(f.start)}–{locale.toString(f.end)}" for f in span.fragments
    )
    return translate("inspector", "code points {places}").format(places=places)


def shown_date(published: str | None, *, short: bool = False) -> str | None:
    """Return an ISO date as this person writes it; one that is none as it came."""
    date = QDate.fromString(published or "", Qt.DateFormat.ISODate)
    if not date.isValid():
        return published
    if short:
        return QLocale().toString(date, "d MMM yyyy")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)


def value_of(attribute: Attribute, value: Any, name_of: NameOf) -> str:
    """Return a value as a person reads it; a flag is its own name."""
    if attribute.type is AttributeType.FLAG:
        return (
            attribute.name
            if value
            else translate("inspector", "not {name}").format(name=attribute.name)
        )
    if attribute.type in (AttributeType.ACTOR, AttributeType.CONCEPT):
        return ", ".join(name_of(id_) for id_ in value)
    if attribute.type is AttributeType.CHOICES:
        return ", ".join(value)
    if attribute.type is AttributeType.NUMBER:
        return f"{attribute.name} {number_of(value)}"
    return " ".join(str(value).split())


def number_of(value: float) -> str:
    """Return a number without zeros that say nothing."""
    return f"{value:.12g}"


def details_of(span: Span, label: Label | None, name_of: NameOf) -> str:
    """Return the attributes that a span has, and those that it lacks, in one line."""
    if label is None:
        return ""
    parts = []
    for attribute in label.attributes:
        value = span.attributes.get(attribute.name)
        if value not in (None, [], ""):
            parts.append(value_of(attribute, value, name_of))
        elif attribute.required:
            parts.append(translate("inspector", "{name}?").format(name=attribute.name))
    return " · ".join(parts)
