// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/exchange/ics_lint.h"
#include "core/exchange/ics_readers.h"
#include "support/catch.h"
#include "support/events.h"

#include "exchange/ics_writer.h"

#include <QRegularExpression>
#include <algorithm>

#include <libical/ical.h>

#include <memory>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const IcsOptions options{.calendarName = u"일정"_s,
                         .writtenAt = QDateTime(QDate(2025, 4, 14), QTime(9, 0), Qt::UTC)};

/// An event and a directory in which every text is made by `text` from the name of its field.
struct Seeded
{
    StoredEvent stored;
    Directory directory;
    std::vector<OfficeDay> officeDays;
};

template <class MakeText>
Seeded seeded(const MakeText &text)
{
    Seeded made;
    Directory &directory = made.directory;
    Post post;
    post.title = text(u"post"_s);
    directory.people = {{PersonId(u"vice"_s),
                         text(u"principalName"_s),
                         {post},
                         text(u"personContact"_s),
                         text(u"personNote"_s),
                         {}},
                        {PersonId(u"guest"_s), text(u"participantName"_s), {}, {}, {}, {}}};
    directory.people[1].posts = {post};
    directory.people[1].posts[0].title = text(u"participantPost"_s);
    directory.places = {{PlaceId(u"place"_s),
                         text(u"placeName"_s),
                         text(u"address"_s),
                         PlaceKind::Ordinary,
                         text(u"placeNote"_s),
                         {},
                         {}}};
    Department department;
    department.id = DepartmentId(u"department"_s);
    department.name = text(u"department"_s);
    directory.departments = {department};
    AgendaItem item;
    item.id = AgendaItemId(u"item"_s);
    item.title = text(u"agendaItem"_s);
    item.request = text(u"request"_s);
    directory.agendaItems = {item};

    Event &event = made.stored.event;
    event = series(timedEvent(u"uid"_s, text(u"title"_s), at(16, 9), at(16, 10)), u"FREQ=WEEKLY;COUNT=2"_s);
    EventBody &body = event.body;
    body.principal = PersonId(u"vice"_s);
    body.location = {PlaceId(u"place"_s), text(u"room"_s)};
    body.disclosure = Disclosure::Public;
    body.publicTitle = text(u"publicTitle"_s);
    body.leadDepartment = department.id;
    body.participants = {{PersonId(u"guest"_s), {}, ParticipantRole::Counterpart},
                         {std::nullopt, text(u"participantWords"_s), ParticipantRole::Escort}};
    body.agendaItems = {item.id};
    body.materials = {{text(u"material"_s), 2, text(u"holder"_s), false}};
    body.description = text(u"description"_s);
    body.internalNote = text(u"internalNote"_s);
    body.reminderMinutes = {10};
    body.sources = {{text(u"citation"_s), text(u"claim"_s), Certainty::Tentative}};
    body.actual =
        Actual{std::nullopt, text(u"actualPlace"_s), text(u"actualPeople"_s), text(u"actualNote"_s)};
    EventBody second = body;
    second.when = Timed{at(23, 11), at(23, 12)};
    second.status = EventStatus::Cancelled;
    second.cancelReason = text(u"cancelReason"_s);
    event.overrides = {{{QDate(2025, 4, 23), QTime(9, 0)}, second}};
    made.stored.created = options.writtenAt;
    made.stored.modified = options.writtenAt;

    OfficeDay officeDay;
    officeDay.id = OfficeDayId(u"day"_s);
    officeDay.series = event.id;
    officeDay.occurrence = {QDate(2025, 4, 16), QTime(9, 0)};
    officeDay.theme = text(u"theme"_s);
    officeDay.purpose = text(u"purpose"_s);
    made.officeDays = {officeDay};
    return made;
}

QByteArray internalIcs(const Seeded &made)
{
    const Result<QByteArray> ics =
        writeInternalIcs({seriesEntry(made.stored, made.directory, made.officeDays, {})}, options);
    REQUIRE(ics);
    return *ics;
}

QByteArray publicIcs(const Seeded &made)
{
    const Result<std::vector<Occurrence>> found =
        occurrences(made.stored.event, {QDate(2025, 1, 1), QDate(2026, 1, 1)}, seoul);
    REQUIRE(found);
    std::vector<PublicEntry> entries;
    for (const Occurrence &occurrence : *found) {
        if (const std::optional<PublicEntry> entry =
                publicEntry(occurrence, Tentative::Included, made.directory))
            entries.push_back(*entry);
    }
    const Result<QByteArray> ics = writePublicIcs(entries, "secret of the file", options);
    REQUIRE(ics);
    return *ics;
}

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

using ComponentPointer = std::unique_ptr<icalcomponent, FreeComponent>;

ComponentPointer parsed(const QByteArray &ics)
{
    ComponentPointer calendar(icalparser_parse_string(ics.constData()));
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    return calendar;
}

/// The names of all components and properties in order: what a payload must not be able to change.
void collectShape(icalcomponent *component, QStringList &shape)
{
    shape.append(QString::fromLatin1(icalcomponent_kind_to_string(icalcomponent_isa(component))));
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
        shape.append(QString::fromLatin1(icalproperty_get_property_name(property)));
    for (icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
         inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        collectShape(inner, shape);
}

QStringList shapeOf(const QByteArray &ics)
{
    QStringList shape;
    collectShape(parsed(ics).get(), shape);
    return shape;
}

QStringList payloads()
{
    const QString nel(QChar(0x85));
    const QString lineSeparator(QChar(0x2028));
    const QString paragraphSeparator(QChar(0x2029));
    const QString injected = u"BEGIN:VALARM"_s;
    QStringList all;
    for (const QString &end : {u"\r\n"_s, u"\r"_s, u"\n"_s, u"\v"_s, u"\f"_s, nel, lineSeparator,
                               paragraphSeparator, u"\r\n "_s, u"\n\t"_s, u"\\n"_s, u"\\N"_s, u"^n"_s})
        all << u"값"_s + end + injected << end + u"END:VEVENT"_s + end + u"X:y"_s;
    all << u"\"quoted\""_s << u"a;TZID=b:c"_s << u"a,b;c:d"_s << u"\\"_s << u"\\\\;"_s << u"^'^^^n"_s
        << u"끝\\"_s << u"{}$%1%2%n"_s << QString(QChar(0x202e)) + u"bidi"_s << u"a\tb"_s
        << QString(200, u'한') << QString(u'a') + QChar(u'\0') + u'b' << u"😀\r\n😀"_s
        << u"=?utf-8?B?eA==?="_s << u"x"_s + QChar(0xfeff) + u"y"_s;
    return all;
}

/// What a payload looks like after it went through a calendar.
QString expected(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    static const QRegularExpression lineEnds(u"[\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"_s);
    text.replace(lineEnds, u"\n"_s);
    return text.remove(QChar(u'\0'));
}

QString valueOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    return property ? QString::fromUtf8(icalproperty_get_value_as_string(property)) : QString();
}

QString textOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    return value ? QString::fromUtf8(icalvalue_get_text(value)) : QString();
}

/// The ways in which a text could hide in a file.
QList<QByteArray> disguises(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QList<QByteArray> all{utf8,
                          text.normalized(QString::NormalizationForm_D).toUtf8(),
                          utf8.toPercentEncoding(),
                          utf8.toPercentEncoding().toLower(),
                          utf8.toHex(),
                          QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    // Base64 in each of the three positions within its groups, without the characters that neighbours share.
    for (qsizetype offset = 0; offset < 3; ++offset)
        all.append(
            (QByteArray(offset, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals).mid(4).chopped(4));
    return all;
}

bool isIn(const QByteArray &bytes, const QString &text)
{
    const QByteArray whole = unfolded(bytes);
    const QList<QByteArray> all = disguises(text);
    return std::any_of(all.begin(), all.end(),
                       [&whole](const QByteArray &disguise) { return whole.contains(disguise); });
}

QString needle(const QString &field)
{
    return u"바늘"_s + field + u"끝점"_s;
}

} // namespace

TEST_CASE("No text of anybody can add a line, a property or a component to a calendar")
{
    const auto harmless = [](const QString &field) { return field; };
    const QStringList internalShape = shapeOf(internalIcs(seeded(harmless)));
    const QStringList publicShape = shapeOf(publicIcs(seeded(harmless)));
    CHECK(internalShape.count(u"VALARM"_s) == 2);
    for (const QString &payload : payloads()) {
        const Seeded made = seeded([&payload](const QString &) { return payload; });
        INFO(payload);
        for (const QByteArray &ics : {internalIcs(made), publicIcs(made)})
            CHECK(lintCalendar(ics) == QStringList());
        CHECK(shapeOf(internalIcs(made)) == internalShape);
        CHECK(shapeOf(publicIcs(made)) == publicShape);
    }
}

TEST_CASE("libical reads every text back as it was, line ends apart")
{
    for (const QString &payload : payloads()) {
        Seeded made = seeded([&payload](const QString &) { return payload; });
        made.stored.event.body.location.text.clear();
        const ComponentPointer calendar = parsed(internalIcs(made));
        icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        REQUIRE(event);
        CHECK(textOf(event, ICAL_SUMMARY_PROPERTY) == expected(payload));
        CHECK(textOf(event, ICAL_LOCATION_PROPERTY) == expected(payload));
        CHECK(textOf(event, ICAL_DESCRIPTION_PROPERTY).startsWith(expected(payload)));
        CHECK(valueOf(event, ICAL_UID_PROPERTY) == u"uid"_s);
    }
}

TEST_CASE("Other programs read every text back as it was, too")
{
    std::vector<SeriesEntry> entries;
    std::vector<Event> events;
    for (const QString &payload : payloads()) {
        // python-icalendar takes an escaped backslash before an n for a line break.
        if (payload.contains(u'\\'))
            continue;
        const QString id = u"uid-%1"_s.arg(entries.size());
        events.push_back(timedEvent(id, expected(payload), at(16, 9), at(16, 10)));
        Event event = events.back();
        event.body.title = payload;
        event.body.description = payload;
        event.body.location.text = payload;
        const StoredEvent stored{.event = event,
                                 .revision = 1,
                                 .sequence = 0,
                                 .created = options.writtenAt,
                                 .modified = options.writtenAt};
        entries.push_back(seriesEntry(stored, {}, {}, {}));
    }
    const Result<QByteArray> ics = writeInternalIcs(entries, options);
    REQUIRE(ics);
    for (const QString &reader : readers()) {
        INFO(reader);
        if (const std::optional<QStringList> read = readBack(reader, *ics))
            CHECK(*read == expectedOf(events, DateSpan::day(QDate(2025, 4, 16))));
        else
            WARN("skipped, not installed: " << reader);
    }
}

TEST_CASE("An identity from elsewhere cannot break out of its line")
{
    Seeded made = seeded([](const QString &field) { return field; });
    made.stored.event.id = EventId(u"x\r\nATTENDEE:mailto:a@b.kr"_s);
    const ComponentPointer calendar = parsed(internalIcs(made));
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK_FALSE(icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY));
}

TEST_CASE("A public calendar has none of the house's words in it, in no disguise")
{
    QStringList fields;
    const Seeded made = seeded([&fields](const QString &field) {
        fields.append(field);
        return needle(field);
    });
    const QByteArray outside = publicIcs(made);
    const QStringList allowed{u"title"_s, u"placeName"_s, u"room"_s, u"post"_s};
    for (const QString &field : fields) {
        INFO(field);
        CHECK(isIn(outside, needle(field)) == allowed.contains(field));
    }
    CHECK_FALSE(outside.contains("uid\r\n"));

    Seeded partial = made;
    partial.stored.event.body.disclosure = Disclosure::Partial;
    const QByteArray blurred = publicIcs(partial);
    for (const QString &field : fields) {
        INFO(field);
        CHECK(isIn(blurred, needle(field)) == (field == u"publicTitle"_s || field == u"post"_s));
    }

    Seeded closed = made;
    closed.stored.event.body.disclosure = Disclosure::Closed;
    CHECK(publicIcs(closed) == *writePublicIcs({}, "another secret", options));
}

TEST_CASE("The house's calendar does have them, but the internal note never leaves")
{
    QStringList fields;
    const Seeded made = seeded([&fields](const QString &field) {
        fields.append(field);
        return needle(field);
    });
    const QByteArray inside = internalIcs(made);
    const QStringList withheld{u"internalNote"_s, u"publicTitle"_s,  u"citation"_s,     u"claim"_s,
                               u"actualPlace"_s,  u"actualNote"_s,   u"actualPeople"_s, u"principalName"_s,
                               u"personNote"_s,   u"address"_s,      u"placeNote"_s,    u"request"_s,
                               u"purpose"_s,      u"personContact"_s};
    for (const QString &field : fields) {
        INFO(field);
        CHECK(isIn(inside, needle(field)) != withheld.contains(field));
    }
}

TEST_CASE("The search for disguises finds what is there")
{
    const QString text = needle(u"title"_s);
    const QByteArray utf8 = text.toUtf8();
    CHECK(isIn("x" + utf8 + "y", text));
    CHECK(isIn("abc" + ("q" + utf8 + "zz").toBase64() + "y", text));
    CHECK(isIn("?t=" + utf8.toPercentEncoding(), text));
    CHECK(isIn(utf8.left(10) + "\r\n " + utf8.mid(10), text));
    CHECK_FALSE(isIn("바늘other끝점", text));
}
