"""What the frozen program is put together from: chosen files, icons, the list, the first lines."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

import bundle_contents  # noqa: E402
import file_list  # noqa: E402
import program_icons  # noqa: E402

START = ROOT / "packaging" / "frozen" / "start.py"
QT = Path(PySide6.__file__).parent
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names as on Linux")


def _kept(folder: str) -> set[str]:
    """Return the files of a folder of PySide that go into the program."""
    places = [path.relative_to(QT.parent).as_posix() for path in (QT / folder).rglob("*")]
    return {Path(place).name for place in places if bundle_contents.is_wanted(place)}


@linux
def test_of_qts_plugins_those_go_in_that_are_named():
    kept = {name for name in _kept("Qt/plugins") if ".so" in name}
    assert {"libqxcb.so", "libqoffscreen.so", "libqsvgicon.so", "libqsvg.so"} <= kept
    assert "libcomposeplatforminputcontextplugin.so" in kept
    assert not {name for name in kept if re.search("gtk3|pdf|sql|qml|virtualkeyboard|vnc", name)}
    assert not bundle_contents.missing_plugins(iter(kept))


@linux
def test_a_qt_without_the_plugin_for_windows_is_told():
    without = (name for name in _kept("Qt/plugins") if name != "libqxcb.so")
    assert bundle_contents.missing_plugins(without) == {"xcb"}


def test_of_qts_own_words_those_of_the_programs_languages_go_in():
    assert {name for name in _kept("Qt/translations") if name.endswith(".qm")} == {
        "qtbase_de.qm",
        "qtbase_fr.qm",
    }


def test_all_resources_go_in_but_pictures_and_sources_of_translations():
    targets = {target for _, target in bundle_contents.resources()}
    assert {"annotator/resources/schemes", "annotator/resources/fonts"} <= targets
    assert "annotator/resources/pictures" not in targets
    assert not bundle_contents.is_wanted("annotator/resources/translations/annotator_de.ts")
    assert bundle_contents.is_wanted("annotator/resources/translations/annotator_de.qm")


@pytest.mark.skipif(sys.platform == "win32", reason="Python for Windows has no such module")
def test_the_builders_python_is_told_to_nobody(tmp_path: Path):
    folder = bundle_contents.neutral_sysconfig(tmp_path / "neutral")
    (module,) = Path(folder).iterdir()
    text = module.read_text(encoding="utf-8")
    assert sys.base_prefix not in text
    code = "import sysconfig; print(sysconfig.get_config_var('TZPATH'))"
    environment = {**os.environ, "PYTHONPATH": folder}
    said = subprocess.check_output([sys.executable, "-c", code], env=environment, text=True)
    assert said.strip() == sysconfig.get_config_var("TZPATH")


def test_the_icon_for_windows_has_each_size(tmp_path: Path):
    path = tmp_path / "annotator.ico"
    sizes = program_icons.ICO_SIZES
    pictures = {size: program_icons.picture(program_icons.DRAWING, size) for size in sizes}
    path.write_bytes(program_icons.ico(pictures))
    reader = QImageReader(str(path))
    assert reader.imageCount() == len(sizes)
    for number, size in enumerate(sizes):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert image.size() == QSize(size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255, "the sheet in its middle"
        assert image.pixelColor(0, 0).alpha() == 0, "nothing around it"


def test_the_icon_for_macos_has_each_size(tmp_path: Path):
    path = tmp_path / "annotator.icns"
    kinds = program_icons.ICNS_KINDS
    drawn = {size: program_icons.picture(program_icons.DRAWING, size) for size in kinds.values()}
    path.write_bytes(program_icons.icns({kind: drawn[size] for kind, size in kinds.items()}))
    reader = QImageReader(str(path))
    sizes = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sorted(sizes) == sorted(kinds.values())


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="coreutils are not installed")
def test_the_list_of_files_can_be_checked_and_names_what_changed(tmp_path: Path):
    folder = tmp_path / "annotator"
    (folder / "a b").mkdir(parents=True)
    (folder / "a b" / "one").write_text("1")
    (folder / "two").write_text("2")
    (folder / "link").symlink_to("two")
    before = file_list.file_list(folder)
    (tmp_path / "list").write_text(before)
    check = ["sha256sum", "--check", "--strict", "list"]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (folder / "a b" / "one").write_text("other")
    (folder / "two").unlink()
    (folder / "link").unlink()
    (folder / "three").touch()
    assert file_list.differences(before, file_list.file_list(folder)) == [
        "only in the first:  annotator/link",
        "only in the first:  annotator/two",
        "only in the second: annotator/three",
        "differs: annotator/a b/one",
    ]


def test_times_and_rights_are_one(tmp_path: Path):
    folder = tmp_path / "annotator"
    folder.mkdir()
    for name, rights in (("program", 0o700), ("data", 0o600)):
        (folder / name).touch()
        (folder / name).chmod(rights)
    file_list.settle_times(folder, 1_790_000_000)
    assert {path.stat().st_mtime for path in (folder, *folder.iterdir())} == {1_790_000_000}
    if os.name != "nt":
        assert (folder / "program").stat().st_mode & 0o777 == 0o755
        assert (folder / "data").stat().st_mode & 0o777 == 0o644


def _start(*arguments: str, **how) -> subprocess.CompletedProcess:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **how.pop("environment", {})}
    options = how.pop("options", [])
    # -P: beside it lies what stands for sqlite3 in the frozen program alone.
    command = [sys.executable, "-P", *options, str(START), *arguments]
    return subprocess.run(command, env=environment, text=True, check=False, **how)


def test_telling_the_version_takes_neither_qt_nor_worker_processes():
    done = _start("--version", options=["-X", "importtime"], capture_output=True)
    assert done.returncode == 0
    assert done.stdout.startswith("annotator, version ")
    imported = set(re.findall(r"\| +([\w.]+)$", done.stderr, re.MULTILINE))
    assert "annotator.cli" in imported
    assert not {name for name in imported if re.match("PySide6|multiprocessing|sqlite3", name)}


@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed as on Unix")
def test_a_program_without_a_console_works_and_prints_into_nothing(tmp_path: Path):
    def close() -> None:
        os.close(1)
        os.close(2)

    project, article = str(tmp_path / "news.annot"), tmp_path / "article.txt"
    article.write_text("The ferry stays in port, the harbour master said.\n")
    assert _start("new", project, preexec_fn=close).returncode == 0
    assert _start("import", project, str(article), preexec_fn=close).returncode == 0
    told = _start("export", project, str(tmp_path / "out.jsonl"), capture_output=True)
    assert told.returncode == 0
    assert "the harbour master said" in (tmp_path / "out.jsonl").read_text()


@linux
@pytest.mark.parametrize("before", ["/its/own", None])
def test_programs_that_it_starts_find_the_libraries_of_the_system(before: str | None, tmp_path):
    code = (
        "import os, runpy, sys; sys.argv = ['annotator', '--version']\n"
        "try: runpy.run_path(sys.orig_argv[-1], run_name='__main__')\n"
        "except SystemExit: print(repr(os.environ.get('LD_LIBRARY_PATH')))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LD_LIBRARY_PATH": str(tmp_path)}
    environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        environment["LD_LIBRARY_PATH_ORIG"] = before
    command = [sys.executable, "-c", code, str(START)]
    said = subprocess.check_output(command, env=environment, text=True)
    assert said.splitlines()[-1] == repr(before)
