// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/badges.h"

#include "agenda/words.h"
#include "paint/line_icon.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal gap = 5;

QFont badgeFont()
{
    return currentStyle().font(11.5, QFont::DemiBold);
}

Badge statusBadge(EventStatus status, const Style &style)
{
    switch (status) {
    case EventStatus::Confirmed:
        return {statusWord(status), {style.goodTint, style.good, style.good}, {}};
    case EventStatus::Tentative:
        return {statusWord(status), {style.warningTint, style.warningEdge, style.warningInk}, {}};
    case EventStatus::Cancelled:
        break;
    }
    return {statusWord(status), style.election, u"close"_s};
}

} // namespace

std::vector<Badge> badgesOf(const EventBody &body, Disclosure disclosure, const Style &style)
{
    Tint neutral = style.other;
    neutral.fill = style.faintLine;
    neutral.ink = style.ink;
    return {{kindWord(body.kind), style.tint(body.kind), {}},
            statusBadge(body.status, style),
            {disclosureWord(disclosure, body.disclosureGrounds), neutral,
             disclosure == Disclosure::Closed ? u"lock"_s : QString()}};
}

BadgeRow::BadgeRow(std::vector<Badge> badges, QWidget *parent)
    : QWidget(parent)
    , m_badges(std::move(badges))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const Badge &badge : m_badges)
        words.append(badge.text);
    setAccessibleName(words.join(u", "_s));
}

std::vector<QRectF> BadgeRow::rects(int width) const
{
    const Style &style = currentStyle();
    const QFontMetricsF metrics(badgeFont());
    const qreal height = style.px(20);
    std::vector<QRectF> result;
    qreal x = 0;
    qreal y = 0;
    for (const Badge &badge : m_badges) {
        const qreal icon = badge.icon.isEmpty() ? 0 : style.px(14);
        const qreal wanted = std::ceil(metrics.horizontalAdvance(badge.text) + icon + style.px(12));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + gap;
        }
        result.emplace_back(x, y, wanted, height);
        x += wanted + gap;
    }
    return result;
}

int BadgeRow::heightForWidth(int width) const
{
    const std::vector<QRectF> all = rects(width);
    return all.empty() ? 0 : int(std::ceil(all.back().bottom()));
}

QSize BadgeRow::sizeHint() const
{
    return {currentStyle().px(180), heightForWidth(width())};
}

QSize BadgeRow::minimumSizeHint() const
{
    return {currentStyle().px(60), heightForWidth(width())};
}

void BadgeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(badgeFont());
    const Style &style = currentStyle();
    const std::vector<QRectF> all = rects(width());
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Badge &badge = m_badges[index];
        QRectF rect = all[index];
        painter.setPen(Qt::NoPen);
        painter.setBrush(badge.tint.fill);
        painter.drawRoundedRect(rect, 4, 4);
        if (!badge.icon.isEmpty()) {
            const qreal size = style.px(12);
            paintLineIcon(painter, badge.icon,
                          {rect.left() + style.px(5), std::round(rect.center().y() - size / 2), size, size},
                          badge.tint.ink);
            rect.adjust(style.px(14), 0, 0, 0);
        }
        painter.setPen(badge.tint.ink);
        painter.drawText(rect, Qt::AlignCenter, badge.text);
    }
}

} // namespace yeouido
