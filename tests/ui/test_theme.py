"""The theme: contrast of everything that carries meaning, light and dark."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QRawFont
from PySide6.QtWidgets import QApplication

from annotator.model.scheme import Label
from annotator.resources import load_scheme, resources, scheme_names
from annotator.ui.fonts import install_fonts, reading_font, ui_font
from annotator.ui.palette import contrast, mix
from annotator.ui.style import style_sheet
from annotator.ui.theme import DARK, LIGHT, Theme, label_look

MODES = [pytest.param(LIGHT, False, id="light"), pytest.param(DARK, True, id="dark")]
OKABE_ITO = ["#000000", "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7"]
READY = [label for name in scheme_names() for label in load_scheme(name).labels]
ALL = [
    *READY,
    *(Label(name=c, key="x", color=c, letter="X") for c in [*OKABE_ITO, "#ffffff", "#ff0000"]),
]


@pytest.fixture
def theme(qapp: QApplication):
    made = Theme(qapp)
    yield made
    made.set_appearance("system")
    qapp.setStyleSheet("")


def test_contrast_is_the_published_measure():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("colors", "dark"), MODES)
@pytest.mark.parametrize("label", ALL, ids=lambda label: f"{label.name}")
def test_words_on_a_tint_keep_seven_to_one(label, colors, dark):
    look = label_look(label, colors, dark=dark)
    assert contrast(colors.text, look.tint) >= 7
    assert contrast(colors.text, look.tint_selected) >= 7
    assert contrast(look.ink, colors.page) >= 4.5
    assert look.tint.alpha() == look.tint_selected.alpha() == 255


@pytest.mark.parametrize(("colors", "dark"), MODES)
@pytest.mark.parametrize("label", READY, ids=lambda label: label.name)
def test_a_tint_is_seen_and_the_selected_one_stands_out(label, colors, dark):
    look = label_look(label, colors, dark=dark)
    assert contrast(look.tint, colors.page) >= 1.15
    assert contrast(look.tint_selected, look.tint) >= 1.2


@pytest.mark.parametrize(("colors", "dark"), MODES)
def test_colours_of_the_window_keep_their_contrast(colors, dark):
    for back in (colors.window, colors.panel, colors.page):
        for strong in (colors.text, colors.muted):
            assert contrast(strong, back) >= 7
        for name in ("faint", "accent", "danger", "good", "warning"):
            assert contrast(getattr(colors, name), back) >= 4.5, name
    assert contrast(colors.text, colors.selection) >= 7
    assert contrast(colors.muted, colors.selection) >= 4.5
    assert contrast(colors.accent_text, colors.accent) >= 4.5
    assert contrast(colors.accent_text, colors.danger) >= 4.5
    assert contrast(colors.caret, colors.page) >= 7


def test_dark_page_is_soft():
    assert DARK.page.lightness() > 15


@pytest.mark.parametrize(("colors", "dark"), MODES)
def test_labels_of_a_ready_scheme_are_told_apart_without_colour(colors, dark):
    for name in scheme_names():
        looks = [label_look(label, colors, dark=dark) for label in load_scheme(name).labels]
        assert len({look.letter for look in looks}) == len(looks)
        pairs = {(look.letter, look.line) for look in looks}
        assert len(pairs) == len(looks)


def test_a_colour_that_is_none_is_grey_and_no_crash():
    look = label_look(Label(name="x", key="x", color="mauve-ish", letter="X"), LIGHT, dark=False)
    assert contrast(look.ink, LIGHT.page) >= 4.5


def test_appearance_changes_colours_looks_and_palette(theme, qapp, qtbot):
    theme.set_appearance("light")
    theme.install()
    label = READY[0]
    before = theme.look(label)
    assert theme.look(label) is before
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance("dark")
    assert theme.dark and theme.colors is DARK
    assert theme.look(label) != before
    assert qapp.palette().window().color() == DARK.window
    assert DARK.accent.name() in qapp.styleSheet()
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_appearance("dark")


def test_a_word_that_is_no_appearance_counts_as_system(theme):
    theme.set_appearance("blueish")
    assert theme.appearance == "system"


def test_follows_the_system(theme, qapp, qtbot):
    theme.set_appearance("system")
    hints = qapp.styleHints()
    start = theme.dark
    other = Qt.ColorScheme.Light if start else Qt.ColorScheme.Dark
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(other)
    assert theme.dark is not start
    theme.set_appearance("dark" if theme.dark else "light")
    with qtbot.assertNotEmitted(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark if start else Qt.ColorScheme.Light)


def test_style_sheet_is_understood(theme, qapp, qtbot, capfd):
    theme.install()
    assert "Could not parse" not in capfd.readouterr().err
    assert "$" not in qapp.styleSheet()


@pytest.mark.parametrize("dark", [False, True])
def test_every_sign_of_the_style_sheet_is_there(dark):
    names = dict.fromkeys(LIGHT.__dataclass_fields__, "#000000")
    files = re.findall(r'url\("([^"]+)"\)', style_sheet(names, dark=dark))
    assert files and all(Path(file).is_file() for file in files)


def test_reading_font_is_ours_and_real(qapp):
    install_fonts()
    font = reading_font(12)
    assert QFontInfo(font).family() == "Noto Serif"
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("WWWW") > 1.5 * metrics.horizontalAdvance("iiii")


@pytest.mark.parametrize("text", ["Straße", "Ελλάδα", "Київ ґ", "“quoted” – 1 204", "Ệ"])
def test_reading_font_has_the_letters_of_europe(qapp, text):
    raw = QRawFont(str(resources() / "fonts" / "NotoSerif-Regular.ttf"), 16)
    assert all(raw.supportsCharacter(ord(sign)) for sign in text)


@pytest.mark.parametrize(
    ("file", "text"), [("NotoSansHebrew-Regular", "שלום"), ("NotoSansArabic-Regular", "سلام")]
)
def test_right_to_left_letters_are_there(qapp, file, text):
    raw = QRawFont(str(resources() / "fonts" / f"{file}.ttf"), 16)
    assert all(raw.supportsCharacter(ord(sign)) for sign in text)


def test_fonts_come_with_their_licence_and_stay_small():
    folder = resources() / "fonts"
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in folder.glob("*.ttf")) < 1_000_000


def test_interface_font_is_readable(qapp):
    install_fonts()
    assert ui_font().pointSizeF() >= 9
    assert "Noto Sans" in ui_font().families()


def test_mix_of_nothing_is_the_base():
    for a, b in product([QColor("#102030")], [QColor("white")]):
        assert mix(a, b, 0).name() == a.name()
        assert mix(a, b, 1).name() == b.name()


def test_program_icon_can_be_drawn(qapp):
    icon = QIcon(str(resources() / "icons" / "annotator.svg"))
    image = icon.pixmap(64, 64).toImage()
    colors = {image.pixelColor(x, y).name() for x in range(64) for y in range(64)}
    assert len(colors) > 20
