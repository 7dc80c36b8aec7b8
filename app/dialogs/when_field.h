// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/event_faults.h"
#include "office/when.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace yeouido {

class CalmComboBox;
class DateField;
class FaultLabel;
class TimeField;
class TypedField;
class ZoneFields;

/// When something is: with times, whole days, or a date whose hour is still open. Moving the start keeps the
/// length; an end before the start is said at once, beside the end.
class WhenField final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the objectNames, so that two of these in one dialog can be told apart; `zone` is that
    /// of the office, for times that are entered anew.
    WhenField(const QString &prefix, const QString &zone, QWidget *parent = nullptr);

    void setWhen(const When &when);
    [[nodiscard]] When when() const;

    /// Reads what is still being typed; false when it could not be read (the old value is back and the field
    /// says so), until someone has seen it once.
    [[nodiscard]] bool settle();

    /// Shows what is wrong with the start, the end or a zone, and puts the focus there.
    void showFault(const Fault &fault);
    void clearFaults();

Q_SIGNALS:
    void edited();

private:
    enum class Mode { Timed, AllDay, Untimed };

    void addModes(QGridLayout &grid);
    void addTimes(QGridLayout &grid);
    void addZones(QGridLayout &grid);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;
    void showMode();
    void startEdited(QDate date, QTime time);
    void contentEdited();
    void showLength();
    void sayUnreadable(const QString &text, TypedField &field);

    QString m_prefix;
    QToolButton *m_timed;
    QToolButton *m_allDay;
    QToolButton *m_untimed;
    QLabel *m_startLabel;
    DateField *m_startDate;
    TimeField *m_startTime;
    CalmComboBox *m_part;
    QLabel *m_endLabel;
    DateField *m_endDate;
    TimeField *m_endTime;
    QLabel *m_length;
    QToolButton *m_more;
    ZoneFields *m_zones;
    FaultLabel *m_startFault;
    FaultLabel *m_endFault;
    FaultLabel *m_zoneFault;
    QDate m_keptDate; ///< of the start, before the edit that is going on
    QTime m_keptTime;
    QWidget *m_unreadable = nullptr;
};

} // namespace yeouido
