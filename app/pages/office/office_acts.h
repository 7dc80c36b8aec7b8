// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/event_editor.h"
#include "pages/office/office_data.h"

#include <QObject>

#include <functional>

namespace yeouido {

class Session;

/// What a person does on the page of the weekly office, turned into one Change each and written through the
/// session. Holds what the page shows; acts concern the day that is chosen.
class OfficeActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfficeActs)

public:
    /// Dialogs open over `window`, which owns this object.
    OfficeActs(Session &session, QWidget *window);

    /// What the acts start from. Both must stay as they are until the next call.
    void setShown(const OfficePageData *data, const OfficeDaySummary *day);

    [[nodiscard]] bool isEditable() const;

    // The record of the day
    void setTheme(const QString &theme);
    void setPurpose(const QString &purpose);
    void chooseItems();
    void addItems(const std::vector<AgendaItemId> &items);
    void removeItem(const AgendaItemId &item);
    void addCompanion(const DepartmentId &department);
    void removeCompanion(const DepartmentId &department);
    void setSeat(const DepartmentId &department, const QString &seat);
    /// For the board: comes along to any day, or no more.
    void toggleCompanion(const OfficeDaySummary &day, const DepartmentId &department);
    void addToChecklist(const QString &name);
    void editChecklist();
    void tick(std::size_t index, bool ready);
    void tickVisit(const VisitId &visit, std::size_t index, bool ready);

    // The day itself
    void move();
    void changeDates();
    void skip();
    void hold();

    // The series
    void setUp();
    void changeOffice();
    void endOffice();

    // The events of the day
    /// A visit to a party, which is asked for with it.
    void addVisit();
    void debrief(const OccurrenceKey &visit, const PartyId &party);
    void addEvent(EventKind kind);
    /// A journey that leads to an event of the day, or to the office itself.
    void addJourney(const EventId &serves);
    void editEvent(const OccurrenceKey &key);

Q_SIGNALS:
    void failed(const yeouido::Error &error);
    void noticed(const QString &sentence, bool offersUndo);
    /// The day is another one now: after a move that gave it another key.
    void dayRenamed(const yeouido::OccurrenceKey &key);

private:
    /// Changes the record of a day, or makes one.
    void editRecord(const OfficeDaySummary &day, const std::function<void(OfficeDay &)> &alter);
    void perform(const Change &change);
    void openEditor(const EventEditorRequest &request);
    /// Does something with the chosen day as soon as the click is over.
    void later(std::function<void()> act);
    [[nodiscard]] When suggestedWhen() const;

    Session &m_session;
    QWidget *m_window;
    const OfficePageData *m_data = nullptr;
    const OfficeDaySummary *m_day = nullptr;
};

} // namespace yeouido
