// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/files.h"

#include "storage/storage_failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#endif

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void failToWrite(const QString &path, int error)
{
    const ErrorCode code = [error] {
        switch (error) {
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::DiskFull;
        case EROFS:
        case EACCES:
        case EPERM:
            return ErrorCode::ReadOnly;
        case EEXIST:
            return ErrorCode::FileExists;
        default:
            return ErrorCode::CannotWrite;
        }
    }();
    fail(code, path, qt_error_string(error));
}

#ifdef Q_OS_UNIX
void sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        failToWrite(path, errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error != 0)
        failToWrite(path, error);
}
#endif

} // namespace

void refuseOddFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.isSymLink())
        fail(ErrorCode::CannotRead, path, u"a symbolic link to "_s + file.symLinkTarget());
    if (!file.exists())
        fail(ErrorCode::FileMissing, path);
    if (!file.isFile())
        fail(ErrorCode::NotADatabase, path);
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_nlink > 1)
        fail(ErrorCode::CannotRead, path, u"a file with more than one name"_s);
#endif
    if (file.size() == 0)
        fail(ErrorCode::EmptyFile, path);
    // SQLite takes what is smaller than the smallest page for an empty database, and would write over it.
    if (file.size() < 512)
        fail(ErrorCode::NotADatabase, path);
    if (!file.isReadable())
        fail(ErrorCode::CannotRead, path, qt_error_string(EACCES));
}

bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

void makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return;
    const QFileInfo info(folder);
    if (!info.isRoot())
        makePrivateFolder(info.absolutePath());
#ifdef Q_OS_UNIX
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        failToWrite(folder, errno);
#else
    if (!QDir().mkdir(folder))
        fail(ErrorCode::CannotWrite, folder);
#endif
}

QString makePrivateFileBeside(const QString &path)
{
    const QString name = path + u".new-%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        failToWrite(path, errno);
    ::close(descriptor);
#else
    QFile file(name);
    if (!file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        fail(ErrorCode::CannotWrite, path, file.errorString());
#endif
    return name;
}

void syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    sync(path, O_RDONLY);
#else
    Q_UNUSED(path)
#endif
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(path)
#endif
}

void rename(const QString &from, const QString &to)
{
#ifdef Q_OS_LINUX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return;
    // Some file systems cannot tell; there the look before has to do.
    if (errno != EINVAL && errno != ENOSYS)
        failToWrite(to, errno);
#endif
    if (QFileInfo::exists(to))
        fail(ErrorCode::FileExists, to);
    QFile file(from);
    if (!file.rename(to))
        fail(ErrorCode::CannotWrite, to, file.errorString());
}

void publish(const QString &finished, const QString &path)
{
    const QString journal = path + u"-journal"_s;
    if (QFileInfo::exists(journal))
        fail(ErrorCode::FileExists, journal);
    rename(finished, path);
    syncFolderOf(path);
}

QByteArray fileSystemType(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const std::array<QByteArray, 20> remote{
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "smb2",
        "9p",
        "afs",
        "ncpfs",
        "ceph",
        "lustre",
        "glusterfs",
        "fuse.sshfs",
        "fuse.davfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.smbnetfs",
        "davfs",
    };
    return std::ranges::find(remote, type) != remote.end();
}

} // namespace yeouido::storage
