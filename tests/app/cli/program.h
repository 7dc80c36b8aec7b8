// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace yeouido::tests {

/// How a run of the program ended.
struct Ended
{
    int status = -1;
    QByteArray output;
    QString error;

    [[nodiscard]] QJsonArray json() const { return QJsonDocument::fromJson(output).array(); }
};

/// The real program, in a home of its own where nobody has used it before.
class Program
{
public:
    /// In English, without a display. Standard output can go to a device.
    [[nodiscard]] Ended run(const QStringList &arguments, const QString &outputDevice = {})
    {
        return runAs(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments, {},
                     outputDevice);
    }

    /// With the arguments alone.
    [[nodiscard]] Ended runAs(const QStringList &arguments, const QString &language = {},
                              const QString &outputDevice = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("LC_ALL"), language.isEmpty() ? QStringLiteral("C") : language);
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            environment.remove(QString::fromLatin1(variable));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        if (!outputDevice.isEmpty())
            process.setStandardOutputFile(outputDevice);
        process.start(QStringLiteral(YEOUIDO_PROGRAM), arguments);
        process.waitForFinished(60000);
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// A file in its home.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

    /// The office file it uses unless told otherwise.
    [[nodiscard]] QString officeFile() const
    {
        return path(QStringLiteral("data/yeouido-office/office.sqlite"));
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_home;
};

/// The program refused with a status and said why in one line.
inline void checkRefusal(const Ended &ended, int status, const QString &word)
{
    CHECK(ended.status == status);
    CHECK(ended.output == QByteArray());
    CHECK(ended.error.endsWith(u'\n'));
    CHECK(ended.error.count(u'\n') == 1);
    INFO(ended.error.toStdString());
    CHECK(ended.error.contains(word));
}

} // namespace yeouido::tests
