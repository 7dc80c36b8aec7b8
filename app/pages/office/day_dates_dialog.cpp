// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_dates_dialog.h"

#include "dialogs/form_section.h"
#include "dialogs/time_field.h"
#include "pages/office/along_list.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "schedule/office_day_dates.h"
#include "session.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

DayDatesDialog::DayDatesDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary &day,
                               QWidget *parent)
    : RecordDialog(session, tr("Dates of the day", "title of the question how long a day of the office is"),
                   parent)
    , m_data(shown)
    , m_day(day)
    , m_first(new DateField)
    , m_last(new DateField)
    , m_along(new AlongList(tr("What moves to the new dates", "above a list to tick"), shown.language))
    , m_staying(newLabel({}, u"error"_s))
    , m_cautions(newLabel({}, u"error"_s))
{
    setObjectName(u"dayDatesDialog"_s);
    column().addWidget(newLabel(headlineText(day, shown), u"accent"_s));
    column().addWidget(newLabel(tr("A day of the office can take several dates in a row.",
                                   "in the question how long a day of the office is"),
                                u"secondary"_s));
    QFormLayout *form = newForm();
    m_first->setObjectName(u"firstDateDateField"_s);
    m_last->setObjectName(u"lastDateDateField"_s);
    m_first->setDate(day.session.occurrence.days.first);
    m_last->setDate(day.session.occurrence.days.last());
    addRow(*form, tr("From", "label of the first date of a day of the office"), m_first);
    addRow(*form, tr("To", "label of the last date of a day of the office"), m_last, u"dates"_s);
    column().addLayout(form);
    m_cautions->setObjectName(u"cautionsLabel"_s);
    column().addWidget(m_cautions);
    column().addWidget(m_along, 1);
    m_staying->setObjectName(u"stayingLabel"_s);
    column().addWidget(m_staying);
    column().addStretch();
    for (DateField *field : {m_first, m_last})
        connect(field, &DateField::dateEdited, this, &DayDatesDialog::showConsequences);
    connect(m_along, &AlongList::edited, this, &DayDatesDialog::showStaying);
    showConsequences();
    startSnug({560, 560});
    m_last->setFocus();
}

DateSpan DayDatesDialog::dates() const
{
    return DateSpan::inclusive(m_first->date(), m_last->date());
}

void DayDatesDialog::showConsequences()
{
    m_along->setShifted(shiftedBy(m_day, dates()));
    const bool isValid = dates().isValid();
    showLines(*m_cautions, {isValid ? daysOffText({dates()}, m_data) : QString(),
                            isValid ? overlapText(m_day, dates(), m_data) : QString()});
    showStaying();
}

void DayDatesDialog::showStaying()
{
    const std::vector<OccurrenceKey> along = m_along->along();
    const std::vector<ShiftedOccurrence> shifted = shiftedBy(m_day, dates());
    const auto staying = std::ranges::count_if(shifted, [&along](const ShiftedOccurrence &one) {
        return one.isOutside && std::ranges::find(along, keyOf(one.tied.occurrence)) == along.end();
    });
    m_staying->setText(tr("%n event(s) without a tick stay on their date and are no longer part of this day.",
                          "below a list to tick: events outside the new dates of a day",
                          static_cast<int>(staying)));
    m_staying->setVisible(staying > 0);
    growToFit();
}

Result<Change> DayDatesDialog::change() const
{
    const Occurrence &occurrence = m_day.session.occurrence;
    if (!dates().isValid())
        return failure(ErrorCode::EndBeforeStart, u"dates"_s);
    if (dates() == occurrence.days)
        return Change{Act::Resize, occurrence.body.title, {}};
    std::vector<TiedOccurrence> moved;
    std::vector<MovedAlong> along;
    const std::vector<OccurrenceKey> ticked = m_along->along();
    for (const ShiftedOccurrence &one : shiftedBy(m_day, dates())) {
        const OccurrenceKey key = keyOf(one.tied.occurrence);
        if (std::ranges::find(ticked, key) == ticked.end())
            continue;
        moved.push_back(one.tied);
        along.push_back({key, one.days});
    }
    const Result<OfficeRecords> records = readOfficeRecords(session(), occurrence.event, moved);
    if (!records)
        return failure(records);
    return setOfficeDayDates(*records, recurrenceIdOf(m_day), dates(), along);
}

QString DayDatesDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::EndBeforeStart)
        return tr("The last date lies before the first one.", "beside the last date of a day of the office");
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
