// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/document_painter.h"

#include <QPainter>

#include <utility>

namespace yeouido {

namespace {

constexpr QColor ruleColour(0x2B, 0x33, 0x3D);
constexpr QColor thinRuleColour(0x6E, 0x76, 0x80);

/// Thinner than a dot of the screen a line would blur: there it is one dot wide and lighter instead.
QPen penFor(double width, double scale)
{
    if (width * scale >= 1)
        return {ruleColour, width, Qt::SolidLine, Qt::SquareCap};
    QPen pen(thinRuleColour, 1);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

void paintPage(QPainter &painter, const PaperPage &page, double dotsPerInch)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = dotsPerInch / pageUnitsPerInch;
    painter.scale(scale, scale);
    for (const PageFill &fill : page.fills)
        painter.fillRect(fill.area, fill.colour);
    // Every change of pen or font is written into the PDF, so only where there is one.
    double width = 0;
    for (const PageRule &rule : page.rules) {
        if (std::exchange(width, rule.width) != rule.width)
            painter.setPen(penFor(rule.width, scale));
        painter.setRenderHint(QPainter::Antialiasing, rule.width * scale >= 1);
        painter.drawLine(rule.line);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink;
    for (const PageText &text : page.texts) {
        if (painter.font() != text.font)
            painter.setFont(text.font);
        if (std::exchange(ink, text.ink) != text.ink)
            painter.setPen(text.ink);
        painter.drawText(text.baseline, text.text);
    }
    painter.restore();
}

} // namespace yeouido
