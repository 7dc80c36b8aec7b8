// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/when_text.h"

#include "agenda/words.h"

#include <QLocale>

namespace yeouido {

using namespace Qt::StringLiterals;

Language dialogLanguage()
{
    return QLocale().language() == QLocale::Korean ? Language::Korean : Language::English;
}

QString dateText(QDate date)
{
    return formatDate(date, dialogLanguage());
}

QString shortDateText(QDate date)
{
    return formatDate(date, dialogLanguage(), Year::Without);
}

QString whenText(const When &when)
{
    const Language language = dialogLanguage();
    if (const auto *allDay = std::get_if<AllDay>(&when))
        return formatDateSpan(allDay->days, language);
    if (const auto *untimed = std::get_if<Untimed>(&when))
        return dateText(untimed->date) + u" · "_s + dayPartWord(untimed->part);
    const Timed &timed = std::get<Timed>(when);
    const QString start = formatDateTime(timed.start.date, timed.start.time, language);
    if (timed.start == timed.end)
        return start;
    if (timed.start.date == timed.end.date)
        return start + u'–' + formatTime(timed.end.time);
    return start + u" – "_s + formatDateTime(timed.end.date, timed.end.time, language);
}

} // namespace yeouido
