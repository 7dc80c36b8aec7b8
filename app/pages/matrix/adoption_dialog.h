// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/adoption.h"
#include "schedule/visit_list.h"

#include <QDate>

class QLineEdit;
class QPlainTextEdit;

namespace yeouido {

class CalmComboBox;
class ChoiceField;
class DateField;

/// What a new record is about and begins with.
struct AdoptionDraft
{
    AgendaItemId item;
    QString itemTitle;
    Addressee addressee;
    QString addresseeName;
    AdoptionAxis axis = AdoptionAxis::Adoption;
    std::optional<AdoptionRecord> latest; ///< of that cell and axis
    QDate date;
    std::vector<VisitEntry> visits = {}; ///< at which it may have been said, the likeliest first
};

/// Enters what became of an item with an addressee. Records are added only: the ones before stay as they are.
class AdoptionDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdoptionDialog)

public:
    AdoptionDialog(Session &session, const AdoptionDraft &draft, QWidget *parent);
    ~AdoptionDialog() override;

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    void addStatePart();
    void addEvidencePart();
    void addWordsPart();

    AdoptionDraft m_draft;
    AdoptionRecord m_record; ///< its identity and the moment it was begun
    CalmComboBox *m_state;
    DateField *m_date;
    CalmComboBox *m_announcement;
    CalmComboBox *m_evidenceKind;
    ChoiceField *m_visit = nullptr; ///< where there are visits to choose from
    QLineEdit *m_citation;
    QPlainTextEdit *m_quotation;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_promised;
};

} // namespace yeouido
