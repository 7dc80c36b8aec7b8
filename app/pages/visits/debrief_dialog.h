// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "pages/visits/visits_data.h"

class QLineEdit;
class QPlainTextEdit;

namespace yeouido {

class CalmComboBox;
class DebriefAnswers;
class DebriefSteps;
class EventActual;

/// For the ten minutes after a visit: what they said to each item, what was promised, on what evidence, what
/// is to be done next, and how it really went. Saved in one change. Opened again, it shows what the visit has
/// recorded and adds to it.
class DebriefDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DebriefDialog)

public:
    DebriefDialog(Session &session, const VisitsData &visits, const VisitEntry &entry,
                  QWidget *parent = nullptr);
    ~DebriefDialog() override;

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    [[nodiscard]] QWidget *newSaid();
    [[nodiscard]] QWidget *newHeld();
    [[nodiscard]] QString citation() const;

    VisitsData m_data;
    VisitEntry m_entry;
    VisitId m_newVisit = VisitId::create();
    QDateTime m_now;
    DebriefAnswers *m_answers;
    CalmComboBox *m_evidenceKind;
    QLineEdit *m_evidence;
    QLineEdit *m_quotation;
    DebriefSteps *m_steps;
    QLineEdit *m_met;
    EventActual *m_actual;
    QPlainTextEdit *m_summary;
};

} // namespace yeouido
