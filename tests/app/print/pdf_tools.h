// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace yeouido::tests {

/// Whether the programs that read PDF are there; where not, a test says so and does without.
inline bool hasPrograms(const QStringList &programs)
{
    for (const QString &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    }
    return true;
}

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// All text in the order in which it is drawn, without any spaces: lines that were broken are whole again.
inline QString textOfPdf(const QString &path)
{
    QString text = QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}));
    return text.remove(QChar::Nbsp).split(QChar(u'\f')).join(QString()).simplified().remove(u' ');
}

} // namespace yeouido::tests
