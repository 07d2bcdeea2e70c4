"""The small library of ICU's data: Qt finds in it all that it finds in the whole one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

sys.path.append(str(Path(__file__).parent.parent.parent / "packaging"))

import icu_data

LIBRARIES = sorted((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
pytestmark = [
    pytest.mark.skipif(not LIBRARIES, reason="Qt is built without ICU here"),
    pytest.mark.skipif(not shutil.which("objcopy"), reason="binutils are not installed"),
]
ASK = """
import functools, json
from pathlib import Path
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone

words = (
    "Zebra Äpfel Apfel ångström école Öl oz côté cote coté çilek cilek ñu nz łoś lz "
    "あ ア 中 文 가 나 жук абв 10 9 ch cz ij ız ig"
).split()
told = {}
languages = "C en_US de_DE fr_FR fr_CA sv_SE da_DK es_ES cs_CZ tr_TR ru_RU ja_JP zh_CN ko_KR"
for name in languages.split():
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    told[name] = sorted(words, key=functools.cmp_to_key(collator.compare))
kinds = [(a, b) for a in (QTimeZone.StandardTime, QTimeZone.DaylightTime)
         for b in (QTimeZone.LongName, QTimeZone.ShortName)]
for name in ("en_US", "en_GB", "de_DE", "de_CH", "fr_FR"):
    for zone in (b"Europe/Berlin", b"America/New_York", b"Asia/Tokyo"):
        told[f"{name} {zone}"] = [QTimeZone(zone).displayName(*k, QLocale(name)) for k in kinds]
for name in ("windows-1252", "ISO-8859-15", "windows-1251", "KOI8-R", "ISO-8859-2"):
    told[name] = QStringDecoder(name).isValid()
maps = Path("/proc/self/maps").read_text().split()
told["library"] = sorted({word for word in maps if "libicudata" in word})
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the small library."""
    target = tmp_path_factory.mktemp("icu") / LIBRARIES[0].name
    icu_data.shrink(LIBRARIES[0], target)
    return target


def _asked(**environment: str) -> dict:
    said = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(said.stdout)


def test_words_have_the_same_order_and_zones_the_same_names(small: Path):
    whole, less = _asked(), _asked(LD_PRELOAD=str(small))
    assert whole.pop("library") == [str(LIBRARIES[0])]
    assert less.pop("library") == [str(small)], "Qt took another one"
    assert less == whole
    assert whole["sv_SE"] != whole["de_DE"], "without data of its own, each language has one order"
    assert whole["de_DE b'Europe/Berlin'"][0] == "Mitteleuropäische Normalzeit"


def test_it_is_a_fifth_of_the_whole(small: Path):
    assert small.stat().st_size < LIBRARIES[0].stat().st_size / 5


def test_it_is_the_same_each_time(small: Path, tmp_path: Path):
    again = tmp_path / small.name
    icu_data.shrink(LIBRARIES[0], again)
    assert again.read_bytes() == small.read_bytes()


def test_all_that_is_taken_out_can_be_packed_again_as_it_was(tmp_path: Path):
    whole = tmp_path / "whole"
    command = ["objcopy", "-O", "binary", "--only-section=.rodata", str(LIBRARIES[0]), str(whole)]
    subprocess.run(command, check=True)
    data = whole.read_bytes()
    assert icu_data.packed(data, list(icu_data.items(data))) == data


def test_other_data_is_refused():
    with pytest.raises(ValueError, match="not the data of ICU"):
        list(icu_data.items(bytes(64)))
