"""Writes Parquet files of rows, and the head that makes a card of Hugging Face of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from annotator.exporters.context import Context
from annotator.exporters.document import Document
from annotator.exporters.huggingface.rows import Rows
from annotator.exporters.huggingface.schema import features_yaml, quoted, schema
from annotator.exporters.place import Place
from annotator.exporters.sink import Sink

if TYPE_CHECKING:
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

FOLDER: Final = "data"
WHOLE: Final = "train"
"""What ``datasets`` calls the one part of a data set that is not split."""

_ROWS: Final = 500
_SIGNS: Final = 8_000_000
_FILE: Final = 400_000_000
_NAME: Final = re.compile(r"(?P<part>.+)-\d{5}-of-\d{5}\.parquet")
_SIZES: Final = (
    (1_000, "n<1K"),
    (10_000, "1K<n<10K"),
    (100_000, "10K<n<100K"),
    (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
)
_SPDX: Final = re.compile(r"[A-Za-z0-9.+-]+")


def open_(place: Place, context: Context) -> Sink:
    """Begin one part of a data set."""
    return _Parquet(place, context)


class _Parquet:
    """Holds one row group at most; a file that has become large is followed by another."""

    def __init__(self, place: Place, context: Context) -> None:
        self._place, self._context = place, context
        self._part = place.part or WHOLE
        self._rows = Rows(context)
        self._paths: list[Path] = []
        self._file: BinaryIO | None = None
        self._writer: pq.ParquetWriter | None = None

    def take(self, document: Document) -> None:
        self._rows.take(document)
        if len(self._rows) >= _ROWS or self._rows.signs >= _SIGNS:
            self._write()

    def finish(self) -> None:
        """Write what is left, and tell in each name how many files there are."""
        if len(self._rows) or not self._paths:
            self._write()
        self._close()
        for number, path in enumerate(self._paths):
            name = f"{self._part}-{number:05}-of-{len(self._paths):05}.parquet"
            path.rename(path.with_name(name))

    def head(self) -> str:
        """Return the YAML that ``datasets`` reads above the card, of all parts."""
        files = sorted(self._place.path(FOLDER).glob("*.parquet"))
        return "\n".join([*_head(files, self._context), ""])

    def _write(self) -> None:
        table = self._rows.table()
        self._opened().write_table(table, row_group_size=max(table.num_rows, 1))
        assert self._file is not None
        if self._file.tell() >= _FILE:
            self._close()

    def _opened(self) -> pq.ParquetWriter:
        import pyarrow.parquet as pq  # noqa: PLC0415

        if self._writer is None:
            path = self._place.path(f"{FOLDER}/{self._part}-{len(self._paths):05}.parquet")
            self._paths.append(path)
            self._file = path.open("wb")
            self._writer = pq.ParquetWriter(
                self._file, schema(self._context.scheme), compression="zstd"
            )
        return self._writer

    def _close(self) -> None:
        if self._writer is not None and self._file is not None:
            self._writer.close()
            self._file.close()
        self._writer = self._file = None


def _head(files: list[Path], context: Context) -> Iterator[str]:
    parts: dict[str, list[Path]] = {}
    for path in files:
        if found := _NAME.fullmatch(path.name):
            parts.setdefault(found["part"], []).append(path)
    ordered = sorted(parts, key=["train", "validation", "test"].index)
    rows = {part: sum(map(_count, parts[part])) for part in ordered}
    sizes = {part: sum(map(_unpacked, parts[part])) for part in ordered}
    yield "---"
    yield from _licence(context.licence)
    if languages := _languages(files):
        yield "language:"
        yield from (f"- {quoted(language)}" for language in languages)
    yield "size_categories:"
    yield f"- {_size(sum(rows.values()))}"
    yield "task_categories:"
    yield "- token-classification"
    yield "configs:"
    yield "- config_name: default"
    yield "  data_files:"
    for part in ordered:
        yield f"  - split: {part}"
        yield f"    path: {FOLDER}/{part}-*"
    yield "dataset_info:"
    yield "  features:"
    yield from features_yaml(context.scheme)
    yield "  splits:"
    for part in ordered:
        yield f"  - name: {part}"
        yield f"    num_bytes: {sizes[part]}"
        yield f"    num_examples: {rows[part]}"
    yield f"  download_size: {sum(path.stat().st_size for path in files)}"
    yield f"  dataset_size: {sum(sizes.values())}"
    yield "---"


def _licence(licence: str) -> Iterator[str]:
    if not licence:
        yield "license: unknown"
    elif _SPDX.fullmatch(licence):
        yield f"license: {quoted(licence.lower())}"
    else:
        yield "license: other"
        yield f"license_name: {quoted(licence)}"


def _size(rows: int) -> str:
    return next((words for below, words in _SIZES if rows < below), "n>10M")


def _count(path: Path) -> int:
    import pyarrow.parquet as pq  # noqa: PLC0415

    return int(pq.read_metadata(path).num_rows)


def _unpacked(path: Path) -> int:
    """Return the bytes that the columns of a file have before they are compressed."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    found = pq.read_metadata(path)
    return sum(found.row_group(n).total_byte_size for n in range(found.num_row_groups))


def _languages(files: list[Path]) -> list[str]:
    import pyarrow.parquet as pq  # noqa: PLC0415

    found: set[str] = set()
    for path in files:
        file = pq.ParquetFile(path)
        for number in range(file.num_row_groups):
            found |= set(file.read_row_group(number, ["language"])["language"].to_pylist()) - {None}
    return sorted(found)
