// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/save_file.h"

#include <QSaveFile>

namespace yeouido {

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    // A full disk may show only when the buffer is emptied, which commit() does without looking.
    if (isOpen && file.write(content) == content.size() && file.flush() && file.commit())
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, path, file.errorString());
}

} // namespace yeouido
