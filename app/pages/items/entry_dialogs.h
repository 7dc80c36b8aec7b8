// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/agenda_item.h"
#include "time/official_format.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace yeouido {

class SourcesField;

/// What an item costs, as one source says it at one time.
class FundingDialog final : public RecordDialog
{
    Q_OBJECT

public:
    /// `index` names the record to be edited; nothing adds one.
    FundingDialog(Session &session, const AgendaItem &item, std::optional<std::size_t> index,
                  QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    [[nodiscard]] Result<AgendaItem> withTyped() const;
    void showDoubt();

    AgendaItem m_item;
    std::optional<std::size_t> m_index;
    QLineEdit *m_total;
    QLineEdit *m_state;
    QLineEdit *m_city;
    QLineEdit *m_private;
    QLineEdit *m_asOf;
    QLineEdit *m_note;
    SourcesField *m_sources;
    QLabel *m_reading; ///< the amount as it was understood
    QFrame *m_doubt;
    QLabel *m_doubtText;
};

/// What happened to an item at a date.
class ProgressDialog final : public RecordDialog
{
    Q_OBJECT

public:
    ProgressDialog(Session &session, const AgendaItem &item, std::optional<std::size_t> index,
                   QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    AgendaItem m_item;
    std::optional<std::size_t> m_index;
    QLineEdit *m_date;
    QPlainTextEdit *m_text;
    SourcesField *m_sources;
};

} // namespace yeouido
