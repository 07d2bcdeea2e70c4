"""A JSON list is read piece by piece: the same elements and lines, wherever a piece ends."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importers import json_array
from annotator.importers.drafts import Problem
from annotator.importers.json_array import Element, elements
from annotator.importers.lines import Encoding

UTF8 = Encoding("utf-8")
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=90),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("ab😀é"), inner, max_size=3)
    ),
    max_leaves=6,
)


@pytest.fixture
def small_pieces(monkeypatch):
    return lambda size: monkeypatch.setattr(json_array, "_CHUNK", size)


@given(st.lists(VALUES, max_size=5), st.integers(1, 70), st.sampled_from([None, 0, 2]))
def test_a_list_is_read_as_json_reads_it_whole(tmp_path_factory, values, size, indent):
    path = tmp_path_factory.mktemp("a") / "a.json"
    path.write_text(json.dumps(values, indent=indent, ensure_ascii=bool(indent)), encoding="utf-8")
    chunk, json_array._CHUNK = json_array._CHUNK, size
    try:
        found = list(elements(path, UTF8))
    finally:
        json_array._CHUNK = chunk
    assert [element.value for element in found] == values


@pytest.mark.parametrize("size", [1, 7, 1 << 20])
def test_elements_know_the_line_in_which_they_begin(write, small_pieces, size):
    small_pieces(size)
    path = write("a.json", '\ufeff[\n {"a": "x\\ny"},\r\n\n {"b":\n 12}, 7]\n')
    assert list(elements(path, UTF8)) == [
        Element(2, {"a": "x\ny"}), Element(4, {"b": 12}), Element(5, 7)
    ]  # fmt: skip


def test_one_object_is_a_list_of_one_and_an_empty_list_has_none(write):
    assert list(elements(write("a.json", ' {"a": 1}\n'), UTF8)) == [Element(1, {"a": 1})]
    assert list(elements(write("b.json", "[ ]"), UTF8)) == []


@pytest.mark.parametrize("size", [3, 1 << 20])
@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ('[{"a": 1},\n{"a": ', 2, "breaks off"),
        ('[{"a": 1},\n{"a": "xy', 2, "breaks off"),
        ('[{"a": 1}\n', 2, "breaks off"),
        ('[{"a": 1}\n{"a": 2}]', 2, "comma"),
        ('[{"a": 1},\n]', 2, "not JSON"),
        ('[{"a": 1},\n\n{"a": 1, "a": 2}]', 3, "twice"),
        ('[{"a":\nNaN}]', 1, "NaN"),
        ('[{"a": 1}]\n[2]', 2, "after the end"),
        ("a: 1", 1, "neither"),
        ('[{"a": ' + "[" * 100_000, 1, "too deeply"),
        (b'[{"a": 1},\n{"a": "\xff"}]', 1, "not UTF-8"),
    ],
)
def test_what_is_no_json_names_its_line(write, small_pieces, size, content, line, reason):
    if len(content) > 1000 and size == 3:
        pytest.skip("the same, only slowly")
    small_pieces(size)
    path = write("a.json", content)
    *_, last = elements(path, UTF8)
    assert isinstance(last, Problem)
    assert reason in last.reason
    assert last.where == f"{path}:{line}" or "UTF-8" in reason


def test_a_file_is_read_no_further_than_its_elements_are_taken(write, small_pieces):
    small_pieces(100)
    path = write("a.json", json.dumps([{"a": "x" * 20}] * 1000))
    taken = elements(path, UTF8)
    assert next(taken) == Element(1, {"a": "x" * 20})
    with path.open("r+b") as file:
        file.truncate(5000)
    rest = list(taken)
    assert len(rest) < 500 and isinstance(rest[-1], Problem)
