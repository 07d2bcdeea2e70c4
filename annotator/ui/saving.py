"""What the window shows while a step is not saved, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot

from annotator.logs import log_folder
from annotator.ui.banners import Banners
from annotator.ui.copying import Copying
from annotator.ui.language import translate
from annotator.ui.messages import show_message
from annotator.ui.session import Session

UNSAVED: Final = "unsaved"
DROPPED: Final = "dropped"
CRASH: Final = "crash"


def tell_crash(banners: Banners, report: str) -> None:
    """Say that the program did not end well last time, and offer what the logs have of it."""
    words = translate(
        "saving",
        "Annotator did not end as it should the last time. Every label that was shown as saved "
        "is in its project.",
    )
    banner = banners.put(CRASH, words)

    def show() -> None:
        show_message(
            banners.window(),
            translate("saving", "What the logs have of the last run"),
            more=translate(
                "saving",
                "It names places in the program and no word of an article. It lies in {folder} "
                "and goes nowhere unless you send it.",
            ).format(folder=log_folder()),
            details=report or translate("saving", "The logs say nothing of it."),
        )

    banner.add_button(translate("saving", "Show the report"), show)
    banner.add_close()


class Saving(QObject):
    """Puts up an alarm above the article as long as a step is not saved."""

    def __init__(self, session: Session, banners: Banners, copying: Copying) -> None:
        """Follow what the session could not save."""
        super().__init__(banners)
        self._session, self._banners, self._copying = session, banners, copying
        session.unsaved.changed.connect(self._show)
        session.unsaved.saved.connect(self._tell_saved)
        session.unsaved.dropped.connect(self._tell_dropped)

    @Slot()
    def _show(self) -> None:
        unsaved = self._session.unsaved
        if unsaved.step is None:
            self._banners.take_away(UNSAVED)
            return
        words = self.tr(
            "NOT SAVED: “{step}”. {reason} It is tried again every few seconds, and nothing else "
            "is changed before it is saved."
        ).format(step=unsaved.name, reason=unsaved.reason)
        banner = self._banners.shown(UNSAVED)
        if banner is not None:
            banner.say(words)
            return
        banner = self._banners.put(UNSAVED, words, alarm=True)
        banner.add_button(self.tr("Try again"), unsaved.try_again)
        banner.add_button(self.tr("Save a copy…"), self._copying.ask)

    @Slot(object)
    def _tell_saved(self, _step: object) -> None:
        self._session.problem.emit(self.tr("All is saved again."))

    @Slot(str)
    def _tell_dropped(self, words: str) -> None:
        self._banners.put(DROPPED, words, alarm=True).add_close()
