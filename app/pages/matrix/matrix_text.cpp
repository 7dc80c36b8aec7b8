// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_text.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "office/money_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct MatrixText
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::MatrixText)
};

const QString between = u" · "_s;

QString wholeText(int denominator, bool announced)
{
    return announced ? QString::number(denominator)
                     : MatrixText::tr("%1 registered", "denominator where no number was announced")
                           .arg(denominator);
}

} // namespace

QString announcedText(const ProposalPackage &package, Language language)
{
    const auto newest = std::ranges::max_element(package.versions, {}, &ProposalVersion::date);
    if (newest == package.versions.end())
        return package.title;
    QStringList parts{package.title + u' ' + newest->label,
                      MatrixText::tr("announced %1", "date of a version of the proposals")
                          .arg(formatDate(newest->date, language))};
    if (newest->taskCount)
        parts += MatrixText::tr("%n task(s)", "announced with the proposals", *newest->taskCount);
    if (newest->projectCount)
        parts += MatrixText::tr("%n project(s)", "announced with the proposals", *newest->projectCount);
    if (newest->total)
        parts += formatMoney(*newest->total, language);
    return parts.join(between);
}

QString captionOf(const AdoptionRecord &record, QDate today, Language language)
{
    const Year year = record.date.year() == today.year() ? Year::Without : Year::With;
    return formatShortDate(record.date, language, year) + u' ' + evidenceWord(record.evidence.kind);
}

QString ratioText(const AdoptionCount &count)
{
    return u"%1 / %2"_s.arg(QString::number(count.adopted), wholeText(count.denominator, count.announced));
}

QString ratioText(const FulfilmentCount &count)
{
    return u"%1 / %2"_s.arg(QString::number(count.done()), wholeText(count.denominator, count.announced));
}

QString countText(const AdoptionCount &count)
{
    return MatrixText::tr(
               "%1 of %2 adopted · partly %3 · handed over %4",
               "what became of the projects: adopted, of how many, partly adopted beside, handed over "
               "in all")
        .arg(QString::number(count.adopted), wholeText(count.denominator, count.announced),
             QString::number(count.partlyAdopted), QString::number(count.delivered));
}

QString countText(const FulfilmentCount &count)
{
    QStringList parts;
    for (const auto &[state, token] : TokenTable<FulfilmentState>::entries) {
        if (count.of(state) > 0)
            parts += fulfilmentWord(state) + u' ' + QString::number(count.of(state));
    }
    if (parts.isEmpty())
        return MatrixText::tr("Nothing recorded yet", "fulfilment of the projects");
    return parts.join(between);
}

QString formulaText(const AdoptionCount &count, const QString &who)
{
    if (count.announced)
        return MatrixText::tr(
                   "Projects adopted by %1 ÷ the %n project(s) that were announced; partly adopted ones "
                   "are counted beside, not in it",
                   "how the rate is reckoned; %1 is “any party” or the name of one", count.denominator)
            .arg(who);
    return MatrixText::tr(
               "Projects adopted by %1 ÷ the %n project(s) registered, as no number was announced; "
               "partly adopted ones are counted beside, not in it",
               "how the rate is reckoned; %1 is “any party” or the name of one", count.denominator)
        .arg(who);
}

QString formulaText(const FulfilmentCount &count, const QString &who)
{
    if (count.announced)
        return MatrixText::tr(
                   "Projects done with %1, also those done and continued ÷ the %n project(s) that were "
                   "announced; each counts once, where it is furthest along",
                   "how the rate is reckoned; %1 is “any party” or the name of one", count.denominator)
            .arg(who);
    return MatrixText::tr(
               "Projects done with %1, also those done and continued ÷ the %n project(s) registered, as no "
               "number was announced; each counts once, where it is furthest along",
               "how the rate is reckoned; %1 is “any party” or the name of one", count.denominator)
        .arg(who);
}

QString rollUpText(const AdoptionCount &count)
{
    if (count.denominator == 0)
        return {};
    const QString adopted = u"%1/%2"_s.arg(count.adopted).arg(count.denominator);
    if (count.partlyAdopted == 0)
        return adopted;
    return MatrixText::tr("%1 · partly %2", "cell of a task: adopted of its projects, partly adopted beside")
        .arg(adopted, QString::number(count.partlyAdopted));
}

QString rollUpText(const FulfilmentCount &count)
{
    return count.denominator == 0 ? QString() : u"%1/%2"_s.arg(count.done()).arg(count.denominator);
}

} // namespace yeouido
