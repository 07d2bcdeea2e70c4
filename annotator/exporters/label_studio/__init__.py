"""JSON of Label Studio: a list of tasks, and the labelling config that a project is made with."""

from annotator.exporters.label_studio.writing import open_

__all__ = ["open_"]
