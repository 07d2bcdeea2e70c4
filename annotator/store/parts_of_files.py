"""Names for what is not whole yet, and what killed programs left under such names."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from annotator.store.device import device_id


def part_name() -> str:
    """Return a name for what is not whole yet; it tells the computer and the process."""
    return f".annotator-{device_id()}-{os.getpid()}-{secrets.token_hex(4)}.part"


def remove_left_behind(folder: Path) -> None:
    """Remove parts whose process is gone; another computer's on a shared disk are its own.

    What cannot be removed now is removed by the next one.
    """
    ours = re.compile(rf"\.annotator-{re.escape(device_id())}-(\d+)-[0-9a-f]+\.part(-journal)?")
    with suppress(OSError):
        for path in folder.iterdir():
            found = ours.fullmatch(path.name)
            if not found or _is_running(int(found[1])):
                continue
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def _is_running(process: int) -> bool:
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # it is there, and somebody else's
    return True


def _is_running_on_windows(process: int) -> bool:
    """Ask for a handle: there ``os.kill`` would end the process instead."""
    import ctypes  # noqa: PLC0415

    query, still_active = 0x1000, 259
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent on other systems
    handle = kernel.OpenProcess(query, False, process)
    if not handle:
        return bool(kernel.GetLastError() == 5)  # access denied: it is there
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active
