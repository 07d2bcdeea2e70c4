"""What of a damaged file proves itself: events by their chain of hashes, texts by their SHA-256."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import orjson

from annotator.model.article import sha256_of
from annotator.store import carving, history
from annotator.store.ground import ID, is_id

_EVENT: Final = 13
_PAIR: Final = 2
_HASH_LENGTH: Final = 64
_DEVICE, _NUMBER, _CHANGES = 1, 2, 10
_OPTIONAL: Final = (7, 9)
"""The fields of an event that may be empty: which step it takes back, and the article."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event as it lies in the log: its place, its fields and its link of the chain."""

    place: int
    fields: tuple[Any, ...]
    link: str

    @property
    def device(self) -> str:
        """Return who wrote it."""
        return str(self.fields[_DEVICE])

    @property
    def number(self) -> int:
        """Return its number among the events of its device."""
        return int(self.fields[_NUMBER])


@dataclass(slots=True)
class Found:
    """Rows that were carved, none of them proved yet; texts by the hash that they have."""

    events: dict[tuple[str, int], list[Event]] = field(default_factory=lambda: defaultdict(list))
    texts: dict[str, str] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)

    def take(self, path: Path) -> None:
        """Take in all that lies in a file.

        Raises:
            OSError: when it cannot be read.
        """
        for place, values in carving.rows(path, (_EVENT, _PAIR)):
            if len(values) == _EVENT:
                self._take_event(place, values)
            elif isinstance(values[1], str):
                if values[0] == ID and is_id(values[1]):
                    self.ids.append(values[1])
                elif isinstance(values[0], str) and len(values[0]) == _HASH_LENGTH:
                    self.texts.setdefault(sha256_of(values[1]), values[1])

    def _take_event(self, place: int, values: tuple[carving.Value, ...]) -> None:
        fields, link = values[1:-1], values[-1]
        for at, value in enumerate(fields):
            if at == _NUMBER:
                if not isinstance(value, int):
                    return
            elif not (isinstance(value, str) or (value is None and at in _OPTIONAL)):
                return
        event = Event(place, tuple(fields), str(link))
        known = self.events[event.device, event.number]
        if event not in known:
            known.append(event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """The events that can be relied on, in the order of the log, and numbers that were lost.

    ``unproved`` counts those among the events whose forerunner is lost, and with
    it the proof of them.
    """

    events: tuple[Event, ...]
    lost: int
    unproved: int


def proved(found: Found) -> Proved:
    """Return the events that are as they were written."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for device, number in found.events:
        numbers[device].add(number)
    events: list[Event] = []
    lost = unproved = 0
    for device, known in sorted(numbers.items()):
        # A damaged number would stand for a long row of events that never were.
        last = max(n for n in known if n <= len(found.events) * 2 + 1000) if known else 0
        chain = _chain(found, device, last)
        if not any(is_proved for _, is_proved in chain):
            # A device that never was, made by the damage: each row of it is lost to another one.
            lost += len(known)
            continue
        events += [event for event, _ in chain]
        unproved += sum(not is_proved for _, is_proved in chain)
        lost += last - len(chain)
    return Proved(
        events=tuple(sorted(events, key=lambda e: (e.place, e.device, e.number))),
        lost=lost,
        unproved=unproved,
    )


def _chain(found: Found, device: str, last: int) -> list[tuple[Event, bool]]:
    """Return the events of a device that hold, each with whether its hash proves it."""
    chain: list[tuple[Event, bool]] = []
    links: set[str] | None = {""}
    for number in range(1, last + 1):
        here = found.events.get((device, number), [])
        after = found.events.get((device, number + 1), [])
        if links is None:
            # The one before is gone; what it was cannot be proved, but each row is whole.
            whole = next((e for e in here if _is_readable(e)), None)
            chain += [(whole, False)] if whole else []
        else:
            whole = next((e for e in here if e.link in _links_of(e, links)), None)
            if whole is None:
                # Its own hash may be what is damaged: the next one was chained to the true one.
                whole = next(
                    (
                        Event(e.place, e.fields, link)
                        for e in here
                        for link in _links_of(e, links)
                        if any(next_.link in _links_of(next_, {link}) for next_ in after)
                    ),
                    None,
                )
            chain += [(whole, True)] if whole else []
        links = {whole.link} if whole else {e.link for e in here} or None
    return chain


def _links_of(event: Event, before: Iterable[str]) -> set[str]:
    return {history.hash_of(link, event.fields) for link in before}


def _is_readable(event: Event) -> bool:
    try:
        return bool([*history.changes_from(event.fields[_CHANGES])])
    except (ValueError, TypeError, orjson.JSONDecodeError):
        return False


def before_the_first_gap(events: Iterable[Event]) -> Iterator[Event]:
    """Yield the events from the beginning of the log up to the first that is lost."""
    for due, event in enumerate(events, start=1):
        if event.place != due:
            return
        yield event
