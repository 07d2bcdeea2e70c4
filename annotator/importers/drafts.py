"""What a reader makes of a source: drafts of articles, and problems that name their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.importers.foreign import Unit
from annotator.model.article import Furniture, Metadata
from annotator.model.register import Actor, Concept
from annotator.model.span import Fragment
from annotator.model.status import Status
from annotator.model.words import Said, said


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanDraft:
    """A span, its fragments in code points of the draft's text."""

    id: str
    label: str
    fragments: tuple[Fragment, ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)
    origin: str = "import"
    created: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationDraft:
    """A relation; both ends are ids of spans of the same layer."""

    id: str
    type: str
    from_span: str
    to_span: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerDraft:
    """What a source says for one annotator; an empty name means who imports.

    ``suggested_by`` names the model whose predictions these are: they become
    suggestions of it, and nobody's work.
    """

    annotator: str = ""
    suggested_by: str = ""
    status: Status = Status.NEW
    flag: bool = False
    note: str = ""
    spans: tuple[SpanDraft, ...] = ()
    relations: tuple[RelationDraft, ...] = ()

    @property
    def has_status(self) -> bool:
        """Return whether there is a status to write: without one, a bare layer would vanish."""
        return self.tells_status or not (self.spans or self.relations)

    @property
    def tells_status(self) -> bool:
        """Return whether the source says something of the article as a whole."""
        return (self.status, self.flag, self.note) != (Status.NEW, False, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as its source has it: text not yet normalised, nothing yet written.

    ``where`` is ``file`` or ``file:line``. ``furniture`` of ``None`` means that
    the rules are to find it. ``id`` and registers come from native lines
    alone. ``origin`` is JSON: where the text came from and what was done to
    read it. The layers of a ``foreign`` draft use another program's names:
    what the scheme has no place for is left out and listed, while any misfit
    of our own format refuses the draft. ``unfit`` counts, by reason, what the
    reader of such a draft had to leave out itself.
    """

    text: str
    where: str
    meta: Metadata = field(default_factory=Metadata)
    origin: Mapping[str, Any] = field(default_factory=dict)
    furniture: tuple[Furniture, ...] | None = None
    id: str | None = None
    foreign: bool = False
    unfit: Mapping[str, int] = field(default_factory=dict)
    layers: tuple[LayerDraft, ...] = ()
    actors: tuple[Actor, ...] = ()
    concepts: tuple[Concept, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What could not be read, with its reason; the rest is not touched by it."""

    where: str
    reason: str

    def __str__(self) -> str:
        """Return the line that a person reads."""
        return str(self.sentence)

    @property
    def sentence(self) -> Said:
        """Return the same as a sentence that can be told in another language."""
        return said("{where}: {reason}", where=self.where, reason=self.reason)


Read = Iterator[Draft | Problem]
"""What a reader yields, in the order of the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a person chose for reading.

    ``name`` is how the file is called in origins. ``mapping`` says for fields
    of an article (text, title, source, url, author, published, language)
    which column holds them; fields that it leaves out are guessed.
    ``labels`` and ``relations`` say what names of another program are called
    in the scheme; "" leaves one out. ``unit`` is what offsets count where the
    file does not prove it. All annotations are suggestions of
    ``suggestions``, a model's name, unless it is empty.
    """

    name: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    relations: Mapping[str, str] = field(default_factory=dict)
    unit: Unit | None = None
    suggestions: str = ""
