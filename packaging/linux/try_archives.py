"""Tries the archives on a root that has the two libraries they ask for, and nothing else."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from functools import partial
from pathlib import Path

from bare_root import HOME, USER, BareRoot
from release import Release
from screen import Screen
from trials import Trials, expect
from user import NAME, PROJECT, User

_NEEDED = "libgl1 libegl1"
# What every desktop has and a bare root lacks: what the registration is for.
_DESKTOP = (
    "libglib2.0-bin shared-mime-info desktop-file-utils xdg-utils hicolor-icon-theme "
    "libfile-mimeinfo-perl"
)
_PLACE = f"{HOME}/Mes programmes (été)"
_LINK = f"{HOME}/.local/bin/annotator"
_COPY = f"{HOME}/.local/lib/annotator"
# What the user's own caches of the desktop keep, without a word of ours, once they were made.
_CACHES = (
    ".local/share/mime", ".local/share/applications/mimeinfo.cache", ".local/share/icons/hicolor",
    ".cache", ".config", ".local/share/annotator", ".local/state", "Mes étés",
)  # fmt: skip


class ArchiveTrial:
    """Unpack and use, register and take out again; the same by the file that unpacks itself."""

    def __init__(
        self, root: BareRoot, screen: Screen, pictures: Path, archives: tuple[Path, Path]
    ) -> None:
        """Take the archives.

        Args:
            root: without anything.
            screen: for windows.
            pictures: the folder for pictures of them.
            archives: the .tar.xz and the .run.
        """
        self._root = root
        self._tarball, self._run_file = archives
        self._folder = f"{_PLACE}/{self._tarball.name.partition('-linux')[0]}"
        self._user = User(root, screen, pictures, f"{self._folder}/annotator")
        self._linked = User(root, screen, pictures, _LINK)

    def run(self, trials: Trials, release: Release) -> None:
        """Try everything in its order."""
        user, linked = self._user, self._linked
        if not trials.attempt("tar: unpacked on a bare root", self._unpack):
            return
        trials.attempt("tar: annotator --version", lambda: user.version(release.version))
        trials.attempt("tar: annotator self-test", user.self_test)
        trials.attempt("tar: commands, blanks and accents in paths", user.work_by_commands)
        opening = f"{user.command} {shlex.quote(PROJECT)}"
        trials.attempt("tar: the window", lambda: user.opens(opening, NAME, "tar-1"))
        before = self._home()
        trials.attempt("tar: install-desktop", self._register)
        trials.attempt("tar: the command it makes", lambda: linked.version(release.version))
        trials.attempt("tar: file type, icon, program", linked.known_by_name_and_content)
        for number, how in ((2, "xdg-open"), (3, "gio open")):
            trials.attempt(f"tar: {how}", partial(self._open_by, how, number))
        trials.attempt("tar: install-desktop --remove", lambda: self._take_out(before))
        trials.attempt("run: unpacks itself and installs", self._install)
        trials.attempt("run: annotator --version", lambda: linked.version(release.version))
        opening = f"{linked.command} {shlex.quote(PROJECT)}"
        trials.attempt("run: the window", lambda: linked.opens(opening, NAME, "run-1"))
        trials.attempt("run: over itself, settings stay", lambda: self._again(release))
        trials.attempt("run: taken out again", lambda: self._uninstall(before))

    def _unpack(self) -> str:
        self._root.apt("update")
        self._root.apt(f"install --no-install-recommends {_NEEDED}")
        place = self._root.path(_PLACE)
        place.mkdir()
        # By the tar outside: a bare root has no xz.
        subprocess.run(["tar", "-xJf", str(self._tarball), "-C", str(place)], check=True)
        self._root.run(f"chown -R {USER}: {shlex.quote(_PLACE)}")
        shutil.copy(self._run_file, self._root.path(HOME))
        return f"with {_NEEDED}"

    def _register(self) -> str:
        self._root.apt(f"install --no-install-recommends {_DESKTOP}")
        return self._script(f"{self._folder}/install-desktop")

    def _open_by(self, how: str, number: int) -> str:
        command, hands_on = f"{how} {shlex.quote(PROJECT)}", how == "gio open"
        return self._user.opens(command, NAME, f"tar-{number}", hands_on=hands_on)

    def _take_out(self, before: set[str]) -> str:
        own = self._user.own_files()
        self._script(f"{self._folder}/install-desktop", "--remove")
        self._nothing_but(before)
        expect(self._user.own_files() == own, "the user's own files changed")
        return f"as before; {len(own)} files of the user's unchanged"

    def _install(self) -> str:
        said = self._root.run(f"sh ./{self._run_file.name}", user=True)
        expect(said.code == 0, said.text)
        place = [line for line in said.text.splitlines() if line.startswith("Annotator lies in ")]
        expect(len(place) == 1, said.text)
        return place[0]

    def _again(self, release: Release) -> str:
        own = self._user.own_files()
        self._install()
        expect(self._user.own_files() == own, "the user's own files changed")
        return self._linked.version(release.version)

    def _uninstall(self, before: set[str]) -> str:
        own = self._user.own_files()
        self._script(f"{_COPY}/install-desktop", "--remove")
        self._root.run(f"rm -r {_COPY} && rmdir --ignore-fail-on-non-empty {HOME}/.local/lib")
        self._nothing_but(before)
        expect(self._user.own_files() == own, "the user's own files changed")
        return f"as before; {len(own)} files of the user's unchanged"

    def _nothing_but(self, before: set[str]) -> None:
        left = sorted(p for p in self._home() - before if not p.startswith(_CACHES))
        expect(not left, f"left behind: {left}")
        spoken = self._root.run(f"grep -rl x-annotator {HOME}/.local/share", user=True).text
        expect(not spoken, f"still spoken of in: {spoken}")

    def _home(self) -> set[str]:
        home = self._root.path(HOME)
        # Empty folders may be another's: who made ~/.local/bin cannot be told.
        return {str(path.relative_to(home)) for path in home.rglob("*") if not path.is_dir()}

    def _script(self, script: str, argument: str = "") -> str:
        said = self._root.run(f"{shlex.quote(script)} {argument}", user=True)
        expect(said.code == 0, said.text)
        return said.text.splitlines()[0]
