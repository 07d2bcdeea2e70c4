"""What macOS is told about the program, and what is done without a certificate."""

import importlib.util
import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.__about__ import __version__

MACOS = Path(__file__).parent.parent.parent / "packaging" / "macos"
PROJECT = "application/x-annotator-project"
unix = pytest.mark.skipif(sys.platform == "win32", reason="these are shell scripts")


@pytest.fixture(scope="module")
def plist() -> dict:
    """Return Info.plist as it comes out of a file again."""
    spec = importlib.util.spec_from_file_location("info_plist", MACOS / "info_plist.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    keys = module.info_plist(__version__)
    return plistlib.loads(plistlib.dumps(keys)) | {"CFBundleIdentifier": module.BUNDLE}


def test_a_project_is_a_document_of_the_program(plist: dict) -> None:
    (document,) = plist["CFBundleDocumentTypes"]
    (kind,) = plist["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert document["CFBundleTypeRole"] == "Editor"
    assert document["LSHandlerRank"] == "Owner"
    tags = kind["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["annot"]
    assert tags["public.mime-type"] == [PROJECT]
    assert "public.data" in kind["UTTypeConformsTo"]


def test_the_type_has_one_name_on_all_systems() -> None:
    linux = (MACOS.parent / "linux" / "annotator.mime.xml").read_text(encoding="utf-8")
    windows = (MACOS.parent / "windows" / "annotator.nsi").read_text(encoding="utf-8")
    assert f'type="{PROJECT}"' in linux
    assert f'MIME "{PROJECT}"' in windows


def test_version_languages_and_the_oldest_system(plist: dict) -> None:
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == __version__
    assert plist["CFBundleLocalizations"] == ["en", "de", "fr"]
    assert plist["LSMinimumSystemVersion"] == "14.0"
    assert plist["NSHighResolutionCapable"] is True
    assert plist["LSBackgroundOnly"] is False


def test_no_domain_of_somebody_else_is_claimed(plist: dict) -> None:
    (kind,) = plist["UTExportedTypeDeclarations"]
    for name in (plist["CFBundleIdentifier"], kind["UTTypeIdentifier"]):
        assert name.startswith("claim-annotator.")


def test_one_exception_from_the_hardened_runtime_is_asked_for() -> None:
    with (MACOS / "entitlements.plist").open("rb") as file:
        asked = plistlib.load(file)
    assert asked == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@unix
@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("sign.sh", "Not signed"),
        ("notarise.sh", "Not notarised"),
        ("keychain.sh", "No keychain"),
    ],
)
def test_without_secrets_nothing_is_done_and_that_is_said(
    script: str, said: str, tmp_path: Path
) -> None:
    # No program of macOS is in reach: a step that tried one would fail.
    done = subprocess.run(
        [str(MACOS / script), str(tmp_path / "Annotator.app")],
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert said in done.stdout
    assert list(tmp_path.iterdir()) == []


@unix
def test_the_libraries_are_sealed_before_the_program(tmp_path: Path) -> None:
    """What stands in for ``codesign`` writes down what it is asked."""
    app = tmp_path / "Anno tator.app"
    inner = app / "Contents" / "Frameworks"
    for name in (
        "libssl.dylib",
        "data.txt",
        "Qt.framework/Versions/A/Qt",
        "Qt.framework/Helpers/In.framework/In",
        "../MacOS/annotator",
    ):
        (inner / name).parent.mkdir(parents=True, exist_ok=True)
        (inner / name).write_text("text" if name.endswith("txt") else "Mach-O")
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    (tools / "file").write_text('#!/bin/sh\ncat "$2"\n')
    (tools / "codesign").write_text(f'#!/bin/sh\necho "$@" >> "{log}"\n')
    for path in tools.iterdir():
        path.chmod(0o755)
    environment = {"PATH": f"{tools}:{os.environ['PATH']}", "MACOS_IDENTITY": "Some One"}
    subprocess.run([str(MACOS / "sign.sh"), str(app)], env=environment, check=True)
    *seals, check = log.read_text().splitlines()
    assert [seal.rpartition("/")[2] for seal in seals] == [
        "libssl.dylib",
        "In.framework",
        "Qt.framework",
        "annotator",
        "Anno tator.app",
    ]
    assert ["--entitlements" in seal for seal in seals] == [False, False, False, True, True]
    assert all("--options runtime --sign Some One" in seal for seal in seals)
    assert check.startswith("--verify --deep --strict")
