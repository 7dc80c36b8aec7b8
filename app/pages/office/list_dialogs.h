// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "pages/office/office_data.h"

class QLineEdit;

namespace yeouido {

class CheckList;
class MaterialField;

/// Which agenda items are in focus on a day: all of them to tick, with a line to look for one.
class FocusItemsDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusItemsDialog)

public:
    /// `record` is the record of the day, `stored` whether it is in the file already.
    FocusItemsDialog(Session &session, const OfficePageData &shown, OfficeDay record, bool stored,
                     QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Change> change() const override;

private:
    void filter(const QString &text);

    OfficeDay m_record;
    bool m_stored;
    QString m_subject;
    CheckList *m_items;
};

/// The checklist of a day, with numbers and holders.
class ChecklistDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistDialog)

public:
    ChecklistDialog(Session &session, OfficeDay record, bool stored, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Change> change() const override;

private:
    OfficeDay m_record;
    bool m_stored;
    MaterialField *m_materials;
};

} // namespace yeouido
