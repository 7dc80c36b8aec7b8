// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "time/partial_date.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace yeouido {

using namespace Qt::StringLiterals;

std::optional<QString> partialDateFromText(QStringView text)
{
    static const QRegularExpression separated(
        uR"(^(\d{4})(?:\s*[-./년]\s*(?:(\d{1,2})(?:\s*[-./월]\s*(?:(\d{1,2})\s*[.일]?)?)?)?)?)"
        uR"(\s*(?:\([월화수목금토일]\))?$)"_s);
    static const QRegularExpression digits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    // The no-break spaces of an official date
    const QString plain = text.toString().replace(QChar::Nbsp, u' ').trimmed();
    QRegularExpressionMatch match = separated.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate date(year, hasMonth ? month : 1, hasDay ? day : 1);
    if (!date.isValid() || year < 1900)
        return std::nullopt;
    if (hasDay)
        return date.toString(Qt::ISODate);
    return date.toString(hasMonth ? u"yyyy-MM"_s : u"yyyy"_s);
}

QString formatPartialDate(const QString &date, Language language)
{
    if (partialDateFromText(date) != date)
        return date;
    const bool isKorean = language == Language::Korean;
    QString text = date;
    const QLocale locale =
        isKorean ? QLocale(QLocale::Korean) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (const std::optional<QDate> whole = wholeDate(date))
        text = locale.toString(*whole, isKorean ? u"yyyy. M. d."_s : u"d MMM yyyy"_s);
    else if (date.size() > 4)
        text =
            locale.toString(QDate::fromString(date, u"yyyy-MM"_s), isKorean ? u"yyyy. M."_s : u"MMM yyyy"_s);
    return text.replace(u' ', QChar::Nbsp);
}

std::optional<QDate> wholeDate(const QString &partialDate)
{
    const QDate date = QDate::fromString(partialDate, Qt::ISODate);
    return partialDate.size() == 10 && date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace yeouido
