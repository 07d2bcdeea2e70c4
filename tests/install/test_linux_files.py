"""What Linux packages are made of: the files for desktop, manual and shell, and the packing."""

import hashlib
import itertools
import json
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from annotator.__about__ import __version__
from annotator.cli import main as command
from annotator.resources import load_scheme
from annotator.store import create
from annotator.store.schema import APPLICATION_ID

LINUX = Path(__file__).parent.parent.parent / "packaging" / "linux"
sys.path.append(str(LINUX))

from archives import build_run, build_tarball, fill_folder  # noqa: E402
from deb import build_deb  # noqa: E402
from needs import UnknownNeedError, needs_of  # noqa: E402
from release import Release  # noqa: E402
from shared_files import write_shared_files  # noqa: E402

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
EPOCH = 1_790_000_000

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages for Linux")


def calls(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not here: {', '.join(missing)}")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the files that each package puts into ``share``."""

    folder = tmp_path_factory.mktemp("files") / "share"
    write_shared_files(folder, Release(version=__version__, epoch=EPOCH, machine="x86_64"))
    return folder


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in words],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


# The manual and the shell


def every_command(group: click.Group, words: str = "annotator") -> Iterator[tuple[str, str, set]]:
    for name, each in group.commands.items():
        if each.hidden:
            continue
        options = {
            max(option.opts, key=len) for option in each.params if isinstance(option, click.Option)
        }
        yield f"{words} {name}", (each.help or "").split("\n")[0], options
        if isinstance(each, click.Group):
            yield from every_command(each, f"{words} {name}")


def test_the_manual_tells_every_command_with_every_option(share: Path) -> None:
    page = (share / "man/man1/annotator.1").read_text(encoding="utf-8").replace("\\-", "-")
    sections = {
        part.splitlines()[0].strip(): part.replace("\\(aq", "'") for part in page.split(".SS ")[1:]
    }
    told = dict(sections)
    for words, does, options in every_command(command):
        section = told.pop(words.removeprefix("annotator "))
        assert f"\\fB{words}\\fR" in section
        assert does.replace("`", "") in section
        for option in options:
            assert f"\\fB{option}" in section
    assert not told


@calls("man")
def test_the_manual_is_set_without_a_warning(share: Path) -> None:
    page = share / "man/man1/annotator.1"
    said = run("man", "--warnings", "-E", "UTF-8", "-l", page, LC_ALL="C.UTF-8", MANWIDTH="80")
    assert said.stderr == ""
    assert f"Annotator {__version__}" in said.stdout
    assert "annotator export [OPTIONS] PROJECT OUT" in said.stdout


@calls("bash")
def test_bash_completes_commands_options_and_their_choices(share: Path, tmp_path: Path) -> None:
    program = tmp_path / "annotator"
    program.write_text(
        f"#!/bin/sh\nexec {shlex.quote(sys.executable)} -c "
        '\'from annotator.cli import main; main(prog_name="annotator")\' "$@"\n'
    )
    program.chmod(0o755)
    script = share / "bash-completion/completions/annotator"

    def completed(*words: str) -> list[str]:
        typed = " ".join(map(shlex.quote, words))
        ask = (
            f"source {shlex.quote(str(script))}; COMP_WORDS=({typed}); "
            f"COMP_CWORD={len(words) - 1}; _annotator_completion {words[0]}; "
            'printf "%s\\n" "${COMPREPLY[@]}"'
        )
        path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
        return run("bash", "-c", ask, PATH=path).stdout.split()

    assert completed("annotator", "exp") == ["export"]
    assert completed("annotator", "export", "--split-") == ["--split-by"]
    assert completed("annotator", "export", "--split-by", "d") == ["date"]


@calls("bash")
def test_where_no_command_fits_bash_goes_on_with_files(share: Path) -> None:
    script = share / "bash-completion/completions/annotator"
    said = run("bash", "-c", f"source {shlex.quote(str(script))}; complete -p annotator")
    assert "-o default" in said.stdout
    assert "-F _annotator_completion annotator" in said.stdout


# The desktop


def test_the_file_type_is_that_of_a_real_project(share: Path, tmp_path: Path) -> None:
    project = tmp_path / "news.annot"
    create(project, load_scheme(), annotator="ada").close()
    head = project.read_bytes()[:100]
    tree = ET.parse(share / "mime/packages/annotator.xml")
    outer = tree.find(f".//{MIME}magic/{MIME}match")
    assert outer is not None
    assert head.startswith(outer.attrib["value"].encode())
    inner = outer.find(f"{MIME}match")
    assert inner is not None
    assert inner.attrib["type"] == "big32"
    offset, value = int(inner.attrib["offset"]), int(inner.attrib["value"], 16)
    assert int.from_bytes(head[offset : offset + 4], "big") == value == APPLICATION_ID


@calls("update-mime-database", "gio")
def test_a_project_is_known_without_its_suffix_and_other_databases_are_not(
    share: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(share / "mime", data / "mime")
    assert run("update-mime-database", data / "mime").returncode == 0
    project = tmp_path / "a project"
    create(project, load_scheme(), annotator="ada").close()
    other = tmp_path / "another database"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE t (x)")

    def type_of(path: Path) -> str:
        said = run("gio", "info", "-a", "standard::content-type", path, XDG_DATA_HOME=str(data))
        return said.stdout.partition("content-type: ")[2].strip()

    assert type_of(project) == "application/x-annotator-project"
    assert type_of(other) != "application/x-annotator-project"


@calls("desktop-file-validate")
def test_the_desktop_entry_is_valid(share: Path) -> None:
    said = run("desktop-file-validate", share / "applications/annotator.desktop")
    assert (said.returncode, said.stdout) == (0, "")


@calls("appstreamcli")
def test_the_metainfo_is_valid(share: Path) -> None:
    (metainfo,) = (share / "metainfo").iterdir()
    said = run("appstreamcli", "validate", "--no-net", metainfo)
    assert said.returncode == 0, said.stdout
    assert ET.parse(metainfo).find("releases/release").attrib["version"] == __version__


def test_entry_file_type_and_icons_name_each_other(share: Path) -> None:
    entry = (share / "applications/annotator.desktop").read_text()
    kind = ET.parse(share / "mime/packages/annotator.xml").find(f"{MIME}mime-type")
    icon = kind.find(f"{MIME}icon").attrib["name"]
    assert f"MimeType={kind.attrib['type']};" in entry
    theme = share / "icons/hicolor"
    assert (theme / f"scalable/mimetypes/{icon}.svg").is_file()
    assert (theme / "scalable/apps/annotator.svg").is_file()
    for size in (48, 128, 256):
        for name in ("apps/annotator", f"mimetypes/{icon}"):
            picture = (theme / f"{size}x{size}" / f"{name}.png").read_bytes()
            assert picture[16:24] == size.to_bytes(4, "big") * 2


# What a user's own folder gets


@pytest.fixture
def unpacked(share: Path, tmp_path: Path) -> Path:
    """Return what an archive unpacks to, with a program that writes down what it was given."""
    folder = tmp_path / "Mes programmes" / "annotator-1"
    shutil.copytree(share, folder / "share")
    for name in ("install", "install-desktop"):
        shutil.copy(LINUX / name, folder)
    told = shlex.quote(str(tmp_path / "told"))
    program = folder / "annotator"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}.new\nmv {told}.new {told}\n')
    program.chmod(0o755)
    return folder


Script = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home whose name has all that a desktop entry has to quote."""
    folder = tmp_path / 'Zoë $USER `id` "at" home\\'
    folder.mkdir()
    return folder


@pytest.fixture
def script(home: Path) -> Script:
    """Return a function that runs a script as the user of that home."""

    def runs(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return run(path, *arguments, HOME=str(home), XDG_DATA_HOME=str(home / "data"))

    return runs


def paths_in(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir()}


def test_registering_gives_what_is_in_share_and_a_command(
    unpacked: Path, home: Path, script: Script
) -> None:
    said = script(unpacked / "install-desktop")
    assert said.returncode == 0, said.stderr
    assert paths_in(unpacked / "share") <= paths_in(home / "data")
    assert (home / ".local/bin/annotator").readlink() == unpacked / "annotator"


@calls("gio")
def test_the_registered_entry_starts_the_program_with_the_file(
    unpacked: Path, home: Path, script: Script, tmp_path: Path
) -> None:
    script(unpacked / "install-desktop")
    entry = home / "data/applications/annotator.desktop"
    file = tmp_path / "Mes étés’ 50%.annot"
    file.touch()
    said = run("gio", "launch", entry, file, HOME=str(home))
    assert said.returncode == 0, said.stderr
    told = tmp_path / "told"
    subprocess.run(["sh", "-c", 'until [ -e "$0" ]; do :; done', str(told)], check=True, timeout=30)
    assert told.read_text().splitlines() == [str(file)]


def test_taking_out_leaves_what_is_the_users(unpacked: Path, home: Path, script: Script) -> None:
    own = {"data/annotator/device", "data/applications/other.desktop", "data/icons/hicolor/x.png"}
    for name in own:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("mine")
    script(unpacked / "install-desktop")
    said = script(unpacked / "install-desktop", "--remove")
    assert said.returncode == 0, said.stderr
    left = paths_in(home)
    assert own <= left
    made_by_the_desktop = {"data/applications/mimeinfo.cache"}
    others = {p for p in left - own - made_by_the_desktop if not p.startswith("data/mime/")}
    assert others == set()
    speaking = [p for p in left if b"x-annotator" in (home / p).read_bytes()]
    assert speaking == []


def test_a_command_of_somebody_else_is_not_replaced(
    unpacked: Path, home: Path, script: Script
) -> None:
    link = home / ".local/bin/annotator"
    link.parent.mkdir(parents=True)
    link.write_text("of a virtual environment")
    said = script(unpacked / "install-desktop")
    assert said.returncode == 1
    assert "nothing was changed" in said.stderr
    assert link.read_text() == "of a virtual environment"
    assert not (home / "data").exists()


def test_another_folder_does_not_take_out_what_this_one_registered(
    unpacked: Path, home: Path, script: Script
) -> None:
    script(unpacked / "install-desktop")
    before = paths_in(home)
    other = unpacked.with_name("annotator-2")
    shutil.copytree(unpacked, other)
    said = script(other / "install-desktop", "--remove")
    assert said.returncode == 1
    assert "Nothing was changed" in said.stderr
    assert paths_in(home) == before

    assert script(other / "install-desktop").returncode == 0
    assert (home / ".local/bin/annotator").readlink() == other / "annotator"


def test_installing_puts_a_new_version_in_the_place_of_the_old(
    unpacked: Path, home: Path, script: Script
) -> None:
    place = home / ".local/lib/annotator"
    assert script(unpacked / "install").returncode == 0
    (place / "of the old version").touch()
    said = script(unpacked / "install")
    assert said.returncode == 0, said.stderr
    assert paths_in(place) == paths_in(unpacked)
    assert [p.name for p in place.parent.iterdir()] == ["annotator"]
    assert (home / ".local/bin/annotator").resolve() == place.resolve() / "annotator"


def test_a_folder_of_somebody_else_is_not_replaced(
    unpacked: Path, home: Path, script: Script
) -> None:
    thesis = home / "thesis"
    thesis.mkdir()
    (thesis / "chapter").touch()
    said = script(unpacked / "install", str(thesis))
    assert said.returncode == 1
    assert "nothing was changed" in said.stderr
    assert paths_in(home) == {"thesis/chapter"}


# The packing


def bundle_in(folder: Path, *programs: str) -> Path:
    """Return a small bundle of programs of this system, with the list of licences."""
    resources = folder / "_internal/annotator/resources"
    resources.mkdir(parents=True)
    shutil.copy(shutil.which("true"), folder / "annotator")
    for program in programs:
        shutil.copy(shutil.which(program), folder / "_internal" / program)
    (folder / "_internal/libother.so.1").symlink_to("libour.so.1")
    shutil.copy(shutil.which("true"), folder / "_internal/libour.so.1")
    library = {
        "name": "ours",
        "version": "2",
        "licence": "MIT",
        "text": "Take it.\n\n.\nKeep this.",
    }
    (resources / "licences.json").write_text(json.dumps({"libraries": [library]}))
    return folder


@calls("dpkg-deb", "readelf")
def test_the_deb_is_the_same_each_time_and_says_what_it_needs(tmp_path: Path) -> None:

    release = Release(version="0.2.0rc1", epoch=EPOCH, machine="x86_64")
    found = []
    for name in ("one", "two"):
        out = tmp_path / name
        bundle = bundle_in(out / "bundle")
        os.utime(bundle / "annotator", (len(found), len(found)))
        bundle.joinpath("_internal/libour.so.1").chmod(0o644 if found else 0o755)
        found.append(build_deb(bundle, release, out / "work", out, "xz"))
    first, second = (hashlib.sha256(path.read_bytes()).hexdigest() for path in found)
    assert first == second
    assert found[0].name == "annotator_0.2.0~rc1-1_amd64.deb"

    fields = run("dpkg-deb", "--field", found[0]).stdout
    assert "libc6 (>= 2." in fields
    assert "xkb-data" in fields
    listed = run("dpkg-deb", "--contents", found[0]).stdout.splitlines()
    assert all(" root/root " in line for line in listed)
    (link,) = (line for line in listed if "./usr/bin/annotator" in line)
    assert link.endswith("-> ../lib/annotator/annotator")
    modes = {line.split()[5]: line.split()[0] for line in listed}
    assert modes["./usr/lib/annotator/annotator"] == "-rwxr-xr-x"
    assert modes["./usr/lib/annotator/_internal/libour.so.1"] == "-rw-r--r--"

    root = tmp_path / "root"
    run("dpkg-deb", "--raw-extract", found[0], root)
    assert run("sh", "-c", f"cd {root} && md5sum --quiet -c DEBIAN/md5sums").returncode == 0
    licences = (root / "usr/share/doc/annotator/copyright").read_text()
    assert "Files: usr/lib/annotator/_internal/*\n" in licences
    assert "  Take it.\n .\n .\n  Keep this.\n" in licences


@calls("dpkg")
def test_a_version_before_the_release_is_older_for_dpkg() -> None:

    def debian(version: str) -> str:
        return Release(version=version, epoch=EPOCH, machine="x86_64").debian_version

    order = ["0.1.9", "0.2.0.dev1", "0.2.0a1", "0.2.0b2", "0.2.0rc1", "0.2.0"]
    for older, newer in itertools.pairwise(order):
        said = run("dpkg", "--compare-versions", debian(older), "lt", debian(newer))
        assert said.returncode == 0, (debian(older), debian(newer))


@calls("readelf")
def test_the_archive_is_the_same_each_time_and_belongs_to_nobody(tmp_path: Path) -> None:

    release = Release(version="0.2.0", epoch=EPOCH, machine="x86_64")
    found = []
    for name in ("one", "two"):
        out = tmp_path / name
        bundle = bundle_in(out / "bundle")
        fill_folder(bundle, release, out / "folder")
        found.append(build_tarball(out / "folder", release, out))
    first, second = (path.read_bytes() for path in found)
    assert first == second
    with tarfile.open(found[0]) as archive:
        entries = {entry.name.removeprefix("annotator-0.2.0/"): entry for entry in archive}
        text = archive.extractfile(entries["README.txt"]).read().decode()
    assert {(e.uid, e.gid, e.uname, e.gname) for e in entries.values()} == {(0, 0, "", "")}
    assert {e.mtime for e in entries.values()} == {EPOCH}
    assert all(entries[name].mode == 0o755 for name in ("annotator", "install", "install-desktop"))
    assert entries["_internal/libother.so.1"].linkname == "libour.so.1"
    assert {"LICENSE", "LICENCES.txt", "share/man/man1/annotator.1"} <= set(entries)
    assert "@" not in text
    assert "Annotator 0.2.0 for Linux (x86_64)" in text


@calls("readelf", "makeself")
def test_the_file_that_unpacks_itself_is_the_same_each_time_and_installs(
    tmp_path: Path, home: Path, script: Script
) -> None:
    release = Release(version="0.2.0", epoch=EPOCH, machine="x86_64")
    found = []
    for name in ("one", "another place"):
        out = tmp_path / name
        out.mkdir()
        fill_folder(bundle_in(out / "bundle"), release, out / release.folder_name)
        found.append(build_run(out / release.folder_name, release, out))
    first, second = (path.read_bytes() for path in found)
    assert first == second
    assert str(tmp_path).encode() not in first

    found[0].chmod(0o755)
    said = script(found[0])
    assert said.returncode == 0, said.stderr
    assert paths_in(tmp_path / "one/annotator-0.2.0") == paths_in(home / ".local/lib/annotator")
    assert run(home / ".local/bin/annotator").returncode == 0


@calls("readelf")
def test_a_library_that_nobody_provides_is_refused(tmp_path: Path) -> None:

    found = needs_of(bundle_in(tmp_path / "bundle", "bash"))
    assert "libtinfo.so.6" in found.libraries
    with pytest.raises(UnknownNeedError, match="libtinfo"):
        found.debian_depends()


@calls("readelf", "appstreamcli", "desktop-file-validate", "dpkg-deb", "lintian", "makeself")
def test_a_bundle_without_its_licences_is_not_packed(tmp_path: Path) -> None:
    bundle = bundle_in(tmp_path / "bundle")
    (bundle / "_internal/annotator/resources/licences.json").unlink()
    said = run(
        sys.executable, LINUX / "packages.py", "--bundle", bundle, "--out", tmp_path / "out",
        SOURCE_DATE_EPOCH=str(EPOCH),
    )  # fmt: skip
    assert said.returncode == 1
    assert "has no list of its licences" in said.stderr
    assert list((tmp_path / "out").iterdir()) == []
