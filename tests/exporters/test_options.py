"""What a data set takes in and leaves out: filters, furniture, text, and a reason for each loss."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.exporters.document import Document, DocumentLayer
from annotator.exporters.losses import Losses
from annotator.exporters.run import ExportCancelled, export
from annotator.exporters.selection import Selection
from annotator.exporters.splits import plan_of
from annotator.exporters.without_furniture import FurnitureAs, without_furniture
from annotator.model.article import Furniture, Metadata, sha256_of
from annotator.model.errors import AnnotatorError
from annotator.model.ids import ArticleId, SpanId
from annotator.model.span import Fragment, Span, joined, quotes_of
from annotator.model.status import Status
from annotator.store import edits


def lines(path: Path) -> dict[str, dict]:
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {line["meta"]["title"]: line for line in found}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


@pytest.mark.parametrize(
    ("chosen", "titles", "reason"),
    [
        (Selection(sources=frozenset({"Courier"})), {"Talks", "Rain"}, "other sources"),
        (Selection(since="2022"), {"Talks", "Bridge | <b>"}, "no date"),
        (Selection(since="2022-02"), {"Bridge | <b>"}, "before 2022-02"),
        (Selection(until="2022-01-28"), {"Talks"}, "after 2022-01-28"),
        (Selection(query='"port union"'), {"Talks"}, "words of the query"),
        (Selection(statuses=frozenset({Status.DONE})), {"Talks", "Rain"}, "status"),
    ],
)
def test_a_filter_says_what_it_left_out(rich, out, chosen, titles, reason):
    report = export(rich.project, out, selection=chosen)
    assert set(lines(out)) == titles
    losses = [loss for loss in report.losses if reason in loss.reason]
    assert losses and sum(loss.count for loss in report.losses) == 4 - len(titles)
    assert report.left_out == 4 - len(titles)


def test_labels_take_the_ties_between_their_spans_and_no_others(rich, out):
    export(rich.project, out, selection=Selection(labels=frozenset({"Claim", "Actor"})))
    ada = lines(out)["Talks"]["annotations"][0]
    assert {span["label"] for span in ada["spans"]} == {"Claim", "Actor"}
    assert {tie["type"] for tie in ada["relations"]} == {"source"}


def test_furniture_is_masked_in_place_or_cut_with_true_quotes(rich, out):
    project = rich.project
    text = project.text(rich.second)
    end = text.index("Mayor")
    edits.set_furniture(project, rich.second, [Furniture(start=0, end=end, kind="navigation")])
    report = export(project, out, furniture=FurnitureAs.MASKED)
    masked = lines(out)["Bridge | <b>"]
    assert masked["text"][:end] == "    \n    \n\n" and masked["text"][end:] == text[end:]
    assert any("furniture" in loss.reason and loss.count == 1 for loss in report.losses)
    export(project, out, furniture=FurnitureAs.CUT)
    cut = lines(out)["Bridge | <b>"]
    assert cut["text"] == text[end:] and cut["furniture"] == []
    assert cut["text_sha256"] == sha256_of(cut["text"])
    for line in (masked, cut):
        spans = [span for layer in line["annotations"] for span in layer["spans"]]
        assert {span["text"] for span in spans} >= {"Mayor Bo Lim", "backs", "𝒜 stud"}
        assert all(line["text"][s["start"] : s["end"]] == s["text"] for s in spans)


SIGNS = st.sampled_from(["a", " ", "\n", "😀", "e\u0301", "\u2028"])


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = "".join(draw(st.lists(SIGNS, min_size=2, max_size=40)))
    place = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 6)).map(
        lambda pair: Fragment(pair[0], min(len(text), sum(pair)))
    )
    furniture = [
        Furniture(start=f.start, end=f.end, kind="other") for f in draw(st.lists(place, max_size=4))
    ]
    spans = []
    for number, places in enumerate(draw(st.lists(st.lists(place, min_size=1, max_size=3)))):
        fragments = joined(places)
        spans.append(
            Span(
                id=SpanId(str(number)),
                article=ArticleId("a"),
                annotator="ada",
                label="Claim",
                fragments=fragments,
                quotes=quotes_of(text, fragments),
            )
        )
    layer = DocumentLayer(annotator="ada", status=Status.DONE, spans=tuple(spans))
    return Document(
        id="a",
        text=text,
        text_sha256=sha256_of(text),
        meta=Metadata(),
        furniture=tuple(furniture),
        given=(layer,),
    )


@given(documents(), st.sampled_from([FurnitureAs.MASKED, FurnitureAs.CUT]))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_every_span_outside_furniture_stays_with_its_words(document, how):
    losses = Losses()
    found = without_furniture(document, how, losses)
    furniture = {n for region in document.furniture for n in range(region.start, region.end)}
    outside = {
        span.id: "".join(span.quotes)
        for span in document.layers[0].spans
        if not any(n in furniture for f in span.fragments for n in range(f.start, f.end))
    }
    kept = found.layers[0].spans
    assert {span.id: "".join(span.quotes) for span in kept} == outside
    assert all(quotes_of(found.text, span.fragments) == span.quotes for span in kept)
    lost = sum(loss.count for loss in losses.all())
    assert lost == len(document.layers[0].spans) - len(kept)
    expected = [s for n, s in enumerate(document.text) if n not in furniture]
    if how is FurnitureAs.CUT:
        assert found.text == "".join(expected)
    else:
        assert len(found.text) == len(document.text)
        assert all(found.text[n] in " \n" for n in furniture)


def test_without_text_no_word_of_an_article_goes_out(rich, out):
    export(rich.project, out, text=False)
    written = out.read_text(encoding="utf-8")
    assert not any(words in written for words in ("pay”", "port union", "Talks", "a “note”"))
    first = json.loads(written.splitlines()[0])
    assert first["text"] is None and first["annotations"][0]["spans"][0]["text"] is None
    assert first["text_sha256"] == sha256_of(rich.project.text(rich.first))


def test_a_folder_is_replaced_only_when_it_is_a_data_set(rich, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.tex").write_text("years of work")
    with pytest.raises(AnnotatorError, match=r"mine.*thesis.tex"):
        export(rich.project, mine, split=plan_of("80/10/10"))
    assert (mine / "thesis.tex").read_text() == "years of work"
    for _ in range(2):
        report = export(rich.project, tmp_path / "set", split=plan_of("50/50"))
    assert {p.name for p in (tmp_path / "set").iterdir()} == {
        "train.jsonl", "test.jsonl", "README.md", "report.json"
    }  # fmt: skip
    told = json.loads((tmp_path / "set" / "report.json").read_text(encoding="utf-8"))
    assert told["files"] == dict(report.files) and sum(p["articles"] for p in told["parts"]) == 4
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".annotator")]


def test_what_somebody_put_into_a_data_set_is_not_replaced_with_it(rich, tmp_path):
    folder = tmp_path / "set"
    export(rich.project, folder, split=plan_of("50/50"))
    (folder / "model").mkdir()
    (folder / "model" / "weights.bin").write_bytes(b"days of training")
    with pytest.raises(AnnotatorError, match=r"model/weights.bin.*Nothing was written"):
        export(rich.project, folder, split=plan_of("50/50"))
    assert (folder / "model" / "weights.bin").read_bytes() == b"days of training"
    other = tmp_path / "other"
    other.mkdir()
    (other / "report.json").write_text('{"format": "of another program", "files": {}}')
    with pytest.raises(AnnotatorError, match=r"report.json"):
        export(rich.project, other, split=plan_of("50/50"))


def test_a_kill_between_the_moves_of_two_data_sets_loses_neither(rich, tmp_path, monkeypatch):
    folder = tmp_path / "set"
    export(rich.project, folder, split=plan_of("50/50"))
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    moves, rename = [], Path.rename

    def killed(self, target):
        moves.append(target)
        if len(moves) == 2:
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", killed)
        with pytest.raises(KeyboardInterrupt):
            export(rich.project, folder, split=plan_of("50/50"))
    assert not folder.exists()
    with pytest.raises(ExportCancelled):  # the next export, whatever becomes of it, mends it first
        export(rich.project, folder, split=plan_of("50/50"), cancelled=lambda: True)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before
    assert {p.name for p in tmp_path.iterdir()} == {"set", "rich.annot"}


def test_the_same_options_give_the_same_folder(rich, tmp_path):
    for name in ("a", "b"):
        export(rich.project, tmp_path / name, split=plan_of("80/20"), licence="CC-BY-4.0")
    a, b = ({p.name: p.read_bytes() for p in (tmp_path / n).iterdir()} for n in "ab")
    assert a == b
    card = a["README.md"].decode()
    assert "CC-BY-4.0" in card and "2022-01-28 to 2023-05-02; 2 without a date" in card


def test_the_card_counts_what_is_in_the_files(rich, tmp_path):
    report = export(rich.project, tmp_path / "set", split=plan_of("80/10/10"))
    counted: dict[str, int] = {}
    for part in ("train", "validation", "test"):
        for line in (tmp_path / "set" / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
            for layer in json.loads(line)["annotations"]:
                for span in layer["spans"]:
                    counted[span["label"]] = counted.get(span["label"], 0) + 1
    assert report.labels == counted
    assert sum(part.fragmented for part in report.parts) == 1
    assert sum(part.layers for part in report.parts) == 4
    polarity = [part.attributes.get("Stance", {}).get("polarity", {}) for part in report.parts]
    assert sum(p.get("oppose", 0) for p in polarity) == 1
