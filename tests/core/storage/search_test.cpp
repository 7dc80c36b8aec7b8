// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/events.h"
#include "support/office_file.h"
#include "support/records.h"

#include "base/search_words.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<SearchHit> found(OfficeFile &file, const QString &text, int limit = 10000)
{
    return required(file.store->search({.text = text, .limitOfKind = limit}));
}

QStringList idsOf(const std::vector<SearchHit> &hits)
{
    QStringList ids;
    for (const SearchHit &hit : hits)
        ids.append(hit.id);
    return ids;
}

QStringList ids(OfficeFile &file, const QString &text)
{
    return idsOf(found(file, text));
}

void add(OfficeFile &file, const Record &record)
{
    required(file.store->apply(creation(record), u"tester"_s));
}

Event meeting(const QString &id, const QString &title, int day = 14)
{
    return timedEvent(id, title, at(day, 9), at(day, 10));
}

} // namespace

TEST_CASE("Two syllables, initial consonants and other spaces find a title")
{
    OfficeFile file;
    add(file, meeting(u"rail"_s, u"광주~대구 달빛 철도 예타 면제 건의"_s));
    add(file, meeting(u"other"_s, u"추경 국비 회의"_s));

    CHECK(ids(file, u"예타"_s) == QStringList{u"rail"_s});
    CHECK(ids(file, u"국비"_s) == QStringList{u"other"_s});
    CHECK(ids(file, u"달빛철도"_s) == QStringList{u"rail"_s});
    CHECK(ids(file, u"달 빛철 도"_s) == QStringList{u"rail"_s});
    CHECK(ids(file, u"ㄷㅂㅊㄷ"_s) == QStringList{u"rail"_s});
    CHECK(ids(file, u"ㅊㄱ ㅎㅇ"_s) == QStringList{u"other"_s});
    CHECK(ids(file, u"없는말"_s).isEmpty());
}

TEST_CASE("Consonants that a keyboard has joined are taken apart")
{
    CHECK(searchWords(u"ㄳ ㅄ") == QStringList{u"ㄱㅅ"_s, u"ㅂㅅ"_s});
    OfficeFile file;
    add(file, meeting(u"search"_s, u"검색 점검"_s));
    CHECK(ids(file, u"ㄳ"_s) == QStringList{u"search"_s});
}

TEST_CASE("All words must be found, in whatever order and field")
{
    OfficeFile file;
    Event event = meeting(u"visit"_s, u"정책위의장 면담"_s);
    event.body.description = u"광주의 제안 전달"_s;
    add(file, event);
    add(file, meeting(u"other"_s, u"원내대표 면담"_s));

    CHECK(ids(file, u"면담"_s).size() == 2);
    CHECK(ids(file, u"제안 면담"_s) == QStringList{u"visit"_s});
    CHECK(ids(file, u"제안 원내대표"_s).isEmpty());
}

TEST_CASE("What SQL takes for a wildcard or a quote is a letter like any other")
{
    OfficeFile file;
    add(file, meeting(u"percent"_s, u"반영률 76.7% 보고"_s));
    add(file, meeting(u"plain"_s, u"반영률 보고"_s));
    add(file, meeting(u"quoted"_s, u"시장님 'AX' \"실증\" 밸리_2"_s));

    CHECK(ids(file, u"%"_s) == QStringList{u"percent"_s});
    CHECK(ids(file, u"_"_s) == QStringList{u"quoted"_s});
    CHECK(ids(file, u"'ax'"_s) == QStringList{u"quoted"_s});
    CHECK(ids(file, u"\\"_s).isEmpty());
    CHECK(ids(file, u"   "_s).isEmpty());
    CHECK(ids(file, {}).isEmpty());
}

TEST_CASE("The title that is what was typed comes first, then kind by kind")
{
    OfficeFile file;
    add(file, meeting(u"long"_s, u"기획조정실 업무보고"_s));
    Event noted = meeting(u"noted"_s, u"업무보고"_s, 15);
    noted.body.description = u"기획조정실 주관"_s;
    add(file, noted);
    Department department;
    department.id = DepartmentId(u"planning"_s);
    department.name = u"기획조정실"_s;
    add(file, department);

    CHECK(ids(file, u"기획 조정실"_s) == QStringList{u"planning"_s, u"long"_s, u"noted"_s});
}

TEST_CASE("A hit shows the line that matched as it is written, and its date")
{
    OfficeFile file;
    Event event = meeting(u"visit"_s, u"정책위의장 면담"_s, 16);
    event.body.description = u"첫 줄\n  달빛 철도 예타 면제를 요청\n셋째 줄"_s;
    add(file, event);

    const std::vector<SearchHit> hits = found(file, u"예타면제"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front() == SearchHit{.kind = RecordKind::Event,
                                    .id = u"visit"_s,
                                    .title = u"정책위의장 면담"_s,
                                    .text = u"달빛 철도 예타 면제를 요청"_s,
                                    .date = QDate(2025, 4, 16),
                                    .occurrence = {}});
}

TEST_CASE("A word in one changed occurrence leads to that occurrence")
{
    OfficeFile file;
    Event weekly = series(meeting(u"weekly"_s, u"주간 집무"_s, 16), u"FREQ=WEEKLY;COUNT=4"_s);
    EventBody changed = weekly.body;
    changed.title = u"주간 집무(기재부 방문)"_s;
    changed.when = Timed{at(24, 9), at(24, 10)};
    weekly.overrides = {{{QDate(2025, 4, 23), QTime(9, 0)}, changed}};
    add(file, weekly);

    const SearchHit one = found(file, u"기재부"_s).at(0);
    CHECK(one.title == u"주간 집무(기재부 방문)"_s);
    CHECK(one.date == QDate(2025, 4, 24));
    CHECK(one.occurrence == RecurrenceId{QDate(2025, 4, 23), QTime(9, 0)});
    CHECK_FALSE(found(file, u"주간"_s).at(0).occurrence.has_value());
}

TEST_CASE("Records without a title of their own are named by what they belong to")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), u"tester"_s));
    Visit planned;
    planned.id = VisitId(u"planned"_s);
    planned.event = EventId(u"series@example"_s);
    planned.occurrence = RecurrenceId{QDate(2025, 4, 23), QTime(10, 0)};
    planned.party = PartyId(u"party"_s);
    planned.gate = u"의원회관 2번 출입구"_s;
    add(file, planned);
    AdoptionRecord record;
    record.id = AdoptionRecordId(u"taken-up"_s);
    record.item = AgendaItemId(u"item"_s);
    record.addressee.party = PartyId(u"party"_s);
    record.date = QDate(2025, 4, 17);
    record.evidence.citation = u"공약집 12쪽"_s;
    add(file, record);

    const SearchHit visit = found(file, u"2번 출입구"_s).at(0);
    CHECK(visit.title == u"주간 집무"_s);
    CHECK(visit.date == QDate(2025, 4, 23));
    const SearchHit adoption = found(file, u"공약집"_s).at(0);
    CHECK(adoption.kind == RecordKind::AdoptionRecord);
    CHECK(adoption.title == u"사업"_s);
    CHECK(adoption.text == u"공약집 12쪽"_s);
}

TEST_CASE("What was deleted is not found, and what was changed is found by its new words")
{
    OfficeFile file;
    Place before;
    before.id = PlaceId(u"hall"_s);
    before.name = u"중회의실"_s;
    Place after = before;
    after.name = u"대회의실"_s;
    add(file, before);
    required(file.store->apply(edit(before, after), u"tester"_s));
    CHECK(ids(file, u"중회의실"_s).isEmpty());
    CHECK(ids(file, u"대회의실"_s) == QStringList{u"hall"_s});
    required(file.store->apply(deletion(after), u"tester"_s));
    CHECK(ids(file, u"대회의실"_s).isEmpty());
}

TEST_CASE("A limit keeps the hits nearest to the title, the latest first")
{
    OfficeFile file;
    Event noted = meeting(u"noted"_s, u"업무보고"_s, 30);
    noted.body.description = u"회의 뒤에"_s;
    add(file, noted);
    add(file, meeting(u"early"_s, u"회의"_s, 14));
    add(file, meeting(u"late"_s, u"회의"_s, 21));
    CHECK(idsOf(found(file, u"회의"_s, 2)) == QStringList{u"late"_s, u"early"_s});
}
