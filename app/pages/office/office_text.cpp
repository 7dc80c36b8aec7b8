// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/office_text.h"

#include "office/election_phases.h"
#include "office/money_text.h"
#include "office/short_name.h"
#include "text/event_text.h"
#include "views/week_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct OfficeText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeText)
};

/// No line ends inside it.
QString unbroken(QString text)
{
    // A line may end before an opening bracket and between two syllables although there is no space.
    constexpr QChar joiner(0x2060);
    text.replace(u' ', QChar::Nbsp);
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (!text.at(at).isLowSurrogate())
            text.insert(at, joiner);
    }
    return text;
}

} // namespace

QString sessionText(const OfficeDaySummary &day)
{
    if (day.session.number) {
        return OfficeText::tr("Session %1", "a day of the weekly office; %1 is its number")
            .arg(*day.session.number);
    }
    return OfficeText::tr("Skipped", "a day of the weekly office that falls out");
}

QString countdownText(QDate date, const Directory &directory)
{
    const Election *election = directory.nextElection(date);
    if (!election)
        return {};
    return shortNameOf(*election) + u' ' + formatDDay(date, election->date);
}

QString headlineText(const OfficeDaySummary &day, const OfficePageData &data)
{
    const DateSpan &days = day.session.occurrence.days;
    QStringList parts{sessionText(day), formatDateSpan(days, data.language)};
    if (const When &when = day.session.occurrence.body.when; std::holds_alternative<Timed>(when))
        parts.append(timeText(when, data.language));
    if (const QString countdown = countdownText(days.first, data.directory()); !countdown.isEmpty())
        parts.append(countdown);
    if (const QString phases = phaseText(days, data.directory().elections); !phases.isEmpty())
        parts.append(phases);
    return parts.join(u" · "_s);
}

QString cardDateText(const DateSpan &days, Language language)
{
    // Without its weekday, which stands below.
    if (language == Language::English)
        return QLocale(QLocale::English).toString(days.first, u"d MMM"_s);
    const QString text = formatDate(days.first, language, Year::Without);
    return text.left(text.indexOf(u'('));
}

QString planText(const OfficePlan &plan, const Directory &directory, Language language)
{
    QStringList parts{OfficeText::tr("Every %1", "how the weekly office repeats; %1 is a weekday, Wed")
                          .arg(weekdayName(QDate(2024, 1, plan.weekday), language))};
    if (const QString place = locationText(plan.location, directory); !place.isEmpty())
        parts.append(place);
    if (plan.hours)
        parts.append(formatTime(plan.hours->from) + u" ~ "_s + formatTime(plan.hours->to));
    if (plan.last) {
        parts.append(formatDateSpan(DateSpan::inclusive(plan.first, *plan.last), language));
    } else {
        parts.append(OfficeText::tr("from %1 on", "an office without end; %1 is its first date")
                         .arg(formatDate(plan.first, language)));
    }
    return parts.join(u" · "_s);
}

QString planText(const std::vector<OfficePlan> &plans, const Directory &directory, Language language)
{
    if (plans.empty())
        return {};
    OfficePlan whole = plans.back();
    whole.first = plans.front().first;
    const bool isOne = std::ranges::all_of(plans, [&whole](const OfficePlan &plan) {
        return plan.weekday == whole.weekday && plan.location == whole.location && plan.hours == whole.hours;
    });
    if (isOne)
        return planText(whole, directory, language);
    QStringList parts;
    for (const OfficePlan &plan : plans) {
        const QString from = formatDate(plan.first, language, Year::Without);
        const QString days =
            plan.last ? formatDateSpan(DateSpan::inclusive(plan.first, *plan.last), language, Year::Without)
                      : OfficeText::tr("from %1 on", "an office without end; %1 is its first date").arg(from);
        parts.append(OfficeText::tr("Every %1 %2",
                                    "a stretch of the weekly office; %1 is a weekday, Wed, %2 its dates")
                         .arg(weekdayName(QDate(2024, 1, plan.weekday), language), days));
    }
    if (const QString place = locationText(plans.back().location, directory); !place.isEmpty())
        parts.append(place);
    return parts.join(u" · "_s);
}

QString holidayNames(const std::vector<Holiday> &holidays)
{
    QStringList names;
    for (const Holiday &holiday : holidays)
        names.append(holiday.name);
    names.removeDuplicates();
    return names.join(u" · "_s);
}

QString daysOffText(const std::vector<DateSpan> &dates, const OfficePageData &data)
{
    QStringList lines;
    for (const DateSpan &days : dates) {
        const std::vector<Holiday> closed = daysOffOn(days, data.sources.holidays);
        if (!closed.empty()) {
            lines.append(OfficeText::tr("%1 is a holiday: %2",
                                        "warning where a day of the office is moved; a date and a name")
                             .arg(formatDate(closed.front().date, data.language, Year::Without),
                                  holidayNames(closed)));
        }
    }
    return lines.join(u'\n');
}

QString overlapText(const OfficeDaySummary &day, const DateSpan &dates, const OfficePageData &data)
{
    QStringList others;
    for (const OfficeDaySummary &other : data.days) {
        const Occurrence &occurrence = other.session.occurrence;
        if (keyOf(occurrence) != keyOf(day.session.occurrence) && !other.isSkipped() &&
            occurrence.days.overlaps(dates))
            others.append(sessionText(other) + u' ' +
                          formatDateSpan(occurrence.days, data.language, Year::Without));
    }
    if (others.isEmpty())
        return {};
    return OfficeText::tr("These dates overlap with another day of the office: %1",
                          "warning where a day of the office gets other dates; a session and its dates")
        .arg(others.join(u", "_s));
}

QString factsText(QStringList facts)
{
    // A place or a title may be long and wraps, a date, an hour or a count does not.
    constexpr int longest = 16;
    for (QString &fact : facts) {
        if (fact.size() <= longest)
            fact = unbroken(fact);
    }
    return facts.join(u" · "_s);
}

QString othersText(const std::vector<Occurrence> &others, Language language)
{
    QStringList parts;
    for (const Occurrence &other : others)
        parts.append(timeText(other.body.when, language) + u' ' + other.body.title);
    return parts.join(u", "_s);
}

} // namespace yeouido
