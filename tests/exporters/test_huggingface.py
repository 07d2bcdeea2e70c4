"""The folder of Parquet: datasets and pyarrow read it offline, and the card's head is right."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap

import pytest

from annotator.exporters.huggingface import sink
from annotator.exporters.run import NOT_DONE, export
from annotator.exporters.selection import Selection
from annotator.exporters.splits import SplitPlan
from annotator.exporters.without_furniture import FurnitureAs
from annotator.importers.run import import_text
from annotator.resources import format_page
from annotator.store import edits

pq = pytest.importorskip("pyarrow.parquet")
yaml = pytest.importorskip("yaml")

ONE = "data/train-00000-of-00001.parquet"
PLAN = SplitPlan(train=40, validation=30, test=30)


@pytest.fixture
def out(rich, tmp_path):
    export(rich.project, tmp_path / "claims", format_name="huggingface", licence="CC-BY-4.0")
    return tmp_path / "claims"


def rows(path):
    return pq.read_table(path).to_pylist()


def head(folder):
    told = (folder / "README.md").read_text(encoding="utf-8")
    assert told.startswith("---\n")
    _, found, card = told.split("---\n", 2)
    assert card.startswith("# Data set card")
    return yaml.safe_load(found)


def run(code, folder, tmp_path):
    """Run code of a user in a process of its own, without a network or a home; return its words."""
    home = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, **home, "HF_DATASETS_DISABLE_PROGRESS_BARS": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_datasets_loads_the_parts_with_names_of_labels(rich, tmp_path):
    pytest.importorskip("datasets")
    export(rich.project, tmp_path / "claims", format_name="huggingface", split=PLAN)
    code = """
import json
from datasets import load_dataset
found = load_dataset("claims")
told = {part: list(rows) for part, rows in found.items()}
features = found["train"].features
names = features["spans"].feature["label"].names, features["relations"].feature["type"].names
print(json.dumps([told, names]))
"""
    told, (labels, ties) = json.loads(run(code, tmp_path, tmp_path))
    assert list(told) == ["train", "validation", "test"]
    assert labels == ["Claim", "Actor", "Stance"] and ties == ["source", "holder", "target"]
    found = {(row["id"], row["annotator"]): row for part in told.values() for row in part}
    assert set(found) == {
        (rich.first, "ada"), (rich.second, "ada"), (rich.second, "bo"), (rich.empty, "ada"),
    }  # fmt: skip
    for (id_, annotator), row in found.items():
        assert row["text"] == rich.project.text(id_)
        ours = {s.id: s for s in rich.project.spans(id_, annotator)}
        assert [span["id"] for span in row["spans"]] == list(ours)
        for span in row["spans"]:
            was = ours[span["id"]]
            assert labels[span["label"]] == was.label
            assert span["text"] == row["text"][span["start"] : span["end"]]
            pieces = [row["text"][f["start"] : f["end"]] for f in span["fragments"]]
            assert pieces == list(was.quotes)
            assert json.loads(span["attributes"]) == dict(was.attributes)
            assert (span["origin"], span["created"]) == (was.origin, was.created)
        assert [(t["id"], ties[t["type"]], t["from"], t["to"]) for t in row["relations"]] == [
            (r.id, r.type, r.from_span, r.to_span) for r in rich.project.relations(id_, annotator)
        ]


def test_the_first_example_of_the_page_runs(out, tmp_path):
    pytest.importorskip("datasets")
    blocks = format_page("huggingface").split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith("    from datasets"))
    code = textwrap.dedent("\n\n".join(blocks[first : first + 2]))
    told = run(code, tmp_path, tmp_path)
    assert "Actor Minister Ada Lund 👩‍👩‍👧" in told and "Actor Zo\u00eb Pe\u0301rez" in told


def test_the_second_example_of_the_page_runs(out, monkeypatch, tmp_path, capsys):
    blocks = format_page("huggingface").split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith("    import pyarrow"))
    monkeypatch.chdir(tmp_path)
    exec(textwrap.dedent("\n\n".join(blocks[first : first + 2])), {})
    assert "Talks 7" in capsys.readouterr().out


def test_what_is_known_of_article_and_layer_is_in_columns(rich, out):
    by_name = {(row["title"], row["annotator"]): row for row in rows(out / ONE)}
    first = by_name["Talks", "ada"]
    assert (first["source"], first["published"], first["language"]) == (
        "Courier", "2022-01-28", None,
    )  # fmt: skip
    assert (first["status"], first["flag"], first["note"]) == ("done", False, "a “note”")
    assert by_name["Bridge | <b>", "bo"]["flag"] is True
    article = rich.project.article(rich.second)
    assert article.furniture
    assert by_name["Bridge | <b>", "bo"]["furniture"] == [
        {"start": r.start, "end": r.end, "kind": r.kind} for r in article.furniture
    ]


def test_spans_tell_by_name_whom_they_mean(rich, out):
    (first,) = (row for row in rows(out / ONE) if row["id"] == rich.first)
    refers = {span["id"]: span["refers"] for span in first["spans"]}
    assert refers[rich.nested] == [
        {"attribute": "actor", "id": rich.ada_lund.id, "name": "Ada Lund"}
    ]
    assert refers[rich.claim][0]["name"] == "The toll should be paid"
    assert refers[rich.person] == []


def test_answers_that_are_no_entries_are_their_own_names(rich, tmp_path):
    (article,) = import_text(rich.project, "Critics spoke of it.").added
    place = rich.place(article, "Critics")
    told = {"actor": ["unnamed group"]}
    edits.add_span(rich.project, article, "Actor", [place], attributes=told)
    export(rich.project, tmp_path / "out", format_name="huggingface")
    (row,) = (row for row in rows(tmp_path / "out" / ONE) if row["id"] == article)
    assert [refer["name"] for refer in row["spans"][0]["refers"]] == ["unnamed group"]


def test_the_head_tells_parts_licence_languages_and_features(rich, tmp_path):
    folder = tmp_path / "claims"
    report = export(
        rich.project, folder, format_name="huggingface", split=PLAN, licence="CC-BY-4.0"
    )
    told = head(folder)
    assert told["license"] == "cc-by-4.0"
    assert told["language"] == ["en"]
    assert told["size_categories"] == ["n<1K"]
    parts = [part.part for part in report.parts]
    assert told["configs"] == [
        {
            "config_name": "default",
            "data_files": [{"split": part, "path": f"data/{part}-*"} for part in parts],
        }
    ]
    info = told["dataset_info"]
    counted = {split["name"]: split["num_examples"] for split in info["splits"]}
    assert counted == {
        part: len(rows(folder / f"data/{part}-00000-of-00001.parquet")) for part in parts
    }
    assert info["dataset_size"] == sum(split["num_bytes"] for split in info["splits"])
    assert info["download_size"] == sum(p.stat().st_size for p in folder.glob("data/*"))


def test_the_head_has_the_features_as_datasets_would_write_them(rich, out):
    datasets = pytest.importorskip("datasets")
    found = datasets.Features._from_yaml_list(head(out)["dataset_info"]["features"])
    schema = pq.read_schema(out / ONE)
    assert found == datasets.Features.from_arrow_schema(schema)
    assert found.arrow_schema.remove_metadata() == schema.remove_metadata()


@pytest.mark.parametrize(
    ("licence", "told"),
    [
        ("", {"license": "unknown"}),
        ("MIT", {"license": "mit"}),
        (
            "ask: the “Courier” # first\n---",
            {"license": "other", "license_name": "ask: the “Courier” # first\n---"},
        ),
    ],
)
def test_any_licence_is_told_and_breaks_nothing(rich, tmp_path, licence, told):
    export(rich.project, tmp_path / "out", format_name="huggingface", licence=licence)
    (document, _) = (tmp_path / "out" / "README.md").read_text(encoding="utf-8").split("\n---\n", 1)
    found = yaml.safe_load(document.removeprefix("---\n"))
    assert {key: found.get(key) for key in told} == told


def test_without_text_no_word_of_it_is_in_the_folder(rich, tmp_path):
    export(rich.project, tmp_path / "out", format_name="huggingface", text=False)
    found = rows(tmp_path / "out" / ONE)
    assert {row["text"] for row in found} == {None}
    assert {span["text"] for row in found for span in row["spans"]} == {None}
    assert {row["title"] for row in found} == {""} and {row["note"] for row in found} == {""}
    assert found[0]["text_sha256"] == rich.project.article(rich.first).text_sha256
    assert found[0]["spans"][0]["start"] > 0


def test_furniture_is_cut_with_true_quotes(rich, tmp_path):
    export(rich.project, tmp_path / "out", format_name="huggingface", furniture=FurnitureAs.CUT)
    found = [row for row in rows(tmp_path / "out" / ONE) if row["id"] == rich.second]
    assert found and all("Menu" not in row["text"] for row in found)
    for row in found:
        for span in row["spans"]:
            assert row["text"][span["start"] : span["end"]] == span["text"]


def test_the_report_counts_what_is_left_out(rich, tmp_path):
    report = export(rich.project, tmp_path / "out", format_name="huggingface")
    assert [(loss.reason, loss.count) for loss in report.losses] == [(NOT_DONE, 1)]


def test_the_same_project_gives_the_same_bytes(rich, out, tmp_path):
    export(rich.project, tmp_path / "again", format_name="huggingface", licence="CC-BY-4.0")
    for path in out.rglob("*.*"):
        assert (tmp_path / "again" / path.relative_to(out)).read_bytes() == path.read_bytes()


def test_row_groups_and_files_follow_each_other(rich, tmp_path, monkeypatch):
    monkeypatch.setattr(sink, "_ROWS", 2)
    for number in range(6):
        (article,) = import_text(rich.project, f"Ada Lund spoke {number} times.").added
        edits.add_span(rich.project, article, "Actor", [rich.place(article, "Ada Lund")])
    folder = tmp_path / "one"
    export(rich.project, folder, format_name="huggingface")
    assert pq.ParquetFile(folder / ONE).num_row_groups == 5
    whole = rows(folder / ONE)
    monkeypatch.setattr(sink, "_FILE", 1)
    export(rich.project, tmp_path / "many", format_name="huggingface")
    paths = sorted((tmp_path / "many" / "data").iterdir())
    assert [path.name for path in paths] == [
        f"train-{number:05}-of-00005.parquet" for number in range(5)
    ]
    assert [row for path in paths for row in rows(path)] == whole
    assert head(tmp_path / "many")["dataset_info"]["splits"][0]["num_examples"] == len(whole)


def test_a_data_set_without_articles_still_has_its_columns(rich, tmp_path):
    nobody = Selection(layer="nobody")
    export(rich.project, tmp_path / "none", format_name="huggingface", selection=nobody)
    table = pq.read_table(tmp_path / "none" / ONE)
    assert table.num_rows == 0 and "spans" in table.column_names


def test_nothing_else_is_lost_than_the_page_says(rich, out):
    """Each key of the native line has its column, or stands in the page's list."""
    export(rich.project, out.parent / "native.jsonl")
    line = json.loads((out.parent / "native.jsonl").read_text(encoding="utf-8").split("\n")[0])
    columns = set(pq.read_schema(out / ONE).names)
    native = (set(line) - {"meta", "annotations"}) | set(line["meta"])
    native |= set(line["annotations"][0])
    assert native - columns == {"format", "offset_unit", "actors", "concepts"}
    (span, *_) = line["annotations"][0]["spans"]
    assert set(rows(out / ONE)[0]["spans"][0]) == {*span, "refers"}
    page = format_page("huggingface").split("## What is lost")[1]
    for word in ("registers", "scheme", "Articles without a layer", "origin"):
        assert word in page
