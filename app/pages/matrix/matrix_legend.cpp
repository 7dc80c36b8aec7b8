// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_legend.h"

#include "agenda/words.h"
#include "paint/line_icon.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <functional>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal entryGap = 8;
constexpr qreal rowHeight = 26;

struct LegendEntry
{
    qreal width = 0;
    std::function<void(QPainter &, const QPointF &)> paint;
};

LegendEntry badgeEntry(const StateFace &face, const Style &style)
{
    return {badgeSize(face, style).width(), [face, &style](QPainter &painter, const QPointF &topLeft) {
                paintBadge(painter, topLeft, face, style);
            }};
}

/// A small drawing and a word in secondary ink.
LegendEntry wordEntry(const QString &word, const Style &style, qreal drawing,
                      std::function<void(QPainter &, const QRectF &)> draw)
{
    const QFont font = style.font(11);
    const qreal width = drawing + style.px(5) + std::ceil(QFontMetricsF(font).horizontalAdvance(word));
    return {width, [=, &style](QPainter &painter, const QPointF &topLeft) {
                const qreal height = style.px(22);
                draw(painter, QRectF(topLeft, QSizeF(drawing, height)));
                painter.setFont(font);
                painter.setPen(style.secondary);
                painter.drawText(QRectF(topLeft.x() + drawing + style.px(5), topLeft.y(), width, height),
                                 Qt::AlignLeft | Qt::AlignVCenter, word);
            }};
}

LegendEntry announcementEntry(Announcement announcement, const Style &style)
{
    const qreal size = style.px(11);
    return wordEntry(announcementWord(announcement), style, size,
                     [=, &style](QPainter &painter, const QRectF &rect) {
                         paintLineIcon(painter, iconOf(announcement),
                                       {rect.left(), std::round(rect.center().y() - size / 2), size, size},
                                       style.secondary);
                     });
}

LegendEntry barEntry(const BarPart &part, const QString &word, const Style &style)
{
    return wordEntry(word, style, style.px(22), [=, &style](QPainter &painter, const QRectF &rect) {
        paintBarFill(
            painter,
            QRectF(rect.left(), std::round(rect.center().y()) - style.px(4), rect.width(), style.px(8)), part,
            style);
    });
}

std::vector<LegendEntry> entriesOf(AdoptionAxis axis, const Style &style)
{
    std::vector<LegendEntry> entries;
    const bool isAdoption = axis == AdoptionAxis::Adoption;
    if (isAdoption) {
        for (const auto &[state, token] : TokenTable<AdoptionState>::entries)
            entries.push_back(badgeEntry(faceOf(state, style), style));
    } else {
        entries.push_back(badgeEntry(noFulfilmentFace(style), style));
        for (const auto &[state, token] : TokenTable<FulfilmentState>::entries)
            entries.push_back(badgeEntry(faceOf(state, style), style));
    }
    for (const auto &[announcement, token] : TokenTable<Announcement>::entries)
        entries.push_back(announcementEntry(announcement, style));
    const QStringList words =
        isAdoption
            ? QStringList{adoptionWord(AdoptionState::Adopted), adoptionWord(AdoptionState::PartlyAdopted),
                          MatrixLegend::tr("Handed over", "legend of a bar: in any other state after that")}
            : QStringList{fulfilmentWord(FulfilmentState::Done),
                          MatrixLegend::tr("Under way", "legend of a bar: on track and partial"),
                          fulfilmentWord(FulfilmentState::OnHold)};
    const std::vector<BarPart> bar =
        isAdoption ? barOf(AdoptionCount(), style) : barOf(FulfilmentCount(), style);
    for (std::size_t part = 0; part < bar.size(); ++part)
        entries.push_back(barEntry(bar[part], words.at(qsizetype(part)), style));
    return entries;
}

/// Places the entries and returns the height they take.
qreal arrange(const std::vector<LegendEntry> &entries, qreal width, const Style &style,
              const std::function<void(const LegendEntry &, const QPointF &)> &place)
{
    qreal x = 0;
    qreal y = 0;
    for (const LegendEntry &entry : entries) {
        if (x > 0 && x + entry.width > width) {
            x = 0;
            y += style.px(rowHeight);
        }
        place(entry, {x, y});
        x += entry.width + style.px(entryGap);
    }
    return y + style.px(rowHeight);
}

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"MatrixLegend"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend", "what the marks in the matrix mean"));
}

MatrixLegend::~MatrixLegend() = default;

void MatrixLegend::setAxis(AdoptionAxis axis)
{
    m_axis = axis;
    updateGeometry();
    update();
}

int MatrixLegend::heightForWidth(int width) const
{
    const Style &style = currentStyle();
    return int(arrange(entriesOf(m_axis, style), width, style, [](const LegendEntry &, const QPointF &) {}));
}

QSize MatrixLegend::sizeHint() const
{
    return {currentStyle().px(600), heightForWidth(width())};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {currentStyle().px(200), heightForWidth(width())};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style &style = currentStyle();
    arrange(entriesOf(m_axis, style), width(), style,
            [&](const LegendEntry &entry, const QPointF &topLeft) { entry.paint(painter, topLeft); });
}

} // namespace yeouido
