"""Says from which commit the program is built: ``python3 packaging/stamp.py FILE`` writes it.

The packages carry the file as ``resources/build.json``; the About window and
``annotator about`` read it there. Day and time are those of the commit, so that
two builds of one commit are equal.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_SHOWN = 12


def stamp(root: Path = ROOT) -> dict[str, str]:
    """Return commit, day and second of a source tree; empty where nothing tells them.

    A commit ends in ``+`` where the tree was changed since.
    """
    kept = root / "resources" / "build.json"
    if kept.is_file():
        found: dict[str, str] = json.loads(kept.read_text(encoding="utf-8"))
        return found
    if not (root / ".git").exists():
        return {}
    commit = _git(root, "rev-parse", f"--short={_SHOWN}", "HEAD")
    if not commit:
        return {}
    changed = "+" if _git(root, "status", "--porcelain") else ""
    date, seconds = _git(root, "log", "-1", "--format=%cs %ct").split()
    return {"commit": commit + changed, "date": date, "seconds": seconds}


def epoch(root: Path = ROOT) -> str:
    """Return the time of the commit in seconds since 1970, of 1980 where none is known."""
    return stamp(root).get("seconds", "315532800")


def _git(root: Path, *arguments: str) -> str:
    """Return what git says, or nothing where it is not there or refuses."""
    try:
        said = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return said.stdout.strip() if said.returncode == 0 else ""


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the file to write: python3 packaging/stamp.py build.json")
    Path(sys.argv[1]).write_text(json.dumps(stamp()) + "\n", encoding="utf-8")
