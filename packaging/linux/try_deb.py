"""Tries the Debian package on a root that has nothing else."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from pathlib import Path

from bare_root import HOME, BareRoot
from release import Release
from screen import Screen
from trials import Trials, expect
from user import NAME, NAMELESS, PROJECT, User

# What a desktop has and a bare root lacks, asked for only to ask it questions.
_ASKING = "libglib2.0-bin xdg-utils libfile-mimeinfo-perl bash-completion"
# Where apt and dpkg keep what they did, and others what they can make anew.
_STATE = (f"{HOME}/", "/root/", "/var/lib/apt/", "/var/lib/dpkg/", "/var/cache/", "/var/log/")
# Caches in which ours are listed while they are here.
_LISTS = "/usr/share/mime /usr/share/applications /usr/share/icons /var/cache/man /etc"


class DebTrial:
    """Install, use, purge, upgrade."""

    def __init__(
        self, root: BareRoot, screen: Screen, pictures: Path, packages: tuple[Path, Path]
    ) -> None:
        """Put the packages into the root, which a twin then never gets.

        Args:
            root: without anything.
            screen: for windows.
            pictures: the folder for pictures of them.
            packages: an older one, and the one that is tried.
        """
        self._root, self._screen, self._pictures = root, screen, pictures
        self._user = User(root, screen, pictures, "annotator")
        self._twin = root.copy(root.folder.with_name("deb-twin"))
        self._older, self._package = (f"/root/{path.name}" for path in packages)
        for path in packages:
            shutil.copy(path, root.path("/root"))

    def run(self, trials: Trials, release: Release) -> None:
        """Try everything in its order."""
        user = self._user
        if not trials.attempt("deb: apt-get install on a bare root", self._install):
            return
        trials.attempt("deb: all files as packed (dpkg --verify)", self._verify)
        trials.attempt("deb: annotator --version", lambda: user.version(release.version))
        trials.attempt("deb: annotator self-test", user.self_test)
        trials.attempt("deb: commands, blanks and accents in paths", user.work_by_commands)
        trials.attempt("deb: the window", lambda: self._window(f"annotator {_quoted(PROJECT)}", 1))
        trials.attempt("deb: file type, icon, program", user.known_by_name_and_content)
        trials.attempt("deb: xdg-open", lambda: self._window(f"xdg-open {_quoted(PROJECT)}", 2))
        trials.attempt("deb: gio open", lambda: self._hand_on(PROJECT, NAME, 3))
        title = Path(NAMELESS).name
        trials.attempt("deb: gio open, no suffix", lambda: self._hand_on(NAMELESS, title, 4))
        trials.attempt("deb: the man page", self._manual)
        trials.attempt("deb: completion in bash", self._completion)
        trials.attempt("deb: purge leaves the user's own alone", self._purge)
        trials.attempt("deb: upgrade keeps settings", lambda: self._upgrade(release))
        trials.attempt("deb: installed over itself", lambda: self._over_itself(release))

    def _install(self) -> str:
        self._root.apt("update")
        self._root.apt(f"install {self._package}")
        said = self._root.run("dpkg-query -W -f '${Package}\n' | wc -l; du -skx / | cut -f1")
        self._root.apt(f"install --no-install-recommends {_ASKING}")
        count, kilobytes = said.text.split()
        return f"{count} packages and {int(kilobytes) // 1024} MB in all"

    def _verify(self) -> str:
        said = self._root.run("dpkg --verify annotator && dpkg -L annotator | wc -l")
        expect(said.code == 0 and said.text.strip().isdigit(), said.text)
        return f"{said.last_line} files and folders"

    def _window(self, how: str, number: int) -> str:
        return self._user.opens(how, NAME, f"deb-{number}")

    def _hand_on(self, path: str, title: str, number: int) -> str:
        how = f"gio open {_quoted(path)}"
        return self._user.opens(how, title, f"deb-{number}", hands_on=True)

    def _manual(self) -> str:
        page = self._root.path("/usr/share/man/man1/annotator.1.gz")
        said = subprocess.run(
            ["man", "--warnings", "--local-file", str(page)],
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"},
            capture_output=True,
            text=True,
            check=True,
        )
        expect(said.stderr == "", said.stderr)
        expect("annotator export" in said.stdout and "--split" in said.stdout, said.stdout)
        return f"{len(said.stdout.splitlines())} lines, no warning"

    def _completion(self) -> str:
        ask = (
            ". /usr/share/bash-completion/bash_completion; _completion_loader annotator; "
            "complete -p annotator; COMP_WORDS=(annotator ex); COMP_CWORD=1; "
            "_annotator_completion annotator; echo got ${COMPREPLY[@]}"
        )
        said = self._root.run(f"bash -c {_quoted(ask)}", user=True)
        expect("-F _annotator_completion annotator" in said.text, said.text)
        expect(said.last_line == "got export", said.text)
        return "annotator ex⇥ → export"

    def _purge(self) -> str:
        own = self._user.own_files()
        names = self._root.run("dpkg-query -W -f '${Package}\n' | grep -vx annotator").text.split()
        self._root.apt("purge annotator")
        expect(self._user.own_files() == own, "the user's own files changed")
        self._twin.apt("update")
        self._twin.apt(f"install --no-install-recommends {' '.join(names)}")
        left = self._root.files() - self._twin.files()
        ours = sorted(path for path in left if not path.startswith(_STATE))
        expect(not ours, f"left behind: {ours}")
        spoken = self._root.run(f"grep -rls annotator {_LISTS}").text
        expect(not spoken, f"still spoken of in: {spoken}")
        return f"as if never here; {len(own)} files of the user's unchanged"

    def _upgrade(self, release: Release) -> str:
        self._root.apt(f"install {self._older}")
        expect(self._installed() == "0.0.9-1", self._installed())
        self._user.set_setting("appearance", "dark")
        self._user.opens(f"annotator {_quoted(PROJECT)}", NAME, "deb-5")
        self._root.apt(f"install {self._package}")
        expect(self._installed() == release.debian_version, self._installed())
        self._user.version(release.version)
        self._user.opens(f"annotator {_quoted(PROJECT)}", NAME, "deb-6")
        expect(self._user.setting("appearance") == "dark", "the setting is another")
        return f"0.0.9-1 → {self._installed()}, still dark"

    def _over_itself(self, release: Release) -> str:
        own = self._user.own_files()
        self._root.apt(f"install --reinstall {self._package}")
        expect(self._user.own_files() == own, "the user's own files changed")
        return self._user.version(release.version)

    def _installed(self) -> str:
        return self._root.run("dpkg-query -W -f '${Version}' annotator").text


def _quoted(text: str) -> str:
    return shlex.quote(text)
