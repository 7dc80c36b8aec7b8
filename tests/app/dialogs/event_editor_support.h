// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/form_events.h"
#include "app/dialogs/widgets.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include "dialogs/event_editor.h"
#include "dialogs/fault_label.h"
#include "session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace yeouido::tests {

using namespace Qt::StringLiterals;

/// An office file with the small office in it, and a session that may write to it.
class Office
{
public:
    explicit Office(const std::vector<Event> &events = {})
    {
        Result<std::unique_ptr<OfficeStore>> created = OfficeStore::create(path(), clock);
        REQUIRE(created);
        session = std::make_unique<Session>(std::move(*created), clock, u"비서"_s);
        session->setEditable(true);
        Change content{Act::LoadSample, u"office"_s, {}};
        const auto add = [&content](const auto &values) {
            for (const auto &value : values)
                content.records.push_back({std::nullopt, Record(value)});
        };
        const Directory directory = smallOffice();
        add(directory.organisations);
        add(directory.departments);
        add(directory.people);
        add(directory.parties);
        add(directory.places);
        add(directory.agendaItems);
        add(events);
        const Result<void> written = session->store().apply(content, u"test"_s);
        if (!written)
            FAIL(written.error());
    }

    QString path() const { return folder.filePath(u"office.sqlite"_s); }

    std::vector<Event> events()
    {
        std::vector<Event> found;
        const Result<std::vector<StoredEvent>> stored = session->store().events();
        REQUIRE(stored);
        for (const StoredEvent &event : *stored)
            found.push_back(event.event);
        return found;
    }

    Event event(const QString &id)
    {
        const Result<std::optional<StoredEvent>> found = session->store().event(EventId(id));
        REQUIRE(found);
        REQUIRE(*found);
        return (*found)->event;
    }

    std::size_t historyLength()
    {
        const Result<std::vector<JournalEntry>> history = session->store().history();
        REQUIRE(history);
        return history->size();
    }

    /// SQL past the program, as a broken disk or another program would get in the way.
    void raw(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(path());
            REQUIRE(database.open());
            QSqlQuery query(database);
            if (!query.exec(sql))
                FAIL(query.lastError().text());
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Session> session;
};

/// The editor on screen, as a person meets it.
class Editor : public EventEditor
{
public:
    Editor(Office &office, const EventEditorRequest &request)
        : EventEditor(*office.session, request)
    {
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    void type(const char *name, const QString &text)
    {
        auto &field = child<QLineEdit>(*this, name);
        field.setFocus();
        field.selectAll();
        typeText(&field, text);
    }

    void choose(const char *name, int index)
    {
        auto &box = child<QComboBox>(*this, name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    void save() { QTest::keyClick(this, Qt::Key_Return, Qt::ControlModifier); }

    QString failure() { return child<FaultLabel>(*this, "failureFaultLabel").text(); }
};

/// A new event on Wednesday 16 April 2025, 15:00 to 16:00.
inline NewEvent newEvent()
{
    NewEvent request;
    request.body.when = Timed{at(16, 15), at(16, 16)};
    return request;
}

} // namespace yeouido::tests
