// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/entry_dialogs.h"

#include "dialogs/form_section.h"
#include "dialogs/sources_field.h"
#include "office/money_text.h"
#include "pages/items/item_text.h"
#include "pages/page_parts.h"
#include "session.h"
#include "settings/language.h"
#include "time/partial_date.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *newAmountEdit(const QString &name, const std::optional<Money> &money)
{
    auto *edit = new QLineEdit(money ? formatHundredMillions(*money) : QString());
    edit->setObjectName(name);
    return edit;
}

/// What an edit holds; nothing where it is empty. Error: InvalidValue, detail: what is wrong with it.
Result<std::optional<Money>> amountIn(const QLineEdit &edit, const QString &subject)
{
    const QString typed = edit.text().trimmed();
    if (typed.isEmpty())
        return std::optional<Money>();
    const auto written = readMoney(typed, BareNumber::HundredMillions);
    if (!written)
        return failure(ErrorCode::InvalidValue, subject,
                       written.error() == MoneyFault::TooFine ? u"too fine"_s : u"no amount"_s);
    return std::optional(written->money);
}

} // namespace

FundingDialog::FundingDialog(Session &session, const AgendaItem &item, std::optional<std::size_t> index,
                             QWidget *parent)
    : RecordDialog(session,
                   index ? tr("Edit the amount", "title of the dialog")
                         : tr("New amount", "title of the dialog"),
                   parent)
    , m_item(item)
    , m_index(index)
    , m_reading(newHintLabel({}))
    , m_doubt(new QFrame)
    , m_doubtText(newLabel({}))
{
    setObjectName(u"fundingDialog"_s);
    const std::optional<Funding> shown = index ? std::optional(item.funding.at(*index)) : std::nullopt;
    const Funding funding = shown.value_or(Funding{});
    m_total = newAmountEdit(u"totalLineEdit"_s, shown ? std::optional(funding.total) : std::nullopt);
    m_state = newAmountEdit(u"stateLineEdit"_s, funding.state);
    m_city = newAmountEdit(u"cityLineEdit"_s, funding.city);
    m_private = newAmountEdit(u"privateLineEdit"_s, funding.privateCapital);
    m_asOf = new QLineEdit(formatPartialDate(funding.asOf, currentLanguage()));
    m_asOf->setObjectName(u"asOfLineEdit"_s);
    m_asOf->setPlaceholderText(
        tr("2025-04-08, 2024-05 or 2021", "hint in an empty date: as exact as the source"));
    m_note = new QLineEdit(funding.note);
    m_note->setObjectName(u"noteLineEdit"_s);
    m_sources = new SourcesField;
    m_sources->setSources(funding.sources);
    m_total->setPlaceholderText(tr("9,000, 0.9조 or 6조 429억", "hint in an empty amount"));

    column().addWidget(newHintLabel(
        tr("A number alone counts units of 100 million won (억원).", "above the amounts of an agenda item")));
    QFormLayout *form = newForm();
    addRow(*form, tr("Total", "cost of an agenda item, name of a field"), m_total, u"total"_s);
    m_reading->setObjectName(u"readingLabel"_s);
    form->addRow(new QWidget, m_reading);
    addRow(*form, tr("State", "cost of an agenda item: what the state pays"), m_state, u"state"_s);
    addRow(*form, tr("City", "cost of an agenda item: what the city pays"), m_city, u"city"_s);
    addRow(*form, tr("Private", "cost of an agenda item: private capital"), m_private, u"privateCapital"_s);
    addRow(*form, tr("As of", "cost of an agenda item, name of a field"), m_asOf, u"asOf"_s);
    addRow(*form, tr("Note", "cost of an agenda item, name of a field"), m_note);
    column().addLayout(form);
    m_doubt->setObjectName(u"unitSlipFrame"_s);
    m_doubt->setProperty("warning", true);
    auto *inside = new QVBoxLayout(m_doubt);
    inside->addWidget(m_doubtText);
    column().addWidget(m_doubt);
    column().addWidget(newSectionLabel(tr("Sources", "head over the sources of an amount")));
    column().addWidget(m_sources, 1);
    if (index)
        addRemoval(tr("Delete this amount", "button in the editor of an amount"), [this] {
            AgendaItem without = m_item;
            without.funding.erase(without.funding.begin() + static_cast<std::ptrdiff_t>(*m_index));
            return edit(m_item, without);
        });
    for (QLineEdit *edit : {m_total, m_state, m_city, m_private})
        connect(edit, &QLineEdit::textChanged, this, &FundingDialog::showDoubt);
    showDoubt();
    start({520, 560});
    m_total->setFocus();
}

Result<AgendaItem> FundingDialog::withTyped() const
{
    const auto total = amountIn(*m_total, u"total"_s);
    const auto state = amountIn(*m_state, u"state"_s);
    const auto city = amountIn(*m_city, u"city"_s);
    const auto privateCapital = amountIn(*m_private, u"privateCapital"_s);
    for (const auto *part : {&total, &state, &city, &privateCapital}) {
        if (!*part)
            return failure(*part);
    }
    if (!*total)
        return failure(ErrorCode::InvalidValue, u"total"_s, u"empty"_s);
    Funding funding{.total = **total,
                    .state = *state,
                    .city = *city,
                    .privateCapital = *privateCapital,
                    .asOf = {},
                    .note = m_note->text().trimmed(),
                    .sources = m_sources->sources()};
    const qint64 parts = state->value_or(Money{}).millionWon + city->value_or(Money{}).millionWon +
                         privateCapital->value_or(Money{}).millionWon;
    if (parts > funding.total.millionWon)
        return failure(ErrorCode::InvalidValue, u"total"_s, u"parts"_s);
    if (const QString asOf = m_asOf->text().trimmed(); !asOf.isEmpty()) {
        // A date that cannot be read stays as it was stored, as long as nobody touches it.
        const QString before = m_index ? m_item.funding[*m_index].asOf : QString();
        const std::optional<QString> date =
            asOf == formatPartialDate(before, currentLanguage()) ? before : partialDateFromText(asOf);
        if (!date)
            return failure(ErrorCode::InvalidValue, u"asOf"_s);
        funding.asOf = *date;
    }
    AgendaItem item = m_item;
    if (m_index)
        item.funding[*m_index] = funding;
    else
        item.funding.push_back(funding);
    return item;
}

Result<Change> FundingDialog::change() const
{
    const Result<AgendaItem> item = withTyped();
    if (!item)
        return failure(item);
    return edit(m_item, *item);
}

void FundingDialog::showDoubt()
{
    const auto total = amountIn(*m_total, u"total"_s);
    m_reading->setText(total && *total ? formatMoney(**total, currentLanguage()) : QString());
    QString doubt;
    if (total && *total) {
        std::vector<Funding> funding = m_item.funding;
        if (!m_index)
            funding.push_back({});
        const std::size_t index = m_index.value_or(funding.size() - 1);
        funding[index].total = **total;
        const std::vector<UnitSlip> slips = unitSlips(funding);
        const auto slip = std::ranges::find(slips, index, &UnitSlip::funding);
        if (slip != slips.end())
            doubt = slipText(*slip, funding, currentLanguage());
    }
    m_doubtText->setText(doubt);
    m_doubt->setVisible(!doubt.isEmpty());
}

QString FundingDialog::sentenceFor(const Error &error) const
{
    if (error.code != ErrorCode::InvalidValue)
        return RecordDialog::sentenceFor(error);
    if (error.detail == u"empty")
        return tr("Please enter the amount.", "fault at a field");
    if (error.detail == u"parts")
        return tr("State, city and private capital together are more than the total.", "fault at a field");
    if (error.detail == u"too fine")
        return tr("Amounts are kept in whole millions of won.", "fault at a field");
    if (error.subject == u"asOf")
        return tr("This is no date. Write 2025-04-08, 2024-05 or 2021.", "fault at a field");
    return tr("This is no amount. Write 9,000 for 9,000억원, 0.9조 or 6조 429억.", "fault at a field");
}

} // namespace yeouido
