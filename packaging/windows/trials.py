"""What is tried with the installer for Windows: install, open, refuse, move, upgrade, remove."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bottle import Bottle
from installed import MENU, PROGID, SUFFIX, USUAL, Installation, State
from installer import PROGRAMS, Payload

DONE, REFUSED = 0, 2
CHOSEN = Path("Prögramme & mehr, 100 %/Ännotator")
# An uninstaller of NSIS runs from a copy in the folder for temporary files, which it cannot remove
# while it runs; Windows cleans that folder.
TEMPORARY = "Temp/~nsu"
# Long enough for a slow machine; what is waited for comes within a second on others. In seconds.
PATIENCE = 60


@dataclass(frozen=True)
class Setup:
    """An installer, and what it installs."""

    file: Path
    content: Payload
    version: str


class Trials:
    """One trial after the other, each beginning where the last one ended."""

    def __init__(self, bottle: Bottle, old: Setup, new: Setup) -> None:
        """Take a fresh Windows and two versions of the installer."""
        self.bottle, self.old, self.new = bottle, old, new
        self.home = bottle.home
        self.failures = 0
        self.tried = 0

    def all(self) -> None:
        """Try everything."""
        bare = self.state()
        self.needs_a_newer_windows(bare)
        self.installs(bare)
        self.opens()
        for program in PROGRAMS:
            self.refuses_while_it_runs(program)
        self.moves_to_a_chosen_folder()
        self.removes(self.home / CHOSEN, bare)
        self.upgrades(bare)
        self.speaks(bare)
        self.respects_another_program(bare)
        self.breaks_off()

    def say(self, what: str, went_well: object, *details: object) -> None:
        """Print how one thing went."""
        self.tried += 1
        self.failures += not went_well
        print(f"{'ok    ' if went_well else 'FAILED'} {what}", flush=True)
        if not went_well:
            print("".join(f"         {detail}\n" for detail in details), end="")

    def head(self, what: str) -> None:
        """Print what is tried next."""
        print(f"── {what}", flush=True)

    def state(self) -> State:
        """Return all that is there when everything has ended."""
        registry = self.bottle.registry()
        return State(self.bottle.files(), registry)

    def install(self, setup: Setup, folder: Path) -> int:
        """Install silently into a folder; return the exit code."""
        return self.bottle.run(setup.file, "/S", f"/D={self.bottle.windows(folder)}")

    def remove(self, folder: Path) -> int:
        """Remove silently; return the exit code, when the copy that does the work has ended."""
        code = self.bottle.run(folder / "uninstall.exe", "/S")
        self.bottle.settle()
        return code

    def is_whole(self, setup: Setup, folder: Path) -> Installation:
        """Compare every file, value and shortcut of an installation with what it should be."""
        installation = Installation(self.bottle, folder, setup.content, setup.version)
        for what, good in installation.faults():
            self.say(what, good)
        return installation

    def needs_a_newer_windows(self, bare: State) -> None:
        """Refuse a Windows for which Qt is not made."""
        self.head("install on Windows 7")
        self.bottle.become("win7")
        code = self.bottle.run(self.new.file, "/S")
        self.bottle.become("win10")
        self.say("setup /S refuses", code == REFUSED, code)
        self.say("nothing is written", self.state() == bare, *self.state().gained(bare))

    def installs(self, bare: State) -> None:
        """Install where nobody chose a folder; see that nothing else changes."""
        self.head("install silently")
        self.say("setup /S ends with 0", self.bottle.run(self.new.file, "/S") == DONE)
        it = self.is_whole(self.new, self.home / USUAL)
        now = self.state()
        names = {(key, name) for key, name in it.values()} | {(key, "") for key in it.needed_keys()}
        strange = now.gained(bare) - it.paths() - names - {str(USUAL.parent)}
        self.say("nothing else is written, nothing for all users", not strange, *strange)
        altered = now.altered(bare)
        self.say("nothing that was there is changed", not altered, *altered)

    def opens(self) -> None:
        """Open a project by a double click, and the program from the menu."""
        self.head("open")
        window = self.bottle.windows(self.home / USUAL / "annotator-window.exe")
        project = self.home / "Meine Übungen – 1.annot"
        project.touch()
        with self.seen_by_wine():
            self.bottle.open(project)
        called = self.called()
        wanted = f'"{window}" "{self.bottle.windows(project)}"'
        self.say("a double click on a project hands it over", called == wanted, called)
        project.unlink()
        self.bottle.open(self.home / MENU / "Annotator.lnk")
        self.wait_for(self.home / "opened.txt")
        self.bottle.settle()
        called = self.called()
        self.say("the shortcut starts the program", called.strip('" ') == window, called)

    @contextmanager
    def seen_by_wine(self) -> Iterator[None]:
        """Show the file type to Wine 8, which looks for types of all users alone."""
        values = self.bottle.registry()
        for (key, name), value in values.items():
            if key.startswith((SUFFIX, PROGID)):
                self.bottle.add_value(key.replace("HKCU", "HKLM"), name, value)
        yield
        for key in (SUFFIX, PROGID):
            self.bottle.remove_key(key.replace("HKCU", "HKLM"))

    def called(self) -> str:
        """Return the command line that the stand-in was last started with; "" if it was not."""
        note = self.home / "opened.txt"
        if not note.is_file():
            return ""
        text = note.read_text("utf-16")
        note.unlink()
        return text

    def refuses_while_it_runs(self, program: str) -> None:
        """Neither install over a program that runs nor remove it."""
        self.head(f"while {program} runs")
        before = self.state()
        stay = self.home / "stay.txt"
        stay.touch()
        running = self.bottle.begin(self.home / USUAL / program)
        self.wait_for(self.home / "opened.txt")
        place = self.bottle.windows(self.home / USUAL)
        removing = self.home / USUAL / "uninstall.exe"
        install = self.bottle.run(self.new.file, "/S")
        remove = self.bottle.run(removing, "/S", f"_?={place}")
        stay.unlink()
        running.wait(PATIENCE)
        self.called()
        self.say("setup /S refuses", install == REFUSED, install)
        self.say("uninstall /S refuses", remove == REFUSED, remove)
        self.say("nothing is changed", self.state() == before, *self.state().altered(before))

    def wait_for(self, path: Path) -> None:
        """Wait until a file is there."""
        deadline = time.monotonic() + PATIENCE
        while not path.is_file():
            if time.monotonic() > deadline:
                raise TimeoutError(f"The stand-in did not start: there is no {path}.")
            time.sleep(0.05)

    def moves_to_a_chosen_folder(self) -> None:
        """Install into another folder, whose path has blanks, umlauts, an ampersand, per cent."""
        self.head(f"install anew into another folder: {CHOSEN}")
        code = self.install(self.new, self.home / CHOSEN)
        self.say("setup /S /D=… ends with 0", code == DONE, code)
        self.is_whole(self.new, self.home / CHOSEN)
        self.say("the first folder is gone", not (self.home / USUAL).exists())

    def removes(self, folder: Path, bare: State) -> None:
        """Remove it, and find everything as it was before the first installation."""
        self.head("remove")
        code = self.remove(folder)
        self.say("uninstall /S ends with 0", code == DONE, code)
        now = self.state()
        # Folders around the program may be anybody's: those stay.
        around = {str(USUAL.parent), str(CHOSEN.parent)}
        left = {name for name in now.gained(bare) - around if not str(name).startswith(TEMPORARY)}
        self.say("no file, no folder, no key and no value is left", not left, *left)
        altered = now.altered(bare)
        self.say("nothing that was there is gone or changed", not altered, *altered)

    def upgrades(self, bare: State) -> None:
        """Install an older version, then the newer one over it, with a user's file between."""
        self.head(f"upgrade from {self.old.version} to {self.new.version}")
        folder = self.home / CHOSEN
        self.install(self.old, folder)
        own = folder / "_internal" / "mine.txt"
        own.write_text("kept")
        only_old = set(self.old.content.files) - set(self.new.content.files)
        code = self.bottle.run(self.new.file, "/S")
        self.say("setup /S finds the folder of the older one", code == DONE, code)
        self.is_whole(self.new, folder)
        stay = [file for file in only_old if (folder / file).exists()]
        self.say("what only the older one had is gone", only_old and not stay, *stay)
        self.remove(folder)
        left = {path for path in folder.rglob("*") if path.is_file()}
        self.say("a file of the user stays, through upgrade and removal", left == {own}, *left)
        shutil.rmtree(folder)
        self.say("all else is as before", not self.state().altered(bare))

    def speaks(self, bare: State) -> None:
        """Name the file type in the language of the user, and in English to all others."""
        self.head("languages")
        named = {
            "de_DE": "Annotator-Projekt",
            "fr_FR": "Projet Annotator",
            "C": "Annotator project",
        }
        for locale, name in named.items():
            if not self.bottle.speak(locale):
                print(f"       {locale} is not tried: on Debian, apt-get install locales")
                continue
            self.bottle.run(self.new.file, "/S")
            found = self.bottle.registry().get((PROGID, ""))
            self.say(f"{locale}: {name}", found == name, found)
        # In another language than it was installed in.
        self.remove(self.home / USUAL)
        self.say("all else is as before", not self.state().altered(bare))

    def respects_another_program(self, bare: State) -> None:
        """Leave the file type to a program that has it, and give nothing of it away."""
        self.head("another program has .annot")
        self.bottle.add_value(SUFFIX, "", "Other.Program")
        before = self.state()
        self.bottle.run(self.new.file, "/S")
        found = self.bottle.registry()
        self.say("it keeps it", found[SUFFIX, ""] == "Other.Program", found[SUFFIX, ""])
        offered = (rf"{SUFFIX}\OpenWithProgids", "Annotator.Project") in found and (
            PROGID,
            "",
        ) in found
        self.say("this one is offered beside it", offered)
        self.remove(self.home / USUAL)
        altered = self.state().altered(before)
        self.say("it keeps it through the removal", not altered, *altered)
        self.bottle.remove_key(SUFFIX)
        self.say("all else is as before", not self.state().altered(bare))

    def breaks_off(self) -> None:
        """Install where a file cannot be written, and where paths grow too long."""
        self.head("install where it cannot be done")
        folder = self.home / "taken"
        (folder / "annotator.exe").mkdir(parents=True)
        before = self.state()
        code = self.install(self.new, folder)
        self.say("setup /S tells that files could not be written", code == REFUSED, code)
        gained = self.state().gained(before)
        self.say("and leaves nothing behind", not gained, *gained)
        shutil.rmtree(folder)
        code = self.install(self.new, self.home / ("long" * 60))
        self.say("setup /S refuses too long a path", code == REFUSED, code)
        self.say("and leaves nothing behind", not (self.home / ("long" * 60)).exists())
