"""What goes into the frozen program and what stays out, by name and with the reason."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent

NEWER_SQLITE = find_spec("pysqlite3") is not None
"""There is no wheel of it for each system: there the SQLite is that of the Python."""

IMPORTED_BY_NAME = ["cassis", "networkx", "pyi_rth_multiprocessing"]
"""Libraries of extras, which formats import when they run, and what frozen/start.py asks for."""

DATA_OF = ("trafilatura", "justext", "tld", "dateparser")
"""Libraries that read files of their own: settings, stop words, domains, names of months."""

MODULES_LEFT_OUT = [
    # Of Qt, the program has Core, Gui, Widgets, and Test for its self-test.
    "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtSql", "PySide6.QtSvg",
    # Where pysqlite3 is installed, the one SQLite is its own, see frozen/sqlite3.
    *(["_sqlite3"] if NEWER_SQLITE else []),
    # What installs, tests and draws is named in libraries but never runs here.
    "tkinter", "setuptools", "pip", "_pytest", "pytest", "IPython", "matplotlib", "numpy",
    "pandas", "scipy", "PIL", "lib2to3", "ensurepip", "pydoc_data", "readline",
    # 170 MB each; the formats that need them say how to get them.
    "pyarrow", "spacy",
    # Parts that nothing of ours asks for: trees as objects, Schematron; what two spellings have
    # in common beyond their distance, and all once more for processors with AVX2.
    "lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "lxml.html._difflib",
    "rapidfuzz.fuzz_cpp", "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2",
    # The program opens no connection; hashes have code of Python's own.
    "_ssl", "_hashlib",
]  # fmt: skip

PLUGINS = {
    # offscreen is for the self-test.
    "platforms": ("cocoa", "offscreen", "wayland", "windows", "xcb"),
    # The system's own file dialogs; gtk3 would bring all of GTK along.
    "platformthemes": ("xdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "styles": ("macstyle", "modernwindowsstyle"),
    "iconengines": ("svgicon",),
    "imageformats": ("icns", "ico", "jpeg", "svg"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Qt's plug-ins, by folder. The window is painted by the processor: none for OpenGL."""

TRANSLATIONS = ("qtbase_de", "qtbase_fr")
"""Qt's own words, in the languages of the program."""

RESOURCES_LEFT_OUT = ("pictures",)
"""Folders of resources that only the README shows."""

_DATA_LEFT_OUT = (
    # Read for Document() without a file, and its parts once more: the program only reads documents.
    "docx/templates/default-docx-template",
    # 32 MB: read only where addresses of web pages are filtered by language, which nothing does.
    "babel/locale-data",
    # Read where a date is wanted in a named time zone, and where something is fetched: nothing is.
    "pytz/zoneinfo",
    "certifi/cacert.pem",
)


def resources() -> list[tuple[str, str]]:
    """Return the folders of resources and where the program looks for them."""
    return [
        (str(folder), f"annotator/resources/{folder.name}")
        for folder in sorted((ROOT / "resources").iterdir())
        if folder.is_dir() and folder.name not in RESOURCES_LEFT_OUT
    ]


def is_wanted(target: str) -> bool:
    """Tell whether a file is wanted in the program, by its place there."""
    path = PurePosixPath(target.replace("\\", "/"))
    if any(path.is_relative_to(folder) for folder in _DATA_LEFT_OUT):
        return False
    if path.is_relative_to("annotator/resources"):
        return path.suffix != ".ts"
    if path.parts[0] != "PySide6":
        return True
    if "plugins" in path.parts:
        return _plugin(path.stem) in PLUGINS.get(path.parent.name, ())
    if "translations" in path.parts:
        return path.stem in TRANSLATIONS
    return True


def _plugin(stem: str) -> str:
    """Return a plug-in's name: libqxcb, libcomposeplatforminputcontextplugin, qwindows."""
    name = stem.removeprefix("lib").removesuffix("plugin")
    return re.sub(r"^q(?!t-)", "", name)


HOOKS_LEFT_OUT = (
    # frozen/start.py imports it for worker processes.
    "pyi_rth_multiprocessing",
    # It imports Qt even for --version, and sets variables by which Qt programs that ours starts
    # would load its plug-ins. PySide's own way of finding them is enough; on Linux this is tried.
    *(["pyi_rth_pyside6"] if sys.platform.startswith("linux") else []),
)
"""Code of PyInstaller that would run before ours."""


def neutral_sysconfig(folder: Path) -> str:
    """Write, in place of how the builder's Python was compiled, what runs without its folders.

    The module lists each folder and flag of that compilation, and is imported
    to learn where the system keeps time zones.

    Returns:
        The folder, which is to be searched before Python's own.
    """
    name = sysconfig._get_sysconfigdata_name()  # noqa: SLF001 - it has no public name
    facts = {key: sysconfig.get_config_var(key) for key in ("EXT_SUFFIX", "SOABI", "TZPATH")}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.py").write_text(f"build_time_vars = {facts!r}\n", encoding="utf-8")
    return str(folder)


def missing_plugins(targets: Iterator[str]) -> set[str]:
    """Return the plug-ins of this system that are named here and not among the files."""
    system = {"linux": {"offscreen", "wayland", "xcb"}, "darwin": {"cocoa"}, "win32": {"windows"}}
    wanted = {"svgicon", "svg", *system.get(sys.platform, set())}
    return wanted - {_plugin(PurePosixPath(target).stem) for target in targets}
