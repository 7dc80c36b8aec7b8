// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace yeouido {

/// One window for one file: a lock file beside it keeps a second one out, a local socket lets the second ask
/// the first to come to the front. It is the polite lock; SQLite's own is the one that protects the data.
class SingleWindow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleWindow)

public:
    enum class Claim {
        First,  ///< the file is ours, until this object goes
        Raised, ///< another window has it and has been asked to come to the front
        Taken   ///< another window has it and does not answer
    };

    explicit SingleWindow(QObject *parent = nullptr);
    ~SingleWindow() override;

    /// Gives up the file claimed before and claims another one, which need not exist yet.
    [[nodiscard]] Claim claim(const QString &path);

    void giveUp();

Q_SIGNALS:
    /// A second start wants to see the window.
    void raiseRequested();

private:
    void answer();

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace yeouido
