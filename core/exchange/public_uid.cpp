// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/public_uid.h"

#include <QMessageAuthenticationCode>

namespace yeouido {

using namespace Qt::StringLiterals;

QString publicUid(const QByteArray &secret, const EventId &event,
                  const std::optional<RecurrenceId> &recurrenceId)
{
    QByteArray identity = event.text().toUtf8() + '\n';
    if (recurrenceId)
        identity += toText(*recurrenceId).toLatin1();
    // 160 of the 256 bits: far more than needed, and the line stays unfolded.
    const QByteArray digest =
        QMessageAuthenticationCode::hash(identity, secret, QCryptographicHash::Sha256).left(20);
    return QString::fromLatin1(digest.toHex()) + u"@yeouido-office"_s;
}

} // namespace yeouido
