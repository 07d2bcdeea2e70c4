"""The self-test passes, and notices when a step of the loop is broken."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtGui import QFontMetricsF

from annotator.resources import resources
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
    seen = json.loads(report.read_text(encoding="utf-8"))
    assert seen["passed"] and "running" not in seen
    saw = {step["step"]: step["saw"] for step in seen["steps"]}
    assert int(saw["modules import"].split()[0]) > 400
    assert "not in this installation" not in saw["every format"]
    assert {path.stem for path in (kept / "formats").glob("*.annot")} >= {"jsonl", "brat", "spacy"}


def _forget_quotes(monkeypatch):
    monkeypatch.setattr(edits, "joined", lambda fragments: tuple(fragments)[:1])


def _forget_undo(monkeypatch):
    monkeypatch.setattr(Session, "undo", lambda self: None)


def _lose_ties(monkeypatch):
    monkeypatch.setattr(Session, "tie", lambda *_: None)


def _draw_boxes(monkeypatch):
    monkeypatch.setattr(QFontMetricsF, "horizontalAdvance", lambda *_: 12.0)


@pytest.mark.parametrize("breaking", [_forget_quotes, _forget_undo, _lose_ties, _draw_boxes])
def test_a_broken_step_is_noticed(qapp, monkeypatch, capsys, breaking):
    breaking(monkeypatch)
    assert self_test.run(None, None, None) == 1
    assert "FAILED" in capsys.readouterr().err


def test_resources_that_were_left_out_are_noticed(qapp, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr("annotator.ui.self_test.ground.resources", lambda: tmp_path)
    assert (resources() / "icons").is_dir()
    assert self_test.run(None, None, None) == 1
    assert "FAILED  resources open" in capsys.readouterr().err


def test_a_test_that_hangs_tells_where_and_names_the_step(tmp_path):
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "annotator", "self-test", "--time-limit", "0.7"]
    ended = subprocess.run(
        [*command, "--report", str(report)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "Timeout" in ended.stderr and "most recent call first" in ended.stderr
    seen = json.loads(report.read_text(encoding="utf-8"))
    assert not seen["passed"] and seen["running"]
