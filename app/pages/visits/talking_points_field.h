// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/visit.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace yeouido {

class ListField;

/// What to say, in order, with the minutes it takes. Their sum stands right below and is marked once it
/// passes the minutes there are.
class TalkingPointsField final : public QWidget
{
    Q_OBJECT

public:
    explicit TalkingPointsField(QWidget *parent = nullptr);

    void setPoints(const std::vector<TalkingPoint> &points);
    /// Without the rows in which nothing was entered.
    [[nodiscard]] std::vector<TalkingPoint> points() const;

    /// The minutes there are; nothing where no hours are set.
    void setSlot(std::optional<int> minutes);

Q_SIGNALS:
    /// Someone changed something.
    void edited();

private:
    void showSum();

    ListField *m_list;
    QLabel *m_sum;
    std::optional<int> m_slot;
};

} // namespace yeouido
