"""On which side of a split each article is, kept so that it stays there."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.model import step_names
from annotator.model.change import Change, Entity
from annotator.model.words import said
from annotator.store.project import Project


def kept_sides(project: Project, plan: str) -> dict[str, str]:
    """Return the part of each article that was ever on a side of this plan, by id."""
    rows = project.select("SELECT article, part FROM split WHERE plan = ?", (plan,))
    return dict(rows)


def keep_sides(project: Project, plan: str, sides: Mapping[str, str]) -> bool:
    """Keep the parts of articles that had none; tell whether the project remembers them now.

    Raises:
        ChangeRefused: when one of them has a side already: it was kept meanwhile.
        ProjectError: when the project could not be written.
    """
    if not sides or project.read_only:
        return not sides
    changes = [
        Change(
            Entity.SPLIT,
            f"{article} {plan}",
            None,
            {"article": article, "plan": plan, "part": part},
        )
        for article, part in sorted(sides.items())
    ]
    project.freeze(said(step_names.KEEP_SPLIT, split=plan), changes)
    return True
