// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/checksum.h"

#include "office/json.h"

#include <QCryptographicHash>

namespace yeouido::storage {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString checksumOf(const Record &record)
{
    return hashOf(canonicalJson(record));
}

QString checksumOf(const QStringList &texts)
{
    return hashOf(texts.join(QChar(u'\0')).toUtf8());
}

} // namespace yeouido::storage
