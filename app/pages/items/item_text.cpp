// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/item_text.h"

#include "agenda/words.h"
#include "office/money_text.h"
#include "office/short_name.h"
#include "time/partial_date.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ItemText
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::ItemText)
};

const QString separator = u" · "_s;

} // namespace

QString mentionText(const ItemMention &mention, const ItemData &data)
{
    QString text = formatDate(mention.date, data.language) + u' ' + mention.title;
    QStringList parties;
    // In the order the office has given the parties.
    for (const Party &party : data.directory.parties) {
        if (std::ranges::find(mention.parties, party.id) != mention.parties.end())
            parties.append(shortNameOf(party));
    }
    if (!parties.isEmpty())
        text += u" ("_s + parties.join(u", "_s) + u')';
    if (mention.status == EventStatus::Cancelled)
        text += separator + statusWord(mention.status);
    return text;
}

QString slipText(const UnitSlip &slip, const std::vector<Funding> &funding, Language language)
{
    qint64 times = 1;
    for (int zero = 0; zero < slip.zeros; ++zero)
        times *= 10;
    const QString doubtful = formatMoney(funding[slip.funding].total, language);
    const QString other = formatMoney(funding[slip.against].total, language);
    const QString factor = QLocale(QLocale::Korean).toString(times);
    if (slip.undecided)
        return ItemText::tr(
                   "%1 and %2 are %3 times apart: in one of them the unit is probably wrong. Look at the "
                   "sources.",
                   "warning at the cost of an item; two amounts and a number")
            .arg(doubtful, other, factor);
    if (slip.tooSmall)
        return ItemText::tr(
                   "%1 is probably a slip of the unit: it is %3 times less than %2, which %n record(s) "
                   "agree with. Look at the source.",
                   "warning at the cost of an item; two amounts and a number", slip.agreeing)
            .arg(doubtful, other, factor);
    return ItemText::tr("%1 is probably a slip of the unit: it is %3 times more than %2, which %n record(s) "
                        "agree with. Look at the source.",
                        "warning at the cost of an item; two amounts and a number", slip.agreeing)
        .arg(doubtful, other, factor);
}

QString splitText(const Funding &funding, Language language)
{
    QStringList parts;
    const auto add = [&](const std::optional<Money> &part, const QString &words) {
        if (part)
            parts.append(words.arg(formatMoney(*part, language)));
    };
    add(funding.state, ItemText::tr("state %1", "part of a cost that the state pays; %1 is an amount"));
    add(funding.city, ItemText::tr("city %1", "part of a cost that the city pays; %1 is an amount"));
    add(funding.privateCapital,
        ItemText::tr("private %1", "part of a cost that private capital pays; %1 is an amount"));
    return parts.join(separator);
}

QString whenceText(const QString &partialDate, const Sources &sources, Language language)
{
    QStringList parts;
    if (!partialDate.isEmpty())
        parts.append(formatPartialDate(partialDate, language));
    for (const Source &source : sources) {
        parts.append(source.certainty == Certainty::Tentative
                         ? ItemText::tr("%1 (tentative)", "a source that is not sure").arg(source.citation)
                         : source.citation);
    }
    return parts.join(separator);
}

QString versionText(const ProposalVersion &version, Language language)
{
    QStringList parts{version.label, ItemText::tr("announced %1", "version of the proposals; %1 is a date")
                                         .arg(formatDate(version.date, language))};
    if (version.taskCount)
        parts.append(ItemText::tr("%n task(s)", "announced with the proposals", *version.taskCount));
    if (version.projectCount)
        parts.append(ItemText::tr("%n project(s)", "announced with the proposals", *version.projectCount));
    if (version.total)
        parts.append(formatMoney(*version.total, language));
    return parts.join(separator);
}

QString registeredText(const ProposalPackage &package, const ItemData &data)
{
    const auto count = [&](AgendaItemKind kind) {
        return static_cast<int>(
            std::ranges::count_if(data.directory.agendaItems, [&](const AgendaItem &item) {
                return item.package == package.id && item.kind == kind;
            }));
    };
    const QStringList parts{
        ItemText::tr("%n task(s) registered", "how many there are in this file", count(AgendaItemKind::Task)),
        ItemText::tr("%n project(s) registered", "how many there are in this file",
                     count(AgendaItemKind::Project)),
        ItemText::tr("%n issue(s) registered", "how many there are in this file",
                     count(AgendaItemKind::Issue))};
    return parts.join(separator);
}

QString registeredText(const AgendaItem &task, const ItemData &data)
{
    return ItemText::tr("%n project(s) registered", "how many there are in this file",
                        static_cast<int>(data.projectsOf(task.id).size()));
}

const ProposalVersion *newestVersion(const ProposalPackage &package)
{
    const auto newest = std::ranges::max_element(package.versions, {}, &ProposalVersion::date);
    return newest == package.versions.end() ? nullptr : &*newest;
}

QStringList warningsOf(const AgendaItem &item, const ItemData &data)
{
    QStringList warnings;
    for (const UnitSlip &slip : unitSlips(item.funding))
        warnings.append(slipText(slip, item.funding, data.language));
    return warnings;
}

} // namespace yeouido
