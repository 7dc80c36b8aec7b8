// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/agenda/office.h"
#include "support/catch.h"

using namespace yeouido;
using namespace yeouido::tests;

namespace {

Event weeklyMeeting()
{
    Event event = series(timedEvent(u"m"_s, u"속 제목"_s, at(16, 10), at(16, 11)), u"FREQ=WEEKLY;COUNT=2"_s);
    event.body.publicTitle = u"겉 제목"_s;
    event.body.location = {PlaceId(u"hall"_s), u"기자실"_s};
    return event;
}

Occurrence only(const Event &event)
{
    const std::vector<Occurrence> found = occurrencesOf({event});
    REQUIRE(found.size() == 1);
    return found.front();
}

constexpr std::array everyDisclosure{Disclosure::Public, Disclosure::Partial, Disclosure::Closed};
constexpr std::array everyStatus{EventStatus::Tentative, EventStatus::Confirmed, EventStatus::Cancelled};

} // namespace

TEST_CASE("the gate lets the public see what the stricter of series and occurrence allows, and nothing else")
{
    for (const Disclosure ofSeries : everyDisclosure) {
        for (const Disclosure ofOccurrence : everyDisclosure) {
            for (const EventStatus status : everyStatus) {
                for (const Tentative tentative : {Tentative::Withheld, Tentative::Included}) {
                    Event event = weeklyMeeting();
                    event.body.disclosure = ofSeries;
                    EventBody body = event.body;
                    body.disclosure = ofOccurrence;
                    body.status = status;
                    event.overrides = {{{QDate(2025, 4, 16), QTime(10, 0)}, body}};
                    CAPTURE(token(ofSeries).toStdString(), token(ofOccurrence).toStdString(),
                            token(status).toStdString(), tentative == Tentative::Included);

                    const auto entry = publicEntry(only(event), tentative, office());

                    const Disclosure stricter = std::max(ofSeries, ofOccurrence);
                    const bool passes =
                        stricter != Disclosure::Closed &&
                        (status == EventStatus::Confirmed ||
                         (status == EventStatus::Tentative && tentative == Tentative::Included));
                    REQUIRE(entry.has_value() == passes);
                    if (!passes)
                        continue;
                    CHECK(entry->title == (stricter == Disclosure::Public ? u"속 제목"_s : u"겉 제목"_s));
                    CHECK(entry->place == (stricter == Disclosure::Public ? u"시청 기자실"_s : QString()));
                    CHECK(entry->tentative == (status == EventStatus::Tentative));
                }
            }
        }
    }
}

TEST_CASE("an event without a word on disclosure is closed")
{
    const Event event = timedEvent(u"e"_s, u"제목"_s, at(16, 10), at(16, 11));
    CHECK_FALSE(publicEntry(only(event), Tentative::Included, office()));
}

TEST_CASE("partly public without a title for the public is not shown under any other")
{
    Event event = timedEvent(u"e"_s, u"제목"_s, at(16, 10), at(16, 11));
    event.body.disclosure = Disclosure::Partial;
    event.body.publicTitle = u"  "_s;
    CHECK_FALSE(publicEntry(only(event), Tentative::Included, office()));
}

TEST_CASE("the schedule of a vice head is known by the post, that of the head by nothing")
{
    const auto principal = [](const QString &person) {
        Event event = publicEvent(timedEvent(u"e"_s, u"제목"_s, at(16, 10), at(16, 11)));
        event.body.principal = PersonId(person);
        return publicEntry(only(event), Tentative::Withheld, office())->principal;
    };
    CHECK(principal(u"vice"_s) == u"부시장"_s);
    CHECK(principal(u"head"_s).isEmpty());
    // Without a post by the name: it must not pass for the head's own.
    CHECK(principal(u"guest"_s) == u"정"_s);
    CHECK_FALSE(principal(u"gone"_s).isEmpty());
}

TEST_CASE("the house reads an event with every id turned into words")
{
    Event event = timedEvent(u"e"_s, u"면담"_s, at(16, 10), at(16, 11));
    EventBody &body = event.body;
    body.kind = EventKind::PartyVisit;
    body.location = {PlaceId(u"hall"_s), {}};
    body.leadDepartment = DepartmentId(u"planning"_s);
    body.participants = {{PersonId(u"chief"_s), {}, ParticipantRole::Seated},
                         {{}, u"비서관"_s, ParticipantRole::Escort}};
    body.agendaItems = {AgendaItemId(u"item-A1"_s), AgendaItemId(u"nothing"_s), AgendaItemId(u"item-"_s)};
    body.materials = {{u"제안서"_s, 5, u"비서실"_s, true}, {u"말씀자료"_s, 1, {}, false}};
    body.disclosureGrounds = {5, 6};

    const InternalEntry entry = internalEntry(only(event), office(), {}, {});

    CHECK(entry.place == u"시청"_s);
    CHECK(entry.leadDepartment == u"기획조정실"_s);
    CHECK(entry.participants == QStringList{u"병 실장"_s, u"비서관"_s});
    CHECK(entry.roles == std::vector{ParticipantRole::Seated, ParticipantRole::Escort});
    CHECK(entry.agendaItems == QStringList{u"A1\u00A0안건A1"_s, u"안건"_s});
    CHECK(entry.agendaCodes == QStringList{u"A1"_s, QString()});
    CHECK(entry.materials == QStringList{u"제안서 ×5 (비서실)"_s, u"말씀자료"_s});
    CHECK(entry.disclosure == Disclosure::Closed);
    CHECK(entry.disclosureGrounds == std::set{5, 6});
}

TEST_CASE("the theme of an office day goes with its occurrence, also where that has been moved")
{
    Event event = series(allDayEvent(u"o"_s, u"집무실"_s, QDate(2025, 4, 9), QDate(2025, 4, 9)),
                         u"FREQ=WEEKLY;COUNT=3"_s);
    EventBody moved = event.body;
    moved.when = AllDay{DateSpan::day(QDate(2025, 4, 15))};
    event.overrides = {{{QDate(2025, 4, 16), {}}, moved}};
    const std::vector<OfficeDay> days{themeOn(event, QDate(2025, 4, 9), u"첫째"_s),
                                      themeOn(event, QDate(2025, 4, 16), u"둘째"_s)};
    CHECK(internalEntry(only(event), office(), days, {}).theme == u"둘째"_s);
}
