// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/views/week_sample.h"
#include "paint/style.h"
#include "support/catch.h"
#include "views/week_painter.h"

#include <QImage>
#include <QPainter>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QSize size(800, 640);

struct Painting
{
    QImage image;
    WeekLayout layout;
};

Painting painted(const WeekData &data, const WeekState &state = {}, const Style &style = lightStyle())
{
    Painting result{QImage(size, QImage::Format_RGB32), layOutWeek(data, size, style, {.scroll = 7 * 36})};
    result.image.fill(style.surface);
    QPainter painter(&result.image);
    paintWeek(painter, result.layout, data, style, state);
    return result;
}

int differences(const QImage &one, const QImage &other, const QRectF &where)
{
    const QRect rect = where.toAlignedRect().intersected(one.rect());
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

Event meetingOn(QDate day)
{
    return openEvent(u"a"_s, u"예산 협의"_s, {day, QTime(10, 0), seoul}, {day, QTime(12, 0), seoul},
                     EventKind::Administration);
}

const QDate thursday(2025, 4, 17);

/// How many pixels of the block another state of the event changes.
template <class Alter>
int changedPixels(Alter alter)
{
    WeekData plain = emptyWeek();
    add(plain, meetingOn(thursday));
    Event altered = meetingOn(thursday);
    alter(altered.body);
    WeekData other = emptyWeek();
    add(other, altered);
    const Painting one = painted(plain);
    return differences(one.image, painted(other).image, one.layout.blocks.at(0).rect);
}

} // namespace

TEST_CASE(
    "what is closed differs from what is open by more than a colour: the lock takes room before the title")
{
    CHECK(changedPixels([](EventBody &body) { body.disclosure = Disclosure::Closed; }) > 80);
}

TEST_CASE("tentative, cancelled, somebody else's and travel each look their own way")
{
    CHECK(changedPixels([](EventBody &body) { body.status = EventStatus::Tentative; }) > 40);
    CHECK(changedPixels([](EventBody &body) { body.status = EventStatus::Cancelled; }) > 80);
    CHECK(changedPixels([](EventBody &body) { body.principal = PersonId(u"deputy"_s); }) > 80);
    CHECK(changedPixels([](EventBody &body) { body.kind = EventKind::Travel; }) > 80);
    CHECK(changedPixels([](EventBody &body) { body.location.text = u"기획재정부"_s; }) > 40);
    CHECK(changedPixels([](EventBody &) {}) == 0);
}

TEST_CASE("selection, hover and focus can be seen")
{
    WeekData data = emptyWeek();
    add(data, meetingOn(thursday));
    const OccurrenceKey key = keyOf(data.occurrences[0]);
    const Painting calm = painted(data);
    const QRectF block = calm.layout.blocks.at(0).rect;
    WeekState state;
    state.selected = key;
    CHECK(differences(calm.image, painted(data, state).image, block) > 80);
    state = {};
    state.hovered = key;
    CHECK(differences(calm.image, painted(data, state).image, block) > 80);
    state = {};
    state.focused = true;
    state.cursor = Timed{at(15, 10), at(15, 10, 30)};
    CHECK(differences(calm.image, painted(data, state).image,
                      calm.layout.rectsOf(*state.cursor, seoul).at(0)) > 40);
}

TEST_CASE("a drag shows where the event would go, in its true height")
{
    WeekData data = emptyWeek();
    add(data, meetingOn(thursday));
    WeekState state;
    state.preview = WeekPreview{keyOf(data.occurrences[0]), Timed{at(15, 13), at(15, 15)}};
    const Painting calm = painted(data);
    const QImage dragged = painted(data, state).image;
    const QRectF target = calm.layout.rectsOf(state.preview->when, seoul).at(0);
    CHECK(target.height() == Approx(2 * calm.layout.hourHeight).margin(2));
    CHECK(differences(calm.image, dragged, target) > target.width() * target.height() / 2);
    CHECK(differences(calm.image, dragged, calm.layout.blocks.at(0).rect) > 80);
}

TEST_CASE("today and now are marked, and only in their own week")
{
    WeekData data = emptyWeek();
    const Painting today = painted(data);
    const QPointF now(today.layout.columns[0].grid.center().x(), today.layout.yOf(11 * 60 + 40));
    CHECK(today.image.pixelColor(now.toPoint()) == lightStyle().holiday);
    data.today = QDate(2025, 5, 1);
    const Painting other = painted(data);
    CHECK(other.image.pixelColor(now.toPoint()) != lightStyle().holiday);
    CHECK(differences(today.image, other.image, today.layout.columns[0].header) > 80);
}

TEST_CASE("the day of the weekly office is set off and shows its theme")
{
    WeekData data = emptyWeek();
    Event office = allDayEvent(u"office"_s, u"주간 여의도 집무실"_s, QDate(2025, 4, 16), QDate(2025, 4, 16));
    office.body.kind = EventKind::OfficeDay;
    add(data, office);
    const Painting plain = painted(data);
    const QRectF head = plain.layout.columns[2].header;
    CHECK(plain.image.pixelColor(head.center().toPoint().x(), 1) == lightStyle().accent);

    OfficeDay day;
    day.series = EventId(u"office"_s);
    day.occurrence = {QDate(2025, 4, 16), std::nullopt};
    day.theme = u"달빛철도 예타 면제"_s;
    data.officeDays.push_back(day);
    CHECK(differences(plain.image, painted(data).image, head) > 40);
}

TEST_CASE("a holiday on a weekday is red, tinted and named, a local one is only named")
{
    WeekData data = emptyWeek();
    const Painting plain = painted(data);
    const DayColumn thursdayColumn = *plain.layout.column(thursday);
    const QPoint ground = QPointF(thursdayColumn.grid.center().x(), thursdayColumn.grid.top() + 18).toPoint();
    CHECK(plain.image.pixelColor(ground) == lightStyle().surface);

    data.holidays = {{thursday, u"임시공휴일"_s, HolidayKind::Temporary}};
    const Painting holiday = painted(data);
    CHECK(holiday.layout.column(thursday)->dayOff);
    CHECK(holiday.image.pixelColor(ground) == lightStyle().weekendTint);
    CHECK(differences(plain.image, holiday.image, thursdayColumn.header) > 80);

    data.holidays = {{thursday, u"시민의 날"_s, HolidayKind::Local}};
    const Painting local = painted(data);
    CHECK_FALSE(local.layout.column(thursday)->dayOff);
    CHECK(local.image.pixelColor(ground) == lightStyle().surface);
    CHECK(differences(plain.image, local.image, thursdayColumn.header) > 40);
}

TEST_CASE("two holidays on one day are both named")
{
    WeekData data = emptyWeek();
    data.holidays = {{thursday, u"어린이날"_s, HolidayKind::Public},
                     {thursday, u"부처님 오신 날"_s, HolidayKind::Public}};
    CHECK(holidayNames(data, thursday) == u"어린이날 · 부처님 오신 날"_s);
    CHECK(holidayNames(data, thursday.addDays(1)).isEmpty());
}

TEST_CASE("the dark theme paints dark")
{
    WeekData data = emptyWeek();
    add(data, meetingOn(thursday));
    const Painting dark = painted(data, {}, darkStyle());
    const QPointF corner = dark.layout.columns[1].grid.center();
    CHECK(dark.image.pixelColor(corner.toPoint()).lightness() < 60);
    CHECK(dark.image.pixelColor(dark.layout.blocks.at(0).rect.bottomRight().toPoint() - QPoint(8, 8))
              .lightness() < 90);
}
