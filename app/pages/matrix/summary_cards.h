// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/count_bar.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace yeouido {

/// How one addressee stands.
struct SummaryCard
{
    QString name;
    QString ratio;
    std::vector<BarPart> bar;
    int whole = 0;
    QString caption;
    QString sentence; ///< the same in words
};

/// One card an addressee, in as many rows as they need. A click asks to count for that one alone.
class SummaryCards final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryCards)

public:
    explicit SummaryCards(QWidget *parent = nullptr);
    ~SummaryCards() override;

    /// `chosen` is the one that is counted for, nothing for all of them.
    void setCards(std::vector<SummaryCard> cards, std::optional<std::size_t> chosen);

    [[nodiscard]] const std::vector<SummaryCard> &cards() const { return m_cards; }

    [[nodiscard]] QRect cardRect(std::size_t card) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void cardClicked(std::size_t card);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int cardsInARow(int width) const;
    [[nodiscard]] std::optional<std::size_t> cardAt(const QPoint &position) const;

    std::vector<SummaryCard> m_cards;
    std::optional<std::size_t> m_chosen;
};

/// Draws one card; the same on screen and on paper.
void paintSummaryCard(QPainter &painter, const QRectF &rect, const SummaryCard &card, bool isChosen,
                      const Style &style);

} // namespace yeouido
