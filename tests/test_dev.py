"""The bootstrap, in a source tree of its own without packages to fetch: no network is touched."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parent.parent / "packaging"
PROGRAM = """
import sys
from pathlib import Path

if sys.argv[1] == "self-test":
    folder = Path(sys.argv[3])
    (folder / "window.png").touch()
    (folder / "out.jsonl").touch()
    print("driven", *sys.argv[4:])
    sys.exit(3)
print("opened", *sys.argv[1:], "in", Path.cwd())
"""
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's libraries on Linux")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a source tree with a blank in its name, a lock without packages, a small program."""
    root = tmp_path / "the tree"
    (root / "packaging").mkdir(parents=True)
    for name in ("dev.py", "qt_libraries.py"):
        shutil.copy(PACKAGING / name, root / "packaging")
    (root / "requirements.lock").write_text("# nothing\n")
    (root / "annotator").mkdir()
    (root / "annotator" / "__init__.py").touch()
    (root / "annotator" / "__main__.py").write_text(PROGRAM)
    (root / "annotator" / "cli.py").write_text(
        "def main():\n    print('the command of', __file__)\n"
    )
    return root


def dev(
    tree: Path, *arguments: str, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the bootstrap with the Python that made this environment."""
    dropped = ("CI", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return subprocess.run(
        [sys.executable, str(tree / "packaging" / "dev.py"), *arguments],
        cwd=cwd,
        env={**kept, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_environment_is_made_once_and_imports_the_source(tree: Path) -> None:
    made = dev(tree, "env")
    assert made.returncode == 0, made.stderr
    assert "Making the environment" in made.stdout
    assert dev(tree, "env").stdout == ""

    said = subprocess.run(
        [tree / ".venv/bin/annotator"], capture_output=True, text=True, check=True
    )
    assert said.stdout == f"the command of {tree / 'annotator' / 'cli.py'}\n"


def test_what_a_kill_left_half_made_is_made_anew(tree: Path) -> None:
    assert dev(tree, "env").returncode == 0
    stamp = tree / ".venv" / "made-from"
    packages = tree / ".venv" / "lib"
    assert stamp.stat().st_mtime_ns >= max(
        path.lstat().st_mtime_ns for path in packages.rglob("*.pth")
    )
    stamp.unlink()
    (tree / ".venv" / "pyvenv.cfg").write_text("half")
    assert "Making the environment" in dev(tree, "env").stdout
    assert dev(tree, "run").stdout.startswith("There is no display")


def test_another_lock_and_another_place_make_it_anew(tree: Path) -> None:
    assert dev(tree, "env").returncode == 0
    (tree / "requirements.lock").write_text("# nothing else\n")
    assert "Making the environment" in dev(tree, "env").stdout

    moved = tree.rename(tree.with_name("moved"))
    said = subprocess.run(
        [moved / ".venv/bin/annotator"], capture_output=True, text=True, check=True
    )
    assert said.stdout == f"the command of {moved / 'annotator' / 'cli.py'}\n"
    assert "Making the environment" in dev(moved, "env").stdout


def test_packages_that_do_not_come_are_told_in_a_sentence(tree: Path) -> None:
    (tree / "requirements.lock").write_text(f"nothing-of-this-name==1 --hash=sha256:{'0' * 64}\n")
    said = dev(tree, "env", PIP_NO_INDEX="1", UV_NO_INDEX="1", PIP_FIND_LINKS="")
    assert said.returncode == 1
    assert "could not be installed" in said.stderr
    assert "Traceback" not in said.stderr
    assert not (tree / ".venv" / "made-from").exists()


@linux
def test_without_a_display_it_says_so_first_and_then_where_the_pictures_lie(tree: Path) -> None:
    said = dev(tree, "run", TMPDIR=str(tree))
    lines = said.stdout.splitlines()
    assert lines[2].startswith("There is no display")
    assert lines[3].startswith("driven --keep")
    assert [Path(line.strip()).name for line in lines[-2:]] == ["out.jsonl", "window.png"]
    assert all(Path(line.strip()).is_file() for line in lines[-2:])
    assert said.returncode == 3


@linux
def test_with_a_display_the_window_opens_in_the_folder_of_the_caller(
    tree: Path, tmp_path: Path
) -> None:
    # A file there must not take the place of a module.
    (tmp_path / "annotator.py").write_text("raise SystemExit('the wrong one')")
    shown = {"DISPLAY": ":0", "LD_LIBRARY_PATH": str(libraries(tmp_path))}
    said = dev(tree, "run", "my.annot", cwd=tmp_path, **shown)
    assert said.stdout.splitlines()[-1] == f"opened my.annot in {tmp_path}"
    said = dev(tree, "run", cwd=tmp_path, **shown)
    assert said.stdout == f"opened --sample in {tmp_path}\n"


@linux
def test_missing_libraries_are_named_with_the_line_that_installs_them(
    tree: Path, tmp_path: Path
) -> None:
    want(tree, "libannotator-probe.so.1", "libannotator-probe1")
    said = dev(tree, "run", PATH=str(tmp_path / "no apt here"))
    assert said.returncode == 1
    assert "libannotator-probe.so.1" in said.stderr
    assert "  sudo apt-get install --no-install-recommends libannotator-probe1\n" in said.stderr
    assert "dev.py --fetch-libs run" in said.stderr


@linux
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_missing_libraries_are_unpacked_into_the_tree(tree: Path, tmp_path: Path) -> None:
    want(tree, "libannotator-probe.so.1", "libannotator-probe1")
    package = debian_package(tmp_path / "package", "libannotator-probe.so.1")
    said = dev(tree, "run", PATH=f"{apt(tmp_path, f'cp {package} .')}:{os.environ['PATH']}")
    assert said.returncode == 3, said.stderr
    assert "Fetching Qt's system libraries" in said.stdout
    assert list((tree / ".qtlibs").rglob("libannotator-probe.so.1"))
    assert "Fetching" not in dev(tree, "run", PATH=os.environ["PATH"]).stdout


@linux
def test_an_apt_that_fails_is_told_in_a_sentence(tree: Path, tmp_path: Path) -> None:
    want(tree, "libannotator-probe.so.1", "libannotator-probe1")
    folder = apt(tmp_path, "echo 'E: the archive is away' >&2; exit 100")
    (folder / "dpkg-deb").symlink_to("/bin/true")
    said = dev(tree, "run", PATH=f"{folder}:{os.environ['PATH']}")
    assert said.returncode == 1
    assert "could not be fetched: apt-get: E: the archive is away" in said.stderr
    assert "Traceback" not in said.stderr


def test_a_python_that_does_not_fit_is_named(tree: Path) -> None:
    code = (
        "import runpy, sys; sys.version_info = (3, 9, 2); sys.argv = ['dev.py', 'run'];"
        f"sys.path.insert(0, {str(tree / 'packaging')!r});"
        f"runpy.run_path({str(tree / 'packaging' / 'dev.py')!r}, run_name='__main__')"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert said.returncode == 1
    assert said.stderr.startswith("Annotator needs Python 3.11, 3.12 or 3.13; this is ")


def want(tree: Path, library: str, package: str) -> None:
    """Let Qt need one library that is nowhere, and nothing else."""
    path = tree / "packaging" / "qt_libraries.py"
    text = path.read_text()
    start, end = text.index("OFFSCREEN = {"), text.index("X11 = {")
    path.write_text(f"{text[:start]}OFFSCREEN = {{{library!r}: {package!r}}}\n{text[end:]}")


def libraries(folder: Path) -> Path:
    """Make a folder in which the loader finds every library that Qt may want."""
    sys.path.insert(0, str(PACKAGING))
    try:
        import qt_libraries  # noqa: PLC0415
    finally:
        sys.path.pop(0)
    found = folder / "libraries"
    found.mkdir()
    for name in qt_libraries.OFFSCREEN | qt_libraries.X11:
        shutil.copy(some_library(), found / name)
    return found


def debian_package(folder: Path, library: str) -> Path:
    """Build a real package that holds a real library under another name."""
    (folder / "DEBIAN").mkdir(parents=True)
    (folder / "usr" / "lib").mkdir(parents=True)
    shutil.copy(some_library(), folder / "usr" / "lib" / library)
    (folder / "DEBIAN" / "control").write_text(
        "Package: libannotator-probe1\nVersion: 1\nArchitecture: all\n"
        "Maintainer: nobody <nobody@example.org>\nDescription: probe\n"
    )
    built = folder.with_suffix(".deb")
    subprocess.run(["dpkg-deb", "--build", folder, built], check=True, capture_output=True)
    return built


def some_library() -> Path:
    """Return a shared library that is on every machine that runs this."""
    import _ctypes  # noqa: PLC0415

    return Path(_ctypes.__file__)


def apt(folder: Path, download: str) -> Path:
    """Make an apt-get that knows one thing to download; return its folder."""
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    program = bin_folder / "apt-get"
    program.write_text(f'#!/bin/sh\ncase "$*" in *download*) {download};; esac\n')
    program.chmod(0o755)
    return bin_folder
