// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "output.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace yeouido {

using namespace Qt::StringLiterals;

Result<void> writeOut(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return {};
    const int reason = errno;
    if (reason == ENOSPC)
        return failure(ErrorCode::DiskFull);
    return failure(ErrorCode::CannotWrite, u"-"_s, QString::fromLocal8Bit(std::strerror(reason)));
}

Result<void> writeLine(const QString &line)
{
    return writeOut(line.toLocal8Bit() + '\n');
}

Result<void> writeJson(const QJsonArray &array)
{
    return writeOut(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void writeError(const QString &sentence)
{
    const QByteArray bytes = sentence.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace yeouido
