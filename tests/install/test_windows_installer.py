"""The installer for Windows: its script is whole, and under Wine it does what it says."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WINDOWS = Path(__file__).parent.parent.parent / "packaging" / "windows"
LANGUAGES = ("ENGLISH", "GERMAN", "FRENCH")
nsis = pytest.mark.skipif(
    shutil.which("makensis") is None, reason="NSIS is not here (Debian: nsis)"
)
wine = pytest.mark.skipif(
    not all(map(shutil.which, ("makensis", "wine", "wineserver"))),
    reason="NSIS and Wine are not both here (Debian: nsis wine64 wine)",
)


def installer(bundle: Path, output: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Make an installer as a release does."""
    command = [sys.executable, str(WINDOWS / "installer.py"), str(bundle), "--output", str(output)]
    return subprocess.run([*command, *more], capture_output=True, text=True, check=False)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a folder with what every frozen program for Windows has."""
    folder = tmp_path / "the bundle"
    for name in ("annotator.exe", "annotator-window.exe", "_internal/Ü $x.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"MZ" + name.encode())
    return folder


def test_every_sentence_is_there_in_every_language() -> None:
    told = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", (WINDOWS / "words.nsh").read_text())
    asked = set(re.findall(r"\$\((\w+)\)", (WINDOWS / "annotator.nsi").read_text()))
    assert set(told) == {(name, language) for name in asked for language in LANGUAGES}
    assert len(told) == len(set(told))


def test_a_folder_without_both_programs_is_refused(bundle: Path, tmp_path: Path) -> None:
    (bundle / "annotator-window.exe").unlink()
    done = installer(bundle, tmp_path / "out")
    assert done.returncode == 1
    assert "annotator-window.exe" in done.stderr
    assert not (tmp_path / "out").exists()


@nsis
def test_two_installers_of_the_same_files_are_equal(bundle: Path, tmp_path: Path) -> None:
    made = []
    for name in ("one", "another"):
        done = installer(bundle, tmp_path / name, "--version", "1.2.3")
        assert done.returncode == 0, done.stdout + done.stderr
        made.append((tmp_path / name / "annotator-1.2.3-windows-x86_64-setup.exe").read_bytes())
    assert made[0] == made[1]


@nsis
@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for a signer is a shell script")
def test_what_signs_gets_the_installer_and_the_uninstaller(bundle: Path, tmp_path: Path) -> None:
    signer, signed = tmp_path / "signer", tmp_path / "signed"
    signer.write_text(f'#!/bin/sh\necho "$2" >> "{signed}"\n')
    signer.chmod(0o755)
    done = installer(bundle, tmp_path / "out", "--sign", f"{signer} --now")
    assert done.returncode == 0, done.stdout + done.stderr
    names = signed.read_text().splitlines()
    assert len(names) == 2
    assert names[1].endswith("-setup.exe")


@wine
def test_it_installs_upgrades_and_removes_under_wine() -> None:
    done = subprocess.run(
        [sys.executable, str(WINDOWS / "check.py")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
    assert not failed, done.stdout
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for signtool is a shell script")
@pytest.mark.parametrize("certificate", ["", "Y2VydGlmaWNhdGU="], ids=["without", "with"])
def test_files_are_signed_where_there_is_a_certificate(tmp_path: Path, certificate: str) -> None:
    log, tool = tmp_path / "log", tmp_path / "signtool"
    # Writes down the certificate it was given and the file to sign.
    tool.write_text(
        f'#!/bin/sh\nwhile [ "$1" != /f ]; do shift; done\necho "$(cat "$2") $2 $4 $5" > "{log}"\n'
    )
    tool.chmod(0o755)
    environment = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "WINDOWS_CERTIFICATE": certificate,
        "WINDOWS_CERTIFICATE_PASSWORD": "secret",
    }
    done = subprocess.run(
        [sys.executable, str(WINDOWS / "sign.py"), "setup.exe"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if not certificate:
        assert done.stdout.startswith("Not signed")
        assert not log.exists()
        return
    said, key, *rest = log.read_text().split()
    assert said == "certificate"
    assert rest == ["secret", "setup.exe"]
    assert not Path(key).exists()
