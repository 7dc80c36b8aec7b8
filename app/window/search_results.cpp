// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/search_results.h"

#include "agenda/words.h"
#include "paint/style.h"
#include "settings/language.h"

#include <QPainter>

#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const SearchHit &hit)
{
    return hit.date ? formatDate(*hit.date, currentLanguage()) : QString();
}

/// The line below, where it says more than the title.
QString secondLine(const SearchHit &hit)
{
    return hit.text == hit.title ? QString() : hit.text;
}

} // namespace

void SearchResults::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &found = hit(index);
    if (role == Qt::DisplayRole)
        return found.title;
    if (role == Qt::AccessibleTextRole)
        return QStringList{recordKindWord(found.kind), found.title, dateText(found), secondLine(found)}.join(
            u", "_s);
    return {};
}

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *results = qobject_cast<const SearchResults *>(index.model());
    if (!results)
        return;
    const SearchHit &hit = results->hit(index);
    const Style &look = currentStyle();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.accentTint);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
    }
    const QRect inner = option.rect.adjusted(look.px(12), look.px(6), -look.px(12), -look.px(6));
    const int kindWidth = look.px(76);
    const QString second = secondLine(hit);
    const int lineHeight = look.px(19);
    QRect first(inner.left(), inner.top(), inner.width(), lineHeight);

    painter->setFont(look.font(11, QFont::Bold));
    painter->setPen(look.secondary);
    painter->drawText(QRect(first.left(), first.top(), kindWidth, lineHeight), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(recordKindWord(hit.kind), Qt::ElideRight, kindWidth));
    painter->setFont(look.font(12));
    const QString date = dateText(hit);
    const int dateWidth = date.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(date) + look.px(12);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignRight, date);

    const int left = inner.left() + kindWidth + look.px(8);
    const int width = inner.right() - left;
    painter->setFont(look.font(13, QFont::DemiBold));
    painter->setPen(look.ink);
    painter->drawText(QRect(left, first.top(), width - dateWidth, lineHeight), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(hit.title, Qt::ElideRight, width - dateWidth));
    if (!second.isEmpty()) {
        painter->setFont(look.font(12));
        painter->setPen(look.secondary);
        painter->drawText(QRect(left, first.top() + lineHeight, width, lineHeight), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, width));
    }
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *results = qobject_cast<const SearchResults *>(index.model());
    const bool two = results && !secondLine(results->hit(index)).isEmpty();
    return {option.rect.width(), currentStyle().px(two ? 50 : 31)};
}

} // namespace yeouido
