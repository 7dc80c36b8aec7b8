// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/summary_cards.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal narrowest = 132;
constexpr qreal cardHeight = 76;
constexpr qreal gap = 10;

} // namespace

SummaryCards::SummaryCards(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"SummaryCards"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

SummaryCards::~SummaryCards() = default;

void SummaryCards::setCards(std::vector<SummaryCard> cards, std::optional<std::size_t> chosen)
{
    m_cards = std::move(cards);
    m_chosen = chosen;
    QStringList sentences;
    for (const SummaryCard &card : m_cards)
        sentences.append(card.name + u": "_s + card.sentence);
    setAccessibleName(sentences.join(u"; "_s));
    updateGeometry();
    update();
}

int SummaryCards::cardsInARow(int width) const
{
    const Style &style = currentStyle();
    const int fitting = std::max(1, (width + style.px(gap)) / (style.px(narrowest) + style.px(gap)));
    const int count = int(m_cards.size());
    if (count <= fitting)
        return std::max(1, count);
    // Rows of the same length rather than a full one and a rest.
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int SummaryCards::heightForWidth(int width) const
{
    const Style &style = currentStyle();
    const int inARow = cardsInARow(width);
    const int rows = (int(m_cards.size()) + inARow - 1) / inARow;
    return rows == 0 ? 0 : rows * style.px(cardHeight) + (rows - 1) * style.px(gap);
}

QSize SummaryCards::sizeHint() const
{
    return {currentStyle().px(600), heightForWidth(width())};
}

QSize SummaryCards::minimumSizeHint() const
{
    return {currentStyle().px(narrowest), heightForWidth(width())};
}

QRect SummaryCards::cardRect(std::size_t card) const
{
    const Style &style = currentStyle();
    const int inARow = cardsInARow(width());
    const int row = int(card) / inARow;
    const int column = int(card) % inARow;
    const int space = style.px(gap);
    const int left = column * (width() + space) / inARow;
    const int right = (column + 1) * (width() + space) / inARow - space;
    return {left, row * (style.px(cardHeight) + space), right - left, style.px(cardHeight)};
}

std::optional<std::size_t> SummaryCards::cardAt(const QPoint &position) const
{
    for (std::size_t card = 0; card < m_cards.size(); ++card) {
        if (cardRect(card).contains(position))
            return card;
    }
    return std::nullopt;
}

void SummaryCards::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (std::size_t card = 0; card < m_cards.size(); ++card)
        paintSummaryCard(painter, cardRect(card), m_cards[card], m_chosen == card, currentStyle());
}

void SummaryCards::mousePressEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> card = cardAt(event->position().toPoint());
    if (card && event->button() == Qt::LeftButton)
        Q_EMIT cardClicked(*card);
}

bool SummaryCards::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<std::size_t> card = cardAt(help->pos());
    const QString text = card ? m_cards[*card].name + u": "_s + m_cards[*card].sentence : QString();
    QToolTip::showText(help->globalPos(), Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text,
                       this);
    return true;
}

void paintSummaryCard(QPainter &painter, const QRectF &rect, const SummaryCard &card, bool isChosen,
                      const Style &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChosen ? style.accent : style.line, isChosen ? 2 : 1));
    painter.setBrush(style.surface);
    const qreal inset = isChosen ? 1 : 0.5;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), style.px(9), style.px(9));

    const QRectF inner = rect.adjusted(style.px(12), style.px(10), -style.px(12), -style.px(9));
    const QFont nameFont = style.font(13, QFont::Bold);
    const QFont smallFont = style.font(12);
    const QFontMetricsF nameMetrics(nameFont);
    const QFontMetricsF smallMetrics(smallFont);
    const qreal ratioWidth = smallMetrics.horizontalAdvance(card.ratio);
    painter.setFont(smallFont);
    painter.setPen(style.secondary);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, card.ratio);
    painter.setFont(nameFont);
    painter.setPen(style.ink);
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignTop,
        nameMetrics.elidedText(card.name, Qt::ElideRight, inner.width() - ratioWidth - style.px(8)));
    paintBar(
        painter,
        QRectF(inner.left(), inner.top() + nameMetrics.height() + style.px(6), inner.width(), style.px(9)),
        card.bar, card.whole, style);
    const QFont captionFont = style.font(11);
    painter.setFont(captionFont);
    painter.setPen(style.secondary);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(captionFont).elidedText(card.caption, Qt::ElideRight, inner.width()));
}

} // namespace yeouido
