"""Writes the parts of a package as CycloneDX, equal for equal parts."""

from __future__ import annotations

import runpy
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from licence_parts import Part
from packageurl import PackageURL
from stamp import epoch, stamp

_ABOUT = Path(__file__).resolve().parent.parent / "annotator" / "__about__.py"
_NAME = "claim-annotator"


def as_cyclonedx(found: Sequence[Part]) -> str:
    """Return the list as JSON; its number and time come from version, commit and parts."""
    version = runpy.run_path(str(_ABOUT))["__version__"]
    licences = LicenseFactory()
    root = Component(
        type=ComponentType.APPLICATION, name=_NAME, version=version, bom_ref=_NAME,
        licenses=[licences.make_from_string("MIT AND OFL-1.1")],
    )  # fmt: skip
    components = [
        Component(
            type=ComponentType.LIBRARY, name=part.name, version=part.version or None,
            bom_ref=f"{part.name} {part.version}".strip(),
            purl=PackageURL("pypi", name=part.name.lower(), version=part.version)
            if part.python
            else None,
            licenses=[licences.make_from_string(part.licence)],
        )
        for part in found
    ]  # fmt: skip
    what = [version, stamp().get("commit", ""), *(c.bom_ref.value or "" for c in components)]
    bom = Bom(components=components, serial_number=uuid5(NAMESPACE_URL, "\n".join(what)))
    bom.metadata.component = root
    bom.metadata.timestamp = datetime.fromtimestamp(int(epoch()), UTC)
    bom.register_dependency(root, components)
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"
