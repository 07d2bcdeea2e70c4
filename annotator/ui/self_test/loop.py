"""The loop from a new project to a data set and back: import, label, tie, undo, export, compare."""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import Qt

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.resources import load_scheme
from annotator.samples import make_sample_project
from annotator.store import create, open_project
from annotator.store.check import check
from annotator.ui.self_test.hands import (
    ANNOTATOR,
    CTRL,
    SHIFT,
    Broken,
    Run,
    expect,
    go_to,
    press,
    quotes,
    select,
    wait,
)
from annotator.ui.window import Window

_FIRST: Final = """Harbour vote splits the council

😀 Mayor Ines Okafor warned on Monday that the harbour must close before winter.
“We cannot wait,” said Okafor, “until the last wall falls.”
Councillor Tom Ruiz supports the plan, but the fishers of Sell Bay call it a mistake.
Then Mayor Ines Okafor left.
"""
_SECOND: Final = """A quiet week

Nothing was decided. שלום and e\u0301t\u00e9 stand here with a no-break\u00a0space.
"""


def new_project(this: Run) -> str:
    """Make a project and open it in the window."""
    create(this.project_path, load_scheme(), annotator=ANNOTATOR).close()
    this.window.resize(1280, 800)
    this.window.show()
    this.picture("first-page")
    this.window.open_path(this.project_path)
    this.window.activateWindow()
    return expect(this.project.annotator, ANNOTATOR, "the annotator")


def import_articles(this: Run) -> str:
    """Import three files, of which one is a copy."""
    for name, text in (("one.txt", _FIRST), ("two.txt", _SECOND), ("again.txt", _SECOND)):
        (this.folder / name).write_text(text, encoding="utf-8")
    names = ("one.txt", "two.txt", "again.txt")
    this.window.importing.import_paths([this.folder / name for name in names])
    wait(lambda: this.project.progress().total == 2, "two articles, the third being the second")
    wait(lambda: not this.window.tasks.running, "the import to end")
    wait(lambda: this.window.session.article is not None, "an article to open")
    return f"{this.project.progress().total} articles, one of them came twice"


def label_by_keys(this: Run) -> str:
    """Label a name with its entry, a sentence and a word under the caret."""
    view = this.window.workspace.view
    view.setFocus()
    go_to(this, "Ines")
    this.key(Qt.Key.Key_2)
    expect(quotes(this), ["Mayor Ines Okafor"], "the name under the caret")
    this.picture("entry")
    press(Qt.Key.Key_Return)
    actors = [actor.name for actor in this.project.registers.live_actors()]
    expect(actors, ["Ines Okafor"], "the actors after Enter")
    go_to(this, "harbour must")
    this.key(Qt.Key.Key_1)
    this.key(Qt.Key.Key_Escape)
    go_to(this, "supports")
    this.key(Qt.Key.Key_E)
    this.key(Qt.Key.Key_3)
    labels = [span.label for span in this.spans()]
    expect(sorted(labels), ["Actor", "Claim", "Stance"], "the labels")
    return ", ".join(labels)


def label_a_broken_quotation(this: Run) -> str:
    """Label a quotation without its “said Okafor” as one claim in two fragments."""
    this.key(Qt.Key.Key_Escape)
    go_to(this, "cannot wait")
    this.key(Qt.Key.Key_Q)
    this.key(Qt.Key.Key_1)
    span = this.window.session.selected
    quotes = list(span.quotes) if span else []
    expect(quotes, ["We cannot wait,", "until the last wall falls."], "the two fragments")
    return " … ".join(quotes)


def move_an_edge(this: Run) -> str:
    """Move the end of a span by a word, and take it back."""
    span = this.window.session.selected
    before = span.end if span else 0
    this.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    after = this.window.session.selected
    if after is None or after.end >= before:
        raise Broken("the end did not move")
    this.key(Qt.Key.Key_Z, CTRL)
    span = this.window.session.selected
    return f"end at {expect(span.end if span else 0, before, 'the end after undo')} again"


def tie_claim_to_actor(this: Run) -> str:
    """Tie the selected claim to its likeliest source."""
    this.key(Qt.Key.Key_R)
    this.picture("tie")
    press(Qt.Key.Key_Return)
    article = this.window.session.article
    ties = this.project.relations(article.id) if article else []
    return str(expect([tie.type for tie in ties], ["source"], "the ties")[0])


def remove_undo_redo(this: Run) -> str:
    """Remove a span with its tie, bring both back, twice."""
    before = this.spans()
    this.key(Qt.Key.Key_Delete)
    expect(len(this.spans()), len(before) - 1, "the spans after Delete")
    this.key(Qt.Key.Key_Z, CTRL)
    expect(this.spans(), before, "the spans after undo")
    article = this.window.session.article
    expect(len(this.project.relations(article.id)) if article else 0, 1, "the ties after undo")
    this.key(Qt.Key.Key_Z, CTRL | SHIFT)
    this.key(Qt.Key.Key_Z, CTRL)
    return f"{len(expect(this.spans(), before, 'the spans after redo and undo'))} spans as before"


def label_across(this: Run) -> str:
    """Label a name that begins in a claim and ends after it: spans may overlap as they like."""
    for words, key in (("call it a", Qt.Key.Key_1), ("a mistake", Qt.Key.Key_2)):
        this.key(Qt.Key.Key_Escape)
        select(this, words)
        this.key(key)
    this.picture("overlap")
    press(Qt.Key.Key_Escape)
    claim, name = (span for span in this.spans() if span.quotes[0] in ("call it a", "a mistake"))
    expect(claim.start < name.start < claim.end < name.end, True, "one begins in the other")
    return f"{claim.start}–{claim.end} and {name.start}–{name.end}"


def search_finds(this: Run) -> str:
    """Find an article by its words, which SQLite's full-text search has to be there for."""
    hits = list(this.project.search("fishers"))
    return str(expect([hit.match for hit in hits], ["fishers"], "the hits")[0])


def pictures(this: Run) -> str:
    """Take pictures in light and dark, and see that something is drawn."""
    this.picture("article-light")
    this.theme.set_appearance("dark")
    this.picture("article-dark")
    this.theme.set_appearance("light")
    picture = this.window.grab().toImage()
    step = max(1, picture.width() // 200)
    shades = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), step)
        for y in range(0, picture.height(), step)
    }
    if len(shades) < 12:
        raise Broken(f"the window has only {len(shades)} colours: nothing is drawn")
    return f"{len(shades)} colours"


def done_and_next(this: Run) -> str:
    """Be shown what is open, be done anyway, and go to the next article."""
    first = this.window.session.article
    this.key(Qt.Key.Key_Return, CTRL)
    shown = len(this.window.workspace.open_points.points)
    this.picture("open-points")
    press(Qt.Key.Key_Return, CTRL)
    second = this.window.session.article
    if first is None or second is None or first.id == second.id:
        raise Broken("the next article did not open")
    expect(this.project.status(first.id).status.value, "done", "the status")
    return f"{shown} open points were shown, then it was done"


def export_jsonl(this: Run) -> str:
    """Export, and read each quote at its code points."""
    out = this.folder / "self-test.jsonl"
    report = export(this.project, out)
    for line in out.read_text(encoding="utf-8").split("\n")[:-1]:
        article = json.loads(line)
        for layer in article["annotations"]:
            for span in layer["spans"]:
                quote = article["text"][span["start"] : span["end"]]
                expect(quote, span["text"], "the words at a span's code points")
    return report.summary().split(" are in ")[0]


def close_and_open_again(this: Run) -> str:
    """Close the project and the window; all is there again, undo too."""
    before = this.project.undo_name
    articles = {id_: this.project.spans(id_) for id_ in this.project.article_ids()}
    open_there = this.window.session.article
    this.window.projects.close()
    this.window.close()
    this.window = Window(this.theme, this.settings)
    this.window.resize(1280, 800)
    this.window.show()
    this.window.open_path(this.project_path)
    again = {id_: this.project.spans(id_) for id_ in this.project.article_ids()}
    expect(again, articles, "the spans after opening again")
    expect(this.window.session.article, open_there, "the article that was open")
    return f"the next undo is still “{expect(this.project.undo_name, before, 'the undo step')}”"


def import_gives_the_same_bytes(this: Run) -> str:
    """Import what was exported into another project, and export it again."""
    out, again = this.folder / "self-test.jsonl", this.folder / "again.jsonl"
    with create(this.folder / "again.annot", load_scheme(), annotator=ANNOTATOR) as other:
        import_sources(other, [out])
        export(other, again)
    expect(again.read_bytes() == out.read_bytes(), True, "the bytes after import and export")
    return f"{out.stat().st_size} bytes"


def check_the_file(this: Run) -> str:
    """Prove every promise of the file."""
    with open_project(this.project_path, read_only=True) as project:
        expect(check(project), [], "the broken promises")
    return "every promise is kept"


def sample_project(this: Run) -> str:
    """Open the sample project at a claim in two fragments: its pictures are the README's."""
    path = this.folder / "sample.annot"
    make_sample_project(path, annotator=ANNOTATOR)
    this.window.open_path(path)
    view, layer = this.window.workspace.view, this.window.session.layer
    spans = layer.page(0, 100) if layer else []
    if not spans:
        raise Broken("the first sample article has no spans")
    shown = next((span for span in spans if len(span.fragments) > 1), spans[0])
    view.show_span(shown)
    view.scroll_to(shown.start)
    this.picture("window-light")
    this.theme.set_appearance("dark")
    this.picture("window-dark")
    _pictures_beside(this)
    this.theme.set_appearance("light")
    return f"{this.project.progress().total} articles, {len(spans)} spans in the first"


def _pictures_beside(this: Run) -> None:
    """Take pictures of the windows that stand beside the article: the README's."""
    table, registers = this.window.statements, this.window.registers
    actors = this.project.registers.live_actors()
    this.window.show_register("actors")
    registers.resize(1100, 700)
    registers.show_entry(max(actors, key=lambda actor: len(actor.affiliations)).id)
    table.bring_up()
    wait(lambda: table.table.model().rowCount() > 0, "the rows of the table")
    this.picture("actors-dark", of=registers)
    this.theme.set_appearance("light")
    this.picture("statements-light", of=table)
    table.close()
    registers.close()
    this.come_back()
