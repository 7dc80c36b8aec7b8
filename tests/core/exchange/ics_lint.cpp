// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/exchange/ics_lint.h"

#include <QList>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace yeouido::tests {

using namespace Qt::StringLiterals;

namespace {

struct Property
{
    QByteArray name;
    QByteArray parameters; ///< ";TZID=Asia/Seoul"
    QByteArray value;
};

using Component = QList<Property>;

Property propertyOf(const QByteArray &line)
{
    bool quoted = false;
    qsizetype colon = 0;
    while (colon < line.size() && (quoted || line.at(colon) != ':')) {
        quoted ^= line.at(colon) == '"';
        ++colon;
    }
    const QByteArray head = line.left(colon);
    const qsizetype semicolon = head.indexOf(';');
    return {semicolon < 0 ? head : head.left(semicolon), semicolon < 0 ? QByteArray() : head.mid(semicolon),
            line.mid(colon + 1)};
}

std::optional<Property> find(const Component &component, const QByteArray &name)
{
    for (const Property &property : component) {
        if (property.name == name)
            return property;
    }
    return std::nullopt;
}

qsizetype count(const Component &component, const QByteArray &name)
{
    return std::count_if(component.begin(), component.end(),
                         [&name](const Property &property) { return property.name == name; });
}

void lintEvent(const Component &event, const QMap<QByteArray, Property> &starts, QStringList &problems)
{
    const QByteArray uid = find(event, "UID").value_or(Property()).value;
    const auto complain = [&](const QString &what) {
        problems.append(QString::fromUtf8(uid) + u": "_s + what);
    };
    for (const char *once : {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "CLASS", "TRANSP"}) {
        if (count(event, once) != 1)
            complain(u"%1 not exactly once"_s.arg(QLatin1StringView(once)));
    }
    const Property start = find(event, "DTSTART").value_or(Property());
    if (const std::optional<Property> end = find(event, "DTEND")) {
        const bool sameZone = end->parameters == start.parameters;
        if (end->value.size() != start.value.size() && !end->value.endsWith('Z'))
            complain(u"DTEND of another type"_s);
        if (sameZone && end->value <= start.value)
            complain(u"DTEND is not after DTSTART"_s);
    } else if (start.parameters.contains("VALUE=DATE")) {
        complain(u"a date without DTEND"_s);
    }
    const bool isTimed = !start.parameters.contains("VALUE=DATE");
    const QByteArray rule = find(event, "RRULE").value_or(Property()).value;
    const qsizetype until = rule.indexOf("UNTIL=");
    if (until >= 0) {
        const QByteArray value = rule.mid(until + 6).split(';').first();
        if (value.endsWith('Z') != isTimed)
            complain(u"UNTIL of another type"_s);
    }
    if (find(event, "RRULE") && find(event, "RECURRENCE-ID"))
        complain(u"RRULE and RECURRENCE-ID"_s);
    const Property seriesStart = starts.value(uid, start);
    for (const Property &property : event) {
        const bool isOccurrence =
            property.name == "EXDATE" || property.name == "RDATE" || property.name == "RECURRENCE-ID";
        if (!isOccurrence)
            continue;
        if (property.parameters != seriesStart.parameters ||
            property.value.size() != seriesStart.value.size())
            complain(QString::fromUtf8(property.name) + u" of another type"_s);
    }
}

} // namespace

QStringList lintLines(const QByteArray &bytes)
{
    QStringList problems;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        problems.append(u"BOM"_s);
    if (!bytes.endsWith("\r\n"))
        problems.append(u"no CRLF at the end"_s);
    QByteArray rest = bytes;
    rest.replace("\r\n", "\n");
    if (rest.contains('\r') || rest.count('\n') != bytes.count("\r\n"))
        problems.append(u"a bare CR or LF"_s);
    for (const QByteArray &line : rest.split('\n')) {
        if (line.size() > 75)
            problems.append(u"%1 octets in a line"_s.arg(line.size()));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(line);
        if (decoder.hasError())
            problems.append(u"a line is not UTF-8"_s);
        for (const QChar character : text) {
            if (character.category() == QChar::Other_Control && character != u'\t')
                problems.append(u"control character %1"_s.arg(character.unicode()));
        }
    }
    return problems;
}

QByteArray unfolded(const QByteArray &bytes)
{
    QByteArray lines = bytes;
    return lines.replace("\r\n ", "").replace("\r\n\t", "");
}

QStringList lintCalendar(const QByteArray &bytes)
{
    QStringList problems = lintLines(bytes);
    QByteArray text = unfolded(bytes);
    const QList<QByteArray> lines = text.replace("\r\n", "\n").trimmed().split('\n');
    if (lines.value(0) != "BEGIN:VCALENDAR" || lines.value(1) != "VERSION:2.0" ||
        !lines.value(2).startsWith("PRODID:") || lines.last() != "END:VCALENDAR")
        problems.append(u"not a calendar"_s);

    QList<QByteArray> open;
    QList<Component> events;
    QList<QByteArray> zones;
    QList<QByteArray> zonesNamed;
    QMap<QByteArray, Property> starts;
    for (const QByteArray &line : lines) {
        const Property property = propertyOf(line);
        if (property.name == "BEGIN") {
            open.append(property.value);
            if (property.value == "VEVENT")
                events.append(Component());
        } else if (property.name == "END") {
            if (open.isEmpty() || open.takeLast() != property.value)
                problems.append(u"BEGIN and END do not match"_s);
        } else if (!open.isEmpty() && open.last() == "VEVENT") {
            events.last().append(property);
        } else if (property.name == "TZID") {
            zones.append(property.value);
        }
        if (property.parameters.startsWith(";TZID="))
            zonesNamed.append(property.parameters.mid(6));
    }
    if (!open.isEmpty())
        problems.append(u"a component is not ended"_s);
    for (const QByteArray &zone : zonesNamed) {
        if (zones.count(zone) != 1)
            problems.append(u"not one VTIMEZONE for "_s + QString::fromUtf8(zone));
    }
    for (const Component &event : events) {
        if (!find(event, "RECURRENCE-ID"))
            starts.insert(find(event, "UID").value_or(Property()).value,
                          find(event, "DTSTART").value_or(Property()));
    }
    for (const Component &event : events)
        lintEvent(event, starts, problems);
    return problems;
}

} // namespace yeouido::tests
