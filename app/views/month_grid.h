// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/official_format.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QWidget>

#include <optional>

namespace yeouido {

/// What is special about the days of a month.
struct MonthMarks
{
    QSet<QDate> busy;              ///< something takes place: bold
    QMap<QDate, QString> holidays; ///< with their names: red
    QSet<QDate> officeDays;        ///< of the weekly office: ringed
    DateSpan week;                 ///< shown in the week view: a band
    QDate today;
};

/// A small month to find days in. Its first column is the first day of the week.
class MiniMonth final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMonth(QWidget *parent = nullptr);

    /// Any date of the month that is to be shown.
    void setMonth(QDate date);

    [[nodiscard]] QDate month() const { return m_first; }

    void setMarks(MonthMarks marks);
    void setLanguage(Language language);
    void setWeekStart(Qt::DayOfWeek weekStart);

    /// The days that are on show, those of the neighbouring months included: what marks are needed for.
    [[nodiscard]] DateSpan shownDays() const;

    [[nodiscard]] QRectF rectOf(QDate date) const;
    [[nodiscard]] std::optional<QDate> dateAt(const QPointF &point) const;

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dateActivated(QDate date);
    void monthChanged(QDate firstDay);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintDay(QPainter &painter, QDate date) const;
    void paintHead(QPainter &painter) const;
    void moveCursor(QDate date);
    [[nodiscard]] QRectF arrowRect(int step) const;

    QDate m_first;
    QDate m_cursor;
    MonthMarks m_marks;
    Language m_language = Language::Korean;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
};

} // namespace yeouido
