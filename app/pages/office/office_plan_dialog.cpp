// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/office_plan_dialog.h"

#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/time_field.h"
#include "pages/office/along_list.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "schedule/recurrence_set.h"
#include "session.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Without an election ahead an office is set up for so many weeks.
constexpr int usualWeeks = 8;

QWidget *inRow(std::initializer_list<QWidget *> fields)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(currentStyle().px(8));
    for (QWidget *field : fields)
        row->addWidget(field, qobject_cast<QCheckBox *>(field) ? 0 : 1);
    return holder;
}

QString droppedText(const Result<Change> &change)
{
    const auto dropped = change ? droppedDays(*change) : std::vector<OfficeDay>();
    if (dropped.empty())
        return {};
    return OfficePlanDialog::tr("%n day(s) of which something was written fall away with it.",
                                "warning in the plan of the weekly office", static_cast<int>(dropped.size()));
}

QString titleFor(const OfficePageData &shown, const OfficeDaySummary *day)
{
    if (day)
        return OfficePlanDialog::tr("Change the weekly office", "title of the plan of the weekly office");
    return shown.offices.empty()
               ? OfficePlanDialog::tr("Set up the weekly office", "title of the plan of the weekly office")
               : OfficePlanDialog::tr("Begin another weekly office",
                                      "title of the plan of the weekly office");
}

} // namespace

OfficePlanDialog::OfficePlanDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary *day,
                                   QWidget *parent)
    : RecordDialog(session, titleFor(shown, day), parent)
    , m_data(shown)
    , m_newId(EventId::create())
    , m_title(new QLineEdit)
    , m_weekday(new CalmComboBox)
    , m_place(new ChoiceField(tr("No place chosen", "in the list of places")))
    , m_placeText(new QLineEdit)
    , m_allDay(new QCheckBox(tr("All day", "tick in the plan of the weekly office")))
    , m_fromTime(new TimeField)
    , m_toTime(new TimeField)
    , m_first(new DateField)
    , m_hasEnd(new QCheckBox(tr("Ends on", "tick in the plan of the weekly office, before a date")))
    , m_last(new DateField)
    , m_dropped(newLabel({}, u"error"_s))
{
    setObjectName(u"officePlanDialog"_s);
    if (day) {
        m_day = *day;
        const auto office = std::ranges::find(shown.offices, day->session.occurrence.event, &Event::id);
        if (office != shown.offices.end())
            m_office = *office;
    }
    if (!day && !shown.offices.empty()) {
        column().addWidget(newLabel(tr("The office there is stays as it is; this one stands beside it.",
                                       "above the plan of a second weekly office"),
                                    u"secondary"_s));
    }
    addFields();
    if (m_office) {
        setPlan(planOf(*m_office, shown.zone));
        addReach();
    } else {
        const QDate today = shown.sources.today;
        const Election *election = shown.directory().nextElection(today);
        setPlan({.title = tr("Weekly office", "the title a new weekly office begins with"),
                 .weekday = Qt::Wednesday,
                 .location = {},
                 .hours = {},
                 .first = firstOn(Qt::Wednesday, today),
                 .last = election ? election->date.addDays(-1) : today.addDays(7 * usualWeeks)});
        setSaveText(tr("Set up", "button that sets the weekly office up"));
    }
    m_dropped->setObjectName(u"droppedDaysLabel"_s);
    column().addWidget(m_dropped);
    column().addStretch();
    start(m_office ? QSize(580, 560) : QSize(560, 420));
    showConsequences();
    m_title->setFocus();
    m_title->selectAll();
}

void OfficePlanDialog::addFields()
{
    QFormLayout *form = newForm();
    m_title->setObjectName(u"titleLineEdit"_s);
    addRow(*form, tr("Name", "label in the plan of the weekly office"), m_title, u"title"_s);
    m_weekday->setObjectName(u"weekdayComboBox"_s);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QLocale locale(m_data.language == Language::Korean ? QLocale::Korean : QLocale::English);
        m_weekday->addItem(locale.dayName(day), day);
    }
    addRow(*form, tr("Weekday", "label in the plan of the weekly office"), m_weekday);
    m_place->setObjectName(u"placeComboBox"_s);
    m_place->setAccessibleName(tr("Place", "name of a field"));
    m_place->offer(m_data.directory().places, session().today());
    m_placeText->setObjectName(u"placeTextLineEdit"_s);
    m_placeText->setAccessibleName(tr("Place in words", "name of a field"));
    m_placeText->setPlaceholderText(tr("Room, or in words", "hint in an empty field about the place"));
    addRow(*form, tr("Place", "label in the plan of the weekly office"), inRow({m_place, m_placeText}));
    m_allDay->setObjectName(u"allDayCheckBox"_s);
    m_fromTime->setObjectName(u"fromTimeField"_s);
    m_fromTime->setAccessibleName(tr("From", "name of a field: when the office opens"));
    m_toTime->setObjectName(u"toTimeField"_s);
    m_toTime->setAccessibleName(tr("To", "name of a field: when the office closes"));
    addRow(*form, tr("Hours", "label in the plan of the weekly office"),
           inRow({m_allDay, m_fromTime, m_toTime}), u"hours"_s);
    m_first->setObjectName(u"firstDateField"_s);
    addRow(*form, tr("First date", "label in the plan of the weekly office"), m_first);
    m_hasEnd->setObjectName(u"hasEndCheckBox"_s);
    m_last->setObjectName(u"lastDateField"_s);
    m_last->setAccessibleName(tr("Last date", "name of a field"));
    addRow(*form, tr("Last date", "label in the plan of the weekly office"), inRow({m_hasEnd, m_last}),
           u"last"_s);
    column().addLayout(form);
    connect(m_allDay, &QCheckBox::toggled, this, [this](bool allDay) {
        m_fromTime->setEnabled(!allDay);
        m_toTime->setEnabled(!allDay);
    });
    connect(m_hasEnd, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    for (DateField *field : {m_first, m_last})
        connect(field, &DateField::dateEdited, this, &OfficePlanDialog::showConsequences);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &OfficePlanDialog::showConsequences);
}

/// From which day on it counts, and what goes along with another weekday.
void OfficePlanDialog::addReach()
{
    const Occurrence &occurrence = m_day->session.occurrence;
    const QString date = formatDate(occurrence.days.first, m_data.language, Year::Without);
    auto *following = new QRadioButton(
        tr("From %1 on; earlier days stay as they were", "reach of a change of the weekly office").arg(date));
    following->setObjectName(u"followingRadioButton"_s);
    m_whole = new QRadioButton(tr("The whole series", "reach of a change of the weekly office"));
    m_whole->setObjectName(u"wholeRadioButton"_s);
    const bool isFirst = from() == recurrenceIdOf(m_office->body.when);
    following->setVisible(!isFirst);
    m_whole->setVisible(!isFirst);
    (isFirst ? m_whole : following)->setChecked(true);
    m_first->setEnabled(isFirst);
    column().addWidget(following);
    column().addWidget(m_whole);
    m_along =
        new AlongList(tr("What moves along with another weekday", "above a list to tick"), m_data.language);
    column().addWidget(m_along, 1);
    connect(m_whole, &QRadioButton::toggled, this, [this](bool whole) {
        m_first->setEnabled(whole);
        showConsequences();
    });
}

void OfficePlanDialog::setPlan(const OfficePlan &plan)
{
    m_title->setText(plan.title);
    m_weekday->setCurrentIndex(plan.weekday - Qt::Monday);
    m_place->setChoice(plan.location.place);
    m_placeText->setText(plan.location.text);
    m_allDay->setChecked(!plan.hours);
    m_fromTime->setTime(plan.hours ? plan.hours->from : QTime(9, 0));
    m_toTime->setTime(plan.hours ? plan.hours->to : QTime(18, 0));
    m_fromTime->setEnabled(plan.hours.has_value());
    m_toTime->setEnabled(plan.hours.has_value());
    m_first->setDate(plan.first);
    m_hasEnd->setChecked(plan.last.has_value());
    m_last->setEnabled(plan.last.has_value());
    m_last->setDate(plan.last.value_or(plan.first.addDays(7 * usualWeeks)));
}

OfficePlan OfficePlanDialog::plan() const
{
    OfficePlan plan;
    plan.title = m_title->text().trimmed();
    plan.weekday = static_cast<Qt::DayOfWeek>(m_weekday->currentData().toInt());
    plan.location = {m_place->choice<PlaceTag>(), m_placeText->text().trimmed()};
    if (!m_allDay->isChecked())
        plan.hours = OfficeHours{m_fromTime->time(), m_toTime->time()};
    plan.first = m_first->date();
    if (m_hasEnd->isChecked())
        plan.last = m_last->date();
    return plan;
}

RecurrenceId OfficePlanDialog::from() const
{
    const Occurrence &occurrence = m_day->session.occurrence;
    if (m_whole && m_whole->isChecked())
        return recurrenceIdOf(m_office->body.when);
    return occurrence.recurrenceId.value_or(recurrenceIdOf(occurrence.body.when));
}

std::vector<TiedOccurrence> OfficePlanDialog::tied() const
{
    return tiedFrom(m_data, {m_office->id, from()}, Scope::ThisAndFollowing);
}

void OfficePlanDialog::showConsequences()
{
    if (!m_along)
        return;
    const bool moves = plan().weekday != planOf(*m_office, m_data.zone).weekday;
    m_along->setTied(moves ? tied() : std::vector<TiedOccurrence>());
    m_dropped->setText(droppedText(change()));
    m_dropped->setVisible(!m_dropped->text().isEmpty());
}

Result<Change> OfficePlanDialog::change() const
{
    if (!m_office)
        return createOffice(plan(), m_data.zone, m_newId);
    const Result<OfficeRecords> records = readOfficeRecords(session(), m_office->id, tied());
    if (!records)
        return failure(records);
    const OfficePlan now = plan();
    if (now == planOf(*m_office, m_data.zone))
        return Change{Act::Edit, now.title, {}};
    return changeOffice(*records, {from(), m_along ? m_along->along() : std::vector<OccurrenceKey>()}, now,
                        m_data.zone, m_newId);
}

QString OfficePlanDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::EndBeforeStart) {
        return tr("The last date lies before the first day of the office.",
                  "at the foot of the plan of the weekly office");
    }
    if (error.code == ErrorCode::InvalidValue && error.subject == u"hours")
        return tr("The office closes before it opens.", "beside the hours of the weekly office");
    if (error.code == ErrorCode::MissingTitle)
        return tr("The office needs a name.", "at the foot of the plan of the weekly office");
    return RecordDialog::sentenceFor(error);
}

EndOfficeDialog::EndOfficeDialog(Session &session, const OfficePageData &shown, QDate last, QWidget *parent)
    : RecordDialog(session, tr("End the weekly office", "title of the question when the office ends"), parent)
    , m_data(shown)
    , m_last(new DateField)
    , m_dropped(newLabel({}, u"error"_s))
{
    setObjectName(u"endOfficeDialog"_s);
    column().addWidget(
        newLabel(tr("The office ends after this date; later days are removed. Their visits and "
                    "journeys stay in the week.",
                    "in the question when the office ends"),
                 u"secondary"_s));
    QFormLayout *form = newForm();
    m_last->setObjectName(u"lastDateField"_s);
    m_last->setDate(last);
    addRow(*form, tr("Last date", "label in the plan of the weekly office"), m_last);
    column().addLayout(form);
    m_dropped->setObjectName(u"droppedDaysLabel"_s);
    column().addWidget(m_dropped);
    column().addStretch();
    setSaveText(tr("End it", "button that ends the weekly office"));
    connect(m_last, &DateField::dateEdited, this, &EndOfficeDialog::showConsequences);
    start({460, 280});
    showConsequences();
    m_last->setFocus();
}

void EndOfficeDialog::showConsequences()
{
    m_dropped->setText(droppedText(change()));
    m_dropped->setVisible(!m_dropped->text().isEmpty());
}

Result<Change> EndOfficeDialog::change() const
{
    return yeouido::endOffice(m_data.offices, m_data.sources.officeDays, m_last->date(), m_data.zone);
}

} // namespace yeouido
