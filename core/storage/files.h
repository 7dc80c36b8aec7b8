// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace yeouido::storage {

/// Throws unless the path names an ordinary file with one name: SQLite's journal stands beside the name it
/// was opened by, and another name for the same file would not find it. Errors: FileMissing, EmptyFile,
/// CannotRead.
void refuseOddFile(const QString &path);

/// Whether the file and its folder can be written, which a journal needs.
[[nodiscard]] bool isWritable(const QString &path);

/// Makes the folder with those above it, 0700; one that exists stays as it is. Errors: CannotWrite.
void makePrivateFolder(const QString &folder);

/// Makes an empty file, 0600, under a new name beside `path`, and returns the name. Errors: CannotWrite,
/// ReadOnly, DiskFull.
[[nodiscard]] QString makePrivateFileBeside(const QString &path);

/// Waits until a closed file, or the names in a folder, are on the disk. Errors: CannotWrite.
void syncFile(const QString &path);
void syncFolderOf(const QString &path);

/// Gives a file its final name; never replaces another. Errors: FileExists, CannotWrite.
void rename(const QString &from, const QString &to);

/// Gives a finished database its final name, where neither a file nor a journal may stand: SQLite would play
/// the journal of another file into it. Errors: FileExists, CannotWrite.
void publish(const QString &finished, const QString &path);

/// The type of the file system that a path lies on: "ext4", "cifs" …
[[nodiscard]] QByteArray fileSystemType(const QString &path);

/// Whether files of this type of file system are on another machine, where SQLite's locks cannot be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace yeouido::storage
