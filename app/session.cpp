// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "session.h"

#include "time/resolve.h"

#include <QUndoCommand>

#include <utility>

namespace yeouido {

/// One change on the undo stack. A change that can no longer be written leaves the stack.
class ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(Session &session, Change change)
        : m_session(session)
        , m_change(std::move(change))
    {
    }

    void redo() override
    {
        // push() calls redo(), but the first writing has been done by perform(), which reports its failure.
        if (std::exchange(m_isNew, false))
            return;
        if (!m_session.write(m_change, ApplyAs::Act))
            setObsolete(true);
    }

    void undo() override
    {
        if (!m_session.write(inverse(m_change), ApplyAs::Undo))
            setObsolete(true);
    }

    [[nodiscard]] const Change &change() const { return m_change; }

private:
    Session &m_session;
    Change m_change;
    bool m_isNew = true;
};

Session::Session(std::unique_ptr<OfficeStore> store, const Clock &clock, QString who, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_clock(clock)
    , m_who(std::move(who))
    , m_dataVersion(m_store->dataVersion().value_or(0))
{
    m_foreignChanges.setInterval(1000);
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
    if (Result<void> written = write(change, ApplyAs::Act); !written)
        return written;
    m_undoStack.push(new ChangeCommand(*this, change));
    return {};
}

const Change *Session::changeToUndo() const
{
    return changeAt(m_undoStack.index() - 1);
}

const Change *Session::changeToRedo() const
{
    return changeAt(m_undoStack.index());
}

const Change *Session::changeAt(int index) const
{
    const auto *command = dynamic_cast<const ChangeCommand *>(m_undoStack.command(index));
    return command ? &command->change() : nullptr;
}

void Session::lookForForeignChanges()
{
    const Result<qint64> version = m_store->dataVersion();
    if (version && std::exchange(m_dataVersion, *version) != *version)
        Q_EMIT changed();
}

Result<void> Session::write(const Change &change, ApplyAs as)
{
    Result<void> written = m_store->apply(change, m_who, as);
    if (written)
        Q_EMIT changed();
    else
        Q_EMIT failed(written.error());
    return written;
}

} // namespace yeouido
