"""The one style sheet of the application, filled with the colours of the theme."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Final

from annotator.resources import resources

_SHEET: Final = Template("""
QToolTip {
  background: $panel; color: $text; border: 1px solid $border; padding: 4px 6px;
}
QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QPushButton, QToolButton {
  background: transparent; color: $text;
  border: 1px solid $border; border-radius: 6px; padding: 5px 12px;
}
QToolButton { padding: 4px 8px; }
QPushButton:hover, QToolButton:hover { background: $selection; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked, QPushButton:checked {
  background: $selection; border-color: $accent;
}
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QToolButton:focus { padding: 3px 7px; }
QPushButton:default, QPushButton[primary="true"] {
  background: $accent; color: $accent_text; border-color: $accent;
}
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: $caret; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid $text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:disabled, QToolButton:disabled { color: $faint; background: transparent; }
QPushButton[quiet="true"], QToolButton[quiet="true"] { border-color: transparent; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[quiet="true"] { text-align: left; padding-left: 8px; }
QPushButton[quiet="true"]:focus { padding-left: 7px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
  background: $page; color: $text;
  border: 1px solid $border; border-radius: 6px; padding: 5px 8px;
  selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[quiet="true"] { background: transparent; border-color: transparent; padding: 2px 5px; }
QLineEdit[quiet="true"]:hover { border-color: $border; }
QLineEdit[quiet="true"]:focus { background: $page; border: 2px solid $accent; padding: 1px 4px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $faint; background: $panel; }
QComboBox QAbstractItemView {
  background: $page; color: $text; border: 1px solid $border; padding: 2px;
  selection-background-color: $selection; selection-color: $text;
}

QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/down-$mode.svg"); width: 14px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit,
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
  border: 0; padding: 0; background: transparent;
}
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox:focus { padding-right: 21px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; border: 0; background: transparent; width: 20px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QAbstractSpinBox::up-arrow { image: url("$icons/up-$mode.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$icons/down-$mode.svg"); width: 10px; height: 10px; }

QCheckBox, QRadioButton {
  spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
  width: 14px; height: 14px; background: $page; border: 1px solid $faint; border-radius: 3px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent;
}
QCheckBox::indicator:checked, QListView::indicator:checked { image: url("$icons/check-$mode.svg"); }
QRadioButton::indicator:checked { image: url("$icons/dot-$mode.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
  background: $window; border-color: $border;
}
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
  background: $faint;
}

QListView, QTreeView, QTableView {
  background: $panel; color: $text; border: 2px solid transparent; outline: 0;
  selection-background-color: $selection; selection-color: $text;
  alternate-background-color: $window; gridline-color: $border;
}
QListView:focus, QTreeView:focus, QTableView:focus { border-color: $accent; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $selection; color: $text;
}
QHeaderView { background: $window; border: 0; }
QHeaderView::section {
  background: $window; color: $muted; border: 0; border-bottom: 1px solid $border;
  padding: 5px 8px;
}

QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar::tab {
  background: transparent; color: $muted; padding: 6px 12px;
  border: 0; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $selection; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $window; color: $text; border: 0; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $panel; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 5px; }

QProgressBar {
  background: $border; border: 0; border-radius: 2px; color: $text; text-align: center;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QGroupBox { border: 0; border-top: 1px solid $border; margin-top: 16px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $muted; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="faint"] { color: $faint; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="good"] { color: $good; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="heading"] { color: $text; font-size: 20pt; }
QLabel[role="title"] { color: $text; font-size: 12pt; font-weight: 600; }
QWidget[role="panel"] { background: $panel; }
QFrame[role="card"] { background: $panel; border: 1px solid $border; border-radius: 8px; }
QFrame[role="advice"] { background: $selection; border: 0; border-bottom: 1px solid $border; }
QFrame[role="advice"] QLabel { color: $text; }
QWidget[role="alarm"] { background: $danger; border-radius: 4px; }
QFrame[role="alarm"] { border: 0; border-radius: 0; }
QWidget[role="alarm"] QLabel { color: $accent_text; }
QWidget[role="alarm"] QToolButton { color: $accent_text; border-color: $accent_text; }
QWidget[role="alarm"] QToolButton:hover { background: $danger; }
QWidget[role="alarm"] QToolButton:focus { border-color: $accent_text; }
""")


def style_sheet(colors: Mapping[str, str], *, dark: bool) -> str:
    """Return the style sheet in these colours (``#rrggbb`` by the name of the theme).

    Widgets choose from it with the property ``role`` (a label: ``muted``,
    ``faint``, ``danger``, ``good``, ``warning``, ``heading``, ``title``; a widget:
    ``panel``, ``advice``, ``alarm``), ``quiet`` (a button without a border) and ``primary``
    (the one button of a page or dialog that most people want).

    Raises:
        KeyError: when a colour that the sheet names is not given.
    """
    icons = (resources() / "icons").as_posix()
    return _SHEET.substitute(colors, icons=icons, mode="dark" if dark else "light")
