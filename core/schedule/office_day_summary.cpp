// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/office_day_summary.h"

#include "schedule/due.h"
#include "schedule/visit_list.h"

#include <algorithm>
#include <set>

namespace yeouido {

namespace {

/// A theme should be known so many days before.
constexpr int themeNotice = 7;

bool isHeld(const OfficeSession &session)
{
    return session.occurrence.body.status != EventStatus::Cancelled;
}

bool wasOpenOn(const FollowUp &followUp, QDate day)
{
    const bool stillOpen =
        followUp.state == FollowUpState::Open || !followUp.closedOn || *followUp.closedOn >= day;
    return stillOpen && (!followUp.notBefore || *followUp.notBefore <= day);
}

void count(ReadyCount &ready, const std::vector<Material> &materials)
{
    ready.all += static_cast<int>(materials.size());
    ready.ready += static_cast<int>(std::ranges::count_if(materials, &Material::ready));
}

std::vector<WindowWarning> windowsOn(const DateSpan &days, const Directory &directory)
{
    std::vector<WindowWarning> warnings;
    for (const Election &election : directory.elections) {
        std::vector<RestrictedWindow> windows = restrictedWindows(election);
        std::erase_if(windows, [&days](const RestrictedWindow &window) {
            return !DateSpan::inclusive(window.from, window.to).overlaps(days);
        });
        if (!windows.empty())
            warnings.push_back({election.id, std::move(windows)});
    }
    return warnings;
}

class Summary
{
public:
    Summary(const OfficeDaySources &sources, const OfficeSession &session)
        : m_sources(sources)
        , m_day(session.occurrence)
    {
        m_summary.session = session;
        if (const OfficeDay *record = officeDayOf(m_day, sources.officeDays))
            m_summary.record = *record;
    }

    [[nodiscard]] OfficeDaySummary take()
    {
        addCourse();
        if (!m_summary.isSkipped()) {
            addReady();
            addCompanions();
            addTalking();
            m_summary.daysOff = daysOffOn(m_day.days, m_sources.holidays);
            m_summary.windows = windowsOn(m_day.days, m_sources.directory);
            const qint64 ahead = m_sources.today.daysTo(m_day.days.first);
            const bool hasTheme = m_summary.record && !m_summary.record->theme.isEmpty();
            m_summary.lacksTheme = !hasTheme && ahead >= 0 && ahead <= themeNotice;
        }
        return std::move(m_summary);
    }

private:
    void addCourse()
    {
        std::vector<Occurrence> around;
        const DateSpan near{m_day.days.first.addDays(-1), m_day.days.end.addDays(1)};
        for (const Occurrence &occurrence : m_sources.occurrences) {
            if (!occurrence.days.overlaps(near) || occurrence.body.kind == EventKind::OfficeDay)
                continue;
            around.push_back(occurrence);
            if (occurrence.days.overlaps(m_day.days))
                m_summary.course.push_back(occurrence);
        }
        m_around = around;
        m_summary.tied = tiedTo({m_day}, around, m_sources.visits);
        // A journey on the eve belongs to the course as well.
        for (const TiedOccurrence &one : m_summary.tied) {
            if (one.tie == Tie::Journey && !one.occurrence.days.overlaps(m_day.days))
                m_summary.course.push_back(one.occurrence);
        }
        std::ranges::sort(m_summary.course, sortsBefore);
        for (const Occurrence &occurrence : m_summary.course) {
            const std::size_t before = m_summary.visits.size();
            std::ranges::copy_if(
                m_sources.visits, std::back_inserter(m_summary.visits),
                [&occurrence](const Visit &visit) { return isVisitOf(visit, keyOf(occurrence)); });
            const bool isVisit =
                occurrence.body.kind == EventKind::PartyVisit || m_summary.visits.size() > before;
            if (isVisit && occurrence.body.status != EventStatus::Cancelled)
                ++m_summary.visitCount;
        }
    }

    void addReady()
    {
        if (m_summary.record)
            count(m_summary.ready, m_summary.record->checklist);
        for (const Occurrence &occurrence : m_summary.course) {
            if (occurrence.body.status != EventStatus::Cancelled)
                count(m_summary.ready, occurrence.body.materials);
        }
        for (const Visit &visit : m_summary.visits)
            count(m_summary.ready, visit.materials);
    }

    void addCompanions()
    {
        if (!m_summary.record)
            return;
        m_summary.proposals = proposedCompanions(*m_summary.record, m_sources.directory, m_day.days.first);
        for (const Companion &companion : m_summary.record->companions) {
            std::vector<Occurrence> others =
                alsoTakenBy(companion.department, m_day, m_around, m_summary.tied, m_sources.directory);
            if (!others.empty())
                m_summary.doubleUse.push_back({companion.department, std::move(others)});
        }
    }

    void addTalking()
    {
        for (const Visit &visit : m_summary.visits) {
            const auto at = std::ranges::find_if(m_summary.course, [&visit](const Occurrence &occurrence) {
                return isVisitOf(visit, keyOf(occurrence));
            });
            if (exceedsSlot(visit, at->body)) {
                m_summary.talking.push_back(
                    {visit.id, visit.party, talkingMinutes(visit), slotMinutes(at->body).value_or(0)});
            }
        }
    }

    const OfficeDaySources &m_sources;
    const Occurrence &m_day;
    std::vector<Occurrence> m_around;
    OfficeDaySummary m_summary;
};

} // namespace

int OfficeDaySummary::warningCount() const
{
    return static_cast<int>(talking.size() + doubleUse.size()) + (lacksTheme ? 1 : 0);
}

std::vector<Holiday> daysOffOn(const DateSpan &days, const std::vector<Holiday> &holidays)
{
    std::vector<Holiday> found;
    std::ranges::copy_if(holidays, std::back_inserter(found), [&days](const Holiday &holiday) {
        return isDayOff(holiday) && days.contains(holiday.date);
    });
    return found;
}

std::vector<std::vector<FollowUp>> carriedOver(const std::vector<OfficeSession> &sessions,
                                               const std::vector<FollowUp> &followUps, QDate today)
{
    std::vector<std::vector<FollowUp>> result;
    std::set<FollowUpId> given;
    for (const OfficeSession &session : sessions) {
        std::vector<FollowUp> &carried = result.emplace_back();
        if (!isHeld(session))
            continue;
        const QDate first = session.occurrence.days.first;
        const bool isPast = session.occurrence.days.last() < today;
        const auto arose = [first](const FollowUp &followUp) { return followUp.since < first; };
        if (isPast) {
            std::ranges::copy_if(followUps, std::back_inserter(carried),
                                 [&](const FollowUp &one) { return arose(one) && wasOpenOn(one, first); });
            continue;
        }
        for (FollowUp &followUp : openOn(followUps, first)) {
            if (arose(followUp) && given.insert(followUp.id).second)
                carried.push_back(std::move(followUp));
        }
    }
    return result;
}

std::vector<OfficeDaySummary> summaries(const OfficeDaySources &sources)
{
    std::vector<std::vector<FollowUp>> carried =
        carriedOver(sources.sessions, sources.followUps, sources.today);
    std::vector<OfficeDaySummary> result;
    for (std::size_t index = 0; index < sources.sessions.size(); ++index) {
        result.push_back(Summary(sources, sources.sessions[index]).take());
        OfficeDaySummary &day = result.back();
        day.carriedOver = std::move(carried[index]);
        day.overdueCount = static_cast<int>(std::ranges::count_if(
            day.carriedOver, [&sources](const FollowUp &one) { return isOverdue(one, sources.today); }));
    }
    return result;
}

} // namespace yeouido
