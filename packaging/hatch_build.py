"""What hatchling asks while it builds: the readme without pictures, and the commit."""

from __future__ import annotations

import json
import re
import runpy
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface


class Readme(MetadataHookInterface):
    """Gives the README to package indexes, where pictures of the tree cannot be seen."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Put the text without pictures and marks in the metadata."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        text = re.sub(r"^(!\[[^\]]*\]\([^)]*\)|<!-- .* -->)\n+", "", text, flags=re.MULTILINE)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


class Stamp(BuildHookInterface):
    """Puts into each package from which commit it was built, where that is known."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add ``build.json`` to the resources, unless the tree has it."""
        if version == "editable" or Path(self.root, "resources", "build.json").is_file():
            return
        found = runpy.run_path(str(Path(self.root, "packaging", "stamp.py")))["stamp"]()
        if not found:
            return
        self._folder = tempfile.TemporaryDirectory()
        made = Path(self._folder.name, "build.json")
        made.write_text(json.dumps(found) + "\n", encoding="utf-8")
        where = "resources" if self.target_name == "sdist" else "annotator/resources"
        build_data["force_include"][str(made)] = f"{where}/build.json"

    def finalize(self, *_: object) -> None:
        """Remove what was made beside the tree."""
        if folder := getattr(self, "_folder", None):
            folder.cleanup()
