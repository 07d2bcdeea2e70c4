"""Signs that nobody sees are marks for eyes, and give a terminal no orders."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from annotator.model.signs import LONGEST, escaped, in_line, marked
from annotator.model.words import plainly, said

ORDERS = "\x1b]0;title\x07\x1b[2J\x9b31m\u202egnp\u2066\x7f"
RAW = set("\x1b\x07\x9b\u202e\u2066\x7f\r")


def test_each_sign_that_is_not_seen_has_a_mark():
    assert marked("a\x1b[2Jb\x7f\x9b\u202e\u2069\u200b") == "a␛[2Jb␡⟨009B⟩⟨202E⟩⟨2069⟩⟨200B⟩"
    assert marked("\ud800") == "⟨D800⟩"


@pytest.mark.parametrize("words", ["a\tb\nc", "नी\u200cम", "👩\u200d👧\ufe0f", "Ça été", "شعب مرو"])
def test_words_stay_as_they_are(words):
    assert marked(words) == words


def test_a_name_breaks_no_line_and_fills_no_screen():
    assert in_line("a\n\nAll is safe.\u2028b\tc") == "a All is safe. b c"
    assert len(in_line("x" * 10_000)) <= LONGEST + 3


def test_a_sentence_shows_its_values_so_and_itself_as_it_is():
    inner = said("“{name}” is\ntwo", name="b\n\u202ec")
    told = plainly(said("First\n{inner}{name}", inner=inner, name=ORDERS))
    assert told.startswith("First\n“b ⟨202E⟩c” is\ntwo␛]0;title␇")
    assert not RAW & set(told)


def test_json_means_the_same_and_gives_no_orders():
    made = escaped(json.dumps(["\u202e", "\x9b", "\x1b", "é\u200d"], ensure_ascii=False))
    assert json.loads(made) == ["\u202e", "\x9b", "\x1b", "é\u200d"]
    assert not RAW & set(made) and "é" in made


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be made on Windows")
def test_no_name_gives_the_terminal_an_order(tmp_path):
    """Of files, titles, people and sources, in all that a person reads in a terminal."""
    odd = tmp_path / f"in {ORDERS.replace('/', '')}"
    odd.mkdir()
    (odd / f"a{ORDERS}.txt").write_text(f"Toll {ORDERS} said so.")
    (odd / f"b{ORDERS}.docx").write_text("not one")
    article = {"title": f"T{ORDERS}", "source": ORDERS, "text": f"Bridge {ORDERS} toll."}
    (odd / "c.jsonl").write_text(json.dumps(article) + "\n")
    (odd / "d.json").write_text(json.dumps({"name": ORDERS}))
    project, me = odd / f"p{ORDERS}.annot", ("--annotator", f"ada{ORDERS}")
    printed = []
    for words in (
        ("new", project),
        ("new", project),
        ("import", project, odd, *me),
        ("import", project, odd, "--preview"),
        ("import", project, odd / "c.jsonl", *me),
        ("import", project, odd / "c.jsonl", "--json"),
        ("search", project, "toll"),
        ("search", project, "toll", "--json"),
        ("search", project, f"nowhere{ORDERS}"),
        ("stats", project, *me),
        ("statements", project),
        ("lint", project),
        ("check", project),
        ("backup", project),
        ("restore", project, "--list"),
        ("scheme", project),
        ("scheme", project, "--import", odd / "d.json"),
        ("export", project, odd / f"out{ORDERS}.jsonl", "--format", "jsonl"),
        ("export", project, odd / "e.jsonl", "--format", f"no{ORDERS}"),
        ("export", project, odd / "e.jsonl", "--layer", f"no{ORDERS}"),
        (f"--no{ORDERS}",),
        (f"no{ORDERS}",),
        ("stats", odd / f"gone{ORDERS}.annot"),
        ("about", project),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "annotator", *map(str, words)],
            capture_output=True,
            check=False,
            env={**os.environ, "COLUMNS": "300"},
        )
        out = (done.stdout + done.stderr).decode("utf-8", "surrogateescape")
        assert out, words[0]
        assert "Traceback" not in out, (words[0], out)
        assert not RAW & set(out), (words, ascii(out))
        printed.append(out)
    assert sum("␛" in out for out in printed) > 12, "the names did not show"
    hits = json.loads(printed[7])
    assert f"T{ORDERS}" in {hit["title"] for hit in hits}
