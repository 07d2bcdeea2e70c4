"""The id of this installation, kept outside projects so that a copied project gets another."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from annotator.model.ids import new_id


def device_id() -> str:
    """Return this installation's id, made at the first call and kept in the user's data folder."""
    path = user_data_path("annotator", appauthor=False) / "device"
    if path.is_file() and (known := path.read_text(encoding="ascii").strip()):
        return known
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = new_id()
    beside = Path(f"{path}.{os.getpid()}")
    beside.write_text(fresh, encoding="ascii")
    beside.replace(path)
    return fresh
