"""Formats of other packages: offered beside ours; a broken one harms nobody but itself."""

from __future__ import annotations

import pytest

from annotator.exporters.registry import EXPORTERS, exporter_named, exporters
from annotator.exporters.run import export
from annotator.importers.registry import IMPORTERS
from annotator.model.errors import AnnotatorError
from annotator.resources import format_page

_GOOD = """
from annotator.exporters.registry import Exporter
from annotator.exporters.sink import line_sink
TITLES = Exporter(
    name="titles",
    description="one title a line",
    suffix=".txt",
    open=line_sink(lambda document, context: [document.meta.title.encode() + b"\\n"]),
)
"""


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Return a function that installs a package with these entry points."""

    def install(module: str, source: str, *entries: str) -> None:
        folder = tmp_path / "site"
        (folder / f"{module}-1.dist-info").mkdir(parents=True)
        (folder / f"{module}.py").write_text(source)
        (folder / f"{module}-1.dist-info" / "METADATA").write_text(f"Name: {module}\nVersion: 1\n")
        (folder / f"{module}-1.dist-info" / "entry_points.txt").write_text(
            "[annotator.exporters]\n" + "\n".join(entries)
        )
        monkeypatch.syspath_prepend(str(folder))

    return install


def test_a_package_brings_its_own_format(package, project, add_article, tmp_path):
    package("titles_for_test", _GOOD, "titles = titles_for_test:TITLES")
    add_article(project, "Some text.", title="One")
    export(project, tmp_path / "out.txt", format_name="titles")
    assert (tmp_path / "out.txt").read_text() == "One\n"


def test_a_broken_package_is_named_when_its_format_is_asked_for(package, project, tmp_path):
    package("broken_for_test", "raise OSError('no disk')", "odd = broken_for_test:X")
    assert exporters()[: len(EXPORTERS)] == EXPORTERS
    assert "no disk" in exporters()[-1].description
    with pytest.raises(AnnotatorError, match=r"“odd” cannot be used.*broken_for_test.*no disk"):
        export(project, tmp_path / "out", format_name="odd")
    assert exporter_named("jsonl") is EXPORTERS[0]


def test_a_package_cannot_take_our_name(package):
    package("thief_for_test", _GOOD, "jsonl = thief_for_test:TITLES", "x = thief_for_test:TITLES")
    assert exporter_named("jsonl") is EXPORTERS[0]
    with pytest.raises(AnnotatorError, match="calls itself “titles”"):
        exporter_named("x")


def test_each_format_has_a_page_that_says_what_is_lost():
    names = {exporter.name for exporter in EXPORTERS} | {importer.name for importer in IMPORTERS}
    for name in names:
        page = format_page(name)
        assert page is not None and page.startswith(f"# {name}: "), name
        assert "\n## What is lost\n" in page, name
    assert format_page("../schemas/annotator-1.schema") is None
