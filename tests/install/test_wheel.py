"""What pip installs: all files, nothing else, equal however it is built, and it works."""

from __future__ import annotations

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from annotator.__about__ import __version__

ROOT = Path(__file__).parents[2]
NAME = f"claim_annotator-{__version__}"
EPOCH = {"SOURCE_DATE_EPOCH": "1764115200", "PYTHONDONTWRITEBYTECODE": "1"}


FOLDERS = ("annotator", "resources", "tests", "packaging")
FILES = {"CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml", "requirements.lock"}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """Return a copy of the source tree, a checkout with one commit where there is git."""
    copy = tmp_path_factory.mktemp("the tree")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in (*FILES, ".gitignore"):
        shutil.copy(ROOT / name, copy / name)
    (copy / "resources" / "build.json").unlink(missing_ok=True)
    (copy / "notes.txt").write_text("A file that no package needs.")
    if shutil.which("git"):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "One"]):
            subprocess.run(["git", "-C", copy, *words], check=True)
    return copy


@pytest.fixture(scope="module")
def build(tree, tmp_path_factory):
    """Return a function that builds both packages in a new folder, out of a tree."""
    first = tree

    def built(tree=first, **environment):
        out = tmp_path_factory.mktemp("a folder")
        subprocess.run(
            [sys.executable, tree / "packaging" / "wheel.py", "--out", out],
            env={**os.environ, **EPOCH, **environment}, check=True, capture_output=True,
        )  # fmt: skip
        return out / f"{NAME}.tar.gz", out / f"{NAME}-py3-none-any.whl"

    return built


@pytest.fixture(scope="module")
def commit(tree):
    """Return the commit that is built, None where there is no git."""
    if not shutil.which("git"):
        return None
    asked = ["git", "-C", tree, "rev-parse", "--short=12", "HEAD"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture(scope="module")
def packages(build):
    return build()


@pytest.fixture(scope="module")
def unpacked(packages, tmp_path_factory):
    """Return the source package as a tree."""
    folder = tmp_path_factory.mktemp("source")
    with tarfile.open(packages[0]) as packed:
        packed.extractall(folder, filter="data")
    return folder / NAME


@pytest.fixture(scope="module")
def installed(packages, tmp_path_factory):
    """Return a folder with the wheel's files, for Python to look into before the source tree."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(packages[1]) as wheel:
        wheel.extractall(folder)
    return folder


@pytest.fixture
def run(installed, tmp_path):
    """Return a function that runs the installed program, far from the source tree."""

    def ran(*arguments):
        return subprocess.run(
            [sys.executable, "-P", "-m", "annotator", *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    return ran


def files_in(tree, folder):
    """Return the files under a folder of a tree, by their paths in the tree."""
    found = (path for path in (tree / folder).rglob("*") if path.is_file())
    return {path.relative_to(tree).as_posix() for path in found if path.suffix != ".pyc"}


def in_wheel(path):
    with zipfile.ZipFile(path) as wheel:
        return {info.filename: wheel.read(info) for info in wheel.infolist()}


def in_source(path):
    with tarfile.open(path) as packed:
        return {
            member.name: (member.mode, packed.extractfile(member).read())
            for member in packed
            if member.isfile()
        }


def test_the_wheel_holds_the_program_and_its_resources_and_nothing_else(packages, tree):
    files = set(in_wheel(packages[1]))
    resources = files_in(tree, "resources") - files_in(tree, "resources/pictures")
    resources = {name for name in resources if not name.endswith(".ts")}
    wanted = files_in(tree, "annotator") | {f"annotator/{name}" for name in resources}
    about = {name for name in files if name.startswith(f"{NAME}.dist-info/")}
    assert files - about - {"annotator/resources/build.json"} == wanted
    assert f"{NAME}.dist-info/licenses/LICENSE" in about
    assert f"{NAME}.dist-info/licenses/resources/fonts/OFL.txt" in about


def test_the_source_package_holds_what_builds_and_tests_it_and_nothing_else(tree, unpacked):
    wanted = FILES.union(*(files_in(tree, folder) for folder in FOLDERS))
    made = {"PKG-INFO", ".gitignore", "resources/build.json"}
    assert files_in(unpacked, ".") - made == wanted


def test_whoever_builds_from_the_source_package_gets_the_same(packages, unpacked, build):
    again, once_more = build(unpacked), build(unpacked)
    assert again[1].read_bytes() == packages[1].read_bytes()
    assert in_source(again[0]) == in_source(packages[0])
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in once_more]


def test_no_file_names_the_folder_it_was_built_in(packages, tree, unpacked):
    place = str(tree).encode()
    assert [name for name, data in in_wheel(packages[1]).items() if place in data] == []
    assert [p for p in unpacked.rglob("*") if p.is_file() and place in p.read_bytes()] == []


def test_what_an_index_shows_has_no_pictures_that_it_cannot_show(packages):
    text = in_wheel(packages[1])[f"{NAME}.dist-info/METADATA"].decode()
    head, _, body = text.partition("\n\n")
    assert "Description-Content-Type: text/markdown" in head
    assert "\n# Annotator" in f"\n{body}" and "## Two commands" in body
    assert "](resources/pictures" not in body and "<!--" not in body
    assert "Requires-Dist: spacy<4,>=3.8; extra == 'all'" in head


def test_the_installed_program_knows_how_it_came_and_has_all_resources(run, commit, tmp_path):
    assert run("--version").stdout == f"annotator, version {__version__}\n"
    told = json.loads(run("about", "--json").stdout)
    assert (told["version"], told["kind"]) == (__version__, "package")
    assert told["commit"] == commit
    project = tmp_path / "my news.annot"
    made = run("new", project, "--scheme", "argument")
    assert made.returncode == 0, made.stderr
    driven = run("self-test")
    assert driven.returncode == 0, driven.stderr


def test_both_commands_start_the_program(installed):
    found = importlib.metadata.Distribution.at(installed / f"{NAME}.dist-info").entry_points
    assert {(e.name, e.load().name) for e in found if e.group == "console_scripts"} == {
        ("annotator", "main"), ("claim-annotator", "main"),
    }  # fmt: skip
