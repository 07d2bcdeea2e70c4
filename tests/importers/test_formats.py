"""Text, Markdown, pages, tables and JSON lines: what a person gets of each."""

from __future__ import annotations

import json
import socket
from email.encoders import encode_base64, encode_quopri
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText

import pytest

from annotator.importers.registry import preview
from annotator.model.errors import SourceError

PAGE = """<!doctype html><html lang="de-DE"><head><meta charset="utf-8">
<title>Bote</title><meta property="og:title" content="Brücke gesperrt">
<meta name="author" content="Ida Falk"><meta property="og:site_name" content="Der Bote">
<meta property="article:published_time" content="2024-03-05T10:00:00+01:00">
<link rel="canonical" href="https://bote.example/a"><script src="http://x.example/a.js"></script>
</head><body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav><article>
<h1>Brücke gesperrt</h1><img src="http://x.example/a.png">
<p>Die Stadt hat am Dienstag die alte Brücke gesperrt, weil ein Pfeiler nachgab 😀. „Wir mussten
handeln“, sagte die Bürgermeisterin am Abend vor der Presse.</p>
<p>Der Handel widersprach: die Sperrung koste <b>Millionen</b> und treffe die Falschen, sagte ein
Sprecher der Kammer am Abend.</p></article><footer>Impressum</footer></body></html>"""


def only(project):
    (id_,) = project.article_ids()
    return project.article(id_), project.text(id_)


def test_a_text_keeps_its_signs_and_gets_a_title(project, bring, write):
    text = "😀 Grain deal holds\n\nA\u00a0line\u2028and another.\n"
    report = bring(write("a.txt", text.replace("\n", "\r\n")))
    article, found = only(project)
    assert found == text
    assert article.meta.title == "😀 Grain deal holds"
    assert article.origin == {
        "file": "a.txt", "encoding": "utf-8", "replaced": {"line end": 3},
    }  # fmt: skip
    assert report.replaced == {"line end": 3}


def test_a_long_first_line_is_shortened_at_a_word(project, bring, write):
    bring(write("a.txt", "word " * 60))
    title = only(project)[0].meta.title
    assert title.endswith("word…") and len(title) <= 120


def test_nul_and_surrogates_are_replaced_and_counted(project, bring, write):
    line = '{"text": "a\\u0000b\\ud800c", "title": "t\\ud800"}\n'
    bring(write("a.jsonl", line))
    article, text = only(project)
    assert text == "a\ufffdb\ufffdc"
    assert article.meta.title == "t\ufffd"
    assert article.origin["replaced"] == {"NUL": 1, "lone surrogate": 1}


def test_markdown_loses_its_marks_and_keeps_its_paragraphs(project, bring, write):
    body = (
        "---\ntitle: \"Talks stall\"\ndate: 2022-01-28\nauthor: [Ada, Bo]\n---\n"
        "# Heading\n\nA *soft*\nline with [a link](http://x.example) &amp; `code`.\n\n"
        "- one\n- two\n\n> said <b>she</b>\n\n|a|b|\n|-|-|\n|1|2|\n"
    )  # fmt: skip
    bring(write("a.md", body))
    article, text = only(project)
    assert text == (
        "Heading\n\nA soft line with a link & code.\n\none\n\ntwo\n\nsaid she\n\na\tb\n\n1\t2"
    )
    assert (article.meta.title, article.meta.published, article.meta.author) == (
        "Talks stall", "2022-01-28", "Ada, Bo",
    )  # fmt: skip


def test_a_heading_is_the_title_and_a_ruled_line_is_no_front_matter(project, bring, write):
    bring(write("a.md", "---\n\nJust text.\n\n---\n\n# The *title*\n\nMore."))
    article, text = only(project)
    assert article.meta.title == "The title"
    assert "Just text." in text


def test_a_page_gives_its_article_and_fetches_nothing(project, bring, write, monkeypatch):
    def no_network(*_):
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    report = bring(write("a.html", PAGE))
    assert report.problems == ()
    article, text = only(project)
    meta = article.meta
    assert (meta.title, meta.source, meta.author) == ("Brücke gesperrt", "Der Bote", "Ida Falk")
    assert (meta.published, meta.language, meta.url) == (
        "2024-03-05", "de", "https://bote.example/a",
    )  # fmt: skip
    assert "Sport" not in text and "Impressum" not in text
    paragraphs = text.split("\n\n")
    assert any(p.startswith("Die Stadt") and p.endswith("Presse.") for p in paragraphs)
    assert any(p.startswith("Der Handel") and "koste Millionen und" in p for p in paragraphs)


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_a_page_saved_in_one_file_is_one_article(project, bring, write, charset):
    page = PAGE.replace('<meta charset="utf-8">', "").replace("canonical", "x")
    whole = MIMEMultipart("related", type="text/html")
    whole["Snapshot-Content-Location"] = "https://bote.example/a"
    frame = MIMEText("<html><body><article><p>" + "Kauft jetzt. " * 40 + "</p></article>", "html")
    part = MIMENonMultipart("text", "html", charset=charset)
    part.set_payload(page.encode(charset, "xmlcharrefreplace"))
    (encode_quopri if charset == "utf-8" else encode_base64)(part)
    whole.attach(part)
    whole.attach(frame)
    whole.attach(MIMEImage(b"GIF89a", "gif"))
    bring(write("a.mhtml", whole.as_bytes()))
    article, text = only(project)
    assert "Pfeiler nachgab" in text and "Kauft" not in text
    assert "nachgab 😀. „Wir mussten" in text
    assert article.meta.title == "Brücke gesperrt"
    assert article.meta.url == "https://bote.example/a"


def test_a_page_without_an_article_is_named(bring, write):
    report = bring(write("a.html", "<html><body><script>var x = 1;</script></body></html>"))
    assert "no article" in report.problems[0].reason


@pytest.mark.parametrize(("name", "sign"), [("a.csv", ","), ("b.csv", ";"), ("a.tsv", "\t")])
def test_tables_are_mapped_by_usual_names(project, bring, write, name, sign):
    rows = [["Headline", "Body", "Outlet", "Date"],
            ["Talks", '"First 😀 line\nand ""second"""', "Courier", "28/01/2022"]]  # fmt: skip
    report = bring(write(name, "\ufeff" + "\n".join(sign.join(r) for r in rows) + "\n"))
    assert report.problems == ()
    article, text = only(project)
    assert text == 'First 😀 line\nand "second"'
    meta = article.meta
    assert (meta.title, meta.source, meta.published) == ("Talks", "Courier", "2022-01-28")
    assert article.origin["line"] == 2
    assert article.origin["published"] == "28/01/2022"


def test_an_unclear_date_is_kept_out_and_recorded(project, bring, write):
    bring(write("a.csv", "text,date\nWords.,03/04/2022\n"))
    article, _ = only(project)
    assert article.meta.published is None
    assert article.origin["published"] == "03/04/2022"


def test_a_missing_text_column_names_the_columns(project, bring, write):
    path = write("a.csv", "wording,when\nWords.,today\n")
    (problem,) = bring(path).problems
    assert "“wording”, “when”" in problem.reason and "--map text=" in problem.reason
    assert bring(path, mapping={"text": "wording"}).added
    (problem,) = bring(path, mapping={"text": "words"}).problems
    assert "no column “words”" in problem.reason


def test_a_bad_row_is_named_by_its_line_and_stops_no_other(project, bring, write):
    data = b'text,title\n"two\nlines",A\nx,B,C\n\xff\xfe,D\nna\xc3\xafve,E\n,F\n'
    report = bring(write("a.csv", data))
    assert [p.where.rsplit(":", 1)[1] for p in report.problems] == ["4", "5", "7"]
    assert len(report.added) == 2


def test_a_table_that_breaks_off_in_utf16_is_named(project, bring, write):
    good = "text\nFirst words.\n".encode("utf-16")
    assert "not UTF-16" in bring(write("a.csv", good[:9])).problems[0].reason
    report = bring(write("b.csv", good + "Second".encode("utf-16-le")[:-1]))
    assert "line 3" in report.problems[0].reason
    assert "rest was left out" in report.problems[0].reason and len(report.added) == 1


def test_json_lines_reach_into_objects_by_mapping(project, bring, write):
    line = {"content": {"body": "Inner words."}, "meta": {"by": "Ada"}}
    mapping = {"text": "content.body", "author": "meta.by"}
    bring(write("a.jsonl", json.dumps(line)), mapping=mapping)
    article, text = only(project)
    assert (text, article.meta.author) == ("Inner words.", "Ada")


def test_fields_within_objects_are_columns_too(project, bring, write):
    line = {
        "id": 7,
        "_source": {"body": "😀 Inner words.", "date": "2024-03-05"},
        "author": {"x": 1},
    }
    path = write("a.jsonl", json.dumps(line))
    found = preview(path)
    assert found.columns == ("id", "_source.body", "_source.date", "author.x")
    assert found.rows == (("7", "😀 Inner words.", "2024-03-05", "1"),)
    assert found.mapping == {"text": "_source.body", "published": "_source.date"}
    bring(path)
    article, text = only(project)
    assert (text, article.meta.published) == ("😀 Inner words.", "2024-03-05")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "a", "text": "b"}', "“text” twice"),
        ('{"text": "a", "n": NaN}', "NaN"),
        ('{"text": "a", "n": -Infinity}', "Infinity"),
        ('{"text": "a", "n": ' + "9" * 5000 + "}", "64 bits"),
        ('{"text": "a", "n": 1e999}', "too large"),
        ('{"text": ' + "[" * 100_000 + "]" * 100_000 + "}", "nested too deeply"),
        ('{"text": 5}', "not text"),
        ('{"title": "no text"}', "missing"),
        ('["text"]', "not an object"),
        ('{"text": "cut', "not JSON"),
        ('{"text": "  "}', "no text"),
        ('{"text": "raw\0"}', "not JSON"),
    ],
)
def test_a_bad_line_is_named_with_its_reason(project, bring, write, line, reason):
    path = write("a.jsonl", f'{{"text": "First."}}\n{line}\n{{"text": "Last\u2028one."}}\n')
    report = bring(path)
    (problem,) = report.problems
    assert problem.where == f"{path}:2"
    assert reason in problem.reason
    assert len(report.added) == 2


def test_lines_that_are_not_utf8_are_named_unless_all_are_of_another_encoding(
    project, bring, write
):
    good, bad = '{"text": "naïve"}\n'.encode(), b'{"text": "caf\xe9"}\n'
    report = bring(write("a.jsonl", good + bad))
    assert [p.where[-2:] for p in report.problems] == [":2"]
    bring(write("b.jsonl", bad))
    assert project.text(project.article_ids()[-1]) == "café"
    bring(write("c.jsonl", '{"text": "Žluťoučký kůň"}\n'.encode("utf-16")))
    assert project.text(project.article_ids()[-1]) == "Žluťoučký kůň"


def test_a_preview_shows_columns_rows_and_a_guess(write):
    path = write("a.csv", "id,Body,Headline\n" + "".join(f"{n},t{n},h\n" for n in range(9)))
    found = preview(path)
    assert found.columns == ("id", "Body", "Headline")
    assert found.rows == tuple((str(n), f"t{n}", "h") for n in range(5))
    assert found.mapping == {"text": "Body", "title": "Headline"}
    found = preview(write("a.jsonl", '{"a": 1}\n{"text": "t", "a": [2]}\n'))
    assert (found.columns, found.rows) == (("a", "text"), (("1", ""), ("[2]", "t")))
    with pytest.raises(SourceError, match="no columns"):
        preview(write("a.txt", "words"))
