"""A data set folder as Hugging Face's ``datasets`` loads it: Parquet, and a card with its head."""

from annotator.exporters.huggingface.sink import open_

__all__ = ["open_"]
