// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "bench/first_paint.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace yeouido::bench {

namespace {

const char *awaitedClass = nullptr;

class PaintWatcher final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->inherits(awaitedClass)) {
            // The paint itself comes after this filter; the timer fires when it has been done and flushed.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }
};

void watch()
{
    if (awaitedClass)
        QCoreApplication::instance()->installEventFilter(new PaintWatcher(QCoreApplication::instance()));
}

Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace

void reportFirstPaintOf(const char *className)
{
    awaitedClass = className;
}

double startOfChild(const QStringList &arguments)
{
    QElapsedTimer timer;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    const bool painted = child.waitForReadyRead(30000);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    child.waitForFinished(5000);
    return painted ? elapsed : -1;
}

} // namespace yeouido::bench
