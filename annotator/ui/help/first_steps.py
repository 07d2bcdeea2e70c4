"""The first steps: the whole way from a folder of articles to a data set, on one page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.help.page import READABLE, HelpPage, has_words, plain
from annotator.ui.keys import key_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A heading and what is to be known under it."""

    title: str
    words: str


class FirstSteps(HelpPage):
    """Our own words about the loop, with the keys from the table of actions."""

    def show_only(self, typed: str) -> bool:
        """Show the passages that have all words that were typed."""
        page = QWidget(self)
        page.setMaximumWidth(READABLE)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 12, 8, 12)
        lines.setSpacing(6)
        found = [one for one in self.passages() if has_words(f"{one.title} {one.words}", typed)]
        for passage in found:
            lines.addWidget(plain(page, passage.title, bold=True))
            lines.addWidget(plain(page, passage.words))
            lines.addSpacing(12)
        lines.addStretch(1)
        self.set_content(page)
        return bool(found)

    def passages(self) -> list[Passage]:
        """Return the passages in order."""
        return [
            Passage(
                title=self.tr("Make a project and bring articles in"),
                words=self.tr(
                    "A project is one file, with the articles, the scheme of labels and all that "
                    "you mark. {new} makes one. {import_} brings articles in: text, HTML, Word, "
                    "PDF, tables, and data sets of other programs; you can also drop files on the "
                    "window. What is on a page but is not the article is furniture: it is dimmed, "
                    "never deleted."
                ).format(new=key_of("new_project"), import_=key_of("import")),
            ),
            Passage(
                title=self.tr("Label"),
                words=self.tr(
                    "Put the caret on a name, a sentence or a few words and press the key of a "
                    "label; the bar at the foot of the window shows the keys. Select words first "
                    "where others are meant: {grow} selects more at each press, {quotation} takes "
                    "a quotation without its “he said”. With a span selected, the key of another "
                    "label changes the label; {let_go} lets go of it."
                ).format(
                    grow=key_of("grow"), quotation=key_of("quotation"), let_go=key_of("let_go")
                ),
            ),
            Passage(
                title=self.tr("Say who and what is meant"),
                words=self.tr(
                    "An actor is asked for as soon as its name is labelled: Enter takes the "
                    "proposal, typing finds another or makes one; {entry} asks again. {attributes} "
                    "goes to the other questions of the selected span, Esc comes back."
                ).format(entry=key_of("entry"), attributes=key_of("attributes")),
            ),
            Passage(
                title=self.tr("Tie"),
                words=self.tr(
                    "{tie} offers what the selected span can be tied to, the likeliest first: who "
                    "says the claim, who holds the stance, what it is about. Enter or a digit "
                    "ties. A claim with its speaker is a statement; {table} shows them all."
                ).format(tie=key_of("tie"), table=key_of("statements")),
            ),
            Passage(
                title=self.tr("On to the next article"),
                words=self.tr(
                    "{done} marks the article done and opens the next one. What is still open in "
                    "it is shown first; {point} goes from one open point to the next. An article "
                    "that is done and has nothing marked says something too: there was nothing."
                ).format(done=key_of("done"), point=key_of("next_point")),
            ),
            Passage(
                title=self.tr("Nothing gets lost"),
                words=self.tr(
                    "There is no Save: each step is in the file when it is done. {undo} takes "
                    "steps back, also those of yesterday; {redo} brings them back. Backups are "
                    "made by themselves while you work, and each is proved to be readable: File → "
                    "Backups… shows them and puts one back."
                ).format(undo=key_of("undo"), redo=key_of("redo")),
            ),
            Passage(
                title=self.tr("Take a data set out"),
                words=self.tr(
                    "{export} writes all or a part of the project in one of many formats, and "
                    "shows its first lines before. The page “Formats” of this window tells what "
                    "each one holds, and what it cannot hold."
                ).format(export=key_of("export")),
            ),
            Passage(
                title=self.tr("Find the way"),
                words=self.tr(
                    "{palette} finds every command by its name and shows its key. {pane} goes "
                    "from one part of the window to the next. {find} finds in the article, "
                    "{search} in all articles."
                ).format(
                    palette=key_of("palette"),
                    pane=key_of("next_pane"),
                    find=key_of("find"),
                    search=key_of("search"),
                ),
            ),
        ]
