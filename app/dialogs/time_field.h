// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QTime>

#include <optional>

namespace yeouido {

/// A line for something that is typed freely and read when the line is left. What cannot be read puts the
/// old value back and says so through unreadable(); Enter is then kept from the dialog. In a window that
/// keepUnreadable() was called for it stays instead, marked, until it can be read: such a window asks
/// commit() before it takes the value. Up and Down step.
class TypedField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypedField(QWidget *parent = nullptr);

    /// Reads what is typed now, as leaving the line does; false when it cannot be read.
    bool commit();

    /// Why such a text is not taken, and what to do or what has become of it, as a sentence.
    [[nodiscard]] virtual QString faultText(const QString &text) const = 0;

Q_SIGNALS:
    /// The text that is no date or time.
    void unreadable(const QString &text);

protected:
    /// Takes the text as the new value; false when it cannot be read.
    virtual bool read(const QString &text) = 0;
    /// The value as text.
    [[nodiscard]] virtual QString written() const = 0;
    virtual void step(int steps) = 0;

    void showValue();
    /// Whether a text that cannot be read stays in the line.
    [[nodiscard]] bool keepsUnreadable() const;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

/// From now on the typed fields of this window keep what cannot be read.
void keepUnreadable(QWidget &window);

/// A time of day: 9:15, 0915, 9.15, 오후 2시 are all read; steps of a quarter of an hour.
class TimeField final : public TypedField
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    [[nodiscard]] QTime time() const { return m_time; }

    void setTime(QTime time);

    [[nodiscard]] QString faultText(const QString &text) const override;

Q_SIGNALS:
    /// Someone entered another time.
    void timeEdited(QTime time);

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString written() const override;
    void step(int steps) override;

private:
    QTime m_time{9, 0};
};

/// A date, shown in the official form; steps of a day, and a calendar behind the button or Alt+Down.
class DateField final : public TypedField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }

    void setDate(QDate date);

    /// From now on the line may be empty, which means no date. `near` is where Up, Down and the calendar
    /// begin and what a date without a year is taken near to.
    void allowNone(QDate near);
    void setDateOrNone(const std::optional<QDate> &date);
    [[nodiscard]] std::optional<QDate> dateOrNone() const;

    [[nodiscard]] QString faultText(const QString &text) const override;

Q_SIGNALS:
    /// Someone entered another date, or took it away.
    void dateEdited(QDate date);

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString written() const override;
    void step(int steps) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCalendar();
    void enter(QDate date);

    QDate m_date{2000, 1, 1};
    bool m_mayBeNone = false;
    bool m_isNone = false;
};

} // namespace yeouido
