"""What annotators do to the registers of actors and concepts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis.stateful import precondition, rule
from machine.acting import NAMES, PICK, WHO, Acting
from machine.plain import Thing, Writes

from annotator.model.ids import ActorId, ConceptId, SpanId
from annotator.model.register import Affiliation
from annotator.store import edits
from annotator.store import register_edits as register


class RegisterRules(Acting):
    """Add, name, change, merge, take out, remove, give mentions away, split."""

    @rule(who=WHO, kind=PICK, name=PICK)
    def add_entry(self, who: str, kind: int, name: int) -> None:
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        project = self.projects[who]
        what = ("actor", "concept")[kind % 2]
        fresh = new_concept(named) if kind % 2 else {**new_actor(named), "type": "group"}
        self._make(
            who,
            f"New {what} {named}",
            (lambda new: {(what, new): fresh}) if named else None,
            lambda: (
                (
                    register.add_concept(project, wanted)
                    if kind % 2
                    else register.add_actor(project, wanted, "group")
                ).id
            ),
        )

    @rule(who=WHO, span=PICK, name=PICK)
    def name_entry(self, who: str, span: int, name: int) -> None:
        """Name who or what a span refers to, as an entry that is not there yet."""
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        what = {"Actor": "actor", "Claim": "concept"}.get(held["label"])
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        attribute = what or "polarity"
        known = [v for v in held["attributes"].get(attribute, []) if v != "unknown"]

        def writes(new: str) -> Writes:
            attributes = {**held["attributes"], attribute: [*known, new]}
            return {
                (attribute, new): new_actor(named) if what == "actor" else new_concept(named),
                ("span", id_): {**held, "attributes": attributes},
            }

        refused = what is None or not named or self.plain.retired(f"{held['label']}.{attribute}")
        self._make(
            who,
            f"New {what} {named}",
            None if refused else writes,
            lambda: edits.name_entry(self.projects[who], SpanId(id_), attribute, wanted)[0].id,
        )

    @rule(who=WHO, entry=PICK, other=PICK, name=PICK)
    def change_entry(self, who: str, entry: int, other: int, name: int) -> None:
        """Rename an entry; let an actor belong to another, a concept stand below another."""
        if (key := self._entry(entry)) is None:
            return
        kind = key[0]
        found = self._found(who, key)
        held = self.plain.things[key]
        among = sorted(self.plain.of(kind))
        link = [*among, None, None][other % (len(among) + 2)]
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        if kind == "actor":
            belongs = (Affiliation(organisation=ActorId(link), since="2019"),) if link else ()
            wish = replace(found, name=wanted, aliases=("A.",), affiliations=belongs)
            after = {**held, "aliases": ["A."], "organisations": [link] if link else []}
        else:
            wish = replace(found, name=wanted, parent=link and ConceptId(link), fixed=True)
            after = {**held, "parent": link, "fixed": True}
        self._do(
            who,
            f"Change {named}",
            {key: {**after, "name": named}} if named else None,
            lambda: register.change_entry(self.projects[who], wish),
        )

    @rule(who=WHO, entry=PICK, other=PICK, third=PICK)
    def merge(self, who: str, entry: int, other: int, third: int) -> None:
        """Merge one or two entries into another, which may have been merged itself."""
        if (key := self._entry(entry)) is None:
            return
        kind = key[0]
        entries = self.plain.of(kind)
        # What was merged before is refused: it comes up now and then.
        live = [i for i in sorted(entries) if third % 9 == 8 or not entries[i]["merged_into"]]
        gone = list(dict.fromkeys(live[n % len(live)] for n in (other, third) if live))
        gone = gone[: 1 if third % 3 == 2 else 2]
        held = {one: self.plain.things[(kind, one)] for one in gone}
        names = ", ".join(one["name"] for one in held.values())
        merged_before = any(one["merged_into"] for one in held.values())
        writes: Writes = {(kind, i): {**held[i], "merged_into": key[1]} for i in gone}
        self._do(
            who,
            f"Merge {names} into {self.plain.things[key]['name']}",
            None if merged_before else writes,
            lambda: register.merge(
                self.projects[who],
                [self._found(who, (kind, one)) for one in gone],
                self._found(who, key),
            ),
        )

    @rule(who=WHO, entry=PICK)
    def unmerge(self, who: str, entry: int) -> None:
        """Take an entry out of its merge; those that were merged come up first."""
        merged = [
            key for key, thing in sorted(self.plain.things.items()) if thing.get("merged_into")
        ]
        key = merged[entry // 4 % len(merged)] if merged and entry % 4 else self._entry(entry)
        if key is None:
            return
        held = self.plain.things[key]
        self._do(
            who,
            f"Take {held['name']} out of its merge",
            {key: {**held, "merged_into": None}} if held["merged_into"] else None,
            lambda: register.unmerge(self.projects[who], self._found(who, key)),
        )

    @rule(who=WHO, entry=PICK)
    def remove_entry(self, who: str, entry: int) -> None:
        if (key := self._entry(entry)) is None:
            return
        self._do(
            who,
            f"Remove {self.plain.things[key]['name']}",
            {key: None},
            lambda: register.remove_entry(self.projects[who], self._found(who, key)),
        )

    @rule(who=WHO, entry=PICK, to=PICK, spans=PICK)
    def reassign(self, who: str, entry: int, to: int, spans: int) -> None:
        """Give mentions to another entry of any register."""
        if (key := self._entry(entry, mentioned=entry % 5 > 0)) is None:
            return
        among = sorted(self.plain.of(key[0]))
        target = (key[0], among[to % len(among)]) if to % 5 else self._entry(to) or key
        chosen = self._mentioning(who, key[1], spans)
        moved = self._moves(key[1], target[1], chosen)
        number = len(chosen)
        self._do(
            who,
            f"Give {number} mention{'' if number == 1 else 's'} to {self._name(target)}",
            moved if target[0] == key[0] else None,
            lambda: register.reassign(
                self.projects[who], key[1], target[1], [SpanId(i) for i in chosen]
            ),
        )

    @precondition(lambda self: self.plain.of("concept"))
    @rule(who=WHO, entry=PICK, name=PICK, spans=PICK)
    def split(self, who: str, entry: int, name: int, spans: int) -> None:
        found = self._entry(2 * entry + 1, mentioned=entry % 5 > 0)
        assert found is not None
        id_ = found[1]
        held = self.plain.things[("concept", id_)]
        wanted = NAMES[name % len(NAMES)]
        named = " ".join(wanted.split())
        chosen = self._mentioning(who, id_, spans)

        def writes(new: str) -> Writes:
            made: Writes = {("concept", new): {**new_concept(named), "parent": held["parent"]}}
            return {**made, **(self._moves(id_, new, chosen) or {})}

        moved = self._moves(id_, "new", chosen)
        self._make(
            who,
            f"Split {named} off {held['name']}",
            writes if named and moved is not None else None,
            lambda: (
                register.split_concept(
                    self.projects[who],
                    self._found(who, ("concept", id_)),
                    wanted,
                    [SpanId(i) for i in chosen],
                )[0].id
            ),
        )


def new_actor(name: str) -> Thing:
    return {"name": name, "type": "person", "aliases": [], "organisations": [], "merged_into": None}


def new_concept(name: str) -> Thing:
    return {"name": name, "parent": None, "fixed": False, "merged_into": None}
