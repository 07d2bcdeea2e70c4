"""A missing library of the system is told in a sentence, with what installs it."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

import pytest

from annotator.system_libraries import missing_for, missing_from

WORDS = "libGL.so.1: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize("command", [[], ["self-test"]])
def test_qt_without_its_libraries_ends_in_a_sentence(tmp_path, command):
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({WORDS!r})\n")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    ended = subprocess.run(
        [sys.executable, "-m", "annotator", *command],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert "libGL.so.1" in ended.stderr and "apt-get install" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_another_import_error_stays_what_it_is():
    assert missing_from(ImportError("No module named 'shiboken6'")) is None


def test_what_the_linker_really_says_is_understood():
    with pytest.raises(OSError, match="cannot open") as caught:
        ctypes.CDLL("libnobody-has-this.so.3")
    assert "libnobody-has-this.so.3, which is not here" in str(missing_from(caught.value))


def test_a_plugin_that_loads_or_is_elsewhere_lacks_nothing(tmp_path):
    assert missing_for(tmp_path / "libqxcb.so") is None
