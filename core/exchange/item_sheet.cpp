// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/item_sheet.h"

#include "office/money_text.h"
#include "schedule/unit_slip.h"
#include "time/partial_date.h"

#include <QStringList>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString either(Language language, const QString &korean, const QString &english)
{
    return language == Language::Korean ? korean : english;
}

SheetColumn columnOf(ItemColumn column, Language language)
{
    const QString head = headOf(column, language);
    switch (column) {
    case ItemColumn::Title:
        return {head, SheetFormat::LongText, 36};
    case ItemColumn::Request:
        return {head, SheetFormat::LongText, 40};
    case ItemColumn::Basis:
    case ItemColumn::Addressee:
    case ItemColumn::Source:
        return {head, SheetFormat::LongText, 26};
    case ItemColumn::Parent:
    case ItemColumn::Package:
    case ItemColumn::LeadDepartment:
        return {head, SheetFormat::Text, 20};
    case ItemColumn::AsOf:
        return {head, SheetFormat::Date, 12};
    case ItemColumn::Amount:
    case ItemColumn::State:
    case ItemColumn::City:
    case ItemColumn::PrivateCapital:
        return {head, SheetFormat::Amount, 13};
    case ItemColumn::Code:
    case ItemColumn::Kind:
        break;
    }
    return {head, SheetFormat::Text, 9};
}

SheetCell text(const QString &content)
{
    return content.isEmpty() ? SheetCell() : SheetCell(content);
}

SheetCell amount(const std::optional<Money> &money)
{
    return money ? SheetCell(hundredMillions(*money)) : SheetCell();
}

SheetCell day(const QString &partialDate)
{
    const std::optional<QDate> date = wholeDate(partialDate);
    return date ? SheetCell(*date) : text(partialDate);
}

SheetCell citations(const Sources &sources)
{
    QStringList list;
    for (const Source &source : sources)
        list.append(source.citation);
    return text(list.join(u"; "_s));
}

/// What a row names an item by when it refers to it: its code, or its title where it has none.
QString referenceTo(const AgendaItem &item)
{
    return item.code.isEmpty() ? item.title : item.code;
}

SheetCell cellOf(ItemColumn column, const AgendaItem &item, const Funding *latest, const Directory &directory,
                 Language language)
{
    switch (column) {
    case ItemColumn::Code:
        return text(item.code);
    case ItemColumn::Title:
        return text(item.title);
    case ItemColumn::Kind:
        return text(itemKindName(item.kind, language));
    case ItemColumn::Parent: {
        const AgendaItem *parent = item.parent ? directory.find(*item.parent) : nullptr;
        return parent ? text(referenceTo(*parent)) : SheetCell();
    }
    case ItemColumn::Package: {
        const ProposalPackage *package = item.package ? directory.find(*item.package) : nullptr;
        return package ? text(package->title) : SheetCell();
    }
    case ItemColumn::LeadDepartment: {
        const Department *department = item.leadDepartment ? directory.find(*item.leadDepartment) : nullptr;
        return department ? text(department->name) : SheetCell();
    }
    case ItemColumn::Request:
        return text(item.request);
    case ItemColumn::Addressee:
        return text(item.addressee);
    case ItemColumn::Basis:
        return text(item.basis);
    case ItemColumn::Amount:
        return latest ? amount(latest->total) : SheetCell();
    case ItemColumn::State:
        return latest ? amount(latest->state) : SheetCell();
    case ItemColumn::City:
        return latest ? amount(latest->city) : SheetCell();
    case ItemColumn::PrivateCapital:
        return latest ? amount(latest->privateCapital) : SheetCell();
    case ItemColumn::AsOf:
        return latest ? day(latest->asOf) : SheetCell();
    case ItemColumn::Source:
        return latest ? citations(latest->sources) : SheetCell();
    }
    return {};
}

} // namespace

Sheet itemSheet(const std::vector<AgendaItem> &items, const Directory &directory, Language language)
{
    Sheet sheet{.name = either(language, u"안건"_s, u"Agenda items"_s), .columns = {}, .rows = {}};
    for (const ItemColumn column : itemColumns())
        sheet.columns.push_back(columnOf(column, language));
    for (const AgendaItem &item : items) {
        const std::optional<std::size_t> index = latestFunding(item.funding);
        const Funding *latest = index ? &item.funding[*index] : nullptr;
        std::vector<SheetCell> row;
        for (const ItemColumn column : itemColumns())
            row.push_back(cellOf(column, item, latest, directory, language));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet fundingSheet(const std::vector<AgendaItem> &items, Language language)
{
    Sheet sheet{.name = either(language, u"재원"_s, u"Funding"_s), .columns = {}, .rows = {}};
    for (const ItemColumn column :
         {ItemColumn::Code, ItemColumn::Title, ItemColumn::Amount, ItemColumn::State, ItemColumn::City,
          ItemColumn::PrivateCapital, ItemColumn::AsOf, ItemColumn::Source})
        sheet.columns.push_back(columnOf(column, language));
    sheet.columns.push_back({either(language, u"비고"_s, u"Note"_s), SheetFormat::LongText, 36});
    for (const AgendaItem &item : items) {
        for (const Funding &funding : item.funding) {
            sheet.rows.push_back({text(item.code), text(item.title), amount(funding.total),
                                  amount(funding.state), amount(funding.city), amount(funding.privateCapital),
                                  day(funding.asOf), citations(funding.sources), text(funding.note)});
        }
    }
    return sheet;
}

Sheet progressSheet(const std::vector<AgendaItem> &items, Language language)
{
    Sheet sheet{.name = either(language, u"추진상황"_s, u"Progress"_s), .columns = {}, .rows = {}};
    for (const ItemColumn column : {ItemColumn::Code, ItemColumn::Title})
        sheet.columns.push_back(columnOf(column, language));
    sheet.columns.push_back({either(language, u"일자"_s, u"Date"_s), SheetFormat::Date, 12});
    sheet.columns.push_back({either(language, u"추진상황"_s, u"Progress"_s), SheetFormat::LongText, 48});
    sheet.columns.push_back(columnOf(ItemColumn::Source, language));
    for (const AgendaItem &item : items) {
        for (const Progress &progress : item.progress)
            sheet.rows.push_back({text(item.code), text(item.title), day(progress.date), text(progress.text),
                                  citations(progress.sources)});
    }
    return sheet;
}

} // namespace yeouido
