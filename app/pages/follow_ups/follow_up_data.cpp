// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/follow_ups/follow_up_data.h"

#include "agenda/words.h"
#include "base/search_words.h"
#include "session.h"
#include "settings/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpText
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::FollowUpText)
};

/// How far ahead the next office day is looked for.
constexpr int daysAhead = 120;

/// Finds out what the ids of a follow-up stand for.
class Names
{
public:
    Names(const Directory &directory, const std::vector<StoredEvent> &events,
          const std::vector<Visit> &visits, Language language)
        : m_directory(directory)
        , m_language(language)
    {
        for (const StoredEvent &stored : events)
            m_events.emplace(stored.event.id, &stored.event);
        for (const Visit &visit : visits)
            m_visits.emplace(visit.id, &visit);
    }

    void fill(FollowUpRow &row) const
    {
        const FollowUp &followUp = row.followUp;
        const Department *department =
            followUp.ownerDepartment ? m_directory.find(*followUp.ownerDepartment) : nullptr;
        row.owner = department ? department->name : followUp.owner;
        if (followUp.visit)
            fillVisit(row, *followUp.visit);
        else if (followUp.event)
            fillEvent(row, *followUp.event, std::nullopt);
        if (const AgendaItem *item = followUp.item ? m_directory.find(*followUp.item) : nullptr)
            row.item = item->title;
        row.search = searchable({followUp.text, row.owner, row.origin, row.item});
    }

private:
    void fillVisit(FollowUpRow &row, const VisitId &id) const
    {
        const auto found = m_visits.find(id);
        if (found == m_visits.end())
            return;
        const Visit &visit = *found->second;
        fillEvent(row, visit.event, visit.occurrence);
        if (const Party *party = m_directory.find(visit.party); party && !row.origin.contains(party->name))
            row.origin += u" · "_s + party->name;
        row.leadsTo = id;
    }

    void fillEvent(FollowUpRow &row, const EventId &id, const std::optional<RecurrenceId> &occurrence) const
    {
        const auto found = m_events.find(id);
        if (found == m_events.end())
            return;
        const EventBody &body = found->second->body;
        const QDate date = occurrence ? occurrence->date : startDate(body.when);
        row.origin = formatDate(date, m_language, Year::Without) + u' ' + body.title;
        row.leadsTo = OccurrenceKey{id, occurrence};
    }

    const Directory &m_directory;
    Language m_language;
    std::map<EventId, const Event *> m_events;
    std::map<VisitId, const Visit *> m_visits;
};

} // namespace

Result<FollowUpData> readFollowUps(Session &session)
{
    OfficeStore &store = session.store();
    Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    const Result<std::vector<FollowUp>> followUps = store.followUps();
    if (!followUps)
        return failure(followUps);
    const Result<std::vector<StoredEvent>> events = store.events();
    if (!events)
        return failure(events);
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    FollowUpData data{.directory = std::move(*directory),
                      .rows = {},
                      .today = session.today(),
                      .nextOfficeDay = {},
                      .language = currentLanguage()};
    const auto ahead = store.occurrences(DateSpan::inclusive(data.today, data.today.addDays(daysAhead)));
    if (!ahead)
        return failure(ahead);
    const auto next = std::ranges::find_if(*ahead, [&data](const Occurrence &occurrence) {
        return occurrence.body.kind == EventKind::OfficeDay && occurrence.days.first >= data.today &&
               occurrence.body.status != EventStatus::Cancelled;
    });
    if (next != ahead->end())
        data.nextOfficeDay = next->days.first;

    std::vector<FollowUp> forOfficeDay;
    if (data.nextOfficeDay)
        forOfficeDay = openOn(*followUps, *data.nextOfficeDay);
    const Names names(data.directory, *events, *visits, data.language);
    for (FollowUp &followUp : inLedgerOrder(*followUps, data.today)) {
        FollowUpRow row;
        row.standing = standingOf(followUp, data.today);
        row.isForNextOfficeDay =
            std::ranges::find(forOfficeDay, followUp.id, &FollowUp::id) != forOfficeDay.end();
        row.followUp = std::move(followUp);
        names.fill(row);
        data.rows.push_back(std::move(row));
    }
    return data;
}

QString standingText(const FollowUpRow &row, const FollowUpData &data)
{
    switch (row.standing) {
    case FollowUpStanding::Overdue:
        return FollowUpText::tr("Overdue", "how a follow-up stands");
    case FollowUpStanding::DueToday:
        return FollowUpText::tr("Due today", "how a follow-up stands");
    case FollowUpStanding::Waiting:
        return FollowUpText::tr("from %1", "how a follow-up stands: it was moved to that date")
            .arg(formatDate(*row.followUp.notBefore, data.language, Year::Without));
    case FollowUpStanding::Open:
    case FollowUpStanding::Done:
    case FollowUpStanding::Dropped:
        break;
    }
    return followUpWord(row.followUp.state);
}

QString dueText(const FollowUpRow &row, const FollowUpData &data)
{
    if (!row.followUp.due)
        return {};
    const QString date = formatDate(*row.followUp.due, data.language, Year::Without);
    if (row.followUp.state != FollowUpState::Open)
        return date;
    return date + u" · "_s + formatDDay(data.today, *row.followUp.due);
}

} // namespace yeouido
