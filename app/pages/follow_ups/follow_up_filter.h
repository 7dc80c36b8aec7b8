// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "pages/follow_ups/follow_up_data.h"

#include <QSortFilterProxyModel>

namespace yeouido {

/// Which of the follow-ups are shown.
enum class FollowUpChoice { Open, Overdue, NextOfficeDay, Done, Dropped, All };

class FollowUpFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FollowUpFilter(QObject *parent = nullptr);

    void setChoice(FollowUpChoice choice);
    /// The owner as the ledger names it; an empty one lets all through.
    void setOwner(const QString &owner);
    void setText(const QString &text);

    [[nodiscard]] static bool accepts(const FollowUpRow &row, FollowUpChoice choice);
    [[nodiscard]] const FollowUpRow &row(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FollowUpChoice m_choice = FollowUpChoice::Open;
    QString m_owner;
    QStringList m_words;
};

} // namespace yeouido
