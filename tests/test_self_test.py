"""The self-test passes, and notices when a step of the loop is broken."""

from __future__ import annotations

import json

import pytest

from annotator.store import edits
from annotator.ui import self_test
from annotator.ui.session import Session


def test_the_whole_loop_passes_and_leaves_what_was_asked_for(qapp, tmp_path, capsys):
    pictures, kept, report = tmp_path / "pictures", tmp_path / "kept", tmp_path / "report.json"
    assert self_test.run(pictures, kept, report) == 0
    assert "passed" in capsys.readouterr().out
    assert {p.name for p in pictures.iterdir()} >= {"article-light.png", "article-dark.png"}
    line = json.loads((kept / "self-test.jsonl").read_text(encoding="utf-8").split("\n")[0])
    assert line["annotations"][0]["status"] == "done"
    assert json.loads(report.read_text())["passed"]


def _forget_quotes(monkeypatch):
    monkeypatch.setattr(edits, "joined", lambda fragments: tuple(fragments)[:1])


def _forget_undo(monkeypatch):
    monkeypatch.setattr(Session, "undo", lambda self: None)


def _lose_ties(monkeypatch):
    monkeypatch.setattr(Session, "tie", lambda *_: None)


@pytest.mark.parametrize("breaking", [_forget_quotes, _forget_undo, _lose_ties])
def test_a_broken_step_is_noticed(qapp, monkeypatch, capsys, breaking):
    breaking(monkeypatch)
    assert self_test.run(None, None, None) == 1
    assert "FAILED" in capsys.readouterr().err
