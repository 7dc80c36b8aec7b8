// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/events.h"

#include "office/change.h"

namespace yeouido::tests {

/// One record of every kind with every field set, in an order in which each refers to earlier ones only,
/// apart from the department and the person, who refer to one another.
inline std::vector<Record> recordsWithEverything()
{
    using namespace Qt::StringLiterals;
    const Sources sources{{u"신문 2025. 4. 16."_s, u"오후라고 적음"_s, Certainty::Tentative}};
    const Validity validity{QDate(2022, 7, 1), QDate(2026, 6, 30)};

    const Organisation city{.id = OrganisationId(u"city"_s),
                            .name = u"어느광역시"_s,
                            .shortName = u"어느시"_s,
                            .kind = OrganisationKind::LocalGovernment,
                            .own = true,
                            .headTitle = u"어느광역시장"_s,
                            .headShortTitle = u"시장"_s,
                            .contact = u"대변인실"_s,
                            .validity = validity,
                            .sources = sources};
    const Party party{.id = PartyId(u"party"_s),
                      .name = u"가나다당"_s,
                      .shortName = u"가나"_s,
                      .order = 2,
                      .seats = 17,
                      .headquarters = u"국회대로"_s,
                      .validity = validity,
                      .sources = sources};
    const Person person{.id = PersonId(u"person"_s),
                        .name = u"홍길동"_s,
                        .posts = {{u"실장"_s, city.id, DepartmentId(u"planning"_s), party.id, validity}},
                        .contact = u"02-000-0000"_s,
                        .note = u"메모"_s,
                        .sources = sources};
    const Department department{.id = DepartmentId(u"planning"_s),
                                .name = u"기획조정실"_s,
                                .organisation = city.id,
                                .head = person.id,
                                .order = 3,
                                .validity = validity,
                                .sources = sources};
    const Place place{.id = PlaceId(u"hall"_s),
                      .name = u"중회의실"_s,
                      .address = u"세종대로 1"_s,
                      .kind = PlaceKind::CampaignOffice,
                      .note = u"3층"_s,
                      .validity = validity,
                      .sources = sources};
    const Election election{.id = ElectionId(u"election"_s),
                            .name = u"제1회 선거"_s,
                            .shortName = u"선거"_s,
                            .kind = ElectionKind::ByElection,
                            .date = QDate(2025, 6, 3),
                            .own = true,
                            .causeFixedDate = QDate(2025, 4, 4),
                            .phases = {{u"선거운동"_s, QDate(2025, 5, 12), QDate(2025, 6, 2)}},
                            .sources = sources};
    const ProposalPackage package{
        .id = ProposalPackageId(u"package"_s),
        .title = u"제안"_s,
        .versions = {{u"v1"_s, QDate(2025, 4, 8), 15, 40, Money{81'000'000}, sources}},
        .sources = sources};
    const AgendaItem task{.id = AgendaItemId(u"task"_s),
                          .code = u"A"_s,
                          .title = u"큰 과제"_s,
                          .kind = AgendaItemKind::Task,
                          .parent = {},
                          .package = package.id,
                          .order = 1,
                          .request = {},
                          .addressee = {},
                          .basis = {},
                          .leadDepartment = {},
                          .funding = {},
                          .progress = {},
                          .sources = {}};
    const AgendaItem item{
        .id = AgendaItemId(u"item"_s),
        .code = u"A1"_s,
        .title = u"사업"_s,
        .kind = AgendaItemKind::Project,
        .parent = task.id,
        .package = package.id,
        .order = 2,
        .request = u"국비 반영"_s,
        .addressee = u"부처"_s,
        .basis = u"법 제1조"_s,
        .leadDepartment = department.id,
        .funding = {{Money{600'000}, Money{1}, Money{2}, Money{3}, u"2025-04"_s, u"비고"_s, sources}},
        .progress = {{u"2025-08-22"_s, u"예타 면제"_s, sources}},
        .sources = sources};

    Event event = series(timedEvent(u"series@example"_s, u"주간 집무"_s, at(16, 10), at(16, 12)),
                         u"FREQ=WEEKLY;COUNT=8"_s);
    EventBody &body = event.body;
    body.principal = person.id;
    body.kind = EventKind::OfficeDay;
    body.location = {place.id, u"안쪽 방"_s};
    body.cancelReason = u"사유"_s;
    body.disclosure = Disclosure::Partial;
    body.disclosureGrounds = {5, 6};
    body.publicTitle = u"업무"_s;
    body.leadDepartment = department.id;
    body.participants = {{person.id, {}, ParticipantRole::Escort},
                         {{}, u"국장"_s, ParticipantRole::Attendee}};
    body.agendaItems = {item.id, task.id};
    body.parties = {party.id};
    body.serves = EventId(u"visit@example"_s);
    body.materials = {{u"제안서"_s, 5, u"비서실"_s, true}};
    body.description = u"설명\n둘째 줄 'quote' \"double\" :colon"_s;
    body.internalNote = u"메모"_s;
    body.reminderMinutes = {0, 10};
    body.sources = sources;
    body.actual = Actual{Timed{at(16, 10, 5), at(16, 12, 5)}, u"소회의실"_s, u"둘"_s, u"늦음"_s};
    event.recurrence->excluded = {{QDate(2025, 4, 30), QTime(10, 0)}};
    event.recurrence->added = {{QDate(2025, 5, 1), QTime(14, 0)}};
    EventBody moved = body;
    moved.when = AllDay{DateSpan::inclusive(QDate(2025, 5, 8), QDate(2025, 5, 9))};
    moved.disclosure = Disclosure::Closed;
    EventBody untimed = body;
    untimed.when = Untimed{QDate(2025, 5, 15), DayPart::Afternoon};
    untimed.actual.reset();
    event.overrides = {{{QDate(2025, 5, 7), QTime(10, 0)}, moved},
                       {{QDate(2025, 5, 14), QTime(10, 0)}, untimed}};

    const OfficeDay day{.id = OfficeDayId(u"day-2"_s),
                        .series = event.id,
                        .occurrence = {QDate(2025, 4, 23), QTime(10, 0)},
                        .theme = u"주제"_s,
                        .purpose = u"목적"_s,
                        .agendaItems = {item.id},
                        .companions = {{department.id, u"5호차 3A"_s}},
                        .checklist = {{u"명함"_s, 2, u"수행비서"_s, true}},
                        .sources = sources};

    Event meeting = timedEvent(u"visit@example"_s, u"정책위의장 면담"_s, at(16, 13), at(16, 14));
    meeting.body.parties = {party.id};
    const Visit visit{.id = VisitId(u"visit"_s),
                      .event = meeting.id,
                      .occurrence = RecurrenceId{QDate(2025, 4, 16), QTime(13, 0)},
                      .party = party.id,
                      .occasion = VisitOccasion::PartyEvent,
                      .counterpart = person.id,
                      .counterpartText = u"정책위의장"_s,
                      .met = u"부의장"_s,
                      .gate = u"2번 출입구"_s,
                      .handed = HandedVersion{package.id, u"v1"_s},
                      .items = {item.id, task.id},
                      .talkingPoints = {{u"인사"_s, 3}, {u"예타 면제"_s, 7}},
                      .materials = {{u"제안서"_s, 5, u"비서실"_s, true}},
                      .photo = u"현관 앞"_s,
                      .gift = u"없음"_s,
                      .clearances = {{u"86②3"_s, u"법무담당"_s, QDate(2025, 4, 10), u"1390"_s, u"회신"_s}},
                      .debriefedOn = QDate(2025, 4, 16),
                      .debrief = u"검토하겠다고 함"_s,
                      .sources = sources};
    const AdoptionRecord adoption{.id = AdoptionRecordId(u"adoption"_s),
                                  .item = item.id,
                                  .addressee = {.party = party.id, .organisation = {}, .candidate = {}},
                                  .date = QDate(2025, 4, 16),
                                  .recordedAt = QDateTime(QDate(2025, 4, 16), QTime(6, 30, 1, 234), Qt::UTC),
                                  .state = AdoptionState::PartlyAdopted,
                                  .fulfilment = FulfilmentState::OnTrack,
                                  .announcement = Announcement::Announced,
                                  .evidence = {EvidenceKind::Article, u"신문 2025. 4. 17."_s, u"인용"_s},
                                  .note = u"긍정"_s,
                                  .promised = u"공약집에 싣기로"_s,
                                  .visit = visit.id};
    const FollowUp followUp{.id = FollowUpId(u"follow-up"_s),
                            .text = u"자료 보내기"_s,
                            .ownerDepartment = department.id,
                            .owner = u"팀장"_s,
                            .due = QDate(2025, 4, 21),
                            .state = FollowUpState::Dropped,
                            .closedOn = QDate(2025, 4, 20),
                            .reason = u"필요 없음"_s,
                            .since = QDate(2025, 4, 16),
                            .visit = visit.id,
                            .event = meeting.id,
                            .item = item.id,
                            .notBefore = QDate(2025, 4, 18)};
    const HolidayEntry holiday{.id = HolidayEntryId(u"holiday"_s),
                               .date = QDate(2025, 5, 18),
                               .name = u"시민의 날"_s,
                               .kind = HolidayKind::Local,
                               .validity = validity,
                               .source = u"조례"_s};
    return {city, party, person, department, place, election, package,  task,
            item, event, day,    meeting,    visit, adoption, followUp, holiday};
}

/// All of them in one change.
inline Change creationOfAll(const std::vector<Record> &records)
{
    Change change{Act::Import, QStringLiteral("all"), {}};
    for (const Record &record : records)
        change.records.push_back({std::nullopt, record});
    return change;
}

} // namespace yeouido::tests
