"""What is selected in the text: a caret, a stretch, and fragments that were kept before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from annotator.model.span import Fragment, joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """A stretch between ``anchor`` and ``caret``, and the fragments kept so far; code points.

    Nothing is selected where both are the same and nothing was kept.
    """

    anchor: int = 0
    caret: int = 0
    kept: tuple[Fragment, ...] = ()

    @classmethod
    def over(cls, *fragments: Fragment) -> Self:
        """Return the selection of these fragments, the last one being the stretch."""
        *kept, last = joined(fragments)
        return cls(anchor=last.start, caret=last.end, kept=tuple(kept))

    @property
    def start(self) -> int:
        """Return where the stretch starts."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        """Return where the stretch ends, exclusive."""
        return max(self.anchor, self.caret)

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """Return all that is selected, in text order; nothing when that is nothing."""
        whole = [*self.kept]
        if self.start < self.end:
            whole.append(Fragment(self.start, self.end))
        return joined(whole) if whole else ()

    @property
    def length(self) -> int:
        """Return the number of code points that are selected."""
        return sum(f.end - f.start for f in self.fragments)

    def moved(self, caret: int, *, extend: bool = False) -> Selection:
        """Return the selection with the caret elsewhere; without ``extend`` nothing is selected."""
        anchor = self.anchor if extend else caret
        return replace(self, anchor=anchor, caret=caret, kept=self.kept if extend else ())

    def keeping(self) -> Selection:
        """Return the selection with the stretch kept as a fragment, ready for the next one."""
        return Selection(anchor=self.caret, caret=self.caret, kept=self.fragments)

    def with_caret(self, caret: int) -> Selection:
        """Return the selection with a bare caret elsewhere and the kept fragments still kept."""
        return replace(self, anchor=caret, caret=caret)
