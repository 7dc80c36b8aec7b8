// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/office_store.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace yeouido {

/// One open office file and what was done to it since: owns the store and the undo stack, and is the only way
/// in which windows and dialogs write.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    Session(std::unique_ptr<OfficeStore> store, const Clock &clock, QString who, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] OfficeStore &store() { return *m_store; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// Today on the office's calendar, and the time on its wall.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QTime timeOfDay() const;

    /// False until the file has been found sound, and for a file that can only be read.
    [[nodiscard]] bool isEditable() const { return m_editable; }

    void setEditable(bool editable);

    /// Writes a change and makes it one step of undo. On failure nothing has changed, failed() is emitted and
    /// the error returned, so that a dialog can stay open with what was typed.
    [[nodiscard]] Result<void> perform(const Change &change);

    /// What the undo and redo buttons name; nullptr when there is nothing.
    [[nodiscard]] const Change *changeToUndo() const;
    [[nodiscard]] const Change *changeToRedo() const;

    /// Looks whether another program has written to the file and emits changed() when it has. Called by a
    /// timer once a second.
    void lookForForeignChanges();

Q_SIGNALS:
    /// The content of the file is another one than before: read again.
    void changed();
    void editableChanged(bool editable);
    void failed(const yeouido::Error &error);

private:
    friend class ChangeCommand;
    [[nodiscard]] Result<void> write(const Change &change, ApplyAs as);
    [[nodiscard]] const Change *changeAt(int index) const;

    std::unique_ptr<OfficeStore> m_store;
    const Clock &m_clock;
    QString m_who;
    QUndoStack m_undoStack;
    QTimer m_foreignChanges;
    qint64 m_dataVersion = 0;
    bool m_editable = false;
};

} // namespace yeouido
