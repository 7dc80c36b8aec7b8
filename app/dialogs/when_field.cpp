// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/when_field.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/fault_label.h"
#include "dialogs/time_field.h"
#include "dialogs/zone_fields.h"
#include "paint/style.h"
#include "text/event_text.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Wall clocks are compared as they are; a length over a change of clocks is the store's business.
QDateTime asIfUtc(QDate date, QTime time)
{
    return {date, time, Qt::UTC};
}

} // namespace

WhenField::WhenField(const QString &prefix, const QString &zone, QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
{
    const Style &look = currentStyle();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(8));
    grid->setVerticalSpacing(look.px(6));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    addModes(*grid);
    addTimes(*grid);
    addZones(*grid);
    const QDate day = m_startDate->date();
    setWhen(Timed{{day, QTime(9, 0), zone}, {day, QTime(10, 0), zone}});
}

void WhenField::addModes(QGridLayout &grid)
{
    auto *modes = new QHBoxLayout;
    modes->setSpacing(currentStyle().px(4));
    auto *group = new QButtonGroup(this);
    const auto addMode = [this, modes, group](const QString &label, const QString &name) {
        auto *button = new QToolButton;
        button->setText(label);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        button->setObjectName(m_prefix + name + u"ToolButton"_s);
        button->setAccessibleName(label);
        modes->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this] {
            showMode();
            contentEdited();
        });
        return button;
    };
    m_timed = addMode(tr("With times", "how an event's time is known"), u"Timed"_s);
    m_allDay = addMode(tr("All day", "how an event's time is known"), u"AllDay"_s);
    m_untimed = addMode(tr("Time open", "how an event's time is known: the date only"), u"Untimed"_s);
    modes->addStretch();
    m_more = new QToolButton;
    m_more->setObjectName(m_prefix + u"ZonesToolButton"_s);
    m_more->setText(tr("Time zone…", "shows the time zones of an event"));
    m_more->setCheckable(true);
    m_more->setProperty("flat", true);
    connect(m_more, &QToolButton::toggled, this, &WhenField::showMode);
    modes->addWidget(m_more);
    grid.addLayout(modes, 0, 0, 1, 4);
}

void WhenField::addTimes(QGridLayout &grid)
{
    const auto name = [this](QWidget &widget, const QString &what, const QString &accessibleName) {
        widget.setObjectName(m_prefix + what);
        widget.setAccessibleName(accessibleName);
    };
    m_startLabel = new QLabel;
    m_startDate = new DateField;
    name(*m_startDate, u"StartDateField"_s, tr("Date of the start", "name of a field"));
    m_startTime = new TimeField;
    name(*m_startTime, u"StartTimeField"_s, tr("Time of the start", "name of a field"));
    m_part = new CalmComboBox;
    m_part->addWords(dayPartWord);
    name(*m_part, u"PartComboBox"_s, tr("Part of the day", "name of a field"));
    m_startFault = new FaultLabel;
    m_endLabel = new QLabel;
    m_endDate = new DateField;
    name(*m_endDate, u"EndDateField"_s, tr("Date of the end", "name of a field"));
    m_endTime = new TimeField;
    name(*m_endTime, u"EndTimeField"_s, tr("Time of the end", "name of a field"));
    m_length = new QLabel;
    m_length->setProperty("role", u"secondary"_s);
    m_endFault = new FaultLabel;
    m_endFault->setObjectName(m_prefix + u"EndFaultLabel"_s);
    m_startFault->setObjectName(m_prefix + u"StartFaultLabel"_s);

    grid.addWidget(m_startLabel, 1, 0);
    grid.addWidget(m_startDate, 1, 1);
    grid.addWidget(m_startTime, 1, 2);
    grid.addWidget(m_part, 1, 2);
    grid.addWidget(m_startFault, 2, 1, 1, 3);
    grid.addWidget(m_endLabel, 3, 0);
    grid.addWidget(m_endDate, 3, 1);
    grid.addWidget(m_endTime, 3, 2);
    grid.addWidget(m_length, 3, 3);
    grid.addWidget(m_endFault, 4, 1, 1, 3);

    connect(m_startDate, &DateField::dateEdited, this, [this](QDate date) { startEdited(date, m_keptTime); });
    connect(m_startTime, &TimeField::timeEdited, this, [this](QTime time) { startEdited(m_keptDate, time); });
    connect(m_endDate, &DateField::dateEdited, this, &WhenField::contentEdited);
    connect(m_endTime, &TimeField::timeEdited, this, &WhenField::contentEdited);
    connect(m_part, &QComboBox::activated, this, &WhenField::contentEdited);
    for (TypedField *field :
         std::initializer_list<TypedField *>{m_startDate, m_startTime, m_endDate, m_endTime}) {
        connect(field, &TypedField::unreadable, this,
                [this, field](const QString &text) { sayUnreadable(text, *field); });
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_unreadable = nullptr;
            clearFaults();
            Q_EMIT edited();
        });
    }
}

void WhenField::addZones(QGridLayout &grid)
{
    m_zones = new ZoneFields(m_prefix);
    m_zoneFault = new FaultLabel;
    m_zoneFault->setObjectName(m_prefix + u"ZoneFaultLabel"_s);
    grid.addWidget(m_zones, 5, 1, 1, 3);
    grid.addWidget(m_zoneFault, 6, 1, 1, 3);
    connect(m_zones, &ZoneFields::edited, this, &WhenField::contentEdited);
}

void WhenField::setWhen(const When &when)
{
    const QSignalBlocker quiet(this);
    const QDate first = startDate(when);
    m_startDate->setDate(first);
    if (const auto *timed = std::get_if<Timed>(&when)) {
        m_startTime->setTime(timed->start.time);
        m_endDate->setDate(timed->end.date);
        m_endTime->setTime(timed->end.time);
        m_zones->setZones(timed->start.zone, timed->end.zone);
        m_more->setChecked(timed->start.zone != timed->end.zone);
        setMode(Mode::Timed);
    } else if (const auto *allDay = std::get_if<AllDay>(&when)) {
        m_endDate->setDate(allDay->days.last());
        setMode(Mode::AllDay);
    } else {
        m_endDate->setDate(first);
        m_part->setValue(std::get<Untimed>(when).part);
        setMode(Mode::Untimed);
    }
    m_keptDate = m_startDate->date();
    m_keptTime = m_startTime->time();
    m_unreadable = nullptr;
    clearFaults();
    showLength();
}

When WhenField::when() const
{
    switch (mode()) {
    case Mode::AllDay:
        return AllDay{DateSpan::inclusive(m_startDate->date(), m_endDate->date())};
    case Mode::Untimed:
        return Untimed{m_startDate->date(), m_part->value<DayPart>()};
    case Mode::Timed:
        break;
    }
    return Timed{{m_startDate->date(), m_startTime->time(), m_zones->start()},
                 {m_endDate->date(), m_endTime->time(), m_zones->end()}};
}

bool WhenField::settle()
{
    for (TypedField *field :
         std::initializer_list<TypedField *>{m_startDate, m_startTime, m_endDate, m_endTime})
        field->commit();
    QWidget *unread = std::exchange(m_unreadable, nullptr);
    if (unread)
        unread->setFocus();
    return !unread;
}

WhenField::Mode WhenField::mode() const
{
    if (m_allDay->isChecked())
        return Mode::AllDay;
    return m_untimed->isChecked() ? Mode::Untimed : Mode::Timed;
}

void WhenField::setMode(Mode mode)
{
    QToolButton *chosen = mode == Mode::AllDay ? m_allDay : mode == Mode::Untimed ? m_untimed : m_timed;
    chosen->setChecked(true);
    showMode();
}

void WhenField::showMode()
{
    const Mode shown = mode();
    m_startTime->setVisible(shown == Mode::Timed);
    m_part->setVisible(shown == Mode::Untimed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_endLabel, m_endDate})
        widget->setVisible(shown != Mode::Untimed);
    m_endTime->setVisible(shown == Mode::Timed);
    m_length->setVisible(shown != Mode::Untimed);
    m_more->setVisible(shown == Mode::Timed);
    m_zones->setVisible(shown == Mode::Timed && m_more->isChecked());
    m_startLabel->setText(shown == Mode::Timed    ? tr("Start", "label of an event's start")
                          : shown == Mode::AllDay ? tr("First day", "label of an event's first day")
                                                  : tr("Date", "label of an event's date"));
    m_endLabel->setText(shown == Mode::Timed ? tr("End", "label of an event's end")
                                             : tr("Last day", "label of an event's last day"));
}

void WhenField::startEdited(QDate date, QTime time)
{
    const QDateTime before = asIfUtc(m_keptDate, m_keptTime);
    const QDateTime after = asIfUtc(date, time);
    const QDateTime end = asIfUtc(m_endDate->date(), m_endTime->time()).addMSecs(before.msecsTo(after));
    m_endDate->setDate(end.date());
    m_endTime->setTime(end.time());
    m_keptDate = date;
    m_keptTime = time;
    contentEdited();
}

void WhenField::contentEdited()
{
    clearFaults();
    showLength();
    if (mode() != Mode::Untimed &&
        asIfUtc(m_endDate->date(), m_endTime->time()) < asIfUtc(m_startDate->date(), m_startTime->time())) {
        // Only what is sure without the zones is said while someone is still typing.
        if (const std::optional<Fault> fault = faultOf(when()); fault && fault->field == EventField::End) {
            m_endFault->setText(fault->sentence);
            markInvalid(*m_endDate, true);
            markInvalid(*m_endTime, true);
        }
    }
    Q_EMIT edited();
}

void WhenField::showLength()
{
    if (mode() == Mode::AllDay) {
        const qint64 days = m_startDate->date().daysTo(m_endDate->date()) + 1;
        m_length->setText(days > 1 ? tr("%n day(s)", "length of an event", static_cast<int>(days))
                                   : QString());
        return;
    }
    const std::optional<InstantSpan> span = instants(when());
    const qint64 minutes = span ? span->minutes() : 0;
    m_length->setText(minutes > 0 ? durationText(minutes) : QString());
}

void WhenField::sayUnreadable(const QString &text, TypedField &field)
{
    const bool isStart = &field == m_startDate || &field == m_startTime;
    FaultLabel &label = isStart ? *m_startFault : *m_endFault;
    label.setText(field.faultText(text));
    m_unreadable = &field;
}

void WhenField::showFault(const Fault &fault)
{
    const auto show = [&fault](FaultLabel &label, QWidget &field) {
        label.setText(fault.sentence);
        markInvalid(field, true);
        field.setFocus();
    };
    if (fault.field == EventField::StartZone || fault.field == EventField::EndZone) {
        m_more->setChecked(true);
        show(*m_zoneFault,
             fault.field == EventField::StartZone ? m_zones->startField() : m_zones->endField());
    } else if (fault.field == EventField::Start) {
        show(*m_startFault, *m_startDate);
    } else if (mode() == Mode::Timed && m_startDate->date() >= m_endDate->date()) {
        show(*m_endFault,
             m_startDate->date() == m_endDate->date() ? static_cast<QWidget &>(*m_endTime) : *m_endDate);
    } else {
        show(*m_endFault, *m_endDate);
    }
}

void WhenField::clearFaults()
{
    for (FaultLabel *label : {m_startFault, m_endFault, m_zoneFault})
        label->clear();
    for (QWidget *field : std::initializer_list<QWidget *>{m_startDate, m_startTime, m_endDate, m_endTime,
                                                           &m_zones->startField(), &m_zones->endField()}) {
        if (field->property("invalid").toBool())
            markInvalid(*field, false);
    }
}

} // namespace yeouido
