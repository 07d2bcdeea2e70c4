"""PDF and Word documents of our own writing, made as small as they can be."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx


def pdf_bytes(pages: Sequence[Sequence[str]], *, info: str = "") -> bytes:
    """Return a PDF whose pages have these lines, one below the other."""
    shown = [" ".join(f"({_escaped(line)}) Tj T*" for line in lines) for lines in pages]
    return pdf_of([f"BT /F1 11 Tf 14 TL 60 780 Td {lines} ET" for lines in shown], info=info)


def pdf_of(contents: Sequence[str], *, info: str = "", encoding: str = "/WinAnsiEncoding") -> bytes:
    """Return a PDF whose pages are drawn so; /F1 is a plain font, /F2 a bold one."""
    fonts = " ".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding {encoding} >>"
        for name, base in (("F1", "Helvetica"), ("F2", "Helvetica-Bold"))
    )
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for stream in contents:
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << {fonts} >> >> /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< {info} >>")
    body = b"%PDF-1.4\n"
    places = []
    for number, entry in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{entry}\nendobj\n".encode("cp1252")
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    table += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    return body + table + f"trailer\n{trailer}\nstartxref\n{len(body)}\n%%EOF\n".encode()


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def write_word(path: Path, blocks: Sequence[str | Sequence[Sequence[str]]], **said: str) -> None:
    """Write a Word document of paragraphs and tables."""
    document = docx.Document()
    for name, value in said.items():
        setattr(document.core_properties, name, value)
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=len(block), cols=len(block[0]))
        for row, cells in zip(table.rows, block, strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
    document.save(path)


def write_body(path: Path, body: str) -> None:
    """Write a Word document with this XML in its body."""
    write_word(path, ["placeholder"])
    whole = (
        '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
        f'wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    )
    path.write_bytes(with_part(path.read_bytes(), "word/document.xml", whole.encode()))


def with_part(data: bytes, name: str, content: bytes | None) -> bytes:
    """Return a document with one part of its archive replaced, or (None) taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            if member.filename != name:
                new.writestr(member, old.read(member))
        if content is not None:
            new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
