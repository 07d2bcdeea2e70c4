"""PDF and Word documents become articles: paragraphs whole, running lines out, nothing fetched."""

from __future__ import annotations

import pytest
from documents import pdf_bytes, pdf_of, with_part, write_body, write_word

from annotator.importers import pdf
from annotator.importers.drafts import Options
from annotator.importers.reading import read_file
from annotator.importers.registry import registry
from annotator.importers.run import import_sources
from annotator.model.span import Fragment
from annotator.store import edits

HEAD = "The Harbour Courier"
PAGES = [
    [
        HEAD,
        "The minister said on Monday that the toll would be paid by every ship-",
        "owner who uses the harbour, and that no exception would be made for",
        "anyone.",
        "“We will not pay,” the union replied in a long statement that went over",
        "1",
    ],
    [HEAD, "the next page without a stop, and ended.", "\u2022 A point of its own", "2"],
    [HEAD, "The last page has one sentence.", "3"],
]


@pytest.fixture
def only(project, tmp_path):
    """Return a function that imports one file and returns its article."""

    def import_(path):
        report = import_sources(project, [path])
        assert report.problems == ()
        (id_,) = report.added
        return project.article(id_), project.text(id_)

    return import_


def test_lines_of_a_pdf_are_paragraphs_again(only, tmp_path):
    file = tmp_path / "courier.pdf"
    file.write_bytes(pdf_bytes(PAGES, info="/Title (Talks) /Author (Bo Lim)"))
    article, text = only(file)
    assert text.split("\n\n") == [
        "The minister said on Monday that the toll would be paid by every shipowner who uses the "
        "harbour, and that no exception would be made for anyone.",
        "“We will not pay,” the union replied in a long statement that went over the next page "
        "without a stop, and ended.",
        "\u2022 A point of its own",
        "The last page has one sentence.",
    ]
    assert (article.meta.title, article.meta.author) == ("Talks", "Bo Lim")
    assert article.origin["running_lines_left_out"] == 6 and article.origin["pages"] == 3


def test_a_title_that_is_a_file_name_is_none(only, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf_bytes([["One line."]], info="/Title (Microsoft Word - report.docx)"))
    article, text = only(file)
    assert (article.meta.title, text) == ("One line.", "One line.")


DRAWN = [
    "BT /F1 20 Tf 60 780 Td (Talks stall) Tj ET",
    "BT /F1 11 Tf 60 740 Td (The minister said on) Tj ET",
    "BT /F2 11 Tf 162 740 Td (Tuesday) Tj ET",  # another font within the line
    "BT /F1 11 Tf 200 740 Td (, and again on the day after, that nobody pays) Tj ET",
    "BT /F1 11 Tf 60 726 Td (- any toll - whatever the owners of ships say of it in the end) Tj ET",
    "BT /F1 11 Tf 75 712 Td (An indented line begins one whose neighbours are full, as in) Tj ET",
    "BT /F1 11 Tf 60 698 Td (columns of a newspaper, where no gap parts it from any other) Tj ET",
    "BT /F1 11 Tf 60 670 Td (A gap does so too.) Tj ET",
]


def test_places_and_sizes_part_paragraphs_and_keep_lines_whole(only, tmp_path):
    file = tmp_path / "drawn.pdf"
    file.write_bytes(pdf_of([" ".join(DRAWN)]))
    assert only(file)[1].split("\n\n") == [
        "Talks stall",
        "The minister said on Tuesday, and again on the day after, that nobody pays - any toll "
        "- whatever the owners of ships say of it in the end",
        "An indented line begins one whose neighbours are full, as in columns of a newspaper, "
        "where no gap parts it from any other",
        "A gap does so too.",
    ]


def test_a_page_that_is_upside_down_in_its_own_measure_reads_the_same(only, tmp_path):
    file = tmp_path / "flipped.pdf"
    lines = ["One line that is long.", "And another that is as long."]
    drawn = [f"BT /F1 11 Tf 1 0 0 -1 60 {80 + 14 * n} Tm ({w}) Tj ET" for n, w in enumerate(lines)]
    file.write_bytes(pdf_of([f"q 1 0 0 -1 0 842 cm {' '.join(drawn)} Q"]))
    assert only(file)[1] == "One line that is long.\n\nAnd another that is as long."


def test_a_line_of_several_fonts_is_whole_however_its_pieces_are_placed(only, tmp_path):
    file = tmp_path / "pieces.pdf"
    pieces = [("F1", 60, "The minister said on"), ("F2", 170, "Tuesday"), ("F1", 215, ", again.")]
    drawn = [f"BT /{f} 11 Tf 1 0 0 -1 0 0 Tm {x} -80 Td ({w}) Tj ET" for f, x, w in pieces]
    file.write_bytes(pdf_of([f"q 1 0 0 -1 0 842 cm {' '.join(drawn)} Q"]))
    assert only(file)[1] == "The minister said on Tuesday, again."


def test_the_title_stays_on_the_first_page_though_it_runs_on_the_others(only, tmp_path):
    file = tmp_path / "running.pdf"
    words = "BT /F1 11 Tf 60 {y} Td (Page {n} has words enough to be a line.) Tj ET"
    first = "BT /F1 20 Tf 60 780 Td (Talks stall) Tj ET " + words.format(y=700, n="one")
    rest = "BT /F1 9 Tf 60 780 Td (Talks stall) Tj ET "
    pages = [first, *(rest + words.format(y=700, n=n) for n in ("two", "three", "four"))]
    file.write_bytes(pdf_of(pages))
    article, text = only(file)
    assert text.count("Talks stall") == 1 and text.startswith("Talks stall\n\nPage one")
    assert article.origin["running_lines_left_out"] == 3


def test_ligatures_are_letters_and_signs_without_a_letter_are_counted(only, tmp_path):
    file = tmp_path / "signs.pdf"
    names = "/Differences [1 /fi 3 /f_f_i 4 /g31 /g32 /g33]"
    words = "The \\001nance o\\003ce is closed \\002 all week \\004\\005\\006."
    shown = f"BT /F1 11 Tf 60 700 Td ({words}) Tj ET"
    file.write_bytes(pdf_of([shown], encoding=f"<< /BaseEncoding /WinAnsiEncoding {names} >>"))
    article, text = only(file)
    assert text == "The finance office is closed \ufffd all week \ufffd\ufffd\ufffd."
    assert article.origin["signs_without_letters"] == 4


def test_words_that_no_font_spells_are_refused(project, tmp_path):
    file = tmp_path / "garbled.pdf"
    file.write_bytes(pdf_of(["BT /F1 11 Tf 60 700 Td (\\001\\002\\003 \\004\\005 ok) Tj ET"]))
    (problem,) = import_sources(project, [file]).problems
    assert "which letters they draw" in problem.reason and project.article_ids() == []


def test_damaged_properties_take_no_text_along(only, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf_bytes([["Words stay."]], info="/Title 7 0 R /CreationDate (D:2024030)"))
    article, text = only(file)
    assert text == "Words stay." and "made" not in article.origin
    other = tmp_path / "b.docx"
    write_word(other, ["So do these."])
    other.write_bytes(with_part(other.read_bytes(), "docProps/core.xml", b"<core/>"))
    article, text = only(other)
    assert text == "So do these." and article.meta.author is None


def test_the_day_of_making_is_no_date_of_the_article(only, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf_bytes([["Words."]], info="/CreationDate (D:20240305101500Z)"))
    article, _ = only(file)
    assert (article.meta.published, article.origin["made"]) == (None, "2024-03-05")


def test_lines_that_are_on_all_pages_stay_when_nothing_else_is_there(only, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf_bytes([["One and the same."]] * 4))
    assert only(file)[1].count("One and the same.") == 4


def test_a_document_that_takes_too_long_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(pdf, "_SECONDS", -1)
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf_bytes(PAGES))
    (problem,) = read_file(registry().by_name["pdf"], file, Options(name="a.pdf"))
    assert problem.where == str(file) and "seconds" in problem.reason


def test_a_word_document_keeps_its_paragraphs_and_tables(only, project, tmp_path):
    file = tmp_path / "talks.docx"
    write_word(
        file,
        ["😀 Talks stall", "Ada spoke.", [["who", "what"], ["Ada", "no\u00a0toll"]], "The end."],
        title="Talks", author="Ada Byron", language="en-GB",
    )  # fmt: skip
    article, text = only(file)
    assert text == "😀 Talks stall\n\nAda spoke.\n\nwho\twhat\nAda\tno\u00a0toll\n\nThe end."
    meta = article.meta
    assert (meta.title, meta.author, meta.language) == ("Talks", "Ada Byron", "en")
    span, _ = edits.add_span(project, article.id, "Actor", [Fragment(15, 18)])
    assert span.quotes == ("Ada",)


def test_changes_of_a_word_document_are_read_as_accepted(only, tmp_path):
    file = tmp_path / "changed.docx"
    write_body(
        file,
        '<w:p><w:r><w:t xml:space="preserve">We will </w:t></w:r>'
        "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
        '<w:ins><w:r><w:t xml:space="preserve">never </w:t></w:r></w:ins>'
        "<w:r><w:t>pay</w:t><w:br/><w:t>a toll.</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc>"
        "</w:tr></w:tbl>",
    )
    assert only(file)[1] == "We will never pay\na toll."


def test_controls_and_tables_in_tables_keep_their_words_and_notes_are_counted(only, tmp_path):
    def p(words, more=""):
        return f"<w:p><w:r><w:t>{words}</w:t>{more}</w:r></w:p>"

    file = tmp_path / "nested.docx"
    inner = f"<w:tbl><w:tr><w:tc>{p('in')}</w:tc><w:tc>{p('side')}</w:tc></w:tr></w:tbl>"
    box = f"<w:pict><w:txbxContent>{p('a box')}</w:txbxContent></w:pict>"
    write_body(
        file,
        f"<w:sdt><w:sdtContent>{p('A control 😀.')}</w:sdtContent></w:sdt>"
        f"<w:ins>{p('Put in.', '<w:footnoteReference/>')}</w:ins>"
        f"<w:tbl><w:tr><w:tc>{p('one', box)}{p('two')}</w:tc><w:sdt><w:sdtContent><w:tc>"
        f"{p('three')}{inner}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>",
    )
    article, text = only(file)
    assert text == "A control 😀.\n\nPut in.\n\none two\tthree\nin\tside"
    assert article.origin["notes_left_out"] == 1


def test_no_entity_of_a_word_document_is_followed(project, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("canary words")
    file = tmp_path / "evil.docx"
    write_word(file, ["placeholder"])
    body = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>Words &x; end</w:t></w:r></w:p></w:body></w:document>"
    )
    file.write_bytes(with_part(file.read_bytes(), "word/document.xml", body.encode()))
    report = import_sources(project, [file])
    told = [project.text(id_) for id_ in report.added] + [str(p) for p in report.problems]
    assert told and not any("canary" in words for words in told)
