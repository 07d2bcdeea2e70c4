"""The theme: every colour of the window, light or dark, and how spans of a label look."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final, Literal, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.model.scheme import Label, Line
from annotator.ui.fonts import install_fonts, ui_font
from annotator.ui.palette import ink, luminance, tint
from annotator.ui.style import style_sheet

Appearance = Literal["system", "light", "dark"]
APPEARANCES: Final[tuple[Appearance, ...]] = ("system", "light", "dark")

_SYSTEM_DARK: Final = "annotator_system_dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """What each part of the window is painted with.

    On ``window``, ``panel`` and ``page``: ``text`` and ``muted`` keep 7:1,
    ``faint``, ``accent``, ``danger``, ``good`` and ``warning`` 4.5:1. ``text``
    keeps 7:1 on ``selection``; ``accent_text`` 4.5:1 on ``accent`` and ``danger``.
    """

    window: QColor
    panel: QColor
    page: QColor
    text: QColor
    muted: QColor
    faint: QColor
    border: QColor
    accent: QColor
    accent_text: QColor
    selection: QColor
    caret: QColor
    danger: QColor
    good: QColor
    warning: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelLook:
    """How spans of a label look now.

    Tints are opaque and words keep 7:1 on each of them. They are not to be
    laid over one another as translucent colours: where spans overlap, the one
    painted last (the inner one) shows, and the lines below tell the others.
    """

    tint: QColor
    tint_selected: QColor
    ink: QColor
    line: Line
    letter: str


def _colors(**names: str) -> Colors:
    return Colors(**{name: QColor(value) for name, value in names.items()})


LIGHT: Final = _colors(
    window="#f1efea",
    panel="#f7f6f2",
    page="#fdfcf9",
    text="#1f1e1b",
    muted="#524f49",
    faint="#6b675f",
    border="#dcd8cf",
    accent="#4a48b8",
    accent_text="#ffffff",
    selection="#d6d8f4",
    caret="#2a2890",
    danger="#b3261e",
    good="#1d6b3f",
    warning="#80560a",
)
DARK: Final = _colors(
    window="#1b1c1f",
    panel="#202125",
    page="#18191b",
    text="#e7e5df",
    muted="#b9b6ae",
    faint="#918e87",
    border="#35373c",
    accent="#a9abff",
    accent_text="#15161c",
    selection="#383b66",
    caret="#d4d5ff",
    danger="#ff9188",
    good="#79cf9b",
    warning="#e5b95c",
)

# Contrast of a tint to the page: what is seen at once, and what stands out among those.
_STRENGTHS: Final = {False: (1.2, 1.65), True: (1.4, 2.0)}


def label_look(label: Label, colors: Colors, *, dark: bool) -> LabelLook:
    """Return how spans of a label look on the page of these colours."""
    own = QColor(label.color)
    own = own if own.isValid() else colors.muted
    calm, strong = (tint(own, colors.page, colors.text, s) for s in _STRENGTHS[dark])
    return LabelLook(
        tint=calm,
        tint_selected=strong,
        ink=ink(own, colors.page),
        line=label.line,
        letter=label.letter,
    )


class Theme(QObject):
    """The colours in force; one for an application.

    It follows the system's light or dark while ``appearance`` is ``system``.
    """

    changed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        """Take the colour scheme of the system that ``app`` runs on."""
        super().__init__(parent)
        self._app = app
        self._appearance: Appearance = "system"
        self._unknown_is_dark = _palette_was_dark(app)
        self._looks: dict[tuple[str, Line, str], LabelLook] = {}
        self._system = app.styleHints().colorScheme()
        self._dark = self._is_dark()
        app.styleHints().colorSchemeChanged.connect(self._take_system)

    @property
    def dark(self) -> bool:
        """Tell whether the dark colours are in force."""
        return self._dark

    @property
    def colors(self) -> Colors:
        """Return the colours in force."""
        return DARK if self._dark else LIGHT

    @property
    def appearance(self) -> Appearance:
        """Return what the person chose: as the system, light or dark."""
        return self._appearance

    def set_appearance(self, value: str) -> None:
        """Choose ``system``, ``light`` or ``dark``; another word counts as ``system``."""
        known = value in APPEARANCES
        self._appearance = cast("Appearance", value) if known else "system"
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # Qt then gives the frame of the window the same colours, where it draws one.
        hints = self._app.styleHints()
        hints.setColorScheme(wanted.get(self._appearance, Qt.ColorScheme.Unknown))
        self._system = hints.colorScheme()
        self._follow()

    def look(self, label: Label) -> LabelLook:
        """Return how spans of a label look now."""
        key = (label.color, label.line, label.letter)
        if key not in self._looks:
            self._looks[key] = label_look(label, self.colors, dark=self._dark)
        return self._looks[key]

    def install(self) -> None:
        """Give the application our fonts, colours and the one style sheet."""
        self.set_type()
        self.dress()

    def set_type(self) -> None:
        """Give the application our fonts and style: what widgets measure themselves with."""
        install_fonts()
        if isinstance(self._app, QApplication):
            # The styles of the systems take only a part of a style sheet, each another part.
            self._app.setStyle("Fusion")
            self._app.setFont(ui_font())

    def dress(self) -> None:
        """Give the application the colours in force and the one style sheet.

        Before many widgets are made it costs much more than after: each is
        dressed anew whenever it gets another parent.
        """
        self._app.setPalette(_palette(self.colors))
        if isinstance(self._app, QApplication):
            names = {f.name: getattr(self.colors, f.name).name() for f in fields(Colors)}
            self._app.setStyleSheet(style_sheet(names, dark=self._dark))

    @Slot(Qt.ColorScheme)
    def _take_system(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._follow()

    def _follow(self) -> None:
        if self._is_dark() != self._dark:
            self._dark = not self._dark
            self._looks.clear()
            self.dress()
            self.changed.emit()

    def _is_dark(self) -> bool:
        if self._appearance != "system":
            return self._appearance == "dark"
        if self._system == Qt.ColorScheme.Unknown:
            return self._unknown_is_dark
        return bool(self._system == Qt.ColorScheme.Dark)


def _palette_was_dark(app: QGuiApplication) -> bool:
    """Tell whether the system's own palette, before ours was put over it, is a dark one."""
    if app.property(_SYSTEM_DARK) is None:
        app.setProperty(_SYSTEM_DARK, luminance(app.palette().window().color()) < 0.2)
    return bool(app.property(_SYSTEM_DARK))


def _palette(colors: Colors) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for part, color in {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.page,
        role.AlternateBase: colors.panel,
        role.Text: colors.text,
        role.PlaceholderText: colors.faint,
        role.Button: colors.panel,
        role.ButtonText: colors.text,
        role.BrightText: colors.accent_text,
        role.ToolTipBase: colors.panel,
        role.ToolTipText: colors.text,
        role.Highlight: colors.selection,
        role.HighlightedText: colors.text,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.Accent: colors.accent,
        role.Light: colors.page,
        role.Midlight: colors.panel,
        role.Mid: colors.border,
        role.Dark: colors.border,
        role.Shadow: colors.border,
    }.items():
        palette.setColor(part, color)
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, part, colors.faint)
    return palette
