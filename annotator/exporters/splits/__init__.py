"""Train, validation and test parts of a data set, without leakage between them."""

from annotator.exporters.splits.assignment import Assignment, assign
from annotator.exporters.splits.candidate import Candidate, candidates
from annotator.exporters.splits.plan import PARTS, SplitBy, SplitPlan, plan_of

__all__ = [
    "PARTS",
    "Assignment",
    "Candidate",
    "SplitBy",
    "SplitPlan",
    "assign",
    "candidates",
    "plan_of",
]
