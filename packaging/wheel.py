"""Builds what pip, pipx and uv install: the source package, and the wheel out of it.

    python packaging/wheel.py [--out dist]

The wheel is made from the unpacked source package alone, so that whoever builds
from that gets the same. Two builds of one commit are equal to the byte.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from stamp import ROOT, epoch


def main() -> int:
    """Build both and say what they are."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where they go")
    out = parser.parse_args().out.resolve()
    for path in build(out):
        print(f"{path} ({path.stat().st_size / 1e6:.2f} MB)")
    return 0


def build(out: Path, tree: Path = ROOT) -> list[Path]:
    """Return the source package and the wheel, made anew in a folder.

    Raises:
        subprocess.CalledProcessError: when hatchling fails; it has said why.
    """
    out.mkdir(parents=True, exist_ok=True)
    environment = {"SOURCE_DATE_EPOCH": epoch(tree), **os.environ}
    source = _hatchling("sdist", tree, out, environment)
    with tempfile.TemporaryDirectory() as folder, tarfile.open(source) as packed:
        packed.extractall(folder, filter="data")
        (unpacked,) = Path(folder).iterdir()
        return [source, _hatchling("wheel", unpacked, out, environment)]


def _hatchling(target: str, tree: Path, out: Path, environment: dict[str, str]) -> Path:
    """Have hatchling build in a tree, and return the file that it made."""
    code = f"import sys; from hatchling.build import build_{target} as b; print(b(sys.argv[1]))"
    said = subprocess.run(
        [sys.executable, "-P", "-c", code, str(out)],
        cwd=tree, env=environment, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    return out / said.stdout.strip().splitlines()[-1]


if __name__ == "__main__":
    sys.exit(main())
