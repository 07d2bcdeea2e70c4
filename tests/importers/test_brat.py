"""brat's files come in: events, notes, references, line ends of two signs."""

from __future__ import annotations

from annotator.importers.run import import_sources

TEXT = "😀 Ada said no.\r\nBo agreed."
ANN = (
    "T1\tActor 2 5\tAda\n"
    "T2\tClaim 11 13\tno\n"
    "T3\tActor 16 18\tBo\n"
    "E1\tClaim:T2 source:T1\n"
    "A1\tvoice T2 indirect\n"
    "A2\tnegated E1\n"
    "#1\tAnnotatorNotes T1\tlook again\n"
    "*\tEquiv T1 T3\n"
)


def bring(project, tmp_path, text, ann, **options):
    (tmp_path / "a.txt").write_bytes(text.encode())
    (tmp_path / "a.ann").write_bytes(ann.encode())
    return import_sources(project, [tmp_path / "a.ann"], **options)


def test_events_are_relations_and_notes_are_listed(project, tmp_path):
    report = bring(project, tmp_path, TEXT, ANN)
    (id_,) = report.added
    assert report.problems == ()
    actor, claim, other = project.spans(id_)
    assert [s.quotes[0] for s in (actor, claim, other)] == ["Ada", "no", "Bo"]
    assert claim.attributes == {"voice": "indirect", "negated": True}
    (tie,) = project.relations(id_)
    assert (tie.type, tie.from_span, tie.to_span) == ("source", claim.id, actor.id)
    assert sum(unfit.count for unfit in report.unfit) == 2


def test_a_line_end_of_two_signs_counts_as_one_too(project, tmp_path):
    report = bring(project, tmp_path, TEXT, "T1\tActor 15 17\tBo\n")
    (id_,) = report.added
    assert project.spans(id_)[0].quotes == ("Bo",)


def test_a_text_beside_its_annotations_is_no_article_of_its_own(project, tmp_path):
    folder = tmp_path / "set"
    folder.mkdir()
    bring(project, folder, TEXT, "")
    (folder / "b.txt").write_text("Another text.")
    report = import_sources(project, [folder])
    assert len(report.added) == 1 and len(report.duplicates) == 1


def test_blanks_stand_for_line_ends_in_quotes(project, tmp_path):
    report = bring(project, tmp_path, TEXT, "T1\tClaim 11 18;19 25\tno. Bo agreed\n")
    assert "T1" in report.problems[0].reason  # no such place: the second begins too late
    report = bring(project, tmp_path, TEXT, "T1\tClaim 11 14;15 17\tno. Bo\n")
    (id_,) = report.added
    assert project.spans(id_)[0].quotes == ("no.\nBo",)


def test_values_of_one_attribute_that_differ_are_listed_and_none_is_chosen(project, tmp_path):
    ann = "T1\tClaim 11 13\tno\nA1\tvoice T1 direct\nA2\tvoice T1 indirect\n"
    report = bring(project, tmp_path, TEXT, ann)
    (id_,) = report.added
    assert project.spans(id_)[0].attributes == {}
    assert ["voice" in unfit.reason for unfit in report.unfit] == [True]


def test_a_format_that_was_chosen_leaves_other_files_of_a_folder_alone(project, tmp_path):
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "annotation.conf").write_text("[entities]\nActor\n")
    bring(project, folder, TEXT, "T1\tActor 2 5\tAda\n")
    report = import_sources(project, [folder], format_name="brat")
    assert report.problems == () and report.left_out == (str(folder / "annotation.conf"),)
    report = import_sources(project, [folder], format_name="text")
    assert report.problems == () and len(report.duplicates) == 1  # the text, as such
