// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/trend_chart.h"

#include "agenda/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct TrendText
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::TrendText)
};

constexpr std::size_t mostWeeks = 26;
/// What has not changed for longer than this tells nothing more.
constexpr std::size_t quietWeeks = 4;
constexpr qreal leftRoom = 34;
constexpr qreal rightRoom = 154;
constexpr qreal bottomRoom = 24;

enum class Mark { Disc, Diamond, Square };

struct TrendLine
{
    int AdoptionWeek::*count;
    QString name;
    QColor colour;
    Qt::PenStyle dash;
    qreal width;
    Mark mark;
};

std::array<TrendLine, 3> trendLines(const Style &style)
{
    return {TrendLine{&AdoptionWeek::delivered, TrendText::tr("Handed over", "line in a chart"),
                      style.tint(AdoptionState::Delivered).edge, Qt::DotLine, 1.6, Mark::Square},
            TrendLine{&AdoptionWeek::partlyAdopted, adoptionWord(AdoptionState::PartlyAdopted),
                      style.tint(AdoptionState::PartlyAdopted).edge, Qt::DashLine, 1.8, Mark::Diamond},
            TrendLine{&AdoptionWeek::adopted, adoptionWord(AdoptionState::Adopted),
                      style.tint(AdoptionState::Adopted).edge, Qt::SolidLine, 2.6, Mark::Disc}};
}

void paintMark(QPainter &painter, const QPointF &at, const TrendLine &line)
{
    painter.setPen(QPen(line.colour, 1.4));
    painter.setBrush(line.mark == Mark::Disc ? line.colour : QColor(Qt::white));
    switch (line.mark) {
    case Mark::Disc:
        painter.drawEllipse(at, 3, 3);
        return;
    case Mark::Square:
        painter.drawRect(QRectF(at.x() - 3, at.y() - 3, 6, 6));
        return;
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF(
            {{at.x(), at.y() - 6}, {at.x() + 6, at.y()}, {at.x(), at.y() + 6}, {at.x() - 6, at.y()}}));
        return;
    }
}

/// The weeks up to a little after the last change, at most half a year of them.
std::vector<AdoptionWeek> tellingWeeks(std::vector<AdoptionWeek> weeks)
{
    const auto counts = [](const AdoptionWeek &week) {
        return std::tuple(week.adopted, week.partlyAdopted, week.delivered);
    };
    std::size_t quiet = 0;
    while (quiet + 1 < weeks.size() && counts(weeks[weeks.size() - quiet - 2]) == counts(weeks.back()))
        ++quiet;
    if (quiet > quietWeeks)
        weeks.resize(weeks.size() - (quiet - quietWeeks));
    if (weeks.size() > mostWeeks)
        weeks.erase(weeks.begin(), weeks.end() - std::ptrdiff_t(mostWeeks));
    return weeks;
}

/// A step of 1, 2 or 5 times a power of ten that makes at most five of them.
int scaleStep(int most)
{
    int step = 1;
    for (int factor = 1; most / step > 5; factor *= 10) {
        for (const int digit : {1, 2, 5}) {
            step = digit * factor;
            if (most / step <= 5)
                break;
        }
    }
    return step;
}

} // namespace

void paintTrendChart(QPainter &painter, const QRectF &rect, const std::vector<AdoptionWeek> &weeks, int whole,
                     Language language, const Style &style)
{
    if (weeks.empty())
        return;
    const std::vector<AdoptionWeek> shown = tellingWeeks(weeks);
    const QRectF plot = rect.adjusted(leftRoom, 6, -rightRoom, -bottomRoom);
    int most = whole;
    for (const AdoptionWeek &week : shown)
        most = std::max({most, week.delivered, week.adopted + week.partlyAdopted});
    most = std::max(1, most);
    const auto yOf = [&](int count) { return plot.bottom() - plot.height() * count / most; };
    const auto xOf = [&](std::size_t week) {
        return shown.size() == 1 ? plot.center().x()
                                 : plot.left() + plot.width() * double(week) / double(shown.size() - 1);
    };

    const QFont small = style.font(11);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    for (int count = 0; count <= most; count += scaleStep(most)) {
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(plot.left(), yOf(count)), QPointF(plot.right(), yOf(count)));
        painter.setPen(style.secondary);
        painter.drawText(QRectF(rect.left(), yOf(count) - 9, leftRoom - 8, 18),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
    // As many dates as there is room for.
    const qreal labelWidth = metrics.horizontalAdvance(formatShortDate(QDate(2025, 12, 29), language)) + 14;
    const qreal between = shown.size() > 1 ? plot.width() / double(shown.size() - 1) : plot.width();
    const auto every = std::size_t(std::max(1.0, std::ceil(labelWidth / between)));
    for (std::size_t week = 0; week < shown.size(); week += every) {
        painter.setPen(style.secondary);
        painter.drawText(QRectF(xOf(week) - labelWidth / 2, plot.bottom() + 4, labelWidth, 18),
                         Qt::AlignCenter, formatShortDate(shown[week].monday.addDays(6), language));
    }

    // Beside the last date, which stands under the end of the lines.
    const qreal names = plot.right() + labelWidth / 2 + 6;
    qreal lastLabel = rect.top() - 100;
    std::vector<std::pair<qreal, const TrendLine *>> labels;
    const std::array<TrendLine, 3> lines = trendLines(style);
    for (const TrendLine &line : lines) {
        QPolygonF points;
        for (std::size_t week = 0; week < shown.size(); ++week)
            points << QPointF(xOf(week), yOf(shown[week].*line.count));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line.colour, line.width, line.dash, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
        for (const QPointF &point : std::as_const(points))
            paintMark(painter, point, line);
        labels.emplace_back(points.last().y(), &line);
    }
    // Names never lie over one another.
    std::ranges::stable_sort(labels, {}, &std::pair<qreal, const TrendLine *>::first);
    for (const auto &[y, line] : labels) {
        const qreal at = std::max(y, lastLabel + metrics.height());
        lastLabel = at;
        paintMark(painter, {names, at}, *line);
        painter.setFont(style.font(11, QFont::DemiBold));
        painter.setPen(style.ink);
        painter.drawText(QRectF(names + 12, at - 10, rect.right() - names - 12, 20),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         line->name + u' ' + QString::number(shown.back().*line->count));
    }
}

} // namespace yeouido
