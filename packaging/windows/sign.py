r"""Signs files for Windows, where there is a certificate to sign with.

    python packaging\windows\sign.py FILE …

WINDOWS_CERTIFICATE holds a certificate with its key (PKCS #12) in base64, and
WINDOWS_CERTIFICATE_PASSWORD what opens it. Without them nothing is signed, and that is said.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Says when it was signed, so that a signature stays good after the certificate has run out.
CLOCK = "http://timestamp.digicert.com"


def find_signtool() -> str:
    """Return the path of Microsoft's signtool, the newest of those here.

    Raises:
        SystemExit: when there is none, with what to do.
    """
    on_path = shutil.which("signtool")
    kits = Path(
        os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)"), "Windows Kits/10/bin"
    )
    found = [on_path] if on_path else sorted(map(str, kits.glob("10.*/x64/signtool.exe")))
    if not found:
        sys.exit("Nothing was signed: there is no signtool. It comes with the Windows SDK.")
    return found[-1]


def sign(files: list[str], certificate: bytes, password: str) -> int:
    """Sign files with a certificate; return the exit code of signtool."""
    signtool = find_signtool()
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder, "certificate.pfx")
        key.write_bytes(certificate)
        how = ["sign", "/fd", "SHA256", "/td", "SHA256", "/tr", CLOCK, "/d", "Annotator"]
        who = ["/f", str(key), "/p", password]
        return subprocess.run([signtool, *how, *who, *files], check=False).returncode


def main() -> int:
    """Sign what the command line names, if there is something to sign with."""
    files = sys.argv[1:]
    if not files:
        sys.exit(__doc__)
    certificate = os.environ.get("WINDOWS_CERTIFICATE", "")
    if not certificate:
        print(
            f"Not signed: there is no WINDOWS_CERTIFICATE. Windows will warn of {', '.join(files)}"
        )
        return 0
    password = os.environ.get("WINDOWS_CERTIFICATE_PASSWORD", "")
    return sign(files, base64.b64decode(certificate), password)


if __name__ == "__main__":
    sys.exit(main())
