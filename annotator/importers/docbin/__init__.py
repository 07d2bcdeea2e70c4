"""Documents of spaCy in ``.spacy`` files: ours with all that they carry, others by their spans."""

from annotator.importers.docbin.reading import labels_of, read

__all__ = ["labels_of", "read"]
