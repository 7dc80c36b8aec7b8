// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/entry_dialogs.h"

#include "dialogs/form_section.h"
#include "dialogs/sources_field.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "time/partial_date.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

ProgressDialog::ProgressDialog(Session &session, const AgendaItem &item, std::optional<std::size_t> index,
                               QWidget *parent)
    : RecordDialog(session,
                   index ? tr("Edit the entry", "title of the dialog: what happened to an item")
                         : tr("New entry", "title of the dialog: what happened to an item"),
                   parent)
    , m_item(item)
    , m_index(index)
    , m_date(new QLineEdit)
    , m_text(newTextEdit(u"progressPlainTextEdit"_s))
    , m_sources(new SourcesField)
{
    setObjectName(u"progressDialog"_s);
    const QString today = session.today().toString(Qt::ISODate);
    const Progress progress = index ? item.progress.at(*index) : Progress{today, {}, {}};
    m_date->setObjectName(u"progressDateLineEdit"_s);
    m_date->setText(formatPartialDate(progress.date, currentLanguage()));
    m_date->setPlaceholderText(
        tr("2025-04-08, 2024-05 or 2021", "hint in an empty date: as exact as the source"));
    m_text->setMaximumHeight(currentStyle().px(110));
    m_text->setPlainText(progress.text);
    m_sources->setSources(progress.sources);
    QFormLayout *form = newForm();
    addRow(*form, tr("Date", "progress of an agenda item, name of a field"), m_date, u"date"_s);
    addRow(*form, tr("What happened", "progress of an agenda item, name of a field"), m_text, u"text"_s);
    column().addLayout(form);
    column().addWidget(newSectionLabel(tr("Sources", "head over the sources of what happened")));
    column().addWidget(m_sources, 1);
    if (index)
        addRemoval(tr("Delete this entry", "button in the editor of what happened"), [this] {
            AgendaItem without = m_item;
            without.progress.erase(without.progress.begin() + static_cast<std::ptrdiff_t>(*m_index));
            return edit(m_item, without);
        });
    start({520, 440});
    m_text->setFocus();
}

Result<Change> ProgressDialog::change() const
{
    const QString before = m_index ? m_item.progress[*m_index].date : QString();
    const QString typed = m_date->text().trimmed();
    const std::optional<QString> date = m_index && typed == formatPartialDate(before, currentLanguage())
                                            ? before
                                            : partialDateFromText(typed);
    if (!date)
        return failure(ErrorCode::InvalidValue, u"date"_s);
    const Progress progress{*date, plainText(*m_text).trimmed(), m_sources->sources()};
    if (progress.text.isEmpty())
        return failure(ErrorCode::InvalidValue, u"text"_s);
    AgendaItem item = m_item;
    if (m_index)
        item.progress[*m_index] = progress;
    else
        item.progress.push_back(progress);
    return edit(m_item, item);
}

QString ProgressDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"date")
        return tr("This is no date. Write 2025-04-08, 2024-05 or 2021.", "fault at a field");
    if (error.code == ErrorCode::InvalidValue && error.subject == u"text")
        return tr("Please write what happened.", "fault at a field");
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
