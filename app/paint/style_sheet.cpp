// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paint/style.h"

#include <QStringList>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView sheet = uR"(
QToolTip { background: @raised; color: @ink; border: 1px solid @line; padding: 4px 6px; }
QMainWindow, QDialog { background: @window; }

QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 10px; }
QFrame[bar="true"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[side="true"] { background: @surface; border: none; }
QFrame[warning="true"] { background: @warningTint; border: none; border-radius: 7px; }
QFrame[warning="true"] QLabel { color: @warningInk; }

QFrame[row="true"] { background: transparent; border: 1px solid transparent; border-bottom-color: @faint; }
QFrame[row="true"]:hover { background: @raised; }
QFrame[row="true"]:focus { border-color: @accent; border-radius: 5px; }

QFrame[hairline="true"] { background: @line; border: none; }

QLabel { background: transparent; }
QLabel[role="figure"] { font-size: @24; font-weight: 700; }
QLabel[role="title"] { font-size: @19; font-weight: 700; }
QLabel[role="heading"] { font-size: @15; font-weight: 700; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="section"] { font-size: @12; font-weight: 700; color: @secondary; }
QLabel[role="secondary"] { font-size: @12; color: @secondary; }
QLabel[role="hint"] { font-size: @11; color: @secondary; }
QLabel[role="when"] { color: @secondary; }
QLabel[role="error"] { color: @holiday; }
QLabel[role="good"] { font-size: @12; color: @good; }
QLabel[role="untimed"] { font-size: @12; color: @untimedInk; background: @untimedFill;
    border: 1px dashed @untimedEdge; border-radius: 5px; padding: @2 0; }
QLabel[role="accent"] { color: @accent; font-weight: 700; }
QLabel[role="link"] { color: @accent; }
QLabel[role="badge"] { font-size: @11; font-weight: 700; color: @secondary; background: @faint;
    border-radius: 4px; padding: 1px 6px; }

QPushButton, QToolButton { background: @surface; color: @ink; border: 1px solid @line; border-radius: 7px;
    padding: @5 @12; min-height: @20; outline: none; }
QToolButton { padding: @5 @7; }
QPushButton:hover, QToolButton:hover { background: @raised; border-color: @hint; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @accentTint; color: @accent; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @hint; background: @window; }
QPushButton[primary="true"], QToolButton[primary="true"], QDialog QPushButton:default { background: @accent;
    color: @onAccent; border-color: @accent; font-weight: 700; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @accentDeep; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border-color: @ink; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled { background: @line;
    border-color: @line; color: @secondary; }
QDialog QPushButton:default:disabled { background: @line; border-color: @line; color: @secondary; }
QToolButton[flat="true"] { background: transparent; border-color: transparent; padding: @3; min-height: 0; }
QToolButton[flat="true"]:hover { background: @faint; }
QToolButton[link="true"] { color: @accent; font-weight: 700; padding: @3 @6; }
QToolButton[link="true"][flush="true"] { padding-left: 0; }
QToolButton[link="true"]:disabled { color: @hint; }
QToolButton[flat="true"]:focus { border-color: @accent; }
QPushButton[nav="true"] { background: transparent; border-color: transparent; text-align: left;
    padding: @5 @8; }
QPushButton[nav="true"]:hover { background: @faint; }
QPushButton[nav="true"]:checked { background: @accentTint; color: @accent; font-weight: 700; }
QPushButton[nav="true"]:focus { border-color: @accent; }
QToolButton[dropdown="true"] { padding-right: @20; }
QToolButton[link="true"][dropdown="true"] { padding-right: @17; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: url(:/icons/arrow-down.svg); width: 9px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 5px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @surface; color: @ink;
    border: 1px solid @edge; border-radius: 6px; padding: @4 @7; min-height: @20;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border-color: @accent; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit[inplace="true"] { background: transparent; border: none; border-bottom: 1px solid transparent;
    border-radius: 0; padding: @2 0; }
QLineEdit[inplace="true"]:hover { border-bottom-color: @line; }
QLineEdit[inplace="true"]:focus { border-bottom-color: @accent; }
QLineEdit[inplaceTitle="true"] { font-size: @19; font-weight: 700; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"] {
    border-color: @holiday; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
    QComboBox:disabled { color: @hint; background: @window; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
    image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }
QComboBoxPrivateContainer { background: @surface; border: 1px solid @line; }
QComboBox QAbstractItemView { background: @surface; border: none; padding: 3px; outline: none; }
QSpinBox::up-button, QTimeEdit::up-button, QDoubleSpinBox::up-button { border: none; width: 18px;
    subcontrol-origin: border; subcontrol-position: top right; }
QSpinBox::down-button, QTimeEdit::down-button, QDoubleSpinBox::down-button { border: none; width: 18px;
    subcontrol-origin: border; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QTimeEdit::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/arrow-up.svg);
    width: 9px; height: 9px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow, QDoubleSpinBox::down-arrow {
    image: url(:/icons/arrow-down.svg); width: 9px; height: 9px; }

QCheckBox, QRadioButton { spacing: 7px; background: transparent; outline: none; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator { width: 15px;
    height: 15px; border: 1px solid @edge; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
    QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QCheckBox::indicator:disabled { background: @window; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @hint; }
QCheckBox:focus { color: @accent; }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid @edge; border-radius: 8px;
    background: @surface; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: @accent; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 5px solid @accent; border-radius: 8px; }
QRadioButton:focus { color: @accent; }

QAbstractItemView { background: @surface; border: 1px solid @line; border-radius: 7px; outline: none;
    selection-background-color: @accentTint; selection-color: @ink; }
QAbstractItemView[quiet="true"] { border: none; border-radius: 0; }
QListView[cards="true"] { background: transparent; border: none; }
QListView[cards="true"]::item { padding: 0; background: transparent; }
QListView::item, QTreeView::item { padding: @4 @6; border-radius: 5px; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @accentTint; }
QHeaderView { border: none; border-radius: 0; }
QHeaderView::section { background: @surface; color: @secondary; border: none;
    border-bottom: 1px solid @line; padding: @5 @8 @5 @11; font-size: @12; }
QTableView { gridline-color: @faint; }
QTableView[quiet="true"]::item, QTreeView[quiet="true"]::item { border-bottom: 1px solid @faint;
    border-radius: 0; padding: @2 @8; }

QCalendarWidget QWidget { background: @surface; color: @ink; alternate-background-color: @surface; }
QCalendarWidget QToolButton { background: transparent; border-color: transparent; padding: @3 @7;
    font-weight: 700; }
QCalendarWidget QToolButton:hover { background: @faint; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0; selection-background-color: @accent;
    selection-color: @onAccent; }
QCalendarWidget QAbstractItemView:disabled { color: @hint; }
QFrame#calendarPopupFrame { background: @surface; border: 1px solid @line; }

QDialogButtonBox { button-layout: 3; }

QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @secondary; padding: @7 @12; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; font-weight: 700; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:focus { color: @accent; }

QGroupBox { border: none; margin-top: @20; font-weight: 700; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @secondary; }

QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: @5 @20; border-radius: 5px; }
QMenu::item:selected { background: @accentTint; color: @ink; }
QMenu::item:disabled { color: @hint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenuBar { background: @surface; }
QMenuBar::item { padding: @4 @8; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: @accentTint; }

QStatusBar { background: @window; color: @secondary; }
QStatusBar::item { border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @hint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter[quiet="true"]::handle { background: transparent; }
QProgressBar { border: none; border-radius: 4px; background: @faint; text-align: center; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";

} // namespace

QString styleSheetOf(const Style &style)
{
    QString text = sheet.toString();
    const auto put = [&text](const QString &name, const QColor &colour) {
        text.replace(u"@"_s + name + u";"_s, colour.name() + u";"_s);
    };
    put(u"window"_s, style.window);
    put(u"surface"_s, style.surface);
    put(u"raised"_s, style.raised);
    put(u"line"_s, style.line);
    put(u"faint"_s, style.faintLine);
    put(u"ink"_s, style.ink);
    put(u"secondary"_s, style.secondary);
    put(u"hint"_s, style.hint);
    put(u"accent"_s, style.accent);
    put(u"accentDeep"_s, style.dark ? style.accent.lighter(112) : style.accent.darker(115));
    put(u"onAccent"_s, style.onAccent);
    put(u"accentTint"_s, style.accentTint);
    put(u"holiday"_s, style.holiday);
    put(u"warningInk"_s, style.warningInk);
    put(u"warningTint"_s, style.warningTint);
    put(u"good"_s, style.good);
    put(u"untimedInk"_s, style.untimed.ink);
    put(u"untimedFill"_s, style.untimed.fill);
    put(u"untimedEdge"_s, style.untimed.edge);
    put(u"edge"_s, style.dark ? style.line.lighter(130) : style.line.darker(108));
    put(u"scroll"_s, style.dark ? style.line.lighter(110) : style.line);
    text.replace(u"@tick"_s, style.dark ? u":/icons/tick-dark.svg"_s : u":/icons/tick.svg"_s);
    // Lengths last and from the longest number, so that @1 does not eat the start of @12.
    for (int length = 24; length > 0; --length)
        text.replace(u"@%1"_s.arg(length), u"%1px"_s.arg(style.px(length)));
    return text;
}

} // namespace yeouido
