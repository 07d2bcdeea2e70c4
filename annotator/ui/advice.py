"""What is told above the article when a project was opened, each once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from annotator.model.errors import AnnotatorError
from annotator.store.clock import clock_doubt
from annotator.store.place import Kind, Place, place_of
from annotator.store.project import Project
from annotator.store.unwritten import Unwritten, forget, kept_for
from annotator.ui.banners import Banners
from annotator.ui.copying import Copying
from annotator.ui.language import shown, shown_step
from annotator.ui.projects import Projects
from annotator.ui.session import Session
from annotator.ui.settings import Settings

READING: Final = "read only"
PLACE: Final = "place"
CONFLICT: Final = "conflict"
CLOCK: Final = "clock"
KEPT: Final = "kept"
_ALL: Final = (READING, PLACE, CONFLICT, CLOCK, KEPT)
_WARNED: Final = "warned_of"
"""The setting with the projects whose place was spoken of."""
_MOST_WARNED: Final = 200
_CLOCK_MS: Final = 60_000


class Advice(QObject):
    """Looks at where a project lies and what is odd about it, and says so above the article."""

    def __init__(
        self,
        session: Session,
        projects: Projects,
        copying: Copying,
        settings: Settings,
        banners: Banners,
    ) -> None:
        """Look at each project that the session opens."""
        super().__init__(banners)
        self._session, self._projects, self._copying = session, projects, copying
        self._settings, self._banners = settings, banners
        self._told_of_clock = False
        session.project_changed.connect(self._take_project)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.look_at_clock)

    @Slot()
    def _take_project(self) -> None:
        for subject in _ALL:
            self._banners.take_away(subject)
        project = self._session.project
        self._told_of_clock = False
        self._clock.stop()
        if project is None:
            return
        place = place_of(project.path)
        if project.read_only:
            self._tell_reading(place)
        else:
            self._warn_of_place(project, place)
            self._offer_kept(project)
            self.look_at_clock()
            self._clock.start()
        if place.is_conflict:
            self._warn_of_conflict(project)

    def _tell_reading(self, place: Place) -> None:
        if place.fixed is not None:
            words = self.tr(
                "Read only: {why}. Nothing can be changed here. To label, save a copy where you "
                "may write."
            ).format(why=shown(place.fixed))
        else:
            words = self.tr(
                "Read only: the project is open in another window. An article shows what that "
                "window had saved when you opened it here."
            )
        banner = self._banners.put(READING, words)
        if place.fixed is None:
            banner.add_button(self.tr("Open to work"), self._open_to_work)
        banner.add_button(self.tr("Save a copy…"), self._copying.ask)

    def _open_to_work(self) -> None:
        project = self._session.project
        if project is None:
            return
        try:
            self._projects.open(project.path)
        except AnnotatorError as error:
            self._projects.show_refusal(error)

    def _warn_of_place(self, project: Project, place: Place) -> None:
        if place.kind is Kind.LOCAL or self._was_warned(project):
            return
        network = self.tr(
            "This project lies on a network drive ({service}). Two people who work in it at once, "
            "or a drive that comes and goes, can damage such a file. A copy on this computer is "
            "safe; share data sets instead."
        )
        cloud = self.tr(
            "This project lies in a folder that {service} synchronises. It may put an older file "
            "in the place of this one, or make two of it, while you work. A copy outside that "
            "folder is safe."
        )
        words = network if place.kind is Kind.NETWORK else cloud
        banner = self._banners.put(PLACE, words.format(service=place.service))
        banner.add_button(self.tr("Work in a local copy…"), self._copying.ask)
        banner.add_button(self.tr("Stay here"), banner.closed.emit)

    def _was_warned(self, project: Project) -> bool:
        """Tell whether this was said before of the project at this path; it is now."""
        path, known = str(project.path), self._settings.get(_WARNED, [])
        if path in known:
            return True
        self._settings.set(_WARNED, [*known, path][-_MOST_WARNED:])
        return False

    def _warn_of_conflict(self, project: Project) -> None:
        words = self.tr(
            "{name} is what a sync service makes when two computers changed a project at once: it "
            "has what one of them did, and the file without these words in its name has what the "
            "other did. Both open. See which has your labels before you go on."
        )
        self._banners.put(CONFLICT, words.format(name=project.path.name)).add_close()

    def _offer_kept(self, project: Project) -> None:
        """Offer what was kept, one step after the other, the oldest first."""
        waiting = kept_for(project.path, project.id)
        if waiting:
            self._offer(project, waiting)

    def _offer(self, project: Project, waiting: list[Unwritten]) -> None:
        kept, later = waiting[0], waiting[1:]
        words = self.tr("“{step}” could not be saved when this project was last open. It was kept.")
        banner = self._banners.put(KEPT, words.format(step=shown_step(kept.step.name)))

        def go_on() -> None:
            self._banners.take_away(KEPT)
            if later:
                self._offer(project, later)

        def save() -> None:
            # What is unsaved now keeps its place: one step is tried at a time.
            if self._session.unsaved.try_again():
                self._session.unsaved.bring(project, kept)
                go_on()

        def discard() -> None:
            forget(project.path, kept)
            go_on()

        banner.add_button(self.tr("Save it now"), save)
        banner.add_button(self.tr("Discard it"), discard)

    @Slot()
    def look_at_clock(self) -> None:
        """Say once a project when the clock cannot be right."""
        project = self._session.project
        if project is None or self._told_of_clock:
            return
        doubt = clock_doubt(project)
        if doubt is not None:
            self._told_of_clock = True
            self._banners.put(CLOCK, shown(doubt)).add_close()
