// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "time/holiday_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// Reads members and remembers the first that is not as it should be.
class Reader
{
public:
    [[nodiscard]] QDate date(const QJsonObject &object, const QString &name, const QString &path)
    {
        const QDate date = QDate::fromString(object.value(name).toString(), Qt::ISODate);
        if (!date.isValid())
            reject(path + u'.' + name, u"no date"_s);
        return date;
    }

    [[nodiscard]] std::optional<QDate> optionalDate(const QJsonObject &object, const QString &name,
                                                    const QString &path)
    {
        return object.contains(name) ? std::optional(date(object, name, path)) : std::nullopt;
    }

    [[nodiscard]] QString text(const QJsonObject &object, const QString &name, const QString &path)
    {
        const QString text = object.value(name).toString();
        if (text.isEmpty())
            reject(path + u'.' + name, u"no text"_s);
        return text;
    }

    [[nodiscard]] int year(const QJsonObject &object, const QString &name)
    {
        const int year = object.value(name).toInt();
        if (year < 1900 || year > 2200)
            reject(name, u"no year"_s);
        return year;
    }

    void reject(const QString &path, const QString &why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::MalformedContent, path, why};
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

QString pathOf(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

void readLunar(Reader &reader, const QJsonObject &years, HolidayTable &table)
{
    for (auto entry = years.begin(); entry != years.end(); ++entry) {
        const QString path = u"lunar."_s + entry.key();
        const QJsonObject year = entry.value().toObject();
        const LunarFestivals festivals{reader.date(year, u"seollal"_s, path),
                                       reader.date(year, u"buddhasBirthday"_s, path),
                                       reader.date(year, u"chuseok"_s, path)};
        if (festivals.seollal.year() != entry.key().toInt())
            reader.reject(path, u"another year"_s);
        table.lunar.emplace(entry.key().toInt(), festivals);
    }
}

void readDecreed(Reader &reader, const QJsonArray &days, HolidayTable &table)
{
    for (qsizetype index = 0; index < days.size(); ++index) {
        const QString path = pathOf(u"decreed"_s, index);
        const QJsonObject day = days.at(index).toObject();
        const QString kind = reader.text(day, u"kind"_s, path);
        if (kind != u"temporary" && kind != u"election")
            reader.reject(path + u".kind"_s, kind);
        table.decreed.push_back({reader.date(day, u"date"_s, path), reader.text(day, u"name"_s, path),
                                 kind == u"election" ? HolidayKind::Election : HolidayKind::Temporary,
                                 reader.text(day, u"source"_s, path)});
    }
}

void readLocal(Reader &reader, const QJsonArray &days, HolidayTable &table)
{
    for (qsizetype index = 0; index < days.size(); ++index) {
        const QString path = pathOf(u"local"_s, index);
        const QJsonObject object = days.at(index).toObject();
        const int month = object.value(u"month"_s).toInt();
        const int day = object.value(u"day"_s).toInt();
        // Any leap year: what matters is whether some year has the day.
        if (!QDate::isValid(2024, month, day))
            reader.reject(path, u"no day of the year"_s);
        table.local.push_back(
            {month, day, reader.text(object, u"name"_s, path), reader.optionalDate(object, u"from"_s, path),
             reader.optionalDate(object, u"to"_s, path), reader.text(object, u"source"_s, path)});
    }
}

} // namespace

Result<HolidayTable> holidayTableFromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorCode::MalformedContent, u"holidays"_s, parsed.errorString());

    Reader reader;
    HolidayTable table;
    table.officialFrom = reader.year(object, u"officialFrom"_s);
    table.officialUntil = reader.year(object, u"officialUntil"_s);
    readLunar(reader, object.value(u"lunar"_s).toObject(), table);
    readDecreed(reader, object.value(u"decreed"_s).toArray(), table);
    readLocal(reader, object.value(u"local"_s).toArray(), table);
    if (reader.error())
        return std::unexpected(*reader.error());
    return table;
}

} // namespace yeouido
