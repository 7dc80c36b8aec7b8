// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/recurrence_editor.h"

#include "dialogs/choice_field.h"
#include "dialogs/fault_label.h"
#include "dialogs/monthly_text.h"
#include "dialogs/time_field.h"
#include "paint/style.h"
#include "settings/language.h"
#include "text/event_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

Qt::DayOfWeek weekdayOf(QDate date)
{
    return static_cast<Qt::DayOfWeek>(date.dayOfWeek());
}

/// The weekday of the start belongs to the rule: it goes with the start.
SimpleRule moved(SimpleRule rule, QDate from, QDate to)
{
    if (rule.weekdays.erase(weekdayOf(from)) > 0)
        rule.weekdays.insert(weekdayOf(to));
    return rule;
}

} // namespace

RecurrenceEditor::RecurrenceEditor(QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm();
    setLayout(form);
    addFields(*form);
    m_summary = new QLabel;
    m_summary->setObjectName(u"repetitionSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", u"strong"_s);
    form->addRow(m_summary);
    setRecurrence({}, When(), When());
}

void RecurrenceEditor::addFields(QFormLayout &form)
{
    m_choice = new CalmComboBox;
    m_choice->setObjectName(u"repetitionComboBox"_s);
    m_choice->addItem(tr("Does not repeat", "repetition of an event"), Once);
    m_choice->addItem(tr("Daily", "repetition of an event"), static_cast<int>(Frequency::Daily));
    m_choice->addItem(tr("Weekly", "repetition of an event"), static_cast<int>(Frequency::Weekly));
    m_choice->addItem(tr("Monthly", "repetition of an event"), static_cast<int>(Frequency::Monthly));
    m_choice->addItem(tr("Yearly", "repetition of an event"), static_cast<int>(Frequency::Yearly));
    addField(form, tr("Repeats", "label in the event editor"), m_choice);
    m_ruleFault = new FaultLabel;
    m_ruleFault->setObjectName(u"ruleFaultLabel"_s);
    form.addRow(QString(), m_ruleFault);
    m_interval = new QSpinBox;
    m_interval->setObjectName(u"intervalSpinBox"_s);
    m_interval->setRange(1, 99);
    m_intervalLabel = addField(form, tr("Every", "label in the event editor: every two weeks"), m_interval);
    m_weekdays = newWeekdays();
    m_weekdaysLabel = addField(form, tr("On", "label in the event editor: on these weekdays"), m_weekdays);
    m_monthly = new CalmComboBox;
    m_monthly->setObjectName(u"monthlyComboBox"_s);
    m_monthlyLabel = addField(form, tr("Day of the month", "label in the event editor"), m_monthly);
    m_ending = newEnding();
    m_endingLabel = addField(form, tr("Ends", "label in the event editor: when a repetition ends"), m_ending);
    m_endFault = new FaultLabel;
    m_endFault->setObjectName(u"ruleEndFaultLabel"_s);
    form.addRow(QString(), m_endFault);

    connect(m_choice, &QComboBox::activated, this, &RecurrenceEditor::changed);
    connect(m_interval, &QSpinBox::valueChanged, this, &RecurrenceEditor::changed);
    connect(m_monthly, &QComboBox::activated, this, &RecurrenceEditor::changed);
}

QWidget *RecurrenceEditor::newWeekdays()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(4));
    const QLocale locale = localeOf(currentLanguage());
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        auto *button = new QToolButton;
        button->setObjectName(u"weekday%1ToolButton"_s.arg(weekday));
        button->setText(locale.dayName(weekday, QLocale::ShortFormat));
        button->setAccessibleName(locale.dayName(weekday, QLocale::LongFormat));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button, 1);
        connect(button, &QToolButton::clicked, this, &RecurrenceEditor::changed);
        m_weekday[static_cast<std::size_t>(weekday - 1)] = button;
    }
    row->addStretch(1);
    return holder;
}

QWidget *RecurrenceEditor::newEnding()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(8));
    m_endChoice = new CalmComboBox;
    m_endChoice->setObjectName(u"repetitionEndComboBox"_s);
    m_endChoice->setAccessibleName(tr("When the repetition ends", "name of a field"));
    m_endChoice->addItem(tr("Never", "when a repetition ends"), Never);
    m_endChoice->addItem(tr("After so many times", "when a repetition ends"), AfterCount);
    m_endChoice->addItem(tr("On a date", "when a repetition ends"), OnDate);
    m_count = new QSpinBox;
    m_count->setObjectName(u"repetitionCountSpinBox"_s);
    m_count->setAccessibleName(tr("Number of times", "name of a field"));
    m_count->setRange(1, 999);
    m_count->setValue(10);
    m_until = new DateField;
    m_until->setObjectName(u"repetitionUntilDateField"_s);
    m_until->setAccessibleName(tr("Last possible date of the repetition", "name of a field"));
    row->addWidget(m_endChoice, 1);
    row->addWidget(m_count, 1);
    row->addWidget(m_until, 1);
    connect(m_endChoice, &QComboBox::activated, this, &RecurrenceEditor::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &RecurrenceEditor::changed);
    connect(m_until, &DateField::dateEdited, this, &RecurrenceEditor::changed);
    connect(m_until, &DateField::unreadable, this, [this](const QString &text) {
        m_endFault->setText(m_until->faultText(text));
        m_unread = true;
    });
    return holder;
}

void RecurrenceEditor::setRecurrence(const std::optional<Recurrence> &recurrence, const When &first,
                                     const When &shown)
{
    m_before = recurrence;
    m_start = shown;
    m_ruleBefore = recurrence ? simpleRule(*recurrence, first) : std::nullopt;
    m_rule = m_ruleBefore.value_or(SimpleRule{.weekdays = {weekdayOf(startDate(shown))}});
    if (const int kept = m_choice->findData(AsItIs); kept >= 0)
        m_choice->removeItem(kept);
    if (recurrence && !m_ruleBefore)
        m_choice->addItem(tr("Another rule, kept as it is", "a repetition that the editor cannot show"),
                          AsItIs);
    const int choice = !recurrence ? Once : !m_ruleBefore ? AsItIs : static_cast<int>(m_rule.frequency);
    m_choice->setCurrentIndex(m_choice->findData(choice));
    clearFaults();
    showRule();
}

void RecurrenceEditor::setStart(const When &start)
{
    const QDate from = startDate(m_start);
    const QDate to = startDate(start);
    m_start = start;
    m_rule = moved(m_rule, from, to);
    if (m_ruleBefore)
        m_ruleBefore = moved(*m_ruleBefore, from, to);
    showRule();
}

bool RecurrenceEditor::isSimple() const
{
    return m_choice->currentData().toInt() >= 0;
}

std::optional<Recurrence> RecurrenceEditor::recurrence() const
{
    if (m_choice->currentData().toInt() == Once)
        return std::nullopt;
    if (!isSimple() || (m_before && !isChanged()))
        return m_before;
    Recurrence typed = m_before.value_or(Recurrence());
    typed.rule = ruleText(m_rule, m_start);
    return typed;
}

bool RecurrenceEditor::isChanged() const
{
    if (!m_before)
        return m_choice->currentData().toInt() != Once;
    if (!isSimple())
        return m_choice->currentData().toInt() == Once;
    return !m_ruleBefore || *m_ruleBefore != m_rule;
}

void RecurrenceEditor::readFields()
{
    if (isSimple())
        m_rule.frequency = static_cast<Frequency>(m_choice->currentData().toInt());
    m_rule.interval = m_interval->value();
    m_rule.weekdays.clear();
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        if (m_weekday[static_cast<std::size_t>(weekday - 1)]->isChecked())
            m_rule.weekdays.insert(static_cast<Qt::DayOfWeek>(weekday));
    }
    // A series begins with its first event: the weekday of the start belongs to it.
    if (!m_before || m_rule.weekdays.empty())
        m_rule.weekdays.insert(weekdayOf(startDate(m_start)));
    if (m_monthly->currentIndex() >= 0)
        m_rule.monthlyBy = m_monthly->value<MonthlyBy>();
    const int ending = m_endChoice->currentData().toInt();
    m_rule.count = ending == AfterCount ? std::optional(m_count->value()) : std::nullopt;
    m_rule.until = ending == OnDate ? std::optional(m_until->date()) : std::nullopt;
}

void RecurrenceEditor::changed()
{
    // A date to end on that nobody has chosen yet: a quarter of a year on.
    if (m_endChoice->currentData().toInt() == OnDate && !m_rule.until && m_until->date() < startDate(m_start))
        m_until->setDate(startDate(m_start).addMonths(3));
    readFields();
    clearFaults();
    showRule();
    Q_EMIT edited();
}

void RecurrenceEditor::showRule()
{
    const QSignalBlocker quietInterval(m_interval);
    const QSignalBlocker quietCount(m_count);
    m_interval->setValue(m_rule.interval);
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        m_weekday[static_cast<std::size_t>(weekday - 1)]->setChecked(
            m_rule.weekdays.contains(static_cast<Qt::DayOfWeek>(weekday)));
    }
    showDays();
    const int ending = m_rule.count ? AfterCount : m_rule.until ? OnDate : Never;
    m_endChoice->setCurrentIndex(m_endChoice->findData(ending));
    if (m_rule.count)
        m_count->setValue(*m_rule.count);
    if (m_rule.until)
        m_until->setDate(*m_rule.until);
    showChoice();
}

void RecurrenceEditor::showDays()
{
    const QDate start = startDate(m_start);
    std::vector<MonthlyBy> offered = offeredMonthly(start);
    if (std::ranges::find(offered, m_rule.monthlyBy) == offered.end())
        offered.push_back(m_rule.monthlyBy);
    m_monthly->clear();
    for (const MonthlyBy by : offered)
        m_monthly->addItem(monthlyText(by, start), static_cast<int>(by));
    m_monthly->setValue(m_rule.monthlyBy);
}

void RecurrenceEditor::showChoice()
{
    const int choice = m_choice->currentData().toInt();
    const auto is = [choice](Frequency frequency) { return choice == static_cast<int>(frequency); };
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_interval, m_intervalLabel, m_ending, m_endingLabel})
        widget->setVisible(choice >= 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_weekdays, m_weekdaysLabel})
        widget->setVisible(is(Frequency::Weekly));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_monthly, m_monthlyLabel})
        widget->setVisible(is(Frequency::Monthly));
    m_count->setVisible(m_rule.count.has_value());
    m_until->setVisible(m_rule.until.has_value());
    const int interval = m_rule.interval;
    m_interval->setSuffix(u' ' + (is(Frequency::Daily)     ? tr("day(s)", "unit of an interval", interval)
                                  : is(Frequency::Weekly)  ? tr("week(s)", "unit of an interval", interval)
                                  : is(Frequency::Monthly) ? tr("month(s)", "unit of an interval", interval)
                                                           : tr("year(s)", "unit of an interval", interval)));
    const std::optional<Recurrence> typed = recurrence();
    if (!typed)
        m_summary->setText({});
    else if (choice == AsItIs)
        m_summary->setText(tr("This event repeats by a rule that cannot be shown here. It stays as it is: %1",
                              "in the event editor; %1 is the rule as in an .ics file")
                               .arg(typed->rule));
    else
        m_summary->setText(recurrenceText(*typed, m_start, currentLanguage()));
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void RecurrenceEditor::setBody(const EventBody &body)
{
    setStart(body.when);
}

void RecurrenceEditor::apply(EventBody & /*body*/) const {}

bool RecurrenceEditor::settle()
{
    m_until->commit();
    return !std::exchange(m_unread, false);
}

bool RecurrenceEditor::showFault(const Fault &fault)
{
    if (fault.field == EventField::Rule) {
        m_ruleFault->setText(fault.sentence);
        m_choice->setFocus();
        return true;
    }
    if (fault.field != EventField::RuleEnd)
        return false;
    m_endFault->setText(fault.sentence);
    if (m_until->isVisibleTo(this)) {
        markInvalid(*m_until, true);
        m_until->setFocus();
    } else {
        m_choice->setFocus();
    }
    return true;
}

void RecurrenceEditor::clearFaults()
{
    m_ruleFault->clear();
    m_endFault->clear();
    markInvalid(*m_until, false);
}

} // namespace yeouido
