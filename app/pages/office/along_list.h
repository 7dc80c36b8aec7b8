// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/check_list.h"
#include "schedule/office_day_company.h"
#include "time/official_format.h"

namespace yeouido {

/// What would go along with a day of the office, to tick off.
class AlongList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlongList)

public:
    /// `question` stands above the list.
    AlongList(const QString &question, Language language, QWidget *parent = nullptr);

    /// Shows other ones; what was unticked by hand before stays so.
    void setTied(const std::vector<TiedOccurrence> &tied);

    [[nodiscard]] std::vector<OccurrenceKey> along() const;

private:
    Language m_language;
    std::vector<TiedOccurrence> m_tied;
    CheckList *m_list;
};

} // namespace yeouido
