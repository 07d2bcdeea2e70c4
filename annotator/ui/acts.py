"""What each action of the table does, in one list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from annotator.model.change import Step
from annotator.ui.article.selection import Selection
from annotator.ui.language import shown_step, translate
from annotator.ui.theme import APPEARANCES

if TYPE_CHECKING:
    from annotator.ui.window import Window


_HELP_PAGES: Final = ("keys", "guidelines", "first_steps", "formats")


def acts_of(window: Window) -> dict[str, Callable[[], object]]:
    """Return the act of each action, by the action's name."""
    return {
        **_file(window),
        **_text(window),
        **_span(window),
        **_suggestions(window),
        **_article(window),
        **_view(window),
        **_help(window),
    }


def _file(window: Window) -> dict[str, Callable[[], object]]:
    projects = window.projects

    def travel(act: Callable[[], Step | None], words: str) -> Callable[[], None]:
        """Tell which step it was, and keep away from one that is still being written."""

        def told() -> None:
            if window.is_importing:
                words_now = translate(
                    "acts", "Articles are coming in; undo when they are, or cancel."
                )
                window.workspace.status.show_message(words_now)
            elif (step := act()) is not None:
                window.workspace.status.show_message(words.format(step=shown_step(step.name)))

        return told

    return {
        "new_project": projects.ask_new,
        "open_project": projects.ask_open,
        "sample_project": projects.open_sample,
        "import": lambda: window.importing.ask_files(),  # noqa: PLW0108 - made late
        "import_folder": lambda: window.importing.ask_folder(),  # noqa: PLW0108 - made late
        "paste": lambda: window.importing.paste(),  # noqa: PLW0108 - made late
        "export": lambda: window.exporting.ask(),  # noqa: PLW0108 - made late
        "scheme": window.edit_scheme,
        "backups": lambda: window.backups.show(),  # noqa: PLW0108 - made late
        "close_project": projects.close,
        "quit": window.close,
        "undo": travel(window.session.undo, translate("acts", "Undone: {step}")),
        "redo": travel(window.session.redo, translate("acts", "Redone: {step}")),
    }


def _text(window: Window) -> dict[str, Callable[[], object]]:
    view, labelling = window.workspace.view, window.workspace.labelling

    def let_go() -> None:
        caret = view.selection.caret
        view.select(Selection(anchor=caret, caret=caret), reveal=False)

    return {
        "grow": view.grow,
        "shrink": view.shrink,
        "quotation": view.select_quotation,
        "fragment": labelling.keep_fragment,
        "let_go": let_go,
        "next_span": labelling.next_span,
        "previous_span": labelling.previous_span,
    }


def _span(window: Window) -> dict[str, Callable[[], object]]:
    workspace = window.workspace

    def everywhere() -> None:
        if window.session.selected is not None:
            window.everywhere.open_for(window.session.selected)

    move = workspace.labelling.move_edge
    return {
        "tie": lambda: workspace.ties.offer(),  # noqa: PLW0108 - made late
        "entry": workspace.name_entry,
        "everywhere": everywhere,
        "remove": workspace.labelling.remove,
        "attributes": workspace.edit_attributes,
        "end_right": partial(move, "end", "word", forward=True),
        "end_left": partial(move, "end", "word", forward=False),
        "start_right": partial(move, "start", "word", forward=True),
        "start_left": partial(move, "start", "word", forward=False),
        "end_right_char": partial(move, "end", "character", forward=True),
        "end_left_char": partial(move, "end", "character", forward=False),
        "start_right_char": partial(move, "start", "character", forward=True),
        "start_left_char": partial(move, "start", "character", forward=False),
    }


def _suggestions(window: Window) -> dict[str, Callable[[], object]]:
    workspace = window.workspace
    return {
        "next_suggestion": lambda: workspace.suggesting.go_next(),  # noqa: PLW0108 - made late
        "previous_suggestion": lambda: workspace.suggesting.go_previous(),  # noqa: PLW0108 - made late
        "accept_suggestion": lambda: workspace.suggesting.accept(),  # noqa: PLW0108 - made late
        "dismiss_suggestion": lambda: workspace.suggesting.dismiss(),  # noqa: PLW0108 - made late
        "accept_suggestions": lambda: workspace.suggesting.accept_all(),  # noqa: PLW0108 - made late
        "dismiss_suggestions": lambda: workspace.suggesting.dismiss_all(),  # noqa: PLW0108 - made late
    }


def _article(window: Window) -> dict[str, Callable[[], object]]:
    session, workspace = window.session, window.workspace

    def flag() -> None:
        if session.status is not None:
            session.set_flag(not session.status.flag)

    return {
        "furniture": workspace.labelling.toggle_furniture,
        "flag": flag,
        "note": workspace.inspector.focus_note,
        "done": workspace.going.done,
        "skip": workspace.going.skip,
        "next_article": workspace.going.next,
        "next_point": lambda: workspace.open_points.next_point(),  # noqa: PLW0108 - made late
        "previous_article": workspace.going.previous,
    }


def _view(window: Window) -> dict[str, Callable[[], object]]:
    workspace, theme = window.workspace, window.theme

    def next_appearance() -> None:
        """Go round: as the system, light, dark."""
        here = APPEARANCES.index(theme.appearance)
        chosen = APPEARANCES[(here + 1) % len(APPEARANCES)]
        theme.set_appearance(chosen)
        window.settings.set("appearance", chosen)
        words = {
            "system": translate("acts", "Colours follow the system."),
            "light": translate("acts", "Light colours."),
            "dark": translate("acts", "Dark colours."),
        }
        workspace.status.show_message(words[chosen])

    def ask_entries() -> None:
        """Ask at once who is meant when an actor is labelled, or leave that to a key."""
        asks = not window.settings.get("ask_entries", default=True)
        window.settings.set("ask_entries", asks)
        workspace.status.show_message(
            translate("acts", "The entry is asked for at once.")
            if asks
            else translate("acts", "The entry is asked for with N.")
        )

    return {
        "ask_entries": ask_entries,
        "find": workspace.show_find,
        "statements": lambda: window.statements.bring_up(),  # noqa: PLW0108 - made late
        "actors": lambda: window.show_register("actors"),
        "concepts": lambda: window.show_register("concepts"),
        "find_next": workspace.find_bar.go_next,
        "find_previous": workspace.find_bar.go_previous,
        "search": workspace.show_search,
        "palette": lambda: window.palette_.open_palette(),  # noqa: PLW0108 - made late
        "zoom_in": workspace.view.zoom_in,
        "zoom_out": workspace.view.zoom_out,
        "zoom_reset": partial(workspace.view.set_zoom, 100),
        "next_pane": workspace.next_pane,
        "focus_queue": workspace.focus_queue,
        "appearance": next_appearance,
        "language": window.ask_language,
    }


def _help(window: Window) -> dict[str, Callable[[], object]]:
    return {
        **{page: partial(window.show_help, page) for page in _HELP_PAGES},
        "tour": window.begin_or_leave_tour,
        "about": window.show_about,
    }
