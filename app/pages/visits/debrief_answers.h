// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"
#include "schedule/debrief.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;

namespace yeouido {

class AnswerRow;
class ChoiceField;

/// What the party made of each item: a state, what they said and what they promised. Alt and a figure choose
/// the state of the row one is in, Enter goes to the next row; typing what was said chooses a state by
/// itself.
class DebriefAnswers final : public QWidget
{
    Q_OBJECT

public:
    /// `recorded` is what earlier debriefs of the visit have written: shown at its items and left as it is.
    DebriefAnswers(const VisitEntry &entry, const std::vector<AdoptionRecord> &recorded,
                   const VisitsData &visits, QWidget *parent = nullptr);
    ~DebriefAnswers() override;

    /// Of the items that were spoken of.
    [[nodiscard]] std::vector<DebriefAnswer> answers() const;

Q_SIGNALS:
    void edited();
    /// Enter in the last row.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void addItem(const AgendaItemId &item);
    void addRecorded(const AgendaItemId &item, int at);
    void addOther(const std::vector<AgendaItemId> &shown);
    void addChosen();
    [[nodiscard]] AnswerRow *rowOf(const QObject *watched) const;

    const VisitsData &m_data;
    std::vector<AdoptionRecord> m_recorded;
    PartyId m_party;
    QGridLayout *m_grid;
    std::vector<std::unique_ptr<AnswerRow>> m_rows;
    ChoiceField *m_other;
};

} // namespace yeouido
