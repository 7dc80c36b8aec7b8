// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/office/office_data.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStringList>

namespace yeouido {

/// A few words on a patch of colour at the foot of a card.
struct CardChip
{
    QString text;
    bool warns = false;

    bool operator==(const CardChip &) const = default;
};

/// What the card of one day says.
struct DayCard
{
    OccurrenceKey key;
    QString date;    ///< "4. 16."
    QString weekday; ///< "수 · D-48", or "수~목 · D-48"
    QString title;   ///< "제1회차 · 광주의 제안 전달"
    bool hasTheme = false;
    QString line; ///< "배석 2 · 방문 5 · 안건 6"; the reason of a skipped day
    std::vector<CardChip> chips;
    bool isSkipped = false;
    bool isPast = false;
    bool isNext = false;

    bool operator==(const DayCard &) const = default;
};

[[nodiscard]] DayCard cardOf(const OfficeDaySummary &day, const OfficePageData &data);

/// The cards as a model; the accessible text says all that is painted.
class DayListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<DayCard> cards);

    [[nodiscard]] const DayCard &card(int row) const { return m_cards.at(static_cast<std::size_t>(row)); }

    /// -1 where there is none.
    [[nodiscard]] int rowOf(const OccurrenceKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<DayCard> m_cards;
};

/// One card a day, one below the other; the arrows walk through them, Enter and F2 go to the day itself.
class DayList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayList)

public:
    explicit DayList(QWidget *parent = nullptr);

    /// Shows these cards, keeping which one is chosen.
    void setCards(std::vector<DayCard> cards);

    [[nodiscard]] std::optional<OccurrenceKey> chosen() const;
    void choose(const OccurrenceKey &key);

Q_SIGNALS:
    void chosenChanged();
    /// Enter or F2 on a card.
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    DayListModel *m_model;
    bool m_filling = false;
};

} // namespace yeouido
