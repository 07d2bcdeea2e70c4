"""CoNLL columns come in: each scheme of tags, places where the file has them, bad lines named."""

from __future__ import annotations

import pytest

from annotator.importers.run import import_sources

OPTIONS = {"labels": {"PER": "Actor", "CL": "Claim"}}


@pytest.fixture
def bring(project, tmp_path):
    def import_(text, **options):
        file = tmp_path / "a.conll"
        file.write_text(text, encoding="utf-8")
        return import_sources(project, [file], **(OPTIONS | options))

    return import_


def said(project, annotator=None):
    (id_,) = project.article_ids()
    return project.text(id_), [(s.label, s.quotes[0]) for s in project.spans(id_, annotator)]


@pytest.mark.parametrize(
    "tags",
    [
        "O B-PER I-PER B-PER O B-CL",  # IOB2
        "O I-PER I-PER B-PER O I-CL",  # IOB1
        "O B-PER E-PER S-PER O S-CL",  # BIOES
        "O B-PER L-PER U-PER O U-CL",  # BILOU
    ],
)
def test_each_scheme_of_tags_gives_the_same_spans(project, bring, tags):
    words = ["😀", "Ada", "Lund", "Bo", "said", "no"]
    lines = "\n".join(f"{word} {tag}" for word, tag in zip(words, tags.split(), strict=True))
    report = bring(f"-DOCSTART- -X- -X- O\n\n{lines}\n\nHe O\n")
    assert report.problems == ()
    assert said(project) == (
        "😀 Ada Lund Bo said no\nHe",
        [("Actor", "Ada Lund"), ("Actor", "Bo"), ("Claim", "no")],
    )


def test_places_in_columns_are_kept(project, bring):
    bring("😀\t0\t1\tO\nAda\t2\t5\tB-PER\n’s\t5\t7\tO\n\nNo\t9\t11\tB-CL\n")
    assert said(project) == ("😀 Ada’s\n No", [("Actor", "Ada"), ("Claim", "No")])


def test_a_chunk_ends_with_its_sentence_and_labels_without_a_place_are_listed(project, bring):
    report = bring("Ada I-PER\n\nLund I-PER\nMars I-LOC\n")
    assert said(project)[1] == [("Actor", "Ada"), ("Actor", "Lund")]
    assert [(u.reason, u.count) for u in report.unfit] == [("the scheme has no label “LOC”", 1)]


def test_a_tag_that_continues_nothing_takes_its_document_alone(project, bring):
    good = "-DOCSTART- O\nBo B-PER\n"
    report = bring(f"{good}-DOCSTART- O\nAda O\nLund I-PER\n-DOCSTART- O\nCy B-PER\n")
    assert len(report.added) == 2
    (problem,) = report.problems
    assert problem.where.endswith(":5") and "continues nothing" in problem.reason


def test_our_own_columns_come_back_with_words_and_places(project, add_article, tmp_path, bring):
    from annotator.exporters.run import export  # noqa: PLC0415
    from annotator.model.span import Fragment  # noqa: PLC0415
    from annotator.resources import load_scheme  # noqa: PLC0415
    from annotator.store import create, edits  # noqa: PLC0415

    text = "😀 Ada Lund said no.\n\nThat was all."
    article = add_article(project, text)
    edits.add_span(project, article, "Actor", [Fragment(2, 10)])
    edits.add_span(project, article, "Claim", [Fragment(16, 18)])
    export(project, tmp_path / "out.conll", format_name="conll")
    with create(tmp_path / "other.annot", load_scheme(), annotator="cy") as other:
        assert import_sources(other, [tmp_path / "out.conll"]).problems == ()
        found, spans = said(other, "ada")
    assert spans == [("Actor", "Ada Lund"), ("Claim", "no")]
    assert found.split() == text.split() and len(found) == len(text)
