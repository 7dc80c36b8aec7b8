// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_dialogs.h"

#include "dialogs/form_section.h"
#include "dialogs/time_field.h"
#include "pages/office/along_list.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "session.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// What was cancelled together with a skipped day.
std::vector<TiedOccurrence> cancelledWith(const OfficeDaySummary &day)
{
    std::vector<TiedOccurrence> tied;
    for (const Occurrence &occurrence : day.course) {
        const EventBody &body = occurrence.body;
        if (body.status == EventStatus::Cancelled &&
            body.cancelReason == day.session.occurrence.body.cancelReason)
            tied.push_back({occurrence, Tie::Kind, true});
    }
    return tied;
}

/// What belongs to these days and, without a tick, what else is on them.
std::vector<TiedOccurrence> withOthers(std::vector<TiedOccurrence> tied,
                                       const std::vector<OfficeDaySummary> &days)
{
    for (const OfficeDaySummary &day : days) {
        for (TiedOccurrence &other : othersBeside(tied, day.course))
            tied.push_back(std::move(other));
    }
    std::ranges::stable_sort(tied, sortsBefore, &TiedOccurrence::occurrence);
    return tied;
}

} // namespace

MoveDayDialog::MoveDayDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary &day,
                             QWidget *parent)
    : RecordDialog(session, tr("Move the day", "title of the question where a day of the office goes"),
                   parent)
    , m_data(shown)
    , m_day(day)
    , m_newId(EventId::create())
    , m_date(new DateField)
    , m_scopes(new QButtonGroup(this))
    , m_along(new AlongList(tr("What moves along, by as many days", "above a list to tick"), shown.language))
    , m_cautions(newLabel({}, u"error"_s))
{
    setObjectName(u"moveDayDialog"_s);
    column().addWidget(newLabel(headlineText(day, shown), u"accent"_s));
    QFormLayout *form = newForm();
    m_date->setObjectName(u"newDateDateField"_s);
    m_date->setDate(day.session.occurrence.days.first);
    addRow(*form, tr("To", "label of the new date of a day of the office"), m_date, u"date"_s);
    column().addLayout(form);
    m_cautions->setObjectName(u"cautionsLabel"_s);
    column().addWidget(m_cautions);

    const Occurrence &occurrence = day.session.occurrence;
    const auto office = std::ranges::find(shown.offices, occurrence.event, &Event::id);
    const auto addScope = [this](const QString &text, const QString &name, Scope scope) {
        auto *button = new QRadioButton(text);
        button->setObjectName(name);
        m_scopes->addButton(button, static_cast<int>(scope));
        column().addWidget(button);
    };
    addScope(tr("This day alone", "where a day of the office goes"), u"thisOnlyRadioButton"_s,
             Scope::ThisOnly);
    const std::vector<Scope> offered = occurrence.recurrenceId && office != shown.offices.end()
                                           ? offeredScopes(*office, *occurrence.recurrenceId, false)
                                           : std::vector<Scope>();
    const auto offers = [&offered](Scope scope) {
        return std::ranges::find(offered, scope) != offered.end();
    };
    if (offers(Scope::ThisAndFollowing)) {
        addScope(tr("This day and all later ones: the weekday changes", "where a day of the office goes"),
                 u"thisAndFollowingRadioButton"_s, Scope::ThisAndFollowing);
    } else if (offers(Scope::ThisOnly) && offers(Scope::All)) {
        addScope(tr("All days: the weekday changes", "where a day of the office goes"), u"allRadioButton"_s,
                 Scope::All);
    }
    m_scopes->buttons().constFirst()->setChecked(true);
    if (m_scopes->buttons().size() == 1)
        m_scopes->buttons().constFirst()->hide();
    column().addWidget(m_along, 1);
    showAlong();
    showCautions();
    connect(m_scopes, &QButtonGroup::idToggled, this, [this] {
        showAlong();
        showCautions();
    });
    connect(m_date, &DateField::dateEdited, this, &MoveDayDialog::showCautions);
    setSaveText(tr("Move", "button that moves a day of the office"));
    startSnug({560, 470});
    m_date->setFocus();
}

Scope MoveDayDialog::scope() const
{
    const bool isSeries = m_day.session.occurrence.recurrenceId.has_value();
    return isSeries ? static_cast<Scope>(m_scopes->checkedId()) : Scope::All;
}

std::vector<TiedOccurrence> MoveDayDialog::company() const
{
    const OccurrenceKey key = keyOf(m_day.session.occurrence);
    return withOthers(tiedFrom(m_data, key, scope()), daysFrom(m_data, key, scope()));
}

void MoveDayDialog::showAlong()
{
    m_along->setTied(company());
    growToFit();
}

DateSpan MoveDayDialog::dates() const
{
    const DateSpan &before = m_day.session.occurrence.days;
    return {m_date->date(), m_date->date().addDays(before.days())};
}

void MoveDayDialog::showCautions()
{
    const qint64 days = m_day.session.occurrence.days.first.daysTo(m_date->date());
    std::vector<DateSpan> moved;
    for (const OfficeDaySummary &day : daysFrom(m_data, keyOf(m_day.session.occurrence), scope())) {
        const DateSpan &on = day.session.occurrence.days;
        moved.push_back({on.first.addDays(days), on.end.addDays(days)});
    }
    const bool isAlone = scope() == Scope::ThisOnly;
    showLines(*m_cautions,
              {daysOffText(moved, m_data), isAlone ? overlapText(m_day, dates(), m_data) : QString()});
    growToFit();
}

Result<Change> MoveDayDialog::change() const
{
    const Occurrence &occurrence = m_day.session.occurrence;
    if (m_date->date() == occurrence.days.first)
        return Change{Act::Move, occurrence.body.title, {}};
    const Result<OfficeRecords> records = readOfficeRecords(session(), occurrence.event, company());
    if (!records)
        return failure(records);
    return moveOfficeDay(*records, {recurrenceIdOf(m_day), m_along->along()},
                         movedToDate(occurrence.body.when, m_date->date()), scope(), m_newId);
}

OccurrenceKey MoveDayDialog::movedKey() const
{
    const Occurrence &occurrence = m_day.session.occurrence;
    if (!occurrence.recurrenceId || scope() == Scope::ThisOnly)
        return keyOf(occurrence);
    const RecurrenceId id = recurrenceIdOf(movedToDate(occurrence.body.when, m_date->date()));
    const bool isSplit =
        written() && std::ranges::any_of(written()->records, [this](const RecordChange &one) {
            return !one.before && one.after && idOf(*one.after) == m_newId.text();
        });
    return {isSplit ? m_newId : occurrence.event, id};
}

SkipDayDialog::SkipDayDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary &day,
                             QWidget *parent)
    : RecordDialog(session,
                   day.isSkipped() ? tr("Hold the day after all", "title of the question about a skipped day")
                                   : tr("Skip the day", "title of the question about a day of the office"),
                   parent)
    , m_day(day)
    , m_along(new AlongList(
          day.isSkipped() ? tr("What takes place again, as tentative", "above a list to tick")
                          : tr("What is cancelled with it, for the same reason", "above a list to tick"),
          shown.language))
    , m_tied(day.isSkipped() ? cancelledWith(day) : withOthers(day.tied, {day}))
{
    setObjectName(u"skipDayDialog"_s);
    column().addWidget(newLabel(headlineText(day, shown), u"accent"_s));
    if (day.isSkipped()) {
        column().addWidget(newLabel(day.session.occurrence.body.cancelReason, u"secondary"_s));
        setSaveText(tr("Hold it", "button that holds a skipped day of the office"));
    } else {
        column().addWidget(
            newLabel(tr("The day stays in the list, struck through, with its reason. It has no "
                        "session number.",
                        "in the question about a day of the office"),
                     u"secondary"_s));
        QFormLayout *form = newForm();
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"reasonLineEdit"_s);
        addRow(*form, tr("Reason", "label: why a day of the office falls out"), m_reason, u"cancelReason"_s);
        column().addLayout(form);
        setSaveText(tr("Skip it", "button that lets a day of the office fall out"));
    }
    m_along->setTied(m_tied);
    column().addWidget(m_along, 1);
    column().addStretch();
    startSnug({560, 420});
    if (m_reason)
        m_reason->setFocus();
}

Result<Change> SkipDayDialog::change() const
{
    const Result<OfficeRecords> records =
        readOfficeRecords(session(), m_day.session.occurrence.event, m_tied);
    if (!records)
        return failure(records);
    const OfficeDayAct act{recurrenceIdOf(m_day), m_along->along()};
    return m_reason ? skipOfficeDay(*records, act, m_reason->text()) : holdOfficeDay(*records, act);
}

QString SkipDayDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"cancelReason")
        return tr("Please say why the day falls out.", "beside the empty reason of a skipped day");
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
