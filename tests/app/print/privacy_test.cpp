// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/print/needles.h"
#include "app/print/pdf_tools.h"
#include "core/agenda/office.h"
#include "print/pdf.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace yeouido;
using namespace yeouido::tests;

namespace {

/// An event whose every text is a word of its own.
struct Seeded
{
    Seeded(const QString &mark, Disclosure disclosure, EventStatus status, int day)
        : needles(mark)
    {
        event.id = EventId(mark + u"-uid"_s);
        needles.seed(event.body);
        event.body.when = Timed{at(day, 10), at(day, 11)};
        event.body.disclosure = disclosure;
        event.body.status = status;
    }

    Event event;
    Needles needles;
};

/// One event for each way of being shown, blurred or withheld.
struct SeededWeek
{
    Seeded shown{u"Sho"_s, Disclosure::Public, EventStatus::Confirmed, 14};
    Seeded partly{u"Par"_s, Disclosure::Partial, EventStatus::Confirmed, 15};
    Seeded closed{u"Clo"_s, Disclosure::Closed, EventStatus::Confirmed, 16};
    Seeded tentative{u"Ten"_s, Disclosure::Public, EventStatus::Tentative, 17};
    Seeded cancelled{u"Can"_s, Disclosure::Public, EventStatus::Cancelled, 18};
    Seeded vice{u"Vic"_s, Disclosure::Public, EventStatus::Confirmed, 19};

    SeededWeek()
    {
        vice.event.body.principal = PersonId(u"vice"_s);
        shown.event.body.agendaItems = {AgendaItemId(u"item-A1"_s)};
    }

    [[nodiscard]] std::vector<const Seeded *> all() const
    {
        return {&shown, &partly, &closed, &tentative, &cancelled, &vice};
    }

    [[nodiscard]] std::vector<Event> events() const
    {
        std::vector<Event> events;
        for (const Seeded *seeded : all())
            events.push_back(seeded->event);
        return events;
    }
};

/// The file in every form in which a word could hide in it.
QList<QByteArray> formsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return {file.readAll(), outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}),
            outputOf(u"pdfinfo"_s, {path}), outputOf(u"pdfinfo"_s, {u"-meta"_s, path}),
            textOfPdf(path).toUtf8()};
}

bool holds(const QList<QByteArray> &forms, const QString &word)
{
    QByteArray bigEndian;
    QByteArray littleEndian;
    for (const QChar character : word) {
        const char high = static_cast<char>(character.unicode() >> 8);
        const char low = static_cast<char>(character.unicode() & 0xff);
        bigEndian.append(high).append(low);
        littleEndian.append(low).append(high);
    }
    const QList<QByteArray> encodings{word.toUtf8(),
                                      bigEndian,
                                      littleEndian,
                                      bigEndian.toHex(),
                                      bigEndian.toHex().toUpper(),
                                      word.toUtf8().toHex(),
                                      word.toUtf8().toPercentEncoding()};
    for (const QByteArray &form : forms) {
        for (const QByteArray &encoding : encodings) {
            if (form.contains(encoding))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("no word of the house is in the public PDF, while the internal one yields them all")
{
    if (!hasPrograms({u"pdftotext"_s, u"pdfinfo"_s, u"qpdf"_s})) {
        WARN("not looked into: pdftotext, pdfinfo or qpdf is missing");
        return;
    }
    const SeededWeek seeded;
    const Directory directory = office();
    QTemporaryDir folder;
    const QString publicPath = folder.filePath(u"public.pdf"_s);
    const QString internalPath = folder.filePath(u"internal.pdf"_s);
    REQUIRE(
        writePdf(weeklyPublic(sheetOf(directory), publicEntries(seeded.events(), directory)), publicPath));
    REQUIRE(writePdf(weeklyInternal(sheetOf(directory), internalEntries(seeded.events(), directory)),
                     internalPath));
    const QList<QByteArray> outside = formsOf(publicPath);
    const QList<QByteArray> inside = formsOf(internalPath);

    QStringList allowed = seeded.shown.needles.in(u"title"_s) + seeded.shown.needles.in(u"location"_s) +
                          seeded.partly.needles.in(u"publicTitle"_s);
    CHECK(allowed.size() == 3);
    // On no sheet, not even on the internal one.
    const QStringList keptBack{u"publicTitle"_s, u"internalNote"_s, u"sources"_s, u"actual"_s};
    int words = 0;
    for (const Seeded *event : seeded.all()) {
        for (const auto &[field, word] : event->needles.words()) {
            CAPTURE(field.toStdString(), word.toStdString());
            ++words;
            CHECK(holds(outside, word) == allowed.contains(word));
            const bool isCancelReason =
                field == u"cancelReason"_s && event->event.body.status != EventStatus::Cancelled;
            CHECK(holds(inside, word) == !(keptBack.contains(field) || isCancelReason));
        }
        CHECK_FALSE(holds(outside, event->event.id.text()));
    }
    // title, location, cancelReason, publicTitle, participant, material and holder, description, internal
    // note, source and claim, what took place
    CHECK(words >= 6 * 13);
    CHECK(holds(inside, u"안건A1"_s));
    CHECK_FALSE(holds(outside, u"안건A1"_s));
}

TEST_CASE("the public PDF is the same whether withheld events exist or not")
{
    const SeededWeek seeded;
    const Directory directory = office();
    const auto sheet = [&](const std::vector<Event> &events) {
        return weeklyPublic(sheetOf(directory), publicEntries(events, directory));
    };
    const Document with = sheet(seeded.events());
    CHECK(with == sheet({seeded.shown.event, seeded.partly.event}));
    // And the file's bytes follow from the document, apart from the time of writing.
    const auto bytes = [](const Document &document) {
        QByteArray pdf = pdfOf(document);
        const qsizetype date = pdf.indexOf("/CreationDate");
        return pdf.remove(date, pdf.indexOf('\n', date) - date);
    };
    CHECK(bytes(with) == bytes(sheet({seeded.shown.event, seeded.partly.event})));
}
