"""What a person does with the program in a root: commands, windows, double clicks."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import signal
from contextlib import suppress
from pathlib import Path

from bare_root import HOME, BareRoot, Said
from screen import Screen
from trials import expect

FOLDER = f"{HOME}/Mes étés"
NAME = "Zoë’s news ü"
PROJECT = f"{FOLDER}/{NAME}.annot"
NAMELESS = f"{FOLDER}/a project without a suffix"
_ARTICLE = "Ärger am Damm\n\nThe minister said the dam would be built. “It is safe,” she said.\n"
_SETTINGS = ".config/annotator/settings.json"
_OWN = (_SETTINGS, PROJECT.removeprefix(f"{HOME}/"))
_FEWEST_COLOURS = 100
_SECONDS_TO_END = 30


class User:
    """The user of a root, who starts the program by one command."""

    def __init__(self, root: BareRoot, screen: Screen, pictures: Path, command: str) -> None:
        """Give the user a screen, and a folder outside for pictures of it.

        Args:
            root: where the program is.
            screen: outside of it.
            pictures: what was seen stays here.
            command: as one types it, without arguments.
        """
        self._root, self._screen, self._pictures = root, screen, pictures
        self.command = shlex.quote(command)

    def version(self, wanted: str) -> str:
        """Ask for the version."""
        said = self._root.run(f"{self.command} --version", user=True)
        expect(said.code == 0 and wanted in said.last_line, said.text)
        return said.last_line

    def self_test(self) -> str:
        """Have the program test itself, and read its report."""
        said = self._root.run(f"{self.command} self-test --report self-test.json", user=True)
        expect(said.code == 0, said.text)
        report = self._root.path(f"{HOME}/self-test.json")
        found = json.loads(report.read_text(encoding="utf-8"))
        report.unlink()
        expect(found["passed"] is True, str(found))
        return f"{len(found['steps'])} steps"

    def work_by_commands(self) -> str:
        """Make a project, import and export, under names with blanks and accents."""
        article = f"{FOLDER}/Ärger am Damm.txt"
        self._root.run(f"mkdir -p {shlex.quote(FOLDER)}", user=True)
        self._root.path(article).write_text(_ARTICLE, encoding="utf-8")
        out = f"{FOLDER}/für später.jsonl"
        for arguments in (["new", PROJECT], ["import", PROJECT, article],
                          ["export", PROJECT, out, "--format", "jsonl"]):  # fmt: skip
            said = self._root.run(f"{self.command} {shlex.join(arguments)}", user=True)
            expect(said.code == 0, f"{arguments[0]}: {said.text}")
        (line,) = self._root.path(out).read_text(encoding="utf-8").splitlines()
        self._root.run(f"cp {shlex.quote(PROJECT)} {shlex.quote(NAMELESS)}", user=True)
        text = json.loads(line)["text"]
        expect("dam would be built" in text, line)
        return f"{len(text)} characters in and out"

    def opens(self, how: str, title: str, picture: str, *, hands_on: bool = False) -> str:
        """Open a window by a shell command, see its title, picture it, and quit by key.

        Args:
            how: the shell command.
            title: words that the window's title has.
            picture: the name of the picture that is kept.
            hands_on: the command ends at once and leaves the window to another process.
        """
        command = f"{how} && exec sleep 600" if hands_on else f"exec {how}"
        process = self._root.start(command, display=self._screen.display)
        try:
            seen = self._screen.wait_for_title(title)
            expect(seen is not None, "no window with this title")
            path = self._pictures / f"{picture}.png"
            colours = self._screen.picture(path, _FEWEST_COLOURS)
            expect(colours >= _FEWEST_COLOURS, f"{colours} colours in {path}")
            self._screen.press("ctrl+q")
            expect(self._screen.wait_for_nothing(), "Ctrl+Q did not close the window")
            if not hands_on:
                code = process.wait(_SECONDS_TO_END)
                expect(code == 0, f"exit code {code}")
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            said, _ = process.communicate()
            if said.strip():
                (self._pictures / f"{picture}.txt").write_text(said, encoding="utf-8")
        return f"“{seen}”, {colours} colours"

    def type_of(self, path: str) -> str:
        """Ask GLib what a file is."""
        said = self._ask("gio", "info", "-a", "standard::content-type,standard::icon", path)
        return said.text

    def known_by_name_and_content(self) -> str:
        """Ask for the type and icon of a project, by its suffix and without one."""
        for path in (PROJECT, NAMELESS):
            said = self.type_of(path)
            expect("content-type: application/x-annotator-project" in said, said)
            expect("application-x-annotator-project" in said.partition("icon:")[2], said)
        said = self._ask("xdg-mime", "query", "default", "application/x-annotator-project").text
        expect(said.strip() == "annotator.desktop", said)
        return "application/x-annotator-project → annotator.desktop"

    def setting(self, name: str) -> object:
        """Return what the settings have under a name."""
        return json.loads(self._settings.read_text(encoding="utf-8")).get(name)

    def set_setting(self, name: str, value: object) -> None:
        """Write a setting as the window would."""
        settings = json.loads(self._settings.read_text(encoding="utf-8"))
        self._settings.write_text(json.dumps({**settings, name: value}), encoding="utf-8")

    @property
    def _settings(self) -> Path:
        return self._root.path(f"{HOME}/{_SETTINGS}")

    def own_files(self) -> dict[str, str]:
        """Return the checksums of what is the user's own.

        Raises:
            FileNotFoundError: when any of it is gone.
        """
        return {
            name: hashlib.sha256(self._root.path(f"{HOME}/{name}").read_bytes()).hexdigest()
            for name in _OWN
        }

    def _ask(self, *command: str) -> Said:
        said = self._root.run(shlex.join(command), user=True, display=self._screen.display)
        expect(said.code == 0, said.text)
        return said
