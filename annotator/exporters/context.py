"""What all parts of a data set share while it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.exporters.losses import Losses
from annotator.model.change import Record
from annotator.model.scheme import Scheme
from annotator.store.registers import Registers


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The scheme and the registers as they stood when the export began, and where losses go.

    ``records`` are the registers as plain records: ``actors`` and
    ``concepts``, each by id. ``seed`` is for what is drawn by chance.
    ``licence`` is that of the articles, as a person told it.
    """

    scheme: Scheme
    registers: Registers
    records: Mapping[str, Mapping[str, Record]]
    losses: Losses
    seed: int = 1
    licence: str = ""
