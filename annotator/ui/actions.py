"""The one table of actions: menu, palette, key sheet, README and tests are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from annotator.ui.language import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One thing a person can do: its id, its words, its keys and where it belongs.

    ``needs`` is what must be there for it to be enabled: nothing, a
    ``project``, an ``article`` or a ``span``. ``in_article`` keys work only
    while the article has the focus, so that typing in a field never labels.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = "File"
    needs: str = ""
    in_article: bool = False

    @property
    def shown_text(self) -> str:
        """Return the words in the language of the interface."""
        return translate("actions", self.text)

    @property
    def shown_group(self) -> str:
        """Return the group in the language of the interface."""
        return translate("actions", self.group)


def _spec(
    name: str,
    text: str,
    *keys: str,
    group: str,
    needs: str = "",
    in_article: bool = False,
) -> ActionSpec:
    """Return a row; its words and its group are literals, which translators get from here."""
    return ActionSpec(
        name=name,
        text=text,
        keys=keys,
        group=group,
        needs=needs,
        in_article=in_article,
    )


ACTIONS: Final = (
    _spec("new_project", "New project…", "Ctrl+N", group="File"),
    _spec("open_project", "Open project…", "Ctrl+O", group="File"),
    _spec("sample_project", "Sample project", group="File"),
    _spec("import", "Import articles…", "Ctrl+I", group="File", needs="project"),
    _spec("import_folder", "Import folder…", "Ctrl+Shift+I", group="File", needs="project"),
    _spec("paste", "Paste as new article", "Ctrl+Shift+V", group="File", needs="project"),
    _spec("export", "Export data set…", "Ctrl+E", group="File", needs="project"),
    _spec("scheme", "Scheme…", "Ctrl+Shift+S", group="File", needs="project"),
    _spec("backups", "Backups…", group="File"),
    _spec("close_project", "Close project", group="File", needs="project"),
    _spec("quit", "Quit", "Ctrl+Q", group="File"),
    _spec("undo", "Undo", "Ctrl+Z", group="Edit", needs="project"),
    _spec("redo", "Redo", "Ctrl+Shift+Z", "Ctrl+Y", group="Edit", needs="project"),
    _spec("grow", "Grow selection", "E", group="Selection", needs="article", in_article=True),
    _spec("shrink", "Shrink selection", "Shift+E", group="Selection", needs="article",
          in_article=True),
    _spec("quotation", "Select quotation without its “he said”", "Q", group="Selection",
          needs="article", in_article=True),
    _spec("fragment", "Keep selection as fragment, or add to the span", "F", group="Selection",
          needs="article", in_article=True),
    _spec("let_go", "Let go of selection and span", "Escape", group="Selection", needs="article",
          in_article=True),
    _spec("next_span", "Next span", "Tab", group="Selection", needs="article", in_article=True),
    _spec("previous_span", "Previous span", "Shift+Tab", group="Selection", needs="article",
          in_article=True),
    _spec("tie", "Tie to…", "R", group="Span", needs="span", in_article=True),
    _spec("entry", "Which actor or concept is it…", "N", group="Span", needs="span",
          in_article=True),
    _spec("everywhere", "Label the same words everywhere…", "W", group="Span", needs="span",
          in_article=True),
    _spec("remove", "Remove span", "Delete", "Backspace", group="Span", needs="span",
          in_article=True),
    _spec("attributes", "Edit attributes", "Return", "Enter", "F2", group="Span", needs="span",
          in_article=True),
    _spec("end_right", "Move end a word right", "Alt+Right", group="Span", needs="span",
          in_article=True),
    _spec("end_left", "Move end a word left", "Alt+Left", group="Span", needs="span",
          in_article=True),
    _spec("start_right", "Move start a word right", "Alt+Shift+Right", group="Span", needs="span",
          in_article=True),
    _spec("start_left", "Move start a word left", "Alt+Shift+Left", group="Span", needs="span",
          in_article=True),
    _spec("end_right_char", "Move end a character right", "Ctrl+Alt+Right", group="Span",
          needs="span", in_article=True),
    _spec("end_left_char", "Move end a character left", "Ctrl+Alt+Left", group="Span",
          needs="span", in_article=True),
    _spec("start_right_char", "Move start a character right", "Ctrl+Alt+Shift+Right",
          group="Span", needs="span", in_article=True),
    _spec("start_left_char", "Move start a character left", "Ctrl+Alt+Shift+Left", group="Span",
          needs="span", in_article=True),
    _spec("next_suggestion", "Next suggestion", "S", group="Suggestions", needs="article",
          in_article=True),
    _spec("previous_suggestion", "Previous suggestion", "Shift+S", group="Suggestions",
          needs="article", in_article=True),
    _spec("accept_suggestion", "Accept suggestion, next one", "Y", group="Suggestions",
          needs="article", in_article=True),
    _spec("dismiss_suggestion", "Dismiss suggestion, next one", "X", group="Suggestions",
          needs="article", in_article=True),
    _spec("accept_suggestions", "Accept all suggestions in the article", group="Suggestions",
          needs="article"),
    _spec("dismiss_suggestions", "Dismiss all suggestions in the article", group="Suggestions",
          needs="article"),
    _spec("furniture", "Furniture or text", "U", group="Article", needs="article",
          in_article=True),
    _spec("flag", "Flag article", "Ctrl+Shift+G", group="Article", needs="article"),
    _spec("done", "Done, next article", "Ctrl+Return", "Ctrl+Enter", group="Article",
          needs="article"),
    _spec("skip", "Skip, next article", "Ctrl+Shift+Return", "Ctrl+Shift+Enter", group="Article",
          needs="article"),
    _spec("next_article", "Next article", "Ctrl+Down", group="Article", needs="project"),
    _spec("previous_article", "Previous article", "Ctrl+Up", group="Article", needs="project"),
    _spec("next_point", "Next open point", "O", group="Article", needs="article",
          in_article=True),
    _spec("find", "Find in article", "Ctrl+F", group="View", needs="article"),
    _spec("find_next", "Next hit", "F3", group="View", needs="article"),
    _spec("find_previous", "Previous hit", "Shift+F3", group="View", needs="article"),
    _spec("search", "Search all articles", "Ctrl+Shift+F", group="View", needs="project"),
    _spec("palette", "Commands…", "Ctrl+K", group="View"),
    _spec("zoom_in", "Larger text", "Ctrl++", "Ctrl+=", group="View", needs="article"),
    _spec("zoom_out", "Smaller text", "Ctrl+-", group="View", needs="article"),
    _spec("zoom_reset", "Text at 100 %", "Ctrl+0", group="View", needs="article"),
    _spec("statements", "Statement table", "Ctrl+T", group="View", needs="project"),
    _spec("actors", "Actor register", "Ctrl+Shift+A", group="View", needs="project"),
    _spec("concepts", "Concept list", "Ctrl+Shift+C", group="View", needs="project"),
    _spec("next_pane", "Go to the next part of the window", "F6", group="View", needs="project"),
    _spec("focus_queue", "Go to the queue’s filter", "Ctrl+L", group="View", needs="project"),
    _spec("note", "Note on the article", "Ctrl+M", group="Article", needs="article"),
    _spec("ask_entries", "Ask for the entry at once, or not", group="View"),
    _spec("appearance", "Light, dark or as the system", group="View"),
    _spec("language", "Language…", group="View"),
    _spec("keys", "Keys", "F1", group="Help"),
    _spec("guidelines", "Guidelines of the labels", group="Help"),
    _spec("first_steps", "First steps", group="Help"),
    _spec("formats", "Formats of files", group="Help"),
    _spec("tour", "Guided tour: begin or leave", "Shift+F1", group="Help"),
    _spec("about", "About Annotator", group="Help"),
)  # fmt: skip
