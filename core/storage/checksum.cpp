// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/checksum.h"

#include "office/json.h"

#include <QCryptographicHash>

namespace yeouido::storage {

QString checksumOf(const Record &record)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalJson(record), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace yeouido::storage
