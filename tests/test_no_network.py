"""Nothing that is imported makes the program reach out, and no word of it is left lying about."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CANARY = "Kanarienvogelgesang"
ROOT = Path(__file__).parent.parent
PART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def page(address: str, file: str = "") -> str:
    """Return a page that names an address in every way that a browser would follow."""
    words = f"<p>The council met this year and spoke of the toll. {CANARY}.</p>" * 6
    return f"""<!DOCTYPE html SYSTEM "{address}/dtd">
    <html lang="en" manifest="{address}/manifest"><head><title>The toll</title>
    <base href="{address}/base/"><meta http-equiv="refresh" content="0;url={address}/refresh">
    <link rel="stylesheet" href="{file or address + "/style"}"><link rel="canonical" href="a.html">
    <link rel="prefetch" href="{address}/prefetch"><link rel="dns-prefetch" href="{address}">
    <script src="{address}/script"></script><script>fetch("{address}/fetched")</script>
    <style>@import url({address}/css); body {{ background: url({address}/background) }}</style>
    </head><body onload="location='{address}/onload'"><article><h1>The toll</h1>{words}
    <img src="{address}/image" srcset="{address}/large 2x" onerror="fetch('{address}/error')">
    <img src="{file or address + "/img"}"><iframe src="{address}/frame"></iframe>
    <object data="{address}/object"></object><embed src="{address}/embed">
    <video src="{address}/video" poster="{address}/poster"></video>
    <svg><image href="{address}/svg"/><use href="{address}/use"/></svg>
    <form action="{address}/form"><input type="image" src="{address}/input"></form>
    <math xlink:href="{address}/math"></math>{words}</article></body></html>"""


def word_document(path: Path, address: str) -> None:
    """Write a Word document whose template, picture and frame lie at an address."""
    kinds = ("attachedTemplate", "image", "frame", "oleObject", "subDocument")
    outside = "".join(
        f'<Relationship Id="r{n}" Type="{PART}/{kind}" TargetMode="External" '
        f'Target="{address}/{kind}"/>'
        for n, kind in enumerate(kinds)
    )
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
        f'Type="{PART}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f"{outside}</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{WORD}" xmlns:r="{PART}"><w:body><w:p><w:r>'
        f'<w:t>Words of it, {CANARY}.</w:t></w:r><w:subDoc r:id="r4"/></w:p></w:body></w:document>',
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def sources(folder: Path, address: str, file: str = "") -> Path:
    """Make a folder of files that name an address, and of broken ones."""
    folder.mkdir()
    Path(folder, "a.html").write_text(page(address, file))
    Path(folder, "b.mhtml").write_text(
        f"MIME-Version: 1.0\nSnapshot-Content-Location: {address}/saved\n"
        "Content-Type: text/html\n\n"
        + page(address, file).replace("The council", "Another council")
    )
    word_document(folder / "c.docx", address)
    Path(folder, "d.md").write_text(f"# T\n\n![p]({address}/md) <img src='{address}/md2'> {CANARY}")
    Path(folder, "TypeSystem.xml").write_text(f'<t xmlns:xi="x"><xi:include href="{address}"/></t>')
    Path(folder, "e.xmi").write_text(
        f'<?xml-stylesheet href="{address}/xsl"?><x schemaLocation="a {address}/xsd">{CANARY}</x>'
    )
    Path(folder, "f.jsonl").write_text(json.dumps({"text": 5, "title": CANARY}) + f"\n{CANARY}\n")
    return folder


def annotator(*words: object, under: tuple[str, ...] = (), **more: str):
    """Run the command line."""
    return subprocess.run(
        [*under, sys.executable, "-m", "annotator", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_names_an_address_reaches_nobody(tmp_path):
    with socket.create_server(("127.0.0.1", 0), backlog=100) as server:
        server.settimeout(0)
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        folder = sources(tmp_path / "in", address)
        assert annotator("new", tmp_path / "p.annot").returncode == 0
        done = annotator("import", tmp_path / "p.annot", folder, "--annotator", "ada", "--json")
        assert len(json.loads(done.stdout)["added"]) == 4, done.stdout
        for format_name in ("jsonl", "brat", "doccano"):
            out = tmp_path / f"out-{format_name}"
            exported = annotator("export", tmp_path / "p.annot", out, "--format", format_name)
            assert exported.returncode == 0, exported.stderr
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that nobody can read unseen")
def test_what_names_a_file_of_this_computer_does_not_open_it(tmp_path):
    """Whoever opened this one would wait for words for ever, and be a problem after a minute."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    folder = sources(tmp_path / "in", "file://nowhere", pipe.as_uri())
    assert annotator("new", tmp_path / "p.annot").returncode == 0
    done = annotator(
        "import", tmp_path / "p.annot", folder / "a.html", folder / "b.mhtml", "--json"
    )
    assert json.loads(done.stdout)["problems"] == []


def _has_namespaces() -> bool:
    tried = shutil.which("unshare") and subprocess.run(
        ["unshare", "-rn", "true"], capture_output=True, check=False
    )
    return bool(tried) and tried.returncode == 0


@pytest.mark.skipif(not _has_namespaces(), reason="no network namespaces here (unshare -rn)")
def test_all_goes_on_without_any_network(tmp_path):
    folder = sources(tmp_path / "in", "http://bote.example")
    alone = {"under": ("unshare", "-rn")}
    project = tmp_path / "p.annot"
    assert annotator("new", project, **alone).returncode == 0
    done = annotator("import", project, folder, "--json", **alone)
    assert len(json.loads(done.stdout)["added"]) == 4, done.stderr
    for words in (
        ("search", project, CANARY),
        ("export", project, tmp_path / "out.jsonl", "--format", "jsonl"),
        ("check", project),
    ):
        done = annotator(*words, **alone)
        assert done.returncode == 0, done.stderr


def test_no_word_of_an_article_is_left_lying_about(tmp_path):
    """Not in logs, crash reports, temporary files, nor in what an error says."""
    folder = sources(tmp_path / "in", "http://bote.example")
    private = {name: str(tmp_path / name.lower()) for name in ("TMPDIR", "HOME")}
    private |= {
        f"XDG_{name}_HOME": str(tmp_path / "xdg" / name) for name in ("STATE", "CACHE", "CONFIG")
    }
    for path in private.values():
        Path(path).mkdir(parents=True)
    project = tmp_path / "p.annot"
    told = [annotator("new", project, **private)]
    told.append(annotator("import", project, folder, **private))
    told.append(annotator("import", project, folder / "e.xmi", "--preview", **private))
    told.append(annotator("export", project, tmp_path / "nowhere" / "a", **private))
    project.write_bytes(project.read_bytes()[:-4096])
    told += [annotator(word, project, **private) for word in ("check", "stats")]
    assert [done.returncode for done in told[1:]] == [1] * (len(told) - 1)
    for done in told:
        assert CANARY not in done.stderr
    left = [path for name in private.values() for path in Path(name).rglob("*") if path.is_file()]
    assert [path for path in left if CANARY.encode() in path.read_bytes()] == []
    assert [*Path(private["TMPDIR"]).iterdir()] == []


def test_a_command_without_network_reaches_this_computer_alone():
    """What ``dev.py test --no-network`` runs the tests in."""
    probe = """if True:
        import errno, os, socket
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection(server.getsockname()).close()
        try:
            socket.create_connection(("192.0.2.1", 9), 0.01)
        except OSError as error:
            print(getattr(os, "getuid", int)(), error.errno == errno.ENETUNREACH)
    """
    alone = ROOT / "packaging" / "no_network.py"
    done = subprocess.run(
        [sys.executable, alone, sys.executable, "-c", probe],
        capture_output=True,
        text=True,
        check=True,
    )
    if not done.stdout.startswith("With the network"):
        assert done.stdout.split() == [str(os.getuid()), "True"]
