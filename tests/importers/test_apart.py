"""Files that could do harm are read in a process of their own: what it may not do, and its end."""

from __future__ import annotations

import io
import json
import os
import select
import shutil
import socket
import subprocess
import sys
import textwrap
from functools import partial
from pathlib import Path

import pytest
from documents import pdf_bytes, write_word
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.importers import apart as apart_room
from annotator.importers import wire
from annotator.importers.apart import Apart
from annotator.importers.drafts import Draft, Options, Problem
from annotator.importers.reader_process import Limits
from annotator.importers.reading import read_file
from annotator.importers.registry import registry
from annotator.importers.run import import_sources
from annotator.model.words import Said, said

READER = '''
"""A format whose files say what its reader is to do wrong."""

import ctypes
import os
import socket
import subprocess
import sys
from pathlib import Path

from annotator.importers.drafts import Draft
from annotator.importers.registry import Importer


def read(path, options):
    act, _, what = path.read_text(encoding="utf-8").partition(" ")
    if act == "crash":
        ctypes.string_at(0)
    elif act == "leave":
        os._exit(0)
    elif act == "hang":
        while True:
            pass
    elif act == "eat":
        held = []
        while True:
            held.append(b"x" * 10_000_000)
    elif act == "hold":
        held = b"x" * 600_000_000
        while held:
            pass
    elif act == "gulp":
        bytearray(1 << 45)
    elif act == "connect":
        socket.create_connection(("127.0.0.1", int(what)))
    elif act == "start":
        subprocess.run([sys.executable, "-c", f"open({what!r}, 'w')"])
    elif act == "shout":
        print("noise", flush=True)
        os.write(1, b"noise")
        os.write(2, b"noise")
    elif act == "write":
        Path(what).write_text(Path(path).read_text())
    elif act == "empty":
        open(what, "wb").close()
    elif act == "odd":
        yield Draft(text="a", where=str(path), origin={"set": {1}})
    elif act == "other":
        yield 5
    elif act == "part":
        yield Draft(text="The first part.", where=str(path))
        os._exit(1)
    yield Draft(text=what or "Some words.", where=str(path), origin={"pid": os.getpid()})


IMPORTER = Importer(
    name="odd", description="for tests", suffixes=(".odd",), read=read, apart=True
)
'''


@pytest.fixture
def odd(tmp_path, monkeypatch, write):
    """Return what writes a file of a format that is read apart and does as the file says."""
    package = tmp_path / "package"
    about = package / "odd_reader-1.dist-info"
    about.mkdir(parents=True)
    (package / "odd_reader.py").write_text(READER)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: odd-reader\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[annotator.importers]\nodd = odd_reader:IMPORTER\n")
    monkeypatch.syspath_prepend(package)
    registry.cache_clear()
    apart_room._spare.end()
    yield lambda name, words: write(f"{name}.odd", words)
    registry.cache_clear()
    apart_room._spare.end()


@pytest.fixture
def limited(monkeypatch):
    """Return a function that gives each file other limits."""
    return lambda **limits: monkeypatch.setattr(apart_room, "Limits", partial(Limits, **limits))


def told(project, *paths):
    """Import files and return the reasons of the problems, by file name, and how many came in."""
    report = import_sources(project, paths)
    return {Path(p.where).name: str(p.reason) for p in report.problems}, len(report.added)


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        ("crash", "its reader broke down on it"),
        ("leave", "its reader broke down on it"),
        ("other", "its reader broke down on it"),
        ("gulp", "reading it took more than 1 GB of memory"),
        ("odd", "the reader of odd files failed (TypeError)"),
    ],
)
def test_a_file_that_breaks_its_reader_is_a_problem_and_the_next_one_is_read(
    project, odd, act, reason
):
    problems, count = told(project, odd("a", "say First words."), odd("b", act), odd("c", "say C."))
    assert list(problems) == ["b.odd"] and problems["b.odd"].startswith(reason)
    assert count == 2


def test_a_reader_that_hangs_is_ended(project, odd, limited):
    limited(seconds=0.3)
    problems, count = told(project, odd("a", "hang"), odd("b", "say After it."))
    assert problems["a.odd"].startswith("reading it took more than 0 seconds")
    assert count == 1


@pytest.mark.parametrize("act", ["eat", "hold"])
def test_a_reader_that_takes_much_memory_is_ended(project, odd, limited, act):
    limited(memory=300_000_000, seconds=20)
    problems, count = told(project, odd("a", act), odd("b", "say After it."))
    assert problems["a.odd"].startswith("reading it took more than 1 GB of memory")
    assert count == 1


def test_what_came_before_a_crash_stays(project, odd):
    problems, count = told(project, odd("a", "part"))
    assert list(problems) == ["a.odd"] and count == 1


def test_an_import_is_cancelled_within_a_file(project, odd, limited, add_article):
    limited(seconds=10)
    add_article(project, "It was here.")
    report = import_sources(project, [odd("a", "hang")], cancelled=_after_the_first(3))
    assert report.cancelled and report.added == () and report.problems == ()
    assert len(project.article_ids()) == 1


def _after_the_first(count):
    """Return what cancels for good when it was asked so often."""
    asked = iter(range(10_000_000))
    return lambda: next(asked) >= count


def test_many_files_have_one_process_and_so_has_the_next_import(project, odd):
    import_sources(project, [odd(str(number), f"say Words {number}.") for number in range(5)])
    import_sources(project, [odd("more", "say More words.")])
    origins = [project.article(id_).origin["pid"] for id_ in project.article_ids()]
    assert len(origins) == 6 and len(set(origins)) == 1
    assert origins[0] != os.getpid()


def test_a_reader_can_neither_connect_nor_start_programs(project, odd, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        port = server.getsockname()[1]
        problems, _ = told(project, odd("a", f"connect {port}"))
        assert "may not do this: socket" in problems["a.odd"]
        with pytest.raises(BlockingIOError):
            server.accept()
    mark = tmp_path / "started"
    problems, count = told(project, odd("b", f"start {mark}"))
    assert list(problems) == ["b.odd"] and count == 0 and not mark.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_reader_can_write_no_file(project, odd, tmp_path):
    target = tmp_path / "copy"
    problems, _ = told(project, odd("a", f"write {target}"))
    assert list(problems) == ["a.odd"]
    assert not target.exists() or target.read_bytes() == b""


def test_a_reader_can_empty_no_file_and_make_none(project, odd, tmp_path):
    there = tmp_path / "there"
    there.write_text("Mine.")
    gone = tmp_path / "gone"
    problems, _ = told(project, odd("a", f"empty {there}"), odd("b", f"empty {gone}"))
    assert sorted(problems) == ["a.odd", "b.odd"]
    assert there.read_text() == "Mine."
    assert not gone.exists()


def test_what_a_reader_prints_does_not_disturb_its_answers(project, odd, capfd):
    problems, count = told(project, odd("a", "shout And said."))
    assert (problems, count) == ({}, 1)
    assert "noise" not in "".join(capfd.readouterr())


def test_a_process_that_died_while_nobody_needed_it_costs_no_file(project, odd):
    told(project, odd("a", "say Words."))
    kept = apart_room._spare._kept
    assert kept is not None
    kept._process.kill()
    kept._process.wait()
    assert told(project, odd("b", "say Other words.")) == ({}, 1)


def test_a_process_that_does_not_start_is_told_for_each_file(project, odd, monkeypatch, write):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    page = write("a.txt", "Plain text needs no process.")
    problems, count = told(project, odd("a", "say Words."), page)
    assert "does not start" in problems["a.odd"] and count == 1


@pytest.mark.parametrize("name", ["a.html", "a.mhtml", "a.pdf", "a.docx", "a.xmi", "a.json"])
def test_pages_documents_and_xml_are_read_apart_and_nowhere_else(project, write, monkeypatch, name):
    apart_room._spare.end()
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    file = write(name, '{"%TYPES": {}, "%VIEWS": {}}')
    (problem,) = import_sources(project, [file]).problems
    assert "does not start" in problem.reason


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
def test_the_process_ends_with_the_program_that_started_it(odd):
    script = """
        import sys, time
        from pathlib import Path
        from annotator.importers.apart import Apart
        from annotator.importers.drafts import Options
        from annotator.importers.registry import registry

        with Apart() as apart:
            path = Path(sys.argv[1])
            (draft,) = apart.read(registry().by_name["odd"], path, Options(name="a"))
            print(draft.origin["pid"], flush=True)
            time.sleep(600)
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), str(odd("a", "say Words."))],
        stdout=subprocess.PIPE,
        env=environment,
    ) as program:
        assert program.stdout is not None
        worker = int(program.stdout.readline())
        handle = os.pidfd_open(worker)
        program.kill()
    assert select.select([handle], [], [], 30)[0], "the process is still there"
    os.close(handle)


def test_a_library_user_needs_no_main_guard(tmp_path, write):
    """Spawned workers of multiprocessing would run such a script once more, and without end."""
    page = write("a.html", _page())
    script = tmp_path / "script.py"
    script.write_text(
        "from pathlib import Path\n"
        "import annotator\n"
        "from annotator.resources import load_scheme\n"
        "print('begun')\n"
        f"with annotator.create(Path({str(tmp_path / 'p.annot')!r}), load_scheme(), "
        "annotator='ada') as project:\n"
        f"    print(annotator.import_sources(project, [Path({str(page)!r})]).summary())\n"
    )
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
    )
    assert done.stdout.splitlines() == ["begun", "1 article came in."]


def test_reading_apart_gives_what_reading_here_gives(tmp_path, write):
    """All files of these formats that the tests have, good and broken."""
    files = [write("page.html", _page()), write("two.pdf", pdf_bytes([["A line of words."]] * 2))]
    write_word(tmp_path / "in" / "a.docx", ["One paragraph.", [["a", "b"], ["c", "d"]]], title="T")
    files.append(tmp_path / "in" / "a.docx")
    for name in ("html", "pdf", "docx", "uima-cas"):
        folder = tmp_path / name
        shutil.copytree(Path(__file__).parent / "broken" / name, folder)
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        files += [folder / one for one in expected]
    with Apart() as apart:
        for file in files:
            importer = registry().for_file(file)
            if importer is None:
                continue
            options = Options(name=file.name)
            here = [*read_file(importer, file, options)]
            there = [*apart.read(importer, file, options)]
            assert _comparable(there) == _comparable(here), file.name
            assert [type(p.reason) for p in there if isinstance(p, Problem)] == [
                type(p.reason) for p in here if isinstance(p, Problem)
            ]
    assert len(files) > 80


def _comparable(found):
    """Return drafts without the ids that are new each time."""
    return [
        (d.text, d.where, d.meta, d.origin, dict(d.unfit), [
            [(s.label, s.fragments, s.attributes) for s in layer.spans] for layer in d.layers
        ]) if isinstance(d, Draft) else d
        for d in found
    ]  # fmt: skip


def _page():
    words = "".join(f"<p>The council met {n} times and spoke of the harbour.</p>" for n in range(9))
    return (
        f"<html><head><title>Council</title></head><body><article>{words}</article></body></html>"
    )


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    | st.tuples(inner, inner),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=50)
@example("\ud83d\ude00", {"two lone surrogates": "\ud83d\ude00"})
@given(st.text(st.characters(exclude_categories=())), st.dictionaries(st.text(), values))
def test_whatever_a_draft_holds_comes_over_as_it_is(text, origin):
    draft = Draft(text=text, where="w", origin=origin, unfit={said("a {b}", b=text): 2})
    stream = io.BytesIO()
    wire.send(stream, wire.frame(draft))
    stream.seek(0)
    back = wire.receive(stream)
    assert back == draft
    (reason,) = back.unfit
    assert isinstance(reason, Said) and reason.values == {"b": text}


@given(st.binary() | st.text().map(str.encode))
def test_what_is_no_frame_of_ours_makes_nothing(data):
    for frame in (data, len(data).to_bytes(8, "big") + data):
        try:
            found = wire.receive(io.BytesIO(frame))
        except (EOFError, wire.WireError):
            continue
        assert found is None or isinstance(found, str | int | float | list)


@pytest.mark.parametrize(
    "bare",
    [
        {"kind": "Popen", "fields": [["args", "id"]]},
        {"kind": "Draft", "fields": [["text", "a"], ["where", "b"], ["other", "c"]]},
        {"choice": "Status", "value": "elsewhere"},
        {"said": "{0.__class__}", "values": []},
        {"kind": "Draft"},
        {},
    ],
)
def test_only_what_is_on_the_list_is_made(bare):
    data = json.dumps(bare).encode()
    with pytest.raises(wire.WireError):
        wire.receive(io.BytesIO(len(data).to_bytes(8, "big") + data))
