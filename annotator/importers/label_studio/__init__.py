"""JSON of Label Studio: its tasks with annotations and predictions, and its short form."""

from annotator.importers.label_studio.reading import detects, labels_of, read

__all__ = ["detects", "labels_of", "read"]
