// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/end_dialog.h"

#include "dialogs/form_section.h"
#include "dialogs/time_field.h"
#include "pages/directory/record_validity.h"
#include "session.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Whether a record begins after the day on which it is to end.
bool beginsAfter(const Record &record, QDate last)
{
    return std::visit(
        [last](const auto &value) {
            if constexpr (requires { value.validity; })
                return value.validity.from && *value.validity.from > last;
            else
                return false;
        },
        record);
}

} // namespace

EndDialog::EndDialog(Session &session, const Record &record, QWidget *parent)
    : RecordDialog(session, tr("End by date", "title of a small window"), parent)
    , m_record(record)
    , m_last(new DateField)
{
    setObjectName(u"endDialog"_s);
    m_last->setObjectName(u"lastDayLineEdit"_s);
    m_last->setDate(session.today());
    QFormLayout *form = newForm();
    addRow(*form, tr("Last day", "field: on which something is in force for the last time"), m_last,
           u"validity"_s);
    QLabel *hint =
        newHintLabel(tr("“%1” is not offered any more after this day. What names it stays as it is.",
                        "in the small window that ends something by date")
                         .arg(nameOf(record)));
    column().addWidget(hint);
    column().addLayout(form);
    column().addStretch(1);
    setSaveText(tr("End", "button: ends something by date"));
    start({420, 210});
}

Result<Change> EndDialog::change() const
{
    if (beginsAfter(m_record, m_last->date()))
        return failure(ErrorCode::InvalidValue, u"validity"_s);
    return edit(m_record, endedOn(m_record, m_last->date()));
}

QString EndDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"validity")
        return tr("It begins later than this day. Choose a later last day.", "fault beside a date");
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
