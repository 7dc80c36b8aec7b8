// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/week_model.h"

#include <QWidget>

class QLabel;

namespace yeouido {

class Chip;
class WrappingLabel;

/// What the card says of the day of the weekly office in a week.
struct OfficeBannerData
{
    OccurrenceKey key;
    QDate date;
    DateSpan days;
    std::optional<int> session; ///< 회차
    QString title;
    QString theme;
    std::optional<Election> election; ///< counted down to
    int visits = 0;
    int agendaItems = 0;
    int carriedOver = 0; ///< follow-ups open from before
    int overdue = 0;     ///< how many of these are past their day
};

/// Gathers it from a week; nothing in a week without the office. The number of the session and the follow-ups
/// are known to whoever knows the series.
[[nodiscard]] std::optional<OfficeBannerData> officeBannerData(const WeekData &data);

/// The card above the week. Hides itself where there is nothing to say.
class OfficeBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeBanner(QWidget *parent = nullptr);

    void setContent(const std::optional<OfficeBannerData> &content, Language language);

Q_SIGNALS:
    /// Clicked: the day of the office is to be selected.
    void activated(const yeouido::OccurrenceKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QLabel *m_when;
    WrappingLabel *m_title;
    QLabel *m_counts;
    Chip *m_overdue;
    std::optional<OccurrenceKey> m_key;
};

} // namespace yeouido
