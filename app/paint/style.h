// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "office/event.h"

#include <QColor>
#include <QFont>

#include <array>

class QApplication;
class QPalette;

namespace yeouido {

/// How one kind of event looks: never by colour alone, a word or a shape stands beside it.
struct Tint
{
    QColor fill;
    QColor edge;
    QColor ink; ///< text on `fill`, AA

    bool operator==(const Tint &) const = default;
};

/// The tokens of the look. Everything that is painted or styled takes its colours, sizes and fonts from here.
struct Style
{
    bool dark = false;

    QColor window;  ///< behind the cards
    QColor surface; ///< cards, the grid
    QColor raised;  ///< slightly set off from the surface
    QColor line;
    QColor faintLine;
    QColor ink;
    QColor secondary;
    QColor hint; ///< large or non-essential text only
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor accentTint;
    QColor officeTint;  ///< the day of the weekly office
    QColor weekendTint; ///< behind days on which nobody works
    QColor holiday;     ///< holidays, Sundays, errors, the line of now
    QColor saturday;
    QColor warningEdge;
    QColor warningInk;
    QColor warningTint;
    QColor good; ///< 확정, done
    QColor goodTint;

    Tint office;
    Tint visit;
    Tint meeting;
    Tint ceremony;
    Tint administration;
    Tint travel; ///< `fill` and `hatch` in stripes
    QColor hatch;
    Tint election;
    Tint other;
    Tint untimed; ///< dashed: the hour is not known

    /// The states of the matrix in the order of their words. A shape and the word stand beside them.
    std::array<Tint, TokenTable<AdoptionState>::entries.size()> adoption;
    std::array<Tint, TokenTable<FulfilmentState>::entries.size()> fulfilment;

    qreal scale = 1.0; ///< of the system's font size to the 13 px that the sizes are given in

    [[nodiscard]] const Tint &tint(EventKind kind) const;
    [[nodiscard]] const Tint &tint(AdoptionState state) const;
    [[nodiscard]] const Tint &tint(FulfilmentState state) const;

    /// A length given at the standard font size, in whole pixels.
    [[nodiscard]] int px(qreal length) const;

    /// The interface font in a size given at the standard font size, with figures of one width.
    [[nodiscard]] QFont font(qreal size, QFont::Weight weight = QFont::Normal) const;

    bool operator==(const Style &) const = default;
};

[[nodiscard]] Style lightStyle();
[[nodiscard]] Style darkStyle();

/// Contrast of two opaque colours as WCAG 2 reckons it: 1 to 21; text needs 4.5, edges and large text 3.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

enum class Theme { System, Light, Dark };

/// What the program is painted in now: what applyStyle() has chosen, or what the palette says before that.
[[nodiscard]] const Style &currentStyle();

/// Dresses the application: widget style, font, palette and style sheet. The theme of the system is light or
/// dark as its palette is. Can be called again to change the theme.
///
/// What the style sheet knows beyond the standard widgets, by dynamic property:
/// - QPushButton, QToolButton `primary` (bool): the one action of a page; `flat` tool buttons have no frame
/// - QFrame `card` (bool): surface with a hairline and round corners; `bar`: surface with a line below;
///   `side`: surface without a frame; `warning`: the tinted box of a warning; `row`: one of a list, with a
///   hairline below
/// - QLineEdit `inplace` (bool): read until it is clicked, `inplaceTitle` in the size of a title; QListView
///   `cards`: what is painted in it has its own ground; QToolButton `dropdown`: room for the arrow of its
///   menu
/// - QLabel `role`: "figure" 24 bold, the one number of a page; "title" 19 bold, "heading" 15 bold, "strong",
///   "secondary", "hint", "error", "accent", "badge", "good",
///   "untimed" (dashed, 시간 미정), "section" (12 bold secondary, above a group)
void applyStyle(QApplication &application, Theme theme = Theme::System);

/// The palette and the style sheet of a style, as applyStyle() sets them.
[[nodiscard]] QPalette paletteOf(const Style &style);
[[nodiscard]] QString styleSheetOf(const Style &style);

} // namespace yeouido
