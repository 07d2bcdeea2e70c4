"""What annotators do to spans, ties and articles."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from machine.acting import LABELS, PICK, PLACE, TEXTS, VALUES, WHO, Acting, fragments_of
from machine.plain import Thing, Writes

from annotator.model.article import Furniture
from annotator.model.change import Entity
from annotator.model.ids import RelationId, SpanId
from annotator.model.span import Fragment
from annotator.model.status import LayerStatus, Status
from annotator.store import edits
from annotator.store.everywhere import label_everywhere


class SpanRules(Acting):
    """Label, relabel, move, tie, set, remove, label alike; statuses and furniture."""

    @rule(who=WHO, article=PICK, label=st.sampled_from(LABELS), place=PLACE)
    def label(self, who: str, article: int, label: str, place: int) -> None:
        id_ = self.articles[article % 2]
        fragments = fragments_of(TEXTS[article % 2], place)
        mine = {"article": id_, "annotator": who, "label": label, "fragments": fragments}
        there = any(
            mine.items() <= span.items() for span in self.plain.of("span").values()
        ) or self.plain.retired(label)
        self._make(
            who,
            f"Label {label}",
            None
            if there
            else lambda new: {("span", new): {**mine, "attributes": {}}, **self._begun(who, id_)},
            lambda: (
                edits.add_span(self.projects[who], id_, label, [Fragment(*f) for f in fragments])[
                    0
                ].id
            ),
        )

    @rule(who=WHO, span=PICK, label=st.sampled_from(LABELS))
    def relabel(self, who: str, span: int, label: str) -> None:
        id_ = self._span(who, span)
        found = self.projects[who].scheme.label(label)
        assert found is not None
        if id_ is None:
            return
        held = self.plain.things[("span", id_)]
        writes: Writes = {
            ("relation", tie): None
            for tie in self.plain.ties_of(id_)
            if not self._may_bear(tie, id_, label)
        }
        kept = held["attributes"] if held["label"] == label else {}
        writes[("span", id_)] = {**held, "label": label, "attributes": kept}
        self._do(
            who,
            f"Relabel as {label}",
            None if self.plain.retired(label) else writes,
            lambda: edits.relabel(self.projects[who], SpanId(id_), found),
        )

    @rule(who=WHO, span=PICK, place=PLACE)
    def move(self, who: str, span: int, place: int) -> None:
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        fragments = fragments_of(TEXTS[self.articles.index(held["article"])], place)
        self._do(
            who,
            "Move edges",
            {("span", id_): {**held, "fragments": fragments}},
            lambda: edits.move_edges(
                self.projects[who], SpanId(id_), [Fragment(*f) for f in fragments]
            ),
        )

    @rule(who=WHO, span=PICK, name=PICK, value=PICK)
    def set_attribute(self, who: str, span: int, name: int, value: int) -> None:
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        values = VALUES[held["label"]]
        key = sorted(values)[name % len(values)]
        chosen = self._value(key, values[key], value)
        attributes = {one: v for one, v in held["attributes"].items() if one != key}
        if chosen is not None:
            attributes[key] = chosen
        retired = chosen is not None and self.plain.retired(f"{held['label']}.{key}")
        self._do(
            who,
            f"Set {key}",
            None
            if retired or chosen == "no such kind"
            else {("span", id_): {**held, "attributes": attributes}},
            lambda: edits.set_attribute(self.projects[who], SpanId(id_), key, chosen),
        )

    @rule(who=WHO, span=PICK)
    def remove(self, who: str, span: int) -> None:
        if (id_ := self._span(who, span)) is None:
            return
        writes: Writes = {("relation", tie): None for tie in self.plain.ties_of(id_)}
        writes[("span", id_)] = None
        self._do(
            who,
            f"Remove {self.plain.things[('span', id_)]['label']}",
            writes,
            lambda: edits.remove_span(self.projects[who], SpanId(id_)),
        )

    @rule(who=WHO, kind=PICK, one=PICK, other=PICK)
    def tie(self, who: str, kind: int, one: int, other: int) -> None:
        """Tie spans that fit mostly, and now and then any two."""
        type_ = self.plain.scheme.relations[kind % 3]
        spans = self.plain.of("span")
        if kind % 7:
            own = [i for i in sorted(spans) if spans[i]["annotator"] == who]
            begin = [i for i in own if spans[i]["label"] in type_.from_labels]
            first = begin[one % len(begin)] if begin else None
            end = [
                i
                for i in own
                if first
                and spans[i]["label"] in type_.to_labels
                and spans[i]["article"] == spans[first]["article"]
            ]
        else:
            first = self._span(who, one)
            end = sorted(spans)
        if first is None or not end:
            return
        second = end[other % len(end)]
        tie = {
            "article": spans[first]["article"],
            "annotator": who,
            "type": type_.name,
            "from": first,
            "to": second,
        }
        refused = tie in self.plain.of("relation").values() or self.plain.retired(type_.name)
        self._make(
            who,
            f"Tie {type_.name}",
            None if refused else lambda new: {("relation", new): tie},
            lambda: (
                edits.add_relation(self.projects[who], type_.name, SpanId(first), SpanId(second))
                .changes[0]
                .id
            ),
        )

    @precondition(lambda self: self.plain.of("relation"))
    @rule(who=WHO, relation=PICK)
    def untie(self, who: str, relation: int) -> None:
        ties = self.plain.of("relation")
        id_ = sorted(ties)[relation % len(ties)]
        self._do(
            who,
            f"Untie {ties[id_]['type']}",
            {("relation", id_): None},
            lambda: edits.remove_relation(self.projects[who], RelationId(id_)),
        )

    @rule(who=WHO, span=PICK, ticked=PICK, references=st.booleans())
    def label_alike(self, who: str, span: int, ticked: int, references: bool) -> None:
        """Label equal words in both articles, some of them ticked."""
        if (id_ := self._span(who, span)) is None:
            return
        held = self.plain.things[("span", id_)]
        label = held["label"]
        start, end = held["fragments"][0]
        words = TEXTS[self.articles.index(held["article"])][start:end]
        places = [
            (article, at, at + len(words))
            for article, text in zip(self.articles, TEXTS, strict=True)
            for at in range(len(text))
            if text.startswith(words, at)
        ]
        places = [place for n, place in enumerate(places) if ticked >> n & 1 or n > 12]
        known = {
            (one["article"], *fragment)
            for one in self.plain.of("span").values()
            if (one["annotator"], one["label"]) == (who, label)
            for fragment in one["fragments"]
        }
        fresh = [place for place in places if place not in known]
        attributes: Thing = {}
        for name, value in held["attributes"].items():
            if self.plain.retired(f"{label}.{name}"):
                continue
            if name in ("actor", "concept") and references:
                attributes[name] = self.plain.roots(value)
            elif name == "mention":
                attributes[name] = value
        refused = len(held["fragments"]) > 1 or self.plain.retired(label) or not fresh
        writes: Writes = {}
        for article in dict.fromkeys(place[0] for place in fresh):
            writes |= self._begun(who, article)

        def act() -> None:
            _, step = label_everywhere(
                self.projects[who], SpanId(id_), places, references=references
            )
            for change in step.changes:
                if change.entity is Entity.SPAN and change.after is not None:
                    stretch = tuple(change.after["fragments"][0])
                    assert (change.after["article"], *stretch) in fresh
                    writes[("span", change.id)] = {
                        "article": change.after["article"],
                        "annotator": who,
                        "label": label,
                        "fragments": [stretch],
                        "attributes": attributes,
                    }

        self._do(who, f"Label {len(fresh)} × {label}", None if refused else writes, act)
        assert refused or len([key for key in writes if key[0] == "span"]) == len(fresh)

    @rule(who=WHO, article=PICK, status=st.sampled_from(Status), flag=st.booleans(), note=PICK)
    def set_status(self, who: str, article: int, status: Status, flag: bool, note: int) -> None:
        id_ = self.articles[article % 2]
        key = ("status", LayerStatus(article=id_, annotator=who).id)
        fresh = {"status": "new", "flag": False, "note": ""}
        said = {"status": status.value, "flag": flag, "note": ("", "😀 \u00e9")[note % 2]}
        after = {"article": id_, "annotator": who, **said}
        project = self.projects[who]
        if said.items() <= self.plain.things.get(key, fresh).items():
            assert edits.set_status(project, id_, **{**said, "status": status}) is None
            return
        self._do(
            who,
            f"Mark {status}",
            {key: after},
            lambda: edits.set_status(project, id_, **{**said, "status": status}),
        )

    @rule(who=WHO, article=PICK, place=PLACE)
    def set_furniture(self, who: str, article: int, place: int) -> None:
        id_ = self.articles[article % 2]
        regions = fragments_of(TEXTS[article % 2], place)
        self._do(
            who,
            "Change furniture",
            {("article", id_): {"furniture": regions}},
            lambda: edits.set_furniture(
                self.projects[who],
                id_,
                [Furniture(start=s, end=e, kind="other") for s, e in regions],
            ),
        )
