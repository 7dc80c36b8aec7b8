// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/single_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

constexpr int answerTimeout = 2000;

/// The same file has the same name here, however it is written.
QString serverName(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.absoluteDir().canonicalPath();
    const QString file = info.exists() ? info.canonicalFilePath() : folder + u'/' + info.fileName();
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"yeouido-office-"_s + QString::fromLatin1(hash.first(32));
}

bool askToRaise(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(answerTimeout))
        return false;
    socket.write("raise\n");
    // The first window answers by closing the connection: a hung one is not taken for one that was raised.
    return socket.waitForBytesWritten(answerTimeout) &&
           (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(answerTimeout));
}

} // namespace

SingleWindow::SingleWindow(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::answer);
}

SingleWindow::~SingleWindow()
{
    giveUp();
}

SingleWindow::Claim SingleWindow::claim(const QString &path)
{
    giveUp();
    const QString name = serverName(path);
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return askToRaise(name) ? Claim::Raised : Claim::Taken;
    // Without a right to the folder there is no lock, but there is no writing either.
    m_lock = std::move(lock);
    QLocalServer::removeServer(name);
    m_server.listen(name);
    return Claim::First;
}

void SingleWindow::giveUp()
{
    m_server.close();
    m_lock.reset();
}

void SingleWindow::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromServer();
        Q_EMIT raiseRequested();
    }
}

} // namespace yeouido
