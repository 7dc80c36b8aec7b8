// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/import_text.h"

#include "office/money_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::ImportText)
};

QString heads(const std::vector<ItemColumn> &columns, Language language)
{
    QStringList names;
    for (const ItemColumn column : columns)
        names.append(u'“' + headOf(column, language) + u'”');
    return names.join(u", "_s);
}

QString kindNames(Language language)
{
    QStringList names;
    for (const auto &[kind, token] : TokenTable<AgendaItemKind>::entries)
        names.append(itemKindName(kind, language));
    return names.join(u", "_s);
}

QString relationText(const ItemProblem &problem)
{
    switch (problem.fault) {
    case ItemFault::ParentUnknown:
        return ImportText::tr("There is no task “%1”. Write its number or its whole title.",
                              "import, refused row")
            .arg(problem.value);
    case ItemFault::ParentAmbiguous:
        return ImportText::tr("Several items are called “%1”. Write the number of the task.",
                              "import, refused row")
            .arg(problem.value);
    case ItemFault::ParentNotATask:
        return ImportText::tr("“%1” is no task, so nothing can belong to it.", "import, refused row")
            .arg(problem.value);
    case ItemFault::ParentNotAllowed:
        return ImportText::tr(
                   "Only a project belongs to a task (“%1”). Change the kind, or leave the task empty.",
                   "import, refused row")
            .arg(problem.value);
    case ItemFault::PackageUnknown:
        return ImportText::tr("There is no package “%1”. Make it first, or leave the cell empty.",
                              "import, refused row")
            .arg(problem.value);
    default:
        return ImportText::tr(
                   "There is no department “%1” in the directory. Add it first, or leave the cell empty.",
                   "import, refused row")
            .arg(problem.value);
    }
}

QString amountText(const ItemProblem &problem, Language language)
{
    const QString head = headOf(problem.column, language);
    switch (problem.fault) {
    case ItemFault::AmountWithoutUnit:
        return ImportText::tr(
                   "“%1” has no unit: nobody can tell what it counts. Call the column “%2”, or write the "
                   "unit.",
                   "import, refused row")
            .arg(problem.value, head);
    case ItemFault::AmountInOtherUnit:
        return ImportText::tr(
                   "The column counts in %2, but the cell says “%1”. Write the amount in the unit of the "
                   "column.",
                   "import, refused row")
            .arg(problem.value, problem.other);
    case ItemFault::AmountTooFine:
        return ImportText::tr("“%1”: amounts are kept in whole millions of won. Is the unit right?",
                              "import, refused row")
            .arg(problem.value);
    case ItemFault::AmountTooLarge:
        return ImportText::tr("“%1” is more than any budget. Is the unit right?", "import, refused row")
            .arg(problem.value);
    case ItemFault::AmountMissing:
        return ImportText::tr("“%1” says something of the cost, but the total (%2) is missing.",
                              "import, refused row")
            .arg(problem.value, head);
    case ItemFault::UnitSlip:
        return ImportText::tr(
                   "%1 is a thousand times and more off %2, which is on record: the unit is probably "
                   "wrong. Correct it, or tick below that it is right.",
                   "import, refused row")
            .arg(problem.value, problem.other);
    default:
        return ImportText::tr("“%1” is no amount. Write 9,000, 0.9조 or 6조 429억.", "import, refused row")
            .arg(problem.value);
    }
}

/// The title of the item that a row names as its task: one of the file, or one there is.
QString titleOf(const AgendaItemId &id, const ItemImport &import, const Directory &directory)
{
    for (const ItemRow &row : import.rows) {
        if (row.after.id == id)
            return row.after.title;
    }
    const AgendaItem *item = directory.find(id);
    return item ? item->title : QString();
}

/// What an item has in a column, for people.
QString valueText(const AgendaItem &item, ItemColumn column, const ItemImport &import,
                  const Directory &directory, Language language)
{
    switch (column) {
    case ItemColumn::Code:
        return item.code;
    case ItemColumn::Title:
        return item.title;
    case ItemColumn::Kind:
        return itemKindName(item.kind, language);
    case ItemColumn::Parent:
        return item.parent ? titleOf(*item.parent, import, directory) : QString();
    case ItemColumn::Package: {
        const ProposalPackage *package = item.package ? directory.find(*item.package) : nullptr;
        return package ? package->title : QString();
    }
    case ItemColumn::LeadDepartment: {
        const Department *department = item.leadDepartment ? directory.find(*item.leadDepartment) : nullptr;
        return department ? department->name : QString();
    }
    case ItemColumn::Request:
        return item.request;
    case ItemColumn::Addressee:
        return item.addressee;
    case ItemColumn::Basis:
        return item.basis;
    default:
        // An amount that is imported is added behind those there are.
        return item.funding.empty() ? QString() : formatMoney(item.funding.back().total, language);
    }
}

/// A value as it fits into a line of the preview.
QString shortened(const QString &value)
{
    constexpr qsizetype longest = 60;
    if (value.isEmpty())
        return ImportText::tr("(empty)", "import, a field without a value");
    const QString line = value.simplified();
    return line.size() <= longest ? line : line.left(longest) + u'…';
}

} // namespace

QString stateText(ItemRowState state)
{
    switch (state) {
    case ItemRowState::New:
        return ImportText::tr("New", "import, what a row means");
    case ItemRowState::Changed:
        return ImportText::tr("Changed", "import, what a row means");
    case ItemRowState::Unchanged:
        return ImportText::tr("Unchanged", "import, what a row means");
    case ItemRowState::Refused:
        return ImportText::tr("Refused", "import, what a row means");
    }
    return {};
}

QString problemText(const ItemProblem &problem, Language language)
{
    switch (problem.fault) {
    case ItemFault::TooManyCells:
        return ImportText::tr(
                   "The row has %1 cells, more than the head has columns. Is a comma in a text that is "
                   "not in quotes?",
                   "import, refused row")
            .arg(problem.value);
    case ItemFault::TitleMissing:
        return ImportText::tr("The title is missing.", "import, refused row");
    case ItemFault::KindMissing:
        return ImportText::tr("The kind is missing. Write one of: %1.", "import, refused row")
            .arg(kindNames(language));
    case ItemFault::KindUnknown:
        return ImportText::tr("“%1” is no kind of item. Write one of: %2.", "import, refused row")
            .arg(problem.value, kindNames(language));
    case ItemFault::ItemAmbiguous:
        return ImportText::tr("Several items have the title “%1”. Write the number of the one that is meant.",
                              "import, refused row")
            .arg(problem.value);
    case ItemFault::TwiceInFile:
        return ImportText::tr("“%1” stands on line %2 already.", "import, refused row")
            .arg(problem.value, problem.other);
    case ItemFault::CodeTwice:
        return ImportText::tr("The number “%1” stands on line %2 already. Each item has its own.",
                              "import, refused row")
            .arg(problem.value, problem.other);
    case ItemFault::ParentUnknown:
    case ItemFault::ParentAmbiguous:
    case ItemFault::ParentNotATask:
    case ItemFault::ParentNotAllowed:
    case ItemFault::PackageUnknown:
    case ItemFault::DepartmentUnknown:
        return relationText(problem);
    case ItemFault::AsOfUnreadable:
        return ImportText::tr("“%1” is no date. Write 2025-04-08, 2024-05 or 2021.", "import, refused row")
            .arg(problem.value);
    case ItemFault::AmountUnreadable:
    case ItemFault::AmountWithoutUnit:
    case ItemFault::AmountInOtherUnit:
    case ItemFault::AmountTooFine:
    case ItemFault::AmountTooLarge:
    case ItemFault::AmountMissing:
    case ItemFault::UnitSlip:
        return amountText(problem, language);
    }
    return {};
}

QString rowText(const ItemRow &row, const ItemImport &import, const Directory &directory, Language language)
{
    QStringList parts;
    for (const ItemProblem &problem : row.problems)
        parts.append(problemText(problem, language));
    if (!parts.isEmpty())
        return parts.join(u' ');
    if (row.state != ItemRowState::Changed)
        return {};
    for (const ItemColumn column : row.changed)
        parts.append(ImportText::tr("%1: %2 → %3", "import, a field that changes: its name, before, after")
                         .arg(headOf(column, language),
                              shortened(valueText(*row.before, column, import, directory, language)),
                              shortened(valueText(row.after, column, import, directory, language))));
    return parts.join(u'\n');
}

QString headText(const ItemImport &import, Language language)
{
    QStringList sentences;
    if (!import.missing.empty())
        sentences.append(
            ImportText::tr("The first line must name the columns, and %1 is missing. Nothing was read.",
                           "import, fault of the file; %1 are names of columns")
                .arg(heads(import.missing, language)));
    if (!import.twice.empty())
        sentences.append(ImportText::tr("More than one column stands for %1. Remove all but one.",
                                        "import, fault of the file; %1 are names of columns")
                             .arg(heads(import.twice, language)));
    if (!import.unknown.isEmpty())
        sentences.append(
            ImportText::tr("Columns that are passed over: %1.", "import; %1 are names of columns")
                .arg(import.unknown.join(u", "_s)));
    return sentences.join(u' ');
}

QString countText(const ItemImport &import)
{
    QStringList parts;
    for (const ItemRowState state :
         {ItemRowState::New, ItemRowState::Changed, ItemRowState::Unchanged, ItemRowState::Refused}) {
        if (const int count = import.count(state); count > 0)
            parts.append(stateText(state) + u' ' + QString::number(count));
    }
    return parts.join(u" · "_s);
}

QString encodingText(const EncodingFault &fault)
{
    if (fault.isBinary)
        return ImportText::tr(
            "This is no text file. In the spreadsheet, save it as “CSV UTF-8” and choose that file.",
            "import, fault of the file: a workbook or a picture");
    return ImportText::tr(
               "From line %1 on the letters cannot be read: the file is neither UTF-8 nor CP949. In the "
               "spreadsheet, save it as “CSV UTF-8” and choose that file.",
               "import, fault of the file")
        .arg(fault.line);
}

} // namespace yeouido
