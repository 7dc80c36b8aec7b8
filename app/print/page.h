// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace yeouido {

// A finished page: what stands where. Everything is measured in page units from the top left corner of the
// sheet. The unit is fine and fixed, so that screen, printer and PDF break lines and pages alike.

constexpr double pageUnitsPerInch = 1200;
constexpr double pageUnitsPerMillimetre = pageUnitsPerInch / 25.4;
constexpr double pageUnitsPerPoint = pageUnitsPerInch / 72;

struct PageFill
{
    QRectF area;
    QColor colour;
};

struct PageRule
{
    QLineF line;
    double width = 0;
};

/// A word on its baseline; the font's pixel size is in page units.
struct PageText
{
    QPointF baseline;
    QString text;
    QFont font;
    QColor ink;
};

/// A sheet of paper with all that is on it.
struct PaperPage
{
    QSizeF size;
    std::vector<PageFill> fills;
    std::vector<PageRule> rules;
    std::vector<PageText> texts;
};

} // namespace yeouido
