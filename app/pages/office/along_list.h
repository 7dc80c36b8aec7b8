// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/check_list.h"
#include "schedule/office_day_dates.h"
#include "time/official_format.h"

#include <QHash>

namespace yeouido {

/// What would go along with a day of the office, to tick off.
class AlongList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlongList)

public:
    /// `question` stands above the list.
    AlongList(const QString &question, Language language, QWidget *parent = nullptr);

    /// Shows other ones; what was ticked or unticked by hand before stays so.
    void setTied(const std::vector<TiedOccurrence> &tied);
    /// The same, each with the date that it would move to.
    void setShifted(const std::vector<ShiftedOccurrence> &shifted);

    [[nodiscard]] std::vector<OccurrenceKey> along() const;

Q_SIGNALS:
    /// Something was ticked or unticked.
    void edited();

private:
    void fill(const std::vector<TiedOccurrence> &tied, const QStringList &texts);
    [[nodiscard]] QString textOf(const Occurrence &occurrence) const;

    Language m_language;
    std::vector<TiedOccurrence> m_tied;
    QHash<QString, bool> m_byHand; ///< what was ticked or unticked by a person
    bool m_filling = false;
    CheckList *m_list;
};

} // namespace yeouido
