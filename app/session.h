// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/office_store.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace yeouido {

/// One open office file and what was done to it since: owns the store and the steps of undo, and is the only
/// way in which windows and dialogs write.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// `clock` must outlive the session; `who` is the name that goes into the history.
    Session(std::unique_ptr<OfficeStore> store, const Clock &clock, QString who, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] OfficeStore &store() { return *m_store; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] const QString &who() const { return m_who; }

    void setWho(const QString &who) { m_who = who; }

    /// Today on the office's calendar, and the time on its wall.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QTime timeOfDay() const;

    /// False until the file has been found sound, and for a file that can only be read.
    [[nodiscard]] bool isEditable() const { return m_editable; }

    void setEditable(bool editable);

    /// Writes a change and makes it one step of undo. On failure nothing has changed, failed() is emitted and
    /// the error returned, so that a dialog can stay open with what was typed. Errors beside those of the
    /// store: ReadOnly while the session is not editable, NameTaken where a name would stand twice.
    [[nodiscard]] Result<void> perform(const Change &change);

    /// Takes the last change back, or does it again. A step that can never be written any more, because
    /// someone else has changed what it concerns, is forgotten with all steps behind it; one that only failed
    /// for now (a full disk, a busy file) stays. failed() as with perform(). Without a step nothing happens.
    Result<void> undo();
    Result<void> redo();

    /// What the undo and redo buttons name; nullptr when there is nothing.
    [[nodiscard]] const Change *changeToUndo() const;
    [[nodiscard]] const Change *changeToRedo() const;

    /// When this session last wrote, on the office's clock; nothing before the first change.
    [[nodiscard]] const std::optional<WallTime> &lastSaved() const { return m_lastSaved; }

    /// Looks whether another program has written to the file and emits changed() when it has. Called by a
    /// timer once a second.
    void lookForForeignChanges();

Q_SIGNALS:
    /// The content of the file is another one than before: read again.
    void changed();
    void editableChanged(bool editable);
    void failed(const yeouido::Error &error);

private:
    [[nodiscard]] Result<void> write(const Change &change, ApplyAs as);
    Result<void> step(std::vector<Change> &from, std::vector<Change> &to, ApplyAs as);

    std::unique_ptr<OfficeStore> m_store;
    const Clock &m_clock;
    QString m_who;
    std::vector<Change> m_done;
    std::vector<Change> m_undone;
    std::optional<WallTime> m_lastSaved;
    QTimer m_foreignChanges;
    qint64 m_dataVersion = 0;
    bool m_editable = false;
};

} // namespace yeouido
