// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/events.h"
#include "support/office_file.h"
#include "support/records.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

void apply(OfficeFile &file, const Change &change, const QString &who = u"tester"_s)
{
    required(file.store->apply(change, who));
}

Place place(const QString &id, const QString &name)
{
    Place place;
    place.id = PlaceId(id);
    place.name = name;
    return place;
}

Event eventAt(const Place &place)
{
    Event event = timedEvent(u"meeting"_s, u"간부회의"_s, at(14, 9), at(14, 10));
    event.body.location.place = place.id;
    return event;
}

QStringList idsIn(const std::vector<TrashEntry> &entries)
{
    QStringList ids;
    for (const TrashEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

QStringList trashIn(OfficeFile &file)
{
    return idsIn(required(file.store->trash()));
}

Restoration lastRestoration(OfficeFile &file)
{
    return required(file.store->restoration({required(file.store->trash()).at(0).number}));
}

} // namespace

TEST_CASE("What is deleted lies in the trash with who and when, and comes back as it was")
{
    OfficeFile file;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    apply(file, creation(hall));
    CHECK(trashIn(file).isEmpty());
    file.clock.advance(60);
    apply(file, deletion(hall), u"비서"_s);

    const std::vector<TrashEntry> trash = required(file.store->trash());
    REQUIRE(trash.size() == 1);
    CHECK(trash.front() == TrashEntry{.kind = RecordKind::Place,
                                      .id = u"hall"_s,
                                      .name = u"중회의실"_s,
                                      .number = 2,
                                      .at = file.clock.now(),
                                      .who = u"비서"_s,
                                      .act = Act::Delete,
                                      .undo = false,
                                      .subject = u"중회의실"_s});

    const Restoration back = lastRestoration(file);
    CHECK(back.change.act == Act::Restore);
    CHECK(back.missing.empty());
    apply(file, back.change);
    CHECK(required(file.store->directory()).places == std::vector{hall});
    CHECK(trashIn(file).isEmpty());
    CHECK(required(file.store->check()).isHealthy());
}

TEST_CASE("What one act deleted comes back in one act, and what it altered beside it, too")
{
    OfficeFile file;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    const Event event = eventAt(hall);
    Event without = event;
    without.body.location.place.reset();
    const Place room = place(u"room"_s, u"소회의실"_s);
    apply(file, {Act::Import, u"all"_s, {{{}, hall}, {{}, room}, {{}, event}}});
    apply(file, {Act::Delete, u"회의실"_s, {{event, without}, {hall, {}}, {room, {}}}});
    CHECK(trashIn(file) == QStringList{u"hall"_s, u"room"_s});

    SECTION("untouched since")
    {
        apply(file, lastRestoration(file).change);
        CHECK(required(file.store->event(event.id))->event == event);
    }
    SECTION("altered by others since")
    {
        Event renamed = without;
        renamed.body.title = u"확대간부회의"_s;
        apply(file, edit(without, renamed));
        apply(file, lastRestoration(file).change);
        CHECK(required(file.store->event(event.id))->event == renamed);
    }
    CHECK(required(file.store->directory()).places.size() == 2);
    CHECK(trashIn(file).isEmpty());
    CHECK(required(file.store->check()).isHealthy());
}

TEST_CASE("A record that refers to another deleted one says which to bring back first")
{
    OfficeFile file;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    const Event event = eventAt(hall);
    apply(file, creation(hall));
    apply(file, creation(event));
    apply(file, deletion(event));
    apply(file, deletion(hall));

    const std::vector<TrashEntry> trash = required(file.store->trash());
    REQUIRE(idsIn(trash) == QStringList{u"hall"_s, u"meeting"_s});
    const Restoration early = required(file.store->restoration({trash.at(1).number}));
    CHECK(idsIn(early.missing) == QStringList{u"hall"_s});
    CHECK_FALSE(file.store->apply(early.change, u"tester"_s));

    apply(file, required(file.store->restoration({trash.at(0).number})).change);
    const Restoration late = lastRestoration(file);
    CHECK(late.missing.empty());
    apply(file, late.change);
    CHECK(required(file.store->event(event.id))->event == event);
}

TEST_CASE("Several acts are brought back in one, so that nothing is missing")
{
    OfficeFile file;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    const Event event = eventAt(hall);
    apply(file, creation(hall));
    apply(file, creation(event));
    apply(file, deletion(event));
    apply(file, deletion(hall));
    const Restoration both = required(file.store->restoration({3, 4}));
    CHECK(both.missing.empty());
    CHECK(both.change.records.size() == 2);
    CHECK(both.change.subject == u"간부회의"_s);
    apply(file, both.change);
    CHECK(trashIn(file).isEmpty());
}

TEST_CASE("What came back once is not brought back twice, and can be deleted again")
{
    OfficeFile file;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    apply(file, creation(hall));
    apply(file, deletion(hall));
    const qint64 number = required(file.store->trash()).at(0).number;
    apply(file, lastRestoration(file).change);
    CHECK(required(file.store->restoration({number})).change.records.empty());

    Place renamed = hall;
    renamed.name = u"새 회의실"_s;
    apply(file, edit(hall, renamed));
    apply(file, deletion(renamed));
    REQUIRE(trashIn(file) == QStringList{u"hall"_s});
    CHECK(required(file.store->trash()).at(0).name == u"새 회의실"_s);
    apply(file, lastRestoration(file).change);
    CHECK(required(file.store->directory()).places == std::vector{renamed});
}

TEST_CASE("Bringing back is undone like any other act")
{
    OfficeFile file;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    apply(file, creation(hall));
    apply(file, deletion(hall));
    const Change back = lastRestoration(file).change;
    apply(file, back);
    required(file.store->apply(inverse(back), u"tester"_s, ApplyAs::Undo));
    CHECK(required(file.store->directory()).places.empty());
    CHECK(trashIn(file) == QStringList{u"hall"_s});
}

TEST_CASE("A journal without such an entry brings nothing back")
{
    OfficeFile file;
    const Result<Restoration> none = file.store->restoration({7});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
}
