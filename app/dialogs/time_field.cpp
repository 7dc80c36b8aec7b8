// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/time_field.h"

#include "dialogs/fault_label.h"
#include "dialogs/time_text.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "settings/language.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *keepsUnreadableProperty = "keepsUnreadable";

/// A month to choose from, in the colours of the program: the style sheet has no say in the days.
QCalendarWidget *newCalendar(QDate selected)
{
    const Style &look = currentStyle();
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(u"calendarWidget"_s);
    calendar->setLocale(currentLanguage() == Language::Korean ? QLocale::Korean : QLocale::English);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat day;
    day.setForeground(look.ink);
    for (const Qt::DayOfWeek weekday :
         {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday})
        calendar->setWeekdayTextFormat(weekday, day);
    day.setForeground(look.holiday);
    calendar->setWeekdayTextFormat(Qt::Sunday, day);
    QTextCharFormat head;
    head.setForeground(look.secondary);
    head.setBackground(look.surface);
    calendar->setHeaderTextFormat(head);
    calendar->setSelectedDate(selected);
    for (const auto &[name, icon] : {std::pair(u"qt_calendar_prevmonth"_s, u"back"_s),
                                     std::pair(u"qt_calendar_nextmonth"_s, u"forward"_s)}) {
        if (auto *button = calendar->findChild<QToolButton *>(name))
            button->setIcon(lineIcon(icon));
    }
    return calendar;
}

} // namespace

TypedField::TypedField(QWidget *parent)
    : QLineEdit(parent)
{
}

bool TypedField::commit()
{
    if (!isModified())
        return true;
    const QString typed = text();
    const bool isRead = read(typed);
    const bool isKept = keepsUnreadable();
    if (isRead || !isKept)
        showValue();
    if (isKept)
        markInvalid(*this, !isRead);
    if (!isRead)
        Q_EMIT unreadable(typed);
    return isRead;
}

void TypedField::showValue()
{
    setText(written());
    setModified(false);
}

bool TypedField::keepsUnreadable() const
{
    return window()->property(keepsUnreadableProperty).toBool();
}

void TypedField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        commit();
        step(event->key() == Qt::Key_Up ? 1 : -1);
        selectAll();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !commit()) {
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TypedField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void keepUnreadable(QWidget &window)
{
    window.setProperty(keepsUnreadableProperty, true);
}

TimeField::TimeField(QWidget *parent)
    : TypedField(parent)
{
    setToolTip(tr("Type 9:15, 0915 or 2 pm. Up and Down step by a quarter of an hour.", "hint at a time"));
    showValue();
}

void TimeField::setTime(QTime time)
{
    m_time = time;
    showValue();
}

QString TimeField::faultText(const QString &text) const
{
    return keepsUnreadable()
               ? tr("There is no time of day “%1”. Write 9:15 or 0915.", "beside a time").arg(text)
               : tr("There is no time of day “%1”; the old one is back.", "beside a time").arg(text);
}

bool TimeField::read(const QString &text)
{
    const std::optional<QTime> typed = timeFromText(text);
    if (!typed)
        return false;
    // The seconds an imported event may have are not shown; they stay while the rest does.
    if (typed->hour() != m_time.hour() || typed->minute() != m_time.minute()) {
        m_time = *typed;
        Q_EMIT timeEdited(m_time);
    }
    return true;
}

QString TimeField::written() const
{
    return formatTime(m_time);
}

void TimeField::step(int steps)
{
    constexpr int quarter = 15 * 60;
    setTime(m_time.addSecs(steps * quarter));
    Q_EMIT timeEdited(m_time);
}

DateField::DateField(QWidget *parent)
    : TypedField(parent)
{
    setToolTip(tr("Type 4.16 or 2025-04-16. Up and Down step by a day, Alt+Down shows a calendar.",
                  "hint at a date"));
    auto *calendar = new QAction(tr("Show calendar", "button in a date"), this);
    calendar->setIcon(lineIcon(u"calendar"_s));
    addAction(calendar, QLineEdit::TrailingPosition);
    // A long date, the button and the edges.
    const QString longest = formatDate(QDate(2026, 12, 30), currentLanguage());
    setMinimumWidth(fontMetrics().horizontalAdvance(longest) + currentStyle().px(46));
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
    showValue();
}

void DateField::setDate(QDate date)
{
    m_date = date;
    m_isNone = false;
    showValue();
}

void DateField::allowNone(QDate near)
{
    m_mayBeNone = true;
    m_isNone = true;
    m_date = near;
    setPlaceholderText(tr("No date", "hint in a date that may be left empty"));
    showValue();
}

void DateField::setDateOrNone(const std::optional<QDate> &date)
{
    m_isNone = !date;
    m_date = date.value_or(m_date);
    showValue();
}

std::optional<QDate> DateField::dateOrNone() const
{
    return m_isNone ? std::nullopt : std::optional(m_date);
}

QString DateField::faultText(const QString &text) const
{
    return keepsUnreadable()
               ? tr("There is no date “%1”. Write 4.16 or 2025-04-16.", "beside a date").arg(text)
               : tr("There is no date “%1”; the old one is back.", "beside a date").arg(text);
}

bool DateField::read(const QString &text)
{
    if (m_mayBeNone && text.trimmed().isEmpty()) {
        if (!std::exchange(m_isNone, true))
            Q_EMIT dateEdited(m_date);
        return true;
    }
    const std::optional<QDate> typed = dateFromText(text, m_date);
    if (typed)
        enter(*typed);
    return typed.has_value();
}

QString DateField::written() const
{
    return m_isNone ? QString() : formatDate(m_date, currentLanguage());
}

void DateField::step(int steps)
{
    enter(m_isNone ? m_date : m_date.addDays(steps));
}

void DateField::enter(QDate date)
{
    if (date == m_date && !m_isNone) {
        showValue();
        return;
    }
    setDate(date);
    Q_EMIT dateEdited(date);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        showCalendar();
        return;
    }
    TypedField::keyPressEvent(event);
}

void DateField::showCalendar()
{
    commit();
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"calendarPopupFrame"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    QCalendarWidget *calendar = newCalendar(m_date);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        enter(date);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    const QRect available = screen()->availableGeometry();
    if (corner.y() + popup->height() > available.bottom())
        corner = mapToGlobal(QPoint(0, -popup->height()));
    popup->move(corner);
    popup->show();
    calendar->setFocus();
}

} // namespace yeouido
