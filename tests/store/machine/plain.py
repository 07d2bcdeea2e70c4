"""What a project should hold, in plain dictionaries: one side of the machine that compares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.model.scheme import Scheme

Key = tuple[str, str]
"""What kind of thing, and its id."""
Thing = dict[str, Any]
"""What is said of it; never changed, only replaced."""
Writes = dict[Key, Thing | None]

REGISTERS = ("actor", "concept")
REFERENCES = {"actor": "actor", "concept": "concept"}
"""Attributes whose values are ids of entries, with the register."""
ANSWERS = {"unknown", "unnamed group"}


@dataclass(slots=True)
class Act:
    """One step: what it is called, and each thing before and after."""

    name: str
    writes: list[tuple[Key, Thing | None, Thing | None]]


@dataclass(slots=True)
class Plain:
    """The things of a project, and what each annotator can undo and redo."""

    scheme: Scheme
    things: dict[Key, Thing] = field(default_factory=dict)
    undo: dict[str, list[Act]] = field(default_factory=lambda: {"ada": [], "bo": []})
    redo: dict[str, list[Act]] = field(default_factory=lambda: {"ada": [], "bo": []})

    # Reading

    def of(self, kind: str) -> dict[str, Thing]:
        return {id_: thing for (one, id_), thing in self.things.items() if one == kind}

    def ties_of(self, span: str) -> list[str]:
        return [i for i, tie in self.of("relation").items() if span in (tie["from"], tie["to"])]

    def root(self, id_: str) -> str:
        for kind in REGISTERS:
            while (entry := self.things.get((kind, id_))) and entry["merged_into"]:
                id_ = entry["merged_into"]
        return id_

    def roots(self, ids: list[str]) -> list[str]:
        return list(dict.fromkeys(self.root(id_) for id_ in ids))

    def one_with(self, id_: str) -> set[str]:
        """Return all ids of both registers that have become what this id has become."""
        root = self.root(id_)
        known = {i for kind in REGISTERS for i in self.of(kind) if self.root(i) == root}
        return known | {root}

    def mentions(self) -> dict[str, set[str]]:
        """Return the spans that refer to each id."""
        found: dict[str, set[str]] = {}
        for span, thing in self.of("span").items():
            for _, id_ in _named(thing):
                found.setdefault(id_, set()).add(span)
        return found

    def retired(self, what: str) -> bool:
        return what in self.things[("scheme", "scheme")]["retired"]

    # Writing

    def do(self, who: str, name: str, writes: Writes) -> None:
        act = Act(name, [(key, self.things.get(key), after) for key, after in writes.items()])
        self._put(act.writes)
        self.undo[who].append(act)
        self.redo[who].clear()

    def take_back(self, who: str) -> bool:
        """Undo; False when that is to be refused, and then nothing is changed."""
        act = self.undo[who][-1]
        turned = [(key, after, before) for key, before, after in reversed(act.writes)]
        if not self._may(who, turned):
            return False
        self._put(turned)
        self.redo[who].append(self.undo[who].pop())
        return True

    def repeat(self, who: str) -> bool:
        """Redo; False when that is to be refused, and then nothing is changed."""
        act = self.redo[who][-1]
        if not self._may(who, act.writes):
            return False
        self._put(act.writes)
        self.undo[who].append(self.redo[who].pop())
        return True

    def allows(self, who: str, writes: Writes) -> bool:
        """Tell whether an annotator may write this, all else being as it is."""
        return self._may(who, [(key, self.things.get(key), new) for key, new in writes.items()])

    def _put(self, writes: list[tuple[Key, Thing | None, Thing | None]]) -> None:
        for key, _, after in writes:
            if after is None:
                del self.things[key]
            else:
                self.things[key] = after

    def _may(self, who: str, writes: list[tuple[Key, Thing | None, Thing | None]]) -> bool:
        if any(self.things.get(key) != before for key, before, _ in writes):
            return False
        said = [thing for _, *both in writes for thing in both if thing is not None]
        if any(thing.get("annotator", who) != who for thing in said):
            return False
        after = dict(self.things)
        for key, _, thing in writes:
            after.pop(key, None)
            if thing is not None:
                after[key] = thing
        return (
            all(self._stands(key, before, after) for key, before, _ in writes)
            and not _leads_back(after)
            and all(
                ("span", tie[end]) in after
                for (kind, _), tie in after.items()
                if kind == "relation"
                for end in ("from", "to")
            )
        )

    def _stands(self, key: Key, before: Thing | None, after: Mapping[Key, Thing]) -> bool:
        """Tell whether what was written of one thing rests on what is there, and all on it."""
        kind, id_ = key
        thing = after.get(key)
        if kind in REGISTERS:
            if thing is None:
                return not _is_needed(kind, id_, after)
            at_home = id_ in thing.get("organisations", ())
            return not at_home and all((kind, to) in after for to in _points(thing))
        if kind == "span" and thing is not None:
            known = {one for _, one in _named(before or {"attributes": {}})}
            return all(
                one in known or (register, one) in after or (register == "actor" and one in ANSWERS)
                for register, one in _named(thing)
            )
        if kind == "relation" and thing is not None:
            ends = [after.get(("span", thing["from"])), after.get(("span", thing["to"]))]
            kinds = {relation.name: relation for relation in self.scheme.relations}
            allowed = kinds[thing["type"]]
            return all(
                end is not None
                and end["label"] in labels
                and (end["article"], end["annotator"]) == (thing["article"], thing["annotator"])
                for end, labels in zip(ends, (allowed.from_labels, allowed.to_labels), strict=True)
            )
        return True


def _named(span: Thing) -> Iterator[tuple[str, str]]:
    """Yield the register and the id of each reference of a span."""
    for name, value in span["attributes"].items():
        if name in REFERENCES:
            yield from ((REFERENCES[name], id_) for id_ in value)


def _points(entry: Thing) -> list[str]:
    links = [entry["merged_into"], entry.get("parent"), *entry.get("organisations", ())]
    return [link for link in links if link]


def _is_needed(kind: str, id_: str, things: Mapping[Key, Thing]) -> bool:
    return any(
        (one == "span" and any(named == id_ for _, named in _named(thing)))
        or (one == kind and id_ in _points(thing))
        for (one, _), thing in things.items()
    )


def _leads_back(things: Mapping[Key, Thing]) -> bool:
    """Tell whether merges, parents, or both together, lead from an entry to itself."""
    entries = {id_: thing for (kind, id_), thing in things.items() if kind in REGISTERS}
    merges = {id_: e["merged_into"] for id_, e in entries.items() if e["merged_into"]}
    parents = {id_: e["parent"] for id_, e in entries.items() if e.get("parent")}
    if _has_ring(merges) or _has_ring(parents):
        return True

    def root(id_: str) -> str:
        while id_ in merges:
            id_ = merges[id_]
        return id_

    # What was merged stands where the entry stands that it has become.
    return _has_ring({id_: root(up) for id_, up in parents.items() if id_ not in merges})


def _has_ring(links: Mapping[str, str]) -> bool:
    for start in links:
        at, steps = start, 0
        while at in links:
            at, steps = links[at], steps + 1
            if steps > len(links):
                return True
    return False


def statement(plain: Plain, id_: str) -> Thing:
    """Return what the claim or stance says, put together as slowly and plainly as can be."""
    span = plain.things[("span", id_)]
    parties: list[tuple[str, str]] = []
    for kind in plain.scheme.relations:
        far = [
            tie["to"]
            for tie in plain.of("relation").values()
            if (tie["type"], tie["from"]) == (kind.name, id_)
        ]
        parties += [(kind.name, one) for one in sorted(far, key=lambda one: _place(plain, one))]

    def entries(one: str, attribute: str) -> list[str]:
        return plain.roots(plain.things[("span", one)]["attributes"].get(attribute, []))

    speakers = [one for name, one in parties if name in ("source", "holder")]
    targets = [one for name, one in parties if name == "target"]
    below = [entry for one in targets for entry in entries(one, "concept")]
    values = span["attributes"]
    if span["label"] == "Claim":
        negated = bool(values.get("negated"))
        said = ("negated", "against") if negated else ("", "for")
    else:
        polarity = values.get("polarity", "")
        said = (polarity, {"support": "for", "oppose": "against"}.get(polarity, ""))
    return {
        "parties": parties,
        "speakers": speakers,
        "targets": targets,
        "actors": list(dict.fromkeys(e for one in speakers for e in entries(one, "actor"))),
        "concepts": entries(id_, "concept") or list(dict.fromkeys(below)),
        "said": said,
    }


def _place(plain: Plain, span: str) -> tuple[int, int, str]:
    fragments = plain.things[("span", span)]["fragments"]
    return (fragments[0][0], -fragments[-1][1], span)
