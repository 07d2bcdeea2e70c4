"""The formats that data sets can have, one line each, and those of other packages."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from typing import Final

from annotator.exporters import (
    attribution_rows,
    brat,
    conll,
    dna,
    docbin,
    doccano,
    huggingface,
    iob2,
    jsonl,
    label_studio,
    matrix,
    networks,
    prodigy,
    relation_pairs,
    stance_pairs,
    uima_cas,
)
from annotator.exporters.sink import Open, line_sink
from annotator.model.errors import AnnotatorError
from annotator.model.extras import remedy
from annotator.model.words import Said, said

GROUP: Final = "annotator.exporters"
"""The entry points under which a package offers an :class:`Exporter` of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format: its name, what it is in one line, the suffix of its files, and what writes it.

    A data set is one file, or a folder when it is split or its format says
    ``folder``. ``splits`` tells whether it can be split. ``needs`` names the
    extra of this package whose library it needs. With ``needs_text`` a data
    set without text makes no sense. One that ``trains`` leaves out articles
    in which a layer has nothing and that are not done: their emptiness says
    nothing. ``problem`` says why it cannot be used, if so.
    """

    name: str
    description: str
    suffix: str
    open: Open
    folder: bool = False
    splits: bool = True
    needs: str | None = None
    needs_text: bool = True
    trains: bool = False
    problem: str | None = None


EXPORTERS: Final = (
    Exporter(
        name="jsonl",
        description=said("one article a line with text, spans, relations and registers (native)"),
        suffix=".jsonl",
        open=line_sink(jsonl.lines),
        needs_text=False,
    ),
    Exporter(
        name="iob2",
        description=said(
            "token classification: tokens with IOB2 tags and their places, JSON lines"
        ),
        suffix=".jsonl",
        open=line_sink(iob2.lines),
        trains=True,
    ),
    Exporter(
        name="conll",
        description=said("token classification in columns: token, start, end, IOB2 tag"),
        suffix=".conll",
        open=line_sink(conll.lines),
        trains=True,
    ),
    Exporter(
        name="doccano",
        description=said("doccano: JSON lines with entities and relations, a line for each layer"),
        suffix=".jsonl",
        open=doccano.open_,
    ),
    Exporter(
        name="prodigy",
        description=said("Prodigy: tasks with tokens, spans and relations, a line for each layer"),
        suffix=".jsonl",
        open=line_sink(prodigy.lines),
    ),
    Exporter(
        name="brat",
        description=said("brat: a text and its annotations for each layer, with the configuration"),
        suffix=".ann",
        open=brat.open_folder,
        folder=True,
    ),
    Exporter(
        name="label-studio",
        description=said("Label Studio: tasks with annotations, and the config of their project"),
        suffix=".json",
        open=label_studio.open_,
        folder=True,
    ),
    Exporter(
        name="uima-cas",
        description=said("UIMA CAS (XMI) with a type system, as INCEpTION opens it"),
        suffix=".xmi",
        open=uima_cas.open_folder,
        folder=True,
        needs="cas",
    ),
    Exporter(
        name="uima-cas-json",
        description=said("UIMA CAS (JSON), each file with its types inside"),
        suffix=".json",
        open=uima_cas.open_json_folder,
        folder=True,
        needs="cas",
    ),
    Exporter(
        name="spacy",
        description=said("spaCy: documents (DocBin) for a span categoriser, with user data"),
        suffix=".spacy",
        open=docbin.open_,
        folder=True,
        needs="spacy",
        trains=True,
    ),
    Exporter(
        name="huggingface",
        description=said("Hugging Face: a folder of Parquet that datasets loads, with its card"),
        suffix=".parquet",
        open=huggingface.open_,
        folder=True,
        needs="parquet",
        needs_text=False,
        trains=True,
    ),
    Exporter(
        name="stance-pairs",
        description=said("stance pairs: text, actor, target or concept, polarity; JSON lines"),
        suffix=".jsonl",
        open=line_sink(stance_pairs.lines),
        needs_text=False,
        trains=True,
    ),
    Exporter(
        name="attribution",
        description=said("attribution: source, cue, content of each attributed claim; JSON lines"),
        suffix=".jsonl",
        open=line_sink(attribution_rows.lines),
        needs_text=False,
        trains=True,
    ),
    Exporter(
        name="relations",
        description=said(
            "relation extraction: pairs of spans, tied ones and some untied; JSON lines"
        ),
        suffix=".jsonl",
        open=line_sink(relation_pairs.lines),
        needs_text=False,
        trains=True,
    ),
    Exporter(
        name="dna",
        description=said("the event list of Discourse Network Analyzer (CSV)"),
        suffix=".csv",
        open=dna.open_list,
        splits=False,
        needs_text=False,
    ),
    Exporter(
        name="actor-concept",
        description=said("matrices of actors by concepts: for, against, balance (CSV)"),
        suffix=".csv",
        open=matrix.open_matrix,
        folder=True,
        splits=False,
        needs_text=False,
    ),
    Exporter(
        name="networks",
        description=said("affiliation, congruence and conflict networks (GraphML)"),
        suffix=".graphml",
        open=networks.open_networks,
        folder=True,
        splits=False,
        needs="networks",
        needs_text=False,
    ),
)


def exporters() -> tuple[Exporter, ...]:
    """Return all formats: ours, then those of other packages by name."""
    own = {exporter.name for exporter in EXPORTERS}
    others = sorted(entry_points(group=GROUP), key=lambda entry: entry.name)
    return (*EXPORTERS, *(_loaded(entry) for entry in others if entry.name not in own))


def exporter_named(name: str) -> Exporter:
    """Return the format of that name.

    Raises:
        KeyError: when there is none.
        AnnotatorError: when the package that offers it is broken.
    """
    exporter = {exporter.name: exporter for exporter in exporters()}[name]
    if exporter.problem is not None:
        raise AnnotatorError(
            said(
                "The format “{name}” cannot be used: {problem}. Nothing was written. "
                "Mend or remove the package that offers it.",
                name=name,
                problem=exporter.problem,
            )
        )
    if exporter.needs is not None:
        _demand(exporter.name, exporter.needs)
    return exporter


_MODULES: Final = {
    "spacy": "spacy",
    "parquet": "pyarrow",
    "cas": "cassis",
    "networks": "networkx",
}
"""The module that each extra of this package brings."""


def _demand(name: str, extra: str) -> None:
    """Refuse a format whose library is not here, with how to get it."""
    if find_spec(_MODULES[extra]) is None:
        raise AnnotatorError(
            said(
                "The format “{name}” needs {module}. Nothing was written. {remedy}",
                name=name,
                module=_MODULES[extra],
                remedy=remedy(extra),
            )
        )


def _loaded(entry: EntryPoint) -> Exporter:
    """Return the format of another package, or one that says what is wrong with it."""
    try:
        found = entry.load()
    except Exception as error:  # whatever a stranger's module raises: our own formats go on
        return _broken(
            entry,
            said(
                "{entry} fails with {kind}: {error}",
                entry=entry.value,
                kind=type(error).__name__,
                error=error,
            ),
        )
    if not isinstance(found, Exporter):
        return _broken(entry, said("{entry} is not an Exporter", entry=entry.value))
    if found.name != entry.name:
        return _broken(
            entry, said("{entry} calls itself “{name}”", entry=entry.value, name=found.name)
        )
    return found


def _broken(entry: EntryPoint, problem: Said) -> Exporter:
    return Exporter(
        name=entry.name,
        description=said("cannot be used: {problem}", problem=problem),
        suffix="",
        open=line_sink(lambda document, context: ()),
        problem=problem,
    )
