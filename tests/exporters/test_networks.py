"""Discourse networks: weights reckoned by hand, and files that other programs read."""

from __future__ import annotations

import csv
import textwrap
from xml.etree import ElementTree

import networkx
import pytest

from annotator.exporters import dna, networks
from annotator.exporters.in_order import InOrder
from annotator.exporters.run import export
from annotator.exporters.splits import plan_of
from annotator.model.errors import AnnotatorError
from annotator.model.span import Fragment
from annotator.resources import format_page
from annotator.store import edits, open_project, register_edits

# Who is for (+) or against (-) what: Ann and Bo agree on tax and differ on war, Cy says both.
SAID = "Ann +tax, Ann +tax, Ann +war, Bo +tax, Bo -war, Cy +war, Cy -war, Ann -peace, Cy -peace"

WORDS = {"tax": 'Tax; "now"', "war": "=War & <peace>", "peace": "Pea\x01ce"}


@pytest.fixture
def debate(project, add_article):
    """Return a project in which three actors take sides of three concepts."""
    actors = {name: register_edits.add_actor(project, name) for name in ("Ann", "Bo", "Cy")}
    concepts = {name: register_edits.add_concept(project, words) for name, words in WORDS.items()}
    for number, said in enumerate(SAID.split(", ")):
        who, what = said.split()
        text = f"😀 {who} says {number} {what}."
        article = add_article(project, text, title=f"T{number}", published=f"2024-01-0{number + 1}")
        actor, _ = edits.add_span(
            project, article, "Actor", [Fragment(2, 2 + len(who))],
            attributes={"actor": [actors[who].id]},
        )  # fmt: skip
        claim, _ = edits.add_span(
            project, article, "Claim", [Fragment(len(text) - 5, len(text))],
            attributes={"concept": [concepts[what[1:]].id], "negated": what[0] == "-"},
        )  # fmt: skip
        edits.add_relation(project, "source", claim.id, actor.id)
    return project


def graph(folder, name):
    """Return edges by the labels of their ends, and the graph."""
    found = networkx.read_graphml(folder / f"{name}.graphml")
    label = found.nodes(data="label")
    return {frozenset((label[a], label[b])): data for a, b, data in found.edges(data=True)}, found


def test_networks_have_the_weights_that_one_reckons(debate, tmp_path):
    export(debate, tmp_path / "nets", format_name="networks")
    congruence, nodes = graph(tmp_path / "nets", "actor-congruence")
    assert {tuple(sorted(k)): v["weight"] for k, v in congruence.items()} == {
        ("Ann", "Bo"): 1,  # tax
        ("Ann", "Cy"): 2,  # war for, peace against
        ("Bo", "Cy"): 1,  # war against
    }
    # Ann has three positions (tax, war, peace), Bo two, Cy three.
    assert congruence[frozenset(("Ann", "Bo"))]["normalised"] == pytest.approx(1 / 2.5)
    conflict, _ = graph(tmp_path / "nets", "actor-conflict")
    assert {tuple(sorted(k)): v["weight"] for k, v in conflict.items()} == {
        ("Ann", "Bo"): 1,  # war
        ("Ann", "Cy"): 1,  # war, of which Cy says both
        ("Bo", "Cy"): 1,
    }
    concepts, _ = graph(tmp_path / "nets", "concept-congruence")
    words = {"tax": 'Tax; "now"', "war": "=War & <peace>", "peace": "Pea\ufffdce"}
    assert {k: v["weight"] for k, v in concepts.items()} == {
        frozenset((words["tax"], words["war"])): 1,  # Ann is for both
        frozenset((words["war"], words["peace"])): 1,  # Cy is against both
    }
    # Tax: Ann in two articles times Bo in one; Ann has four articles with a position, Bo two.
    edge = congruence[frozenset(("Ann", "Bo"))]
    assert (edge["strength"], edge["strength_normalised"]) == (2, pytest.approx(2 / 3))
    affiliation, both = graph(tmp_path / "nets", "affiliation")
    edge = affiliation[frozenset(("Ann", words["tax"]))]
    assert (edge["weight"], edge["for"], edge["against"], edge["agreement"]) == (2, 2, 0, "for")
    edge = affiliation[frozenset(("Cy", words["war"]))]
    assert (edge["balance"], edge["agreement"]) == (0, "both")
    kinds = sorted(kind for _, kind in both.nodes(data="kind"))
    assert kinds == ["actor"] * 3 + ["concept"] * 3 and len(nodes) == 3


def test_the_matrix_counts_for_against_and_balance(debate, tmp_path):
    export(debate, tmp_path / "matrix", format_name="actor-concept")
    found = {}
    for name in ("for", "against", "balance"):
        with (tmp_path / "matrix" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            head, *table = csv.reader(file)
            found[name] = {
                (row[0], concept): int(cell)
                for row in table
                for concept, cell in zip(head[1:], row[1:], strict=True)
            }
    war = "'=War & <peace>"  # guarded against formulas
    assert found["for"]["Ann", 'Tax; "now"'] == 2
    assert (found["for"]["Cy", war], found["against"]["Cy", war]) == (1, 1)
    assert found["balance"]["Bo", war] == -1 and found["balance"]["Bo", "Pea\x01ce"] == 0


def test_the_event_list_is_as_discourse_network_analyzer_writes_it(debate, tmp_path):
    report = export(debate, tmp_path / "events.csv", format_name="dna")
    text = (tmp_path / "events.csv").read_text(encoding="utf-8")
    assert text.splitlines()[0] == (  # the head that version 3.1 of that program writes
        '"statement_id";"time";"person";"organization";"concept";"agreement";"start_position";'
        '"stop_position";"text";"coder";"document_id";"document_title";"document_author";'
        '"document_source";"document_section";"document_type"'
    )
    assert text.splitlines()[1].startswith('1;2024-01-01 00:00:00;"Ann";"";"Tax, \'now\'";1;')
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert [int(row["statement_id"]) for row in rows] == list(range(1, 10))
    assert {row["coder"] for row in rows} == {"1"}
    said = [f"{r['person']} {'+' if r['agreement'] == '1' else '-'}" for r in rows]
    assert said == [s[: s.index(" ") + 2] for s in SAID.split(", ")]
    assert report.losses == ()


def test_what_a_network_cannot_take_is_counted(rich, tmp_path):
    report = export(rich.project, tmp_path / "events.csv", format_name="dna")
    reasons = {loss.reason: loss.count for loss in report.losses}
    assert reasons["nobody is tied to them as who makes them"] == 1  # bo's claim
    assert sum(reasons.values()) == 2  # and the mayor, who is no entry
    rows = list(csv.reader((tmp_path / "events.csv").open(encoding="utf-8"), delimiter=";"))
    assert len(rows) == 1 + 3 and all(len(row) == 16 for row in rows)
    assert [row[2:4] for row in rows[1:]] == [
        ["Ada Lund", ""], ["", "Port Union"], ["", "Port Union"],
    ]  # fmt: skip
    hidden = export(rich.project, tmp_path / "e.csv", format_name="dna", text=False)
    assert "pay" not in (tmp_path / "e.csv").read_text(encoding="utf-8").split("\n", 1)[1].replace(
        "should be paid", ""
    )
    assert hidden.losses == report.losses


def test_events_come_by_date_and_those_without_one_are_counted(project, add_article, tmp_path):
    actor = register_edits.add_actor(project, "Ann")
    concept = register_edits.add_concept(project, "Peace")
    for title, day in (("late", "2024-05-01"), ("none", None), ("early", "2023-01-01")):
        meta = {"published": day} if day else {}
        article = add_article(project, f"😀 Ann: peace. {title}", title=title, **meta)
        who, _ = edits.add_span(
            project, article, "Actor", [Fragment(2, 5)], attributes={"actor": [actor.id]}
        )
        what, _ = edits.add_span(
            project, article, "Claim", [Fragment(7, 12)], attributes={"concept": [concept.id]}
        )
        edits.add_relation(project, "source", what.id, who.id)
    report = export(project, tmp_path / "e.csv", format_name="dna")
    with (tmp_path / "e.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["document_title"] for row in rows] == ["early", "late"]
    assert [(row["start_position"], row["stop_position"]) for row in rows] == [("7", "12")] * 2
    assert [(loss.reason, loss.count) for loss in report.losses] == [(dna.NO_DATE, 1)]


def test_more_lines_than_memory_is_to_hold_are_merged():
    lines = InOrder(at_once=3)
    for number in range(20):
        lines.add(str(number % 4), f"{number}\nline")
    found = [line.split("\n")[0] for line in lines.lines()]
    assert found == [str(n) for key in range(4) for n in range(20) if n % 4 == key]


def test_names_that_two_entries_share_stay_apart(project, add_article, tmp_path):
    concept = register_edits.add_concept(project, "Peace")
    for number in range(2):
        actor = register_edits.add_actor(project, "Ann")
        article = add_article(project, f"Ann: peace. {number}")
        who, _ = edits.add_span(
            project, article, "Actor", [Fragment(0, 3)], attributes={"actor": [actor.id]}
        )
        what, _ = edits.add_span(
            project, article, "Claim", [Fragment(5, 10)], attributes={"concept": [concept.id]}
        )
        edits.add_relation(project, "source", what.id, who.id)
    export(project, tmp_path / "m", format_name="actor-concept")
    with (tmp_path / "m" / "balance.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["actor"] for row in csv.DictReader(file)] == ["Ann", "Ann (2)"]
    with (tmp_path / "m" / "actors.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len({row["id"] for row in csv.DictReader(file)}) == 2


def test_it_cannot_be_split(debate, tmp_path):
    with pytest.raises(AnnotatorError, match="cannot be split"):
        export(debate, tmp_path / "x", format_name="networks", split=plan_of("80/20"))


def test_without_its_library_it_says_what_to_install(debate, tmp_path, monkeypatch):
    from annotator.exporters import registry  # noqa: PLC0415

    monkeypatch.setattr(registry, "find_spec", lambda name: None)
    with pytest.raises(AnnotatorError, match=r"pip install 'claim-annotator\[networks\]'"):
        export(debate, tmp_path / "x", format_name="networks")
    assert not (tmp_path / "x").exists()


def test_keys_are_names_that_are_there_once(debate, tmp_path):
    """Gephi takes a key that is called d3 for labels, whatever its name is."""
    export(debate, tmp_path / "nets", format_name="networks")
    for path in (tmp_path / "nets").glob("*.graphml"):
        root = ElementTree.parse(path).getroot()
        keys = [key.attrib for key in root if key.tag.endswith("key")]
        assert all(key["id"] == key["attr.name"] for key in keys)
        assert len({key["id"] for key in keys}) == len(keys)
        assert {key["attr.type"] for key in keys} <= {"string", "long", "double"}


def test_what_xml_cannot_hold_is_counted(debate, tmp_path):
    report = export(debate, tmp_path / "nets", format_name="networks")
    assert [(loss.reason, loss.count) for loss in report.losses] == [(networks.UNWRITABLE, 1)]


@pytest.mark.parametrize(
    ("name", "out"), [("dna", "events.csv"), ("actor-concept", "matrix"), ("networks", "networks")]
)
def test_the_same_project_gives_the_same_bytes_and_the_page_runs(
    debate, tmp_path, monkeypatch, capsys, name, out
):
    for folder in (tmp_path, tmp_path / "again"):
        folder.mkdir(exist_ok=True)
        export(debate, folder / out, format_name=name)
    paths = [tmp_path / out] if out.endswith(".csv") else sorted((tmp_path / out).iterdir())
    for path in paths:
        again = tmp_path / "again" / path.relative_to(tmp_path)
        assert path.read_bytes() == again.read_bytes()
    blocks = format_page(name).split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith("    import"))
    monkeypatch.chdir(tmp_path)
    exec(textwrap.dedent("\n\n".join(blocks[first : first + 2])).split("\nIn R:")[0], {})
    assert capsys.readouterr().out.strip()


def test_an_article_counts_once_however_often_it_is_said(rich, tmp_path):
    """Two annotators and two claims of one actor about one concept are one article."""
    project = rich.project
    for annotator in ("bo", "cleo"):
        with open_project(project.path, annotator=annotator) as other:
            who, _ = edits.add_span(
                other, rich.first, "Actor", [rich.place(rich.first, "Ada Lund")],
                attributes={"actor": [rich.ada_lund.id]},
            )  # fmt: skip
            for words in ("We will", "never have"):
                claim, _ = edits.add_span(
                    other, rich.first, "Claim", [rich.place(rich.first, words)],
                    attributes={"concept": [rich.toll.id], "negated": True},
                )  # fmt: skip
                edits.add_relation(other, "source", claim.id, who.id)
    export(project, tmp_path / "m", format_name="actor-concept")
    with (tmp_path / "m" / "against.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = {row["actor"]: row["The toll should be paid"] for row in csv.DictReader(file)}
    assert cells == {"Ada Lund": "1", "Port Union": "1"}
    export(project, tmp_path / "e.csv", format_name="dna")
    with (tmp_path / "e.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == 3 + 4 and {row["coder"] for row in rows} == {"1", "2", "3"}
