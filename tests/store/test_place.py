"""Where a project lies is told apart: network drives, sync folders, what may only be read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.store import history, place
from annotator.store.clock import clock_doubt
from annotator.store.elsewhere import save_copy
from annotator.store.place import Kind, cloud_of, network_of, place_of

TABLE = r"""
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ada/local ext4 rw 0 0
//nas/team /mnt/the\040team cifs rw 0 0
ada@host: /mnt/far fuse.sshfs rw 0 0
old:/x /mnt/twice nfs rw 0 0
/dev/sdc1 /mnt/twice xfs rw 0 0
C: /mnt/c 9p rw 0 0
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has a table of mounts")
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ada/news.annot", "nfs4"),
        ("/home/ada/local/news.annot", ""),
        ("/mnt/the team/news.annot", "cifs"),
        ("/mnt/far/a/b.annot", "fuse.sshfs"),
        ("/mnt/twice/news.annot", ""),
        ("/mnt/c/news.annot", "9p"),
        ("/srv/news.annot", ""),
        ("/homestead/news.annot", ""),
    ],
)
def test_a_network_drive_is_known_by_the_table_of_mounts(tmp_path, monkeypatch, path, kind):
    (tmp_path / "mounts").write_text(TABLE)
    monkeypatch.setattr(place, "_MOUNTS", tmp_path / "mounts")
    assert network_of(Path(path)) == kind


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - A University", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-ada@example.org", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("boxes", ""),
        ("news", ""),
        ("my OneDriven notes", ""),
    ],
)
def test_a_sync_folder_is_known_by_its_name(tmp_path, folder, service):
    inside = tmp_path / folder / "project"
    inside.mkdir(parents=True)
    assert cloud_of(inside / "news.annot") == service


def test_a_sync_folder_of_any_name_is_known_by_what_its_service_keeps_there(tmp_path):
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert cloud_of(tmp_path / "shared" / "deep" / "news.annot") == "Syncthing"


@pytest.mark.parametrize(
    ("name", "is_conflict"),
    [
        ("news (Ada's conflicted copy 2026-11-25).annot", True),
        ("news (conflicted copy 2026-11-25 101112).annot", True),
        ("news (In Konflikt stehende Kopie von Ada 2026-11-25).annot", True),
        ("news.sync-conflict-20261125-101112-ABCDEFG.annot", True),
        ("news.annot", False),
        ("news (2).annot", False),
        ("a conflicted copy.annot", False),
    ],
)
def test_a_conflicted_copy_is_known_by_its_name(tmp_path, name, is_conflict):
    assert place_of(tmp_path / name).is_conflict is is_conflict


def test_an_ordinary_place_is_one(project):
    found = place_of(project.path)
    assert (found.kind, found.fixed, found.is_conflict) == (Kind.LOCAL, None, False)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs root to mount")
def test_a_medium_that_can_only_be_read_is_known(project):
    folder = project.path.parent
    project.close()
    if subprocess.run(["mount", "--bind", folder, folder], check=False).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        assert place_of(project.path).fixed == "the file may only be read"
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize(
    ("now", "is_odd"),
    [
        ("2016-11-26T00:00:00.000000Z", True),
        ("1970-01-01T00:00:00.000000Z", True),
        ("2026-11-25T23:58:00.000000Z", False),
        ("2026-11-27T01:00:00.000000Z", False),
        ("2100-01-01T00:00:00.000000Z", True),
    ],
)
def test_a_clock_that_jumped_is_told_and_changes_no_order(
    project, add_article, monkeypatch, now, is_odd
):
    monkeypatch.setattr(history, "now", lambda: "2026-11-26T00:00:00.000000Z")
    add_article(project, "The first words.")
    monkeypatch.setattr(history, "now", lambda: now)
    assert (clock_doubt(project) is not None) == is_odd
    last = add_article(project, "The last words.")
    assert project.undo().changes[0].id == last


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no file that is open")
def test_a_copy_is_whole_though_the_file_was_deleted(project, add_article, tmp_path):
    add_article(project, "Words that are nowhere else.")
    project.path.unlink()
    save_copy(project, tmp_path / "copy.annot")
    assert [path.name for path in tmp_path.iterdir()] == ["copy.annot"]
    assert b"nowhere else" in (tmp_path / "copy.annot").read_bytes()
