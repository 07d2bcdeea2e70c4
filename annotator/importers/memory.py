"""How much memory another process uses."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any


def used_by(process: int) -> int:
    """Return how many bytes of memory a process of ours has in use; 0 when it is gone."""
    try:
        return _used_by(process)
    except OSError:
        return 0


if sys.platform == "linux":

    def _used_by(process: int) -> int:
        pages = Path(f"/proc/{process}/statm").read_bytes().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

elif sys.platform == "win32":

    class _Counters(ctypes.Structure):
        """What Windows calls PROCESS_MEMORY_COUNTERS."""

        _fields_ = (
            ("cb", ctypes.c_uint32),
            ("PageFaultCount", ctypes.c_uint32),
            *(
                (name, ctypes.c_size_t)
                for name in (
                    "PeakWorkingSetSize", "WorkingSetSize", "QuotaPeakPagedPoolUsage",
                    "QuotaPagedPoolUsage", "QuotaPeakNonPagedPoolUsage",
                    "QuotaNonPagedPoolUsage", "PagefileUsage", "PeakPagefileUsage",
                )
            ),
        )  # fmt: skip

    def _used_by(process: int) -> int:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        limited_information = 0x1000
        handle = ctypes.c_void_p(kernel.OpenProcess(limited_information, False, process))
        if not handle:
            return 0
        try:
            counters = _Counters(cb=ctypes.sizeof(_Counters))
            size = ctypes.c_uint32(counters.cb)
            found = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), size)
            return int(counters.PagefileUsage) if found else 0
        finally:
            kernel.CloseHandle(handle)

elif sys.platform == "darwin":

    class _Usage(ctypes.Structure):
        """What macOS calls rusage_info_v0."""

        _fields_ = (
            ("ri_uuid", ctypes.c_uint8 * 16),
            *(
                (name, ctypes.c_uint64)
                for name in (
                    "ri_user_time", "ri_system_time", "ri_pkg_idle_wkups", "ri_interrupt_wkups",
                    "ri_pageins", "ri_wired_size", "ri_resident_size", "ri_phys_footprint",
                    "ri_proc_start_abstime", "ri_proc_exit_abstime",
                )
            ),
        )  # fmt: skip

    def _used_by(process: int) -> int:
        usage = _Usage()
        library: Any = ctypes.CDLL("/usr/lib/libproc.dylib")
        failed = library.proc_pid_rusage(process, 0, ctypes.byref(usage))
        return 0 if failed else int(usage.ri_phys_footprint)

else:

    def _used_by(process: int) -> int:  # noqa: ARG001
        return 0
