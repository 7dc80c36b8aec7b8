// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "output.h"

#include "print/save_file.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QByteArray forTerminal(QString lines)
{
    for (QChar &character : lines) {
        const bool isControl = character.category() == QChar::Other_Control && character != u'\n';
        if (isControl || character == QChar::Nbsp)
            character = u' ';
    }
    return lines.toLocal8Bit();
}

} // namespace

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

Result<void> writeText(const QString &lines)
{
    return writeOut(forTerminal(lines));
}

Result<void> writeLine(const QString &line)
{
    return writeText(line + u'\n');
}

Result<void> writeJson(const QJsonArray &array)
{
    return writeOut(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (path == u"-")
        return writeOut(bytes);
    return saveFile(path, bytes);
}

void writeError(const QString &sentence)
{
    const QByteArray bytes = forTerminal(sentence + u'\n');
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace yeouido
