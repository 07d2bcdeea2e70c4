"""Settings by their file: what is kept, what a broken or lost file does."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from annotator.ui.settings import RECENT, Settings


@pytest.fixture
def file(tmp_path, qapp):
    return tmp_path / "config" / "settings.json"


def test_what_is_set_is_there_at_the_next_start(file):
    settings = Settings(file)
    settings.set("zoom", 120)
    settings.set_bytes("geometry", b"\x00\xff")
    settings.remember_article("p1", "a1")
    settings.flush()
    again = Settings(file)
    assert again.get("zoom", 100) == 120
    assert again.get_bytes("geometry") == b"\x00\xff"
    assert (again.last_article("p1"), again.last_article("p2")) == ("a1", None)
    assert again.trouble == ""


def test_it_is_written_by_itself_a_moment_later(qtbot, file):
    Settings(file).set("lost", 1)
    settings = Settings(file)
    settings.set("zoom", 120)
    qtbot.waitUntil(file.exists)
    assert json.loads(file.read_text())["zoom"] == 120


def test_a_missing_file_gives_the_defaults_and_makes_none(file):
    settings = Settings(file)
    assert settings.get("zoom", 100) == 100
    assert settings.recent == ()
    settings.flush()
    assert not file.exists()


@pytest.mark.parametrize("content", [b"{", b"", b"[1]", b"\xff\xfe", b"[" * 200_000])
def test_a_broken_file_is_set_aside(file, content):
    file.parent.mkdir()
    file.write_bytes(content)
    settings = Settings(file)
    aside = file.with_name("settings.json.broken")
    assert settings.get("zoom", 100) == 100
    assert aside.read_bytes() == content
    assert str(aside) in settings.trouble
    settings.set("zoom", 90)
    settings.flush()
    assert Settings(file).get("zoom", 100) == 90


def test_a_value_of_another_type_is_the_default(file):
    file.parent.mkdir()
    file.write_text('{"zoom": "big", "recent": [1, "/a.annot"], "geometry": "!", "size": 12}')
    settings = Settings(file)
    assert settings.get("zoom", 100) == 100
    assert settings.get("size", 11.5) == 12.0
    assert settings.recent == (Path("/a.annot"),)
    assert settings.get_bytes("geometry") == b""


def test_recent_projects_have_the_last_first_and_an_end(file, tmp_path):
    settings = Settings(file)
    paths = [tmp_path / f"{n}.annot" for n in range(RECENT + 2)]
    for path in paths:
        settings.remember(path)
    settings.remember(paths[5])
    assert len(settings.recent) == RECENT
    assert settings.recent[:2] == (paths[5], paths[-1])
    settings.forget(paths[5])
    assert paths[5] not in settings.recent


def test_two_windows_keep_each_others_settings(file):
    one, two = Settings(file), Settings(file)
    one.set("zoom", 120)
    two.set("appearance", "dark")
    one.flush()
    two.flush()
    again = Settings(file)
    assert (again.get("zoom", 0), again.get("appearance", "")) == (120, "dark")


def test_none_takes_a_setting_away(file):
    settings = Settings(file)
    settings.set("zoom", 120)
    settings.flush()
    settings.set("zoom", None)
    settings.flush()
    assert "zoom" not in json.loads(file.read_text())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_private(file):
    settings = Settings(file)
    settings.set("zoom", 120)
    settings.flush()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_failed_write_is_told_once_and_leaves_the_file(qtbot, file, monkeypatch):
    settings = Settings(file)
    settings.set("zoom", 120)
    settings.flush()

    def fail(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    told = []
    settings.problem.connect(told.append)
    for zoom in (130, 140):
        settings.set("zoom", zoom)
        settings.flush()
    assert len(told) == 1
    assert "No space left" in told[0]
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]
    monkeypatch.undo()
    settings.flush()
    assert Settings(file).get("zoom", 0) == 140


def test_a_folder_that_is_gone_is_not_offered(file, tmp_path):
    settings = Settings(file)
    settings.remember_folder(tmp_path)
    assert settings.last_folder == tmp_path
    settings.remember_folder(tmp_path / "gone")
    assert settings.last_folder == Path.home()
