"""Any course of edits by two annotators keeps every promise: a project file beside dictionaries.

After each act both projects that are open on the file are compared in all that
the act touched, and in the names of undo and redo; all that they hold, with
statements and mentions, is compared at each tenth act. A course ends with the
checks of the whole file, with its tables made anew from the events, and with a
data set that goes out, into a new project and out again.

Some courses run with the other tests; 100 000 acts in some minutes with
``pytest tests/store/test_machine.py --hypothesis-profile=long``.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from machine.acting import LABELS, PICK, TEXTS, WHO
from machine.comparing import (
    assert_same,
    assert_same_registers,
    tables_of,
    thing_of,
    with_retired,
)
from machine.register_rules import RegisterRules
from machine.span_rules import SpanRules

from annotator.exporters.run import export
from annotator.importers.run import import_sources
from annotator.model.change import Entity
from annotator.model.errors import ChangeRefused
from annotator.store import create
from annotator.store.check import check, rebuild
from annotator.store.project import SCHEME_ID
from annotator.store.scheme_edits import change_scheme

FULL = 10


class ProjectMachine(SpanRules, RegisterRules):
    """Does what two annotators can do to one file, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.acts = 0

    @initialize()
    def begin(self) -> None:
        """Import two articles and make some spans and entries, so that each act has its objects."""
        self._open()
        self.plain.things[("scheme", SCHEME_ID)] = {"retired": frozenset()}
        self.articles = [self._import(text) for text in TEXTS]
        for who in ("ada", "bo"):
            for article in (0, 1):
                for number, label in enumerate(LABELS):
                    self.label(who, article, label, 3 * number)
        for number in range(4):
            self.add_entry("ada", 0, number)
            self.add_entry("bo", 1, number)
        for number in range(12):
            self.set_attribute("ada", number, 0, number % 6)
            self.set_attribute("bo", number, 0, number % 6)
        for kind in (0, 1):
            self.merge("ada", kind, 1, 3)

    def teardown(self) -> None:
        try:
            if self.articles:
                self._ends_well()
        finally:
            for project in self.projects.values():
                project.close()
            self.folder.cleanup()

    @rule(who=WHO, part=PICK)
    def retire(self, who: str, part: int) -> None:
        """Retire a label, an attribute or a relation type, or bring it back."""
        scheme = self.projects[who].scheme
        parts = [
            *LABELS,
            *(f"{label.name}.{a.name}" for label in scheme.labels for a in label.attributes),
            *(kind.name for kind in scheme.relations),
        ]
        retired = self.plain.things[("scheme", SCHEME_ID)]["retired"]
        # What is retired comes back sooner than it went: else nothing could be done in the end.
        chosen = min(retired) if len(retired) > 2 else parts[part % len(parts)]
        after = retired ^ {chosen}
        self._do(
            who,
            "Change the scheme",
            {("scheme", SCHEME_ID): {"retired": after}},
            lambda: change_scheme(self.projects[who], with_retired(scheme, after)),
        )

    # What brings back

    @rule(who=WHO, times=st.integers(1, 4))
    def undo(self, who: str, times: int) -> None:
        project, stack = self.projects[who], self.plain.undo[who]
        for _ in range(min(times, len(stack))):
            self.touched |= {key for key, _, _ in stack[-1].writes}
            if not self.plain.take_back(who):
                with pytest.raises(ChangeRefused):
                    project.undo()
                return
            step = project.undo()
            assert step is not None and step.name == self.plain.redo[who][-1].name
        if not stack:
            assert project.undo() is None

    @rule(who=WHO, times=st.integers(1, 4))
    def redo(self, who: str, times: int) -> None:
        project, stack = self.projects[who], self.plain.redo[who]
        for _ in range(min(times, len(stack))):
            self.touched |= {key for key, _, _ in stack[-1].writes}
            if not self.plain.repeat(who):
                with pytest.raises(ChangeRefused):
                    project.redo()
                return
            step = project.redo()
            assert step is not None and step.name == self.plain.undo[who][-1].name
        if not stack:
            assert project.redo() is None

    @rule()
    def reopen(self) -> None:
        self._open()
        for project in self.projects.values():
            assert_same(project, self.plain, self.articles)

    # What must be true

    @invariant()
    def holds_what_it_should(self) -> None:
        if not self.articles:
            return
        self.acts += 1
        for who, project in self.projects.items():
            undo, redo = self.plain.undo[who], self.plain.redo[who]
            assert project.undo_name == (undo[-1].name if undo else None)
            assert project.redo_name == (redo[-1].name if redo else None)
            for kind, id_ in self.touched:
                record = project.record(Entity(kind), id_)
                held = None if record is None else thing_of(kind, record)
                assert held == self.plain.things.get((kind, id_))
            if any(kind in ("actor", "concept") for kind, _ in self.touched):
                assert_same_registers(project, self.plain)
        if self.acts % FULL == 0:
            one = self.projects[("ada", "bo")[self.acts // FULL % 2]]
            assert_same(one, self.plain, self.articles)
        self.touched = set()

    def _ends_well(self) -> None:
        """Compare once more, check the file, make its tables anew, and take a data set around."""
        for project in self.projects.values():
            assert_same(project, self.plain, self.articles)
        project = self.projects["ada"]
        assert check(project) == []
        tables = tables_of(project)
        assert rebuild(project) == 0
        assert tables_of(project) == tables
        out, again = self.path.with_name("1.jsonl"), self.path.with_name("2.jsonl")
        export(project, out)
        with create(self.path.with_name("q.annot"), project.scheme, annotator="cy") as other:
            report = import_sources(other, [out])
            assert report.problems == ()
            export(other, again)
            assert check(other) == []
        assert again.read_bytes() == out.read_bytes()


LONG = settings.get_current_profile_name() == "long"
TestProjectMachine = ProjectMachine.TestCase
TestProjectMachine.settings = settings(
    max_examples=1150 if LONG else 35,
    stateful_step_count=100 if LONG else 50,
    deadline=None,
    phases=[phase for phase in Phase if phase is not Phase.explain],  # it takes minutes here
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
