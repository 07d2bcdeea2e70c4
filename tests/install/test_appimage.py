"""The AppImage: what it is made with is checked before it is run, and the image starts."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

APPIMAGE = Path(__file__).parent.parent.parent / "packaging" / "appimage"
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("bash") is None,
    reason="it is made on Linux, with bash",
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a frozen program that says where it is and what it was given."""
    folder = tmp_path / "the bundle"
    folder.mkdir()
    program = folder / "annotator"
    program.write_text('#!/bin/sh\necho "$0" "$@"\n')
    program.chmod(0o755)
    return folder


def test_a_tool_with_another_checksum_is_not_run(bundle: Path, tmp_path: Path) -> None:
    tools, ran = tmp_path / "tools", tmp_path / "ran"
    tools.mkdir()
    tool = tools / "appimagetool-x86_64.AppImage"
    tool.write_text(f'#!/bin/sh\ntouch "{ran}"\n')
    tool.chmod(0o755)
    (tools / "runtime-x86_64").touch()
    image = tmp_path / "annotator.AppImage"
    done = subprocess.run(
        [str(APPIMAGE / "build.sh"), str(bundle), str(image)],
        env={**os.environ, "APPIMAGE_TOOLS": str(tools)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert str(tool) in done.stderr
    assert not ran.exists()
    assert not image.exists()


def test_the_image_starts_its_own_program_through_links(bundle: Path, tmp_path: Path) -> None:
    mounted = tmp_path / "mounted here"
    (mounted / "usr" / "lib").mkdir(parents=True)
    shutil.copytree(bundle, mounted / "usr" / "lib" / "annotator")
    shutil.copy(APPIMAGE / "AppRun", mounted)
    link = tmp_path / "link"
    link.symlink_to(mounted / "AppRun")
    done = subprocess.run([str(link), "a b", "c"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"{mounted}/usr/lib/annotator/annotator a b c"
