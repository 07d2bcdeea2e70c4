"""The README says what the code does: its tables are made from the code, its files exist."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

from packaging.version import Version

ROOT = Path(__file__).parents[1]


def _writer():
    spec = importlib.util.spec_from_file_location("readme", ROOT / "packaging" / "readme.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_tables_are_those_of_the_code():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert _writer().written(text) == text, "run: python packaging/readme.py"


def test_what_the_readme_shows_is_there():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"\]\(([^)#:]+)\)", text) + re.findall(r"`(resources/[^`]+)`", text)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_folder_packaging_does_not_hide_the_library_of_that_name():
    """From the project's root, ``import packaging`` still is the library."""
    assert Version("1.2") < Version("1.10")
    assert not (ROOT / "packaging" / "__init__.py").exists()
