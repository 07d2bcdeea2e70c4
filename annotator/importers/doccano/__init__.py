"""JSON lines of doccano, of all its versions."""

from annotator.importers.doccano.reading import detects, labels_of, read

__all__ = ["detects", "labels_of", "read"]
