"""Ten thousand random texts with an emoji before the span go out and come in with true quotes."""

from __future__ import annotations

import json
import random

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.article import Article, Metadata, sha256_of
from annotator.model.change import Change, Entity
from annotator.model.ids import ArticleId, SpanId, new_id
from annotator.model.records import article_record, span_record
from annotator.model.span import Fragment, Span, quotes_of
from annotator.resources import load_scheme
from annotator.store import create
from annotator.text.offsets import OffsetMap

SIGNS = [
    "a", "B", " ", "\n", "😀", "👩‍👩‍👧", "e\u0301", "\u00a0",
    "\u2028", "א", "ع", "𝒜", "\t", "é", "字",
]  # fmt: skip
COUNT = 10_000


def _one(chance: random.Random, number: int) -> tuple[str, Fragment]:
    """Return a text that begins with an emoji and differs from all others, and a range in it."""
    signs = chance.choices(SIGNS, k=chance.randint(1, 40))
    text = f"😀{number} {''.join(signs)}"
    start = chance.randrange(1, len(text))
    return text, Fragment(start, chance.randint(start + 1, len(text)))


def test_quotes_are_true_in_both_directions(tmp_path):
    chance = random.Random(20_261_125)
    wanted, changes, texts = {}, [], {}
    for number in range(COUNT):
        text, fragment = _one(chance, number)
        article = Article(
            id=ArticleId(new_id()),
            text_sha256=sha256_of(text),
            length=len(text),
            meta=Metadata(title=str(number)),
        )
        span = Span(
            id=SpanId(new_id()),
            article=article.id,
            annotator="ada",
            label="Claim",
            fragments=(fragment,),
            quotes=quotes_of(text, [fragment]),
            created="2026-01-01T00:00:00Z",
        )
        changes.append(Change(Entity.ARTICLE, article.id, None, article_record(article)))
        changes.append(Change(Entity.SPAN, span.id, None, span_record(span)))
        texts[article.text_sha256] = text
        wanted[span.id] = (text, fragment)
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    with create(tmp_path / "a.annot", load_scheme(), annotator="ada") as project:
        project.apply("Many", changes, texts=texts)
        export(project, out)
    with create(tmp_path / "b.annot", load_scheme(), annotator="bo") as project:
        assert len(import_sources(project, [out]).added) == COUNT
        export(project, again)
    assert again.read_bytes() == out.read_bytes()
    seen = 0
    for line in out.read_text(encoding="utf-8").split("\n")[:-1]:
        found = json.loads(line)
        (span,) = found["annotations"][0]["spans"]
        text, fragment = wanted[span["id"]]
        start, end = span["start"], span["end"]
        assert found["text"] == text
        assert (start, end) == (fragment.start, fragment.end)
        assert found["text"][start:end] == span["text"]
        there = OffsetMap(text)
        units = text.encode("utf-16-le")[2 * there.to_utf16(start) : 2 * there.to_utf16(end)]
        assert units.decode("utf-16-le") == span["text"]
        assert there.to_code_point(there.to_utf16(end)) == end
        seen += 1
    assert seen == COUNT
