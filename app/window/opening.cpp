// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/opening.h"

#include <QtConcurrent/QtConcurrentRun>

namespace yeouido {

namespace {

/// A file that cannot be written keeps its derived rows; they are shown as they are.
std::optional<Error> rebuild(const QString &path, const Clock &clock)
{
    const Result<std::unique_ptr<OfficeStore>> store = OfficeStore::open(path, clock);
    if (!store)
        return {};
    const Result<void> rebuilt = (*store)->rebuild();
    return rebuilt ? std::nullopt : std::optional(rebuilt.error());
}

std::optional<Error> troubleIn(const QString &path, const Clock &clock)
{
    const Result<std::unique_ptr<OfficeStore>> store = OfficeStore::open(path, clock, OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Result<HealthReport> report = (*store)->check();
    if (!report)
        return report.error();
    if (!report->isHealthy())
        return Error{ErrorCode::DamagedFile, path, report->problems.first()};
    return report->stale.isEmpty() ? std::nullopt : rebuild(path, clock);
}

} // namespace

Opening openOffice(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<OfficeStore>> store = OfficeStore::open(path, clock);
    if (store)
        return {std::move(*store), {}};
    const Error reason = store.error();
    if (reason.code != ErrorCode::ReadOnly && reason.code != ErrorCode::NetworkShare)
        return {nullptr, reason};
    Opening opening = openForReading(path, clock);
    return {std::move(opening.store), reason};
}

Opening openForReading(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<OfficeStore>> store = OfficeStore::open(path, clock, OpenMode::ReadOnly);
    if (!store)
        return {nullptr, store.error()};
    return {std::move(*store), {}};
}

HealthCheck::HealthCheck(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HealthCheck::report);
}

HealthCheck::~HealthCheck()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void HealthCheck::start(const QString &path, const Clock &clock)
{
    m_watcher.setFuture(QtConcurrent::run([path, &clock] { return troubleIn(path, clock); }));
}

void HealthCheck::report()
{
    if (const std::optional<Error> trouble = m_watcher.result())
        Q_EMIT foundTrouble(*trouble);
    else
        Q_EMIT passed();
}

} // namespace yeouido
