// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/event_editor.h"
#include "dialogs/scope_question.h"
#include "office/change.h"
#include "schedule/office_day_company.h"

#include <QObject>

#include <functional>

namespace yeouido {

class Session;

/// What a person does to an event in the window, turned into one Change each: asks which dates of a series
/// are meant, writes through the session and says what came of it.
class EventActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventActs)

public:
    using AskScope = std::function<std::optional<Scope>(const ScopeQuestion &)>;
    /// Lets a person edit; returns what was saved, nothing when nothing was.
    using Editor = std::function<std::optional<OccurrenceKey>(const EventEditorRequest &)>;

    /// Whether visits and journeys move along with a day of the weekly office; nothing leaves all as it is.
    using AskAlong =
        std::function<std::optional<bool>(const QString &title, const std::vector<TiedOccurrence> &tied)>;

    /// Questions and editors open over `window`, which owns this object.
    EventActs(Session &session, QWidget *window);

    /// Other ways to ask, for tests.
    void setAskScope(AskScope askScope) { m_askScope = std::move(askScope); }

    void setAskAlong(AskAlong askAlong) { m_askAlong = std::move(askAlong); }

    void setEditor(Editor editor) { m_editor = std::move(editor); }

    /// Opens the editor with a new event at that time.
    void create(const When &when);
    void edit(const OccurrenceKey &key);
    /// Opens the editor with a copy that stands alone.
    void duplicate(const Occurrence &occurrence);

    void move(const Occurrence &occurrence, const When &when) { reschedule(occurrence, when, Act::Move); }

    void resize(const Occurrence &occurrence, const When &when) { reschedule(occurrence, when, Act::Resize); }

    void remove(const Occurrence &occurrence);

Q_SIGNALS:
    /// It is saved. `key` names the occurrence as it is now, where there still is one.
    void done(yeouido::Act act, const QString &subject, const std::optional<yeouido::OccurrenceKey> &key);
    void failed(yeouido::Act act, const QString &subject, const yeouido::Error &error);

private:
    void reschedule(const Occurrence &occurrence, const When &when, Act act);
    void openEditor(const EventEditorRequest &request, Act act);
    /// The event as it is stored now.
    [[nodiscard]] Result<Event> stored(const EventId &id) const;
    [[nodiscard]] Result<std::vector<OfficeDay>> officeDaysOf(const EventId &series) const;
    [[nodiscard]] Result<Change> rescheduled(const Event &event, const Occurrence &occurrence,
                                             const When &when, Scope scope, Act act) const;
    /// The same for a day of the weekly office that goes to another date, with what moves along. Nothing when
    /// the person thought better of it.
    [[nodiscard]] std::optional<Result<Change>> rescheduledOffice(const Occurrence &day, const When &when,
                                                                  Scope scope, Act act) const;
    /// Nothing when the person thought better of it.
    [[nodiscard]] std::optional<Scope> scopeFor(const Event &event, const Occurrence &occurrence,
                                                ScopeAct act, const std::optional<When> &newWhen) const;
    void perform(const Result<Change> &change, Act act, const QString &subject,
                 const std::optional<OccurrenceKey> &key);

    Session &m_session;
    AskScope m_askScope;
    AskAlong m_askAlong;
    Editor m_editor;
};

} // namespace yeouido
