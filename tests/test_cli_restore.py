"""Restoring from the command line goes together with no window that has the project open."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

import annotator.store.restore
from annotator.cli import main
from annotator.ui.single import AlreadyOpen, Hold

HOLDER = """if True:
    import pathlib, sys
    from annotator.ui.single import Hold
    hold = Hold(pathlib.Path(sys.argv[1]))
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(project, add_article):
    """Return a project that has an article more than its backup."""
    assert CliRunner().invoke(main, ["backup", str(project.path)]).exit_code == 0
    add_article(project, "Later.")
    project.close()
    return project.path


def _restore(path):
    return CliRunner().invoke(main, ["restore", str(path)])


def test_a_window_that_has_the_project_open_keeps_it(path):
    before = path.read_bytes()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout.readline() == b"held\n"
        refused = _restore(path)
        window.stdin.close()
    assert refused.exit_code == 1
    assert f"open in a window (process {window.pid})" in refused.stderr
    assert "nothing was changed" in refused.stderr
    assert path.read_bytes() == before
    assert [*path.parent.iterdir()] == [path]

    assert _restore(path).exit_code == 0
    assert path.read_bytes() != before


def test_no_window_opens_it_meanwhile_but_one_does_afterwards(path, monkeypatch):
    real = annotator.store.restore.restore

    def restore(*arguments):
        with pytest.raises(AlreadyOpen):
            Hold(path)
        return real(*arguments)

    monkeypatch.setattr(annotator.store.restore, "restore", restore)
    assert _restore(path).exit_code == 0
    Hold(path).let_go()


def test_a_computer_without_qt_restores_too(path, monkeypatch):
    before = path.read_bytes()
    monkeypatch.setitem(sys.modules, "annotator.ui.single", None)
    assert _restore(path).exit_code == 0
    assert path.read_bytes() != before
