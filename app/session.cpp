// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "session.h"

#include "office/namesake.h"
#include "time/resolve.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace yeouido {

namespace {

constexpr size_t keptSteps = 200;

/// Whether the same change may succeed later, when the outside has changed but not the content.
bool mayPass(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::CannotWrite:
    case ErrorCode::DatabaseFailure:
        return true;
    default:
        return false;
    }
}

/// Whether the names that a change writes can be told from those there are.
Result<void> checkNamesOf(OfficeStore &store, const Change &change)
{
    if (!concernsNames(change))
        return {};
    const Result<Directory> directory = store.directory();
    return directory ? checkNames(change, *directory) : failure(directory);
}

} // namespace

Session::Session(std::unique_ptr<OfficeStore> store, const Clock &clock, QString who, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_clock(clock)
    , m_who(std::move(who))
    , m_dataVersion(m_store->dataVersion().value_or(0))
{
    m_foreignChanges.setInterval(1s);
    connect(&m_foreignChanges, &QTimer::timeout, this, &Session::lookForForeignChanges);
    m_foreignChanges.start();
}

Session::~Session() = default;

QDate Session::today() const
{
    return wallTimeAt(instantOf(m_clock.now()), m_store->zone()).date;
}

QTime Session::timeOfDay() const
{
    return wallTimeAt(instantOf(m_clock.now()), m_store->zone()).time;
}

void Session::setEditable(bool editable)
{
    editable = editable && !m_store->isReadOnly();
    if (std::exchange(m_editable, editable) != editable)
        Q_EMIT editableChanged(editable);
}

Result<void> Session::perform(const Change &change)
{
    if (Result<void> checked = checkNamesOf(*m_store, change); !checked) {
        Q_EMIT failed(checked.error());
        return checked;
    }
    if (Result<void> written = write(change, ApplyAs::Act); !written)
        return written;
    m_undone.clear();
    m_done.push_back(change);
    if (m_done.size() > keptSteps)
        m_done.erase(m_done.begin());
    Q_EMIT changed();
    return {};
}

Result<void> Session::undo()
{
    return step(m_done, m_undone, ApplyAs::Undo);
}

Result<void> Session::redo()
{
    return step(m_undone, m_done, ApplyAs::Act);
}

const Change *Session::changeToUndo() const
{
    return m_done.empty() ? nullptr : &m_done.back();
}

const Change *Session::changeToRedo() const
{
    return m_undone.empty() ? nullptr : &m_undone.back();
}

void Session::lookForForeignChanges()
{
    const Result<qint64> version = m_store->dataVersion();
    if (version && std::exchange(m_dataVersion, *version) != *version)
        Q_EMIT changed();
}

Result<void> Session::write(const Change &change, ApplyAs as)
{
    Result<void> written =
        m_editable ? m_store->apply(change, m_who, as) : failure(ErrorCode::ReadOnly, m_store->path());
    if (written)
        m_lastSaved = wallTimeAt(instantOf(m_clock.now()), m_store->zone());
    else
        Q_EMIT failed(written.error());
    return written;
}

Result<void> Session::step(std::vector<Change> &from, std::vector<Change> &to, ApplyAs as)
{
    if (from.empty())
        return {};
    const Change change = from.back();
    Result<void> written = write(as == ApplyAs::Undo ? inverse(change) : change, as);
    if (!written) {
        if (mayPass(written.error()))
            return written;
        from.clear();
    } else {
        from.pop_back();
        to.push_back(change);
    }
    Q_EMIT changed();
    return written;
}

} // namespace yeouido
