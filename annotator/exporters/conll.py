"""CoNLL columns: a token a line with its place and its IOB2 tag, a blank line after a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.tagging import OUTSIDE, tagged
from annotator.model.words import said

_BLANKS: Final = re.compile(r"\s+")
"""What a label may have in its name and a column may not."""

ACROSS: Final = said("they go over the end of a sentence, where their tags begin anew")


def lines(document: Document, context: Context) -> Iterator[bytes]:
    """Yield the lines of each layer of an article, its sentences parted by blank lines."""
    for found in tagged(document, (), context.losses):
        yield f"-DOCSTART-\t{document.id}\t{found.layer.annotator}\t{OUTSIDE}\n\n".encode()
        starts = set(found.starts)
        for index, (token, tag) in enumerate(zip(found.tokens, found.tags, strict=True)):
            if index and index in starts:
                yield b"\n"
                if tag.startswith("I-"):
                    context.losses.note(ACROSS, document.id, what="span")
                    tag = f"B-{tag[2:]}"  # noqa: PLW2901 - a sentence begins with a tag that begins
            word = document.text[token.start : token.end]
            yield f"{word}\t{token.start}\t{token.end}\t{_BLANKS.sub('_', tag)}\n".encode()
        yield b"\n"
