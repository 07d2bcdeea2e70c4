"""Values of programs that know fewer types, in the types that the scheme has."""

from __future__ import annotations

import pytest

from annotator.importers.fitting import typed
from annotator.model.scheme import Attribute, AttributeType
from annotator.store.edits import fits

CHOICES = ("direct", "2")


@pytest.mark.parametrize(
    ("kind", "value", "meant"),
    [
        ("choice", "direct", "direct"),
        ("choice", ["direct"], "direct"),
        ("choice", 2, "2"),
        ("choices", "direct", ["direct"]),
        ("choices", ["direct", "2"], ["direct", "2"]),
        ("text", ["two words"], "two words"),
        ("flag", True, True),
        ("flag", "Yes", True),
        ("flag", ["false"], False),
        ("number", "2.5", 2.5),
        ("number", ["3"], 3),
        ("number", 4, 4),
        ("actor", "0193", ["0193"]),
        ("concept", ["0193"], ["0193"]),
    ],
)
def test_a_value_comes_in_the_type_of_the_attribute(kind, value, meant):
    attribute = Attribute(name="a", type=AttributeType(kind), choices=CHOICES)
    found = typed(attribute, value)
    assert found == meant and type(found) is type(meant)
    assert fits(attribute.type, CHOICES, found)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("choice", ["direct", "2"]),
        ("choice", True),
        ("choices", 3),
        ("flag", "perhaps"),
        ("flag", 1),
        ("number", "nan"),
        ("number", "1e999"),
        ("number", "many"),
        ("text", ["a", "b"]),
        ("actor", 7),
    ],
)
def test_what_means_none_of_the_type_stays_a_misfit(kind, value):
    attribute = Attribute(name="a", type=AttributeType(kind), choices=CHOICES)
    assert not fits(attribute.type, CHOICES, typed(attribute, value))
